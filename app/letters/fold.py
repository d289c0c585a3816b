"""Folds typed text to what a reader would hear: no case, accents, look-alikes or spacing, each word with its place."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

# Letters of other scripts that print like Latin ones; enough that a name cannot hide behind them.
_LOOK_ALIKES: Final = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u04bb\u0501\u043a\u043c\u043d\u0442\u0432"
    "\u03b1\u03bf\u03c1\u03bd\u03c4\u03ba\u03b9\u0131\u0142\u00f8\u0111",
    "aeopcyxisjhdkmhtb" + "aopvtkiilod",
)
_END_OF_SENTENCE: Final = ".!?:\n"
_DIGIT_GLUE: Final = " .-/()+\u00a0\u2013_"
_LONGEST_GLUE: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word as folded and where it stands; `named` says that a capital, not due to a sentence's start, begins it."""

    text: str
    start: int
    end: int
    named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Digits:
    """A row of digits, whatever parts them, and where it stands."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return the letters and digits of `text`, folded, without anything between them."""
    return "".join(map(_folded, text))


def words_of(text: str) -> list[Word]:
    """Return the folded words of `text` in order."""
    words: list[Word] = []
    letters: list[str] = []
    start = 0
    opens = True
    for at, char in enumerate(f"{text} "):
        folded = _folded(char)
        if folded:
            start = start if letters else at
            letters.append(folded)
        elif letters and not _joins(char):
            words.append(Word(text="".join(letters), start=start, end=at, named=text[start].isupper() and not opens))
            letters = []
            opens = False
        if char in _END_OF_SENTENCE:
            opens = True
    return words


def digits_of(text: str) -> Iterator[Digits]:
    """Yield the rows of digits in `text`: `0812-3456 7890` is one."""
    row: list[str] = []
    start = end = glue = 0
    for at, char in enumerate(text):
        digit = unicodedata.digit(char, None)
        if digit is not None:
            start = start if row else at
            row.append(str(digit))
            end, glue = at + 1, 0
            continue
        glue += 1
        if row and (char not in _DIGIT_GLUE or glue > _LONGEST_GLUE):
            yield Digits(text="".join(row), start=start, end=end)
            row = []
    if row:
        yield Digits(text="".join(row), start=start, end=end)


def _joins(char: str) -> bool:
    """Tell whether `char` stands inside a word without being seen: an accent, a soft hyphen, a joiner."""
    return unicodedata.category(char) in {"Mn", "Me", "Cf"}


def _folded(char: str) -> str:
    if char.isascii():
        return char.lower() if char.isalnum() else ""
    parts = unicodedata.normalize("NFKD", char).casefold().translate(_LOOK_ALIKES)
    return "".join(part for part in parts if part.isalnum())
