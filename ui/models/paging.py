"""A list model that fetches pages by key as they come into view, so that a million rows cost nothing."""
# ruff: noqa: B008 - Qt's own methods keep Qt's names and default arguments

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

PAGE = 50
KEPT = 40  # pages in memory
ROW = Qt.ItemDataRole.UserRole

Entry = TypeVar("Entry")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOf(Generic[Entry]):
    """One page as the store answers it: rows in order, and the key to ask for the next (None: no more)."""

    rows: tuple[Entry, ...]
    following: str | None = None


class Pages(Protocol[Entry]):
    """Where pages come from: `ask(after, limit, answer)` calls `answer` on the event loop, soon or at once."""

    def __call__(self, after: str | None, limit: int, answer: Callable[[PageOf[Entry]], None]) -> None:
        """Answer with the rows after the key `after` (None: from the start)."""
        ...


class PagingModel(QAbstractTableModel, Generic[Entry]):
    """Rows of one kind behind a table.

    `total` rows are known from the start, so that the scroll bar tells the truth; a row whose page is not here yet reads
    as None and its page is asked for. Keys of page starts are kept; jumping far walks them page by page.
    """

    filled = Signal(int)  # first row of a page that has arrived

    def __init__(
        self,
        heads: Sequence[str],
        cells: Callable[[Entry], tuple[object, ...]],
        spoken: Callable[[object], str],
        parent: QObject | None = None,
    ) -> None:
        """Take the column heads, how a row becomes cells, and how a cell is read out."""
        super().__init__(parent)
        self._heads, self._cells, self._spoken = tuple(heads), cells, spoken
        self._ask: Pages[Entry] | None = None
        self._total = 0
        self._round = 0
        self._pages: OrderedDict[int, tuple[Entry, ...]] = OrderedDict()
        self._keys: dict[int, str | None] = {0: None}
        self._asked: set[int] = set()

    def show(self, total: int, ask: Pages[Entry]) -> None:
        """Show `total` rows answered by `ask`; whatever was shown before is dropped."""
        self.beginResetModel()
        self._ask, self._total = ask, total
        self._round += 1
        self._pages.clear()
        self._asked.clear()
        self._keys = {0: None}
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the row, or None while its page is on the way."""
        at = row // PAGE
        page = self._pages.get(at)
        if page is None:
            self._want(at)
            page = self._pages.get(at)
        if page is None:
            return None
        self._pages.move_to_end(at)
        inside = row - at * PAGE
        return page[inside] if inside < len(page) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self.entry(index.row())
        if entry is None:
            return None
        cells = self._cells(entry)
        return cells if role == ROW else self._spoken(cells[index.column()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def _want(self, at: int) -> None:
        start = max(known for known in self._keys if known <= at)
        if start in self._asked or self._ask is None:
            return
        self._asked.add(start)
        round_, target = self._round, at
        self._ask(self._keys[start], PAGE, lambda page: self._take(round_, start, target, page))

    def _take(self, round_: int, at: int, target: int, page: PageOf[Entry]) -> None:
        if round_ != self._round:
            return
        self._asked.discard(at)
        self._pages[at] = page.rows
        if page.following is not None:
            self._keys[at + 1] = page.following
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        first, last = at * PAGE, min((at + 1) * PAGE, self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._heads) - 1))
        self.filled.emit(first)
        if at < target and page.following is not None:
            self._want(target)
