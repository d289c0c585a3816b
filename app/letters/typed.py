"""Looks through typed text for what was not released: names, numbers, places and phrases, misspelt or respaced too.

What no machine sees is a paraphrase; the signatory confirms that by reading (letter design, "The gate").
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from app.letters.facts import Fact
from app.letters.fold import Word, digits_of, words_of
from app.letters.near import Known, known_words
from app.letters.patterns import (
    LONGEST_RUN,
    Pattern,
    common_words,
    is_name_field,
    linking_words,
    patterns_of,
    phrase_patterns_of,
)
from app.letters.words import long_date

_SPELLED: Final = 24
_LEAST_NUMBER: Final = 5
_TAIL: Final = 7
_LEAST_WORD: Final = 3  # shorter words may be letters of a name spelled out


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

    `rows` are the words of each pattern. `shy` patterns are words that are also common ones: they count only where
    written as a name. `free` is what the reader is told anyway.
    """

    known: Known
    owners: Mapping[str, Fact]
    rows: Mapping[str, tuple[str, ...]]
    shy: frozenset[str]
    free: frozenset[str]
    numbers: Mapping[str, Fact]


def watch_for(
    unreleased: Iterable[Fact],
    *,
    allowed: Iterable[str] = (),
    phrases: Iterable[Fact] = (),
    places: Iterable[str] = (),
) -> Watch:
    """Return the watch over facts that were not released to a reader.

    Of `phrases`, short remarks made of ordinary words, single words are looked for only where they name somebody.
    `allowed` are texts the reader gets anyway (released values, letterhead, addressee): what they say is no leak, so a
    father's name inside a released full name does not stop the letter. `places` are names of places the reader is told:
    "bekerja di Riyadh" in a remark that stays here tells whoever knows the city nothing, "gudang di Riyadh" does.
    """
    told_places = [*places]
    free, free_numbers = _allowed([*allowed, *told_places])
    beside_places = frozenset(word.text for each in told_places for word in words_of(each)) | linking_words()
    owners: dict[str, Fact] = {}
    rows: dict[str, tuple[str, ...]] = {}
    shy: set[str] = set()
    numbers: dict[str, Fact] = {}
    for fact, how in [*((fact, patterns_of) for fact in unreleased), *((fact, phrase_patterns_of) for fact in phrases)]:
        named = is_name_field(fact.fact.rpartition(".")[2])
        for said in (fact.value, *fact.words):
            for number in _numbers_of(said):
                if not any(number in row for row in free_numbers):
                    numbers.setdefault(number, fact)
            for pattern in how(said, named=named):
                if pattern.joined in free or _tells_only(pattern, beside_places):
                    continue
                if not pattern.shy:
                    shy.discard(pattern.joined)
                elif pattern.joined not in owners:
                    shy.add(pattern.joined)
                owners.setdefault(pattern.joined, fact)
                rows.setdefault(pattern.joined, pattern.words)
    return Watch(known=known_words(owners), owners=owners, rows=rows, shy=frozenset(shy), free=free, numbers=numbers)


def _tells_only(pattern: Pattern, words: frozenset[str]) -> bool:
    """Tell whether a row of words says nothing but these: a place the reader knows, and what leads to it."""
    return words.issuperset(pattern.words) and not linking_words().issuperset(pattern.words)


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
            if pattern != joined and (joined in watch.free or all(_is_itself(word, watch) for word in run)):
                continue
            fact = watch.owners[pattern]
            how = How.WORDS if pattern == joined else How.SIMILAR
            telling = _telling(run, watch, pattern)
            yield Hit(
                key=key,
                start=telling[0].start,
                end=telling[-1].end,
                fact=fact.fact,
                record_id=fact.record_id,
                how=how,
            )


def _is_itself(word: Word, watch: Watch) -> bool:
    """Tell whether a word is an everyday one or one the reader is told: no slip of another."""
    return word.text in common_words() or _is_told(word, watch)


def _telling(run: Sequence[Word], watch: Watch, pattern: str) -> Sequence[Word]:
    """Return what of a hit tells something: without words at its ends that lead to it or that the reader is told.

    Of respaced or misspelt words nobody knows which letter belongs to what: they stay whole, unless words that lead to
    a pattern only made it look misspelt.
    """
    aligned = tuple(word.text for word in run) == watch.rows[pattern]
    told = [word.text in linking_words() or (aligned and _is_told(word, watch)) for word in run]
    if all(told):
        return run
    inner = run[told.index(False) : len(run) - told[::-1].index(False)]
    return inner if aligned or "".join(word.text for word in inner) in watch.owners else run


def _is_told(word: Word, watch: Watch) -> bool:
    return len(word.text) >= _LEAST_WORD and word.text in watch.free


def _runs(words: Sequence[Word], at: int) -> Iterator[Sequence[Word]]:
    """Yield the stretches from a word on that could be one name: longest first; letters spelled out count as one."""
    end = at
    while end < len(words) and end - at < _SPELLED and len(words[end].text) <= 2:
        end += 1
    longest = max(min(at + LONGEST_RUN, len(words)), end)
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
            free |= {"".join(words[at:end]) for end in range(at + 1, min(len(words), at + LONGEST_RUN) + 1)}
    return frozenset(free), tuple(numbers)
