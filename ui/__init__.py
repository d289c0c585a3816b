"""Screens: the only package that imports PySide6."""

from ui.immortal import keep_constants

keep_constants()  # before the first call into Qt
