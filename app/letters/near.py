"""Finds words that equal or nearly equal known ones, fast enough to run at every keystroke."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

LEAST_FUZZY: Final = 5
_LEAST_TWO: Final = 9
_MOST_TWO: Final = 16  # longer ones are several words: one slip in all is what a misspelling has
_MOST: Final = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Known words, and each with some letters left out: two words one slip apart share such a remainder."""

    exact: Mapping[str, str]
    shortened: Mapping[str, tuple[str, ...]]

    def match(self, word: str) -> str | None:
        """Return the known word that `word` is, or is a slip or two away from; None for neither.

        One slip (a letter more, less, other, or two exchanged) from five letters on, two from nine on.
        """
        if word in self.exact:
            return word
        if not LEAST_FUZZY - 1 <= len(word) <= _MOST:
            return None
        tried: set[str] = set()
        for short in {word, *_without(word, slips_of(word))}:
            for known in self.shortened.get(short, ()):
                if known not in tried and apart(word, known) <= slips_of(known):
                    return known
                tried.add(known)
        return None


def known_words(words: Iterable[str]) -> Known:
    """Return an index of words."""
    exact = {word: word for word in words if word}
    shortened: dict[str, list[str]] = {}
    for word in exact:
        if LEAST_FUZZY <= len(word) <= _MOST and not word.isdigit():
            for short in {word, *_without(word, slips_of(word))}:
                shortened.setdefault(short, []).append(word)
    return Known(exact=exact, shortened={short: tuple(found) for short, found in shortened.items()})


def slips_of(word: str) -> int:
    """Return how many slips a word of this length may have and still be taken for it."""
    if len(word) < LEAST_FUZZY:
        return 1 if len(word) == LEAST_FUZZY - 1 else 0
    return 2 if _LEAST_TWO <= len(word) <= _MOST_TWO else 1


def apart(one: str, other: str) -> int:
    """Return how many slips two words are apart, counting an exchange of neighbours as one; at most 3 is told."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    last = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        row = [at]
        for to, against in enumerate(other, 1):
            cost = min(last[to] + 1, row[-1] + 1, last[to - 1] + (letter != against))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == against:
                cost = min(cost, before[to - 2] + 1)
            row.append(cost)
        before, last = last, row
    return min(last[-1], 3)


def _without(word: str, slips: int) -> Iterator[str]:
    """Yield `word` with up to `slips` letters left out."""
    for at in range(len(word) if slips else 0):
        short = word[:at] + word[at + 1 :]
        yield short
        if slips > 1:
            yield from (short[:to] + short[to + 1 :] for to in range(at, len(short)))
