"""Saves one fact from a case's Ringkasan, where it belongs: the case itself or the client's migration."""

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
