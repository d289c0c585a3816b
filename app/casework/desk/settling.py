"""Tells a conflict's sides in words people know: who, from which office, when; and turns one into a question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.conflicts import Conflict, of_record, settle
from app.casework.desk.dates import day_of_wall, today_of
from app.casework.desk.forms import title_of
from app.casework.desk.people import Called, called
from app.casework.saving import Draft, put_records
from app.casework.session import Session
from app.records import codes
from app.records.kinds.case import Case
from app.records.kinds.office import Device, Office, User
from app.records.kinds.people import Person
from app.records.schema import SCHEMA
from db.schema.declare import VOID, Field, Shape
from db.schema.merging import MergeClass
from db.schema.values import TEXT, Json
from db.store.reader import NotFound


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
    joins: bool = False  # both values can stand in the field at once


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
        joins=field is not None and _joins(field) and not _is_gap(conflict),
    )


def keep_both(session: Session, kind: str, record: str, field: str) -> None:
    """Settle a conflict so that both values stand: texts below each other, sets as one.

    Raises `NotAllowed`, `NotFound` where there is no such conflict or the field has room for one value only.
    """
    declared = SCHEMA[kind].field(field) if field != VOID else None
    found = [each for each in of_record(session, kind, record) if each.field == field]
    if declared is None or not _joins(declared) or not found or _is_gap(found[0]):
        raise NotFound(kind=kind, id=record, field=field)
    values = [each.value for each in found[0].values if each.value is not None]
    if declared.shape is Shape.SINGLE:
        settle(session, kind, record, field, "\n".join(dict.fromkeys(str(each) for each in values)))
        return
    shown = found[0].shown
    elements = list(shown) if isinstance(shown, Sequence) and not isinstance(shown, str) else []
    settle(session, kind, record, field, elements + [each for each in values if each not in elements])


def _joins(field: Field) -> bool:
    """Tell whether a field has room for both: a text of many lines, or a set that is nobody's protection."""
    if field.merge.into is not MergeClass.ORDINARY:
        return False
    return field.shape is Shape.SET or (field.type.name == TEXT.name and not field.sealed)


def _is_gap(conflict: Conflict) -> bool:
    return any(isinstance(each.value, Mapping) and "gap" in each.value for each in conflict.values)


def _words(conflict: Conflict, value: Json) -> str:
    if conflict.field == VOID:
        return "dibatalkan" if value else "tetap berlaku"
    if value is None:
        return "kosong"
    if isinstance(value, Mapping) and "gap" in value:
        return codes.label("gap", str(value["gap"]))
    return SCHEMA[conflict.kind].field(conflict.field).type.show(value)


def ask_first(session: Session, kind: str, record: str, field: str) -> None:
    """Turn a conflict into a task: somebody asks before anybody chooses. Raises `Refused`."""
    with session.read() as reader:
        found = reader.find(kind, record)
    label = SCHEMA[kind].label if field == VOID else SCHEMA[kind].field(field).label
    fields: dict[str, Json] = {
        "what": f"Tanyakan data yang berbeda: {label}",
        "due": today_of(session.clock()).isoformat(),
        **({"case": found.home} if found is not None and found.home else {}),
    }
    put_records(session, [Draft(kind="task", fields=fields)])
