"""Puts widgets beside and below each other: rows, columns, lines that wrap, pages that scroll."""

from collections.abc import Sequence
from types import EllipsisType
from typing import TypeAlias

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from shiboken6 import isValid

from ui.widgets.flow_lines import FlowLine, grow, height_of, shared

Part: TypeAlias = "QWidget | QLayout | int | EllipsisType | tuple[QWidget, int] | None"
Edges: TypeAlias = "tuple[int, int, int, int]"
FLAT: Edges = (0, 0, 0, 0)
_UNLIMITED = 16_777_215  # Qt's own word for no limit


def row(*parts: Part, gap: int = 8, edges: Edges = FLAT) -> QHBoxLayout:
    """Return parts beside each other: `...` stretches, a number is air, (widget, n) takes the rest."""
    box = QHBoxLayout()
    _fill(box, parts, gap, edges)
    return box


def column(*parts: Part, gap: int = 8, edges: Edges = FLAT) -> QVBoxLayout:
    """Return parts below each other, as `row`."""
    box = QVBoxLayout()
    _fill(box, parts, gap, edges)
    return box


def _fill(box: QBoxLayout, parts: Sequence[Part], gap: int, edges: Edges) -> None:
    box.setContentsMargins(*edges)
    box.setSpacing(gap)
    for part in parts:
        _add(box, part)


def _add(box: QBoxLayout, part: Part) -> None:
    match part:
        case None:
            return
        case EllipsisType():
            box.addStretch(1)
        case int():
            box.addSpacing(part)
        case tuple():
            box.addWidget(part[0], part[1])
        case QWidget():
            box.addWidget(part)
        case _:
            box.addLayout(part)


def holding(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """Return a see-through widget that carries `layout`."""
    widget = QWidget(parent)
    widget.setProperty("bare", "true")
    widget.setLayout(layout)
    return widget


class Flow(QLayout):
    """A row that goes on in the next line when it is full; what follows `push` goes to the right edge."""

    def __init__(
        self,
        *parts: "QWidget | EllipsisType | None",
        gap: int = 8,
        line_gap: int = 6,
        level: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        self._level = level
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap, self._push_at = gap, line_gap, -1
        self._hints: list[tuple[QSize, QSize]] = []  # (wanted, least) of each item; nested flows ask over and over
        self._talls: dict[int, int] = {}
        super().__init__()  # Qt asks back for some of the above while it is made
        self.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            if isinstance(part, EllipsisType):
                self.push()
            elif part is not None:
                self.addWidget(part)

    def push(self) -> None:
        """Send what is added from here on to the right edge of its line."""
        self._push_at = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def addWidget(self, widget: QWidget) -> None:
        if self._push_at >= 0 and isinstance(widget, QLabel):
            widget.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)  # its very edge is seen
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override] - None is what Qt wants at the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override] - None is what Qt wants at the end
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._hints.clear()
        self._talls.clear()
        if isValid(self):  # Qt asks once more while it takes the layout down
            super().invalidate()

    def heightForWidth(self, width: int) -> int:
        found = self._talls.get(width)
        if found is None:
            found = self._place(QRect(0, 0, width, 0), move=False)
            self._talls[width] = found
        return found

    def _measured(self) -> list[tuple[QLayoutItem, QSize, QSize]]:
        """Return the items that are shown, with the size each wants and the least it takes."""
        items = [item for item in self._items if not item.isEmpty()]
        if len(self._hints) != len(items):
            self._hints = [(item.sizeHint(), item.minimumSize()) for item in items]
        return [(item, *sizes) for item, sizes in zip(items, self._hints, strict=True)]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        wanted = [hint for _item, hint, _least in self._measured()]
        width = sum(hint.width() for hint in wanted) + self._gap * max(len(wanted) - 1, 0)
        height = max((hint.height() for hint in wanted), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        leasts = [least for _item, _hint, least in self._measured()]
        width = max((least.width() for least in leasts), default=0)
        height = max((least.height() for least in leasts), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _lines(self, room: int) -> list[FlowLine]:
        lines: list[FlowLine] = []
        pushed = self._items[self._push_at :] if self._push_at >= 0 else []
        for item, hint, least in self._measured():
            width = max(min(hint.width(), room), least.width())
            if not lines or lines[-1].used + self._gap + width > room:
                lines.append(FlowLine([], [], -self._gap, -1))
            line = lines[-1]
            if line.push_at < 0 and any(item is each for each in pushed):
                line.push_at = len(line.items)
            line.items.append(item)
            line.widths.append(width)
            line.used += self._gap + width
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins: QMargins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.y()
        lines = self._lines(inner.width())
        for line in lines:
            if not self._levelled():
                grow(line, inner.width() - line.used)
            heights = [height_of(item, width) for item, width in zip(line.items, line.widths, strict=True)]
            tall = max(heights)
            if self._levelled():
                heights = [tall] * len(heights)
            if move:
                self._set_line(line, heights, QRect(inner.x(), y, inner.width(), tall))
            y += tall + self._line_gap
        used = y - inner.y() - (self._line_gap if lines else 0)
        return used + margins.top() + margins.bottom()

    def _levelled(self) -> bool:
        return False

    def _set_line(self, line: FlowLine, heights: list[int], rect: QRect) -> None:
        x = rect.x()
        spare = rect.width() - sum(line.widths) - self._gap * (len(line.widths) - 1)
        for index, (item, width, height) in enumerate(zip(line.items, line.widths, heights, strict=True)):
            if index == line.push_at and index > 0:
                x += max(spare, 0)
            drop = (rect.height() - height) // 2 if self._level is Qt.AlignmentFlag.AlignVCenter else 0
            item.setGeometry(QRect(QPoint(x, rect.y() + drop), QSize(width, height)))
            x += width + self._gap


class Equal(Flow):
    """Parts of one width beside each other; fewer per line where they would not fit."""

    def __init__(self, *parts: QWidget, gap: int = 8, line_gap: int = 6, snug: bool = False, most: int = 99) -> None:
        """Take parts; `snug` lets them be as narrow as they can, so that more fit on a line, `most` of them."""
        super().__init__(*parts, gap=gap, line_gap=line_gap)
        self._snug, self._most = snug, most

    def _lines(self, room: int) -> list[FlowLine]:
        measured = self._measured()
        items = [item for item, _hint, _least in measured]
        widest = max(((least if self._snug else hint).width() for _item, hint, least in measured), default=0)
        across = min(max(len(items), 1), self._most)
        while across > 1 and (room - self._gap * (across - 1)) // across < widest:
            across -= 1
        lines: list[FlowLine] = []
        for at in range(0, len(items), across):
            part = items[at : at + across]
            widths = shared(room - self._gap * (across - 1), across)[: len(part)]
            lines.append(FlowLine(part, widths, sum(widths) + self._gap * (len(part) - 1), -1))
        return lines

    def _levelled(self) -> bool:
        return True


class Scroll(QScrollArea):
    """A page that scrolls down when it is taller than the window, and follows the focus."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = QScrollBar()
        self.setVerticalScrollBar(self._bar)
        self.setViewport(
            QWidget()
        )  # asked for Qt's own, PySide6 reads every class of widget there is to know what it is
        content.setProperty("bare", "true")
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._reserved = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)  # comes as well when the scroll bar does, or goes
        self._make_room()

    def _make_room(self) -> None:
        """Let the scroll bar stand in the content's own margin, so that what is right-aligned stays where it was."""
        content, bar = self.widget(), self._bar
        layout = content.layout() if content is not None and content.maximumWidth() == _UNLIMITED else None
        if layout is None:
            return
        edges = layout.contentsMargins()
        whole, wide = edges.right() + self._reserved, bar.sizeHint().width()
        self._reserved = wide if bar.isVisibleTo(self) and wide <= whole else 0
        edges.setRight(whole - self._reserved)
        layout.setContentsMargins(edges)


def clear(layout: QLayout) -> None:
    """Take everything out of `layout` and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
