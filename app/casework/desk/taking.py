"""What the intake pages hand over: values and gaps of their forms become people, cases, consultations, register lines."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import TypeVar, cast

from app.casework import intake
from app.casework.desk.dates import today_of
from app.casework.errors import NothingToSave
from app.casework.intake import Complaint, Opened
from app.casework.saving import Draft, put_one
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.people import Person
from app.records.kinds.village import VillageEntry
from db.ids import RecordId
from db.schema.declare import Record
from db.schema.values import Json

AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What a form held: values, and the reasons of fields left empty for one."""

    fields: Mapping[str, Json] = field(default_factory=dict[str, Json])
    gaps: Mapping[str, str] = field(default_factory=dict[str, str])

    def __bool__(self) -> bool:
        """Tell whether anything was filled in."""
        return bool(self.fields or self.gaps)


NOTHING = Filled()


def take_case(session: Session, client: Filled, case: Filled, *, reporter: Filled = NOTHING) -> Opened:
    """Open a case for a client with as little as one field; a reporter who is somebody else becomes a person too.

    Raises `NothingToSave`, and what `intake.take_in` raises.
    """
    if not client:
        raise NothingToSave(kind="person")
    return intake.take_in(
        session,
        Complaint(
            client=_record(Person, client), reporter=_record(Person, reporter) if reporter else None,
            case=_record(Case, case),
        ),
    )  # fmt: skip


def take_consultation(session: Session, filled: Filled) -> RecordId:
    """Keep a consultation; may be anonymous. Raises `NothingToSave`, `InvalidValue`, `NotAllowed`."""
    if not filled:
        raise NothingToSave(kind="consultation")
    fixed: dict[str, Json] = {"date": today_of(session.clock()).isoformat(), "by": session.actor.user or None}
    with session.store.write() as tx:
        draft = Draft(kind="consultation", fields={**fixed, **filled.fields}, gaps=filled.gaps)
        return put_one(tx, session, scope_of(tx, session.actor), draft)


def case_from_consultation(session: Session, filled: Filled) -> Opened:
    """Keep a consultation and open a case from it without anything being typed again."""
    return intake.case_from_consultation(session, take_consultation(session, filled))


def take_register_line(session: Session, filled: Filled) -> RecordId:
    """Write one line of the village's register. Raises `NothingToSave`, `InvalidValue`, `NotAllowed`."""
    if not filled:
        raise NothingToSave(kind="village_entry")
    return intake.register_entry(session, _record(VillageEntry, filled)).id


def _record(cls: type[AnyRecord], filled: Filled) -> AnyRecord:
    """Return an entity of what was filled in; values are as typed, saving cleans or refuses them."""
    declared = cls.kind.fields
    sets = {each.name for each in fields(cls)}
    values = {declared[name].attribute: _frozen(value) for name, value in filled.fields.items() if name in declared}
    return cls(**cast("Mapping[str, object]", {k: v for k, v in values.items() if k in sets}), gaps=dict(filled.gaps))  # type: ignore[arg-type]


def _frozen(value: Json) -> object:
    return tuple(value) if isinstance(value, list) else value
