"""Declares kinds of record and their fields, once, for everything that reads them."""

import dataclasses
import keyword
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, ClassVar, TypeVar, cast

from db.errors import ExpectedError
from db.ids import RecordId
from db.schema.merging import ORDINARY, Merge, MergeClass
from db.schema.values import Json, ValueType

VOID = "_void"  # the reserved field that strikes a record out
GAP_KEY = "gap"
OWN_CLASS = "data_class"  # where a kind has this field, a record may say by it that it is more closed than its kind
TAKEN = frozenset(
    {"kind", "id", "gaps", "seen", "computed", "conflicts", "voided", "unreadable"}
)  # attributes of `Record` itself


class UnknownKind(ExpectedError):
    """No kind of record has this name."""


class UnknownField(ExpectedError):
    """This kind has no field of this name."""


class Shape(StrEnum):
    """Whether a field is one register, or a set of registers `field#tag` holding one element each."""

    SINGLE = "single"
    SET = "set"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a kind as declared; `name` is permanent and never reused.

    `unreadable` is what shows where all that was ever said is of no shape this field has (protective fields: their order).
    `looked_up`: where records are found by fields of this type, an index finds them by this one.
    """

    name: str
    type: ValueType
    label: str
    help: str = ""
    why: str = ""  # why this very field is asked, where its data class says too little
    section: str = ""
    data_class: str | None = None
    shape: Shape = Shape.SINGLE
    merge: Merge = ORDINARY
    unreadable: Json = None
    searchable: bool = False
    closed: bool = False  # found by search, but never quoted in a snippet
    listed: bool = False
    sortable: bool = False
    looked_up: bool = True
    gap: bool = True
    sealed: bool = False
    control: str = ""
    htcds: str = ""

    @property
    def attribute(self) -> str:
        """The record's attribute that holds this field: its name, with an underscore where the word is taken."""
        return f"{self.name}_" if keyword.iskeyword(self.name) or self.name in TAKEN else self.name


def declare(
    type: ValueType,  # noqa: A002 - reads as the sentence it is in a declaration
    label: str,
    *,
    shape: Shape = Shape.SINGLE,
    **rest: Any,
) -> Any:
    """Return the dataclass field that carries a `Field` declaration (its name is filled in by `kind`)."""
    declared = {"type": type, "label": label, "shape": shape, **rest}
    if shape is Shape.SET:
        return dataclasses.field(default=(), metadata={"declared": declared})
    return dataclasses.field(default=None, metadata={"declared": declared})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record carries beside its own fields.

    `seen` maps a register to the change ids whose value is shown here: what an edit of this copy replaces. None means
    "not read for editing": a save then replaces what the store shows in the same transaction. `computed` holds the
    shown values that are nobody's own (a protective conflict), so that leaving them alone writes nothing. `unreadable`
    names fields that hold something of another shape, which is kept as it came and not shown.
    """

    kind: ClassVar["Kind"]

    id: RecordId = RecordId("")
    gaps: Mapping[str, str] = dataclasses.field(default_factory=dict[str, str])
    seen: Mapping[str, tuple[str, ...]] | None = dataclasses.field(default=None, repr=False, compare=False)
    computed: Mapping[str, Json] = dataclasses.field(default_factory=dict[str, Json], repr=False, compare=False)
    conflicts: frozenset[str] = frozenset()
    voided: bool = False
    unreadable: frozenset[str] = frozenset()


AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclass(frozen=True, slots=True)
class Title:
    """How a record is called in one line: what `say` makes of the fields it `reads`, and of nothing else."""

    reads: tuple[str, ...]
    say: Callable[[Mapping[str, Json]], str]

    def __call__(self, values: Mapping[str, Json]) -> str:
        """Return the title of a record that shows these values."""
        return self.say(values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subset:
    """Records of a kind that are asked for again and again: counted, and listed, without walking over all the others.

    Unvoided records whose fields `empty` are empty, whose fields `filled` are not, and whose fields `equal` hold these
    very values. `lacking` (kind, field): those no unvoided record of that kind names in that field. `order` is the field
    they are walked by, "" newest first, None where they are only counted: an index costs every save that touches it.
    """

    name: str
    empty: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    equal: tuple[tuple[str, str], ...] = ()
    lacking: tuple[str, str] | None = None
    order: str | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Kind:
    """A kind of record: its permanent name, its label, its fields in order. Each is declared once and is only itself.

    `home` names the field holding the case a record belongs to ("id": the record is a case itself; "": none). `keys`
    returns short words under which records that may be about the same thing are found at once, however many there are;
    what it returns for the same values changes with the version of the schema only.
    """

    name: str
    label: str
    record: type[Record]
    fields: Mapping[str, Field]
    home: str = ""
    owned: bool = False
    title: Title | None = None
    keys: Callable[[Mapping[str, Json]], Collection[str]] | None = None
    subsets: tuple[Subset, ...] = ()

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """Return the fields a line about a record needs: those of its title, and the class it gives itself."""
        own = (OWN_CLASS,) if OWN_CLASS in self.fields else ()
        return (*(self.title.reads if self.title is not None else ()), *own)

    @cached_property
    def append_only(self) -> bool:
        """Tell whether records of this kind are written once and never again."""
        return bool(self.fields) and all(field.merge.into is MergeClass.FIXED for field in self.fields.values())

    @cached_property
    def has_fixed(self) -> bool:
        """Tell whether any field is written once only."""
        return any(field.merge.into is MergeClass.FIXED for field in self.fields.values())

    @cached_property
    def texts(self) -> frozenset[str]:
        """Return the fields that are one register of text: most values are told by that alone to have their shape."""
        return frozenset(
            each.name for each in self.fields.values() if each.shape is Shape.SINGLE and each.type.column == "TEXT"
        )

    def field(self, name: str) -> Field:
        """Return the field called `name` (a register `name#tag` belongs to it); raise `UnknownField`."""
        found = self.fields.get(name.partition("#")[0])
        if found is None:
            raise UnknownField(kind=self.name, field=name)
        return found

    def subset(self, name: str) -> Subset:
        """Return the subset called `name`; asking for one that was never declared is a fault of the program."""
        return next(each for each in self.subsets if each.name == name)


def kind(  # noqa: PLR0913 - what a kind declares, by name
    name: str,
    label: str,
    *,
    home: str = "",
    title: Title | None = None,
    keys: Callable[[Mapping[str, Json]], Collection[str]] | None = None,
    subsets: tuple[Subset, ...] = (),
) -> Callable[[type[AnyRecord]], type[AnyRecord]]:
    """Turn a dataclass of declared fields into a kind of record, found at `cls.kind`.

    A field whose permanent name is taken, by Python (`with`) or by `Record` (`kind`), is declared with an underscore
    after it (`with_`, `kind_`); everything outside Python sees the permanent name.
    """

    def decorate(cls: type[AnyRecord]) -> type[AnyRecord]:
        declared = [each for each in dataclasses.fields(cls) if "declared" in each.metadata]
        names = [each.name.removesuffix("_") for each in declared]
        fields = {
            name: Field(name=name, **each.metadata["declared"]) for name, each in zip(names, declared, strict=True)
        }
        owned = bool(fields) and all(field.merge.into is MergeClass.OWNED for field in fields.values())
        cls.kind = Kind(
            name=name,
            label=label,
            record=cls,
            fields=fields,
            home=home,
            owned=owned,
            title=title,
            keys=keys,
            subsets=subsets,
        )
        return cls

    return decorate


class Schema:
    """The kinds a vault knows, and the version of that knowledge."""

    def __init__(self, records: Iterable[type[Record]], *, version: int) -> None:
        """Take the record classes; `version` is written into every change for readers of later times."""
        self.version = version
        self.kinds: Mapping[str, Kind] = {each.kind.name: each.kind for each in records}

    def __getitem__(self, name: str) -> Kind:
        """Return the kind called `name`; raise `UnknownKind`."""
        found = self.kinds.get(name)
        if found is None:
            raise UnknownKind(kind=name)
        return found

    def knows(self, name: str) -> bool:
        """Tell whether this version has a kind called `name`."""
        return name in self.kinds


def as_gap(reason: str) -> Json:
    """Return the value that says why a field is empty."""
    return {GAP_KEY: reason}


def gap_of(value: Json) -> str | None:
    """Return the reason if `value` is a gap, else None."""
    if isinstance(value, Mapping) and len(value) == 1 and isinstance(value.get(GAP_KEY), str):
        return cast("str", value[GAP_KEY])
    return None
