"""Owns the frozen text of a paper: what is kept, compared and fingerprinted once it is issued."""

from collections.abc import Iterator

from app.letters.model import (
    CONFIDENTIAL,
    NUMBER_PENDING,
    Block,
    Grid,
    Heading,
    Items,
    LetterModel,
    Note,
    Paragraph,
    Rows,
    Signatures,
    Text,
    Title,
    plain,
)
from app.letters.text import one_line


def frozen_text(model: LetterModel) -> str:
    """Return everything the paper says, one part a line, in reading order, in a form that never depends on layout.

    Fingerprint and QR are left out: they are made from this text.
    """
    return "\n".join([*_top(model), *_body(model), *_bottom(model)]) + "\n"


def _top(model: LetterModel) -> Iterator[str]:
    if model.letterhead is not None:
        kop = model.letterhead
        yield from filter(None, map(one_line, (kop.organisation, kop.office, kop.address, kop.phone, kop.email)))
    if model.head is None:
        return
    head = model.head
    yield f"Nomor: {one_line(model.number or NUMBER_PENDING)}"
    yield f"Tanggal: {one_line(model.place)}, {one_line(model.date)}"
    yield f"Sifat: {one_line(head.nature)}"
    yield f"Lampiran: {one_line(head.enclosure)}"
    yield f"Hal: {one_line(head.subject)}"
    yield f"Yth. {' / '.join(map(one_line, head.addressee))}"
    if head.salutation:
        yield one_line(head.salutation)


def _body(model: LetterModel) -> Iterator[str]:
    for block in model.blocks:
        yield from _block(block)
    if model.closing:
        yield _line(model.closing)


def _bottom(model: LetterModel) -> Iterator[str]:
    if model.signature is not None:
        yield f"{one_line(model.signature.title)},"
        yield one_line(model.signature.name)
    for name, lines in (("Lampiran", model.enclosures), ("Tembusan", model.cc)):
        if lines:
            yield f"{name}:"
            yield from (f"{at}. {one_line(line)}" for at, line in enumerate(lines, 1))
    for block in model.after:
        yield from _block(block)
    if model.confidential:
        yield CONFIDENTIAL
    if model.copy_for:
        yield f"Salinan untuk: {one_line(model.copy_for)}"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Title():
            yield from (_line(part) for part in (block.text, block.under) if part)
        case Heading() | Paragraph() | Note():
            yield _line(block.text)
        case Rows():
            yield from (f"{_line(row.label)}: {_line(row.value)}" for row in block.rows)
        case Items():
            yield from (f"{item.marker} {_line(item.text)}" for item in block.items)
        case Grid():
            yield " | ".join(_line(column.head) for column in block.columns)
            yield from (" | ".join(map(_line, row)) for row in block.rows)
        case Signatures():
            if block.dated:
                yield _line(block.dated)
            yield " | ".join(f"{_line(one.title)} ({_line(one.name)})" for one in block.columns)


def _line(text: Text) -> str:
    return one_line(plain(text))
