"""Shows values side by side where changes differ, and settles which one holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.casework.access import note_changes
from app.casework.checking import Draft, check_draft
from app.casework.consent_rules import WITHDRAWN
from app.casework.errors import UnknownChange
from app.casework.permission import Act, require
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.records.schema import SCHEMA
from db.log.change import ChangeId
from db.schema.declare import VOID, Shape
from db.schema.values import Json
from db.store.history import Dispute, disputes
from db.store.reader import Found, NotFound, Reader
from db.store.writer import Writer, WrittenOnce


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One of the values: the change that says so, who wrote it, on which device, when (seconds UTC by its clock)."""

    change: str
    value: Json
    user: str
    device: str
    wall: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field in conflict; `base` is what both sides replaced, `shown` what is shown until somebody settles it."""

    kind: str
    id: str
    field: str
    values: Sequence[Value]
    base: Json = None
    shown: Json = None


def conflicts(session: Session) -> list[Conflict]:
    """Return every conflict the actor may know of. Raises `NotAllowed`."""
    with session.read(Act.READ) as reader:
        hidden = scope_of(reader, session.actor)
        found = [each for each in reader.disputed() if not hidden.hides(each)]
        return [conflict for each in found for conflict in _of(reader, each.kind, each.id)]


def how_many(reader: Reader, scope: Scope) -> int:
    """Return how many records in dispute somebody of this scope may know of."""
    if not scope.cases and not scope.people:
        return reader.disputes()
    return sum(not scope.hides(each) for each in reader.disputed())


def of_record(session: Session, kind: str, record: str) -> list[Conflict]:
    """Return the conflicts of one record. Raises `NotAllowed`."""
    with session.read(Act.READ) as reader:
        found = reader.find(kind, record)
        if found is None:
            return []
        scope_of(reader, session.actor).require_found(Act.READ, found)
        return _of(reader, kind, record)


def keep(session: Session, kind: str, record: str, field: str, change: str) -> ChangeId:
    """Settle a conflict by the value one change set; all sides are replaced by it.

    Raises `NotAllowed`, `NotFound` where there is no such conflict, `UnknownChange` where it has no such side, and
    `WrittenOnce` for the side on which a withdrawal was taken back.
    """
    require(session.actor, Act.SETTLE)
    with session.store.write() as tx:
        found = _visible(tx, session, kind, record)
        sides = [each for each in disputes(tx, kind, record) if each.field == field]
        if not sides:
            raise NotFound(kind=kind, id=record, field=field)
        chosen = [(each, side.value) for each in sides for side in each.sides if side.change == change]
        if not chosen:
            raise UnknownChange(change=change)
        value = chosen[0][1]
        if (kind, field) == ("consent", WITHDRAWN) and value is None:
            raise WrittenOnce(kind=kind, id=record)
        if field != VOID and SCHEMA[kind].field(field).shape is Shape.SET:
            value = _with_element(found, field, chosen)
        return _settle(tx, session, found, field, value)


def settle(session: Session, kind: str, record: str, field: str, value: Json) -> ChangeId:
    """Settle a conflict by a value of one's own, which its form would let pass.

    Raises `NotAllowed`, `NotFound`, `UnknownField`, `InvalidValue`, `UnknownReference`, `WrittenOnce`.
    """
    require(session.actor, Act.SETTLE)
    with session.store.write() as tx:
        found = _visible(tx, session, kind, record)
        if field not in found.conflicts:
            raise NotFound(kind=kind, id=record, field=field)
        if field != VOID:
            draft = Draft(kind=kind, id=record, fields={field: value})
            value = check_draft(tx, session, scope_of(tx, session.actor), draft)[field]
        return _settle(tx, session, found, field, value)


def _visible(tx: Writer, session: Session, kind: str, record: str) -> Found:
    found = tx.find(kind, record)
    if found is None:
        raise NotFound(kind=kind, id=record)
    scope_of(tx, session.actor).require_found(Act.SETTLE, found)
    return found


def _settle(tx: Writer, session: Session, found: Found, field: str, value: Json) -> ChangeId:
    change = tx.resolve(found.kind, found.id, field, value)
    note_changes(tx, session, [(found.kind, found.id, found.home)])
    return change


def _with_element(found: Found, field: str, chosen: Sequence[tuple[Dispute, Json]]) -> Json:
    """Return the set as it is shown, with the chosen side of each disputed element in its place."""
    shown = found.fields.get(field)
    elements: list[Json] = list(shown) if isinstance(shown, Sequence) and not isinstance(shown, str) else []
    for dispute, value in chosen:
        elements = [each for each in elements if each not in [side.value for side in dispute.sides]]
        if value is not None:
            elements.append(value)
    return elements


def _of(reader: Reader, kind: str, record: str) -> list[Conflict]:
    fields: dict[str, list[Dispute]] = {}
    for each in disputes(reader, kind, record):
        fields.setdefault(each.field, []).append(each)
    return [
        Conflict(
            kind=kind,
            id=record,
            field=field,
            values=[
                Value(change=side.change, value=side.value, user=side.user, device=side.device, wall=side.wall)
                for each in found
                for side in each.sides
            ],
            base=found[0].base,
            shown=found[0].shown,
        )
        for field, found in fields.items()
    ]
