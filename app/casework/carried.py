"""Lists what carried data out on a consent: letters, copies printed or saved, bundles that left this device."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.casework.access import Deed
from app.casework.consent_rules import moment
from app.casework.journal import Passage, passages
from app.casework.papers.sending import carried_by
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.agency import Agency
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from app.records.kinds.tasks import AccessEntry
from app.records.values.moments import moment_of
from db.store.reader import EVERYTHING, Page

_OUT = frozenset(
    {Deed.PRINTED, Deed.PRINTED_OUTSIDE, Deed.SAVED_COPY, Deed.OPENED_OUTSIDE, Deed.HANDED_OVER, Deed.EXPORTED}
)
_EVERY_STATE = Page(limit=-1, voided=True)
_MOST = 200  # passages looked at, the newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy that was taken out of the vault: what was done, when, by whom, and for whom by code."""

    at: str
    deed: str
    user: str
    kind: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What carried data while a consent stood. `agencies` names whom each letter went to, by the letter's id.

    `bundles` left this device since then; they went to our own offices, which are one keeper, and are named so that
    nobody wonders.
    """

    letters: Sequence[Letter]
    agencies: dict[str, str]
    copies: Sequence[Copy]
    bundles: Sequence[Passage]


def carried_on(session: Session, consent: str) -> Carried:
    """Return what carried data on a consent, or one it superseded, since it was given. Raises `NotAllowed`, `NotFound`."""
    with session.read(Act.CONSENT) as reader:
        found = reader.need(Consent, consent)
        scope_of(reader, session.actor).require(Act.CONSENT, found.case)
        since = moment(found.given_at)
        consents = reader.list(Consent, _EVERY_STATE, case=found.case) if found.case else [found]
        every = reader.list(Letter, EVERYTHING, case=found.case) if found.case else []
        letters = carried_by(consents, every, found.id)
        agencies = reader.each(Agency, {each.recipient for each in letters if each.recipient})
        entries = reader.list(AccessEntry, EVERYTHING, case=found.case) if found.case else []
    named: dict[str, str] = {each.id: _called(agencies.get(each.recipient or "")) for each in letters}
    return Carried(
        letters=letters,
        agencies=named,
        copies=[_copy(each) for each in entries if each.act in _OUT and _since(each.at, since)],
        bundles=[each for each in passages(session, limit=_MOST) if each.out and (since is None or each.at >= since)],
    )


def _called(agency: Agency | None) -> str:
    return (agency.short_name or agency.name or agency.code or "") if agency is not None else ""


def _copy(entry: AccessEntry) -> Copy:
    return Copy(
        at=entry.at or "",
        deed=entry.act or "",
        user=entry.user or "",
        kind=entry.subject_kind or "",
        to=entry.to or "",
    )


def _since(at: str | None, since: datetime | None) -> bool:
    said = moment_of(at)
    return since is None or said is None or said >= since
