"""Tab goes where the eye goes: through what a window shows in the order of its layouts, whenever it was built.

Qt's own order is that in which controls were made. What a page builds anew comes last then, after its own buttons, and a
control that stands for another (a focus proxy) can make the ring skip whatever lies between.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


class Ordered(QWidget):
    """A window whose Tab follows the order of its layouts."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name for it
        return move_focus(self, forward=next)


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop of the window, or the one before; round from the last to the first."""
    stops = list(reading_order(window))
    if not stops:
        return False
    here = window.focusWidget()
    at = _index(stops, here, forward=forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[at % len(stops)].setFocus(reason)
    return True


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Walk what can have the focus below a widget, itself first."""
    if widget.isHidden() and not widget.isWindow():
        return
    if widget.isEnabled() and widget.focusProxy() is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for child in _children(widget):
        yield from reading_order(child)


def _index(stops: list[QWidget], here: QWidget | None, *, forward: bool) -> int:
    """Return which stop comes next, also where the focus is at none of them: on a page, or on a part of a control."""
    if here is None:
        return 0 if forward else -1
    if here in stops:
        return stops.index(here) + (1 if forward else -1)
    inside = [at for at, stop in enumerate(stops) if here.isAncestorOf(stop)]
    if inside:
        return inside[0] if forward else inside[0] - 1
    around = [at for at, stop in enumerate(stops) if stop.isAncestorOf(here)]
    return around[-1] + (1 if forward else -1) if around else 0


def _children(widget: QWidget) -> Iterator[QWidget]:
    """Return the children as they are laid out; then those that stand freely, in the order in which they were made."""
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    yield from placed
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child not in placed:
            yield child


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = item.widget(), item.layout()  # type: ignore[union-attr] - there are that many items
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)
