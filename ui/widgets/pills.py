"""Filters as pills (the chosen one is ticked as well as coloured) and the small choices under a field."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.layout import Flow, clear


class _Choice(QAbstractButton):
    """What pills and small choices share: an icon, a word, chosen or not."""

    side: int
    icon_size: int
    role: Role
    strong: Role

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _shown_icon(self) -> str:
        return self._icon

    def _height(self) -> int:
        raise NotImplementedError

    def _radius(self) -> float:
        raise NotImplementedError

    def _edge(self) -> str:
        raise NotImplementedError

    def _plane(self) -> str:
        return "raised"

    def sizeHint(self) -> QSize:
        look = theme()
        width = look.metrics(self.strong).horizontalAdvance(self.text()) + 2 * self.side + 2
        if self._shown_icon():
            width += look.px(self.icon_size) + 6
        self.setProperty("ring-radius", self._radius() + 4)
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, on = theme(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plane = "accent_soft" if on else "hover" if self.underMouse() else self._plane()
        painter.setPen(QPen(look.colour("accent" if on else self._edge()), 1))
        painter.setBrush(look.colour(plane))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius(), self._radius())
        font = look.font(self.strong if on else self.role)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(self.text())
        icon = self._shown_icon()
        side = look.px(self.icon_size)
        x = (self.width() - wide - (side + 6 if icon else 0)) // 2
        if icon:
            pixmap = look.icon(icon, "accent" if on else "muted", self.icon_size)
            painter.drawPixmap(x, (self.height() - side) // 2, pixmap)
            x += side + 6
        painter.setPen(look.colour("accent" if on else "text"))
        painter.drawText(QRectF(x, 0, self.width(), self.height() - 1), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class Pill(_Choice):
    """One filter, with its count inside."""

    side, icon_size, role, strong = 13, 16, Role.BODY, Role.STRONG

    def _shown_icon(self) -> str:
        return "check" if self.isChecked() else ""

    def _height(self) -> int:
        return theme().line(Role.BODY) + 10

    def _radius(self) -> float:
        return self._height() / 2 - 0.5

    def _edge(self) -> str:
        return "line_strong" if self.underMouse() else "line"

    def _plane(self) -> str:
        return "surface"

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self.updateGeometry()


class SmallChoice(_Choice):
    """One of a few answers under a field."""

    side, icon_size, role, strong = 8, 16, Role.SMALL, Role.SMALL_STRONG

    def _height(self) -> int:
        return theme().line(Role.SMALL) + 10

    def _radius(self) -> float:
        return 6

    def _edge(self) -> str:
        return "line_strong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A filter of a list: its code, its words, how many rows it lets through (None: not counted)."""

    code: str
    label: str
    count: int | None = None


class PillBar(QWidget):
    """Filters of which one is chosen."""

    chosen = Signal(str)

    def __init__(self, filters: Sequence[Filter] = (), current: str = "") -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._flow = Flow(gap=8, line_gap=8)
        self.setLayout(self._flow)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._codes: list[str] = []
        self._current = current
        self.show_filters(filters, current)

    def show_filters(self, filters: Sequence[Filter], current: str) -> None:
        """Replace the filters, keeping the same buttons where only counts changed."""
        codes = [each.code for each in filters]
        if codes != self._codes:
            self._rebuild(filters)
            self._codes = codes
        for at, each in enumerate(filters):
            pill = self._group.button(at)
            words = each.label if each.count is None else f"{each.label} {each.count}"
            pill.setText(words)
            pill.setAccessibleName(words)
            pill.updateGeometry()
        self._current = current
        if current in codes:
            self._group.button(codes.index(current)).setChecked(True)

    def current(self) -> str:
        """Return the code of the chosen filter."""
        return self._current

    def _rebuild(self, filters: Sequence[Filter]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._flow)
        for at, each in enumerate(filters):
            pill = Pill(each.label)
            self._group.addButton(pill, at)
            self._flow.addWidget(pill)

    def _toggled(self, at: int, on: bool) -> None:
        self._group.button(at).updateGeometry()
        if on and self._codes and self._codes[at] != self._current:
            self._current = self._codes[at]
            self.chosen.emit(self._current)
