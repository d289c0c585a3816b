"""What a reader hands out: a record as it is shown, how a list is walked, what came from later versions."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeVar, cast

import msgspec

from db.ids import RecordId
from db.schema.declare import Field, Kind, Record, Shape, as_gap
from db.schema.values import Json
from db.store.tables import HIDDEN, VOIDED

AnyRecord = TypeVar("AnyRecord", bound=Record)
PAGE = 100
KINDS = 256  # kinds whose reading is worked out once


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A record of any kind as it is shown, by field name."""

    kind: str
    id: RecordId
    fields: Mapping[str, Json] = field(default_factory=dict[str, Json])
    gaps: Mapping[str, str] = field(default_factory=dict[str, str])
    conflicts: Sequence[str] = ()
    voided: bool = False
    home: str | None = None
    hidden: bool = False  # nothing of it is admitted here, or all of it was erased
    newer: Mapping[str, Json] = field(
        default_factory=dict[str, Json]
    )  # of a later version: fields, shapes; as they came


@dataclass(frozen=True, slots=True, kw_only=True)
class Newer:
    """What this version keeps and passes on without understanding it: records by kind, and lines it cannot read."""

    kinds: Mapping[str, int]
    unread: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """How to walk a list: filters by field, order, how many, after which record, what to leave out.

    A filter's value is one value, a list of values (any of them), or None (empty). `subset` is one the kind declares.
    `outside` are case ids whose records are left out entirely; `backwards` sorts descending. Without `sort`, newest
    record first. `since` and `until` are the least and the last of a sorted text, "" for no bound.
    """

    where: Mapping[str, Json] = field(default_factory=dict[str, Json])
    subset: str = ""
    sort: str = ""
    backwards: bool = False
    limit: int = PAGE
    after: str = ""
    voided: bool = False
    outside: Collection[str] = ()
    since: str = ""
    until: str = ""


EVERYTHING = Page(limit=-1)


def found_in(kind: str, plan: Sequence[tuple[str, bool, bool]], row: Sequence[Any]) -> Found:
    """Return the record in a row of a projection; `plan` says of each field its name, whether JSON, whether a flag."""
    _, record_id, home, state, extra, *cells = row
    aside = cast("dict[str, Any]", msgspec.json.decode(extra)) if extra else {}
    fields: dict[str, Json] = {}
    for (name, as_json, flag), cell in zip(plan, cells, strict=True):
        if cell is not None:
            fields[name] = msgspec.json.decode(cell) if as_json else bool(cell) if flag else cell
    return Found(
        kind=kind,
        id=RecordId(record_id),
        fields=fields,
        gaps=aside.get("gaps", {}),
        conflicts=tuple(aside.get("conflicts", ())),
        voided=state == VOIDED,
        home=home,
        hidden=state == HIDDEN,
        newer={**aside.get("newer", {}), **aside.get("odd", {})},
    )


def as_attribute(each: Field, value: Json) -> Json:
    """Return a shown value as the record's attribute holds it: sets and lists are tuples, whatever came."""
    return _listed(value) if _holds_many(each) else value


def _holds_many(each: Field) -> bool:
    return each.shape is Shape.SET or each.type.name == "list"


def _listed(value: Json) -> Json:
    return tuple(cast("Sequence[Json]", value)) if isinstance(value, list | tuple) else ()


@lru_cache(maxsize=KINDS)
def _attributes(kind: Kind) -> tuple[tuple[str, str, bool], ...]:
    """Return of each field its name, the attribute that holds it, and whether that is a tuple."""
    return tuple((each.name, each.attribute, _holds_many(each)) for each in kind.fields.values())


def entity(cls: type[AnyRecord], found: Found, seen: Mapping[str, tuple[str, ...]] | None) -> AnyRecord:
    """Return the record as its class holds it; `seen` is what an edit of it replaces."""
    shown = found.fields
    fields: dict[str, Any] = {
        attribute: _listed(shown.get(name)) if many else shown.get(name)
        for name, attribute, many in _attributes(cls.kind)
    }
    return cls(
        id=found.id,
        gaps=dict(found.gaps),
        seen=seen,
        computed=_computed(found, seen) if seen else {},
        conflicts=frozenset(found.conflicts),
        voided=found.voided,
        unreadable=frozenset(name.partition("#")[0] for name in found.newer) & cls.kind.fields.keys(),
        **fields,
    )


def _computed(found: Found, seen: Mapping[str, tuple[str, ...]]) -> dict[str, Json]:
    """Return the shown values no live change holds by itself."""
    shown = {**found.fields, **{name: as_gap(reason) for name, reason in found.gaps.items()}}
    return {name: value for name, value in shown.items() if seen.get(name) == ()}
