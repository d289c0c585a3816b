"""Saves one fact from a case's Ringkasan, where it belongs: the case itself or the client's migration."""

from app.casework.desk.dates import today_of
from app.casework.desk.taking import Filled
from app.casework.errors import Refused
from app.casework.papers.material import gather
from app.casework.saving import Draft, put_records
from app.casework.session import Session
from app.records.schema import SCHEMA
from db.ids import RecordId
from db.schema.values import Json


def save_fact(session: Session, case: str, fact: str, text: str, gap: str) -> RecordId:
    """Keep what was typed into one field of Ringkasan (`kind.field`), or why it stays empty.

    Raises what refused it: `InvalidValue`, `NotAllowed`, `UnknownReference`.
    """
    kind, _, name = fact.partition(".")
    SCHEMA[kind].field(name)
    record, fields = case, dict[str, Json]()
    if kind == "migration":
        with session.read() as reader:
            material = gather(reader, case, office=session.actor.office, acting=session.actor.user)
        record = material.migration.id if material.migration is not None else ""
        if not record:
            client = material.client.id if material.client is not None else None
            fields = {"case": case, **({"person": client} if client else {})}
    filled = Filled(fields={} if gap else {name: text or None}, gaps={name: gap} if gap else {})
    draft = Draft(kind=kind, id=record, fields={**fields, **filled.fields}, gaps=filled.gaps)
    try:
        return put_records(session, [draft])[0]
    except Refused as error:
        raise error.cause from error


def withdraw(session: Session, consent: str) -> None:
    """Note that a consent was withdrawn now; use of the data ends within 3×24 hours, which becomes a task.

    Raises `Refused`.
    """
    with session.read() as reader:
        found = reader.find("consent", consent)
    case = found.home if found is not None else None
    now = session.clock()
    drafts = [Draft(kind="consent", id=consent, fields={"withdrawn_at": now.isoformat(timespec="seconds")})]
    if case is not None:
        due = (today_of(now)).toordinal() + 3
        day = type(today_of(now)).fromordinal(due).isoformat()
        drafts.append(
            Draft(
                kind="task", fields={"case": case, "what": "Hentikan pemakaian data, persetujuan ditarik", "due": day}
            )
        )
    put_records(session, drafts)
