"""Reads records for whoever acts: one, a page, what a search finds, the story of one; nothing out of their scope."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.casework.access import About, Deed, note_alone, of_record
from app.casework.permission import Act, Actor, require
from app.casework.scope import Scope, scope_of
from app.casework.sealing import opened
from app.casework.session import Session
from app.records.aliases import other_wordings
from app.records.derive import title
from app.records.schema import SCHEMA
from app.records.section import CLOSED_CLASSES
from db.log.merge import SET_MARK
from db.schema.declare import OWN_CLASS
from db.schema.values import Json
from db.store.history import Past, history, past
from db.store.reader import Found, NotFound, Page, Reader
from db.store.search import Hit, search

EVERYBODY = frozenset({"office", "device", "user", "agency"})  # what any user of the vault may read
SLICE = 500
MOST_OTHERWISE = 8  # agencies found by another name than they bear
_AGENCY = "agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One change in a record's story. `fields`: what was set (of a set: what was added); `removed`: what a set lost.

    `fields` is None once erased; a gap stands in its field's place. `wall` is seconds UTC by that device's clock.
    """

    change: str
    act: str
    fields: Mapping[str, Json] | None
    removed: Mapping[str, Sequence[Json]] = field(default_factory=dict[str, Sequence[Json]])
    user: str
    device: str
    wall: int
    standing: str


def reading_act(kind: str) -> Act | None:
    """Return what reading records of a kind needs; None: whoever has opened the vault may."""
    return None if kind in EVERYBODY else Act.READ_LOG if kind == "access_entry" else Act.READ


def view_record(session: Session, kind: str, record_id: str) -> Found:
    """Return a record as it is shown, voided ones too, and log that it was seen.

    What is sealed to whoever acts is shown in clear. Raises `UnknownKind`, `NotFound`, `NotAllowed`.
    """
    found = peek_record(session, kind, record_id)
    if kind not in EVERYBODY:
        note_alone(session, Deed.VIEWED, of_record(found))
    return opened(session, found)


def peek_record(session: Session, kind: str, record_id: str) -> Found:
    """Return a record as it is shown without logging it: what a page already open refreshes itself with."""
    _require_reading(session.actor, kind)
    with session.store.read() as reader:
        return _visible(reader, session.actor, kind, record_id)


def record_history(session: Session, kind: str, record_id: str) -> list[Event]:
    """Return every change of a record, oldest first. Raises as `view_record`."""
    _require_reading(session.actor, kind)
    with session.store.read() as reader:
        _visible(reader, session.actor, kind, record_id)
        return [_event(reader, each) for each in history(reader, kind, record_id)]


def list_records(session: Session, kind: str, page: Page) -> list[Found]:
    """Return the records of a kind a page names, less those out of the actor's scope.

    Raises `UnknownKind`, `UnknownField`, `CannotFilter`, `NotFound` (for `page.after`), `NotAllowed`.
    """
    return list(each_record(session, kind, page))


def each_record(session: Session, kind: str, page: Page) -> Iterator[Found]:
    """Yield what `list_records` returns, one slice of rows in memory at a time; refuses before the first."""
    _require_reading(session.actor, kind)
    declared = SCHEMA[kind]
    for name in (*page.where, *([page.sort] if page.sort else [])):
        declared.field(name)
    return _walk(session, kind, page)


def _walk(session: Session, kind: str, page: Page) -> Iterator[Found]:
    left = page.limit
    with session.store.read() as reader:
        scope = scope_of(reader, session.actor)
        after = page.after
        while left:
            wanted = SLICE if left < 0 else min(SLICE, left + len(scope.people))
            rows = reader.rows(kind, replace(page, limit=wanted, after=after, outside=_outside(page, scope)))
            for each in rows:
                if left and not scope.hides(each):
                    left -= left > 0
                    yield each
            if len(rows) < wanted:
                return
            after = rows[-1].id


def count_records(session: Session, kind: str, page: Page) -> int:
    """Return how many records `list_records` would return without a limit."""
    _require_reading(session.actor, kind)
    with session.store.read() as reader:
        scope = scope_of(reader, session.actor)
        unlimited = replace(page, limit=-1, after="", sort="", outside=_outside(page, scope))
        if not scope.people or SCHEMA[kind].home:
            return reader.count(kind, unlimited)
        return sum(not scope.hides(each) for each in reader.rows(kind, unlimited))


def search_records(session: Session, text: str, *, limit: int = 50, kinds: Sequence[str] = ()) -> list[Hit]:
    """Return what the search box shows for `text`, newest first: only what the actor may know of.

    Agencies are found by what else they are called, too; they stand first where no agency bears the words typed.
    """
    require(session.actor, Act.READ)
    session.store.freshen_search()
    with session.store.read() as reader:
        scope = scope_of(reader, session.actor)
        spare = len(scope.people) * 4 if scope.people else 0
        hits = search(reader, text, limit=limit + spare, kinds=frozenset(kinds), outside=scope.cases)
        if not kinds or _AGENCY in kinds:
            hits = _with_agencies(hits, _agencies_otherwise(reader, text))
        hidden = _hidden(reader, scope, hits)
        return [_curtained(hit) for hit in hits if hit.number not in hidden][:limit]


def _with_agencies(hits: list[Hit], otherwise: Sequence[Hit]) -> list[Hit]:
    known = {hit.number for hit in hits}
    added = [each for each in otherwise if each.number not in known]
    return [*hits, *added] if any(hit.kind == _AGENCY for hit in hits) else [*added, *hits]


def _agencies_otherwise(reader: Reader, text: str) -> list[Hit]:
    """Return agencies by other names for what was typed; nothing is quoted, for nothing of it was typed."""
    found: dict[int, Hit] = {}
    for wording in other_wordings(text):
        for hit in search(reader, wording, limit=MOST_OTHERWISE, kinds=frozenset({_AGENCY})):
            found.setdefault(hit.number, hit._replace(snippet=""))
    return list(found.values())[:MOST_OTHERWISE]


def _hidden(reader: Reader, scope: Scope, hits: Sequence[Hit]) -> set[int]:
    """Return the row numbers of what lies outside: a case tells by itself, anything else by all it speaks of."""
    if not scope.cases and not scope.people:
        return set()
    alone: dict[str, list[int]] = {}
    for hit in hits:
        if hit.home is None:
            alone.setdefault(hit.kind, []).append(hit.number)
    outside = {number for number, found in reader.by_kinds(alone).items() if scope.hides(found)}
    return outside | {hit.number for hit in hits if hit.home is not None and hit.home in scope.cases}


def title_of(found: Found) -> str:
    """Return the short title of a record; one of a closed class is named by its kind alone."""
    if found.fields.get(OWN_CLASS) in CLOSED_CLASSES:
        return SCHEMA[found.kind].label
    return title(found.kind, found.fields)


def _curtained(hit: Hit) -> Hit:
    """Quote nothing of a record that is itself of a closed class, its title included."""
    if hit.heads.get(OWN_CLASS) not in CLOSED_CLASSES:
        return hit
    return hit._replace(title=SCHEMA[hit.kind].label, snippet="", closed=True)


def note_listing(session: Session, kind: str, count: int, deed: Deed = Deed.VIEWED) -> None:
    """Log that many records of a kind were looked at or taken out at once."""
    if count and kind not in EVERYBODY:
        note_alone(session, deed, About(kind=kind, count=count))


def _require_reading(actor: Actor, kind: str) -> None:
    SCHEMA[kind]
    act = reading_act(kind)
    if act is not None:
        require(actor, act)


def _visible(reader: Reader, actor: Actor, kind: str, record_id: str) -> Found:
    found = reader.find(kind, record_id)
    if found is None:
        raise NotFound(kind=kind, id=record_id)
    scope_of(reader, actor).require_found(Act.READ, found)
    return found


def _outside(page: Page, scope: Scope) -> frozenset[str]:
    return scope.cases | frozenset(page.outside)


def _event(reader: Reader, done: Past) -> Event:
    fields: dict[str, Json] = {}
    removed: dict[str, list[Json]] = {}
    for register, value in (done.values or {}).items():
        name, mark, _ = register.partition(SET_MARK)
        if not mark:
            fields[register] = value
        elif value is None:
            removed.setdefault(name, []).append(_replaced_value(reader, done, register))
        else:
            fields[name] = [*_listed(fields.get(name)), value]
    return Event(
        change=done.change,
        act=done.act,
        fields=None if done.values is None else fields,
        removed=removed,
        user=done.user,
        device=done.device,
        wall=done.wall,
        standing=done.standing.name.lower(),
    )


def _replaced_value(reader: Reader, done: Past, register: str) -> Json:
    """Return the element a set lost, None where it is no longer known."""
    for change in done.replaced.get(register, ()):
        try:
            values = past(reader, change).values
        except NotFound:
            continue
        if values is not None and values.get(register) is not None:
            return values[register]
    return None


def _listed(value: Json) -> list[Json]:
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else []
