"""Reads the cells of a workbook's sheet as text: dates as dates, numbers as written, formulas as what they last showed."""

import math
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.casework.sheets.errors import UnreadableSheet
from app.casework.sheets.rows import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Row

_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_RANGE = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")
_MOST_SHARED = 64 << 20  # signs of all shared texts together
_MOST_MERGES = 20_000
_SURE_DIGITS = 10**15  # a spreadsheet keeps fifteen digits of a number; what stands behind them is invented
_LAST_DAY = 2_958_465  # 31 December 9999

Downward = Mapping[int, Sequence[tuple[int, int]]]  # first row of a merged cell -> (last row, column)


class _Text:
    """Gathers text, no more of it than is kept."""

    __slots__ = ("_left", "_pieces")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._left = LONGEST_CELL

    def add(self, signs: str) -> None:
        if self._left > 0:
            self._pieces.append(signs[: self._left])
            self._left -= len(signs)

    def take(self) -> str:
        text = "".join(self._pieces)
        self._pieces, self._left = [], LONGEST_CELL
        return text


class Shared:
    """The texts that cells share by number."""

    def __init__(self) -> None:
        """Begin without any."""
        self.texts: list[str] = []
        self._size = 0
        self._open = False
        self._aside = False  # how a word is read aloud (East Asian sheets), no part of it
        self._text = _Text()

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - every walker is told
        """Note where a text begins."""
        self._aside = self._aside or name == "rPh"
        self._open = name == "t" and not self._aside

    def text(self, signs: str) -> None:
        """Gather it."""
        if self._open:
            self._text.add(signs)

    def end(self, name: str) -> None:
        """Keep it."""
        self._open = False
        if name == "rPh":
            self._aside = False
        elif name == "si":
            self.texts.append(self._text.take())
            self._size += len(self.texts[-1]) + 8
            if self._size > _MOST_SHARED:
                raise UnreadableSheet(reason="too_large")


class Merges:
    """The cells merged over several rows."""

    def __init__(self) -> None:
        """Begin without any."""
        self.downward: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._count = 0

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note one."""
        match = _RANGE.fullmatch(attributes.get("ref", "")) if name == "mergeCell" else None
        if match and int(match[4]) > int(match[2]) and self._count < _MOST_MERGES:
            self._count += 1
            self.downward[int(match[2])].append((int(match[4]), _column(match[1])))

    def text(self, signs: str) -> None:
        """Nothing is said in text."""

    def end(self, name: str) -> None:
        """Nothing ends."""


@dataclass(slots=True)
class _Cell:
    column: int
    type: str
    style: str
    value: _Text = field(default_factory=_Text)
    formula: _Text = field(default_factory=_Text)


class Cells:
    """The rows of a sheet, given away as they are read."""

    def __init__(self, shared: Sequence[str], dates: Collection[int], first_day: date, downward: Downward) -> None:
        """Read with the workbook's shared texts, its styles that show dates, its first day, and its merged cells."""
        self._shared = shared
        self._dates = dates
        self._first_day = first_day
        self._downward = downward
        self._ready: list[Row] = []
        self._number = 0
        self._count = 0
        self._row: dict[int, str] = {}
        self._cell: _Cell | None = None
        self._next = 0
        self._into: _Text | None = None
        self._standing: list[tuple[int, int, str]] = []  # merged cells that reach down to here: last row, column, text

    def take(self) -> list[Row]:
        """Return the rows finished since this was last asked."""
        ready, self._ready = self._ready, []
        return ready

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note a row, a cell, or which text follows."""
        if name == "row":
            given = attributes.get("r", "")
            self._number = int(given) if re.fullmatch("[0-9]{1,7}", given) else self._number + 1
            self._row, self._next = {}, 0
        elif name == "c":
            match = _PLACE.fullmatch(attributes.get("r", ""))
            column = _column(match[1]) if match else self._next
            self._next = column + 1
            self._cell = _Cell(column, attributes.get("t", "n"), attributes.get("s", ""))
        elif self._cell is not None:
            self._into = self._cell.value if name in ("v", "t") else self._cell.formula if name == "f" else None

    def text(self, signs: str) -> None:
        """Gather what a cell holds."""
        if self._into is not None:
            self._into.add(signs)

    def end(self, name: str) -> None:
        """Keep a cell or a row."""
        self._into = None
        if name == "c" and self._cell is not None:
            text = self._worded(self._cell)
            if text.strip() and self._cell.column < MOST_COLUMNS:
                self._row[self._cell.column] = text
            self._cell = None
        elif name == "row":
            self._finish()

    def _finish(self) -> None:
        own = dict(self._row)
        self._standing = [each for each in self._standing if each[0] >= self._number]
        carried = {column: text for _, column, text in self._standing if column not in own}
        for last, column in self._downward.get(self._number, ()):
            if column in own:
                self._standing.append((last, column, own[column]))
        if own:
            self._count += 1
            if self._count > MOST_ROWS:
                raise UnreadableSheet(reason="too_many_rows")
            cells = dict(sorted({**own, **carried}.items()))
            self._ready.append(Row(number=self._number, cells=cells, carried=frozenset(carried)))

    def _worded(self, cell: _Cell) -> str:
        value, formula = cell.value.take(), cell.formula.take()
        if not value:
            return f"={formula}" if formula else ""
        match cell.type:
            case "s":
                place = int(value) if re.fullmatch(r"\s*[0-9]{1,9}\s*", value) else -1
                return self._shared[place] if 0 <= place < len(self._shared) else ""
            case "b":
                return "ya" if value.strip() == "1" else "tidak"
            case "n":
                return self._numbered(value.strip(), cell.style)
            case "d":
                return value.strip()[:10]
            case _:
                return value

    def _numbered(self, value: str, style: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        if not math.isfinite(number):
            return value
        if re.fullmatch("[0-9]{1,6}", style) and int(style) in self._dates and 1 <= number <= _LAST_DAY:
            return self._day(int(number)) or value
        if abs(number) >= _SURE_DIGITS:
            return f"{number:.14E}"
        return str(int(number)) if number.is_integer() else value

    def _day(self, count: int) -> str:
        try:
            return (self._first_day + timedelta(days=count)).isoformat()
        except OverflowError:
            return ""


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
