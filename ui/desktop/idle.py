"""Notices that nobody is there: after the chosen minutes it asks to lock, and counts down a minute before."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui.theme.faces import Role
from ui.widgets.label import Label
from ui.widgets.layout import row

WARNING = 60  # seconds of countdown
_LIFE = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.ShortcutOverride,
    }
)  # fmt: skip


class IdleWatch(QObject):
    """Counts seconds without a key or the mouse; whatever is pressed or moved starts anew."""

    expired = Signal()
    counting = Signal(int)  # seconds left, 0: somebody is there again

    def __init__(self, app: QApplication, minutes: int) -> None:
        super().__init__(app)
        self._limit, self._idle, self._warned = minutes * 60, 0, False
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        app.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Wait so long from now on."""
        self._limit = minutes * 60
        self.stir()

    def stir(self) -> None:
        """Somebody is there."""
        self._idle = 0
        if self._warned:
            self._warned = False
            self.counting.emit(0)

    def tick(self) -> None:
        """One more second without anybody."""
        self._idle += 1
        left = self._limit - self._idle
        if left <= 0:
            self._timer.stop()
            self.expired.emit()
        elif left <= min(WARNING, self._limit - 1):
            self._warned = True
            self.counting.emit(left)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _LIFE and event.spontaneous():
            self.stir()
        return False


class Countdown(QFrame):
    """A slip that says when it will lock; it takes no focus and no click."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("toast", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = Label("", Role.BODY)
        self._words.setWordWrap(False)
        self.setLayout(row(self._words, edges=(16, 10, 16, 10)))
        self.hide()

    def show_left(self, seconds: int) -> None:
        """Say how many seconds are left; 0 goes away."""
        if seconds == 0:
            self.hide()
            return
        words = self.tr("Terkunci dalam {seconds} detik. Gerakkan tetikus atau tekan tombol apa saja untuk lanjut.")
        self._words.setText(words.format(seconds=seconds))
        self.adjustSize()
        self.move((self._host.width() - self.width()) // 2, 64)
        self.show()
        self.raise_()
