"""Sets of whole numbers kept as intervals: which rows of the log somebody holds, in a few bytes."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import msgspec


@dataclass(slots=True)
class Intervals:
    """A set of whole numbers as disjoint closed intervals in ascending order."""

    spans: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    @classmethod
    def of(cls, stored: object) -> "Intervals":
        """Return the set in a stored value: a list of pairs, or None for the empty set."""
        return cls(msgspec.convert(stored or [], list[tuple[int, int]]))

    def stored(self) -> list[list[int]]:
        """Return the set as it is stored."""
        return [list(span) for span in self.spans]

    def add(self, numbers: Iterable[int]) -> None:
        """Take in single numbers."""
        self.join(_runs(sorted(set(numbers))))

    def join(self, spans: Iterable[Sequence[int]]) -> None:
        """Take in whole intervals."""
        merged: list[tuple[int, int]] = []
        for first, last in sorted([*self.spans, *((each[0], each[1]) for each in spans)]):
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        self.spans = merged

    def __contains__(self, number: int) -> bool:
        """Tell whether a number is in the set."""
        place = bisect_right(self.spans, (number, 1 << 62)) - 1
        return place >= 0 and self.spans[place][0] <= number <= self.spans[place][1]

    def __iter__(self) -> Iterator[int]:
        """Yield every number, lowest first."""
        for first, last in self.spans:
            yield from range(first, last + 1)

    def __len__(self) -> int:
        """Return how many numbers are in the set."""
        return sum(last - first + 1 for first, last in self.spans)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = previous = None
    for number in numbers:
        if start is None or previous is None:
            start = previous = number
        elif number == previous + 1:
            previous = number
        else:
            yield start, previous
            start = previous = number
    if start is not None and previous is not None:
        yield start, previous
