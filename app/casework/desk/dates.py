"""Reads the dates of records against today, as far as they are known."""

from datetime import UTC, date, datetime, timedelta, timezone

from app.records.values.dates import date_bounds
from app.records.values.moments import moment_of
from db.schema.values import Json

WIB = timezone(timedelta(hours=7))  # the organisation's own clock: deadlines are agreed in it


def today_of(now: datetime) -> date:
    """Return the day it is at the office."""
    return now.astimezone(WIB).date()


def last_day(value: Json) -> date | None:
    """Return the last day a partial date may mean, None where it means no day."""
    _, latest = date_bounds(value)
    return latest


def first_day(value: Json) -> date | None:
    """Return the first day a partial date may mean."""
    earliest, _ = date_bounds(value)
    return earliest


def hour_of(value: Json) -> str:
    """Return the hour a moment names at the office, "" for a mere date."""
    found = moment_of(value) if isinstance(value, str) and "T" in value else None
    return found.astimezone(WIB).strftime("%H.%M") if found is not None else ""


def day_of_wall(seconds: int) -> date:
    """Return the day of a change by its device's clock (seconds UTC)."""
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone(WIB).date()
