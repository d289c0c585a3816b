"""Moves cases between offices: a branch asks, headquarters moves or declines; a branch takes or declines its village's."""

from app.casework.errors import NotAllowed, UnknownReference, WrongState
from app.casework.intake import accept_case
from app.casework.permission import Act, require
from app.casework.session import Session
from app.casework.steering import case_to_steer, require_open, require_words, steer
from app.records.kinds.case import Case
from app.records.kinds.office import Office
from db.ids import RecordId
from db.schema.values import TEXT, Json
from db.store.writer import Writer

ACCEPTED, DECLINED = "accepted", "declined"
_VILLAGE = "village"


def request_transfer(session: Session, case: str, office: str, reason: str | None = None) -> RecordId:
    """Ask headquarters to move a case to another office; where this vault signs for headquarters, it moves at once.

    Raises `NotAllowed` (`role`, `blocked`, `not_via_village`, `office_blocked`), `NotFound`, `WrongState`,
    `UnknownReference` for an office that is not here or holds the case already.
    """
    require(session.actor, Act.ASSIGN)
    with session.store.write() as tx:
        found = case_to_steer(tx, session, case, Act.ASSIGN)
        require_open(found)
        to = _target(tx, session, found, office)
        asked: dict[str, Json] = {"transfer_to": to.id, "transfer_reason": TEXT.clean(reason)}
        if session.organisation.directs:
            steer(tx, session, found.id, {**asked, **_moved(to.id)})
            return found.id
        steer(tx, session, found.id, {**asked, "transfer_answer": None, "transfer_remark": None})
        return found.id


def accept(session: Session, case: str) -> RecordId:
    """Take what waits for an answer: headquarters a case's transfer, a branch the complaint a village handed over.

    Raises `NotAllowed`, `NotFound`, `WrongState` where nothing waits.
    """
    require(session.actor, Act.ASSIGN)
    with session.store.write() as tx:
        found = case_to_steer(tx, session, case, Act.ASSIGN)
        if _is_asked(found):
            if not session.organisation.directs:
                raise NotAllowed(act="accept", reason="headquarters")
            to = found.transfer_to or ""
            steer(tx, session, found.id, _moved(to))
            return found.id
        if found.accepted_at or not _came_from_village(session, found):
            raise WrongState(kind="case", state=ACCEPTED if found.accepted_at else "open")
    accept_case(session, case)
    return RecordId(case)


def reject(session: Session, case: str, reason: str) -> RecordId:
    """Decline a transfer, or a complaint a village handed over, with the reason its office is told.

    Raises `NotAllowed`, `NotFound`, `WrongState` where nothing waits, `InvalidValue` (`reason_missing`).
    """
    require(session.actor, Act.ASSIGN)
    with session.store.write() as tx:
        found = case_to_steer(tx, session, case, Act.ASSIGN)
        why = require_words(reason, "transfer_remark")
        if _is_asked(found):
            if not session.organisation.directs:
                raise NotAllowed(act="reject", reason="headquarters")
        elif found.accepted_at or not _came_from_village(session, found):
            raise WrongState(kind="case", state=ACCEPTED if found.accepted_at else "open")
        steer(tx, session, found.id, {"transfer_answer": DECLINED, "transfer_remark": why})
        return found.id


def _moved(office: str) -> dict[str, Json]:
    """Return what a move sets: whoever accompanied the case here accompanies it no more."""
    return {"owner": office, "transfer_answer": ACCEPTED, "transfer_remark": None, "assigned": None}


def _is_asked(case: Case) -> bool:
    return case.transfer_to is not None and case.transfer_answer is None


def _came_from_village(session: Session, case: Case) -> bool:
    return bool(case.village_number) and session.actor.office_kind != _VILLAGE


def _target(tx: Writer, session: Session, case: Case, office: str) -> Office:
    to = tx.get(Office, office)
    held_by = case.owner or session.actor.office
    if to is None or to.closed or to.id == held_by:
        raise UnknownReference(what="office", given=office)
    if case.not_via_village and to.kind_ == _VILLAGE:
        raise NotAllowed(act="transfer", reason="not_via_village")
    if to.id in (case.blocked or ()):
        raise NotAllowed(act="transfer", reason="office_blocked")
    return to
