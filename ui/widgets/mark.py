"""Draws the mark of the program: two people side by side."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import theme

_GRID = 26  # the mark is drawn on a grid of 26 units
_GROUND = 24
_PEOPLE = ((8.2, 1.6, 4.0, "accent"), (18.6, 5.6, 3.5, "warning"))  # centre, top, build, token


class Mark(QWidget):
    """The mark, `size` px square at 100 %."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _GRID, self.width() / _GRID)
        painter.setPen(Qt.PenStyle.NoPen)
        for centre, top, build, token in _PEOPLE:
            painter.setBrush(theme().colour(token))
            head = build * 1.64
            painter.drawEllipse(QRectF(centre - head / 2, top, head, head))
            painter.drawPath(_body(centre, top + head + 1.6, build * 1.36))
        painter.end()


def _body(centre: float, top: float, half: float) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(centre - half, _GROUND)
    path.lineTo(centre - half, top + half)
    path.arcTo(QRectF(centre - half, top, 2 * half, 2 * half), 180, -180)
    path.lineTo(centre + half, _GROUND)
    path.closeSubpath()
    return path
