"""Tab goes where the eye goes: through what a window shows in the order of its layouts, whenever it was built.

Qt's own order is that in which controls were made. What a page builds anew comes last then, after its own buttons, and a
control that stands for another (a focus proxy) can make the ring skip whatever lies between.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QWidget


def follow_order(window: QWidget) -> None:
    """Let Tab and Shift+Tab in a window follow the order of its layouts.

    They come as shortcuts: `focusNextPrevChild` is also asked while Qt hides and takes down, no time to look around.
    """
    for keys, forward in (("Tab", True), ("Shift+Backtab", False)):
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda forward=forward: move_focus(window, forward=forward))


def move_focus(window: QWidget, *, forward: bool) -> None:
    """Give the focus to the next stop of the window, or the one before; round from the last to the first."""
    stops = list(reading_order(window))
    if not stops:
        return
    at = _index(stops, window.focusWidget(), forward=forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[at % len(stops)].setFocus(reason)


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Walk what can have the focus below a widget, itself first."""
    if widget.isHidden() and not widget.isWindow():
        return
    if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:  # a stand-in for another takes none
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
    children = [each for each in widget.children() if isinstance(each, QWidget) and not each.isWindow()]
    layout = widget.layout()
    placed = list(_placed(layout, children)) if layout is not None else []
    yield from placed
    yield from (each for each in children if each not in placed)


def _placed(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """Return those that a layout places, and the layouts in it. Its items stay untouched: Qt deletes them unannounced."""
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    found = [*((layout.indexOf(each), each) for each in children), *((layout.indexOf(each), each) for each in inner)]
    for _at, each in sorted((pair for pair in found if pair[0] >= 0), key=lambda pair: pair[0]):
        if isinstance(each, QLayout):
            yield from _placed(each, children)
        else:
            yield each
