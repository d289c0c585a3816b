"""The relay: who has held a case and for how long, as stations on a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.label import Label
from ui.widgets.layout import Flow, clear, column, holding, row


class HopState(StrEnum):
    """Where one hop stands."""

    DONE = "done"
    WAITING = "waiting"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One station: who, what happened there, and how long in words."""

    state: HopState
    name: str
    detail: str = ""
    days: str = ""


def hop_state_words(widget: QWidget, state: HopState) -> str:
    """Return the state in words, for those who do not see the shape."""
    return {
        HopState.DONE: widget.tr("sudah lewat"),
        HopState.WAITING: widget.tr("sedang memegang"),
        HopState.AHEAD: widget.tr("belum sampai"),
    }[state]


class _Station(QWidget):
    """The mark of one hop and the line to the next."""

    def __init__(self, state: HopState, following: HopState | None) -> None:
        super().__init__()
        self._state, self._following = state, following
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(20), theme().px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = theme().scale
        painter.scale(scale, scale)
        if self._following is not None:
            self._paint_line(painter, self.height() / scale)
        self._paint_mark(painter, QRectF(1, 3, 16, 16))
        painter.end()

    def _paint_line(self, painter: QPainter, bottom: float) -> None:
        done = self._following is HopState.DONE
        style = Qt.PenStyle.DotLine if self._following is HopState.AHEAD else Qt.PenStyle.SolidLine
        pen = QPen(theme().colour("success" if done else "edge"), 2, style, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(9, 23), QPointF(9, bottom - 1))

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        look = theme()
        if self._state is HopState.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("success"))
            painter.drawEllipse(place)
            painter.setPen(QPen(look.colour("raised"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline([QPointF(5.6, 11.2), QPointF(8, 13.6), QPointF(12.6, 8.6)])
            return
        if self._state is HopState.WAITING:
            painter.setPen(QPen(look.colour("warning"), 2))
            painter.setBrush(look.colour("warning_soft"))
            painter.drawEllipse(place.adjusted(1, 1, -1, -1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("warning"))
            painter.drawEllipse(place.center(), 3, 3)
            return
        painter.setPen(QPen(look.colour("line_strong"), 1.5, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))


class Relay(QWidget):
    """Hops below each other; a table would hide the waiting."""

    def __init__(self, hops: Sequence[Hop] = ()) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.show_hops(hops)

    def show_hops(self, hops: Sequence[Hop]) -> None:
        """Replace the stations."""
        clear(self._box)
        for at, hop in enumerate(hops):
            following = hops[at + 1].state if at + 1 < len(hops) else None
            self._box.addWidget(self._hop(hop, following))

    def _hop(self, hop: Hop, following: HopState | None) -> QWidget:
        waiting = hop.state is HopState.WAITING
        name = Label(hop.name, Role.STRONG if waiting else Role.BODY, "muted" if hop.state is HopState.AHEAD else "")
        days = Label(hop.days, Role.SMALL_STRONG if waiting else Role.SMALL, "warning" if waiting else "muted")
        detail = Label(hop.detail, Role.SMALL, "muted") if hop.detail else None
        words = column(
            Flow(name, ..., days if hop.days else None, line_gap=0), detail, 0 if following is None else 7, gap=1
        )
        station = holding(row(_Station(hop.state, following), (holding(words), 1), gap=9))
        state = hop_state_words(self, hop.state)
        station.setAccessibleName(", ".join(part for part in (hop.name, state, hop.detail, hop.days) if part))
        return station
