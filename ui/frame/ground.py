"""Keeps the keyboard on the open page: where it lands on coming, where it goes when the control it was in goes away."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.page import Page, name_of
from ui.theme.theme import theme
from ui.widgets.landing import is_there

_AIR = 40  # px above and below what has the focus


class Ground(QObject):
    """Follows the focus of a window. What is built anew, or disabled while it is saved, gets it back by its name.

    Qt hands the focus of a control that goes away to the next one in its chain, which after the last control of a page
    is the first row of the sidebar: there it is of no use to anybody.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._page: Page | None = None
        self._wanted, self._waits = "", False  # the control the focus belongs to, and whether it is not there yet
        self._had: tuple[QWidget | None, str] = (None, "")  # what has the focus on the page, and its name
        self._running = 0

    def stand(self, page: Page, field: str = "") -> None:
        """Come to a page, to the control called `field` where one is named."""
        self._page, self._wanted = page, field
        self._waits = not page.land(field)

    def began(self) -> None:
        """Something is being read or written: it may yet say where the focus belongs."""
        self._running += 1

    def ended(self) -> None:
        """What was read or written is on the page now."""
        self._running -= 1
        self._settle()

    def follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """The focus moved; where what had it went away, it waits on the page for it to come back."""
        page, before = self._page, self._had
        if page is None:
            return
        inside = new is not None and page.isAncestorOf(new)
        self._had = (new, name_of(new, page)) if inside else (None, "")
        if inside:
            QTimer.singleShot(0, self, self._show)
        if old is page and inside:
            self._waits = False  # somebody knew better
        taken = new is None and self._window.isActiveWindow()  # a part of the page is moved: Qt lets go beforehand
        if old is None or old is not before[0] or (is_there(old, page) and not taken):
            return
        if inside and not before[1]:
            return  # a small part of a control: its neighbour is as good
        if not self._waits:  # else a stop on the way: Qt goes from one to the next while a list is taken down
            self._wanted, self._waits = before[1], True
        page.setFocus()
        QTimer.singleShot(0, self, self._settle_alone)

    def _settle_alone(self) -> None:
        if self._running == 0:
            self._settle()

    def _settle(self) -> None:
        page = self._page
        if page is None or not self._waits or self._window.focusWidget() is not page:
            return
        self._waits = not (page.land(self._wanted) or page.land())

    def _show(self) -> None:
        """Scroll to what has the focus, unless a finger is on the mouse: then it would move away under it."""
        focused = QApplication.focusWidget()
        if focused is None or not self._window.isAncestorOf(focused) or QApplication.mouseButtons().value:
            return
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what was just built has its place then
        above = focused.parentWidget()
        while above is not None and above is not self._window:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(focused, 0, theme().px(_AIR))
            above = above.parentWidget()
