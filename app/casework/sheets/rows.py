"""Owns what a row of a spreadsheet is, whatever file it came from, and how much of one is looked at."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field

LONGEST_CELL = 100_001  # signs kept of a cell: one more than any field holds, so that a longer one is seen to be so
MOST_COLUMNS = 1_000
MOST_ROWS = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: its number in the sheet (from 1) and its cells that hold something, by column (from 0).

    `carried` are columns whose text stands in a cell merged downward from a row above.
    """

    number: int
    cells: Mapping[int, str]
    carried: frozenset[int] = field(default_factory=frozenset[int])

    @property
    def blank(self) -> bool:
        """Tell whether nothing was written in this row itself."""
        return not (self.cells.keys() - self.carried)


Rows = Callable[[], Generator[Row]]  # each call reads the sheet from its beginning


def heading(text: str) -> str:
    """Return a heading as headings are compared: case and blanks say nothing."""
    return " ".join(text.split()).casefold()
