"""Owns how names sound: old and new Indonesian spellings of one name are one, so that nobody is taken in twice."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import combinations

from app.records.values.dates import date_bounds
from db.schema.values import Json

# Spelling before 1947 and 1972 and what it is written as now, then what people hear as one sound; in this order.
_SOUNDS = (
    ("oe", "u"), ("oo", "u"), ("dj", "j"), ("tj", "c"), ("nj", "ny"), ("sj", "s"), ("sy", "s"),
    ("kh", "h"), ("ch", "h"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("v", "f"), ("q", "k"), ("x", "ks"),
    ("ae", "ai"), ("ay", "ai"), ("ie", "i"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_WORD = re.compile(r"[^\W\d_]+")
_NOT_NAMES = frozenset(
    {"bin", "binti", "bt", "bte", "binte", "al", "h", "hj", "haji", "hajah", "alm", "almh", "ibu", "bapak", "pak", "bu"}
    | {"mbak", "mas", "kang", "teh", "ny", "tn", "nn", "sdr", "sdri", "dr", "drs", "ir"}
)
_SHORT_FORMS = {
    "m": "muhamad",
    "md": "muhamad",
    "moh": "muhamad",
    "muh": "muhamad",
    "moch": "muhamad",
    "mohamad": "muhamad",
}
_SILENT = frozenset("'`\u2019\u02bc")  # Nur'aini, Ma`ruf: signs within a word, not between two
_MOST_WORDS = 5  # of one name
_MOST_NAMES = 20  # of one person
_NAMES = ("full_name", "preferred_name", "code_name")


def sound(word: str) -> str:
    """Return how one word of a name sounds: `Soekarno` and `Sukarno`, `Djoko` and `Joko`, `Aminnah` and `Amina` are one."""
    plain = unicodedata.normalize("NFKD", word).casefold()
    heard = "".join(sign for sign in plain if sign.isalpha())
    for written, spoken in _SOUNDS:
        heard = heard.replace(written, spoken)
    heard = _DOUBLED.sub(r"\1", heard)
    if len(heard) > 3:
        heard = heard.removesuffix("h")
    if len(heard) > 3 and heard.endswith("y"):
        heard = f"{heard[:-1]}i"
    return _SHORT_FORMS.get(heard, heard)


def sounds(name: str) -> list[str]:
    """Return the sounds of a name in order, each once; titles and "binti" are left out unless nothing else is there."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if sign not in _SILENT)
    written = _WORD.findall("".join(sign for sign in plain.casefold() if not unicodedata.combining(sign)))
    kept = [each for each in written if each not in _NOT_NAMES] or written
    return list(dict.fromkeys(heard for each in kept if (heard := sound(each))))[:_MOST_WORDS]


def names_of(person: Mapping[str, Json]) -> list[str]:
    """Return every name a person goes by."""
    aliases = person.get("aliases")
    listed = list(aliases)[:_MOST_NAMES] if isinstance(aliases, Sequence) and not isinstance(aliases, str) else []
    return [each for each in [*(person.get(name) for name in _NAMES), *listed] if isinstance(each, str)]


def whole_day(value: Json) -> str:
    """Return the one day a birth date means as ISO, "" where it is known only in part."""
    first, last = date_bounds(value)
    return first.isoformat() if first is not None and first == last else ""


def birth_days(person: Mapping[str, Json]) -> set[str]:
    """Return every whole birth date of a person, by whatever source."""
    others = person.get("birth_dates")
    listed = others if isinstance(others, Sequence) and not isinstance(others, str) else ()
    dates = [person.get("birth_date"), *(each.get("date") for each in listed if isinstance(each, Mapping))]
    return {day for each in dates if (day := whole_day(each))}


def numbers_of(person: Mapping[str, Json]) -> set[str]:
    """Return every phone number of a person."""
    phones = person.get("phones")
    listed = phones if isinstance(phones, Sequence) and not isinstance(phones, str) else ()
    return {str(each["number"]) for each in listed if isinstance(each, Mapping) and each.get("number")}


def person_keys(person: Mapping[str, Json]) -> set[str]:
    """Return under what a person is found: by how the names sound, with a birth date, by papers, by phone.

    `w:` one word, `p:` two words in the order written, `d:` a word and a birth date, `i:` NIK, `s:` passport, `t:` phone.
    """
    heard = [sounds(name) for name in names_of(person)]
    words = {word for each in heard for word in each}
    keys = {f"w:{word}" for word in words}
    keys |= {f"p:{one} {other}" for each in heard for one, other in combinations(each, 2)}
    keys |= {f"d:{word}|{day}" for word in words for day in birth_days(person)}
    keys |= {f"t:{number}" for number in numbers_of(person)}
    for mark, name in (("i", "nik"), ("s", "passport")):
        value = person.get(name)
        if isinstance(value, str):
            keys.add(f"{mark}:{value}")
    return keys
