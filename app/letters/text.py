"""Makes any text safe to print: no control or direction characters, one composed form, paragraphs kept."""

import unicodedata

_LINE_BREAKS = str.maketrans({"\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})
_DROPPED = frozenset({"Cc", "Cf", "Co", "Cs"})


def clean(text: str) -> str:
    """Return `text` in NFC without control, direction, zero-width and private characters; line ends become line feeds.

    Direction marks are dropped because an override can make a printed name read as another one; joiners go with them,
    so an emoji built from several falls apart into its parts, which the printer replaces anyway.
    """
    if text.isascii() and text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").translate(_LINE_BREAKS).replace("\t", " ")
    composed = unicodedata.normalize("NFC", lines)
    return "".join(
        char for char in composed if char == "\n" or (unicodedata.category(char) not in _DROPPED and not _selects(char))
    )


def one_line(text: str) -> str:
    """Return `text` clean and with every run of white space made a single space."""
    return " ".join(clean(text).split())


def unbroken(text: str) -> str:
    """Return `text` with spaces no line is broken at: a telephone number, a sum."""
    return text.replace(" ", "\u00a0")


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the non-empty paragraphs of typed text, each on one line; a blank line or a line end parts them."""
    return tuple(line for raw in clean(text).split("\n") if (line := " ".join(raw.split())))


def _selects(char: str) -> bool:
    """Tell whether `char` only selects a glyph variant: it has no shape of its own and would print as missing."""
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
