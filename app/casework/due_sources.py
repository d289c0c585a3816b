"""Finds what people promised or planned for a day: tasks, answers, contacts, reviews, services, flags, requests."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.casework.desk.dates import first_day, last_day
from app.records.guides.clocks import Clock, clock, deadline
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.contact import Contact, ContactPlan
from app.records.kinds.referral import Referral
from app.records.kinds.risk import RiskAssessment
from app.records.kinds.service import Service
from app.records.kinds.tasks import Note, Task
from app.records.values.moments import moment_of
from db.schema.values import Json
from db.store.reader import EVERYTHING, Page, Reader

MOST = 4_000  # of one sort
_PAGE = 400
_BACK = timedelta(days=365)  # what nobody did about for a year is history, not work
_LATER = "~"
_OVER = frozenset({"done", "stopped", "declined", "not_needed"})


class Sort(StrEnum):
    """What sort of thing is due."""

    TASK = "task"
    CLOCK = "clock"
    CONTACT = "contact"
    ANSWER = "answer"
    CONSENT = "consent"
    GUARANTEE = "guarantee"
    HEARING = "hearing"
    REVIEW = "review"
    VISIT = "visit"
    SERVICE = "service"
    SILENCE = "silence"
    FLAG = "flag"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """One thing due, before anybody looked whose case it is in. `what` names no person: a task's own words or a clock's.

    `names` are other records it speaks of: who must not know of those does not hear of it either.
    """

    sort: Sort
    kind: str
    record: str
    case: str
    day: date
    moment: datetime | None = None
    what: str = ""
    agency: str = ""
    whose: str = ""
    task_kind: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The days looked at: `on` is today, `until` the last; nothing out of the cases in `outside` is looked at."""

    on: date
    until: date
    outside: Collection[str] = ()

    def page(self, sort: str) -> Page:
        """Return the page of what lies in it, the latest first."""
        return Page(
            sort=sort,
            backwards=True,
            since=(self.on - _BACK).isoformat(),
            until=self.until.isoformat() + _LATER,
            outside=self.outside,
            limit=MOST,
        )


def tasks(reader: Reader, span: Span) -> Iterator[Raw]:
    """Yield open tasks with a day, read as far as the days go and no further."""
    page = Page(subset="due", sort="due", limit=_PAGE, outside=span.outside)
    while True:
        walked = reader.list(Task, page)
        for each in walked:
            day = last_day(each.due)
            if day is not None and day <= span.until:
                yield Raw(
                    sort=Sort.VISIT if each.visit_day else Sort.TASK,
                    kind="task",
                    record=each.id,
                    case=each.case or "",
                    day=day,
                    moment=_moment(each.due),
                    what=each.what or "",
                    whose=each.for_ or "",
                    task_kind=each.sort or "",
                    names=tuple(filter(None, (each.person, each.about))) if not each.case else (),
                )
        begun = first_day(walked[-1].due) if walked else None
        if len(walked) < _PAGE or (begun is not None and begun > span.until):
            return
        page = replace(page, after=walked[-1].id)


def answers(reader: Reader, span: Span) -> Iterator[Raw]:
    """Yield the days on which somebody promised an answer, or on which we ask again where nobody promised one."""
    chase = clock("own-chase")
    page = Page(subset="unanswered", outside=span.outside, limit=MOST)
    found = [each for each in reader.list(Referral, page) if each.sent_at is not None]
    agencies = reader.each(Agency, {each.agency for each in found if each.agency})
    for each in found:
        day = last_day(each.next_chase) or last_day(each.answer_due) or _chase(chase, each.sent_at, span.on)
        if day is not None and day <= span.until:
            agency = agencies.get(each.agency or "")
            yield Raw(
                sort=Sort.ANSWER,
                kind="referral",
                record=each.id,
                case=each.case or "",
                day=day,
                agency=(agency.short_name or agency.name if agency is not None else None) or "",
            )


def contacts(reader: Reader, span: Span) -> Iterator[Raw]:
    """Yield contacts promised: what was said at the newest contact of a case counts, an earlier promise no more."""
    found = [each for each in reader.list(Contact, span.page("next_at")) if each.case]
    newest = _newest_contacts(reader, {each.case or "" for each in found})
    for each in found:
        day = last_day(each.next_at)
        if day is not None and day <= span.until and newest.get(each.case or "") == each.id:
            yield Raw(
                sort=Sort.CONTACT,
                kind="contact",
                record=each.id,
                case=each.case or "",
                day=day,
                moment=_moment(each.next_at),
                whose=each.by or "",
            )


def reviews(reader: Reader, span: Span) -> Iterator[Raw]:
    """Yield the days on which a case or its danger is to be looked at anew; who waits without a day is due today."""
    for case in reader.list(Case, span.page("review_on")):
        day = last_day(case.review_on)
        if day is not None and case.closed_at is None:
            yield Raw(sort=Sort.REVIEW, kind="case", record=case.id, case=case.id, day=day)
    for case in reader.list(Case, Page(subset="waiting", outside=span.outside, limit=MOST)):
        if case.review_on is None:
            yield Raw(sort=Sort.REVIEW, kind="case", record=case.id, case=case.id, day=span.on)
    newest: dict[str, RiskAssessment] = {}
    for each in reader.list(RiskAssessment, span.page("review_on")):
        known = newest.get(each.case or "")
        if known is None or (last_day(each.at) or date.min) > (last_day(known.at) or date.min):
            newest[each.case or ""] = each
    cases = reader.each(Case, newest)
    for case, each in newest.items():
        day, own = last_day(each.review_on), cases.get(case)
        if day is not None and own is not None and own.review_on is None:
            yield Raw(sort=Sort.REVIEW, kind="risk_assessment", record=each.id, case=case, day=day)


def services(reader: Reader, span: Span) -> Iterator[Raw]:
    """Yield planned services nobody has begun to tell the end of."""
    for each in reader.list(Service, span.page("planned")):
        day = last_day(each.planned)
        if day is not None and day <= span.until and each.done is None and each.state not in _OVER:
            yield Raw(
                sort=Sort.SERVICE, kind="service", record=each.id, case=each.case or "", day=day, whose=each.by or ""
            )


def silences(reader: Reader, span: Span) -> Iterator[Raw]:
    """Yield clients from whom no sign of life came for as long as was agreed."""
    plans = reader.list(ContactPlan, Page(subset="watched", outside=span.outside, limit=MOST))
    seen = _signs_of_life(reader, {each.case or "" for each in plans})
    for each in plans:
        days = [day for day in (last_day(each.last_proof_of_life), seen.get(each.case or "")) if day is not None]
        if not days or each.silent_after is None:
            continue
        day = max(days) + timedelta(days=each.silent_after)
        if day <= span.until:
            yield Raw(sort=Sort.SILENCE, kind="contact_plan", record=each.id, case=each.case or "", day=day)


def flags(reader: Reader, span: Span) -> Iterator[Raw]:
    """Yield flags whose day has come."""
    for each in reader.list(Note, span.page("flagged_until")):
        day = last_day(each.flagged_until)
        if day is not None and each.unflag_reason is None and not each.done:
            yield Raw(sort=Sort.FLAG, kind="note", record=each.id, case=each.case or "", day=day, whose=each.to or "")


def requests(reader: Reader, span: Span) -> Iterator[Raw]:
    """Yield what waits for a coordinator's answer, due on the day it was asked."""
    page = Page(where={"sort": "approval_request"}, outside=span.outside, limit=MOST)
    asked = reader.list(Note, page)
    answered = reader.named("note", "answers", {each.id for each in asked})
    for each in asked:
        moment = moment_of(each.at)
        if each.id not in answered:
            day = first_day(each.at) if moment is not None else span.on
            yield Raw(
                sort=Sort.APPROVAL, kind="note", record=each.id, case=each.case or "", day=max(day or span.on, span.on)
            )


def _chase(chase: Clock | None, sent: Json, on: date) -> date | None:
    """Return the next day to ask again, the last one where all have passed."""
    if chase is None:
        return None
    steps = [found.day for at in range(len(chase.after)) if (found := deadline(chase, sent, at)) is not None]
    return next((day for day in steps if day >= on), steps[-1] if steps else None)


def _newest_contacts(reader: Reader, cases: Collection[str]) -> Mapping[str, str]:
    """Return the latest contact of each of these cases."""
    latest: dict[str, tuple[date, str]] = {}
    for each in reader.list(Contact, EVERYTHING, case=sorted(cases)) if cases else ():
        day = first_day(each.at) or date.min
        if each.case and (each.case not in latest or day > latest[each.case][0]):
            latest[each.case] = (day, each.id)
    return {case: record for case, (_, record) in latest.items()}


def _signs_of_life(reader: Reader, cases: Collection[str]) -> Mapping[str, date]:
    """Return the last day a contact of each of these cases proved that the client lives."""
    found: dict[str, date] = {}
    for each in reader.list(Contact, EVERYTHING, case=sorted(cases)) if cases else ():
        day = last_day(each.at)
        if day is not None and each.proof_of_life not in (None, False, "none") and each.case:
            found[each.case] = max(day, found.get(each.case, date.min))
    return found


def _moment(value: Json) -> datetime | None:
    return moment_of(value) if isinstance(value, str) and "T" in value else None
