"""Fills a template for one reader: values that were released, the office's own lines, and what somebody typed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.letters.errors import TemplateTooLarge, ValueMissing
from app.letters.library import Library, Place, PlaceKind, Template, addressee_name, subject_name
from app.letters.markup import parse
from app.letters.model import (
    NUMBER_PENDING,
    Block,
    Head,
    Item,
    Items,
    Letterhead,
    LetterModel,
    PaperKind,
    Paragraph,
    Signature,
    Signatures,
    plain,
    said,
)
from app.letters.text import one_line, paragraphs, unbroken
from app.letters.values import Blank, GapWords, TooMuchText, Value, cleaned
from app.letters.words import count_in_words, long_date

_UNIT = "berkas"


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What belongs to the office and the occasion, not to the case.

    Empty `nature`, `subject`, `addressee` take the template's. `at_home` makes a paper that is safe to carry home: no
    letterhead, no confidential line, and the templates leave out case number and addressees.
    """

    letterhead: Letterhead
    place: str
    dated: date
    number: str | None = None
    nature: str = ""
    subject: str = ""
    addressee: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    signature: Signature | None = None
    copy_for: str | None = None
    draft: bool = False
    at_home: bool = False


def compose(
    library: Library, code: str, envelope: Envelope, values: Mapping[str, Value], edits: Mapping[str, str] | None = None
) -> LetterModel:
    """Return the paper, without fingerprint.

    `values` holds every placeholder the template needs (`Library.needs`) but those `own_values` supplies; None says
    that there is nothing to say. `edits` replace the words of editable places by key; other keys are ignored, for they
    belong to an older version. Raises TemplateUnknown, TemplateBroken, TemplateTooLarge, ValueMissing.
    """
    template = library.template(code)
    known = {**values, **own_values(envelope)}
    for name in sorted(library.needs(code)):
        if name not in known:
            raise ValueMissing(template=code, placeholder=name)
    try:
        safe = cleaned({name: _whole(name, known[name]) for name in library.needs(code)})
        typed = cleaned(dict(edits or {}))
    except TooMuchText as error:
        raise TemplateTooLarge(template=code, limit=str(error)) from error
    parsed = parse(code, library.sandbox.render(code, safe))
    is_letter = template.kind is PaperKind.LETTER
    return LetterModel(
        kind=template.kind,
        template=template.code,
        version=template.version,
        letterhead=None if envelope.at_home else envelope.letterhead,
        number=envelope.number,
        place=one_line(envelope.place),
        date=long_date(envelope.dated),
        blocks=tuple(_edited(parsed.blocks, template, typed)),
        head=_head(library, template, envelope, safe) if is_letter else None,
        closing=parsed.closing if is_letter else (),
        signature=envelope.signature if is_letter else None,
        enclosures=envelope.enclosures,
        cc=envelope.cc,
        after=parsed.after,
        copy_for=envelope.copy_for,
        confidential=not envelope.at_home,
        draft=envelope.draft,
    )


def own_values(envelope: Envelope) -> dict[str, Value]:
    """Return the placeholders every paper takes from its envelope."""
    kop = envelope.letterhead
    return {
        "org_nama": kop.organisation,
        "cabang_nama": kop.office,
        "cabang_kota": envelope.place,
        "org_alamat": kop.address or Blank(),  # an office that has not said where it is leaves a line to write on
        "org_telepon": kop.phone or None,
        "org_surel": kop.email or None,
        "nomor_surat": envelope.number or GapWords(text=NUMBER_PENDING),
        "tanggal_surat": long_date(envelope.dated),
        "penandatangan_nama": envelope.signature.name if envelope.signature else None,
        "penandatangan_jabatan": envelope.signature.title if envelope.signature else None,
        "dibawa_pulang": envelope.at_home,
    }


def _whole(name: str, value: Value) -> Value:
    """Return a telephone number as one word: half of it on the next line is misread."""
    return unbroken(value) if name.endswith("_telepon") and isinstance(value, str) else value


def typed_texts(model: LetterModel) -> dict[str, str]:
    """Return the words of every editable place as they stand on the paper, a line for each paragraph or point."""
    texts: dict[str, list[str]] = {}
    for block in model.blocks:
        match block:
            case Paragraph(key=str(key)):
                texts.setdefault(key, []).append(one_line(plain(block.text)))
            case Items(key=str(key)):
                texts.setdefault(key, []).extend(one_line(plain(item.text)) for item in block.items)
            case _:
                pass
    return {key: "\n".join(lines) for key, lines in texts.items()}


def _head(library: Library, template: Template, envelope: Envelope, safe: Mapping[str, Value]) -> Head:
    addressee = envelope.addressee or tuple(
        _line(library, addressee_name(template.code, at), safe) for at in range(len(template.addressee))
    )
    return Head(
        nature=one_line(envelope.nature or template.nature),
        enclosure=count_in_words(len(envelope.enclosures), _UNIT),
        subject=one_line(envelope.subject) or _line(library, subject_name(template.code), safe),
        addressee=tuple(line for line in map(one_line, addressee) if line),
        salutation=template.salutation,
    )


def _line(library: Library, name: str, safe: Mapping[str, Value]) -> str:
    blocks = parse(name, library.sandbox.render(name, safe)).blocks
    return " ".join(one_line(plain(block.text)) for block in blocks if isinstance(block, Paragraph))


def _edited(blocks: tuple[Block, ...], template: Template, edits: Mapping[str, Value]) -> Iterator[Block]:
    places = {place.key: place for place in template.places}
    for key, group in groupby(blocks, key=_key_of):
        typed = edits.get(key) if key is not None else None
        if key in places and isinstance(typed, str):
            yield from _typed(places[key], typed)
            continue
        for block in group:
            if isinstance(block, Paragraph) and not block.text:
                continue  # the mark of an empty place
            if isinstance(block, Paragraph) and key is not None and "\n" in plain(block.text):
                yield from (Paragraph(text=said(line), key=key) for line in paragraphs(plain(block.text)))
                continue
            if not isinstance(block, Signatures) or block.columns:
                yield block


def _key_of(block: Block) -> str | None:
    return block.key if isinstance(block, (Paragraph, Items)) else None


def _typed(place: Place, typed: str) -> Iterator[Block]:
    lines = paragraphs(typed)
    if place.kind is PlaceKind.PARAGRAPHS:
        yield from (Paragraph(text=said(line), key=place.key) for line in lines)
        return
    if not lines:
        return
    if place.kind is PlaceKind.REQUESTS:
        bare = [line.rstrip(" .;,") for line in lines]
        lines = (*(f"{line};" for line in bare[:-1]), f"{bare[-1]}.")
    items = tuple(Item(marker=f"{at}.", text=said(line)) for at, line in enumerate(lines, 1))
    yield Items(items=items, key=place.key)
