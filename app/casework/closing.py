"""Closes cases and opens them again: with a reason, with the client's own rating where it is known, leaving the trace."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.casework import approvals
from app.casework.desk.dates import today_of
from app.casework.errors import NotAllowed, WrongState
from app.casework.permission import Act, require
from app.casework.session import Session
from app.casework.steering import case_to_steer, require_open, require_words, steer
from app.records import gaps
from app.records.kinds.referral import Referral
from app.records.kinds.tasks import Task
from app.records.types import DAY, coded
from db.ids import RecordId
from db.schema.declare import as_gap
from db.schema.values import TEXT, InvalidValue, Json, ValueType
from db.store.reader import EVERYTHING, Page
from db.store.writer import Writer

HANDED_OVER = "handed_over"
_REASON, _RATING, _OUTCOME = coded("closure_reason"), coded("rating"), coded("outcome")


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a case ends. `rating` is the client's own, or the reason it is not known (a gap); `on` a day, today if empty."""

    case: str
    reason: str
    note: str | None = None
    outcome: Sequence[str] = ()
    rating: str | None = None
    feedback: str | None = None
    on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A closed case, and what still stands open in it: nothing is done away with by closing."""

    case: RecordId
    closed_at: str
    open_tasks: Sequence[Task]
    open_referrals: Sequence[Referral]


def close_case(session: Session, closing: Closing) -> Closed:
    """Close a case. Who is no coordinator needs the approved request for it (`approvals.CLOSURE`).

    Raises `NotAllowed` (`approval` where it is wanted), `NotFound`, `WrongState`, `InvalidValue` (`reason_missing`,
    `unknown_code`, `date_ahead`).
    """
    require(session.actor, Act.WORK)
    with session.store.write() as tx:
        case = case_to_steer(tx, session, closing.case, Act.WORK)
        require_open(case)
        asked = None if session.actor.may(Act.ASSIGN) else approvals.standing(tx, case.id, approvals.CLOSURE)
        if not session.actor.may(Act.ASSIGN) and not (asked is not None and asked.approved):
            raise NotAllowed(act="close", reason="approval")
        values = _values(session, closing)
        steer(tx, session, case.id, values)
        return _closed(tx, case.id, str(values["closed_at"]))


def reopen_case(session: Session, case: str, reason: str | None = None) -> RecordId:
    """Open a closed case again; how it was closed stays to be read.

    Raises `NotAllowed`, `NotFound`, `WrongState` where it is open.
    """
    require(session.actor, Act.WORK)
    with session.store.write() as tx:
        found = case_to_steer(tx, session, case, Act.WORK)
        if found.closed_at is None:
            raise WrongState(kind="case", state="open")
        values: dict[str, Json] = {
            "closed_at": None,
            "reopened_at": today_of(session.clock()).isoformat(),
            "reopened_reason": TEXT.clean(reason),
        }
        steer(tx, session, found.id, values)
        return found.id


def _values(session: Session, closing: Closing) -> dict[str, Json]:
    today = today_of(session.clock()).isoformat()
    on = DAY.clean(closing.on) if closing.on else today
    if not isinstance(on, str) or on > today:
        raise InvalidValue(reason="date_ahead", field="closed_at", kind="case", last=today)
    values: dict[str, Json] = {
        "closed_at": on,
        "closure_reason": _coded(_REASON, require_words(closing.reason, "closure_reason"), "closure_reason"),
        "closure_note": TEXT.clean(closing.note),
        "feedback": TEXT.clean(closing.feedback),
    }
    values = {name: value for name, value in values.items() if value is not None}
    if closing.outcome:
        values["outcome"] = [_coded(_OUTCOME, each, "outcome") for each in closing.outcome]
    if closing.rating in gaps.OFFERED:
        values["own_rating"] = as_gap(closing.rating or "")
    elif closing.rating:
        values["own_rating"] = _coded(_RATING, closing.rating, "own_rating")
    return values


def _coded(of: ValueType, raw: str, field: str) -> Json:
    try:
        return of.clean(raw)
    except InvalidValue as error:
        raise InvalidValue(reason=error.reason, field=field, kind="case", codes=error.facts.get("codes")) from error


def _closed(tx: Writer, case: RecordId, on: str) -> Closed:
    referrals = tx.list(Referral, Page(subset="unanswered", limit=-1), case=case)
    return Closed(
        case=case,
        closed_at=on,
        open_tasks=tx.list(Task, EVERYTHING, case=case, done_at=None),
        open_referrals=[each for each in referrals if each.sent_at],
    )
