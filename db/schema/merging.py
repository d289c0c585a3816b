"""The merge classes a field may declare, and the protective orders (sync design, "The merge rule, whole")."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from db.schema.values import Json


class MergeClass(StrEnum):
    """How live values of one field stand beside each other until a person resolves them."""

    ORDINARY = "ordinary"
    PROTECTIVE = "protective"
    FIXED = "fixed"
    OWNED = "owned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """A merge class; a protective one carries `combine`, from all live values (None included) to the most protective.

    `unreadable` is what a live value counts as that is of no shape its field has: it protects as much as any may.
    """

    into: MergeClass
    combine: Callable[[Sequence[Json]], Json] | None = None
    unreadable: Json = None


ORDINARY = Merge(into=MergeClass.ORDINARY)
FIXED = Merge(into=MergeClass.FIXED)
OWNED = Merge(into=MergeClass.OWNED)


def highest(*order: Json) -> Merge:
    """Protect by rank: `order` runs from least to most protective; None is least, an unknown code most.

    A gap says that nothing is known: it protects no more than None does, and is shown where nothing else is.
    """

    def rank(value: Json) -> tuple[int, str]:
        if value is None:
            return -2, ""
        if _is_gap(value):
            return -1, _stable(value)
        if value in order:
            return order.index(value), ""
        return len(order), str(value)

    return Merge(
        into=MergeClass.PROTECTIVE,
        combine=lambda values: max(values, key=rank),
        unreadable=order[-1] if order else None,
    )


def union() -> Merge:
    """Protect by holding every element anybody put into the list, as far as it can be read."""

    def combine(values: Sequence[Json]) -> Json:
        kept: list[Json] = []
        for value in values:
            if isinstance(value, str) or not isinstance(value, Sequence):
                continue
            kept.extend(element for element in value if element not in kept)
        if not kept and all(value is None for value in values):
            return None
        return sorted(kept, key=_stable)

    return Merge(into=MergeClass.PROTECTIVE, combine=combine)


def intersection(overlap: Callable[[Sequence[Json]], Json]) -> Merge:
    """Protect by keeping only what every value allows; a missing value (None or a gap) allows nothing."""

    def combine(values: Sequence[Json]) -> Json:
        if any(value is None or _is_gap(value) for value in values):
            return None if all(value is None for value in values) else []
        return overlap(values)

    return Merge(into=MergeClass.PROTECTIVE, combine=combine, unreadable=())


def earliest(time: Callable[[Json], str | None], *, unreadable: Json) -> Merge:
    """Protect by time: anything said beats nothing, the earliest beats later ones (a withdrawal counts from its first word).

    `time` returns what a value is ordered by, None for what is no time: like the unreadable it counts where none is said.
    """

    def combine(values: Sequence[Json]) -> Json:
        said = sorted((value for value in values if value is not None and not _is_gap(value)), key=_stable)
        timed = [(at, value) for value in said if value != unreadable and (at := time(value)) is not None]
        return min(timed, key=lambda each: each[0])[1] if timed else next(iter(said), None)

    return Merge(into=MergeClass.PROTECTIVE, combine=combine, unreadable=unreadable)


def _is_gap(value: Json) -> bool:
    return isinstance(value, Mapping) and set(value) == {"gap"}


def _stable(value: Json) -> str:
    return repr(value)
