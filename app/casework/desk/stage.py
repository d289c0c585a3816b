"""Computes the stage of a case from what was done (records design: computed, never typed)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from app.casework.desk.dates import first_day
from app.records.kinds.case import Case
from app.records.kinds.consent import Consent
from app.records.kinds.journey import Journey
from app.records.kinds.legal import LegalStep
from app.records.kinds.referral import Referral
from app.records.kinds.service import Service
from db.schema.values import Json
from db.store.reader import EVERYTHING, Reader

OfCase = TypeVar("OfCase", Referral, Consent, Service, LegalStep, Journey)
_BEGINNINGS = ("statement", "lead", "risk_assessment")
_NO_WORK = frozenset({"not_needed", "declined"})
_HOMEWARD = frozenset({"repatriation", "onward", "remains"})


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
    """What was done for some cases, by case; of what only begins a stage, which cases have any."""

    referrals: Mapping[str, Sequence[Referral]] = field(default_factory=dict[str, Sequence[Referral]])
    consents: Mapping[str, Sequence[Consent]] = field(default_factory=dict[str, Sequence[Consent]])
    services: Mapping[str, Sequence[Service]] = field(default_factory=dict[str, Sequence[Service]])
    steps: Mapping[str, Sequence[LegalStep]] = field(default_factory=dict[str, Sequence[LegalStep]])
    journeys: Mapping[str, Sequence[Journey]] = field(default_factory=dict[str, Sequence[Journey]])
    begun: frozenset[str] = frozenset()  # somebody told something, left a hint, or was judged to be in danger


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
    told = (reader.named(kind, "case", cases) for kind in _BEGINNINGS)
    return _Done(
        referrals=_by_case(reader.list(Referral, EVERYTHING, case=cases)),
        consents=_by_case(reader.list(Consent, EVERYTHING, case=cases)),
        services=_by_case(reader.list(Service, EVERYTHING, case=cases)),
        steps=_by_case(reader.list(LegalStep, EVERYTHING, case=cases)),
        journeys=_by_case(reader.list(Journey, EVERYTHING, case=cases)),
        begun=frozenset[str]().union(*told),
    )


def _by_case(found: Iterable[OfCase]) -> Mapping[str, Sequence[OfCase]]:
    sorted_out: dict[str, list[OfCase]] = {}
    for each in found:
        sorted_out.setdefault(each.case or "", []).append(each)
    return sorted_out


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
    referrals = done.referrals.get(case.id, ())
    open_sent = [each.sent_at for each in referrals if each.sent_at and not each.answered_at and not each.closed_at]
    if open_sent:
        return Stage.WAITING_REPLY, _earliest(open_sent)
    work = _work(case, done)
    reopened = first_day(case.reopened_at)
    if reopened is not None and not any(day >= reopened for each in work if (day := first_day(each)) is not None):
        return Stage.REOPENED, reopened
    if _is_monitored(case, done):
        return Stage.MONITORING, _earliest([each.arrived for each in _home(case, done)] or work)
    if work or case.plan:
        return Stage.FOLLOW_UP, _earliest(work)
    return _before_work(case, done)


def _before_work(case: Case, done: _Done) -> tuple[Stage, date | None]:
    consents = done.consents.get(case.id, ())
    if case.assessment or consents:
        return Stage.PLAN, _earliest([each.given_at for each in consents if each.given_at])
    if case.id in done.begun:
        return Stage.ASSESSMENT, first_day(case.received_at)
    return Stage.VERIFICATION, first_day(case.received_at)


def _work(case: Case, done: _Done) -> list[Json]:
    """Return when each thing was done for a client: answers, services given or planned, legal steps, journeys.

    A line that is not needed is an answer, not work; what has no date counts as well, it only tells no day.
    """
    services = [each for each in done.services.get(case.id, ()) if each.state not in _NO_WORK]
    return [
        *(each.answered_at for each in done.referrals.get(case.id, ()) if each.answered_at),
        *(each.done or each.begun or each.planned for each in services),
        *(each.date for each in done.steps.get(case.id, ())),
        *(each.arrived or each.departs for each in done.journeys.get(case.id, ()) if each.state != "cancelled"),
    ]


def _is_monitored(case: Case, done: _Done) -> bool:
    """Tell whether what was wanted is reached, or she is home, and no service is under way any more."""
    unfinished = any(
        each.done is None and each.state in ("planned", "under_way") for each in done.services.get(case.id, ())
    )
    return not unfinished and bool(case.outcome or _home(case, done))


def _home(case: Case, done: _Done) -> list[Journey]:
    return [each for each in done.journeys.get(case.id, ()) if each.arrived is not None and each.sort in _HOMEWARD]


def _earliest(values: Sequence[Json]) -> date | None:
    return min((day for value in values if (day := first_day(value)) is not None), default=None)
