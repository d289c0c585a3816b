"""The steps of a transfer: four words on a line, and where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme

_DOT = 14


class Steps(QWidget):
    """Words on a line; green is for the last one alone, and only when it has been reached."""

    def __init__(self, words: Sequence[str], at: int = 0) -> None:
        super().__init__()
        self._words, self._at = tuple(words), at
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stand(at)

    def stand(self, at: int) -> None:
        """Show that step `at` is where the work stands."""
        self._at = at
        count = len(self._words)
        words = self.tr("Langkah {at} dari {count}: {word}")
        self.setAccessibleName(words.format(at=at + 1, count=count, word=self._words[at]))
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        wide = sum(look.metrics(Role.SMALL_STRONG).horizontalAdvance(word) + 16 for word in self._words)
        return QSize(wide, look.px(_DOT) + 10 + look.line(Role.SMALL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _starts(self) -> list[float]:
        look = theme()
        widths = [look.metrics(Role.SMALL_STRONG).horizontalAdvance(word) + 4 for word in self._words]
        last = self.width() - widths[-1]
        even = [last * at / (len(widths) - 1) for at in range(len(widths))]
        for at in range(len(widths) - 1, 0, -1):
            even[at - 1] = min(even[at - 1], even[at] - widths[at - 1] - 10)
        return [max(x, 0.0) for x in even]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = look.px(_DOT)
        starts = self._starts()
        for at, (x, word) in enumerate(zip(starts, self._words, strict=True)):
            if at + 1 < len(starts):
                style = Qt.PenStyle.SolidLine if at < self._at else Qt.PenStyle.DotLine
                painter.setPen(QPen(look.colour("edge"), 2, style, Qt.PenCapStyle.RoundCap))
                painter.drawLine(QPointF(x + dot + 7, dot / 2 + 2), QPointF(starts[at + 1] - 4, dot / 2 + 2))
            self._paint_dot(painter, QRectF(x + 1, 2, dot, dot), at)
            here = at == self._at
            painter.setFont(look.font(Role.SMALL_STRONG if here else Role.SMALL))
            painter.setPen(look.colour(self._tone(at) if here else "muted"))
            painter.drawText(QRectF(x, dot + 8, self.width(), look.line(Role.SMALL)), word)
        painter.end()

    def _tone(self, at: int) -> str:
        return "success" if at == len(self._words) - 1 else "accent"

    def _paint_dot(self, painter: QPainter, place: QRectF, at: int) -> None:
        look = theme()
        tone = self._tone(at)
        if at > self._at:
            painter.setPen(QPen(look.colour("line_strong"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place)
            return
        painter.setPen(QPen(look.colour(tone), 2))
        painter.setBrush(look.colour(f"{tone}_soft"))
        painter.drawEllipse(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(tone))
        painter.drawEllipse(place.center(), place.width() * 0.22, place.width() * 0.22)
