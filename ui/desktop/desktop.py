"""The desktop as a whole: first start, locked, at work; one of them at a time, in one process at most once unlocked."""

import logging
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.casework.desk import door
from app.casework.desk.door import Held, Machine
from ui.desktop.locked import Locked
from ui.desktop.options import Options
from ui.desktop.raising import RaiseWatch
from ui.desktop.relaunch import become_locked
from ui.desktop.remembered import Memory
from ui.theme.theme import Appearance, theme

if TYPE_CHECKING:
    from app.casework.session import Session
    from ui.desktop.ahead import Ahead
    from ui.desktop.idle import IdleWatch
    from ui.first_start.start import FirstStart

_faults = logging.getLogger("damping.fault")
_PAINTED = 250  # ms until the first window stands
_FRAME = 96  # what title bar and task bar take of a screen
_TITLE = 36  # what the title bar takes of what the task bar leaves
Relaunch = Callable[[Path, str, "int | None"], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the desktop stands in: where it remembers, where new vaults go, the machine, how it becomes locked."""

    memory: Memory
    data: Path
    machine: Machine = field(default_factory=door.this_machine)
    relaunch: Relaunch = become_locked
    last_resort: bool = True  # errors nobody foresaw become a dialog; tests want to see them


class Desktop(QObject):
    """Owns whatever window is shown, and the vault behind it."""

    def __init__(self, app: QApplication, options: Options, surroundings: Surroundings) -> None:
        super().__init__(app)
        self._app, self._options, self.around = app, options, surroundings
        self.window: QWidget | None = None
        self.locked: Locked | None = None
        self.work: object | None = None
        self.first: FirstStart | None = None
        self._held: Held | None = None
        self._idle: IdleWatch | None = None
        self._ahead: Ahead | None = None
        now = surroundings.memory.now
        theme().choose(
            Appearance(now.appearance) if now.appearance in Appearance._value2member_map_ else Appearance.SYSTEM
        )
        theme().enlarge(now.scale / 100)
        self._raise = RaiseWatch(surroundings.data, self.to_front, self)

    # --- which window

    def start(self) -> None:
        """Show the locked window of the vault meant, or the first start where there is none."""
        vault = self.vault()
        if vault is None:
            self.first_start()
        else:
            self.show_locked(vault)
        QTimer.singleShot(_PAINTED, self, self._read_ahead)

    def vault(self) -> Path | None:
        """Return the vault to open: the one named, else the last one, None where there is none."""
        if self._options.vault is not None:
            return self._options.vault if door.is_vault(self._options.vault) else None
        last = Path(self.around.memory.now.vault) if self.around.memory.now.vault else None
        return last if last is not None and door.is_vault(last) else None

    def new_vault(self) -> Path:
        """Return where a new vault goes: the folder named, else one of its own among the program's data."""
        if self._options.vault is not None:
            return self._options.vault
        place = self.around.data / "kantor"
        at = 2
        while place.exists():
            place, at = self.around.data / f"kantor-{at}", at + 1
        return place

    def show_locked(self, vault: Path) -> None:
        """Hold the vault and ask who it is; raises `VaultInUse` and what else `door.hold` raises."""
        self._held = door.hold(vault, self._options.lock)
        with theme().bare() if self.window is None else nullcontext():
            self.locked = Locked(self._held, self.around.machine, self.around.memory, self._options.locked, self)
        self.locked.opened.connect(self.begin)
        self._show(_fitted(self.locked.window))

    def first_start(self) -> None:
        """Lead through the first start."""
        from ui.first_start.start import FirstStart

        first = FirstStart(self.new_vault(), self.around.machine, self)
        self.first = first
        first.founded.connect(self.begin)
        first.existing_asked.connect(self.show_locked)
        self._show(_fitted(first.window))

    def begin(self, session: "Session") -> None:
        """Work in an open vault."""
        from ui.desktop.work import Work
        from ui.frame.last_resort import install_last_resort

        self.around.memory.change(vault=str(session.path), last_user=session.actor.name)
        work = Work(session, self.around.memory, self)
        self.work = work
        work.lock_asked.connect(self.lock)
        work.window.closing.connect(self.close)
        work.desk.idle_chosen.connect(self.set_idle_minutes)
        if self.around.last_resort:
            install_last_resort(work.window, _log)
        work.window.resize(1366, 768)
        room = work.window.screen().availableSize()
        if room.width() >= 1024 and (room.width() <= 1366 or room.height() <= 768 + _FRAME):  # else the foot is cut off
            work.window.setWindowState(Qt.WindowState.WindowMaximized)
        self._show(work.window)
        work.start()
        self._watch_idle(work.window)
        work.window.setProperty("desktop", self)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        window.raise_()
        window.activateWindow()
        if before is not None and before is not window:
            before.hide()
            before.deleteLater()

    def to_front(self) -> None:
        """Show the window over others: a second start asked for it."""
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~self.window.windowState().WindowMinimized)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    # --- locking

    def lock(self, why: str) -> None:
        """End this process as one that knew the key: hide, keep what is typed, close, become the locked window."""
        from ui.desktop.work import Work
        from ui.widgets.files import forget_places

        work = self.work
        if not isinstance(work, Work):
            return
        self.work = None
        work.window.hide()
        work.keep_everything()
        lock = door.keep_through_exec(work.session)
        work.close()
        forget_places()
        self.around.relaunch(work.session.path, why, lock)

    def close(self) -> None:
        """Keep what is typed and let the vault go: the window is closing."""
        from ui.desktop.work import Work

        if self._ahead is not None:
            self._ahead.stop()
        work = self.work
        if isinstance(work, Work):
            from ui.widgets.files import forget_places

            self.work = None
            work.keep_everything()
            work.close()
            forget_places()

    def _read_ahead(self) -> None:
        from ui.desktop.ahead import Ahead

        self._ahead = Ahead(self)

    def _watch_idle(self, window: QWidget) -> None:
        from ui.desktop.idle import Countdown, IdleWatch

        self._idle = IdleWatch(self._app, self.around.memory.now.idle_minutes)
        countdown = Countdown(window)
        self._idle.counting.connect(countdown.show_left)
        self._idle.expired.connect(lambda: self.lock("idle"))

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on."""
        if self._idle is not None:
            self._idle.set_minutes(minutes)

    def later(self, act: Callable[[], None]) -> None:
        """Do something once the event loop runs."""
        QTimer.singleShot(0, self, act)


def _fitted(window: QWidget) -> QWidget:
    """Let a window of its own size be no larger than the screen; return it."""
    window.resize(window.size().boundedTo(window.screen().availableSize() - QSize(0, _TITLE)))
    return window


def _log(code: str) -> None:
    """Log where an error came from: a code and a line, nothing anyone typed."""
    _faults.error("%s", code)
