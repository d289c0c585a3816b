"""Opens a record for editing as a form needs it, and saves what the form changed over what it had shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.casework.access import Deed, note_alone, of_record
from app.casework.errors import Refused
from app.casework.permission import Act, require
from app.casework.records import EVERYBODY, reading_act
from app.casework.saving import Draft, put_records
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.schema import SCHEMA
from db.ids import RecordId
from db.log.merge import SET_MARK
from db.schema.values import Json
from db.store.reader import NotFound


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A record in a form. `base`: per field, the changes whose value is shown; it goes back with what was changed."""

    kind: str
    id: str = ""
    title: str = ""
    fields: Mapping[str, Json] = field(default_factory=dict[str, Json])
    gaps: Mapping[str, str] = field(default_factory=dict[str, str])
    conflicts: Sequence[str] = ()
    base: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    voided: bool = False
    home: str = ""


def open_form(session: Session, kind: str, record: str) -> Opened:
    """Return a record with what an edit of it replaces, and log that it was seen.

    Raises `UnknownKind`, `NotFound`, `NotAllowed`.
    """
    act = reading_act(kind)
    if act is not None:
        require(session.actor, act)
    with session.store.read() as reader:
        found = reader.find(kind, record)
        if found is None:
            raise NotFound(kind=kind, id=record)
        scope_of(reader, session.actor).require_found(Act.READ, found)
        base: dict[str, list[str]] = {}
        for register, changes in reader.seen(kind, record).items():
            base.setdefault(register.partition(SET_MARK)[0], []).extend(changes)
    if kind not in EVERYBODY:
        note_alone(session, Deed.VIEWED, of_record(found))
    known = {name: changes for name, changes in base.items() if name in SCHEMA[kind].fields}
    return Opened(
        kind=kind,
        id=found.id,
        title=title_of(kind, found.fields),
        fields=found.fields,
        gaps=found.gaps,
        conflicts=found.conflicts,
        base=known,
        voided=found.voided,
        home=found.home or "",
    )


def save_form(
    session: Session,
    opened: Opened,
    fields: Mapping[str, Json],
    gaps: Mapping[str, str],
    base: Mapping[str, Sequence[str]],
) -> RecordId:
    """Save what a form changed; raises what refused it (`InvalidValue(field)`, `NotAllowed`, `UnknownReference`)."""
    touched = {*fields, *gaps}
    shown = {name: changes for name, changes in base.items() if name in touched} if opened.id else None
    draft = Draft(kind=opened.kind, id=opened.id, fields=fields, gaps=gaps, base=shown)
    try:
        return put_records(session, [draft])[0]
    except Refused as error:
        raise error.cause from error


def title_of(kind: str, fields: Mapping[str, Json]) -> str:
    """Return the short title of a record."""
    declared = SCHEMA[kind]
    return declared.title(fields) if declared.title is not None else declared.label
