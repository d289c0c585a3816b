"""The table of a list page: rows of two lines, hairlines only, the sorted head darker with an arrow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from ui.models.paging import ROW, PagingModel
from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.cells import PAD, Cell, Cells, row_height, spoken

LEAST_ROWS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its head, its share of the width, whether it sorts, and when it may be left out (0: never)."""

    code: str
    head: str
    share: int
    sorts: bool = False
    drop_below: int = 0  # logical px of table width at 100 %


Entry = TypeVar("Entry")


class Head(QHeaderView):
    """Column heads; the sorted one says so in words' weight and an arrow."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = tuple(columns)
        self._sorted, self._descending = -1, False
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(theme().line(Role.SMALL) + 16)

    def set_sorted(self, at: int, *, descending: bool) -> None:
        """Mark the column that rows are sorted by."""
        self._sorted, self._descending = at, descending
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        look, here = theme(), index == self._sorted
        painter.save()
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom())
        painter.setFont(look.font(Role.SMALL_STRONG))
        painter.setPen(look.colour("text" if here else "muted"))
        words = self._columns[index].head
        painter.drawText(rect.adjusted(PAD, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        if here:
            side = look.px(14)
            x = rect.x() + PAD + painter.fontMetrics().horizontalAdvance(words) + 5
            icon = look.icon("arrow-down" if self._descending else "arrow-up", "text", 14)
            painter.drawPixmap(x, rect.y() + (rect.height() - side) // 2, icon)
        painter.restore()


def _read_out(cell: object) -> str:
    return spoken(cast("Cell", cell))


class Table(QTableView, Generic[Entry]):
    """A list: arrow keys move, Enter opens, a click on a head sorts; `cells` turns a row into what is painted."""

    opened = Signal(int)
    sort_asked = Signal(str, bool)  # column code, descending

    def __init__(self, name: str, columns: Sequence[Column], cells: Callable[[Entry], tuple[Cell, ...]]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._sort: tuple[str, bool] = ("", False)
        self.setAccessibleName(name)
        self.rows: PagingModel[Entry] = PagingModel([each.head for each in columns], cells, _read_out, self)
        self.setModel(self.rows)
        self.setItemDelegate(Cells(self))
        self._head = Head(columns, self)
        self.setHorizontalHeader(self._head)
        self._head.sectionClicked.connect(self._sort_by)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme().changed.connect(self._measure)
        self._measure()

    def show_sorted(self, code: str, *, descending: bool) -> None:
        """Mark the column rows are sorted by."""
        self._sort = (code, descending)
        codes = [each.code for each in self._columns]
        self._head.set_sorted(codes.index(code) if code in codes else -1, descending=descending)

    def visible_rows(self) -> tuple[int, int]:
        """Return the first and last row in view, counted from 1; (0, 0) for none."""
        if self.rows.rowCount() == 0:
            return (0, 0)
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        whole = last - 1 if last > first and self._cut_off(last) else last
        return (first + 1, (whole if last >= 0 else self.rows.rowCount() - 1) + 1)

    def _cut_off(self, row: int) -> bool:
        return self.rowViewportPosition(row) + self.rowHeight(row) > self.viewport().height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())  # type: ignore[attr-defined]
            QToolTip.showText(event.globalPos(), self._whole(index), self)  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

    def _whole(self, index: QModelIndex) -> str:
        cells = index.data(ROW)
        return spoken(cells[index.column()]) if isinstance(cells, tuple) else ""

    def _measure(self) -> None:
        self.verticalHeader().setMinimumSectionSize(row_height())
        self.verticalHeader().setDefaultSectionSize(row_height())
        self._head.setFixedHeight(theme().line(Role.SMALL) + 16)
        self.setMinimumHeight(self._head.height() + LEAST_ROWS * row_height())
        self._share_out()

    def _share_out(self) -> None:
        width = self.viewport().width()
        shown = [each for each in self._columns if width >= theme().px(each.drop_below)]
        whole = sum(each.share for each in shown) or 1
        for at, each in enumerate(self._columns):
            self.setColumnHidden(at, each not in shown)
            self.setColumnWidth(at, width * each.share // whole)

    def _sort_by(self, at: int) -> None:
        column = self._columns[at]
        if not column.sorts:
            return
        descending = self._sort[0] == column.code and not self._sort[1]
        self.show_sorted(column.code, descending=descending)
        self.sort_asked.emit(column.code, descending)
