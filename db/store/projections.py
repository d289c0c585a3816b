"""Writes what records show: one row per record in the table of its kind, its links, and its place in the search."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from db.log.change import body_parts, canonical, id_from_raw
from db.log.merge import SET_MARK, Live, Shown, State, resolve
from db.schema.declare import VOID, Field, Kind, Schema, Shape, gap_of
from db.schema.values import Json, plain
from db.sqlcipher import Connection
from db.store.tables import HIDDEN, NORMAL, VOIDED, is_json, links, projection, sort_column, table_of

CHUNK = 400
ODD = (TypeError, ValueError, LookupError, AttributeError)  # what code for today's shapes raises at tomorrow's values


class Told(NamedTuple):
    """One change as read back for showing."""

    lamport: int
    id: bytes
    values: Mapping[str, Json] | None
    erased: bool
    seen: Sequence[str]


def chunks(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Cut a sequence into pieces that fit one statement's parameters."""
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


def marks(items: Sequence[Any]) -> str:
    """Return as many parameter marks as there are items."""
    return ",".join("?" * len(items))


@dataclass(slots=True)
class View:
    """What one record shows: values and gaps by field, fields in conflict, and per register whose changes hold it.

    `hidden`: nothing of it is admitted, or all of it was erased; it is no row of any list.
    """

    values: dict[str, Json] = field(default_factory=dict[str, Json])
    gaps: dict[str, str] = field(default_factory=dict[str, str])
    conflicts: set[str] = field(default_factory=set[str])
    seen: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    elements: dict[str, dict[str, Json]] = field(default_factory=dict[str, dict[str, Json]])
    voided: bool = False
    hidden: bool = False

    @property
    def standing(self) -> int:
        """Return what `_state` of the projection row holds."""
        return HIDDEN if self.hidden else VOIDED if self.voided else NORMAL


def tell(connection: Connection, rows: Iterable[int], known: Mapping[int, Told]) -> dict[int, Told]:
    """Read the changes behind these local rows; those in `known` are not read again."""
    told: dict[int, Told] = {}
    missing: list[int] = []
    for row in rows:
        found = known.get(row)
        if found is None:
            missing.append(row)
        else:
            told[row] = found
    for part in chunks(missing):
        for local, lamport, raw, body, erased in connection.execute(
            f"SELECT local, lamport, id, body, erased FROM change WHERE local IN ({marks(part)})",
            part,
        ):
            values, seen = (None if body is None else body_parts(body)) or (None, ())
            told[local] = Told(lamport, raw, values, bool(erased), seen)
    return told


def view(kind: Kind | None, state: State, told: Mapping[int, Told], *, erased: bool = False, ids: bool = True) -> View:
    """Return what a record in `state` shows; without `ids`, not whose changes hold it."""
    made = View()
    for register in sorted({*state.live, *state.waiting}) if state.waiting else sorted(state.live):
        rows = state.live.get(register, ())
        if not ids and not state.waiting and len(rows) == 1 and (only := told.get(rows[0])) is not None:
            value = None if only.erased or only.values is None else only.values.get(register)
            _place(made, register, Shown(value, conflict=False, seen=()))
            continue
        each = resolve(
            kind,
            register,
            _lives(register, rows, told),
            _lives(register, state.waiting.get(register, ()), told) if state.waiting else (),
        )
        if ids:
            made.seen[register] = tuple(id_from_raw(raw) for raw in each.seen)
        _place(made, register, each)
    _order_sets(kind, made)
    _judge_void(made, state, told)
    made.hidden = not state.present or (erased and not made.values and not made.gaps)
    return made


def _lives(register: str, rows: Iterable[int], told: Mapping[int, Told]) -> list[Live]:
    return [
        Live(each.lamport, each.id, (each.values or {}).get(register), each.erased or each.values is None)
        for row in rows
        if (each := told.get(row)) is not None
    ]


def _place(made: View, register: str, shown: Shown) -> None:
    name, mark, tag = register.partition(SET_MARK)
    if shown.conflict:
        made.conflicts.add(name)
    if mark:
        made.elements.setdefault(name, {})[tag] = shown.value
        return
    if register == VOID:
        made.voided = shown.value is True
        return
    reason = gap_of(shown.value)
    if reason is not None:
        made.gaps[name] = reason
    elif shown.value is not None:
        made.values[name] = shown.value


def _order_sets(kind: Kind | None, made: View) -> None:
    """List the elements of a set in the order they were added (tags begin with the adder's lamport), equal ones once."""
    for name, elements in made.elements.items():
        kept: list[Json] = []
        for _, value in sorted(elements.items()):
            if value is not None and value not in kept:
                kept.append(value)
        if kept and (kind is None or name not in kind.fields or kind.fields[name].shape is Shape.SET):
            made.values[name] = kept
            made.gaps.pop(name, None)  # somebody knows after all


def _judge_void(made: View, state: State, told: Mapping[int, Told]) -> None:
    """A live change the voiding author had not seen is a conflict: deleted there, edited here."""
    if VOID in state.live and unseen_by_voids(state, told):
        made.conflicts.add(VOID)


def unseen_by_voids(state: State, told: Mapping[int, Told]) -> list[str]:
    """Return the live changes some live void had not seen: what was done here while the record was struck out there."""
    found: set[str] = set()
    for row in state.live.get(VOID, ()):
        if row in told and (told[row].values or {}).get(VOID) is True:
            found |= {
                id_from_raw(told[other].id)
                for register, rows in state.live.items()
                for other in rows
                if register != VOID and other in told and not told[other].erased
            } - set(told[row].seen)
    return sorted(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """How rows of one kind are written."""

    kind: Kind
    columns: Sequence[str]
    insert: str
    fields: Sequence[tuple[Field, bool, bool, str]]  # field, JSON column, sort column beside it, link name


def sheet_of(kind: Kind) -> Sheet:
    """Return how rows of `kind` are written."""
    names = ["_record", "_state", "_extra"]
    fields: list[tuple[Field, bool, bool, str]] = []
    for each in kind.fields.values():
        sorts = each.sortable and each.type.sort is not None
        names += [f'"{each.name}"', f'"{sort_column(each)}"'] if sorts else [f'"{each.name}"']
        fields.append((each, is_json(each), sorts, f"{kind.name}.{each.name}" if links(each) else ""))
    insert = f"INSERT OR REPLACE INTO {table_of(kind)}({','.join(names)}) VALUES({marks(names)})"
    return Sheet(kind=kind, columns=names, insert=insert, fields=fields)


class Rows:
    """The rows of one batch of records, gathered by kind and written together."""

    def __init__(self, connection: Connection, sheets: "dict[str, Sheet]") -> None:
        """Gather for `connection`; `sheets` keeps what is known of kinds from batch to batch."""
        self._db = connection
        self._sheets = sheets
        self._cells: dict[str, list[list[Any]]] = {}
        self._linked: list[tuple[str, str, int]] = []
        self._known: list[tuple[int]] = []
        self._shown: list[tuple[int]] = []
        self._disputed: list[tuple[int]] = []
        self._settled: list[tuple[int]] = []

    def add(self, kind: Kind | None, num: int, made: View, *, new: bool) -> None:
        """Gather what a record shows; `new` when it certainly has no row yet. A kind unknown here has no table."""
        if kind is None:
            return
        sheet = self._sheets.get(kind.name)
        if sheet is None:
            sheet = self._sheets[kind.name] = sheet_of(kind)
        cells, linked = row_of(sheet, num, made)
        self._cells.setdefault(kind.name, []).append(cells)
        self._linked += linked
        self._shown.append((num,))
        if not new:
            self._known.append((num,))
        if made.conflicts:
            self._disputed.append((num,))
        elif not new:
            self._settled.append((num,))

    def write(self) -> None:
        """Write what was gathered."""
        run = self._db.executemany
        for name, rows in self._cells.items():
            run(self._sheets[name].insert, rows)
        run("DELETE FROM link WHERE record = ?", self._known)
        run("INSERT OR IGNORE INTO link VALUES(?, ?, ?)", self._linked)
        run("INSERT OR IGNORE INTO search_due VALUES(?)", self._shown)
        run("INSERT OR IGNORE INTO disputed VALUES(?)", self._disputed)
        run("DELETE FROM disputed WHERE record = ?", self._settled)


def row_of(sheet: Sheet, num: int, made: View) -> tuple[list[Any], list[tuple[str, str, int]]]:
    """Return the cells and links of one record."""
    odd: dict[str, Json] = {}
    cells: list[Any] = [num, made.standing, None]
    linked: list[tuple[str, str, int]] = []
    values = made.values
    for each, as_json, sorts, link in sheet.fields:
        value = values.get(each.name)
        if value is None:
            cells += [None, None] if sorts else [None]
            continue
        cells.append(_cell(each, value, odd, as_json=as_json))
        if sorts:
            cells.append(None if each.name in odd else _sort_cell(each, value))
        if link:
            linked += [(link, target, num) for target in _targets(value)]
    cells[2] = _extra(sheet.kind, made, odd)
    return cells, linked


def _extra(kind: Kind, made: View, odd: Mapping[str, Json]) -> str | None:
    """Return what has no column: gaps, conflicts, values of unexpected shape, fields of a later version."""
    extra: dict[str, Any] = {}
    if made.gaps:
        extra["gaps"] = made.gaps
    if odd:
        extra["odd"] = odd
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


def _cell(each: Field, value: Json, odd: dict[str, Json], *, as_json: bool) -> Any:
    """Return what the column stores; a value of an unexpected shape (from a newer version) goes to `odd` instead."""
    if as_json:
        if (each.shape is Shape.SET or each.type.name == "list") and not isinstance(value, list | tuple):
            odd[each.name] = value
            return None
        return canonical(value).decode()
    if each.type.column == "INTEGER":
        if isinstance(value, bool) is (each.type.name == "flag") and isinstance(value, int):
            return int(value)
    elif isinstance(value, str):
        return value
    odd[each.name] = value
    return None


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
