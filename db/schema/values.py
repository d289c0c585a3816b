"""What a value type is, and the plain types every store needs: text, flags, numbers, codes, references."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from db.errors import ExpectedError
from db.ids import is_id

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"

LONGEST_TEXT = 100_000
LARGEST_INTEGER = 2**53
LONGEST_LIST = 400  # elements of one set or list: the ceiling of registers in a record (sync design, "Ordinary sets")


class InvalidValue(ExpectedError):
    """A value its field cannot hold: `reason` is a code, `field` is filled in by whoever knows it."""

    reason: str
    field: str

    def __init__(self, *, reason: str, field: str = "", **facts: object) -> None:
        """Keep the reason code and, where known, the field."""
        super().__init__(reason=reason, field=field, **facts)


def plain(value: Json) -> str:
    """Return `value` as words for search and lists: lists joined, mappings by their values."""
    match value:
        case None:
            return ""
        case bool():
            return "ya" if value else "tidak"
        case str() | int():
            return str(value)
        case Mapping():
            return " ".join(text for text in map(plain, value.values()) if text)
        case _:
            return ", ".join(text for text in map(plain, value) if text)


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueType:
    """How one kind of value is cleaned, shown, sorted and stored.

    `clean` takes anything and returns a JSON-native value (no floats) or raises `InvalidValue`; `show` returns words;
    `sort` returns what a list is ordered by (None: the stored value itself). `column` is what the projection stores:
    TEXT and INTEGER as they are, JSON as canonical text. `shape` tells whether JSON without `items` is of this type.
    """

    name: str
    clean: Callable[[object], Json]
    show: Callable[[Json], str] = plain
    sort: Callable[[Json], str | int | None] | None = None
    column: Literal["TEXT", "INTEGER", "JSON"] = "TEXT"
    codes: str | None = None
    refers_to: str | None = None
    items: "tuple[tuple[str, ValueType], ...]" = ()
    shape: Callable[[Json], bool] | None = None

    def holds(self, value: Json) -> bool:
        """Tell whether a stored value has the shape of this type, so that code made for it can read it.

        What it says is not judged: a code, a date, a member of a later version is kept and shown.
        """
        if self.column == "TEXT":
            return isinstance(value, str)
        if self.column == "INTEGER":
            return isinstance(value, int) and isinstance(value, bool) is (self.name == "flag")
        if self.shape is not None:
            return self.shape(value)
        if not self.items:
            return True
        if self.is_list:
            of = self.items[0][1]
            return isinstance(value, list | tuple) and all(of.holds(each) for each in value)
        return isinstance(value, Mapping) and all(
            (part := value.get(name)) is None or of.holds(part) for name, of in self.items
        )

    def readable(self, value: Json) -> Json:
        """Return what can be read of a stored value: all of it, of a list the elements that can be, else None."""
        if self.holds(value):
            return value
        if self.is_list and isinstance(value, list | tuple):
            return [each for each in value if self.items[0][1].holds(each)]
        return None

    @property
    def is_list(self) -> bool:
        """Tell whether a value is a list of elements of one type."""
        return bool(self.items) and not self.items[0][0]


def clean_text(raw: object, *, longest: int = LONGEST_TEXT, lines: bool = True) -> str | None:
    """Return `raw` as NFC text without outer blanks, None when empty.

    Raises `InvalidValue`: `not_text`, `control_character` (tabs and line ends are kept where `lines`), `too_long`.
    """
    if raw is None:
        return None
    if not isinstance(raw, str):
        raise InvalidValue(reason="not_text")
    text = unicodedata.normalize("NFC", raw).replace("\r\n", "\n").strip()
    allowed = "\n\t" if lines else ""
    if any(unicodedata.category(sign) in ("Cc", "Cs", "Co") and sign not in allowed for sign in text):
        raise InvalidValue(reason="control_character")
    if len(text) > longest:
        raise InvalidValue(reason="too_long", longest=longest)
    return text or None


def _line(raw: object) -> Json:
    return clean_text(raw, longest=2_000, lines=False)


def _flag(raw: object) -> Json:
    if raw is None or isinstance(raw, bool):
        return raw
    raise InvalidValue(reason="not_yes_or_no")


def _integer(raw: object) -> Json:
    if raw is None:
        return None
    if isinstance(raw, bool) or not isinstance(raw, int):
        raise InvalidValue(reason="not_a_number")
    if abs(raw) > LARGEST_INTEGER:
        raise InvalidValue(reason="too_large")
    return raw


def _identifier(raw: object) -> Json:
    if raw is None:
        return None
    if not isinstance(raw, str) or not is_id(raw):
        raise InvalidValue(reason="not_a_reference")
    return raw


LINE = ValueType(name="line", clean=_line)
TEXT = ValueType(name="text", clean=clean_text)
FLAG = ValueType(name="flag", clean=_flag, column="INTEGER")
INTEGER = ValueType(name="integer", clean=_integer, column="INTEGER")


def reference(kind: str) -> ValueType:
    """Return the type of an id of another record of `kind` ("" for any kind)."""
    return ValueType(name="reference", clean=_identifier, refers_to=kind)


def code(codes: str, known: Callable[[str], bool], label: Callable[[str], str]) -> ValueType:
    """Return the type of one code of the list `codes`; unknown codes are refused when typed, kept when received."""

    def clean(raw: object) -> Json:
        if raw is None or raw == "":
            return None
        if not isinstance(raw, str) or not known(raw):
            raise InvalidValue(reason="unknown_code", codes=codes)
        return raw

    return ValueType(
        name="code", clean=clean, show=lambda value: label(value) if isinstance(value, str) else "", codes=codes
    )


def listing(of: ValueType) -> ValueType:
    """Return the type of a whole list held in one register (protective sets, fixed lists)."""

    def clean(raw: object) -> Json:
        if raw is None:
            return None
        if isinstance(raw, str) or not isinstance(raw, Sequence):
            raise InvalidValue(reason="not_a_list")
        elements = cast("Sequence[object]", raw)
        if len(elements) > LONGEST_LIST:
            raise InvalidValue(reason="too_many", longest=LONGEST_LIST)
        kept: list[Json] = []
        for element in elements:
            value = of.clean(element)
            if value is not None and value not in kept:
                kept.append(value)
        return kept

    def show(value: Json) -> str:
        if isinstance(value, str) or not isinstance(value, Sequence):
            return ""
        return ", ".join(of.show(element) for element in value)

    return ValueType(
        name="list", clean=clean, show=show, column="JSON", codes=of.codes, refers_to=of.refers_to, items=(("", of),)
    )


def item(name: str, /, **members: ValueType) -> ValueType:
    """Return the type of a small mapping with exactly these optional members; empty members are left out."""

    def clean(raw: object) -> Json:
        if raw is None:
            return None
        if not isinstance(raw, Mapping):
            raise InvalidValue(reason="not_an_item")
        parts = cast("Mapping[str, object]", raw)
        strange = [key for key in parts if key not in members]
        if strange:
            raise InvalidValue(reason="unknown_member", member=str(strange[0]))
        kept = {key: value for key, of in members.items() if (value := of.clean(parts.get(key))) is not None}
        return kept or None

    def show(value: Json) -> str:
        if not isinstance(value, Mapping):
            return ""
        return ", ".join(members[key].show(part) for key, part in value.items() if key in members)

    return ValueType(name=name, clean=clean, show=show, column="JSON", items=tuple(members.items()))
