"""One focus ring for a whole window: it follows the focus and lies outside the control, so nothing changes size.

Whoever works with the mouse sees where it is; the ring is for the keyboard, and comes with the first key pressed.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.theme.theme import theme

_OUTSIDE = 4
_INPUT = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)


class FocusRing(QWidget):
    """Drawn 2 px outside the button, or the line marked `ringed`, that has the focus; inputs draw their own border."""

    def __init__(self, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self._keys = False  # whether the keyboard was the last to be used
        self._radius = 9.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        app.focusChanged.connect(self._follow)

    def use_keys(self, *, used: bool) -> None:
        """Show the ring from now on, or not until a key is pressed."""
        self._keys = used
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow):
            if event.type() in _INPUT:
                self.use_keys(used=event.type() == QEvent.Type.KeyPress)
        elif event.type() in _MOVES:
            self._settle()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._radius, self._radius)
        painter.end()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.window().testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self.window().windowHandle().installEventFilter(self)  # what is pressed comes here first
        for widget in self._watched():
            widget.removeEventFilter(self)
        self._target = new if new is not None and self._rings(new) else None
        for widget in self._watched():
            widget.installEventFilter(self)
        if self._target is not None:
            self._radius = float(self._target.property("ring-radius") or 9)
        self._settle()

    def _rings(self, widget: QWidget) -> bool:
        marked = isinstance(widget, QAbstractButton) or bool(widget.property("ringed"))
        return marked and self.window().isAncestorOf(widget)

    def _watched(self) -> list[QWidget]:
        found: list[QWidget] = []
        widget = self._target
        while widget is not None and widget is not self.window():
            found.append(widget)
            widget = widget.parentWidget()
        return found

    def _settle(self) -> None:
        target = self._target
        if target is None or not self._keys or not target.isVisible() or target.visibleRegion().isEmpty():
            self.hide()
            return
        place = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())
        self.setGeometry(place.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        self.raise_()
        self.show()
