"""Makes letter numbers: what a pattern prints and which number comes next; nothing is ever used twice."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.letters.errors import PatternBroken
from app.letters.words import roman_month

OFFICE_PATTERN: Final = "{n:03d}/{code}/MC-{branch}/{roman}/{year}"
VILLAGE_PATTERN: Final = "{n:03d}/DESBUMI/{village}/{roman}/{year}"
_READS: Final = {
    "n": r"(?P<n>\d+)(?P<suffix>[A-Z]*)",
    "year": r"(?P<year>\d+)",
    "month": r"\d+",
    "roman": r"[IVX]+",
}
BLOCK: Final = 1000
LAST: Final = 999
ASK_FROM: Final = 900
_FIELD: Final = re.compile(r"\{([a-z]+)(?::0(\d)d)?\}")
_NUMERIC: Final = frozenset({"n", "month", "year"})
_KNOWN: Final = _NUMERIC | {"code", "branch", "village", "roman"}
_LONGEST: Final = 100
# Offices write their patterns in their own words; both are understood.
_OWN_WORDS: Final = {
    "urut": "n",
    "kode": "code",
    "kantor": "branch",
    "cabang": "branch",
    "desa": "village",
    "bulan": "roman",
    "tahun": "year",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A number as drawn; a letter `suffix` is only taken when every plain number of the device's blocks is gone."""

    n: int
    suffix: str = ""

    def __str__(self) -> str:
        """Return the running number without padding, for sorting keys and messages."""
        return f"{self.n}{self.suffix}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """The next number and whether the device should now ask headquarters for a further index."""

    number: Drawn
    ask_for_index: bool


def series_of(template: str) -> str:
    """Return the agenda series a template numbers in: the forms F01, F02 and F06 have their own, all others share one.

    Source: letters.md "Numbering and states".
    """
    return {"F01": "PDP", "F02": "F02", "F06": "F06"}.get(template, "letters")


def check_pattern(pattern: str) -> None:
    """Raise PatternBroken unless `pattern` holds known fields only and tells numbers and years apart."""
    if len(pattern) > _LONGEST:
        raise PatternBroken(pattern=pattern[:_LONGEST], reason="too_long")
    pattern = _known_words(pattern)
    names = [match.group(1) for match in _FIELD.finditer(pattern)]
    unknown = sorted(set(names) - _KNOWN)
    if unknown or re.search(r"[{}]", _FIELD.sub("", pattern)):
        raise PatternBroken(pattern=pattern, reason="unknown_field")
    if "n" not in names or "year" not in names:
        raise PatternBroken(pattern=pattern, reason="needs_n_and_year")
    if any(match.group(2) and match.group(1) not in _NUMERIC for match in _FIELD.finditer(pattern)):
        raise PatternBroken(pattern=pattern, reason="padding_on_text")


def _known_words(pattern: str) -> str:
    """Return a pattern with the fields' Indonesian names put into ours."""
    return _FIELD.sub(lambda found: found.group().replace(found[1], _OWN_WORDS.get(found[1], found[1]), 1), pattern)


def print_number(pattern: str, drawn: Drawn, *, on: date, words: Mapping[str, str]) -> str:
    """Return the printed number; `words` supplies `code`, `branch`, `village` as the pattern needs them."""
    check_pattern(pattern)
    pattern = _known_words(pattern)

    def fill(match: re.Match[str]) -> str:
        name, width = match.group(1), int(match.group(2) or 0)
        match name:
            case "n":
                return f"{drawn.n:0{width}d}{drawn.suffix}" if width else f"{drawn.n}{drawn.suffix}"
            case "year":
                return f"{on.year:0{width}d}" if width else str(on.year)
            case "month":
                return f"{on.month:0{width}d}" if width else str(on.month)
            case "roman":
                return roman_month(on.month)
            case _:
                if name not in words:
                    raise PatternBroken(pattern=pattern, reason=f"no_value:{name}")
                return words[name]

    return _FIELD.sub(fill, pattern)


def number_in(pattern: str, words: Mapping[str, str], printed: str, *, year: int | None = None) -> Drawn | None:
    """Return the number a printed one bears under a pattern, None where it is none of it (or of another year)."""
    found = re.fullmatch(_reading(pattern, words), printed)
    if found is None or (year is not None and int(found["year"]) != year):
        return None
    return Drawn(n=int(found["n"]), suffix=found["suffix"] or "")


def _reading(pattern: str, words: Mapping[str, str]) -> str:
    """Return the regular expression that reads what `print_number` prints."""
    pattern = _known_words(pattern)
    parts: list[str] = []
    seen: set[str] = set()
    at = 0
    for field in _FIELD.finditer(pattern):
        name = field.group(1)
        parts.append(re.escape(pattern[at : field.start()]))
        group = _READS.get(name) or re.escape(words.get(name, ""))
        parts.append(re.sub(r"\(\?P<\w+>", "(?:", group) if name in seen else group)
        seen.add(name)
        at = field.end()
    return "".join(parts) + re.escape(pattern[at:])


def draw(used: Collection[Drawn], indexes: Sequence[int], *, floor: Drawn | None = None) -> Draw:
    """Return the next number of a series for a device holding `indexes` (first one first).

    `used` are all numbers of this office, series and year ever seen, void ones too; numbers of other devices' blocks
    do not matter. `floor` is the highest number a receipt or the witness knows: after a restore the device goes on
    above it. Blocks are k·1000 + 1 … k·1000 + 999 (sync.md "Enrolment").
    """
    taken = {*used, floor} if floor is not None else set(used)
    suffix = ""
    while True:
        for position, index in enumerate(indexes):
            last = _last_of(taken, index, suffix)
            if last < LAST:
                n = last + 1
                ask = bool(suffix) or (n >= ASK_FROM and position == len(indexes) - 1)
                return Draw(number=Drawn(n=index * BLOCK + n, suffix=suffix), ask_for_index=ask)
        suffix = _after(suffix)


def _last_of(taken: Collection[Drawn], index: int, suffix: str) -> int:
    return max((one.n % BLOCK for one in taken if one.suffix == suffix and one.n // BLOCK == index), default=0)


def _after(suffix: str) -> str:
    """Return the next letter suffix: A to Z, then AA, AB and so on."""
    if not suffix.rstrip("Z"):
        return "A" * (len(suffix) + 1)
    head = suffix.rstrip("Z")
    return f"{head[:-1]}{chr(ord(head[-1]) + 1)}{'A' * (len(suffix) - len(head))}"
