"""Takes consents and their withdrawal: who may give one, the form's number, what a withdrawal has to follow up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.casework.access import note_changes
from app.casework.checking import check_draft, draft_of
from app.casework.desk.dates import WIB, today_of
from app.casework.errors import CannotConsent, UnknownReference
from app.casework.papers.library import library
from app.casework.papers.material import Material, gather, values_of
from app.casework.papers.numbers import draw_number, restoring_counters
from app.casework.papers.reach import reported_people
from app.casework.papers.sending import carried_by
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.derive import acts_as_child
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from app.records.values.moments import MOMENT_OR_DAY, moment_of
from db.ids import RecordId
from db.schema.values import InvalidValue, Json
from db.store.writer import Writer

STOP_WITHIN = timedelta(hours=72)  # 3 × 24 jam (UU 27/2022; letters design, "Withdrawal")
STOP = "Hentikan pemakaian data: persetujuan ditarik"
_FORM = "F01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """A withdrawal: since when, until when use must have ended, the task, and the letters that carried the data."""

    consent: RecordId
    since: str
    stop_by: str
    task: RecordId
    letters: Sequence[Letter]


def give_consent(session: Session, consent: Consent) -> Consent:
    """Keep a consent as it was given; return it with its id and form number.

    Whose data it is about is the client where it is not said, whoever gives it in their own name. Raises `NotAllowed`,
    `UnknownReference`, `InvalidValue`, `CannotConsent(reason)`: `reported` (a reported party or who is linked to one),
    `guardian` (a child's is given by a guardian, and a guardian is somebody else), `heir` (so it is for the dead),
    `not_self` (in their own name nobody speaks for another), `giver` (nobody is named), `vital`, `withdrawn`.
    """
    require(session.actor, Act.CONSENT)
    with restoring_counters(session), session.store.write() as tx:
        scope = scope_of(tx, session.actor)
        scope.require(Act.CONSENT, consent.case)
        material = gather(tx, consent.case or "", office=session.actor.office, acting=session.actor.user)
        today = today_of(session.clock())
        filled = _filled(session, material, consent)
        _require_giver(material, filled, session)
        _require_older(material, filled)
        number = filled.number or draw_number(tx, session, library().template(_FORM), today).text
        filled = replace(filled, number=number)
        values = check_draft(tx, session, scope, draft_of(filled))
        saved = tx.put("consent", None, values)
        note_changes(tx, session, [("consent", saved, filled.case)])
        return tx.need(Consent, saved)


def withdraw(session: Session, consent: str, at: str = "") -> Withdrawn:
    """Withdraw a consent: from this moment nothing more leaves on it, and use ends within 3×24 hours.

    `at` is when it was said (a moment or a day, not ahead of now). Withdrawn already, the first word counts and no
    second task is made. Raises `NotAllowed`, `NotFound`, `InvalidValue`, `UnknownReference`.
    """
    require(session.actor, Act.CONSENT)
    with session.store.write() as tx:
        found = tx.need(Consent, consent)
        scope_of(tx, session.actor).require(Act.CONSENT, found.case)
        material = gather(tx, found.case or "", office=session.actor.office, acting=session.actor.user)
        said = _said_at(session, at)
        since = found.withdrawn_at or said
        stop_by = (_moment(since) + STOP_WITHIN).isoformat(timespec="seconds")
        task = _task_of(material, consent)
        if found.withdrawn_at is None:
            tx.put("consent", consent, {"withdrawn_at": since})
        if not task:
            task = _make_task(tx, session, found, stop_by)
        note_changes(tx, session, [("consent", found.id, found.case), ("task", task, found.case)])
        letters = carried_by([*material.consents, *material.struck_consents], material.letters, consent)
        return Withdrawn(consent=found.id, since=since, stop_by=stop_by, task=task, letters=letters)


def _filled(session: Session, material: Material, consent: Consent) -> Consent:
    client = material.client.id if material.client is not None else None
    own = consent.capacity == "self"
    return replace(
        consent,
        id=RecordId(""),
        person=consent.person or (consent.given_by if own else client),
        basis=consent.basis or "consent",
        given_at=consent.given_at or today_of(session.clock()).isoformat(),
        explained_by=consent.explained_by or session.actor.user or None,
    )


def _require_giver(material: Material, consent: Consent, session: Session) -> None:
    """Refuse whoever cannot give this consent (records design, "Who may not know" and "Age")."""
    if consent.basis != "consent":
        raise CannotConsent(reason="vital")
    if consent.withdrawn_at is not None:
        raise CannotConsent(reason="withdrawn")
    if not consent.given_by:
        raise CannotConsent(reason="giver")
    if consent.given_by in reported_people(material) or _is_blocked(material, consent.given_by):
        raise CannotConsent(reason="reported")
    about = next((each for each in material.people if each.id == consent.person), None)
    own = consent.given_by == consent.person
    if consent.capacity == "self" and not own:
        raise CannotConsent(reason="not_self")
    needed = _needed_capacity(about, today_of(session.clock()))
    if needed and (consent.capacity != needed or own):
        raise CannotConsent(reason=needed)
    if consent.capacity != "self" and own:
        raise CannotConsent(reason="not_self")


def _needed_capacity(about: Person | None, on: date) -> str:
    """Return in what capacity alone a consent about somebody is given: a child's, the dead's; "" for anybody else's."""
    if about is None:
        return ""
    if about.deceased:
        return "heir"
    return "guardian" if acts_as_child(values_of(about), on) else ""


def _is_blocked(material: Material, person: str) -> bool:
    return person in (material.case.blocked or ())


def _require_older(material: Material, consent: Consent) -> None:
    """Refuse to supersede what is none of this case's consents about the same person."""
    if consent.supersedes is None:
        return
    older = next((each for each in material.consents if each.id == consent.supersedes), None)
    client = material.client.id if material.client is not None else None
    if older is None or (older.person or client) != (consent.person or client):
        raise UnknownReference(what="consent of this person in this case", given=consent.supersedes)


def _said_at(session: Session, at: str) -> str:
    now = session.clock()
    if not at:
        return now.isoformat(timespec="seconds")
    cleaned = MOMENT_OR_DAY.clean(at)
    if not isinstance(cleaned, str) or _moment(cleaned) > now:
        raise InvalidValue(reason="date_out_of_range", field="withdrawn_at", kind="consent", first="", last="now")
    return cleaned


def _moment(value: str) -> datetime:
    """Return the first moment a moment or a day means."""
    found = moment_of(value) if "T" in value else None
    return found if found is not None else datetime.fromisoformat(value).replace(tzinfo=WIB)


def _task_of(material: Material, consent: str) -> RecordId:
    return next(
        (each.id for each in material.open_tasks if each.about == consent and each.sort == "clock"), RecordId("")
    )


def _make_task(tx: Writer, session: Session, consent: Consent, stop_by: str) -> RecordId:
    case = consent.case or ""
    found = tx.find("case", case)
    task: dict[str, Json] = {
        "case": case,
        "what": STOP,
        "sort": "clock",
        "due": stop_by,
        "for": found.fields.get("assigned") if found is not None else None,
        "about": consent.id,
        "made_by": session.actor.user or None,
    }
    return tx.put("task", None, {name: value for name, value in task.items() if value is not None})
