"""What the answerers of pages share: the session, the lanes, the way to other pages, and what a write has touched."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.casework.desk.drafts import DraftDesk
from app.casework.session import Session
from ui.desktop.remembered import Memory
from ui.jobs import Jobs
from ui.messages import is_expected, sentence
from ui.page import Place, Touched

Result = TypeVar("Result")


class Desk(QObject):
    """One unlocked vault at work. Reads and writes leave the event loop and come back to it."""

    touched = Signal(object)  # Touched: something was committed
    open_place = Signal(object)  # Place
    returned = Signal(object)  # Place: the way back from something opened there
    said = Signal(str, object)  # a sentence, and what undoes it (or None)
    saved = Signal()  # a write is on the disk
    idle_chosen = Signal(int)  # minutes

    def __init__(self, session: Session, jobs: Jobs, remembered: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.jobs, self.remembered = session, jobs, remembered
        self.drafts = DraftDesk(session)
        self.reachable: frozenset[str] = frozenset()  # codes of the pages that exist here
        self.closed = False  # locked or closing: what still ticks has nothing to write to

    def now(self) -> datetime:
        """Return the time the session goes by."""
        return self.session.clock()

    def ask(
        self,
        work: Callable[[Session], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Read beside the writes; a failure nobody takes is said as a sentence."""
        if self.closed:
            return
        self.jobs.read(lambda _progress: work(self.session), done, failed or self.complain)

    def do(
        self,
        work: Callable[[Session], Result],
        done: Callable[[Result], None],
        *,
        kinds: Iterable[str],
        failed: Callable[[BaseException], None] | None = None,
        sentence: str = "",
    ) -> None:
        """Write; only when it is committed comes `done`, then every page hears what was touched."""
        touches = Touched(kinds=frozenset(kinds))

        def committed(result: Result) -> None:
            self.saved.emit()
            done(result)
            self.touched.emit(touches)

        self.jobs.write(
            lambda _progress: work(self.session), committed, failed or self.complain, sentence=sentence, can_stop=False
        )

    def complain(self, error: BaseException) -> None:
        """Say an expected failure; raise any other for the last-resort handler."""
        if not is_expected(error):
            raise error
        self.said.emit(sentence(error), None)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a short word, with Urungkan where it can be taken back."""
        self.said.emit(text, undo)

    def open(self, page: str, record: str = "", tab: str = "", *, field: str = "", **extra: str) -> None:
        """Lead to a page, to the control called `field` where one is named."""
        self.open_place.emit(Place(page=page, record=record, tab=tab, field=field, extra=extra))

    def back_to(self, page: str, record: str = "", tab: str = "", **extra: str) -> None:
        """Lead back to the page something was opened from, to the very control where that is known."""
        self.returned.emit(Place(page=page, record=record, tab=tab, extra=extra))

    def keep_draft(self, key: str, state: dict[str, object]) -> None:
        """Keep an unsaved state off the event loop."""
        if self.closed:
            return
        self.jobs.read(lambda _progress: self.drafts.keep(key, state), lambda _none: None, self.complain)  # type: ignore[arg-type]

    def drop_draft(self, key: str) -> None:
        """Forget an unsaved state."""
        if self.closed:
            return
        self.jobs.read(lambda _progress: self.drafts.drop(key), lambda _none: None, self.complain)
