"""Finds what starts and ends the clocks of the law and of consents: violence told, reports, complaints, withdrawals."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import cast

from app.casework.clock_looking import MOST, Look, Started, after
from app.casework.desk.dates import first_day
from app.records import codes
from app.records.derive import classes_of
from app.records.kinds.case import Case
from app.records.kinds.chronology import Statement
from app.records.kinds.consent import Consent
from app.records.kinds.legal import LegalStep
from db.schema.values import Json
from db.store.reader import EVERYTHING, Page


@cache
def delicate_types() -> tuple[str, ...]:
    """Return the kinds of problem that are of the class sexual violence."""
    every = codes.codes("case_type").in_order()
    return tuple(each for each in every if "sexual_violence" in classes_of("case", "types", {"types": [each]}))


def _delicate(look: Look) -> Mapping[str, Json]:
    """Return the open cases in which sexual violence was told, with the first day it was told."""
    known = look.once.get("delicate")
    if known is None:
        known = look.once["delicate"] = _look_for_delicate(look)
    return cast("Mapping[str, Json]", known)


def _look_for_delicate(look: Look) -> Mapping[str, Json]:
    told: dict[str, Json] = {}
    page = Page(outside=look.outside, limit=MOST)
    open_cases: dict[str, Case] = {}
    for named in ("types", "primary_type"):
        for case in look.reader.list(Case, page, **{named: list(delicate_types())}):
            if case.closed_at is None:
                open_cases[case.id] = case
                told[case.id] = case.received_at
    for each in look.reader.list(Statement, Page(subset="sexual_violence", outside=look.outside, limit=MOST)):
        if each.case is None:
            continue
        case = open_cases.get(each.case) or look.reader.get(Case, each.case)
        if case is None or case.closed_at is not None:
            continue
        said = each.told_at or case.received_at
        known = told.setdefault(case.id, said)
        if (first_day(said) or date.max) < (first_day(known) or date.max):
            told[case.id] = said
    return told


def told(look: Look) -> Iterator[Started]:
    """Yield the open cases in which sexual violence was told; a police report of whatever day ends it."""
    delicate = _delicate(look)
    steps = look.of_cases(LegalStep, delicate)
    for case, at in delicate.items():
        reported = any(isinstance(each, LegalStep) and each.stage == "report" for each in steps.get(case, ()))
        yield Started(
            kind="case", record=case, case=case, at=at, ended=frozenset({"police_report"} if reported else ())
        )


def reported(look: Look) -> Iterator[Started]:
    """Yield the reports to the police in such cases."""
    for steps in look.of_cases(LegalStep, _delicate(look)).values():
        for each in steps:
            if isinstance(each, LegalStep) and each.stage == "report" and each.date is not None:
                yield _step(each, ended=_result_of(each))


# -- complaints --------------------------------------------------------------------------------------------------------


def complaints(look: Look) -> Iterator[Started]:
    """Yield complaints registered with KP2MI; any later step of the same track moves it on."""
    begun = [
        each
        for each in look.reader.list(LegalStep, look.sorted("date"))
        if each.track == "complaint" and each.stage == "complaint"
    ]
    others = look.of_cases(LegalStep, (each.case for each in begun))
    for each in begun:
        moved = any(
            isinstance(one, LegalStep) and one.track == each.track and one.stage != each.stage
            for one in others.get(each.case or "", ())
        )
        yield _step(each, ended=_result_of(each) | frozenset({"track_moved"} if moved or each.ended else ()))


def clarified(look: Look) -> Iterator[Started]:
    """Yield second clarifications."""
    for each in look.reader.list(LegalStep, look.sorted("date")):
        if each.stage == "clarification_2":
            yield _step(each, ended=_result_of(each))


def hearings(look: Look) -> Iterator[Started]:
    """Yield hearings, and those that were and of which nobody has told the result."""
    for each in look.reader.list(LegalStep, look.sorted("next_hearing", ahead=timedelta(days=3))):
        over = each.ended is not None or each.result_kind is not None
        yield Started(
            kind="legal_step",
            record=each.id,
            case=each.case or "",
            at=each.next_hearing,
            ended=frozenset({"hearing_over"} if over else ()),
        )


def _step(step: LegalStep, *, ended: frozenset[str]) -> Started:
    return Started(kind="legal_step", record=step.id, case=step.case or "", at=step.date, ended=ended)


def _result_of(step: LegalStep) -> frozenset[str]:
    return frozenset({"step_result"} if step.result_kind or step.ended else ())


# -- consents ----------------------------------------------------------------------------------------------------------


def withdrawn(look: Look) -> Iterator[Started]:
    """Yield withdrawals nobody made a task of: with one, the task itself is what is due."""
    for each in look.reader.list(Consent, look.sorted("withdrawn_at")):
        if not look.reader.rows("task", EVERYTHING, about=each.id, sort="clock"):
            yield _consent(each, each.withdrawn_at)


def expiring(look: Look) -> Iterator[Started]:
    """Yield consents that end; one that another took the place of is followed no more."""
    page = look.sorted("valid_until", ahead=timedelta(days=30), back=timedelta(days=60))
    found = [each for each in look.reader.list(Consent, page) if each.withdrawn_at is None]
    later = look.of_cases(Consent, (each.case for each in found))
    for each in found:
        superseded = any(
            isinstance(one, Consent) and one.supersedes == each.id for one in later.get(each.case or "", ())
        )
        yield _consent(each, each.valid_until, ended=frozenset({"superseded"} if superseded else ()))


def vital(look: Look) -> Iterator[Started]:
    """Yield what was done in vital interest; it is over once she was asked herself."""
    found = [
        each
        for each in look.reader.list(Consent, look.sorted("given_at", back=timedelta(days=365)))
        if each.basis == "vital" and each.withdrawn_at is None
    ]
    others = look.of_cases(Consent, (each.case for each in found))
    for each in found:
        asked = any(
            isinstance(one, Consent) and one.basis != "vital" and after(one.given_at, each.given_at)
            for one in others.get(each.case or "", ())
        )
        yield _consent(each, each.agreed_at or each.given_at, ended=frozenset({"superseded"} if asked else ()))


def _consent(consent: Consent, at: Json, ended: frozenset[str] = frozenset()) -> Started:
    return Started(kind="consent", record=consent.id, case=consent.case or "", at=at, ended=ended)
