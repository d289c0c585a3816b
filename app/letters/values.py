"""Owns what a template may be given: words, gaps, blanks, lists and entries, all cleaned before use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.letters.model import Style
from app.letters.text import clean

MOST_ITEMS: Final = 400
MOST_TEXT: Final = 400_000
_DEEPEST: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class GapWords:
    """What a paper says instead of a value: set apart from values on the page."""

    text: str

    def __str__(self) -> str:
        """Return the words, for templates that join values."""
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """A line to write on, as long as `width` underscores."""

    width: int = 28

    def __str__(self) -> str:
        """Return the underscores it takes the room of."""
        return "_" * self.width


Scalar = str | int | bool | GapWords | Blank | None
Value = Scalar | Sequence["Value"] | Mapping[str, "Value"]


class TooMuchText(ValueError):
    """The values of one paper exceed what we print: more entries, depth or text than any letter has."""


def cleaned(values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values with every text made safe to print; raise TooMuchText beyond the limits."""
    room = [MOST_TEXT]
    return {name: _cleaned(value, room, depth=0) for name, value in values.items()}


def styled(value: Scalar) -> tuple[str, Style] | None:
    """Return how a value prints, None for one that has nothing to say."""
    match value:
        case None | "":
            return None
        case GapWords():
            return value.text, Style.GAP
        case Blank():
            return str(value), Style.BLANK
        case bool():
            raise TypeError("a yes or no has no words")
        case _:
            return str(value), Style.PLAIN


def _cleaned(value: Value, room: list[int], *, depth: int) -> Value:
    match value:
        case str():
            room[0] -= len(value)
            if room[0] < 0:
                raise TooMuchText("text")
            return clean(value).strip()
        case GapWords():
            return GapWords(text=clean(value.text))
        case bool() | int() | None | Blank():
            return value
        case Mapping():
            _check(len(value), depth)
            return {key: _cleaned(part, room, depth=depth + 1) for key, part in value.items()}
        case _:
            _check(len(value), depth)
            return [_cleaned(part, room, depth=depth + 1) for part in value]


def _check(count: int, depth: int) -> None:
    if count > MOST_ITEMS:
        raise TooMuchText("items")
    if depth > _DEEPEST:
        raise TooMuchText("depth")
