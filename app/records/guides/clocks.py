"""Owns the clocks: what starts a deadline, how long it runs, whose duty it is, and when it ends on the calendar."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from app.records.guides.guide import read_guide
from app.records.values.dates import date_bounds
from app.records.values.moments import moment_of
from db.schema.values import Json

_OFFICE_ZONE = "Asia/Jakarta"
_SATURDAY = 5


class Unit(StrEnum):
    """How a clock counts."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    YEARS = "years"


class Applies(StrEnum):
    """Whose duty it is: ours and decided, that of the body named, or not decided by anybody yet."""

    YES = "yes"
    OTHERS = "others"
    UNDECIDED = "undecided"


class Start(StrEnum):
    """What starts a clock. `RULE` starts with the rule itself and runs in no case."""

    SEXUAL_VIOLENCE_TOLD = "sexual_violence_told"
    POLICE_REPORT_TPKS = "police_report_tpks"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CONSENT_VALID_UNTIL = "consent_valid_until"
    VITAL_AGREED = "vital_agreed"
    REFERRAL_SENT = "referral_sent"
    REFERRAL_FIRST_AID = "referral_first_aid"
    REFERRAL_REHABILITATION = "referral_rehabilitation"
    REFERRAL_LPSK = "referral_lpsk"
    REFERRAL_RESTITUTION = "referral_restitution"
    REFERRAL_EMPOWERMENT = "referral_empowerment"
    COMPLAINT_REGISTERED = "complaint_registered"
    CLARIFICATION_2 = "clarification_2"
    RETURNED_HOME = "returned_home"
    PICKED_UP = "picked_up"
    GUARANTEE_UNTIL = "guarantee_until"
    HEARING = "hearing"
    RULE = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One deadline. `after` are its steps in `unit`, negative ones lie before what starts it.

    `says` is what to do, `asks` what the coordinator is asked while nobody has decided that it binds us. `confidence`
    and `checked` are of the source; `review` says that nobody of the organisation has approved it.
    """

    code: str
    label: str
    starts: Start
    ends: str
    after: tuple[int, ...]
    unit: Unit
    applies: Applies
    says: str
    confidence: str
    source: str
    checked: str
    review: bool
    asks: str = ""
    zone: str = _OFFICE_ZONE
    bases: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A day on which offices are closed."""

    day: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """When a step of a clock ends. `moment` only where it counts hours; not `certain`: holidays of a year unknown."""

    day: date
    moment: datetime | None = None
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clocks:
    clocks: tuple[Clock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Holidays:
    days: tuple[Holiday, ...] = field(default_factory=tuple)


def clocks(folder: Path | None = None) -> Sequence[Clock]:
    """Return every clock; raise `UnreadableDataFile`."""
    return read_guide("clocks", _Clocks, folder).clocks


def clock(code: str, folder: Path | None = None) -> Clock | None:
    """Return the clock called `code`, None where there is none of that name."""
    return next((each for each in clocks(folder) if each.code == code), None)


def holidays(folder: Path | None = None) -> Sequence[Holiday]:
    """Return the days offices are closed on, beside weekends."""
    return read_guide("holidays", _Holidays, folder).days


def deadline(of: Clock, start: Json, step: int = 0) -> Deadline | None:
    """Return when a step of a clock ends that began at `start`, a moment or a partial date; None where it has no day.

    A clock of hours that began on a mere day runs from its first moment: whoever counts from the evening is late.
    """
    after = of.after[step]
    if of.unit is Unit.HOURS:
        return _in_hours(of, start, after)
    begun = _day(start, of.zone)
    if begun is None:
        return None
    match of.unit:
        case Unit.WORKING_DAYS:
            return _in_working_days(begun, after)
        case Unit.MONTHS:
            return Deadline(day=_months_on(begun, after))
        case Unit.YEARS:
            return Deadline(day=_months_on(begun, 12 * after))
        case _:
            return Deadline(day=begun + timedelta(days=after))


def _in_hours(of: Clock, start: Json, hours: int) -> Deadline | None:
    zone = ZoneInfo(of.zone)
    begun = moment_of(start) if isinstance(start, str) and "T" in start else None
    if begun is None:
        day, _ = date_bounds(start)
        if day is None:
            return None
        begun = datetime(day.year, day.month, day.day, tzinfo=zone)
    moment = begun + timedelta(hours=hours)
    return Deadline(day=moment.astimezone(zone).date(), moment=moment)


def _day(start: Json, zone: str) -> date | None:
    moment = moment_of(start) if isinstance(start, str) and "T" in start else None
    return moment.astimezone(ZoneInfo(zone)).date() if moment is not None else date_bounds(start)[0]


def _in_working_days(begun: date, after: int) -> Deadline:
    closed = {each.day for each in holidays()}
    known = {day[:4] for day in closed}
    day, left = begun, after
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < _SATURDAY and day.isoformat() not in closed
    years = {str(year) for year in range(begun.year, day.year + 1)}
    return Deadline(day=day, certain=years <= known)


def _months_on(begun: date, months: int) -> date:
    """Return the same day so many months on; where that month is shorter, its last day."""
    at = begun.year * 12 + begun.month - 1 + months
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(begun.day, calendar.monthrange(year, month)[1]))
