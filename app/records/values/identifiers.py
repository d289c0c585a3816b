"""Owns the numbers people are known by: NIK, family card, passport. Structure is an error, doubt only a note.

A NIK is region of first registration (6 digits), birth date DDMMYY with 40 added to a woman's day, and a serial number;
it never changes, even where its date or region was wrong. So nothing here blocks on what a NIK says.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from app.records.regions import Place, regions
from app.records.values.dates import date_bounds
from app.records.values.spans import whole
from db.schema.values import InvalidValue, Json, ValueType, clean_text

_SEPARATORS = re.compile(r"[\s.\-']+")


@dataclass(frozen=True, slots=True, kw_only=True)
class NikFacts:
    """What a NIK says of itself: region (None: no such code now), sex code, birth dates its two-digit year allows."""

    region: Place | None
    sex: str
    births: tuple[date, ...]


def clean_nik(raw: object) -> Json:
    """Return a NIK as 16 digits.

    Raises `InvalidValue`: `nik_not_16_digits`, `nik_impossible_date`, `nik_serial_zero`.
    """
    digits = _digits(raw, 16, "nik_not_16_digits")
    if digits is None:
        return None
    if not _births(digits):
        raise InvalidValue(reason="nik_impossible_date")
    if digits.endswith("0000"):
        raise InvalidValue(reason="nik_serial_zero")
    return digits


def nik_facts(nik: str) -> NikFacts:
    """Return what a stored NIK says of itself."""
    return NikFacts(
        region=regions().by_code(nik[:6]) or regions().by_code(nik[:4]),
        sex="female" if int(nik[6:8]) > 40 else "male",
        births=_births(nik),
    )


def nik_notes(nik: Json, birth_date: Json = None, sex: Json = None) -> list[str]:
    """Return what is worth a second look beside the person's other fields; none of it makes the NIK wrong.

    `nik_region_unknown` (its kecamatan has no such code now), `nik_birth_date_differs`, `nik_sex_differs`.
    """
    if not isinstance(nik, str) or len(nik) != 16:
        return []
    facts = nik_facts(nik)
    notes = [] if regions().by_code(nik[:6]) else ["nik_region_unknown"]
    earliest, latest = date_bounds(birth_date)
    if (earliest or latest) and not any(
        (earliest or date.min) <= birth <= (latest or date.max) for birth in facts.births
    ):
        notes.append("nik_birth_date_differs")
    if sex in ("female", "male") and sex != facts.sex:
        notes.append("nik_sex_differs")
    return notes


def show_nik(value: Json) -> str:
    """Write a NIK as it stands on the card: sixteen digits without gaps."""
    return value if isinstance(value, str) else ""


def clean_family_card(raw: object) -> Json:
    """Return a family card number as 16 digits; raise `InvalidValue` (`kk_not_16_digits`)."""
    return _digits(raw, 16, "kk_not_16_digits")


def clean_passport(raw: object) -> Json:
    """Return a passport or SPLP number in capitals without gaps; raise `InvalidValue` (`passport_unreadable`)."""
    text = clean_text(raw, longest=60, lines=False)
    if text is None:
        return None
    number = _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()
    if not re.fullmatch(r"(?=.*[0-9])[A-Z0-9/]{4,20}", number):
        raise InvalidValue(reason="passport_unreadable")
    return number


def passport_notes(value: Json) -> list[str]:
    """Return `passport_unusual` unless a letter or two and six or seven digits: often a number copied wrongly."""
    return ["passport_unusual"] if isinstance(value, str) and not re.fullmatch(r"[A-Z]{1,2}[0-9]{6,7}", value) else []


def _digits(raw: object, count: int, reason: str) -> str | None:
    if isinstance(raw, int) and not isinstance(raw, bool):
        raw = str(raw)
    text = clean_text(raw, longest=200, lines=False)
    if text is None:
        return None
    digits = _SEPARATORS.sub("", unicodedata.normalize("NFKC", text))
    if not re.fullmatch(rf"[0-9]{{{count}}}", digits):
        raise InvalidValue(reason=reason)
    return digits


def _births(nik: str) -> tuple[date, ...]:
    """Return the birth dates a NIK's six digits allow, one for each century in question."""
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    found: list[date] = []
    for century in (1900, 2000):
        try:
            exact = whole(century + year, month, day - 40 if day > 40 else day).earliest
        except InvalidValue:
            continue
        if exact:
            found.append(exact)
    return tuple(found)


NIK = ValueType(name="nik", clean=clean_nik, show=show_nik)
FAMILY_CARD = ValueType(name="family_card", clean=clean_family_card, show=show_nik)
PASSPORT = ValueType(name="passport", clean=clean_passport, show=show_nik)
