"""The stage of a case: a ring filled as far as the work has come, and the word."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme

RING = 14  # px at 100 %


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFace:
    """A computed stage: its word, how far along it is (0 to 1) and since when ("sudah 9 hari")."""

    word: str
    share: float
    since: str = ""


def paint_ring(painter: QPainter, x: float, y: float, share: float) -> None:
    """Paint the ring with its top left corner at (x, y)."""
    look = theme()
    side = RING * look.scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = look.colour("accent")
    ring = QRectF(x + 0.75, y + 0.75, side - 1.5, side - 1.5)
    painter.setPen(QPen(colour, 1.5 * look.scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    inset = 2.2 * look.scale
    painter.drawPie(ring.adjusted(inset, inset, -inset, -inset), 90 * 16, -int(360 * 16 * share))
    painter.restore()


class Stage(QWidget):
    """Ring and word on one line; computed, so it never looks like a button."""

    def __init__(self, face: StageFace) -> None:
        super().__init__()
        self._face = face
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(face.word)
        self.setAccessibleDescription(face.since)

    def sizeHint(self) -> QSize:
        look = theme()
        width = look.px(RING) + 7 + look.metrics(Role.BODY).horizontalAdvance(self._face.word) + 2
        return QSize(width, look.line(Role.BODY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        side = look.px(RING)
        paint_ring(painter, 0, (self.height() - side) / 2, self._face.share)
        painter.setFont(look.font(Role.BODY))
        painter.setPen(look.colour("text"))
        room = QRectF(side + 7, -0.5, self.width(), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._face.word)
        painter.end()
