"""Reads records as they are shown: one, a page, by reference; and what is in dispute."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from db.errors import ExpectedError
from db.log.change import id_from_raw
from db.log.merge import State, unpack
from db.schema.declare import Kind, Record, Schema
from db.schema.values import Json
from db.sqlcipher import Connection
from db.store.found import EVERYTHING, KINDS, PAGE, Found, Newer, Page, as_attribute, entity, found_in
from db.store.tables import HIDDEN, NORMAL, chunks, is_json, links, marks, ordering, sort_column, table_of
from db.store.views import View, tell, view

__all__ = ["EVERYTHING", "PAGE", "CannotFilter", "Found", "Newer", "NotFound", "Page", "Reader", "as_attribute"]

AnyRecord = TypeVar("AnyRecord", bound=Record)


class NotFound(ExpectedError):
    """No such record here."""


class CannotFilter(ExpectedError):
    """This field is not one a list can be narrowed or ordered by."""


class Reader:
    """A consistent look at one vault; valid inside the `read()` or `write()` it came from."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        """Look through `connection`, inside whatever transaction it is in."""
        self.connection = connection
        self.schema = schema

    # -- one record ------------------------------------------------------------------------------------------------

    def find(self, kind: str, record_id: str) -> Found | None:
        """Return a record by kind and id as it is shown (voided ones too), or None."""
        rows = self._select(self.schema[kind], "record.id = ?", [record_id], "")
        return rows[0] if rows else None

    def get(self, cls: type[AnyRecord], record_id: str) -> AnyRecord | None:
        """Return a record ready to be edited: it carries what an edit of it replaces."""
        found = self.find(cls.kind.name, record_id)
        if found is None:
            return None
        return entity(cls, found, self.seen(cls.kind.name, record_id))

    def need(self, cls: type[AnyRecord], record_id: str) -> AnyRecord:
        """Return a record ready to be edited; raise `NotFound`."""
        found = self.get(cls, record_id)
        if found is None:
            raise NotFound(kind=cls.kind.name, id=record_id)
        return found

    def seen(self, kind: str, record_id: str) -> dict[str, tuple[str, ...]]:
        """Return, per register, the live changes that hold the shown value."""
        return self.view(kind, record_id).seen

    def view(self, kind: str, record_id: str) -> View:
        """Return everything a record shows, computed from its live changes."""
        num, state = self.state(kind, record_id)
        told = tell(self.connection, state.locals(), {})
        return view(self.schema.kinds.get(kind), state, told, erased=num is not None and self.is_erased(num))

    def is_erased(self, num: int) -> bool:
        """Tell whether headquarters ordered the erasure of the record with this row number."""
        row = self.connection.execute("SELECT erased FROM record WHERE num = ?", (num,)).fetchone()
        return row is not None and bool(row[0])

    def newer(self) -> Newer:
        """Return what came from a later version."""
        kinds = self.connection.execute("SELECT kind, count(*) FROM record GROUP BY kind").fetchall()
        return Newer(
            kinds={kind: count for kind, count in kinds if not self.schema.knows(kind)},
            unread=self.connection.execute("SELECT count(*) FROM unread").fetchone()[0],
        )

    def state(self, kind: str, record_id: str) -> tuple[int | None, State]:
        """Return the row number and merge state of a record; an empty state where there is none."""
        row = self.connection.execute(
            "SELECT num, state FROM record WHERE id = ? AND kind = ?", (record_id, kind)
        ).fetchone()
        return (None, State()) if row is None else (row[0], unpack(row[1]))

    def change_at(self, device: str, epoch: str, seq: int) -> str | None:
        """Return the id of a device's change at this place of its chain, if it is here."""
        row = self.connection.execute(
            "SELECT change.id FROM change JOIN chain ON chain.num = change.chain "
            "WHERE device = ? AND epoch = ? AND seq = ?",
            (device, epoch, seq),
        ).fetchone()
        return None if row is None else id_from_raw(row[0])

    def kind_of(self, record_id: str) -> str | None:
        """Return the kind of the record with this id, or None."""
        row = self.connection.execute("SELECT kind FROM record WHERE id = ?", (record_id,)).fetchone()
        return None if row is None else row[0]

    # -- many ------------------------------------------------------------------------------------------------------

    def list(self, cls: type[AnyRecord], page: Page = EVERYTHING, **where: Json) -> list[AnyRecord]:
        """Return the records of a kind that a page names; keyword arguments are further filters by field."""
        return [entity(cls, found, None) for found in self.rows(cls.kind.name, page, **where)]

    def each(self, cls: type[AnyRecord], record_ids: Collection[str]) -> dict[str, AnyRecord]:
        """Return those of these records that are here (voided ones too), by id, to be looked at."""
        found: dict[str, AnyRecord] = {}
        for part in chunks(list(record_ids)):
            selected = self._select(cls.kind, f"record.id IN ({marks(part)})", list(part), "")
            found |= {each.id: entity(cls, each, None) for each in selected}
        return found

    def named(self, kind: str, name: str, targets: Collection[str]) -> set[str]:
        """Return which of `targets` some unvoided record of a kind refers to in its (single) field `name`."""
        declared = self.schema[kind]
        declared.field(name)
        found: set[str] = set()
        for part in chunks(list(targets)):
            found.update(
                target
                for (target,) in self.connection.execute(
                    f'SELECT DISTINCT "{name}" FROM {table_of(declared)} WHERE _state = {NORMAL} AND "{name}" IN ({marks(part)})',
                    part,
                )
            )
        return found

    def names_any(self, kind: str, name: str) -> bool:
        """Tell whether any record of a kind names anything in a field that links: one look into an index."""
        declared = self.schema[kind].field(name)
        if not links(declared):
            raise CannotFilter(kind=kind, field=name)
        return (
            self.connection.execute("SELECT 1 FROM link WHERE field = ? LIMIT 1", (f"{kind}.{name}",)).fetchone()
            is not None
        )

    def rows(self, kind: str, page: Page = EVERYTHING, **where: Json) -> "list[Found]":
        """Return the records of a kind that a page names, untyped."""
        declared = self.schema[kind]
        clauses, values = self._filters(declared, page, where)
        order = self._order(declared, page, clauses, values)
        limit = "" if page.limit < 0 else f" LIMIT {int(page.limit)}"
        return self._select(declared, " AND ".join(clauses) or "1", values, f" ORDER BY {order}{limit}")

    def count(self, kind: str, page: Page = EVERYTHING, **where: Json) -> int:
        """Return how many records a page without limit would hold."""
        declared = self.schema[kind]
        clauses, values = self._filters(declared, page, where)
        return self.connection.execute(
            f"SELECT count(*) FROM {table_of(declared)} AS k JOIN record ON record.num = k._record "
            f"WHERE {' AND '.join(clauses) or '1'}",
            values,
        ).fetchone()[0]

    def count_without(self, kind: str, other: str, by: str, page: Page = EVERYTHING) -> int:
        """Return how many records of `kind` no unvoided record of `other` refers to in its (single) field `by`."""
        declared, pointing = self.schema[kind], self.schema[other]
        pointing.field(by)
        clauses, values = self._filters(declared, page, {})
        return self.connection.execute(
            f"SELECT count(*) FROM {table_of(declared)} AS k JOIN record ON record.num = k._record "
            f"WHERE {' AND '.join(clauses) or '1'} AND NOT EXISTS "
            f'(SELECT 1 FROM {table_of(pointing)} AS o WHERE o."{by}" = record.id AND o._state = {NORMAL})',
            values,
        ).fetchone()[0]

    def disputed(self) -> "list[Found]":
        """Return every record in which values or a void are in conflict."""
        found: list[Found] = []
        for name, declared in self.schema.kinds.items():
            nums = self.connection.execute(
                "SELECT num FROM record JOIN disputed ON disputed.record = record.num WHERE kind = ?", (name,)
            ).fetchall()
            for part in chunks([num for (num,) in nums]):
                found += self._select(declared, f"k._record IN ({marks(part)})", list(part), " ORDER BY k._record")
        return found

    def by_numbers(self, nums: Sequence[int]) -> dict[int, Found]:
        """Return records by row number (what the search finds)."""
        kinds: dict[str, list[int]] = {}
        for part in chunks(nums):
            for num, kind in self.connection.execute(
                f"SELECT num, kind FROM record WHERE num IN ({marks(part)})",
                part,
            ):
                kinds.setdefault(kind, []).append(num)
        return self.by_kinds(kinds)

    def by_kinds(self, nums: "Mapping[str, Sequence[int]]") -> dict[int, Found]:
        """Return records by row number where their kinds are known already."""
        found: dict[int, Found] = {}
        for kind, wanted in nums.items():
            for part in chunks(wanted):
                if self.schema.knows(kind):
                    found |= self._select_numbered(self.schema[kind], f"k._record IN ({marks(part)})", list(part), "")
        return found

    # -- sentences of SQL ------------------------------------------------------------------------------------------

    def _filters(self, kind: Kind, page: Page, more: Mapping[str, Json]) -> "tuple[list[str], list[Any]]":
        clauses = [f"k._state < {HIDDEN}" if page.voided else f"k._state = {NORMAL}"]
        values: list[Any] = []
        for name, wanted in {**page.where, **more}.items():
            clause, bound = _filter(kind, name, wanted)
            clauses.append(clause)
            values += bound
        if page.outside:
            clauses.append(f"(record.home IS NULL OR record.home NOT IN ({marks(list(page.outside))}))")
            values += list(page.outside)
        return clauses, values

    def _order(self, kind: Kind, page: Page, clauses: "list[str]", values: "list[Any]") -> str:
        """Return ORDER BY, adding the keyset clause that continues after `page.after`."""
        if not page.sort:
            way, compare = ("DESC", "<") if not page.backwards else ("ASC", ">")
            if page.after:
                clauses.append(f"k._record {compare} ?")
                values.append(self._last(kind, page.after, "NULL")[1])
            return f"k._record {way}"
        field_ = kind.field(page.sort)
        if not field_.sortable:
            raise CannotFilter(kind=kind.name, field=page.sort)
        column = ordering(field_, "k.")
        way, compare = ("DESC", "<") if page.backwards else ("ASC", ">")
        if page.after:
            last, num = self._last(kind, page.after, f'k."{sort_column(field_)}"')
            # The pair alone is no bound SQLite seeks an expression's index by: it would walk there from the first row.
            clauses.append(f"{column} {compare}= ifnull(?, '') AND ({column}, k._record) {compare} (ifnull(?, ''), ?)")
            values += [last, last, num]
        return f"{column} {way}, k._record {way}"

    def _last(self, kind: Kind, record_id: str, column: str) -> "tuple[Any, int]":
        """Return where the record lies which a page continues after; raise `NotFound`."""
        row = self.connection.execute(
            f"SELECT {column}, k._record FROM {table_of(kind)} AS k "
            "JOIN record ON record.num = k._record WHERE record.id = ? AND record.kind = ?",
            (record_id, kind.name),
        ).fetchone()
        if row is None:
            raise NotFound(kind=kind.name, id=record_id)
        return row[0], row[1]

    def _select(self, kind: Kind, where: str, values: "list[Any]", tail: str) -> "list[Found]":
        return list(self._select_numbered(kind, where, values, tail).values())

    def _select_numbered(self, kind: Kind, where: str, values: "list[Any]", tail: str) -> dict[int, Found]:
        selection, plan = _selection(kind)
        rows = self.connection.execute(f"{selection}{where}{tail}", values).fetchall()
        return {row[0]: found_in(kind.name, plan, row) for row in rows}


@lru_cache(maxsize=KINDS)
def _selection(kind: Kind) -> tuple[str, tuple[tuple[str, bool, bool], ...]]:
    """Return the beginning of every question for records of a kind, and how its answer is read (`found_in`)."""
    columns = "".join(f', k."{name}"' for name in kind.fields)
    plan = tuple((each.name, is_json(each), each.type.name == "flag") for each in kind.fields.values())
    return (
        f"SELECT record.num, record.id, record.home, k._state, k._extra{columns} "
        f"FROM {table_of(kind)} AS k JOIN record ON record.num = k._record WHERE "
    ), plan


def _filter(kind: Kind, name: str, wanted: Json) -> tuple[str, list[Any]]:
    declared = kind.field(name)
    column = f'k."{name}"'
    if wanted is None:
        return f"{column} IS NULL", []
    options = [wanted] if isinstance(wanted, str | int | Mapping) else list(wanted)
    if links(declared):
        return (
            f"k._record IN (SELECT record FROM link WHERE field = ? AND target IN ({marks(options)}))",
            [f"{kind.name}.{name}", *options],
        )
    if is_json(declared):
        raise CannotFilter(kind=kind.name, field=name)
    return f"{column} IN ({marks(options)})", [int(each) if isinstance(each, bool) else each for each in options]
