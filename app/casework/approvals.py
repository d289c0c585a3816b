"""Asks a coordinator for approval and answers: plans, closures, whether a clock binds us; each a note that stays."""

from dataclasses import dataclass

from app.casework.access import note_changes
from app.casework.checking import save_checked
from app.casework.errors import WrongState
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.tasks import Note
from db.ids import RecordId
from db.schema.values import InvalidValue
from db.store.reader import EVERYTHING, Reader
from db.store.writer import Writer

PLAN, CLOSURE, TRANSFER, CLOCK = "plan", "closure", "transfer", "clock"
APPROVED = "approved"
_REQUEST, _ANSWER = "approval_request", "approval_answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What was asked of a coordinator and what was said: `answer` is None while nobody has answered."""

    request: Note
    answer: Note | None = None

    @property
    def approved(self) -> bool:
        """Tell whether it was approved."""
        return self.answer is not None and self.answer.decision == APPROVED


def request_approval(session: Session, case: str, matter: str, text: str | None = None) -> RecordId:
    """Ask for approval of a matter of a case (`plan`, `closure`, `transfer`, `other`); return the request.

    Raises `NotAllowed`, `UnknownReference`, `InvalidValue`.
    """
    require(session.actor, Act.WORK)
    with session.store.write() as tx:
        asked = Note(
            case=case, sort=_REQUEST, matter=matter, text=text, by=session.actor.user or None, at=_now(session)
        )
        return _kept(tx, session, asked)


def answer_request(session: Session, request: str, decision: str, text: str | None = None) -> RecordId:
    """Answer a request (`approved`, `declined`, `changes_asked`); only a coordinator does. Returns the answer.

    Raises `NotAllowed`, `NotFound`, `WrongState` for what is no request or answered already, `InvalidValue`.
    """
    require(session.actor, Act.ASSIGN)
    with session.store.write() as tx:
        asked = tx.need(Note, request)
        scope_of(tx, session.actor).require(Act.ASSIGN, asked.case)
        if asked.sort != _REQUEST or asked.voided:
            raise WrongState(kind="note", state=asked.sort or "")
        if _answer_to(tx, asked.id) is not None:
            raise WrongState(kind="note", state="answered")
        said = Note(
            case=asked.case,
            sort=_ANSWER,
            matter=asked.matter,
            clock=asked.clock,
            text=text,
            decision=decision,
            answers=asked.id,
            to=asked.by,
            by=session.actor.user or None,
            at=_now(session),
        )
        return _kept(tx, session, said)


def decide_clock(session: Session, case: str, clock: str, *, applies: bool, reason: str) -> RecordId:
    """Keep a coordinator's word on whether a clock nobody had decided about binds us in this case, with its reason.

    Raises `NotAllowed`, `UnknownReference`, `InvalidValue` (`unknown_code`, `reason_missing`).
    """
    from app.records.guides.clocks import clock as known

    require(session.actor, Act.ASSIGN)
    if known(clock) is None:
        raise InvalidValue(reason="unknown_code", field="clock", kind="note")
    if not reason.strip():
        raise InvalidValue(reason="reason_missing", field="text", kind="note")
    with session.store.write() as tx:
        said = Note(
            case=case,
            sort=_ANSWER,
            matter=CLOCK,
            clock=clock,
            text=reason,
            decision=APPROVED if applies else "declined",
            by=session.actor.user or None,
            at=_now(session),
        )
        return _kept(tx, session, said)


def standing(reader: Reader, case: str, matter: str) -> Standing | None:
    """Return the newest request of a matter in a case and its answer, None where nobody asked."""
    requests = [each for each in reader.list(Note, EVERYTHING, case=case) if each.sort == _REQUEST]
    newest = next((each for each in requests if each.matter == matter), None)
    return None if newest is None else Standing(request=newest, answer=_answer_to(reader, newest.id))


def open_requests(session: Session) -> list[Note]:
    """Return the requests nobody has answered, oldest first, less those out of the actor's scope. Raises `NotAllowed`."""
    with session.read(Act.ASSIGN) as reader:
        scope = scope_of(reader, session.actor)
        asked = [each for each in reader.list(Note, EVERYTHING, sort=_REQUEST) if not scope.hides_id(each.case or "")]
        return [each for each in reversed(asked) if _answer_to(reader, each.id) is None]


def _answer_to(reader: Reader, request: str) -> Note | None:
    return next(iter(reader.list(Note, EVERYTHING, answers=request)), None)


def _kept(tx: Writer, session: Session, note: Note) -> RecordId:
    saved = save_checked(tx, session, scope_of(tx, session.actor), note)
    note_changes(tx, session, [("note", saved.id, saved.case)])
    return saved.id


def _now(session: Session) -> str:
    return session.clock().isoformat(timespec="seconds")
