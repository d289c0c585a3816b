"""Enter goes on: where a page has one way forward, the key does what its button does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def entered(event: QKeyEvent, within: QWidget, act: Callable[[], object]) -> bool:
    """Answer Enter that nothing inside took: press the button in focus, else `act`; a key held down counts once."""
    if event.key() not in _KEYS:
        return False
    focused = within.focusWidget()
    if not event.isAutoRepeat():
        (focused.click if isinstance(focused, QPushButton) else act)()
    return True
