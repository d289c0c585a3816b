"""The story of a case: every change of every record of it, newest first, in words for its fields."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.casework.desk.forms import title_of
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.office import User
from app.records.schema import SCHEMA
from db.log.merge import SET_MARK
from db.schema.declare import VOID
from db.store.history import Past, history
from db.store.reader import Found, Page, Reader

MOST = 200
_LEFT_OUT = frozenset({"access_entry"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change: of which record, which fields (their labels), by whom, when by that device's clock."""

    kind: str
    record: str
    change: str
    title: str
    fields: Sequence[str]
    who: str
    at: datetime
    now: datetime
    first: bool
    voided: bool
    can_undo: bool


def story_of(session: Session, case: str) -> list[Entry]:
    """Return the newest changes of a case and what belongs to it. Raises `NotAllowed`."""
    with session.read() as reader:
        scope_of(reader, session.actor).require(Act.READ, case)
        users = {str(each.id): each.screen_name or "" for each in reader.list(User)}
        found: list[tuple[int, Entry]] = []
        for record in _records(reader, case):
            past = history(reader, record.kind, record.id)
            found += [(each.wall, _entry(session, record, each, users, first=at == 0)) for at, each in enumerate(past)]
    newest = sorted(enumerate(found), key=lambda each: (-each[1][0], -each[0]))
    return [entry for _, (_, entry) in newest[:MOST]]


def _records(reader: Reader, case: str) -> list[Found]:
    main = reader.find("case", case)
    found = [main] if main is not None else []
    for name, kind in SCHEMA.kinds.items():
        if kind.home == "case" and name not in _LEFT_OUT:
            found += reader.rows(name, Page(limit=MOST, voided=True), case=case)
    clients = main.fields.get("clients") if main is not None else None
    for each in clients if isinstance(clients, list | tuple) else ():
        person = reader.find("person", each) if isinstance(each, str) else None
        found += [person] if person is not None else []
    return found


def _entry(session: Session, record: Found, past: Past, users: dict[str, str], *, first: bool) -> Entry:
    declared = SCHEMA[record.kind]
    names = dict.fromkeys(each.partition(SET_MARK)[0] for each in past.values or {})
    voided = (past.values or {}).get(VOID) is True
    fields = [declared.fields[each].label for each in names if each in declared.fields]
    fixed = declared.has_fixed and not first
    return Entry(
        kind=record.kind,
        record=record.id,
        change=past.change,
        title=declared.label
        if declared.label == title_of(record.kind, record.fields)
        else f"{declared.label}: {title_of(record.kind, record.fields)}",
        fields=fields,
        who=users.get(past.user, ""),
        at=datetime.fromtimestamp(past.wall, tz=UTC),
        now=session.clock(),
        first=first,
        voided=voided,
        can_undo=past.act == "put" and past.values is not None and not fixed and not (first and record.kind == "case"),
    )
