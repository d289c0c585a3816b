"""Folds typed text to what a reader would hear: no case, accents, look-alikes or spacing, each word with its place."""

import re
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
_LIKE_DIGITS: Final = {"o": "0", "O": "0", "l": "1", "I": "1", "|": "1"}
_FIGURES: Final = {
    "nol": "0",
    "kosong": "0",
    "satu": "1",
    "dua": "2",
    "tiga": "3",
    "empat": "4",
    "lima": "5",
    "enam": "6",
    "tujuh": "7",
    "delapan": "8",
    "sembilan": "9",
}
_RUN: Final = re.compile(r"[^\W_|]+|\|")
_END_OF_SENTENCE: Final = ".!?:\n"
_DIGIT_GLUE: Final = " \n,.-/()+\u00a0\u2013_"
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
    """Yield the rows of digits in `text`: `0812-3456 7890` is one, and so is `nol delapan 1 dua`.

    Figures said in words count as digits, letters that look like one do beside a digit (`O8l2`).
    """
    row: list[str] = []
    start = end = 0
    for at, upto, digits in _figures(text):
        between = text[end:at] if row else ""
        if row and (len(between) > _LONGEST_GLUE or any(char not in _DIGIT_GLUE for char in between)):
            yield Digits(text="".join(row), start=start, end=end)
            row = []
        start = start if row else at
        row.append(digits)
        end = upto
    if row:
        yield Digits(text="".join(row), start=start, end=end)


def _figures(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, digits) of each stretch of digits or figure said in words."""
    for found in _RUN.finditer(text):
        run = found.group()
        folded = fold(run)
        if folded in _FIGURES:
            yield found.start(), found.end(), _FIGURES[folded]
            continue
        digits = [_digit(char) for char in run]
        real = sum(unicodedata.digit(char, None) is not None for char in run)
        if real and all(each is not None for each in digits) and real * 2 >= len(run):
            yield found.start(), found.end(), "".join(each or "" for each in digits)
            continue
        for at, char in enumerate(run, found.start()):
            digit = unicodedata.digit(char, None)
            if digit is not None:
                yield at, at + 1, str(digit)


def _digit(char: str) -> str | None:
    digit = unicodedata.digit(char, None)
    return str(digit) if digit is not None else _LIKE_DIGITS.get(char)


def _joins(char: str) -> bool:
    """Tell whether `char` stands inside a word without being seen: an accent, a soft hyphen, a joiner."""
    return unicodedata.category(char) in {"Mn", "Me", "Cf"}


def _folded(char: str) -> str:
    if char.isascii():
        return char.lower() if char.isalnum() else ""
    parts = unicodedata.normalize("NFKD", char).casefold().translate(_LOOK_ALIKES)
    return "".join(part for part in parts if part.isalnum())
