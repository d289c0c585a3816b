"""Says in which record, and in which of its fields, what a letter lacks is written down."""

from app.casework.papers.library import library
from app.casework.papers.material import gather
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.schema import SCHEMA

_CITY = "migration.city"


def where_written(session: Session, case: str, placeholder: str, client: str = "") -> tuple[str, str, str]:
    """Return kind, record ("" for a new one) and field ("" for none) in which what a placeholder says is written down.

    Of several clients it is the record of `client`.
    """
    source = library().placeholders[placeholder].source if placeholder in library().placeholders else "case"
    kind, _, field = source.partition(".")
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, case)
        about = (client,) if client else ()
        material = gather(reader, case, office=session.actor.office, acting=session.actor.user, about=about)
    found = {
        "case": material.case,
        "person": material.client,
        "migration": material.migration,
        "contact_plan": material.plan,
        "health_need": material.need,
    }
    if kind not in found:
        return (kind, "", field) if SCHEMA.knows(kind) else ("case", material.case.id, "")
    record = found[kind]
    if source == _CITY and (material.migration is None or not material.migration.country):
        field = "country"  # country and city are one line of the letter: the country is asked first
    return kind, record.id if record is not None else "", field
