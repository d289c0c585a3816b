"""The window: sidebar, top bar, the sheet with the open page, status bar, help, toasts and the way back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QWidget

from ui.frame.ground import Ground
from ui.frame.help import WIDTH as HELP_WIDTH
from ui.frame.help import HelpPane
from ui.frame.shortcuts import Shortcut, bind, shortcuts_page
from ui.frame.sidebar import Entry, Sidebar
from ui.frame.statusbar import Standing, StatusBar
from ui.frame.topbar import WIDTH as SEARCH_WIDTH
from ui.frame.topbar import TopBar
from ui.jobs import Job
from ui.page import TOP, Page, Place, Touched
from ui.theme.theme import theme
from ui.widgets.enter import entered
from ui.widgets.focus import FocusRing
from ui.widgets.layout import column, holding, row
from ui.widgets.order import follow_order
from ui.widgets.progress import ProgressLine
from ui.widgets.toast import Toast

NARROW_BELOW = 1180  # logical px at 100 %
_REMEMBERED = 30
_TYPED = "typed"  # what a place keeps of an unfinished answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A page that exists: its row in the sidebar (`listed`) and how to make it when first opened."""

    entry: Entry
    make: Callable[[], Page]
    listed: bool = True


class Window(QMainWindow):
    """The frame. It knows pages only as `Page`; what they show comes from whoever made them."""

    lock_asked = Signal()
    panicked = Signal()
    new_asked = Signal()
    search_asked = Signal(str)
    found_opened = Signal(object)  # Found
    veiled = Signal(bool)
    entered = Signal(str)  # code of the page
    closing = Signal()

    def __init__(self, office: str, doors: Sequence[Door], help_folder: Path) -> None:
        super().__init__()
        self.setWindowTitle(QApplication.applicationName() or "Damping")
        self._doors = {door.entry.code: door for door in doors}
        self._pages: dict[str, Page] = {}
        self._trail: list[Place] = []
        self._current = ""
        self._toast: Toast | None = None
        self._stack = QStackedWidget()
        self.sidebar = Sidebar(office, [door.entry for door in doors if door.listed])
        self.topbar = TopBar()
        self.status = StatusBar()
        self.help = HelpPane(help_folder)
        self.help.hide()
        self._jobs_box = column(gap=4)
        self._ground = Ground(self)
        self._build()
        self._connect()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.ring = FocusRing(self, application)
            application.focusChanged.connect(self._ground.follow)
        follow_order(self)
        self.setMinimumSize(QSize(640, 480))

    # --- pages

    def open(self, place: Place, *, remember: bool = True) -> None:
        """Lead to `place`; where the user was is remembered for the way back.

        Whoever comes back to the page left last finds the focus where it was.
        """
        if place.page not in self._doors:
            return
        left = self._trail[-1] if self._trail else None
        if left is not None and not place.field and place.tab in ("", left.tab) and _is_back(place, left):
            place = left
        if remember and self._current:
            self._trail = [*self._trail, self.place()][-_REMEMBERED:]
        page = self._page(place.page)
        self._current = place.page
        self._stack.setCurrentWidget(page)
        self.sidebar.set_current(place.page)
        page.enter(place)
        self._ground.stand(page, place.field)
        if not self.help.isHidden():
            self.help.show_topic(page.help_topic)
        self._settle_toast()
        self.entered.emit(place.page)

    def back(self) -> None:
        """Return to where the user was before."""
        if self._trail:
            place, self._trail = self._trail[-1], self._trail[:-1]
            self.open(place, remember=False)

    def return_to(self, place: Place) -> None:
        """Lead back from something opened there: to its tab and its control, where it was opened from `place`."""
        left = self._trail[-1] if self._trail else None
        if left is not None and left.field and _is_back(place, left):
            place = replace(place, field=left.field) if left.field.startswith(TOP) else left
        self.open(place)

    def place(self) -> Place:
        """Return where the user is now, down to the field."""
        return self._page(self._current).place() if self._current else Place(page="")

    def page(self) -> Page | None:
        """Return the open page."""
        return self._pages.get(self._current)

    def refresh(self, touched: Touched) -> None:
        """Tell every page made so far what a write has touched."""
        for page in self._pages.values():
            page.refresh(touched)

    # --- what the window says

    def show_standing(self, standing: Standing) -> None:
        """Show where the data stands."""
        self.status.show_standing(standing)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show what waits on each page."""
        self.sidebar.set_counts(counts)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a short word with Urungkan; a newer one replaces it."""
        if self._toast is not None:
            self._toast.leave()
        self._toast = Toast(self._desk, text, undo=undo is not None)
        self._toast.gone.connect(self._toast_gone)
        if undo is not None:
            self._toast.undone.connect(undo)

    def watch(self, job: Job[object]) -> None:
        """Show a job as soon as it has become long, until it ends."""
        line = ProgressLine(job.sentence)
        line.cancel.setVisible(job.can_stop)
        line.hide()
        self._jobs_box.addWidget(line)
        job.became_long.connect(line.show)
        job.stepped.connect(lambda done, total: line.show_step(job.sentence, done, total))
        job.ended.connect(line.hide)
        job.ended.connect(line.deleteLater)
        job.ended.connect(self._ground.ended)
        job.ended.connect(self._settle_toast)
        self._ground.began()
        line.cancelled.connect(job.cancel)

    def set_veil(self, *, drawn: bool) -> None:
        """Draw or open the Tirai everywhere."""
        self.topbar.veil.setChecked(drawn)

    # --- building

    def _build(self) -> None:
        self._sheet = QFrame()
        self._sheet.setProperty("plane", "sheet")
        self._sheet.setLayout(column((self._stack, 1), gap=0, edges=(1, 1, 1, 1)))
        self._middle = holding(row((self._sheet, 1), self.help, gap=14, edges=(0, 0, 14, 0)))
        self._jobs_box.setContentsMargins(0, 0, 14, 0)
        right = holding(column(self.topbar, (self._middle, 1), holding(self._jobs_box), gap=0))
        self._desk = QWidget()
        self._desk.setProperty("plane", "desk")
        body = holding(row(self.sidebar, (right, 1), gap=0))
        self._desk.setLayout(column((body, 1), self.status, gap=0))
        self.setCentralWidget(self._desk)

    def _connect(self) -> None:
        bar = self.topbar
        self.sidebar.chosen.connect(lambda code: self.open(Place(page=code)))
        bar.lock.clicked.connect(self.lock_asked)
        bar.new.clicked.connect(self.new_asked)
        bar.search.asked.connect(self.search_asked)
        bar.search.opened.connect(self.found_opened)
        bar.veil.toggled.connect(self._veil)
        self.help.closed.connect(self.help.hide)
        theme().changed.connect(self._fit)
        self._shortcuts = bind(
            self,
            {
                Shortcut.SEARCH: self._to_search,
                Shortcut.NEW: self.new_asked.emit,
                Shortcut.LOCK: self.lock_asked.emit,
                Shortcut.HELP: self._toggle_help,
                Shortcut.LIST: self._list_shortcuts,
                Shortcut.VEIL: bar.veil.toggle,
                Shortcut.BACK: self.back,
                Shortcut.PANIC: self._panic,
            },
        )

    def _page(self, code: str) -> Page:
        page = self._pages.get(code)
        if page is None:
            page = self._doors[code].make()
            page.open_place.connect(self.open)
            page.said.connect(self.say)
            self._pages[code] = page
            self._stack.addWidget(page)
            if self.topbar.veil.isChecked():
                page.veil(drawn=True)
        return page

    def _settle_toast(self) -> None:
        """Let a word that is still said give way to what has come under it meanwhile."""
        if self._toast is not None:
            QTimer.singleShot(0, self._toast, self._toast.settle)

    def _toast_gone(self) -> None:
        self._toast = None

    def _veil(self, drawn: bool) -> None:
        self.status.veil(drawn=drawn)
        for page in self._pages.values():
            page.veil(drawn=drawn)
        self.veiled.emit(drawn)

    def _to_search(self) -> None:
        self.topbar.search.setFocus()
        self.topbar.search.selectAll()

    def _toggle_help(self) -> None:
        if not self.help.isHidden():
            self.help.hide()
            return
        page = self.page()
        self.help.show_topic(page.help_topic if page else "")
        self.help.show()

    def _list_shortcuts(self) -> None:
        self.help.show_text(shortcuts_page())
        self.help.show()

    def _panic(self) -> None:
        self.hide()
        self.panicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(event, self, lambda: None):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _fit(self) -> None:
        self.topbar.search.setMaximumWidth(theme().px(SEARCH_WIDTH))
        self.help.setFixedWidth(theme().px(HELP_WIDTH))
        self.sidebar.set_narrow(narrow=self.width() < theme().px(NARROW_BELOW))


def _is_back(place: Place, left: Place) -> bool:
    """Tell whether `place` is the one called `left`; what somebody was typing there does not make it another."""
    known = {name: value for name, value in left.extra.items() if name != _TYPED}
    same = (place.page, place.record) == (left.page, left.record) and bool(place.extra) == bool(known)
    return same and all(left.extra.get(name) == value for name, value in place.extra.items())
