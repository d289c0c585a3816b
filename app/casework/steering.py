"""What the acts that steer a case have in common: the case as it stands, seen by who may, and the trace of the change."""

from collections.abc import Mapping

from app.casework.access import note_changes
from app.casework.errors import WrongState
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.case import Case
from db.schema.values import InvalidValue, Json
from db.store.reader import NotFound
from db.store.writer import Writer

CLOSED = "closed"


def case_to_steer(tx: Writer, session: Session, case: str, act: Act) -> Case:
    """Return a case that is not struck out and not closed to the actor; raises `NotFound`, `NotAllowed`, `WrongState`."""
    found = tx.get(Case, case)
    if found is None:
        raise NotFound(kind="case", id=case)
    scope_of(tx, session.actor).require(act, case)
    if found.voided:
        raise WrongState(kind="case", state="void")
    return found


def require_open(case: Case) -> None:
    """Refuse a closed case; raises `WrongState`."""
    if case.closed_at is not None:
        raise WrongState(kind="case", state=CLOSED)


def require_words(text: str | None, field: str) -> str:
    """Return words that have to be there; raises `InvalidValue` (`reason_missing`)."""
    if text is None or not text.strip():
        raise InvalidValue(reason="reason_missing", field=field, kind="case")
    return text.strip()


def steer(tx: Writer, session: Session, case: str, values: Mapping[str, Json]) -> None:
    """Set fields of a case, and leave the trace of who did it."""
    tx.put("case", case, values)
    if tx.head is not None:
        note_changes(tx, session, [("case", case, case)])
