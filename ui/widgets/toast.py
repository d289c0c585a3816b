"""A short word after an act, with Urungkan: bottom centre, eight seconds, never takes the focus, covers no control."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.actions import BigAction, LargeAction
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Label
from ui.widgets.layout import row

STAYS = 8_000  # ms
_RAISED = 2  # px above the bottom edge: over what the frame says there, below what the page offers
_SIDES, _GAP = 16, 24
_AIR = 4  # px kept from the controls of the page
_WIDEST = 720  # px at 100 %; a longer sentence goes on in the next line
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


class _Undo(QAbstractButton):
    """An underlined word in the toast's own colours."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme()
        wide = look.metrics(Role.SMALL_STRONG).horizontalAdvance(self.text())
        return QSize(wide + 2, look.line(Role.SMALL_STRONG) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        font = look.font(Role.SMALL_STRONG)
        font.setUnderline(True)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(look.colour("accent_fill" if look.tokens.dark else "accent_soft"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class Toast(QFrame):
    """One slip; `undone` when Urungkan was pressed, `gone` when it leaves."""

    undone = Signal()
    gone = Signal()

    def __init__(self, host: QWidget, text: str, *, undo: bool) -> None:
        """Show `text` at the bottom of `host`."""
        super().__init__(host)
        self.setProperty("toast", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._words = Label(text)
        self._words.setWordWrap(False)
        button = _Undo(self.tr("Urungkan")) if undo else None
        self.setLayout(row((self._words, 1), button, gap=_GAP, edges=(_SIDES, 6, _SIDES, 6)))
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.leave)
        if button:
            button.clicked.connect(self._undo)
            button.installEventFilter(self)
        host.installEventFilter(self)
        theme().changed.connect(self.settle)
        self.settle()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.settle()
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return False

    def enterEvent(self, _event: QEvent) -> None:  # type: ignore[override] - Qt passes it by position
        self._timer.stop()

    def leaveEvent(self, _event: QEvent) -> None:
        self._timer.start()

    def leave(self) -> None:
        """Go away now."""
        self._timer.stop()
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def _undo(self) -> None:
        self.undone.emit()
        self.leave()

    def settle(self) -> None:
        """Find a place: as low as it can be without covering anything one may want to press next."""
        host = self.parentWidget()
        if host is None:
            return
        self._fit(min(host.width() - 4 * _AIR, theme().px(_WIDEST)))
        self.adjustSize()
        left, lowest = (host.width() - self.width()) // 2, host.height() - self.height() - _RAISED
        controls = self._controls(host)
        places = (self._free(left, lowest, [rect for rect, much in controls if much >= least]) for least in _Matters)
        self.move(left, next((top for top in places if top is not None), lowest))

    def _fit(self, room: int) -> None:
        """Let a sentence that is too long for one line take more."""
        others = sum(each.sizeHint().width() + _GAP for each in self.findChildren(_Undo))
        free = room - 2 * _SIDES - others
        wide = self._words.sizeHint().width()
        self._words.setWordWrap(wide > free)
        self._words.setFixedWidth(min(wide, free))
        tall = max(self._words.sizeHint().height(), self._words.heightForWidth(min(wide, free)))
        self._words.setFixedHeight(tall)

    def _controls(self, host: QWidget) -> "list[tuple[QRect, _Matters]]":
        """Return where the controls in sight are, and how much it matters that they stay in sight."""
        found: list[tuple[QRect, _Matters]] = []
        for each in host.findChildren(QWidget):
            if not isinstance(each, _CONTROLS) or self.isAncestorOf(each) or not each.isVisible():
                continue
            seen = each.visibleRegion().boundingRect()
            if not seen.isEmpty():
                place = seen.translated(each.mapTo(host, QPoint(0, 0))).adjusted(-_AIR, -_AIR, _AIR, _AIR)
                found.append((place, _matters(each)))
        return found

    def _free(self, left: int, lowest: int, kept: Sequence[QRect]) -> int | None:
        """Return the lowest place from which nothing of `kept` is covered, None where there is none."""
        top = lowest
        while top > 0:
            here = QRect(left, top, self.width(), self.height())
            under = [rect.top() for rect in kept if rect.intersects(here)]
            if not under:
                return top
            top = min(under) - self.height()
        return None


class _Matters(IntEnum):
    """What gives way last where there is no room for everything: the acts of a page."""

    FIELD = 0
    ROW = 1
    ACT = 2


def _matters(widget: QWidget) -> _Matters:
    if isinstance(widget, BigAction | LargeAction) or (isinstance(widget, Button) and widget.weight is not Weight.LINK):
        return _Matters.ACT
    return _Matters.ROW if isinstance(widget, QAbstractButton) else _Matters.FIELD
