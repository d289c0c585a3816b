"""Puts a paper's parts in the order of surat dinas: kop, numbers and date, addressee, body, signature, copies."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.letters.blocks import Setters, flowing, lay_block
from app.letters.model import (
    NUMBER_PENDING,
    Block,
    Head,
    Letterhead,
    LetterModel,
    Signature,
    Signatures,
    Style,
    Text,
    said,
)
from app.letters.page import MEASURE, MM, Mark, Picture, Strip, Stroke, inked
from app.letters.typeset import HEAVY, SANS, SERIF, Piece, Setter

_LOGO_BOX: Final = 17 * MM
_BESIDE_LOGO: Final = 21 * MM
_GUTTER: Final = 3.5
_COLON: Final = 6.5
_SIGN_X: Final = 95 * MM
# With so few copies or enclosures the list stays on one page.
_SHORT_LIST: Final = 6
_COMPANY: Final = 5


def lay_sheet(model: LetterModel, use: Setters, logo_shape: tuple[int, int] | None) -> list[Strip]:
    """Return the whole paper as strips. `logo_shape` is the logo's width and height in any unit."""
    strips: list[Strip] = []
    if model.letterhead is not None:
        strips += _kop(model.letterhead, use, logo_shape)
    if model.head is not None:
        strips += _numbers(model, model.head, use)
        strips += _addressee(model.head, use)
    for block in model.blocks:
        laid = lay_block(block, use)
        if isinstance(block, Signatures):
            _keep_company(strips)
        strips += laid
    _keep_introductions(strips)
    strips += _ending(model, use)
    for name, lines in (("Lampiran:", model.enclosures), ("Tembusan:", model.cc)):
        strips += _listing(name, lines, use)
    return strips + _slip(model.after, use)


def _kop(kop: Letterhead, use: Setters, logo_shape: tuple[int, int] | None) -> list[Strip]:
    faces = use.body.faces
    left = _BESIDE_LOGO if logo_shape else 0.0
    contact = " \u00b7 ".join(filter(None, (kop.address, f"Telepon {kop.phone}" if kop.phone else "", kop.email)))
    marks: list[Mark] = []
    y = 0.0
    for words, family, size, leading in (
        (kop.organisation, HEAVY, 15.0, 17.5),
        (kop.office, SERIF, 11.0, 13.5),
        (contact, SANS, 8.5, 11.5),
    ):
        setter = Setter(faces=faces, family=family, size=size)
        for line in setter.lines(said(words), MEASURE - left):
            marks += inked(line, x=left, y=y + leading * 0.8, size=size)
            y += leading
    if logo_shape:
        wide, tall = _fitted(logo_shape)
        y = max(y, tall)
        marks.insert(0, Picture(0.0, (y - tall) / 2, wide, tall))
    y += 6.0
    marks += [Stroke(0, y, MEASURE, y, 1.6), Stroke(0, y + 2.6, MEASURE, y + 2.6, 0.5)]
    return [Strip(height=y + 3.0, marks=marks)]


def _fitted(shape: tuple[int, int]) -> tuple[float, float]:
    scale = min(_LOGO_BOX / shape[0], _LOGO_BOX / shape[1])
    return shape[0] * scale, shape[1] * scale


def _numbers(model: LetterModel, head: Head, use: Setters) -> list[Strip]:
    """Return Nomor, Sifat, Lampiran, Hal, with place and date at the right of the first."""
    number = said(model.number) if model.number else said(NUMBER_PENDING, Style.GAP)
    at_colon = use.body.single("Lampiran").width + _GUTTER
    at_value = at_colon + _COLON
    dated = use.body.single(f"{model.place}, {model.date}")
    beside = max(MEASURE - at_value - dated.width - 4 * MM, 40 * MM)
    rows: tuple[tuple[str, Text, float], ...] = (
        ("Nomor", number, beside),
        ("Sifat", said(head.nature), MEASURE - at_value),
        ("Lampiran", said(head.enclosure), MEASURE - at_value),
        ("Hal", said(head.subject), 112 * MM),
    )
    strips: list[Strip] = []
    for label, value, room in rows:
        lines = use.body.lines(value, room) or [[]]
        for at, line in enumerate(lines):
            strip = Strip(height=use.leading, keep=True)
            if at == 0:
                strip.marks += inked([use.body.single(label)], x=0.0, y=use.ascent, size=use.size)
                strip.marks += inked([use.body.single(":")], x=at_colon, y=use.ascent, size=use.size)
            strip.marks += inked(line, x=at_value, y=use.ascent, size=use.size)
            if at == 0 and label == "Nomor":
                strip.marks += inked([dated], x=MEASURE - dated.width, y=use.ascent, size=use.size)
            strips.append(strip)
    strips[0].before = use.leading
    return strips


def _addressee(head: Head, use: Setters) -> list[Strip]:
    hang = use.body.single("Yth. ").width
    strips: list[Strip] = []
    for at, words in enumerate(head.addressee):
        for number, line in enumerate(use.body.lines(said(words), 105 * MM)):
            strip = Strip(height=use.leading, keep=True)
            if at == 0 and number == 0:
                strip.marks += inked([use.body.single("Yth. ")], x=0.0, y=use.ascent, size=use.size)
            strip.marks += inked(line, x=hang, y=use.ascent, size=use.size)
            strips.append(strip)
    if strips:
        strips[0].before = use.leading * 0.8
    if head.salutation:
        strips += flowing(use, use.body, said(head.salutation), before=use.leading * 0.8, keep_last=True)
    return strips


def _keep_introductions(strips: Sequence[Strip]) -> None:
    """Tie a line that ends in a colon to what it introduces."""
    for strip in strips[:-1]:
        ends = [mark.runs[-1][1] for mark in strip.marks if not isinstance(mark, (Stroke, Picture)) and mark.runs]
        if ends and ends[-1].endswith(":") and len(ends[-1]) > 1:
            strip.keep = True


def _keep_company(strips: Sequence[Strip]) -> None:
    """Tie the last lines of what is signed to its signatures."""
    for strip in strips[-_COMPANY:]:
        strip.keep = True


def _slip(blocks: Sequence[Block], use: Setters) -> list[Strip]:
    """Return what the reader cuts off and sends back, in one piece below a broken line."""
    if not blocks:
        return []
    dashes: list[Mark] = [Stroke(x, 0.0, x + 4.0, 0.0, 0.5) for x in _steps(MEASURE, 8.0)]
    strips = [Strip(height=4.0, marks=dashes, before=18.0)]
    for block in blocks:
        strips += lay_block(block, use)
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def _steps(end: float, step: float) -> Iterator[float]:
    return (at * step for at in range(int(end / step)))


def _ending(model: LetterModel, use: Setters) -> list[Strip]:
    """Return closing and signature: at least two lines of text come along to the page of the signature."""
    strips = flowing(use, use.body, model.closing, before=use.after, keep_last=model.signature is not None)
    if model.signature is None:
        return strips
    return [*strips, _signature(model.signature, use)]


def _signature(signature: Signature, use: Setters) -> Strip:
    marks: list[Mark] = []
    y = 0.0
    width = MEASURE - _SIGN_X
    for line in use.body.lines(said(f"{signature.title},"), width):
        marks += inked(line, x=_SIGN_X, y=y + use.ascent, size=use.size)
        y += use.leading
    y += use.stamp
    for line in use.strong.lines(said(signature.name), width):
        marks += inked(line, x=_SIGN_X, y=y + use.ascent, size=use.size)
        y += use.leading
    return Strip(height=y, marks=marks, before=use.leading * 0.7)


def _listing(name: str, lines: Sequence[str], use: Setters) -> list[Strip]:
    strips = list(_list_lines(name, lines, use)) if lines else []
    if strips:
        strips[0].before = use.leading * 0.6
        ties = strips[:-1] if len(strips) <= _SHORT_LIST else [*strips[:2], strips[-2]]
        for strip in ties:
            strip.keep = True
    return strips


def _list_lines(name: str, lines: Sequence[str], use: Setters) -> Iterator[Strip]:
    hang = 17.0 if len(lines) < 10 else 22.0
    yield Strip(height=use.leading, marks=list(inked([use.body.single(name)], x=0.0, y=use.ascent, size=use.size)))
    for at, words in enumerate(lines, 1):
        set_lines: list[list[Piece]] = use.body.lines(said(words), MEASURE - hang)
        for number, line in enumerate(set_lines):
            strip = Strip(height=use.leading)
            if number == 0:
                strip.marks += inked([use.body.single(f"{at}.")], x=0.0, y=use.ascent, size=use.size)
            strip.marks += inked(line, x=hang, y=use.ascent, size=use.size)
            yield strip
