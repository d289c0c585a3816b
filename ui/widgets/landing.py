"""Finds where a page begins for the keyboard: its first field, or the one thing it is there for."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.actions import BigAction, LargeAction
from ui.widgets.buttons import Button, Weight
from ui.widgets.pills import SmallChoice

_FIELDS = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, SmallChoice)


def first_field(within: QWidget) -> QWidget | None:
    """Return the topmost control that takes an answer."""
    return _topmost(each for each in within.findChildren(QWidget) if isinstance(each, _FIELDS) and _open(each, within))


def main_action(within: QWidget) -> QWidget | None:
    """Return the filled button, else the first of the large ones, None where a page has neither."""
    buttons = [each for each in within.findChildren(Button) if each.weight is Weight.PRIMARY and _open(each, within)]
    large = [
        each
        for each in within.findChildren(QWidget)
        if isinstance(each, BigAction | LargeAction) and _open(each, within)
    ]
    return _topmost(buttons) or _topmost(large)


def is_there(widget: QWidget, within: QWidget) -> bool:
    """Tell whether a control inside `within` can be used: neither hidden on purpose nor disabled.

    What was just built is shown a moment later, when the event loop runs again: it counts as there.
    """
    at: QWidget | None = widget
    while at is not None and at is not within:
        put_away = at.isHidden() and at.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        if put_away or at.isWindow():  # a window of its own: the list a choice drops down
            return False
        at = at.parentWidget()
    return at is within and widget.isEnabled()


def _open(widget: QWidget, within: QWidget) -> bool:
    usable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and is_there(widget, within)
    return usable and not (isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly())


def _topmost(found: Iterable[QWidget]) -> QWidget | None:
    def place(widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(widget.window(), QPoint(0, 0))
        return at.y(), at.x()

    return min(found, key=place, default=None)
