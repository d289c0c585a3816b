"""The lines of a flow: what stands on each, how wide, how tall, and who gets the room that is left."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLayoutItem, QSizePolicy


@dataclass(slots=True)
class FlowLine:
    """Items beside each other and the widths they take."""

    items: list[QLayoutItem]
    widths: list[int]
    used: int
    push_at: int  # index of the first item that goes to the right, -1 for none


def shared(room: int, parts: int) -> list[int]:
    """Return the widths of parts that fill the room to its last pixel."""
    return [room * (at + 1) // parts - room * at // parts for at in range(parts)]


def grow(line: FlowLine, spare: int) -> None:
    """Give the room that is left to those that want it."""
    eager = [at for at, item in enumerate(line.items) if _wants_room(item)]
    if spare <= 0 or not eager:
        return
    for at in eager:
        line.widths[at] += spare // len(eager)


def _wants_room(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding


def height_of(item: QLayoutItem, width: int) -> int:
    """Return how tall an item is at this width."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
