"""What finding the start of a clock works with: what started one, and a look over the records one may know of."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.casework.desk.dates import first_day
from db.schema.declare import Record
from db.schema.values import Json
from db.store.reader import EVERYTHING, Page, Reader

LOOK_BACK = timedelta(days=2 * 365)  # a year beyond the longest clock
MOST = 4_000  # starts of one sort looked at, the newest first
_PART = 400
_LATER = "~"  # after every hour of a day, in the order of texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """What started a clock and when. `ended`: words of the guide's `ends` that have happened; `done`: days of work since."""

    kind: str
    record: str
    case: str
    at: Json
    agency: str = ""
    ended: frozenset[str] = frozenset()
    done: Sequence[date] = field(default_factory=tuple)

    def is_ended(self, by: str) -> bool:
        """Tell whether what ends a clock has happened."""
        return by in self.ended

    def is_done_by(self, step: date) -> bool:
        """Tell whether what a step asks for was done: on its day, or since."""
        return any(day >= step for day in self.done)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is looked through: the records one may know of, from when, up to when."""

    reader: Reader
    on: date
    until: date
    outside: Collection[str]
    once: dict[str, object] = field(default_factory=dict[str, object], repr=False)  # what several clocks look at alike

    def sorted(self, sort: str, *, ahead: timedelta = timedelta(), back: timedelta = LOOK_BACK) -> Page:
        """Return the page of what lies in the time looked at, the latest first."""
        return Page(
            sort=sort,
            backwards=True,
            since=(self.on - back).isoformat(),
            until=(self.until + ahead).isoformat() + _LATER,
            outside=self.outside,
            limit=MOST,
        )

    def of_cases(self, cls: type[Record], cases: Iterable[str | None]) -> Mapping[str, list[Record]]:
        """Return the records of a kind of these cases, by case."""
        wanted = sorted({each for each in cases if each})
        found: dict[str, list[Record]] = {}
        for part in range(0, len(wanted), _PART):
            for each in self.reader.list(cls, EVERYTHING, case=wanted[part : part + _PART]):
                found.setdefault(str(getattr(each, "case", "")), []).append(each)
        return found


def after(one: Json, other: Json) -> bool:
    """Tell whether a date begins later than another."""
    return (first_day(one) or date.min) > (first_day(other) or date.min)
