"""Tabs as words with an underline on a hairline across the page."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.layout import Flow


class Tab(QAbstractButton):
    """One word; measured in its semibold width, so that neighbours stay where they are."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(look.metrics(Role.STRONG).horizontalAdvance(self.text()) + 1, look.line(Role.BODY) + 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, on = theme(), self.isChecked()
        painter = QPainter(self)
        painter.setFont(look.font(Role.STRONG if on else Role.BODY))
        painter.setPen(look.colour("text" if on or self.underMouse() else "muted"))
        painter.drawText(QRectF(0, 0, self.width(), self.height() - 2), Qt.AlignmentFlag.AlignVCenter, self.text())
        if on:
            painter.fillRect(0, self.height() - 2, self.width(), 2, look.colour("accent"))
        painter.end()


class Tabs(QWidget):
    """Tabs of a page; the arrow keys go through them, Tab leaves them; they wrap where there is no room."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._group = QButtonGroup(self)
        flow = Flow(gap=24, line_gap=0)
        for at, word in enumerate(words):
            tab = Tab(word)
            tab.installEventFilter(self)
            self._group.addButton(tab, at)
            flow.addWidget(tab)
        self.setLayout(flow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)
        self._settle(0)

    def current(self) -> int:
        """Return which tab is chosen, counted from 0."""
        return self._group.checkedId()

    def choose(self, at: int) -> None:
        """Choose a tab."""
        self._group.button(at).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        count = len(self._group.buttons())
        at = (self.current() + step) % count
        self.choose(at)
        self._group.button(at).setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().colour("line"))
        painter.end()

    def _toggled(self, at: int, on: bool) -> None:
        if on:
            self._settle(at)
            self.chosen.emit(at)

    def _settle(self, at: int) -> None:
        for button in self._group.buttons():
            here = self._group.id(button) == at
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            button.setAccessibleDescription(self.tr("tab, sedang dibuka") if here else self.tr("tab"))
