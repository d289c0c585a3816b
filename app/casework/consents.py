"""Takes consents and their withdrawal: each numbered like any form, and what a withdrawal has to follow up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.casework.access import note_changes
from app.casework.checking import save_checked
from app.casework.consent_rules import follow, moment, require_withdrawal, stop_by
from app.casework.errors import CannotConsent, UnknownReference
from app.casework.papers.material import gather
from app.casework.papers.numbers import restoring_counters
from app.casework.papers.sending import carried_by
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from app.records.values.moments import MOMENT_OR_DAY
from db.ids import RecordId
from db.schema.values import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """A withdrawal: since when, until when use must have ended, the task, and the letters that carried the data."""

    consent: RecordId
    since: str
    stop_by: str
    task: RecordId
    letters: Sequence[Letter]


def give_consent(session: Session, consent: Consent) -> Consent:
    """Keep a new consent as its form took it; return it with its id and form number.

    Whose data it is about is the client where it is not said, whoever gives it in their own name. Raises `NotAllowed`,
    `UnknownReference`, `InvalidValue`, and `CannotConsent(reason)`: what `consent_rules.begun` says, and `giver` (nobody
    is named), `vital` (that is no consent), `withdrawn` (one is given before it is withdrawn).
    """
    require(session.actor, Act.CONSENT)
    with restoring_counters(session), session.store.write() as tx:
        scope = scope_of(tx, session.actor)
        scope.require(Act.CONSENT, consent.case)
        if tx.find("case", consent.case or "") is None:
            raise UnknownReference(what="case", given=consent.case or "")
        _require_whole(consent)
        saved = save_checked(tx, session, scope, replace(consent, id=RecordId("")))
        note_changes(tx, session, [("consent", saved.id, saved.case)])
        return saved


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
        if moment(found.withdrawn_at) is None:
            tx.put("consent", consent, {"withdrawn_at": said})
            found = replace(found, withdrawn_at=said)
        task = follow(tx, session, found)
        note_changes(tx, session, [("consent", found.id, found.case), ("task", task, found.case)])
        letters = carried_by([*material.consents, *material.struck_consents], material.letters, consent)
        since = found.withdrawn_at or said
        return Withdrawn(consent=found.id, since=since, stop_by=stop_by(session, since), task=task, letters=letters)


def _require_whole(consent: Consent) -> None:
    """Refuse what a form is not for, and one nobody gave."""
    if consent.basis not in (None, "consent"):
        raise CannotConsent(reason="vital")
    if consent.withdrawn_at is not None:
        raise CannotConsent(reason="withdrawn")
    if not consent.given_by:
        raise CannotConsent(reason="giver")


def _said_at(session: Session, at: str) -> str:
    """Return when a withdrawal was said: a moment or a day that is not ahead; now where nobody says."""
    if not at:
        return session.clock().isoformat(timespec="seconds")
    said: Json = MOMENT_OR_DAY.clean(at)
    require_withdrawal(session, {}, said)
    return str(said)
