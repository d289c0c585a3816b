"""Chips: a risk or a state as a shape, a word and a colour."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme

_PAD = 9
_BARS = 4


class Tone(StrEnum):
    """The meaning a chip's colour carries beside its word."""

    DANGER = "danger"
    WARNING = "warning"
    SUCCESS = "success"
    ACCENT = "accent"
    NEUTRAL = "neutral"
    ALARM = "alarm"


class Risk(StrEnum):
    """How dangerous things are for the client."""

    EMERGENCY = "emergency"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


_PLANES = {Tone.NEUTRAL: ("fill", "muted"), Tone.ALARM: ("danger_fill", "on_danger")}
_LEVELS = {
    Risk.EMERGENCY: (4, Tone.ALARM),
    Risk.HIGH: (3, Tone.DANGER),
    Risk.MEDIUM: (2, Tone.WARNING),
    Risk.LOW: (1, Tone.NEUTRAL),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipFace:
    """What a chip shows: the word, and an icon or a level of one to four bars."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""
    level: int = 0


def risk_word(risk: Risk) -> str:
    """Return the word for a level of risk."""
    words = {
        Risk.EMERGENCY: QCoreApplication.translate("Risk", "Darurat"),
        Risk.HIGH: QCoreApplication.translate("Risk", "Tinggi"),
        Risk.MEDIUM: QCoreApplication.translate("Risk", "Sedang"),
        Risk.LOW: QCoreApplication.translate("Risk", "Rendah"),
    }
    return words[risk]


def risk_face(risk: Risk) -> ChipFace:
    """Return the chip of a level of risk; only an emergency is solid."""
    level, tone = _LEVELS[risk]
    return ChipFace(text=risk_word(risk), tone=tone, level=level)


def chip_size(face: ChipFace) -> QSize:
    """Return the room a chip takes: 24 high at 100 %."""
    look = theme()
    width = look.metrics(Role.SMALL_STRONG).horizontalAdvance(face.text) + 2 * _PAD + 1
    if face.icon:
        width += look.px(14) + 4
    if face.level:
        width += look.px(20)
    return QSize(width, look.line(Role.SMALL_STRONG) + 6)


def paint_chip(painter: QPainter, rect: QRect, face: ChipFace) -> None:
    """Paint a chip into `rect`."""
    look = theme()
    plane, ink = _PLANES.get(face.tone, (f"{face.tone}_soft", face.tone.value))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(plane))
    body = QRectF(rect).adjusted(0, 0.5, 0, -0.5)
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
    x = rect.x() + _PAD
    if face.level:
        _paint_bars(painter, x, rect.center().y(), face.level, ink)
        x += look.px(20)
    if face.icon:
        side = look.px(14)
        painter.drawPixmap(x, rect.y() + (rect.height() - side) // 2, look.icon(face.icon, ink, 14))
        x += side + 4
    painter.setPen(look.colour(ink))
    painter.setFont(look.font(Role.SMALL_STRONG))
    room = QRectF(x, rect.y() - 0.5, rect.right() - x + 1, rect.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, face.text)
    painter.restore()


def _paint_bars(painter: QPainter, x: float, middle: float, level: int, ink: str) -> None:
    look = theme()
    for bar in range(_BARS):
        tall = (3 + bar * 2.4) * look.scale
        colour = look.colour(ink)
        if bar >= level:
            colour.setAlphaF(0.3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bottom = middle + 5.5 * look.scale
        painter.drawRoundedRect(QRectF(x + bar * 4 * look.scale, bottom - tall, 2.6 * look.scale, tall), 1, 1)


class Chip(QWidget):
    """A chip as a widget of its own."""

    def __init__(self, face: ChipFace) -> None:
        super().__init__()
        self._face = face
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(face.text)

    @property
    def face(self) -> ChipFace:
        """Return what it shows."""
        return self._face

    def show_face(self, face: ChipFace) -> None:
        """Show something else."""
        self._face = face
        self.setAccessibleName(face.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._face)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._face)
        painter.end()


class RiskChip(Chip):
    """The chip of a level of risk."""

    def __init__(self, risk: Risk) -> None:
        super().__init__(risk_face(risk))
