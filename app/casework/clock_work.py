"""Finds what starts and ends the clocks of our own work: referrals sent, people come home, guarantees that run out."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import cast

from app.casework.clock_looking import MOST, Look, Started
from app.casework.desk.dates import first_day
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.contact import Contact
from app.records.kinds.health import HealthNeed
from app.records.kinds.journey import Journey
from app.records.kinds.migration import Migration
from app.records.kinds.referral import Referral
from app.records.kinds.service import Service
from app.records.kinds.tasks import Task
from db.schema.values import Json
from db.store.reader import Page

_HOME = frozenset({"repatriation", "onward"})
_MAYBE_TRAFFICKED = frozenset({"strong", "partial", "confirmed"})


def _referrals(look: Look) -> list[tuple[Referral, Agency | None]]:
    known = look.once.get("referrals")
    if known is None:
        page = Page(subset="unanswered", outside=look.outside, limit=MOST)
        sent = [each for each in look.reader.list(Referral, page) if each.sent_at is not None]
        agencies = look.reader.each(Agency, {each.agency for each in sent if each.agency})
        known = look.once["referrals"] = [(each, agencies.get(each.agency or "")) for each in sent]
    return cast("list[tuple[Referral, Agency | None]]", known)


def of_referrals(fits: Callable[[Referral, str], bool]) -> Callable[[Look], Iterator[Started]]:
    """Return the finder of unanswered referrals that fit, given with the kind of agency they went to."""

    def find(look: Look) -> Iterator[Started]:
        for each, agency in _referrals(look):
            if fits(each, (agency.kind_ if agency is not None else None) or ""):
                yield Started(
                    kind="referral",
                    record=each.id,
                    case=each.case or "",
                    at=each.sent_at,
                    agency=(agency.short_name or agency.name if agency is not None else None) or "",
                )

    return find


def trafficked(fits: Callable[[Referral, str], bool]) -> Callable[[Look], Iterator[Started]]:
    """Return the finder of referrals in cases that may be trafficking; a clock of that law runs in no other."""
    found = of_referrals(fits)

    def find(look: Look) -> Iterator[Started]:
        begun = list(found(look))
        cases = look.reader.each(Case, {each.case for each in begun if each.case})
        for each in begun:
            case = cases.get(each.case)
            if case is not None and case.trafficking in _MAYBE_TRAFFICKED:
                yield each

    return find


# -- home again --------------------------------------------------------------------------------------------------------


def returned(look: Look) -> Iterator[Started]:
    """Yield each case somebody came home in, with what was done since: visits planned, services for a living begun."""
    home: dict[str, tuple[str, str, Json]] = {}
    for journey in look.reader.list(Journey, look.sorted("arrived")):
        if journey.sort in _HOME and journey.case:
            home.setdefault(journey.case, ("journey", journey.id, journey.arrived))
    for migration in look.reader.list(Migration, look.sorted("returned")):
        if migration.case:
            home.setdefault(migration.case, ("migration", migration.id, migration.returned))
    tasks, services = look.of_cases(Task, home), look.of_cases(Service, home)
    for case, (kind, record, at) in home.items():
        planned = any(isinstance(each, Task) and each.visit_day for each in tasks.get(case, ()))
        earning = any(isinstance(each, Service) and each.line == "economic" for each in services.get(case, ()))
        ended = {"visit_done"} if planned else set[str]()
        yield Started(
            kind=kind,
            record=record,
            case=case,
            at=at,
            ended=frozenset(ended | ({"economic_service"} if earning else set[str]())),
        )


def picked_up(look: Look) -> Iterator[Started]:
    """Yield those whom a partner met; each contact since answers for the steps before it."""
    found = [
        each for each in look.reader.list(Journey, look.sorted("arrived", back=timedelta(days=90))) if each.picked_up_by
    ]
    contacts = look.of_cases(Contact, (each.case for each in found))
    for each in found:
        talked = [
            day
            for one in contacts.get(each.case or "", ())
            if isinstance(one, Contact) and (day := first_day(one.at)) is not None
        ]
        yield Started(
            kind="journey", record=each.id, case=each.case or "", at=each.handed_at or each.arrived, done=talked
        )


def guaranteed(look: Look) -> Iterator[Started]:
    """Yield guarantees of cost that run out while the need is not met."""
    page = look.sorted("guarantee_until", ahead=timedelta(days=14), back=timedelta(days=60))
    for each in look.reader.list(HealthNeed, page):
        met = frozenset({"need_met"} if each.result else ())
        yield Started(kind="health_need", record=each.id, case=each.case or "", at=each.guarantee_until, ended=met)
