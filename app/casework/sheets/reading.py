"""Reads cells as the values of fields; a cell that cannot be read is kept as a remark and told of, with its reason."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.casework.sheets.mapping import REMARKS, SheetMapping, Table
from app.casework.sheets.rows import Row
from app.records import codes
from app.records.schema import SCHEMA
from app.records.values.dates import clean_date, date_bounds
from db.schema.declare import Field, Shape
from db.schema.values import LONGEST_LIST, LONGEST_TEXT, InvalidValue, Json

NAMING = ("full_name", "code_name")
_OTHER_NAMES = ("preferred_name", "aliases")  # one of these does as a name where no other is given
_REMARK = 4_000  # signs of one cell kept as a remark
_FOR_NOTES = 10_000  # of all the remarks a field holds, kept free for what somebody adds later
_PAST = frozenset({"birth_date", "died_at"})
_YES = frozenset({"ya", "y", "yes", "true", "benar", "1", "v", "\u2713", "x", "sudah", "ada"})
_NO = frozenset({"tidak", "t", "no", "n", "false", "salah", "0", "-", "belum"})
_SHORT = {"sex": {"l": "male", "lk": "male", "pria": "male", "p": "female", "pr": "female", "wanita": "female"}}
_NOTHING = frozenset({"-", "--", "\u2013", "\u2014", "n/a", "#n/a", "null", "nihil"})
_BETWEEN = re.compile(r"[;\n]+")
_PHONES_BETWEEN = re.compile(r"[;,/\n]+|\s+(?:dan|atau|&)\s+")
_SHIELDED = re.compile(r"'(?=\s*[=+\-@\t\r|])")  # how spreadsheets mark that no formula follows, and how we write it
_LOST_ZERO = re.compile(r"8[0-9]{8,11}")
_SHORT_YEAR = re.compile(r"(.*[^0-9])'?([0-9]{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A cell, or a part of one, that its field cannot hold: the heading, the text and a reason code."""

    heading: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a row says: clean values by field, and what could not be read, which stands among the remarks, too."""

    values: Mapping[str, Json]
    unread: Sequence[Unread] = field(default_factory=list[Unread])


def read_row(row: Row, table: Table, mapping: SheetMapping, today: date) -> Read:
    """Return the values of a row."""
    values: dict[str, Json] = {}
    unread: list[Unread] = []
    remarks: list[str] = []
    for column, name in table.fields.items():
        text = _SHIELDED.sub("", row.cells.get(column, "").strip(), count=1)
        if not text or text.casefold() in _NOTHING:
            continue
        title = table.headings[column].strip()
        if name == REMARKS:
            remarks.append(text)
            continue
        value, failed = _read(SCHEMA[mapping.kind].field(name), text, today)
        _keep(values, name, value)
        unread += [Unread(heading=title, text=part, reason=reason) for part, reason in failed]
    if mapping.kind == "person":
        _name(values)
    remarks += [f"{each.heading}: {each.text[:_REMARK]}" for each in unread]
    whole = _tame("\n".join(remarks)).strip()
    kept = whole[: LONGEST_TEXT - _FOR_NOTES].strip()
    if len(whole) > len(kept):
        unread.append(Unread(heading=REMARKS, text=whole, reason="too_long"))
    return Read(values={**values, REMARKS: kept} if kept else values, unread=unread)


def names_somebody(mapping: SheetMapping, read: Read) -> bool:
    """Tell whether a row says whom it is about; of other kinds, whether it says anything."""
    return any(read.values.get(name) for name in NAMING) if mapping.kind == "person" else bool(read.values)


def _keep(values: dict[str, Json], name: str, value: Json) -> None:
    before = values.get(name)
    if isinstance(value, list) and isinstance(before, list):
        values[name] = [*before, *(each for each in value if each not in before)]
    elif value not in (None, []):
        values[name] = value


def _name(values: dict[str, Json]) -> None:
    """Let somebody known only by another name be called by it."""
    if any(values.get(name) for name in NAMING):
        return
    for name in _OTHER_NAMES:
        given = values.get(name)
        first = given[0] if isinstance(given, list) and given else given
        if isinstance(first, str):
            values["full_name"] = first
            return


def _read(declared: Field, text: str, today: date) -> tuple[Json, list[tuple[str, str]]]:
    """Return the value and, with the reason, the parts of the text that are none."""
    reader = _reader(declared, today)
    if declared.shape is not Shape.SET:
        try:
            return reader(text), []
        except InvalidValue as error:
            return None, [(text, error.reason)]
    kept: list[Json] = []
    failed: list[tuple[str, str]] = []
    between = _PHONES_BETWEEN if declared.type.name == "phone" else _BETWEEN
    for part in filter(None, map(str.strip, between.split(text))):
        try:
            value = reader(part)
        except InvalidValue as error:
            failed.append((part, error.reason))
            continue
        if len(kept) >= LONGEST_LIST // 4:
            failed.append((part, "too_many"))
        elif value is not None and value not in kept:
            kept.append(value)
    return kept, failed


def _reader(declared: Field, today: date) -> Callable[[str], Json]:
    """Return how people's words become a value of a field."""
    name, clean = declared.type.name, declared.type.clean
    match name:
        case "partial_date":
            return lambda text: _date(declared.name, text, today)
        case "flag":
            return lambda text: clean(_flag(text))
        case "integer":
            return lambda text: clean(_integer(text))
        case "phone":
            return lambda text: clean(f"0{text}" if _LOST_ZERO.fullmatch(text) else text)
        case _:
            listed = declared.type.codes
            if listed is None or name in ("country", "suggested"):
                return clean
            return lambda text: clean(_code(listed, text))


def _date(field_name: str, text: str, today: date) -> Json:
    value = clean_date(text, today)
    short = _SHORT_YEAR.fullmatch(text)
    first, _ = date_bounds(value)
    if field_name in _PAST and short and first and first > today:
        return clean_date(f"{short[1]}19{short[2]}", today)  # nobody was born in a year that is still to come
    return value


def _flag(text: str) -> object:
    word = text.casefold()
    return True if word in _YES else False if word in _NO else text


def _integer(text: str) -> object:
    bare = re.sub(r"\s*(?:orang|anak|org)$", "", text, flags=re.IGNORECASE)
    return int(bare) if re.fullmatch(r"-?[0-9]{1,15}", bare) and bare.isascii() else text


def _code(name: str, text: str) -> str:
    """Return the code people mean by a code, its name or a usual short form; the text itself where there is none."""
    word = " ".join(text.split()).casefold()
    for each in codes.codes(name).offered():
        if word in {each.code.casefold(), *(one.casefold() for one in (each.label, *each.texts("aliases")))}:
            return each.code
    return _SHORT.get(name, {}).get(word, text)


def _tame(text: str) -> str:
    """Return text as a field may hold it: signs that steer a terminal become visible."""
    return "".join(
        sign if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs", "Co") else "\ufffd" for sign in text
    )
