"""Reads the modules of the pages while nobody waits for them, so that a page opens without a pause the first time."""

import gc
import importlib
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.jobs import Jobs

MODULES = (
    "ui.desktop.work",
    "ui.desktop.home",
    "ui.village.home",
    "ui.intake.new_case",
    "ui.desktop.case",
    "ui.desktop.record",
    "ui.desktop.composer",
    "ui.desktop.letters",
    "ui.desktop.sync",
    "ui.desktop.cases",
    "ui.intake.consultation",
    "ui.desktop.listing",
    "ui.desktop.paper_forms",
    "ui.desktop.questions",
    "ui.settings.page",
    "ui.village.sent",
    "ui.village.register",
)
"""In the order they are likely to be wanted; whatever is wanted sooner is read then, as ever."""


class Ahead(QObject):
    """Reads one module after another on a lane of its own, until all are there or the desktop ends."""

    def __init__(self, parent: QObject, modules: Sequence[str] = MODULES) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._left = list(modules)
        self._go()

    def stop(self) -> None:
        """Read nothing further; waits for the module under way."""
        self._left = []
        self._jobs.stop()

    def _go(self) -> None:
        while self._left and self._left[0] in sys.modules:
            self._left.pop(0)
        if not self._left:
            gc.freeze()  # modules stay: no later look for what can go needs to pass through them
            return
        module = self._left.pop(0)
        self._jobs.read(lambda _progress: importlib.import_module(module), lambda _module: self._go())
