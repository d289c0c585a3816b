"""Keeps how many records there are, of each kind and in each of its subsets, so that nobody has to count them.

A tally moves with the rows it speaks of, in their transaction; it is rebuilt with them from the log.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from db.schema.declare import Kind, Schema, Subset
from db.sqlcipher import Connection
from db.store.tables import NORMAL, chunks, lacking_table, marks, table_of, within

_NUM, _STATE = 0, 1  # where a row of a projection holds its record and its state
Row = Sequence[Any]


class _Watch(NamedTuple):
    """A subset with the places of its fields in a row of its kind."""

    kind: Kind
    subset: Subset
    empty: Sequence[int]
    filled: Sequence[int]
    equal: Sequence[tuple[int, str]]

    def holds(self, row: Row | None) -> bool:
        """Tell whether a row is in the subset, but for what it may lack."""
        return (
            row is not None
            and row[_STATE] == NORMAL
            and all(row[at] is None for at in self.empty)
            and all(row[at] is not None for at in self.filled)
            and all(row[at] == value for at, value in self.equal)
        )


class Watches:
    """Which subsets the rows of each kind decide: their own, and those of kinds they refer to."""

    def __init__(self, schema: Schema, columns: Mapping[str, Sequence[str]]) -> None:
        """`columns` are the names of the columns of each kind's rows, in order."""
        self.counted = {name for name, kind in schema.kinds.items() if not kind.append_only}
        self.own: dict[str, list[_Watch]] = {}
        self.pointing: dict[str, list[tuple[_Watch, int]]] = {}
        for name, kind in schema.kinds.items():
            at = {column.strip('"'): place for place, column in enumerate(columns[name])}
            for each in kind.subsets:
                equal = [(at[known], value) for known, value in each.equal]
                watch = _Watch(kind, each, [at[one] for one in each.empty], [at[one] for one in each.filled], equal)
                self.own.setdefault(name, []).append(watch)
                if each.lacking is not None:
                    other, by = each.lacking
                    place = list(columns[other]).index(f'"{by}"')
                    self.pointing.setdefault(other, []).append((watch, place))


@dataclass(slots=True)
class _Again:
    """Records of which one batch may have changed whether they lack something: by row number, and by id."""

    watch: _Watch
    nums: set[int] = field(default_factory=set[int])
    ids: set[str] = field(default_factory=set[str])


class Tallies:
    """What one batch of rows adds to the tallies and takes from them."""

    def __init__(self, connection: Connection, watches: Watches) -> None:
        """Gather for `connection`."""
        self._db = connection
        self._watches = watches
        self._moved: Counter[str] = Counter()
        self._again: dict[str, _Again] = {}

    def note(self, kind: str, before: Row | None, after: Row) -> None:
        """Gather what changes when the row `before` (None: there was none) becomes `after`."""
        if kind in self._watches.counted and (before is None or before[_STATE] != after[_STATE]):
            if before is not None:
                self._moved[of_state(kind, before[_STATE])] -= 1
            self._moved[of_state(kind, after[_STATE])] += 1
        for watch in self._watches.own.get(kind, ()):
            was, now = watch.holds(before), watch.holds(after)
            if was != now and watch.subset.lacking is None:
                self._moved[of_subset(kind, watch.subset.name)] += now - was
            elif was != now:
                self._to_look_at(watch).nums.add(after[_NUM])
        for watch, at in self._watches.pointing.get(kind, ()):
            earlier = before[at] if before is not None and before[_STATE] == NORMAL else None
            later = after[at] if after[_STATE] == NORMAL else None
            if earlier != later:
                self._to_look_at(watch).ids.update(each for each in (earlier, later) if each is not None)

    def write(self) -> None:
        """Write what was gathered, once the rows themselves are written."""
        for each in self._again.values():
            self._look_again(each)
        add(self._db, self._moved)

    def _to_look_at(self, watch: _Watch) -> _Again:
        return self._again.setdefault(of_subset(watch.kind.name, watch.subset.name), _Again(watch))

    def _look_again(self, again: _Again) -> None:
        kind, subset = again.watch.kind, again.watch.subset
        for part in chunks(list(again.ids)):
            again.nums.update(
                num
                for (num,) in self._db.execute(
                    f"SELECT num FROM record WHERE id IN ({marks(part)}) AND kind = ?", (*part, kind.name)
                )
            )
        table, question = lacking_table(kind, subset), lacking_query(kind, subset)
        for part in chunks(list(again.nums)):
            wanted = marks(part)
            now = set(self._db.execute(f"{question} AND k._record IN ({wanted})", part))
            before = set(self._db.execute(f"SELECT record FROM {table} WHERE record IN ({wanted})", part))
            self._db.executemany(f"DELETE FROM {table} WHERE record = ?", list(before - now))
            self._db.executemany(f"INSERT INTO {table} VALUES(?)", list(now - before))
            self._moved[of_subset(kind.name, subset.name)] += len(now) - len(before)


def add(connection: Connection, moved: Mapping[str, int]) -> None:
    """Let tallies move by so much each."""
    connection.executemany(
        "INSERT INTO tally VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = value + excluded.value",
        [(name, by) for name, by in moved.items() if by],
    )


def read(connection: Connection, names: Iterable[str]) -> int:
    """Return the sum of these tallies."""
    wanted = list(names)
    return connection.execute(
        f"SELECT coalesce(sum(value), 0) FROM tally WHERE name IN ({marks(wanted)})", wanted
    ).fetchone()[0]


def lacking_query(kind: Kind, subset: Subset) -> str:
    """Return the question for the row numbers of a subset that lacks something, straight from the records."""
    if subset.lacking is None:
        raise ValueError(subset.name)
    other, by = subset.lacking
    return (
        f"SELECT k._record FROM {table_of(kind)} AS k JOIN record ON record.num = k._record WHERE {within(subset, 'k.')} "
        f'AND NOT EXISTS (SELECT 1 FROM k_{other} AS o WHERE o."{by}" = record.id AND o._state = {NORMAL})'
    )


def of_state(kind: str, state: int) -> str:
    """Return the name of the tally of a kind's records that are shown, struck out, or hidden."""
    return f"{kind}:{state}"


def of_subset(kind: str, subset: str) -> str:
    """Return the name of the tally of a subset."""
    return f"{kind}.{subset}"


def of_origin(origin: int) -> str:
    """Return the name of the tally of changes that came one way; what was written here is not tallied."""
    return f"origin:{origin}"


def recount_origins(connection: Connection) -> None:
    """Count anew how many changes came each way."""
    connection.execute("DELETE FROM tally WHERE name GLOB 'origin:*'")
    add(connection, _origins(connection))


def recounted(connection: Connection, schema: Schema) -> dict[str, int]:
    """Return every tally as a full count gives it, but those of nothing."""
    found = _origins(connection)
    for name, kind in schema.kinds.items():
        if not kind.append_only:
            rows = connection.execute(f"SELECT _state, count(*) FROM {table_of(kind)} GROUP BY _state")
            found |= {of_state(name, state): count for state, count in rows}
        for each in kind.subsets:
            whole = f"SELECT _record FROM {table_of(kind)} NOT INDEXED WHERE {within(each)}"
            question = whole if each.lacking is None else lacking_query(kind, each)
            found[of_subset(name, each.name)] = len(connection.execute(question).fetchall())
    return {name: count for name, count in found.items() if count}


def _origins(connection: Connection) -> dict[str, int]:
    rows = connection.execute("SELECT origin, count(*) FROM change WHERE origin <> 1 GROUP BY origin")
    return {of_origin(origin): count for origin, count in rows}
