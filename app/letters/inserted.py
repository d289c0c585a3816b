"""Turns a rendered line back into words: marks become the values kept aside, and only that."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.letters.model import Span, Style, Text
from app.letters.sandbox import CLOSE, OPEN
from app.letters.values import Scalar, styled

_MARK: Final = re.compile(f"{OPEN}(\\d+){CLOSE}")
_RULE: Final = re.compile(r"_{4,}")
_SPACES: Final = re.compile(r"[ \n]+")


class Hole(Exception):
    """A value inside a sentence has nothing to say."""


def words_of(raw: str, inserted: Sequence[Scalar]) -> Text:
    """Return a line's words with its values in them; raise Hole where one of these has nothing to say."""
    spans: list[Span] = []
    for number, part in enumerate(_MARK.split(_SPACES.sub(" ", raw).strip())):
        if number % 2 == 0:
            spans.extend(_ruled(part))
            continue
        said = styled(inserted[int(part)])
        if said is None:
            raise Hole
        spans.append(Span(text=said[0], style=said[1]))
    return tuple(_joined(spans))


def is_silent(raw: str, inserted: Sequence[Scalar]) -> bool:
    """Tell whether a line holds values of which none has anything to say, and no words of its own around them."""
    marks = _MARK.findall(raw)
    if not marks:
        return not raw.strip()
    wordless = not any(char.isalnum() for char in _MARK.sub("", raw))
    return wordless and all(styled(inserted[int(mark)]) is None for mark in marks)


def _ruled(text: str) -> Iterator[Span]:
    """Yield a template's own words; a row of underscores is a line to write on."""
    at = 0
    for found in _RULE.finditer(text):
        if found.start() > at:
            yield Span(text=text[at : found.start()])
        yield Span(text=found.group(), style=Style.BLANK)
        at = found.end()
    if at < len(text):
        yield Span(text=text[at:])


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield spans with neighbours of one style made one."""
    held: Span | None = None
    for span in spans:
        if held is not None and held.style is span.style and span.style is not Style.BLANK:
            held = replace(held, text=held.text + span.text)
            continue
        if held is not None:
            yield held
        held = span
    if held is not None:
        yield held
