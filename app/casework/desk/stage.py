"""Computes the stage of a case from what was done (records design: computed, never typed)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.casework.desk.dates import first_day
from app.records.kinds.case import Case
from app.records.kinds.chronology import Statement
from app.records.kinds.consent import Consent
from app.records.kinds.referral import Referral
from db.schema.values import Json
from db.store.reader import EVERYTHING, Reader


class Stage(StrEnum):
    """How far a case has come; the codes of the list `stage`."""

    VERIFICATION = "verification"
    ASSESSMENT = "assessment"
    PLAN = "plan"
    FOLLOW_UP = "follow_up"
    WAITING_REPLY = "waiting_reply"
    MONITORING = "monitoring"
    CLOSED = "closed"
    HANDED_OVER = "handed_over"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The stage, since when as far as a date tells, and whether the case waits for contact beside it."""

    stage: Stage
    since: date | None = None
    waiting_contact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    """What was done for some cases, by case; of consents and statements, which cases have any."""

    referrals: Mapping[str, Sequence[Referral]] = field(default_factory=dict[str, Sequence[Referral]])
    consents: Mapping[str, Sequence[Consent]] = field(default_factory=dict[str, Sequence[Consent]])
    stated: frozenset[str] = frozenset()


def standing_of(reader: Reader, case: Case, today: date) -> Standing:
    """Return where a case stands."""
    return standings_of(reader, [case], today)[case.id]


def standings_of(reader: Reader, cases: Sequence[Case], today: date) -> Mapping[str, Standing]:
    """Return where each of these cases stands: a few questions for all of them, however many they are."""
    done = _done(reader, [case.id for case in cases if case.closed_at is None])
    return {case.id: _standing(case, done, today) for case in cases}


def _done(reader: Reader, cases: Sequence[str]) -> _Done:
    if not cases:
        return _Done()
    referrals: dict[str, list[Referral]] = {}
    consents: dict[str, list[Consent]] = {}
    for referral in reader.list(Referral, EVERYTHING, case=cases):
        referrals.setdefault(referral.case or "", []).append(referral)
    for consent in reader.list(Consent, EVERYTHING, case=cases):
        consents.setdefault(consent.case or "", []).append(consent)
    stated = reader.named(Statement.kind.name, "case", cases)
    return _Done(referrals=referrals, consents=consents, stated=frozenset(stated))


def _standing(case: Case, done: _Done, today: date) -> Standing:
    waiting = case.waiting_since is not None and case.closed_at is None
    stage, since = _stage(case, done)
    if since is not None and since > today:
        since = None
    return Standing(stage=stage, since=since, waiting_contact=waiting)


def _stage(case: Case, done: _Done) -> tuple[Stage, date | None]:
    if case.closed_at is not None:
        handed = case.closure_reason == "handed_over"
        return (Stage.HANDED_OVER if handed else Stage.CLOSED), first_day(case.closed_at)
    referrals, consents = done.referrals.get(case.id, ()), done.consents.get(case.id, ())
    open_sent = [each.sent_at for each in referrals if each.sent_at and not each.answered_at and not each.closed_at]
    if open_sent:
        return Stage.WAITING_REPLY, _earliest(open_sent)
    answered = [each.answered_at for each in referrals if each.answered_at]
    if answered:
        return (Stage.MONITORING if case.outcome else Stage.FOLLOW_UP), _earliest(answered)
    if case.reopened_at is not None:
        return Stage.REOPENED, first_day(case.reopened_at)
    if case.plan:
        return Stage.FOLLOW_UP, None
    if case.assessment or consents:
        return Stage.PLAN, _earliest([each.given_at for each in consents if each.given_at])
    if case.id in done.stated:
        return Stage.ASSESSMENT, first_day(case.received_at)
    return Stage.VERIFICATION, first_day(case.received_at)


def _earliest(values: Sequence[Json]) -> date | None:
    return min((day for value in values if (day := first_day(value)) is not None), default=None)
