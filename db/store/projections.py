"""Says what a record shows as a row of the table of its kind, and reads back what a row says of links, keys, disputes."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import msgspec

from db.errors import ExpectedError
from db.ids import RecordId
from db.log.change import canonical
from db.schema.declare import Field, Kind, Schema, Shape
from db.schema.values import Json, plain
from db.sqlcipher import Connection
from db.store.found import Found
from db.store.tables import (
    VOIDED,
    is_json,
    links,
    marks,
    projection,
    sort_column,
    table_of,
)
from db.store.views import View

# What code for today's values raises at tomorrow's, and at those no form would have let pass.
ODD = (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, ExpectedError)
EXTRA, _KEYS = 2, 3  # the cells of what has no column, and of the keys in kinds that have any


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """How rows of one kind are written.

    `sought` are the places of all that the search says of a record; none for a kind without words to find it by. `links`
    are the places of fields found through the `link` table, each with its name there.
    """

    kind: Kind
    columns: Sequence[str]
    insert: str
    places: Mapping[
        str, tuple[int, Field, bool, bool]
    ]  # where a field stands, whether as JSON, whether its order follows
    sought: frozenset[int]
    links: Sequence[tuple[int, str]]


def sheet_of(kind: Kind) -> Sheet:
    """Return how rows of `kind` are written."""
    names = ["_record", "_state", "_extra", *(["_keys"] if kind.keys is not None else [])]
    places: dict[str, tuple[int, Field, bool, bool]] = {}
    for each in kind.fields.values():
        sorts = each.sortable and each.type.sort is not None
        places[each.name] = (len(names), each, is_json(each), sorts)
        names += [f'"{each.name}"', f'"{sort_column(each)}"'] if sorts else [f'"{each.name}"']
    insert = f"INSERT OR REPLACE INTO {table_of(kind)}({','.join(names)}) VALUES({marks(names)})"
    linked = [(at, f"{kind.name}.{name}") for name, (at, each, *_) in places.items() if links(each)]
    return Sheet(kind=kind, columns=names, insert=insert, places=places, sought=_sought(kind, names), links=linked)


def _sought(kind: Kind, columns: Sequence[str]) -> frozenset[int]:
    words = {each.name for each in kind.fields.values() if each.searchable}
    if not words:
        return frozenset()
    telling = {"_state", "_extra", *(f'"{name}"' for name in (*words, *kind.heads, kind.home))}
    return frozenset(at for at, column in enumerate(columns) if column in telling)


def in_dispute(row: Sequence[Any]) -> bool:
    """Tell whether a row says that values are in conflict."""
    return row[EXTRA] is not None and "conflicts" in msgspec.json.decode(row[EXTRA])


def targets_in(cell: str | None) -> set[str]:
    """Return what a cell of a field that links refers to."""
    return set() if cell is None else set(_targets(msgspec.json.decode(cell)))


def links_of(sheet: Sheet, row: Sequence[Any]) -> set[tuple[str, str, int]]:
    """Return what the `link` table holds of one record."""
    return {(name, target, row[0]) for at, name in sheet.links for target in targets_in(row[at])}


def row_of(sheet: Sheet, num: int, made: View) -> list[Any]:
    """Return the cells of one record."""
    cells: list[Any] = [None] * len(sheet.columns)
    cells[0], cells[1] = num, made.standing
    if sheet.kind.keys is not None:
        cells[_KEYS] = _keys(sheet.kind.keys, made.values)
    newer: dict[str, Json] = {}
    for name, value in made.values.items():
        place = sheet.places.get(name)
        if place is None:
            newer[name] = value
            continue
        at, field, as_json, sorts = place
        cells[at] = _cell(field, value, as_json=as_json)
        if sorts:
            cells[at + 1] = _sort_cell(field, value)
    cells[EXTRA] = _extra(made, newer)
    return cells


def _keys(keys: Callable[[Mapping[str, Json]], Collection[str]], values: Mapping[str, Json]) -> str | None:
    """Return the keys of a record as one cell; none where a later version's values are not what we expect."""
    try:
        return "\n".join(sorted(keys(values))) or None
    except ODD:
        return None


def keys_of(cells: Sequence[Any]) -> frozenset[str]:
    """Return the keys in a row of a kind that has any."""
    cell = cells[_KEYS]
    return frozenset(cell.split("\n")) if cell else frozenset()


def found_as(kind: Kind, record: str, made: View) -> Found:
    """Return a record that shows `made` as it is read back from its row."""
    return Found(
        kind=kind.name,
        id=RecordId(record),
        fields={name: value for name, value in made.values.items() if name in kind.fields},
        gaps=made.gaps,
        conflicts=tuple(sorted(made.conflicts)),
        voided=made.standing == VOIDED,
        home=home_of(kind, record, made),
        hidden=made.hidden,
        newer={**{name: value for name, value in made.values.items() if name not in kind.fields}, **made.strange},
    )


def _extra(made: View, newer: Mapping[str, Json]) -> str | None:
    """Return what has no column: gaps, conflicts, values of unexpected shape, fields of a later version."""
    extra: dict[str, Any] = {}
    if made.gaps:
        extra["gaps"] = made.gaps
    if made.strange:
        extra["odd"] = made.strange
    if made.conflicts:
        extra["conflicts"] = sorted(made.conflicts)
    if newer:
        extra["newer"] = newer
    return canonical(extra).decode() if extra else None


def _sort_cell(each: Field, value: Json) -> str | int | None:
    try:
        return None if each.type.sort is None else each.type.sort(value)
    except ODD:
        return None


def _cell(each: Field, value: Json, *, as_json: bool) -> Any:
    """Return what the column stores of a value that has its field's shape."""
    if as_json:
        return canonical(value).decode()
    return int(cast("int", value)) if each.type.column == "INTEGER" else value


def _targets(value: Json) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for part in value.values():
                yield from _targets(part)
        case None | bool() | int():
            return
        case _:
            for part in value:
                yield from _targets(part)


def home_of(kind: Kind, record_id: str, made: View) -> str | None:
    """Return the case a record belongs to, if any."""
    if kind.home == "id":
        return record_id
    found = made.values.get(kind.home) if kind.home else None
    return found if isinstance(found, str) else None


def search_texts(kind: Kind, made: View) -> tuple[str, str]:
    """Return the words of a record that may be quoted, and those that are found but never quoted."""
    spoken: dict[bool, list[str]] = {False: [], True: []}
    for each in kind.fields.values():
        value = made.values.get(each.name)
        if not each.searchable or value is None:
            continue
        spoken[each.closed].append(_words(each, value))
    return " \n".join(spoken[False]), " \n".join(spoken[True])


def _words(each: Field, value: Json) -> str:
    try:
        if each.shape is Shape.SET:
            return ", ".join(each.type.show(part) for part in cast("Sequence[Json]", value))
        return each.type.show(value)
    except ODD:
        return plain(value)


def make_derived(connection: Connection, schema: Schema) -> None:
    """Create the projections of every kind of `schema`."""
    for each in schema.kinds.values():
        for statement in projection(each):
            connection.execute(statement)
