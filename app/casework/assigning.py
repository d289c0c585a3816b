"""Gives cases to whoever accompanies them from now on, one or many at once; open tasks go along."""

from collections.abc import Sequence

from app.casework.errors import NotAllowed, UnknownReference
from app.casework.permission import Act, require
from app.casework.session import Session
from app.casework.steering import case_to_steer, require_open, steer
from app.casework.twins import may_be
from app.records.kinds.case import Case
from app.records.kinds.office import User
from db.ids import RecordId
from db.store.reader import EVERYTHING
from db.store.writer import Writer


def assign_case(session: Session, case: str, user: str) -> RecordId:
    """Give a case to a user, and with it the open tasks of whoever accompanied it.

    Raises `NotAllowed` (`role`, `blocked`, `assignee_blocked`), `NotFound`, `WrongState`, `UnknownReference` for who is
    not here or has left.
    """
    return assign_cases(session, [case], user)[0]


def assign_cases(session: Session, cases: Sequence[str], user: str) -> list[RecordId]:
    """Give several cases to a user in one transaction, or none of them. Raises as `assign_case`."""
    require(session.actor, Act.ASSIGN)
    with session.store.write() as tx:
        to = tx.get(User, user)
        if to is None or to.left or to.voided:
            raise UnknownReference(what="user", given=user)
        return [_assign(tx, session, each, to) for each in dict.fromkeys(cases)]


def take_case(session: Session, case: str) -> RecordId:
    """Take a case upon oneself that nobody accompanies yet. Raises `NotAllowed`, `NotFound`, `WrongState`."""
    require(session.actor, Act.WORK)
    with session.store.write() as tx:
        found = case_to_steer(tx, session, case, Act.WORK)
        if found.assigned not in (None, session.actor.user):
            require(session.actor, Act.ASSIGN)
        return _assign(tx, session, case, tx.need(User, session.actor.user))


def hand_over_unread(session: Session, case: str) -> RecordId:
    """Give a case away because one knows somebody in it ("Saya mengenal orang ini"): it is closed to the actor at once.

    Whoever was to accompany it is nobody until a coordinator assigns it anew. Raises `NotAllowed`, `NotFound`.
    """
    require(session.actor, Act.READ)
    with session.store.write() as tx:
        found = case_to_steer(tx, session, case, Act.READ)
        blocked = [*(found.blocked or ()), *([session.actor.user] if session.actor.user else [])]
        mine = found.assigned == session.actor.user
        steer(tx, session, found.id, {"blocked": blocked, **({"assigned": None} if mine else {})})
        return found.id


def _assign(tx: Writer, session: Session, case: str, to: User) -> RecordId:
    found = case_to_steer(tx, session, case, Act.WORK)
    require_open(found)
    _require_not_blocked(tx, found, to)
    steer(tx, session, found.id, {"assigned": to.id})
    if found.assigned not in (None, to.id):
        for task in tx.rows("task", EVERYTHING, case=found.id, done_at=None):
            if task.fields.get("for") == found.assigned:
                tx.put("task", task.id, {"for": to.id})
    return found.id


def _require_not_blocked(tx: Writer, case: Case, to: User) -> None:
    """Refuse to give a case to whom it is closed to: by name, or as a person somebody decided they are."""
    people = may_be(tx, [to.person])[to.person] if to.person else frozenset[str]()
    if {to.id, *people} & set(case.blocked or ()):
        raise NotAllowed(act=Act.ASSIGN.value, reason="assignee_blocked")
