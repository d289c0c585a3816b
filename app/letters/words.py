"""Says dates, amounts and counts the way an Indonesian letter does."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from app.records.values.spans import MONTHS

WEEKDAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_LAWS: Final = {
    "UU": "Undang-Undang",
    "PP": "Peraturan Pemerintah",
    "Perpres": "Peraturan Presiden",
    "Permenlu": "Peraturan Menteri Luar Negeri",
    "Permenaker": "Peraturan Menteri Ketenagakerjaan",
    "Permenkum": "Peraturan Menteri Hukum",
    "Permen PPPA": "Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak",
    "Peraturan KP2MI/BP2MI": "Peraturan KP2MI/BP2MI",
    "Peraturan BP2MI": "Peraturan BP2MI",
}
_LAW: Final = re.compile(rf"\b({'|'.join(sorted(_LAWS, key=len, reverse=True))}) (\d+)/(\d{{4}})")
_ROMAN: Final = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_UNITS: Final = (
    "",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
)
_SCALES: Final = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"))
_PARTIAL: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_KIN: Final = frozenset({"bin", "binti", "bte", "bt", "b."})
_TITLES: Final = frozenset({"h", "hj", "haji", "hajah", "dr", "drs", "dra", "ir", "kh", "alm", "almh"})


def long_date(day: date) -> str:
    """Return `24 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_date(day: date) -> str:
    """Return `Selasa, 24 November 2026`."""
    return f"{WEEKDAYS[day.weekday()]}, {long_date(day)}"


def roman_month(month: int) -> str:
    """Return the month's number in Roman numerals, I to XII."""
    rest, numeral = month, ""
    for value, letters in _ROMAN:
        while rest >= value:
            numeral += letters
            rest -= value
    return numeral


def terbilang(number: int) -> str:
    """Return a whole number in words, below 10^15: `dua juta lima ratus ribu`."""
    if number < 0:
        return f"minus {terbilang(-number)}"
    return _spell(number) if number else "nol"


def _spell(number: int) -> str:
    for scale, name in _SCALES:
        if number >= scale:
            count, rest = divmod(number, scale)
            # "seribu", but "satu juta": only the thousand contracts.
            head = "seribu" if scale == 1000 and count == 1 else f"{_spell(count)} {name}"
            return f"{head} {_spell(rest)}".rstrip()
    if number >= 100:
        count, rest = divmod(number, 100)
        head = "seratus" if count == 1 else f"{_UNITS[count]} ratus"
        return f"{head} {_spell(rest)}".rstrip()
    if number >= 20:
        count, rest = divmod(number, 10)
        return f"{_UNITS[count]} puluh {_UNITS[rest]}".rstrip()
    if number >= 12:
        return f"{_UNITS[number - 10]} belas"
    return _UNITS[number]


def count_in_words(count: int, unit: str) -> str:
    """Return `3 (tiga) berkas`, or `-` for none, as the Lampiran line wants it."""
    return f"{count} ({terbilang(count)}) {unit}" if count > 0 else "-"


def rupiah_in_words(minor: int) -> str:
    """Return an amount of rupiah (given in sen) in words; sen are said only where there are any."""
    whole, sen = divmod(minor, 100)
    tail = f" {terbilang(sen)} sen" if sen else ""
    return f"{terbilang(whole)} rupiah{tail}"


def partial_date(value: str | Mapping[str, object]) -> str:
    """Return a date as far as it is known: `tahun 2023`, `April 2023`, `21 April 2023`, or the words it came in.

    A mapping is `{text?, earliest?, latest?}`; its words win, because they are what the person said. A string that is
    no ISO date is returned as it stands: it too is somebody's wording.
    """
    if not isinstance(value, str):
        return _range_of(value)
    found = _PARTIAL.fullmatch(value)
    if found is None:
        return value
    year, month, day = found.groups()
    if month is None:
        return f"tahun {year}"
    if not 1 <= int(month) <= 12:
        return value
    name = MONTHS[int(month) - 1]
    return f"{name} {year}" if day is None else f"{int(day)} {name} {year}"


def _range_of(value: Mapping[str, object]) -> str:
    text, earliest, latest = (value.get(key) for key in ("text", "earliest", "latest"))
    if isinstance(text, str) and text.strip():
        return text.strip()
    first = partial_date(earliest) if isinstance(earliest, str) and earliest else ""
    last = partial_date(latest) if isinstance(latest, str) and latest else ""
    if first and last:
        return first if first == last else f"antara {first} dan {last}"
    if first:
        return f"tidak sebelum {first}"
    return f"tidak sesudah {last}" if last else ""


def in_sentence(dated: str) -> str:
    """Return a worded date with the preposition it takes in a sentence: `pada tahun 2023`, `sekitar Lebaran 2023`."""
    return f"pada {dated}" if dated[:1].isdigit() or dated.split(" ", 1)[0] in {*MONTHS, "tahun"} else dated


def initials(name: str) -> str:
    """Return a name's initials: `Sri Rahayu binti Karto` → `S.R.`; a father's name and titles are not told."""
    letters: list[str] = []
    for word in name.replace(",", " ").split():
        bare = word.strip(".'\u2019\"()").casefold()
        if bare in _KIN:
            break
        if bare in _TITLES and not letters:
            continue
        first = next((char for char in word if char.isalnum()), "")
        if first:
            letters.append(first.upper())
    return "".join(f"{letter}." for letter in letters[:4]) or "\u2013"


def law_in_full(short: str) -> str:
    """Return a law as a letter names it: `UU 18/2017 tentang …` → `Undang-Undang Nomor 18 Tahun 2017 tentang …`."""
    return _LAW.sub(lambda found: f"{_LAWS[found[1]]} Nomor {found[2]} Tahun {found[3]}", short).replace(
        " jo. ", " juncto "
    )


def listed(items: Sequence[str]) -> str:
    """Return items joined as a sentence does: `a`, `a dan b`, `a, b, dan c`."""
    if len(items) < 3:
        return " dan ".join(items)
    return f"{', '.join(items[:-1])}, dan {items[-1]}"
