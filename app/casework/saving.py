"""Writes records as the forms do: many in one transaction or none; strikes out, restores, undoes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from app.casework.access import note_changes
from app.casework.checking import Draft, check_draft, save_checked, seal_fields, with_sealed
from app.casework.consent_rules import WITHDRAWN, follow
from app.casework.errors import NothingToSave, NothingToUndo, Refused, UnknownChange
from app.casework.guards import refuse_deeds, require_writing
from app.casework.papers.numbers import restoring_counters
from app.casework.permission import Act
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.records.kinds.consent import Consent
from app.records.schema import SCHEMA
from db.errors import ExpectedError
from db.ids import RecordId
from db.log.merge import SET_MARK
from db.schema.declare import VOID, Record, Shape
from db.schema.values import Json
from db.store.history import Past, history
from db.store.reader import NotFound
from db.store.undoing import restored
from db.store.writer import Writer, WrittenOnce

AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What one act on one record wrote: the id of its last change, None where nothing differed."""

    kind: str
    id: RecordId
    change: str | None


def save_record(session: Session, record: AnyRecord) -> AnyRecord:
    """Save one record as its form does; return it with its id. An id of its own may be new.

    Raises `NotAllowed`, `InvalidValue(field, kind, reason)`, `UnknownReference(field, kind)`, and what `Writer.save`
    raises. What was shown and not touched by the author stays as others have set it since.
    """
    require_writing(session.actor, record.kind.name)
    with restoring_counters(session), session.store.write() as tx:
        record = with_sealed(tx, session, record)
        saved = save_checked(tx, session, scope_of(tx, session.actor), record)
        _follow(tx, session, saved.kind.name, saved.id)
        _finish(tx, session, [(record.kind.name, saved.id)])
        return saved


def put_records(session: Session, drafts: Sequence[Draft]) -> list[RecordId]:
    """Put records in one transaction, or none; return their ids in order. They may name each other by given ids.

    Consents are put last: who may give one depends on everything else. Raises `Refused(line, cause)` for the first that
    cannot be saved.
    """
    coming = frozenset(each.id for each in drafts if each.id)
    with restoring_counters(session), session.store.write() as tx:
        scope = scope_of(tx, session.actor)
        saved: dict[int, RecordId] = {}
        for place, draft in sorted(enumerate(drafts), key=lambda each: each[1].kind == "consent"):
            try:
                saved[place] = put_one(tx, session, scope, draft, coming)
            except ExpectedError as error:
                raise Refused(line=draft.line, cause=error) from error
        ids = [saved[place] for place in range(len(drafts))]
        _finish(tx, session, [(draft.kind, record) for draft, record in zip(drafts, ids, strict=True)])
        return ids


def put_one(tx: Writer, session: Session, scope: Scope, draft: Draft, coming: frozenset[str] = frozenset()) -> RecordId:
    """Check and put one record inside a transaction; `coming` are ids other records of it will have."""
    require_writing(session.actor, draft.kind)
    sealed = seal_fields(tx, session, SCHEMA[draft.kind], draft.fields)
    values = check_draft(tx, session, scope, replace(draft, fields={**draft.fields, **sealed}), coming)
    is_new = not draft.id or tx.find(draft.kind, draft.id) is None
    seen = None if draft.base is None else _seen(tx, draft, draft.base)
    if is_new and draft.id and not values:
        raise NothingToSave(kind=draft.kind)
    saved = tx.put(draft.kind, draft.id or None, values, seen=seen)
    _follow(tx, session, draft.kind, saved)
    return saved


def void_record(session: Session, kind: str, record_id: str) -> Done:
    """Strike a record out; it can be taken back. Raises `NotFound`, `NotAllowed`."""
    return _struck(session, kind, record_id, back=False)


def unvoid_record(session: Session, kind: str, record_id: str) -> Done:
    """Take a record's striking out back. Raises `NotFound`, `NotAllowed`."""
    return _struck(session, kind, record_id, back=True)


def undo_change(session: Session, kind: str, record_id: str, change: str) -> Done:
    """Put back what one change replaced, where what it set is still what shows; the first change of all: strike out.

    Raises `UnknownChange`, `NothingToUndo`, `WrittenOnce`, `NotFound`, `NotAllowed`.
    """
    require_writing(session.actor, kind)
    with session.store.write() as tx:
        _require_visible(tx, session, kind, record_id)
        story = history(tx, kind, record_id)
        done = next((each for each in story if each.change == change), None)
        if done is None:
            raise UnknownChange(kind=kind, id=record_id, change=change)
        if done.act != "put" or done.values is None:
            raise NothingToUndo(kind=kind, id=record_id, change=change)
        is_first = story[0].change == change
        if not is_first:  # that is a striking out, which takes nothing back
            _refuse_undoing(session, kind, record_id, done.values)
        _undo(tx, done, is_first=is_first)
        made = _last_change(tx)
        if made is None:
            raise NothingToUndo(kind=kind, id=record_id, change=change)
        _finish(tx, session, [(kind, RecordId(record_id))])
        return Done(kind=kind, id=RecordId(record_id), change=made)


def _follow(tx: Writer, session: Session, kind: str, record: RecordId) -> None:
    """Let a withdrawal have its task, by whatever door it came."""
    if kind != Consent.kind.name:
        return
    consent = tx.need(Consent, record)
    if consent.withdrawn_at is not None:
        follow(tx, session, consent)


def _seen(tx: Writer, draft: Draft, base: Mapping[str, Sequence[str]]) -> dict[str, Sequence[str]]:
    """Return, per register, what the author was shown: `base` where it speaks of the field, else what shows now."""
    kind = SCHEMA[draft.kind]
    story = {str(each.change): each for each in history(tx, draft.kind, draft.id)} if draft.id else {}
    seen: dict[str, Sequence[str]] = {
        register: ids
        for register, ids in (tx.seen(draft.kind, draft.id) if draft.id else {}).items()
        if register.partition(SET_MARK)[0] not in base
    }
    for name, changes in base.items():
        is_set = kind.field(name).shape is Shape.SET
        for change in changes:
            done = story.get(change)
            if done is None:
                raise UnknownChange(kind=draft.kind, field=name, change=change)
            for register in done.replaced:
                if register == name or (is_set and register.partition(SET_MARK)[0] == name):
                    seen[register] = [*seen.get(register, ()), change]
    return seen


def _struck(session: Session, kind: str, record_id: str, *, back: bool) -> Done:
    require_writing(session.actor, kind)
    with session.store.write() as tx:
        _require_visible(tx, session, kind, record_id)
        change = tx.unvoid(kind, record_id) if back else tx.void(kind, record_id)
        if change is not None:
            _finish(tx, session, [(kind, RecordId(record_id))])
        return Done(kind=kind, id=RecordId(record_id), change=change)


def _refuse_undoing(session: Session, kind: str, record: str, registers: Mapping[str, Json]) -> None:
    names = {name.partition(SET_MARK)[0] for name in registers}
    if kind == Consent.kind.name and WITHDRAWN in names:
        raise WrittenOnce(kind=kind, id=record)
    refuse_deeds(session.actor, kind, dict.fromkeys(names), {})


def _undo(tx: Writer, done: Past, *, is_first: bool) -> None:
    """Undo where nobody has set anything else since; what somebody has, stays."""
    registers = dict(done.values or {})
    if is_first:
        tx.void(done.kind, done.record)
        return
    shown = tx.view(done.kind, done.record)
    still = {name for name in registers if name == VOID or done.change in shown.seen.get(name, ())}
    if still == registers.keys():
        tx.undo(done.kind, done.record, done.change)
        return
    earlier = restored(tx, done.kind, done.record, done.change)
    values: dict[str, Json] = {name: earlier[name] for name in still if SET_MARK not in name and name in earlier}
    for name in {each.partition(SET_MARK)[0] for each in still if SET_MARK in each}:
        own = [each for each in still if each.partition(SET_MARK)[0] == name]
        added = [registers[each] for each in own if registers[each] is not None]
        taken = [earlier[each] for each in own if earlier.get(each) is not None]
        now = cast("Sequence[Json]", shown.values.get(name) or ())
        values[name] = [*(each for each in now if each not in added), *taken]
    if values:
        tx.put(done.kind, done.record, values)


def _require_visible(tx: Writer, session: Session, kind: str, record_id: str) -> None:
    SCHEMA[kind]
    found = tx.find(kind, record_id)
    if found is None:
        raise NotFound(kind=kind, id=record_id)
    scope_of(tx, session.actor).require_found(Act.WORK, found)


def _last_change(tx: Writer) -> str | None:
    head = tx.head
    return None if head is None else head[1]


def _finish(tx: Writer, session: Session, records: Sequence[tuple[str, RecordId]]) -> None:
    """Log what was changed, in the same transaction; a save in which nothing differed leaves no trace."""
    if tx.head is None:
        return
    note_changes(
        tx, session, [(kind, each, _case_of(tx, kind, each)) for kind, each in records if tx.holds(kind, each)]
    )


def _case_of(tx: Writer, kind: str, record: RecordId) -> str | None:
    """Return the case a record belongs to; where the kind alone tells, the record waits to be appended with its entry."""
    match SCHEMA[kind].home:
        case "id":
            return record
        case "":
            return None
        case _:
            found = tx.find(kind, record)
            return None if found is None else found.home
