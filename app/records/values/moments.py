"""Owns the whole day and the moment: a clock time that says which zone it was read in."""

import re
from datetime import UTC, date, datetime, timedelta

from app.records.values.date_words import read_words
from app.records.values.spans import FIRST_YEAR, LAST_YEAR, from_iso, in_words
from db.schema.values import InvalidValue, Json, ValueType, clean_text

_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(?P<zone> ?Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_NAMES = {7: "WIB", 8: "WITA", 9: "WIT"}


def clean_day(raw: object) -> Json:
    """Return one whole day as `2023-04-21`; raise `InvalidValue` (`not_a_day`, `date_impossible`)."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw.isoformat()
    text = clean_text(raw, longest=200, lines=False)
    if text is None:
        return None
    span = from_iso(text) or read_words(text)
    if span.iso is None or len(span.iso) != 10:
        raise InvalidValue(reason="not_a_day")
    return span.iso


def clean_moment(raw: object) -> Json:
    """Return a moment as ISO 8601 to the second, in the zone it was given in.

    Raises `InvalidValue`: `not_a_moment`, `time_without_zone`, `date_impossible`.
    """
    if isinstance(raw, datetime):
        moment = raw
    else:
        text = clean_text(raw, longest=64, lines=False)
        if text is None:
            return None
        match = _MOMENT.fullmatch(text)
        if match is None:
            raise InvalidValue(reason="not_a_moment")
        try:
            moment = datetime.fromisoformat(text.replace(" Z", "Z"))
        except ValueError as failure:
            raise InvalidValue(reason="date_impossible") from failure
    if moment.utcoffset() is None:
        raise InvalidValue(reason="time_without_zone")
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise InvalidValue(reason="date_out_of_range", first=FIRST_YEAR, last=LAST_YEAR)
    return moment.isoformat(timespec="seconds")


def clean_moment_or_day(raw: object) -> Json:
    """Return a moment where a time is given, else a whole day; raises as both."""
    timed = isinstance(raw, datetime) or (isinstance(raw, str) and re.match(r"\s*[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]", raw))
    return clean_moment(raw) if timed else clean_day(raw)


def moment_of(value: Json) -> datetime | None:
    """Return a stored moment as an aware datetime, None for anything else."""
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return None
    try:
        moment = datetime.fromisoformat(value)
        moment.astimezone(UTC)
    except (ValueError, OverflowError):  # at the ends of the calendar there is no such moment in UTC
        return None
    return moment if moment.utcoffset() is not None else None


def show_moment(value: Json) -> str:
    """Write a moment as `21 April 2023 pukul 14.05 WIB`, in the zone it was given in; a day without a time."""
    moment = moment_of(value)
    if moment is None:
        return in_words(value) if isinstance(value, str) else ""
    offset = moment.utcoffset() or timedelta()
    hours, minutes = divmod(round(abs(offset).total_seconds() / 60), 60)
    zone = _NAMES.get(hours) if offset > timedelta() and not minutes else None
    sign = "-" if offset < timedelta() else "+"
    said = zone or f"UTC{sign}{hours:02d}.{minutes:02d}"
    return f"{in_words(moment.date().isoformat())} pukul {moment:%H.%M} {said}"


def moment_sort(value: Json) -> str | int | None:
    """Return what moments are ordered by: the same moment in UTC, whatever zone it was given in."""
    moment = moment_of(value)
    if moment is not None:
        return moment.astimezone(UTC).isoformat(timespec="seconds")
    return value if isinstance(value, str) else None


DAY = ValueType(name="day", clean=clean_day, show=show_moment)
MOMENT = ValueType(name="moment", clean=clean_moment, show=show_moment, sort=moment_sort)
MOMENT_OR_DAY = ValueType(name="moment_or_day", clean=clean_moment_or_day, show=show_moment, sort=moment_sort)
