"""Writes what a batch of records shows: their rows, as far as these differ, and what follows from them."""

from collections.abc import Mapping, Sequence
from typing import Any

from db.schema.declare import Kind
from db.sqlcipher import Connection
from db.store.projections import EXTRA, Sheet, in_dispute, keys_of, row_of, targets_in
from db.store.tables import chunks, key_table_of, marks, run_each, table_of
from db.store.tallies import Tallies, Watches
from db.store.views import View


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

    def write(self) -> None:
        """Write what was gathered, of records that had a row only what differs: every index left alone is time saved."""
        for name, rows in self._cells.items():
            self._write_rows(self._sheets[name], rows)
        self._tallies.write()
        run_each(self._db, "DELETE FROM link WHERE field = ? AND target = ? AND record = ?", self._unlinked)
        run_each(self._db, "INSERT OR IGNORE INTO link VALUES(?, ?, ?)", self._linked)
        run_each(self._db, "INSERT OR IGNORE INTO search_due VALUES(?)", self._due)
        run_each(self._db, "INSERT OR IGNORE INTO disputed VALUES(?)", self._disputed)
        run_each(self._db, "DELETE FROM disputed WHERE record = ?", self._settled)

    def _write_rows(self, sheet: Sheet, rows: Sequence[list[Any]]) -> None:
        before = self._rows_before(sheet, [row[0] for row in rows if row[0] in self._known])
        fresh = [row for row in rows if row[0] not in before]
        run_each(self._db, sheet.insert, fresh)
        if sheet.kind.keys is not None:
            self._write_keys(sheet.kind, rows, before)
        differing: dict[tuple[int, ...], list[list[Any]]] = {}
        for row in rows:
            earlier = before.get(row[0])
            at = tuple(at for at, cell in enumerate(row) if earlier is None or cell != earlier[at])
            if at:
                self._follow(sheet, earlier, row, frozenset(at))
            if earlier is not None and at:
                differing.setdefault(at, []).append([*(row[each] for each in at), row[0]])
        for at, cells in differing.items():
            setting = ", ".join(f"{sheet.columns[each]} = ?" for each in at)
            self._db.executemany(f"UPDATE {table_of(sheet.kind)} SET {setting} WHERE _record = ?", cells)

    def _follow(self, sheet: Sheet, before: Sequence[Any] | None, row: Sequence[Any], at: frozenset[int]) -> None:
        """Gather what follows from a row that differs in the places `at`: tallies, links, search, disputes."""
        self._tallies.note(sheet.kind.name, before, row, at)
        if not sheet.sought.isdisjoint(at):
            self._due.append((row[0],))
        for place, name in sheet.links:
            if place in at:
                had, has = targets_in(None if before is None else before[place]), targets_in(row[place])
                self._unlinked += [(name, target, row[0]) for target in had - has]
                self._linked += [(name, target, row[0]) for target in has - had]
        if EXTRA in at:
            was, now = before is not None and in_dispute(before), in_dispute(row)
            if was != now:
                (self._disputed if now else self._settled).append((row[0],))

    def _write_keys(self, kind: Kind, rows: Sequence[list[Any]], before: Mapping[int, tuple[Any, ...]]) -> None:
        table = key_table_of(kind)
        stale: list[tuple[str, int]] = []
        fresh: list[tuple[str, int]] = []
        for row in rows:
            had = keys_of(before[row[0]]) if row[0] in before else frozenset[str]()
            has = keys_of(row)
            stale += [(key, row[0]) for key in had - has]
            fresh += [(key, row[0]) for key in has - had]
        run_each(self._db, f"DELETE FROM {table} WHERE key = ? AND record = ?", stale)
        run_each(self._db, f"INSERT OR IGNORE INTO {table} VALUES(?, ?)", fresh)

    def _rows_before(self, sheet: Sheet, nums: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        found: dict[int, tuple[Any, ...]] = {}
        for part in chunks(nums):
            for row in self._db.execute(
                f"SELECT {','.join(sheet.columns)} FROM {table_of(sheet.kind)} WHERE _record IN ({marks(part)})", part
            ):
                found[row[0]] = row
        return found
