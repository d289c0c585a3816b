"""Owns the letter as it will be read: every part in its place, no layout and no data but what is printed."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

CONFIDENTIAL: Final = "RAHASIA \u2013 hanya untuk penerima"
NUMBER_PENDING: Final = "diberi saat terbit"


class PaperKind(StrEnum):
    """A letter follows surat dinas; a form has its own title and signatures."""

    LETTER = "letter"
    FORM = "form"


class Style(StrEnum):
    """How a piece of text stands out: `GAP` says what is missing, `BLANK` is a line to write on."""

    PLAIN = "plain"
    STRONG = "strong"
    GAP = "gap"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of text in one style. It is never read as markup."""

    text: str
    style: Style = Style.PLAIN


Text = tuple[Span, ...]


def said(text: str, style: Style = Style.PLAIN) -> Text:
    """Return plain words as Text."""
    return (Span(text=text, style=style),)


def plain(text: Text) -> str:
    """Return the words of a Text without their styles."""
    return "".join(span.text for span in text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A form's title, centred; `under` is the line below it (a form number)."""

    text: Text
    under: Text = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading inside a form; it stays with what follows."""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, ragged right; `key` names the editable place it came from."""

    text: Text
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A label and its value."""

    label: Text
    value: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Labels with values under one another, colons aligned."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One point of a list: `marker` is a number or a tick box."""

    marker: str
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """Points with hanging markers; `key` names the editable place they came from."""

    items: tuple[Item, ...]
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a grid: its head and its share of the width."""

    head: Text
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A ruled table; every row has as many cells as there are columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A remark in small letters."""

    text: Text


class SignBox(StrEnum):
    """What the space for a signature holds."""

    NONE = "none"
    METERAI = "meterai"
    THUMB = "thumb"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignColumn:
    """Where one person signs: in what role, what stands in the space, and the name below it."""

    title: Text
    name: Text
    box: SignBox = SignBox.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """Signatures side by side, left to right; place and date stand above the last one."""

    columns: tuple[SignColumn, ...]
    dated: Text = ()


Block = Title | Heading | Paragraph | Rows | Items | Grid | Note | Signatures


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The kop: organisation, office, full address with telephone and mail; a picture where the office has one."""

    organisation: str
    office: str
    address: str
    phone: str = ""
    email: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The lines left of the date, and the addressee below them."""

    nature: str
    enclosure: str
    subject: str
    addressee: tuple[str, ...]
    salutation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signs a letter for the office."""

    title: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterModel:
    """One paper for one reader, complete: rendering adds nothing but layout.

    `number` is None until issued. A form has no `head`, `closing` or `signature`: its blocks carry its own. A paper
    that is safe to carry home has neither letterhead nor `confidential` line. `after` stands below the copy list: a
    slip for the reader to send back.
    """

    kind: PaperKind
    template: str
    version: int
    letterhead: Letterhead | None
    number: str | None
    place: str
    date: str
    blocks: tuple[Block, ...]
    head: Head | None = None
    closing: Text = ()
    signature: Signature | None = None
    enclosures: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    after: tuple[Block, ...] = ()
    copy_for: str | None = None
    confidential: bool = True
    fingerprint: str | None = None
    qr: str | None = None
    draft: bool = False
