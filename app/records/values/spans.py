"""Counts with stretches of days: how far a date reaches that is known only in part, and how it is written."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from db.schema.values import InvalidValue

FIRST_YEAR, LAST_YEAR = 1900, 2100
MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of days; an end that is None is open. `iso` stands where a whole day, month or year is meant."""

    earliest: date | None = None
    latest: date | None = None
    iso: str | None = None


def whole(year: int, month: int | None = None, day: int | None = None) -> Span:
    """Return the span of a year, month or day; raise `InvalidValue` (`date_impossible`, `date_out_of_range`)."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InvalidValue(reason="date_out_of_range", first=FIRST_YEAR, last=LAST_YEAR)
    if month is None:
        return Span(earliest=date(year, 1, 1), latest=date(year, 12, 31), iso=f"{year:04d}")
    if not 1 <= month <= 12 or not 1 <= (1 if day is None else day) <= calendar.monthrange(year, month)[1]:
        raise InvalidValue(reason="date_impossible")
    if day is None:
        last = calendar.monthrange(year, month)[1]
        return Span(earliest=date(year, month, 1), latest=date(year, month, last), iso=f"{year:04d}-{month:02d}")
    exact = date(year, month, day)
    return Span(earliest=exact, latest=exact, iso=exact.isoformat())


def from_iso(text: str) -> Span | None:
    """Return the span of `2023`, `2023-04` or `2023-04-21`; None for any other shape; raises as `whole`."""
    match = _ISO.fullmatch(text)
    return whole(*(int(part) for part in match.groups() if part)) if match else None


def shifted(day: date, days: int) -> date:
    """Return a day moved by some days; raise `InvalidValue` (`date_out_of_range`) beyond the calendar."""
    try:
        moved = day + timedelta(days=days)
    except OverflowError as failure:
        raise InvalidValue(reason="date_out_of_range", first=FIRST_YEAR, last=LAST_YEAR) from failure
    if not FIRST_YEAR <= moved.year <= LAST_YEAR:
        raise InvalidValue(reason="date_out_of_range", first=FIRST_YEAR, last=LAST_YEAR)
    return moved


def month_back(day: date, months: int) -> date:
    """Return the same day some months earlier, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    whole(year, month + 1)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def widened(span: Span) -> Span:
    """Return what "about" means here: a day ± 7 days, a month ± 1 month, a year ± half a year."""
    if span.earliest is None or span.latest is None:
        return Span(earliest=span.earliest, latest=span.latest)
    length = (span.latest - span.earliest).days
    days = 7 if length < 20 else 31 if length < 100 else 183
    return Span(earliest=shifted(span.earliest, -days), latest=shifted(span.latest, days))


def part_of(span: Span, which: int, parts: int = 3) -> Span:
    """Return the first (0), second … part of a span: the beginning, middle and end of a month or year."""
    if span.earliest is None or span.latest is None:
        return span
    months = (span.latest.year - span.earliest.year) * 12 + span.latest.month - span.earliest.month + 1
    if months == 12 and parts == 3:
        first = span.earliest.replace(month=1 + 4 * which)
        return Span(earliest=first, latest=whole(first.year, first.month + 3).latest)
    days = (span.latest - span.earliest).days + 1
    first = shifted(span.earliest, which * (days // parts))
    return Span(earliest=first, latest=span.latest if which == parts - 1 else shifted(first, days // parts - 1))


def in_words(text: str) -> str:
    """Write an ISO date as far as it is known: `2023-04-21` → 21 April 2023; other text as it is."""
    match = _ISO.fullmatch(text)
    if match is None or not 1 <= int(match[2] or 1) <= 12:
        return text
    year, month, day = match.groups()
    return " ".join(
        part for part in (str(int(day)) if day else "", MONTHS[int(month) - 1] if month else "", year) if part
    )
