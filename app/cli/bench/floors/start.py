"""The floor of starting: an empty PySide6 window; and the watch that tells when a program's first window is there.

Run as a program of its own: `python start.py` shows the empty window, `python start.py MODULE ARGUMENT…` runs a module as
its command line would. Either says "shown" once its first window has been painted, and ends.
"""

import os
import runpy
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

_WIDGETS = "PySide6.QtWidgets"


class _Wait:
    """Begins the watch when a program has read Qt's widgets by itself: read for it, they would cost it nothing."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return where the widgets are found, to be watched as soon as they have been read."""
        if name != _WIDGETS:
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            read = spec.loader.exec_module

            def read_and_watch(module: ModuleType) -> None:
                read(module)
                watch()

            spec.loader.exec_module = read_and_watch  # type: ignore[method-assign]
        return spec


def watch() -> None:
    """Let whatever window is shown be watched: it alone, for whoever sees every event makes every class of every sender."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QWidget

    class Watched(QObject):
        """Sees a window painted."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
            if event.type() == QEvent.Type.Paint:
                sys.stdout.write("shown\n")
                sys.stdout.flush()
                os._exit(0)
            return False

    watcher, show = Watched(), QWidget.show

    def watched(widget: QWidget) -> None:
        if widget.isWindow():
            widget.installEventFilter(watcher)
        show(widget)

    QWidget.show = watched  # type: ignore[method-assign]


def main() -> None:
    """Show the empty window, or run what is named."""
    if len(sys.argv) > 1:
        sys.meta_path.insert(0, _Wait())
        sys.argv = sys.argv[1:]
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
        return
    from PySide6.QtWidgets import QApplication, QWidget

    watch()
    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(960, 640)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
