"""The floor of starting: an empty PySide6 window; and the watch that tells when a program's first window is there.

Run as a program of its own: `python start.py` shows the empty window, `python start.py MODULE ARGUMENT…` runs a module as
its command line would. Either says "shown" once its first window has been painted, and ends.
"""

import os
import runpy
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Watched(QObject):
    """Sees a window painted."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write("shown\n")
            sys.stdout.flush()
            os._exit(0)
        return False


def watch(show: Callable[[QWidget], None] = QWidget.show) -> None:
    """Let whatever window is shown be watched: it alone, for whoever sees every event makes every class of every sender."""
    watcher = _Watched()

    def watched(widget: QWidget) -> None:
        if widget.isWindow():
            widget.installEventFilter(watcher)
        show(widget)

    QWidget.show = watched  # type: ignore[method-assign]


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
