"""Sets right-to-left words so that a left-to-right printer shows them joined and in their order."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final, TypeVar

_RTL: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FORMS: Final = ("isolated", "final", "initial", "medial")
Word = TypeVar("Word")


@cache
def _shapes() -> dict[tuple[str, str], str]:
    """Return (form, letters) → presentation form, read from Unicode's own decompositions."""
    shapes: dict[tuple[str, str], str] = {}
    for code in (*range(0xFB50, 0xFDFC), *range(0xFE80, 0xFEFD)):
        form, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        name = form.strip("<>")
        # Of the ligatures only lam-alef is obligatory; the others would hide which letters were written.
        if name in _FORMS and (" " not in letters or code >= 0xFE80):
            shapes.setdefault((name, "".join(chr(int(one, 16)) for one in letters.split())), chr(code))
    return shapes


def reads_right_to_left(text: str) -> bool:
    """Tell whether `text` holds a letter of a script written from the right."""
    return _RTL.search(text) is not None


def join_letters(text: str) -> str:
    """Return `text` with its right-to-left stretches joined and turned round, ready to be set from the left.

    This is a small part of Unicode's shaping and direction rules, enough for names and addresses: joining forms,
    lam-alef, marks after their letter, figures in their own order.
    """
    return "".join(
        _turned(_joined(piece)) if _RTL.match(piece) else piece for piece in re.split(f"((?:{_RTL.pattern})+)", text)
    )


def visual_order(words: Sequence[Word], texts: Sequence[str]) -> list[Word]:
    """Return a line's words in the order they stand on paper: stretches of right-to-left words are turned round."""
    order: list[Word] = []
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and reads_right_to_left(texts[end]):
            end += 1
        order.extend(reversed(words[at:end]) if end > at else words[at : at + 1])
        at = max(end, at + 1)
    return order


def _joined(word: str) -> str:
    shapes = _shapes()
    letters = _ligated(word)
    shaped: list[str] = []
    for at, letter in enumerate(letters):
        before = _neighbour(letters, range(at - 1, -1, -1))
        after = _neighbour(letters, range(at + 1, len(letters)))
        joins_before = before is not None and ("initial", before) in shapes and ("final", letter) in shapes
        joins_after = after is not None and ("initial", letter) in shapes and ("final", after) in shapes
        form = _FORMS[(1 if joins_before else 0) + (2 if joins_after else 0)]
        shaped.append(shapes.get((form, letter), letter))
    return "".join(shaped)


def _ligated(word: str) -> list[str]:
    """Return the word's letters, lam and alef together as one."""
    shapes = _shapes()
    letters: list[str] = []
    for char in word:
        if letters and letters[-1] == "\u0644" and ("isolated", letters[-1] + char) in shapes:
            letters[-1] += char
        else:
            letters.append(char)
    return letters


def _neighbour(letters: Sequence[str], places: range) -> str | None:
    """Return the nearest letter that is no mark: vowel signs do not part two letters."""
    return next((letters[at] for at in places if not unicodedata.combining(letters[at][0])), None)


def _turned(word: str) -> str:
    """Return a word from its last letter to its first, each mark kept after its letter."""
    clusters: list[str] = []
    for char in word:
        if clusters and unicodedata.combining(char):
            clusters[-1] += char
        else:
            clusters.append(char)
    return "".join(reversed(clusters))
