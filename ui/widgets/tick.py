"""Tick boxes: the round one that marks a task as done, and the square one for a choice."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme.faces import Role
from ui.theme.theme import theme

_SIDE = 20


def _paint_box(painter: QPainter, place: QRectF, radius: float, *, on: bool, hot: bool) -> None:
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("accent_fill" if on else "text" if hot else "line_strong"), 1.5))
    painter.setBrush(look.colour("accent_fill" if on else "raised"))
    painter.drawRoundedRect(place, radius, radius)
    if on:
        side = look.px(14)
        middle = place.center()
        painter.drawPixmap(int(middle.x() - side / 2), int(middle.y() - side / 2), look.icon("check", "on_accent", 14))


class DoneTick(QAbstractButton):
    """Marks a task as done; its name says which."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme().px(_SIDE)
        self.setProperty("ring-radius", side / 2 + 4)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(self.rect()).adjusted(1.75, 1.75, -1.75, -1.75)
        _paint_box(painter, place, place.height() / 2, on=self.isChecked(), hot=self.underMouse())
        painter.end()


class Tick(QAbstractButton):
    """A choice that is on or off, with its words; `round_one` for one of several."""

    def __init__(self, text: str, *, round_one: bool = False) -> None:
        super().__init__()
        self._round = round_one
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(round_one)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _left(self) -> int:
        return theme().px(_SIDE) + 10

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = theme().metrics(Role.BODY)
        room = max(width - self._left(), 40)
        words = metrics.boundingRect(0, 0, room, 10_000, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        return max(words, theme().px(_SIDE)) + 6

    def sizeHint(self) -> QSize:
        width = self._left() + theme().metrics(Role.BODY).horizontalAdvance(self.text()) + 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = [*self.text().split(), ""]
        longest = max(theme().metrics(Role.BODY).horizontalAdvance(word) for word in words)
        return QSize(self._left() + longest + 4, theme().px(_SIDE) + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        side = look.px(_SIDE)
        painter = QPainter(self)
        place = QRectF(1.75, 3 + 1.75, side - 3.5, side - 3.5)
        radius = place.height() / 2 if self._round else 4
        _paint_box(painter, place, radius, on=self.isChecked(), hot=self.underMouse())
        painter.setFont(look.font(Role.BODY))
        painter.setPen(look.colour("text" if self.isEnabled() else "muted"))
        room = QRectF(self._left(), 2, self.width() - self._left(), self.height() - 4)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()
