"""Writes what records show: one row per record in the table of its kind, its links, and its place in the search."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

import msgspec

from db.log.change import canonical, id_from_raw
from db.log.merge import SET_MARK, Live, Shown, State, resolve
from db.schema.declare import VOID, Field, Kind, Schema, Shape, gap_of
from db.schema.values import Json, plain
from db.sqlcipher import Connection
from db.store.tables import is_json, links, projection, sort_column, table_of

CHUNK = 400


class Told(NamedTuple):
    """One change as read back for showing."""

    lamport: int
    id: bytes
    values: Mapping[str, Json] | None
    erased: bool
    seen: Sequence[str]


class _Body(msgspec.Struct, frozen=True):
    values: dict[str, Any]
    seen: list[str] = []


_BODY = msgspec.json.Decoder(_Body)


def read_body(body: bytes) -> tuple[Mapping[str, Json], Sequence[str]]:
    """Return values and seen ids of a stored body."""
    decoded = _BODY.decode(body)
    return decoded.values, decoded.seen


def chunks(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Cut a sequence into pieces that fit one statement's parameters."""
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


def marks(items: Sequence[Any]) -> str:
    """Return as many parameter marks as there are items."""
    return ",".join("?" * len(items))


@dataclass(slots=True)
class View:
    """What one record shows: values and gaps by field, fields in conflict, and per register whose changes hold it."""

    values: dict[str, Json] = field(default_factory=dict[str, Json])
    gaps: dict[str, str] = field(default_factory=dict[str, str])
    conflicts: set[str] = field(default_factory=set[str])
    seen: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    elements: dict[str, dict[str, Json]] = field(default_factory=dict[str, dict[str, Json]])
    voided: bool = False


def tell(connection: Connection, rows: Iterable[int], known: Mapping[int, Told]) -> dict[int, Told]:
    """Read the changes behind these local rows; those in `known` are not read again."""
    told = {row: known[row] for row in rows if row in known}
    missing = [row for row in rows if row not in told]
    for part in chunks(missing):
        for local, lamport, raw, body, erased in connection.execute(
            f"SELECT local, lamport, id, body, erased FROM change WHERE local IN ({marks(part)})",  # noqa: S608
            part,
        ):
            values, seen = (None, ()) if body is None else read_body(body)
            told[local] = Told(lamport, raw, values, bool(erased), seen)
    return told


def view(kind: Kind | None, state: State, told: Mapping[int, Told]) -> View:
    """Return what a record in `state` shows."""
    made = View()
    shown = {
        register: resolve(
            kind,
            register,
            _lives(register, state.live.get(register, ()), told),
            _lives(register, state.waiting.get(register, ()), told),
        )
        for register in sorted({*state.live, *state.waiting})
    }
    for register, each in shown.items():
        made.seen[register] = tuple(id_from_raw(raw) for raw in each.seen)
        _place(made, register, each)
    _order_sets(kind, made)
    _judge_void(made, state, told)
    return made


def _lives(register: str, rows: Iterable[int], told: Mapping[int, Told]) -> list[Live]:
    return [
        Live(each.lamport, each.id, (each.values or {}).get(register), each.erased or each.values is None)
        for each in (told[row] for row in rows if row in told)
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


def _judge_void(made: View, state: State, told: Mapping[int, Told]) -> None:
    """A live change the voiding author had not seen is a conflict: deleted there, edited here."""
    if not made.voided:
        return
    seen = {each for row in state.live.get(VOID, ()) if row in told for each in told[row].seen}
    for register, rows in state.live.items():
        if register != VOID and any(id_from_raw(told[row].id) not in seen for row in rows if row in told):
            made.conflicts.add(VOID)


def write_row(connection: Connection, kind: Kind, num: int, made: View) -> None:
    """Replace the projection row and the links of one record."""
    odd: dict[str, Json] = {}
    names = ["record", "voided"]
    cells: list[Any] = [num, int(made.voided)]
    linked: list[tuple[str, str, int]] = []
    for each in kind.fields.values():
        value = made.values.get(each.name)
        names.append(f'"{each.name}"')
        cells.append(_cell(each, value, odd))
        if each.sortable and each.type.sort is not None:
            names.append(f'"{sort_column(each)}"')
            cells.append(None if each.name in odd or value is None else each.type.sort(value))
        if links(each):
            linked += [(f"{kind.name}.{each.name}", target, num) for target in _targets(value)]
    extra: dict[str, Any] = {key: part for key, part in (("gaps", made.gaps), ("odd", odd)) if part}
    if made.conflicts:
        extra["conflicts"] = sorted(made.conflicts)
    names.append("extra")
    cells.append(canonical(extra).decode() if extra else None)
    connection.execute(
        f"INSERT OR REPLACE INTO {table_of(kind)}({','.join(names)}) VALUES({marks(cells)})",  # noqa: S608
        cells,
    )
    connection.execute("DELETE FROM link WHERE record = ?", (num,))
    connection.executemany("INSERT OR IGNORE INTO link VALUES(?, ?, ?)", linked)


def _cell(each: Field, value: Json, odd: dict[str, Json]) -> Any:
    """Return what the column stores; a value of an unexpected shape (from a newer version) goes to `odd` instead."""
    if value is None:
        return None
    if is_json(each):
        return canonical(value).decode()
    expected = (int, bool) if each.type.column == "INTEGER" else (str,)
    if not isinstance(value, expected):
        odd[each.name] = value
        return None
    return int(value) if isinstance(value, bool) else value


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
    except (TypeError, ValueError, KeyError, AttributeError):  # a value from a newer version may have another shape
        return plain(value)


def make_derived(connection: Connection, schema: Schema) -> None:
    """Create the projections of every kind of `schema`."""
    for each in schema.kinds.values():
        for statement in projection(each):
            connection.execute(statement)
