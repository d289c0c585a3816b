"""Reads what a template rendered to: one line, one block; inserted values are words and never anything else.

A line begins with what it is; a line indented by two spaces goes on with the one above; plain lines in a row are one
paragraph, a blank line ends it.

    = title | line below        == heading            >> closing paragraph of a letter
    : label | value             # numbered point      #; numbered point, ended by ; or .
    [] point with a tick box    ~ remark              | cell | cell   (!3 head | !7 head  opens the table)
    ^ role | name | thumb       ^^ place and date     @key … @@  an editable place
    ---  what follows stands below the copy list      ____ is a line to write on

A row, point or remark whose only value has nothing to say is not there. A sentence never prints with a hole: that is
TemplateBroken.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from app.letters.errors import TemplateBroken
from app.letters.inserted import Hole, is_silent, words_of
from app.letters.model import (
    Block,
    Column,
    Grid,
    Heading,
    Item,
    Items,
    Note,
    Paragraph,
    Row,
    Rows,
    Signatures,
    SignBox,
    SignColumn,
    Span,
    Style,
    Text,
    Title,
)
from app.letters.sandbox import Rendered
from app.letters.values import Scalar

TICK_EMPTY: Final = "\u2610"
_STARTS: Final = ("---", "==", "=", ">>", ":", "#;", "#", "[]", "~", "|", "!", "^^", "^", "@@", "@")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A paper's blocks, its closing paragraph, and the blocks that stand below the copy list."""

    blocks: tuple[Block, ...]
    closing: Text
    after: tuple[Block, ...]


@dataclass(slots=True, kw_only=True)
class _Reader:
    """What has been read so far."""

    template: str
    inserted: Sequence[Scalar]
    blocks: list[Block] = field(default_factory=list)
    above: list[Block] | None = None
    closing: Text = ()
    key: str | None = None

    def text(self, raw: str) -> Text:
        """Return a line's words; raise Hole where one of its values has nothing to say."""
        return words_of(raw, self.inserted)

    def silent(self, raw: str) -> bool:
        """Tell whether a line has nothing to say."""
        return is_silent(raw, self.inserted)


def parse(template: str, rendered: Rendered) -> Parsed:
    """Return the blocks of a rendered template; raise TemplateBroken for a line that cannot be read."""
    reader = _Reader(template=template, inserted=rendered.inserted)
    for number, start, rest in _logical(rendered.text):
        try:
            _READ[start](reader, rest)
        except Hole as error:
            raise TemplateBroken(template=template, line=number, reason="hole") from error
        except (ValueError, IndexError) as error:
            raise TemplateBroken(template=template, line=number, reason="markup") from error
    if reader.key is not None:
        raise TemplateBroken(template=template, line=0, reason="open_place")
    blocks, after = (reader.blocks, ()) if reader.above is None else (reader.above, reader.blocks)
    return Parsed(blocks=tuple(blocks), closing=reader.closing, after=tuple(after))


def _logical(source: str) -> Iterator[tuple[int, str, str]]:
    """Yield (line, start, rest) for each block's line, continuations joined; a plain paragraph starts with ''."""
    held: tuple[int, str, str] | None = None
    for number, line in enumerate(source.split("\n"), 1):
        if not line.strip():
            if held is not None:
                yield held
            held = None
            continue
        start = _start_of(line)
        if held is not None and start == "" and (held[1] == "" or line.startswith("  ")):
            held = (held[0], held[1], f"{held[2]} {line.strip()}")
            continue
        if held is not None:
            yield held
        held = (number, start, line[len(start) :].strip())
    if held is not None:
        yield held


def _start_of(line: str) -> str:
    return next((one for one in _STARTS if line.startswith(one)), "")


def _cells(rest: str) -> list[str]:
    return [cell.strip() for cell in rest.split("|")]


def _read_paragraph(reader: _Reader, rest: str) -> None:
    if not (reader.key is not None and reader.silent(rest)):
        reader.blocks.append(Paragraph(text=reader.text(rest), key=reader.key))


def _read_title(reader: _Reader, rest: str) -> None:
    text, *under = _cells(rest)
    reader.blocks.append(Title(text=reader.text(text), under=reader.text(under[0]) if under else ()))


def _read_heading(reader: _Reader, rest: str) -> None:
    reader.blocks.append(Heading(text=reader.text(rest)))


def _read_closing(reader: _Reader, rest: str) -> None:
    reader.closing = reader.text(rest)


def _read_row(reader: _Reader, rest: str) -> None:
    label, value = _cells(rest)
    if reader.silent(value):
        return
    row = Row(label=reader.text(label), value=reader.text(value))
    last = reader.blocks[-1] if reader.blocks else None
    if isinstance(last, Rows):
        reader.blocks[-1] = Rows(rows=(*last.rows, row))
    else:
        reader.blocks.append(Rows(rows=(row,)))


def _read_point(reader: _Reader, rest: str) -> None:
    if not reader.silent(rest):
        _add_item(reader, "", reader.text(rest))


def _read_request(reader: _Reader, rest: str) -> None:
    if reader.silent(rest):
        return
    last = reader.blocks[-1] if reader.blocks else None
    if isinstance(last, Items) and last.key == reader.key:
        reader.blocks[-1] = replace(last, items=(*last.items[:-1], _ended(last.items[-1], ";")))
    _add_item(reader, "", reader.text(rest))
    newest = reader.blocks[-1]
    if isinstance(newest, Items):
        reader.blocks[-1] = replace(newest, items=(*newest.items[:-1], _ended(newest.items[-1], ".")))


def _read_tick(reader: _Reader, rest: str) -> None:
    if not reader.silent(rest):
        _add_item(reader, TICK_EMPTY, reader.text(rest))


def _add_item(reader: _Reader, marker: str, text: Text) -> None:
    last = reader.blocks[-1] if reader.blocks else None
    if isinstance(last, Items) and last.key == reader.key and (last.items[0].marker == TICK_EMPTY) == bool(marker):
        item = Item(marker=marker or f"{len(last.items) + 1}.", text=text)
        reader.blocks[-1] = replace(last, items=(*last.items, item))
    else:
        reader.blocks.append(Items(items=(Item(marker=marker or "1.", text=text),), key=reader.key))


def _ended(item: Item, mark: str) -> Item:
    *head, last = item.text
    return replace(item, text=(*head, replace(last, text=last.text.rstrip(" .;,") + mark)))


def _read_note(reader: _Reader, rest: str) -> None:
    if not reader.silent(rest):
        reader.blocks.append(Note(text=reader.text(rest)))


def _read_head(reader: _Reader, rest: str) -> None:
    columns: list[Column] = []
    for cell in _cells(rest):
        share, _, words = cell.lstrip("!").partition(" ")
        columns.append(Column(head=reader.text(words), share=int(share)))
    reader.blocks.append(Grid(columns=tuple(columns), rows=()))


def _read_cells(reader: _Reader, rest: str) -> None:
    grid = reader.blocks[-1]
    cells = _cells(rest)
    if not isinstance(grid, Grid) or len(cells) != len(grid.columns):
        raise ValueError("cells")
    texts = tuple(() if reader.silent(cell) else reader.text(cell) for cell in cells)
    reader.blocks[-1] = replace(grid, rows=(*grid.rows, texts))


def _read_sign(reader: _Reader, rest: str) -> None:
    title, name, *box = _cells(rest)
    column = SignColumn(
        title=reader.text(title),
        name=(Span(text="_" * 24, style=Style.BLANK),) if reader.silent(name) else reader.text(name),
        box=SignBox(box[0]) if box else SignBox.NONE,
    )
    last = reader.blocks[-1] if reader.blocks else None
    if isinstance(last, Signatures):
        reader.blocks[-1] = replace(last, columns=(*last.columns, column))
    else:
        reader.blocks.append(Signatures(columns=(column,)))


def _read_dated(reader: _Reader, rest: str) -> None:
    reader.blocks.append(Signatures(columns=(), dated=reader.text(rest)))


def _read_place(reader: _Reader, rest: str) -> None:
    if reader.key is not None or not rest.isidentifier():
        raise ValueError("place")
    reader.key = rest
    # Marks the place even when it holds nothing by default: somebody may type there.
    reader.blocks.append(Paragraph(text=(), key=rest))


def _read_place_end(reader: _Reader, rest: str) -> None:
    if reader.key is None or rest:
        raise ValueError("place")
    reader.key = None


def _read_below(reader: _Reader, rest: str) -> None:
    if reader.above is not None or rest:
        raise ValueError("below")
    reader.above, reader.blocks = reader.blocks, []


_READ: Final[dict[str, Callable[[_Reader, str], None]]] = {
    "": _read_paragraph,
    "=": _read_title,
    "==": _read_heading,
    ">>": _read_closing,
    ":": _read_row,
    "#": _read_point,
    "#;": _read_request,
    "[]": _read_tick,
    "~": _read_note,
    "!": _read_head,
    "|": _read_cells,
    "^": _read_sign,
    "^^": _read_dated,
    "@": _read_place,
    "@@": _read_place_end,
    "---": _read_below,
}
