"""The keys that work everywhere, and the list of them."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut


class Shortcut(StrEnum):
    """A key and what it is for."""

    SEARCH = "Ctrl+F"
    NEW = "Ctrl+N"
    LOCK = "Ctrl+L"
    HELP = "F1"
    LIST = "Ctrl+/"
    VEIL = "F9"
    BACK = "Alt+Left"
    PANIC = "Ctrl+Shift+X"


def shortcut_words() -> dict[Shortcut, str]:
    """Return what each key does, in words."""
    return {
        Shortcut.SEARCH: QCoreApplication.translate("Shortcuts", "Cari"),
        Shortcut.NEW: QCoreApplication.translate("Shortcuts", "Buat yang baru"),
        Shortcut.LOCK: QCoreApplication.translate("Shortcuts", "Kunci"),
        Shortcut.HELP: QCoreApplication.translate("Shortcuts", "Bantuan halaman ini"),
        Shortcut.LIST: QCoreApplication.translate("Shortcuts", "Daftar pintasan"),
        Shortcut.VEIL: QCoreApplication.translate("Shortcuts", "Tirai: samarkan nama di layar"),
        Shortcut.BACK: QCoreApplication.translate("Shortcuts", "Kembali"),
        Shortcut.PANIC: QCoreApplication.translate("Shortcuts", "Darurat: sembunyikan jendela dan kunci"),
    }


def bind(window: QWidget, acts: Mapping[Shortcut, Callable[[], None]]) -> "list[QShortcut]":
    """Make the keys work in the whole application."""
    from PySide6.QtGui import QKeySequence, QShortcut  # what a window is shown without

    made: list[QShortcut] = []
    for key, act in acts.items():
        shortcut = QShortcut(QKeySequence(key.value), window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(act)
        made.append(shortcut)
    return made


def shortcuts_page() -> str:
    """Return the list of keys as Markdown for the help pane."""
    title = QCoreApplication.translate("Shortcuts", "Pintasan")
    lines = [f"- **{key.value}** {words}" for key, words in shortcut_words().items()]
    return "\n".join([f"# {title}", "", *lines])
