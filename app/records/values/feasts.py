"""Knows the days people date by: Lebaran and the other feasts, from a data file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from app.records.assets import assets_folder
from app.records.codes import read_data
from app.records.errors import UnreadableDataFile
from app.records.values.spans import Span, from_iso, shifted, whole
from db.schema.values import InvalidValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Feasts:
    """Names in small letters → feast; feast → its days, or month and day where it is the same every year."""

    names: Mapping[str, str]
    days: Mapping[str, tuple[date, ...]]
    yearly: Mapping[str, tuple[int, int]]

    def in_year(self, feast: str, year: int) -> Span:
        """Return the feast of a year: of two in one year from the first to the last. Lebaran lasts a week.

        Raises `InvalidValue` (`feast_unknown_year`) where the table does not reach.
        """
        if feast in self.yearly:
            return whole(year, *self.yearly[feast])
        days = [day for day in self.days[feast] if day.year == year]
        if not days:
            raise InvalidValue(reason="feast_unknown_year", year=year)
        return Span(earliest=days[0], latest=shifted(days[-1], 6 if feast == "idulfitri" else 0))

    def last_before(self, feast: str, today: date) -> Span:
        """Return the last time a feast was celebrated, today included."""
        for year in (today.year, today.year - 1):
            span = self.in_year(feast, year)
            if span.earliest and span.earliest <= today:
                return span
        raise InvalidValue(reason="feast_unknown_year", year=today.year)


@cache
def feasts() -> Feasts:
    """Return the feasts shipped with the program."""
    path = assets_folder() / "codes" / "feasts.json"
    document = read_data(path)
    named, moving, fixed = document.get("names"), document.get("feasts"), document.get("fixed")
    if not (isinstance(named, dict) and isinstance(moving, dict) and isinstance(fixed, dict)):
        raise UnreadableDataFile(file=path.name, reason="not_feasts")
    days: dict[str, tuple[date, ...]] = {}
    for feast, rows in moving.items():
        spans = (
            [from_iso(str(row.get("date"))) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        )
        days[feast] = tuple(sorted(span.earliest for span in spans if span and span.earliest))
    yearly = {feast: (int(str(day)[:2]), int(str(day)[3:])) for feast, day in fixed.items()}
    return Feasts(names={name: str(feast) for name, feast in named.items()}, days=days, yearly=yearly)
