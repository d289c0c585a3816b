"""Tells a conflict's sides in words people know: who, from which office, when; and turns one into a question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.conflicts import Conflict
from app.casework.desk.dates import day_of_wall, today_of
from app.casework.desk.forms import title_of
from app.casework.desk.people import Called, called
from app.casework.saving import Draft, put_records
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.office import Device, Office, User
from app.records.kinds.people import Person
from app.records.schema import SCHEMA
from db.schema.declare import VOID
from db.schema.merging import MergeClass
from db.schema.values import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Who wrote one value: a name, their office, and the day by that device's clock; `here`: on this device."""

    change: str
    value: str
    who: str
    office: str
    day: date
    here: bool
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A conflict as a page shows it: the field's label, what it is about, base, sides, protective or not."""

    label: str
    title: str
    number: str
    client: Called
    base: str
    sides: Sequence[Told]
    protective: bool
    today: date


def told_of(session: Session, conflict: Conflict) -> Side:
    """Return a conflict's sides with names."""
    declared = SCHEMA[conflict.kind]
    field = None if conflict.field == VOID else declared.field(conflict.field)
    with session.store.read() as reader:
        found = reader.find(conflict.kind, conflict.id)
        case = reader.get(Case, found.home) if found is not None and found.home else None
        client = reader.get(Person, case.clients[0]) if case is not None and case.clients else None
        sides: list[Told] = []
        for each in conflict.values:
            user = reader.get(User, each.user) if each.user else None
            device = reader.get(Device, each.device)
            office = reader.get(Office, device.office) if device is not None and device.office else None
            sides.append(
                Told(
                    change=each.change,
                    value=_words(conflict, each.value),
                    who=(user.screen_name or "") if user is not None else "",
                    office=(office.name or "") if office is not None else "",
                    day=day_of_wall(each.wall),
                    here=each.device == session.actor.device,
                    shown=each.value == conflict.shown,
                )
            )
    return Side(
        label="" if field is None else field.label,
        title=title_of(conflict.kind, found.fields) if found is not None else declared.label,
        number=(case.number or case.village_number or "") if case is not None else "",
        client=called(client),
        base=_words(conflict, conflict.base) if conflict.base is not None else "",
        sides=sides,
        protective=field is not None and field.merge.into is MergeClass.PROTECTIVE,
        today=today_of(session.clock()),
    )


def _words(conflict: Conflict, value: Json) -> str:
    if conflict.field == VOID:
        return "dibatalkan" if value else "tetap berlaku"
    if value is None:
        return "kosong"
    if isinstance(value, Mapping) and "gap" in value:
        return str(value["gap"])
    return SCHEMA[conflict.kind].field(conflict.field).type.show(value)


def ask_first(session: Session, kind: str, record: str, label: str) -> None:
    """Turn a conflict into a task: somebody asks before anybody chooses. Raises `Refused`."""
    with session.read() as reader:
        found = reader.find(kind, record)
    fields: dict[str, Json] = {
        "what": f"Tanyakan data yang berbeda: {label}",
        "due": today_of(session.clock()).isoformat(),
        **({"case": found.home} if found is not None and found.home else {}),
    }
    put_records(session, [Draft(kind="task", fields=fields)])
