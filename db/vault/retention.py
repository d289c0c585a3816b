"""Names backups by their moment and says which of them to drop."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

DAILY = 7
WEEKLY = 8
LONGEST = timedelta(days=90)
"""Erased records must be gone from backups, too, in finite time."""
_NAME = re.compile(r"damping-(\d{8}T\d{6})Z-[a-z0-9]{6}\.age")


def backup_name(moment: datetime, tag: str) -> str:
    """Return a neutral file name: moment (UTC) and six random characters, nothing about whose it is."""
    return f"damping-{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}-{tag}.age"


def made_at(path: Path) -> datetime | None:
    """Return when a backup was made, by its name; None for any other file."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def to_drop(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which backups to remove: kept are the newest of each of the last 7 days and 8 weeks that have one.

    Nothing older than 90 days is kept. Call it after a new backup was read back, never before.
    """
    every = set(moments)
    young = sorted((each for each in every if now - each <= LONGEST), reverse=True)
    kept: set[datetime] = set()
    for periods, period_of in ((DAILY, _day), (WEEKLY, _week)):
        newest: dict[tuple[int, int], datetime] = {}
        for moment in young:
            newest.setdefault(period_of(moment), moment)
        kept.update(list(newest.values())[:periods])
    return every - kept


def _day(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.timetuple().tm_yday


def _week(moment: datetime) -> tuple[int, int]:
    return moment.isocalendar()[:2]
