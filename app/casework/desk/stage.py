"""Computes the stage of a case from what was done (records design: computed, never typed)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.casework.desk.dates import first_day
from app.records.kinds.case import Case
from app.records.kinds.chronology import Statement
from app.records.kinds.consent import Consent
from app.records.kinds.referral import Referral
from db.schema.values import Json
from db.store.reader import Page, Reader

_SOME = Page(limit=200)


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


def standing_of(reader: Reader, case: Case, today: date) -> Standing:
    """Return where a case stands."""
    waiting = case.waiting_since is not None and case.closed_at is None
    stage, since = _stage(reader, case)
    if since is not None and since > today:
        since = None
    return Standing(stage=stage, since=since, waiting_contact=waiting)


def _stage(reader: Reader, case: Case) -> tuple[Stage, date | None]:
    if case.closed_at is not None:
        handed = case.closure_reason == "handed_over"
        return (Stage.HANDED_OVER if handed else Stage.CLOSED), first_day(case.closed_at)
    referrals = reader.list(Referral, _SOME, case=case.id)
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
    if case.assessment or reader.count("consent", Page(limit=-1), case=case.id):
        return Stage.PLAN, _consented(reader, case)
    if reader.count(Statement.kind.name, Page(limit=-1), case=case.id):
        return Stage.ASSESSMENT, first_day(case.received_at)
    return Stage.VERIFICATION, first_day(case.received_at)


def _consented(reader: Reader, case: Case) -> date | None:
    return _earliest([each.given_at for each in reader.list(Consent, _SOME, case=case.id) if each.given_at])


def _earliest(values: Sequence[Json]) -> date | None:
    return min((day for value in values if (day := first_day(value)) is not None), default=None)
