"""The sidebar: the pages that exist, where one is, and quiet counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.label import Label
from ui.widgets.layout import Scroll, column, holding, row
from ui.widgets.mark import Mark

WIDE, NARROW = 212, 60
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One page in the sidebar; `apart` sets it off from the one above."""

    code: str
    title: str
    icon: str
    apart: bool = False


class EntryRow(QAbstractButton):
    """One row: a raised slip with an accent icon when its page is open."""

    stepped = Signal(int)  # to the next row, or the one before

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self._count = 0
        self._narrow = False
        self.setText(entry.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_count(self, count: int) -> None:
        """Show how many things wait there; none shows nothing."""
        self._count = count
        self._name()
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(look.px(NARROW if self._narrow else WIDE) - 28, look.line(Role.BODY) + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(32), self.sizeHint().height())

    def nextCheckState(self) -> None:
        """Stay as it is: the page that is open is marked, whatever was pressed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, on = theme(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
        if on:
            painter.setPen(QPen(look.colour("line"), 1))
            painter.setBrush(look.colour("raised"))
            painter.drawRoundedRect(body, 7, 7)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("fill"))
            painter.drawRoundedRect(body, 7, 7)
        side = look.px(20)
        x = (self.width() - side) // 2 if self._narrow else 10
        painter.drawPixmap(x, (self.height() - side) // 2, look.icon(self.entry.icon, "accent" if on else "muted", 20))
        if not self._narrow:
            self._paint_words(painter, x + side + 10, on=on)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int, *, on: bool) -> None:
        look = theme()
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(Role.STRONG if on else Role.BODY))
        painter.drawText(QRectF(left, -1, self.width() - left, self.height()), _MIDDLE, self.text())
        if self._count:
            painter.setFont(look.font(Role.SMALL, figures=True))
            painter.setPen(look.colour("muted"))
            room = QRectF(0, -1, self.width() - 12, self.height())
            painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignRight, str(self._count))

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())


class Sidebar(QWidget):
    """Name of the office, then one row per page: Tab comes to the marked one, arrow keys go on, Enter or Space opens."""

    chosen = Signal(str)

    def __init__(self, office: str, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._rows: dict[str, EntryRow] = {}
        self._words = holding(column(Label(self.tr("Damping"), Role.NAME), Label(office, Role.SMALL, "muted"), gap=0))
        rows = QVBoxLayout()
        rows.setSpacing(2)
        rows.setContentsMargins(0, 0, 0, 0)
        for entry in entries:
            if entry.apart:
                rows.addSpacing(12)
            button = EntryRow(entry)
            button.clicked.connect(lambda _on=False, code=entry.code: self.chosen.emit(code))
            button.stepped.connect(lambda step, code=entry.code: self._go(code, step))
            self._rows[entry.code] = button
            rows.addWidget(button)
        rows.addStretch(1)
        self._head = row(Mark(28), (self._words, 1), gap=10, edges=(8, 0, 0, 0))
        scroll = Scroll(holding(rows))
        self.setLayout(column(self._head, 16, scroll, gap=2, edges=(14, 14, 14, 10)))
        self.set_narrow(narrow=False)

    def set_current(self, code: str) -> None:
        """Mark the page that is open; Tab comes to it, or to the first where none is marked."""
        found = self._rows.get(code)
        stop = found or next(iter(self._rows.values()), None)
        for button in self._rows.values():
            button.setChecked(button is found)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def _go(self, code: str, step: int) -> None:
        """Lead the focus up or down; the page that is open stays until another is asked for."""
        codes = list(self._rows)
        self._rows[codes[(codes.index(code) + step) % len(codes)]].setFocus(Qt.FocusReason.TabFocusReason)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show what waits on each page."""
        for code, button in self._rows.items():
            button.set_count(counts.get(code, 0))

    def set_narrow(self, *, narrow: bool) -> None:
        """Shrink to icons, or grow back."""
        self._words.setVisible(not narrow)
        self._head.setContentsMargins(2 if narrow else 8, 0, 0, 0)
        for button in self._rows.values():
            button.set_narrow(narrow=narrow)
        self.setFixedWidth(max(theme().px(NARROW if narrow else WIDE), 60))
