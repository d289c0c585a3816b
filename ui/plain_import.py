"""Puts the `import` back which PySide6 replaces by one of its own.

PySide6 looks behind every import statement for `from __feature__ import snake_case`, its alternative spelling, and to know
which modules might mean it reads the source of each module imported later and keeps the text. Nothing here asks for that
spelling. Without it the program starts and opens its pages sooner, and the sources stay out of its memory.
"""

import builtins
import importlib


def import_plainly() -> None:
    """Undo the replacement; a PySide6 that replaces nothing is left as it is."""
    importlib.import_module("PySide6.QtCore")  # what puts itself there
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own
