"""A short word after an act, with Urungkan: bottom centre, eight seconds, never takes the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.label import Label
from ui.widgets.layout import row

STAYS = 8_000  # ms
_RAISED = 20  # px above the bottom edge


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
        words = Label(text)
        words.setWordWrap(False)
        button = _Undo(self.tr("Urungkan")) if undo else None
        self.setLayout(row(words, button, gap=24, edges=(16, 10, 16, 10)))
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.leave)
        if button:
            button.clicked.connect(self._undo)
            button.installEventFilter(self)
        host.installEventFilter(self)
        theme().changed.connect(self._settle)
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._settle()
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

    def _settle(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        self.adjustSize()
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - _RAISED)
