"""Opens a record for editing as a form needs it, and saves what the form changed over what it had shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.casework.access import Deed, note_alone, of_record
from app.casework.desk.consenting import give
from app.casework.desk.dates import today_of
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
    if not opened.id:
        fields = {**_written_by(session, opened.kind), **fields}
        if opened.kind == "consent":
            return give(session, fields, gaps)
    shown = {name: changes for name, changes in base.items() if name in touched} if opened.id else None
    draft = Draft(kind=opened.kind, id=opened.id, fields=fields, gaps=gaps, base=shown)
    try:
        return put_records(session, [draft])[0]
    except Refused as error:
        raise error.cause from error


def defaults_of(session: Session, kind: str, case: str) -> Mapping[str, Json]:
    """Return what a new record of a case most likely says; the form shows it, the user may change it."""
    today = today_of(session.clock()).isoformat()
    with session.store.read() as reader:
        found = reader.find("case", case) if case else None
    clients = found.fields.get("clients") if found is not None else None
    client = (
        next((each for each in clients if isinstance(each, str)), None) if isinstance(clients, list | tuple) else None
    )
    person: dict[str, Json] = {"person": client} if client else {}
    match kind:
        case "consent":
            return {**person, "basis": "consent", "given_at": today}
        case "migration" | "contact_plan" | "document" | "legal_step" | "lead" | "journey" | "claim" | "service":
            return person
        case "risk_assessment":
            return {**person, "at": today}
        case "contact":
            return {"at": today}
        case _:
            return {}


def _written_by(session: Session, kind: str) -> dict[str, Json]:
    """Return what the program itself knows of a new record: who writes it, and when."""
    user = session.actor.user or None
    match kind:
        case "contact" | "consultation" | "village_entry" | "risk_assessment":
            return {"by": user}
        case "note":
            return {"by": user, "at": session.clock().isoformat(timespec="seconds")}
        case "task":
            return {"made_by": user}
        case "consent":
            return {"explained_by": user}
        case "audience_summary":
            return {"written_by": user}
        case _:
            return {}


def title_of(kind: str, fields: Mapping[str, Json]) -> str:
    """Return the short title of a record."""
    declared = SCHEMA[kind]
    return declared.title(fields) if declared.title is not None else declared.label
