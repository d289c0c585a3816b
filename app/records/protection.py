"""Owns the protective orders that only records need: permissions that allow nothing when empty, moments by time."""

from collections.abc import Callable, Mapping, Sequence

from app.records.values.moments import moment_of, moment_sort
from app.records.values.spans import FIRST_YEAR, from_iso
from db.schema.merging import Merge, MergeClass, earliest, intersection
from db.schema.values import InvalidValue, Json

_WHOLE_DAY = len("2026-11-23")


def permission(*wide_to_narrow: Json) -> Merge:
    """Protect a permission that is empty by default: nothing said allows no more than the narrowest value does."""
    narrowest = len(wide_to_narrow) - 1

    def rank(value: Json) -> tuple[int, int, str]:
        if value is None or _is_gap(value):
            return narrowest, 0, repr(value)
        if value in wide_to_narrow:
            return wide_to_narrow.index(value), 1, ""
        return narrowest + 1, 0, repr(value)

    return Merge(into=MergeClass.PROTECTIVE, combine=_most(rank), unreadable=wide_to_narrow[-1])


def _most(rank: Callable[[Json], tuple[int, int, str]]) -> Callable[[Sequence[Json]], Json]:
    return lambda values: max(values, key=rank)


def earliest_moment() -> Merge:
    """Protect by time, whatever zone a moment was written in: a withdrawal counts from its first word."""
    return earliest(_time, unreadable=f"{FIRST_YEAR}-01-01")


def _time(value: Json) -> str | None:
    """Return what a moment or a whole day is ordered by, None for anything else."""
    if not isinstance(value, str):
        return None
    try:
        day = from_iso(value)
    except InvalidValue:
        return None
    is_time = moment_of(value) is not None if day is None else day.iso == value and len(value) == _WHOLE_DAY
    return str(moment_sort(value)) if is_time else None


def _is_gap(value: Json) -> bool:
    return isinstance(value, Mapping) and set(value) == {"gap"}


def _in_all(values: Sequence[Json]) -> Json:
    lists = [value for value in values if isinstance(value, Sequence) and not isinstance(value, str)]
    if not lists:
        return []
    return [each for each in lists[0] if all(each in other for other in lists[1:])]


# What every list holds. Where one side says nothing and another a list, nothing is left: a person decides.
NARROWEST = intersection(_in_all)
