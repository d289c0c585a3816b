"""Says what to look for of a text that was not released: a name by its parts, a story by its rows of words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.letters.fold import Word, fold, words_of
from app.records.assets import assets_folder

COMMON_FILE: Final = "common_words.txt"
LINKING_FILE: Final = "linking_words.txt"
LONGEST_RUN: Final = 5
_SHINGLE: Final = 4
KIN: Final = frozenset({"bin", "binti", "van", "al", "el"})
_SHORT_NAME: Final = 3
_SHORT_STORY: Final = 12
_LEAST_ROW: Final = 12
_NAME_FIELDS: Final = frozenset(
    {"full_name", "preferred_name", "code_name", "aliases", "name", "mother_name", "father_name", "spouse_name"}
    | {"employer", "recruiter", "sponsor", "p3mi", "agency_abroad", "name_on_it"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Words to look for, folded; a `shy` one is also an everyday word and counts only where written as a name."""

    words: tuple[str, ...]
    shy: bool = False

    @property
    def joined(self) -> str:
        """Return the words as one, for spacing hides nothing."""
        return "".join(self.words)


def is_name_field(field: str) -> bool:
    """Tell whether a field holds what somebody or something is called."""
    return field in _NAME_FIELDS


def patterns_of(said: str, *, named: bool) -> Iterator[Pattern]:
    """Yield what to look for of a text: a name by its parts, a story by its rows of words."""
    words = words_of(said)
    if len(words) > LONGEST_RUN and not named:
        yield from _story(words)
        return
    yield from _stretches([word.text for word in words], named=named)
    for word in words:
        yield from _alone(word.text, named=named, only=len(words) == 1)


def phrase_patterns_of(said: str, *, named: bool) -> Iterator[Pattern]:
    """Yield a short remark as a whole, and what in it is written as a name."""
    words = words_of(said)
    if len(words) > LONGEST_RUN or named:
        yield from patterns_of(said, named=named)
        return
    yield Pattern(words=tuple(word.text for word in words), shy=len(words) == 1)
    yield from _named(words)


def _story(words: Sequence[Word]) -> Iterator[Pattern]:
    """Yield each row of four words that is more than everyday words, and what is written as a name."""
    common = common_words()
    for at in range(len(words) - _SHINGLE + 1):
        row = tuple(word.text for word in words[at : at + _SHINGLE])
        if sum(map(len, row)) >= _LEAST_ROW and (len(words) <= _SHORT_STORY or not common.issuperset(row)):
            yield Pattern(words=row)
    yield from _named(words)


def _named(words: Sequence[Word]) -> Iterator[Pattern]:
    for word in words:
        if word.named and word.text not in common_words() and _stands_out(word.text):
            yield Pattern(words=(word.text,))


def _stretches(words: Sequence[str], *, named: bool) -> Iterator[Pattern]:
    """Yield two and more words in a row, unless everyday ones that are only part of the text."""
    common = common_words()
    for start in range(len(words)):
        for end in range(start + 2, min(len(words), start + LONGEST_RUN) + 1):
            row = words[start:end]
            if named or len(row) == len(words) or not common.issuperset(row):
                yield Pattern(words=tuple(row))


def _alone(word: str, *, named: bool, only: bool) -> Iterator[Pattern]:
    """Yield a word that tells something by itself; one that is also an everyday word only counts as a name."""
    everyday = word in common_words()
    if named:
        if word not in KIN and len(word) > 1:
            yield Pattern(words=(word,), shy=everyday or len(word) <= _SHORT_NAME)
    elif _stands_out(word) and not everyday:
        yield Pattern(words=(word,))
    elif only and len(word) > _SHORT_NAME:
        yield Pattern(words=(word,), shy=everyday)


def _stands_out(word: str) -> bool:
    """Tell whether a word of a longer text names something by itself: long, no number, not an everyday word."""
    return len(word) >= 5 and not word.isdigit()


@cache
def common_words() -> frozenset[str]:
    """Return everyday words of Indonesian letters: by themselves they name nobody."""
    return _read(COMMON_FILE) | linking_words()


@cache
def linking_words() -> frozenset[str]:
    """Return words that add nothing to a place they stand beside: "bekerja di kota …" tells no more than the city."""
    return _read(LINKING_FILE)


def _read(name: str) -> frozenset[str]:
    path = assets_folder() / "templates" / name
    return frozenset(fold(line) for line in path.read_text(encoding="utf-8").split())
