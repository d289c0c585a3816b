"""Lays out the blocks of a paper as strips: paragraphs, rows, points, tables, places to sign."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.letters.fonts import Typefaces
from app.letters.model import (
    Block,
    Grid,
    Heading,
    Items,
    Note,
    Paragraph,
    Rows,
    Signatures,
    SignBox,
    SignColumn,
    Text,
    Title,
    said,
)
from app.letters.page import MEASURE, MM, Mark, Strip, Stroke, inked
from app.letters.typeset import HEAVY, SANS, SERIF, Piece, Setter

_BASELINE: Final = 0.746  # of the leading: where a line's baseline lies below its top
_LABEL_MOST: Final = 58 * MM
_GUTTER: Final = 3.5
_COLON: Final = 6.5
_HANG: Final = 17.0
_PAD: Final = 3.0
_HAIR: Final = 0.5
_SIGN_SPACE: Final = 21 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class Setters:
    """The settings of one paper: what it is set in, and its distances in points."""

    body: Setter
    strong: Setter
    title: Setter
    small: Setter
    tiny: Setter
    leading: float
    after: float
    stamp: float

    @property
    def size(self) -> float:
        """Return the size of the body."""
        return self.body.size

    @property
    def ascent(self) -> float:
        """Return how far a line's baseline lies below its top."""
        return self.leading * _BASELINE


def setters(faces: Typefaces, *, tight: bool = False) -> Setters:
    """Return fresh setters; `tight` is half a point smaller, for a paper that nearly fits on one page fewer."""
    size = 10.0 if tight else 10.5
    return Setters(
        body=Setter(faces=faces, family=SERIF, size=size),
        strong=Setter(faces=faces, family=HEAVY, size=size),
        title=Setter(faces=faces, family=HEAVY, size=13),
        small=Setter(faces=faces, family=SERIF, size=9),
        tiny=Setter(faces=faces, family=SANS, size=8),
        leading=12.5 if tight else 13.8,
        after=3.8 if tight else 5.0,
        stamp=16 * MM if tight else 19 * MM,
    )


def lay_block(block: Block, use: Setters) -> list[Strip]:
    """Return a block's strips, the first with the air above it."""
    match block:
        case Title():
            return _title(block, use)
        case Heading():
            return flowing(use, use.strong, block.text, before=use.after + 3, keep_last=True)
        case Paragraph():
            return flowing(use, use.body, block.text, before=use.after)
        case Note():
            return flowing(use, use.small, block.text, before=use.after)
        case Rows():
            return _rows(block, use)
        case Items():
            return _items(block, use)
        case Grid():
            return _grid(block, use)
        case Signatures():
            return _signatures(block, use)


def flowing(use: Setters, setter: Setter, text: Text, *, before: float, keep_last: bool = False) -> list[Strip]:
    """Return a paragraph's strips: never one line alone at the foot or the head of a page."""
    leading = use.leading * setter.size / use.size
    return _guarded(_lines(setter, text, x=0.0, leading=leading), before=before, keep_last=keep_last)


def _lines(setter: Setter, text: Text, *, x: float, leading: float) -> list[Strip]:
    lines = setter.lines(text, MEASURE - x)
    base = leading * _BASELINE
    return [Strip(height=leading, marks=list(inked(line, x=x, y=base, size=setter.size))) for line in lines]


def _guarded(strips: list[Strip], *, before: float, keep_last: bool = False) -> list[Strip]:
    if not strips:
        return strips
    strips[0].before = before
    for at in {0, len(strips) - 2} if len(strips) > 1 else set[int]():
        strips[at].keep = True
    strips[-1].keep = keep_last
    return strips


def _title(block: Title, use: Setters) -> list[Strip]:
    strips: list[Strip] = []
    for setter, text, leading in ((use.title, block.text, 17.0), (use.body, block.under, use.leading)):
        for line in setter.lines(text, MEASURE):
            start = (MEASURE - _width(line)) / 2
            strips.append(
                Strip(height=leading, marks=list(inked(line, x=start, y=use.ascent, size=setter.size)), keep=True)
            )
    if strips:
        strips[0].before = 10.0
        strips[-1].height += 4.0
    return strips


def _width(line: Sequence[Piece]) -> float:
    return line[-1].x + line[-1].width if line else 0.0


def _rows(block: Rows, use: Setters) -> list[Strip]:
    body = use.body
    colon = body.single(":")
    widest = max((_width(line) for row in block.rows for line in body.lines(row.label, _LABEL_MOST)), default=0.0)
    # The widest label almost touches its colon: readers of the file's text would otherwise see two columns.
    at_colon = widest + _GUTTER
    at_value = at_colon + _COLON
    strips: list[Strip] = []
    for row in block.rows:
        labels = body.lines(row.label, _LABEL_MOST)
        values = body.lines(row.value, MEASURE - at_value)
        own: list[Strip] = []
        for number in range(max(len(labels), len(values), 1)):
            marks: list[Mark] = []
            if number < len(labels):
                marks += inked(labels[number], x=0.0, y=use.ascent, size=use.size)
            if number == 0:
                marks += inked([colon], x=at_colon, y=use.ascent, size=use.size)
            if number < len(values):
                marks += inked(values[number], x=at_value, y=use.ascent, size=use.size)
            own.append(Strip(height=use.leading, marks=marks))
        strips += _guarded(own, before=0.0)
    return _tied_ends(strips, before=use.after)


def _tied_ends(strips: list[Strip], *, before: float) -> list[Strip]:
    """Return a list's strips with air above and its first two and last two kept together."""
    if strips:
        strips[0].before = before
    if len(strips) > 1:
        strips[0].keep = strips[-2].keep = True
    return strips


def _items(block: Items, use: Setters) -> list[Strip]:
    body = use.body
    markers = [body.single(item.marker) for item in block.items]
    hang = max([_HANG, *(marker.width + 4.0 for marker in markers)])
    strips: list[Strip] = []
    for marker, item in zip(markers, block.items, strict=True):
        own = _lines(body, item.text, x=hang, leading=use.leading) or [Strip(height=use.leading)]
        own[0].marks = [*inked([marker], x=0.0, y=use.ascent, size=use.size), *own[0].marks]
        strips += _guarded(own, before=2.0)
    if strips:
        strips[0].before = use.after
        strips[0].keep = len(strips) > 1
    return strips


def _grid(block: Grid, use: Setters) -> list[Strip]:
    total = sum(column.share for column in block.columns)
    widths = [MEASURE * column.share / total for column in block.columns]
    strips = _grid_row([column.head for column in block.columns], widths, use.strong, use)
    for strip in strips:
        strip.keep = True
    strips[0].marks.append(Stroke(0, 0, MEASURE, 0, _HAIR))
    for row in block.rows:
        strips += _grid_row(row, widths, use.body, use)
    strips[0].before = use.after + 2
    return strips


def _grid_row(cells: Sequence[Text], widths: Sequence[float], setter: Setter, use: Setters) -> list[Strip]:
    """Return a table row line by line, so that a row taller than a page can go on; otherwise it stays whole."""
    set_cells = [setter.lines(text, width - 2 * _PAD) for text, width in zip(cells, widths, strict=True)]
    count = max([1, *map(len, set_cells)])
    strips: list[Strip] = []
    for number in range(count):
        above = _PAD if number == 0 else 0.0
        height = above + use.leading + (_PAD if number == count - 1 else 0.0)
        marks: list[Mark] = [Stroke(0, 0, 0, height, _HAIR)]
        x = 0.0
        for lines, width in zip(set_cells, widths, strict=True):
            if number < len(lines):
                marks += inked(lines[number], x=x + _PAD, y=above + use.ascent, size=use.size)
            x += width
            marks.append(Stroke(x, 0, x, height, _HAIR))
        strips.append(Strip(height=height, marks=marks, keep=number < count - 1))
    strips[-1].marks.append(Stroke(0, strips[-1].height, MEASURE, strips[-1].height, _HAIR))
    return strips


def _signatures(block: Signatures, use: Setters) -> list[Strip]:
    """Return places to sign side by side as one strip: it is never torn from itself."""
    count = len(block.columns)
    width = MEASURE / max(count, 2)
    boxes = [_sign_column(column, width - 4 * MM, use) for column in block.columns]
    dated = use.body.lines(block.dated, width)
    down = len(dated) * use.leading
    head = max(len(titles) for titles, _ in boxes)
    foot = max(len(names) for _, names in boxes)
    marks: list[Mark] = []
    # A lone signature stands on the right, as in a letter.
    starts = [width * (number if count > 1 else 1) for number in range(count)]
    parts = [(starts[-1] if count < 3 else 0.0, 0.0, dated)]
    parts += [(x, down, titles) for x, (titles, _) in zip(starts, boxes, strict=True)]
    parts += [(x, down + head * use.leading + _SIGN_SPACE, names) for x, (_, names) in zip(starts, boxes, strict=True)]
    for x, y, lines in parts:
        for at, line in enumerate(lines):
            marks += inked(line, x=x, y=y + at * use.leading + use.ascent, size=use.size)
    for x, column in zip(starts, block.columns, strict=True):
        marks += _sign_box(column.box, x, down + head * use.leading + 1.5 * MM, use)
    return [Strip(height=down + (head + foot) * use.leading + _SIGN_SPACE, marks=marks, before=12.0)]


def _sign_column(column: SignColumn, width: float, use: Setters) -> tuple[list[list[Piece]], list[list[Piece]]]:
    name = (*said("("), *column.name, *said(")"))
    return use.body.lines(column.title, width), use.body.lines(name, width)


def _sign_box(box: SignBox, x: float, y: float, use: Setters) -> Iterator[Mark]:
    if box is SignBox.NONE:
        return
    words = ("meterai", "Rp10.000") if box is SignBox.METERAI else ("cap jempol",)
    wide, tall = (22 * MM, 17 * MM) if box is SignBox.METERAI else (20 * MM, 18 * MM)
    yield from _frame(x, y, wide, tall)
    for at, word in enumerate(words):
        line = use.tiny.single(word)
        middle = y + tall / 2 + (at - len(words) / 2) * 10 + 7.5
        yield from inked([line], x=x + (wide - line.width) / 2, y=middle, size=use.tiny.size)


def _frame(x: float, y: float, wide: float, tall: float) -> Iterator[Mark]:
    corners = ((x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall), (x, y))
    yield from (Stroke(*one, *other, _HAIR) for one, other in pairwise(corners))
