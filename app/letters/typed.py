"""Looks through typed text for what was not released: names, numbers, places and phrases, misspelt or respaced too.

What no machine sees is a paraphrase; the signatory confirms that by reading (letter design, "The gate").
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from app.letters.facts import Fact
from app.letters.fold import Word, digits_of, fold, words_of
from app.letters.near import Known, known_words
from app.letters.words import long_date
from app.records.assets import assets_folder

COMMON_FILE: Final = "common_words.txt"
_LONGEST_RUN: Final = 5
_SPELLED: Final = 24
_SHINGLE: Final = 4
_LEAST_NUMBER: Final = 5
_TAIL: Final = 7
_KIN: Final = frozenset({"bin", "binti", "van", "al", "el"})
_SHORT_NAME: Final = 3
_SHORT_STORY: Final = 12
_LEAST_ROW: Final = 12
_NAME_FIELDS: Final = frozenset(
    {"full_name", "preferred_name", "code_name", "aliases", "name", "mother_name", "father_name", "spouse_name"}
    | {"employer", "recruiter", "sponsor", "p3mi", "agency_abroad", "name_on_it"}
)


class How(StrEnum):
    """How a hit was recognised."""

    WORDS = "words"
    SIMILAR = "similar"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Where typed text says what was not released: `start` and `end` count characters of the text under `key`."""

    key: str
    start: int
    end: int
    fact: str
    record_id: str
    how: How


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What is looked for: folded patterns and rows of digits, each with the fact it belongs to.

    `shy` patterns are words that are also common ones: they count only where written as a name. `free` is what the
    reader is told anyway.
    """

    known: Known
    owners: Mapping[str, Fact]
    shy: frozenset[str]
    free: frozenset[str]
    numbers: Mapping[str, Fact]


def watch_for(unreleased: Iterable[Fact], *, allowed: Iterable[str] = (), phrases: Iterable[Fact] = ()) -> Watch:
    """Return the watch over facts that were not released to a reader.

    Of `phrases`, short remarks made of ordinary words, single words are looked for only where they name somebody.
    `allowed` are texts the reader gets anyway (released values, letterhead, addressee): what they say is no leak, so a
    father's name inside a released full name does not stop the letter.
    """
    free, free_numbers = _allowed(allowed)
    owners: dict[str, Fact] = {}
    shy: set[str] = set()
    numbers: dict[str, Fact] = {}
    for fact, how in [*((fact, _patterns_of) for fact in unreleased), *((fact, _phrase) for fact in phrases)]:
        for said in (fact.value, *fact.words):
            for number in _numbers_of(said):
                if not any(number in row for row in free_numbers):
                    numbers.setdefault(number, fact)
            for pattern, is_shy in how(said, named=is_name_field(fact.fact.rpartition(".")[2])):
                if pattern in free:
                    continue
                if not is_shy:
                    shy.discard(pattern)
                elif pattern not in owners:
                    shy.add(pattern)
                owners.setdefault(pattern, fact)
    return Watch(known=known_words(owners), owners=owners, shy=frozenset(shy), free=free, numbers=numbers)


def scan(typed: Mapping[str, str], watch: Watch) -> tuple[Hit, ...]:
    """Return every place where typed text says what is watched for, in order, overlapping ones once."""
    hits: list[Hit] = []
    for key, text in typed.items():
        found = [*_said(key, text, watch), *_counted(key, text, watch)]
        found.sort(key=lambda hit: (hit.start, -hit.end))
        end = -1
        for hit in found:
            if hit.start >= end:
                hits.append(hit)
                end = hit.end
    return tuple(hits)


def _said(key: str, text: str, watch: Watch) -> Iterator[Hit]:
    common = common_words()
    words = words_of(text)
    for at in range(len(words)):
        for run in _runs(words, at):
            joined = "".join(word.text for word in run)
            if len(run) == 1 and joined in common and joined not in watch.owners:
                continue  # a common word is itself, not somebody's name misspelt
            pattern = watch.known.match(joined)
            if pattern is None or (pattern in watch.shy and not (pattern == joined and run[0].named)):
                continue
            if pattern != joined and (joined in watch.free or all(word.text in common for word in run)):
                continue
            fact = watch.owners[pattern]
            how = How.WORDS if pattern == joined else How.SIMILAR
            yield Hit(key=key, start=run[0].start, end=run[-1].end, fact=fact.fact, record_id=fact.record_id, how=how)


def _runs(words: Sequence[Word], at: int) -> Iterator[Sequence[Word]]:
    """Yield the stretches from a word on that could be one name: longest first; letters spelled out count as one."""
    end = at
    while end < len(words) and end - at < _SPELLED and len(words[end].text) <= 2:
        end += 1
    longest = max(min(at + _LONGEST_RUN, len(words)), end)
    for to in range(longest, at, -1):
        yield words[at:to]


def _counted(key: str, text: str, watch: Watch) -> Iterator[Hit]:
    for row in digits_of(text):
        for number, fact in watch.numbers.items():
            if number in row.text or (len(row.text) > _TAIL and row.text in number):
                yield Hit(
                    key=key,
                    start=row.start,
                    end=row.end,
                    fact=fact.fact,
                    record_id=fact.record_id,
                    how=How.NUMBER,
                )


def is_name_field(field: str) -> bool:
    """Tell whether a field holds what somebody or something is called."""
    return field in _NAME_FIELDS


def _phrase(said: str, *, named: bool) -> Iterator[tuple[str, bool]]:
    """Yield a short remark as a whole, and what in it is written as a name."""
    words = words_of(said)
    if len(words) > _LONGEST_RUN or named:
        yield from _patterns_of(said, named=named)
        return
    yield "".join(word.text for word in words), len(words) == 1
    for word in words:
        if word.named and word.text not in common_words() and _stands_out(word.text):
            yield word.text, False


def _patterns_of(said: str, *, named: bool) -> Iterator[tuple[str, bool]]:
    """Yield what to look for of a text and whether it is shy: a name by its parts, a story by its rows of words."""
    words = words_of(said)
    if len(words) > _LONGEST_RUN and not named:
        yield from _story(words)
        return
    yield from _stretches([word.text for word in words], named=named)
    for word in words:
        yield from _alone(word.text, named=named, only=len(words) == 1)


def _story(words: Sequence[Word]) -> Iterator[tuple[str, bool]]:
    """Yield each row of four words that is more than everyday words, and what is written as a name."""
    common = common_words()
    for at in range(len(words) - _SHINGLE + 1):
        row = [word.text for word in words[at : at + _SHINGLE]]
        if sum(map(len, row)) >= _LEAST_ROW and (len(words) <= _SHORT_STORY or not common.issuperset(row)):
            yield "".join(row), False
    for word in words:
        if word.named and word.text not in common and _stands_out(word.text):
            yield word.text, False


def _stretches(words: Sequence[str], *, named: bool) -> Iterator[tuple[str, bool]]:
    """Yield two and more words in a row, unless everyday ones that are only part of the text."""
    common = common_words()
    for start in range(len(words)):
        for end in range(start + 2, min(len(words), start + _LONGEST_RUN) + 1):
            row = words[start:end]
            if named or len(row) == len(words) or not common.issuperset(row):
                yield "".join(row), False


def _alone(word: str, *, named: bool, only: bool) -> Iterator[tuple[str, bool]]:
    """Yield a word that tells something by itself; one that is also an everyday word only counts as a name."""
    everyday = word in common_words()
    if named:
        if word not in _KIN and len(word) > 1:
            yield word, everyday or len(word) <= _SHORT_NAME
    elif _stands_out(word) and not everyday:
        yield word, False
    elif only and len(word) > _SHORT_NAME:
        yield word, everyday


def _stands_out(word: str) -> bool:
    """Tell whether a word of a longer text names something by itself: long, no number, not an everyday word."""
    return len(word) >= 5 and not word.isdigit()


def _numbers_of(said: str) -> Iterator[str]:
    """Yield the rows of digits in a text that say something by themselves: numbers, telephones, dates."""
    for row in digits_of(said):
        bare = row.text.removeprefix("62") if len(row.text) > 9 else row.text
        bare = bare.lstrip("0")
        if len(bare) >= _LEAST_NUMBER:
            yield bare
    yield from _date_digits(said)


def _date_digits(said: str) -> Iterator[str]:
    """Yield the ways a date inside a text is written in figures."""
    words = [word.text for word in words_of(said)]
    months = {long_date(date(2000, month, 1)).split()[1].lower(): month for month in range(1, 13)}
    for day, month, year in zip(words, words[1:], words[2:], strict=False):
        if day.isdigit() and month in months and year.isdigit() and len(year) == 4:
            number = months[month]
            yield from (
                f"{int(day)}{number}{year}",
                f"{int(day):02d}{number:02d}{year}",
                f"{year}{number:02d}{int(day):02d}",
            )


def _allowed(texts: Iterable[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    free: set[str] = set()
    numbers: list[str] = []
    for text in texts:
        words = [word.text for word in words_of(text)]
        numbers += [row.text for row in digits_of(text)]
        for at in range(len(words)):
            free |= {"".join(words[at:end]) for end in range(at + 1, min(len(words), at + _LONGEST_RUN) + 1)}
    return frozenset(free), tuple(numbers)


@cache
def common_words() -> frozenset[str]:
    """Return everyday words of Indonesian letters: by themselves they name nobody."""
    path = assets_folder() / "templates" / COMMON_FILE
    return frozenset(fold(line) for line in path.read_text(encoding="utf-8").split())
