"""Screens: the only package that imports PySide6."""

from ui.immortal import keep_constants
from ui.plain_import import import_plainly

keep_constants()  # before the first call into Qt
import_plainly()
