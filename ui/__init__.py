"""Screens: the only package that imports PySide6."""

from ui.immortal import keep_constants
from ui.plain_import import import_plainly
from ui.whole_errors import keep_errors_whole

keep_constants()  # before the first call into Qt
import_plainly()
keep_errors_whole()  # before the first class of ours
