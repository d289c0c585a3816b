"""Writes what records show: one row per record in the table of its kind, its links, and its place in the search."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import msgspec

from db.errors import ExpectedError
from db.log.change import canonical
from db.schema.declare import Field, Kind, Schema, Shape
from db.schema.values import Json, plain
from db.sqlcipher import Connection
from db.store.tables import chunks, is_json, key_table_of, links, marks, projection, sort_column, table_of
from db.store.tallies import Tallies, Watches
from db.store.views import View

# What code for today's values raises at tomorrow's, and at those no form would have let pass.
ODD = (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, ExpectedError)
_KEYS = 3  # the cell of the keys, in kinds that have any


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """How rows of one kind are written.

    `sought` are the places of all that the search says of a record; none for a kind without words to find it by. `links`
    are the places of fields found through the `link` table, each with its name there.
    """

    kind: Kind
    columns: Sequence[str]
    insert: str
    fields: Sequence[tuple[Field, bool, bool]]  # field, JSON column, sort column beside it
    sought: frozenset[int]
    links: Sequence[tuple[int, str]]


def sheet_of(kind: Kind) -> Sheet:
    """Return how rows of `kind` are written."""
    names = ["_record", "_state", "_extra", *(["_keys"] if kind.keys is not None else [])]
    fields: list[tuple[Field, bool, bool]] = []
    for each in kind.fields.values():
        sorts = each.sortable and each.type.sort is not None
        names += [f'"{each.name}"', f'"{sort_column(each)}"'] if sorts else [f'"{each.name}"']
        fields.append((each, is_json(each), sorts))
    insert = f"INSERT OR REPLACE INTO {table_of(kind)}({','.join(names)}) VALUES({marks(names)})"
    linked = [(names.index(f'"{each.name}"'), f"{kind.name}.{each.name}") for each, *_ in fields if links(each)]
    return Sheet(kind=kind, columns=names, insert=insert, fields=fields, sought=_sought(kind, names), links=linked)


def _sought(kind: Kind, columns: Sequence[str]) -> frozenset[int]:
    words = {each.name for each in kind.fields.values() if each.searchable}
    if not words:
        return frozenset()
    telling = {"_state", "_extra", *(f'"{name}"' for name in (*words, *kind.heads, kind.home))}
    return frozenset(at for at, column in enumerate(columns) if column in telling)


class Rows:
    """The rows of one batch of records, gathered by kind and written together."""

    def __init__(self, connection: Connection, sheets: Mapping[str, Sheet], watches: Watches) -> None:
        """Gather for `connection`."""
        self._db = connection
        self._sheets = sheets
        self._tallies = Tallies(connection, watches)
        self._cells: dict[str, list[list[Any]]] = {}
        self._linked: list[tuple[str, str, int]] = []
        self._unlinked: list[tuple[str, str, int]] = []
        self._known: set[int] = set()
        self._due: list[tuple[int]] = []
        self._disputed: list[tuple[int]] = []
        self._settled: list[tuple[int]] = []

    def add(self, kind: Kind | None, num: int, made: View, *, new: bool) -> None:
        """Gather what a record shows; `new` when it certainly has no row yet. A kind unknown here has no table."""
        if kind is None:
            return
        self._cells.setdefault(kind.name, []).append(row_of(self._sheets[kind.name], num, made))
        if not new:
            self._known.add(num)
        if made.conflicts:
            self._disputed.append((num,))
        elif not new:
            self._settled.append((num,))

    def write(self) -> None:
        """Write what was gathered, of records that had a row only what differs: every index left alone is time saved."""
        run = self._db.executemany
        for name, rows in self._cells.items():
            self._write_rows(self._sheets[name], rows)
        self._tallies.write()
        run("DELETE FROM link WHERE field = ? AND target = ? AND record = ?", self._unlinked)
        run("INSERT OR IGNORE INTO link VALUES(?, ?, ?)", self._linked)
        run("INSERT OR IGNORE INTO search_due VALUES(?)", self._due)
        run("INSERT OR IGNORE INTO disputed VALUES(?)", self._disputed)
        run("DELETE FROM disputed WHERE record = ?", self._settled)

    def _write_rows(self, sheet: Sheet, rows: Sequence[list[Any]]) -> None:
        before = self._rows_before(sheet, [row[0] for row in rows if row[0] in self._known])
        fresh = [row for row in rows if row[0] not in before]
        self._db.executemany(sheet.insert, fresh)
        if sheet.sought:
            self._due += [(row[0],) for row in fresh]
        if sheet.kind.keys is not None:
            self._write_keys(sheet.kind, rows, before)
        differing: dict[tuple[int, ...], list[list[Any]]] = {}
        for row in rows:
            earlier = before.get(row[0])
            self._tallies.note(sheet.kind.name, earlier, row)
            self._link(sheet, earlier, row)
            if earlier is not None and (at := tuple(at for at, cell in enumerate(row) if cell != earlier[at])):
                differing.setdefault(at, []).append([*(row[each] for each in at), row[0]])
        for at, cells in differing.items():
            if not sheet.sought.isdisjoint(at):
                self._due += [(cell[-1],) for cell in cells]
            setting = ", ".join(f"{sheet.columns[each]} = ?" for each in at)
            self._db.executemany(f"UPDATE {table_of(sheet.kind)} SET {setting} WHERE _record = ?", cells)

    def _write_keys(self, kind: Kind, rows: Sequence[list[Any]], before: Mapping[int, tuple[Any, ...]]) -> None:
        table = key_table_of(kind)
        stale: list[tuple[str, int]] = []
        fresh: list[tuple[str, int]] = []
        for row in rows:
            had = keys_of(before[row[0]]) if row[0] in before else frozenset[str]()
            has = keys_of(row)
            stale += [(key, row[0]) for key in had - has]
            fresh += [(key, row[0]) for key in has - had]
        self._db.executemany(f"DELETE FROM {table} WHERE key = ? AND record = ?", stale)
        self._db.executemany(f"INSERT OR IGNORE INTO {table} VALUES(?, ?)", fresh)

    def _rows_before(self, sheet: Sheet, nums: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        found: dict[int, tuple[Any, ...]] = {}
        for part in chunks(nums):
            for row in self._db.execute(
                f"SELECT {','.join(sheet.columns)} FROM {table_of(sheet.kind)} WHERE _record IN ({marks(part)})", part
            ):
                found[row[0]] = row
        return found

    def _link(self, sheet: Sheet, before: Sequence[Any] | None, row: Sequence[Any]) -> None:
        for at, name in sheet.links:
            earlier = None if before is None else before[at]
            if earlier != row[at]:
                had, has = targets_in(earlier), targets_in(row[at])
                self._unlinked += [(name, target, row[0]) for target in had - has]
                self._linked += [(name, target, row[0]) for target in has - had]


def targets_in(cell: str | None) -> set[str]:
    """Return what a cell of a field that links refers to."""
    return set() if cell is None else set(_targets(msgspec.json.decode(cell)))


def links_of(sheet: Sheet, row: Sequence[Any]) -> set[tuple[str, str, int]]:
    """Return what the `link` table holds of one record."""
    return {(name, target, row[0]) for at, name in sheet.links for target in targets_in(row[at])}


def row_of(sheet: Sheet, num: int, made: View) -> list[Any]:
    """Return the cells of one record."""
    cells: list[Any] = [num, made.standing, None]
    if sheet.kind.keys is not None:
        cells.append(_keys(sheet.kind.keys, made.values))
    values = made.values
    for each, as_json, sorts in sheet.fields:
        value = values.get(each.name)
        if value is None:
            cells += [None, None] if sorts else [None]
            continue
        cells.append(_cell(each, value, as_json=as_json))
        if sorts:
            cells.append(_sort_cell(each, value))
    cells[2] = _extra(sheet.kind, made)
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


def _extra(kind: Kind, made: View) -> str | None:
    """Return what has no column: gaps, conflicts, values of unexpected shape, fields of a later version."""
    extra: dict[str, Any] = {}
    if made.gaps:
        extra["gaps"] = made.gaps
    if made.strange:
        extra["odd"] = made.strange
    if made.conflicts:
        extra["conflicts"] = sorted(made.conflicts)
    newer = {name: value for name, value in made.values.items() if name not in kind.fields}
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
