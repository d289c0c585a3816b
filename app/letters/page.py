"""Owns the sheet: its measures, what can be inked on it, and how strips of content become pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from app.letters.fonts import Run
from app.letters.typeset import Piece

MM: Final = 72 / 25.4
WIDTH: Final = 210 * MM
HEIGHT: Final = 297 * MM
LEFT: Final = 25 * MM
TOP: Final = 14 * MM
BOTTOM: Final = 21.8 * MM
MEASURE: Final = WIDTH - 2 * LEFT
ROOM: Final = HEIGHT - TOP - BOTTOM


class Ink(NamedTuple):
    """Text at (x from the left margin, y below the strip's top to the baseline)."""

    x: float
    y: float
    size: float
    runs: list[Run]


class Stroke(NamedTuple):
    """A straight line between two points of a strip."""

    x0: float
    y0: float
    x1: float
    y1: float
    weight: float


class Picture(NamedTuple):
    """The letterhead's logo in its box."""

    x: float
    y: float
    width: float
    height: float


Mark = Ink | Stroke | Picture


@dataclass(slots=True, kw_only=True)
class Strip:
    """A stretch of the column that no page break cuts. `keep` ties it to the next strip; `before` is air above it."""

    height: float
    marks: list[Mark] = field(default_factory=list)
    before: float = 0.0
    keep: bool = False


class Placed(NamedTuple):
    """A strip on its page: `top` counts down from the top margin."""

    top: float
    strip: Strip


def inked(pieces: Sequence[Piece], *, x: float, y: float, size: float) -> Iterator[Mark]:
    """Yield the marks of one set line; blanks become rules on the baseline."""
    for piece in pieces:
        if piece.runs:
            yield Ink(x + piece.x, y, size, piece.runs)
        else:
            yield Stroke(x + piece.x, y + 1.5, x + piece.x + piece.width, y + 1.5, 0.4)


def paginate(strips: Sequence[Strip]) -> list[list[Placed]]:
    """Return the strips laid on pages: what is tied together stays together while it fits a page."""
    pages: list[list[Placed]] = [[]]
    used = 0.0
    for group in _tied(strips):
        tall = _height(group)
        lead = group[0].before if pages[-1] else 0.0
        if pages[-1] and used + lead + tall > ROOM and tall <= ROOM:
            pages.append([])
            used = 0.0
        for strip in group:
            lead = strip.before if pages[-1] else 0.0
            if pages[-1] and used + lead + strip.height > ROOM:
                pages.append([])
                used, lead = 0.0, 0.0
            pages[-1].append(Placed(used + lead, strip))
            used += lead + strip.height
    return pages


def _tied(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group


def _height(group: Sequence[Strip]) -> float:
    """Return a group's height without the air above its first strip."""
    return sum(strip.before + strip.height for strip in group) - group[0].before
