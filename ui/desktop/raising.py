"""Lets a second start bring the first window to the front, by a file the first one watches for."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject

FOLDER = "raise"


class RaiseWatch(QObject):
    """Calls `act` when another process asks this one to show itself; without a folder to watch it does nothing."""

    def __init__(self, folder: Path, act: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._wish, self._act = folder / FOLDER / str(os.getpid()), act
        self._watcher = QFileSystemWatcher(self)
        with suppress(OSError):
            self._wish.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._wish.unlink(missing_ok=True)
            self._watcher.addPath(str(self._wish.parent))
        self._watcher.directoryChanged.connect(self._look)

    def _look(self, _folder: str) -> None:
        if self._wish.exists():
            with suppress(OSError):
                self._wish.unlink()
            self._act()


def ask_to_rise(folder: Path, pid: int) -> None:
    """Ask the process `pid` to show its window; a process that does not watch is not disturbed."""
    if pid <= 0:
        return
    with suppress(OSError):
        wish = folder / FOLDER / str(pid)
        wish.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        wish.touch()
