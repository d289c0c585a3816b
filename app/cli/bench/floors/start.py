"""The floor of starting: an empty PySide6 window; and the watch that tells when a program's first window is there.

Run as a program of its own: `python start.py` shows the empty window, `python start.py MODULE ARGUMENT…` runs a module as
its command line would. Either says "shown" once its first window has been painted, and ends.
"""

import os
import runpy
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Watched(QObject):
    """Sees the first window of the application painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            sys.stdout.write("shown\n")
            sys.stdout.flush()
            os._exit(0)
        return False


def watch(run: object = QApplication.exec) -> None:
    """Let the application's event loop begin with somebody watching."""

    def watched(*_: object) -> int:
        application = QApplication.instance()
        watcher = _Watched(application)
        if application is not None:
            application.installEventFilter(watcher)
        return int(run())  # type: ignore[operator] - exec exists

    QApplication.exec = watched  # type: ignore[method-assign]


def main() -> None:
    """Show the empty window, or run what is named."""
    watch()
    if len(sys.argv) > 1:
        sys.argv = sys.argv[1:]
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
        return
    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(960, 640)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
