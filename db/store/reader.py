"""Reads records as they are shown: one, a page, by reference; and what is in dispute."""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

from db.errors import ExpectedError
from db.log.change import id_from_raw
from db.log.merge import State, unpack
from db.schema.declare import Kind, Record, Schema
from db.schema.values import Json
from db.sqlcipher import Connection
from db.store import tallies
from db.store.asking import CannotFilter, Question, columns_of, conditions, index_for, sorting, source_of
from db.store.found import EVERYTHING, PAGE, Found, Newer, Page, as_attribute, entity, found_in
from db.store.memory import Known
from db.store.tables import NORMAL, VOIDED, chunks, links, marks, sort_column, table_of
from db.store.views import View, tell, view

__all__ = ["EVERYTHING", "PAGE", "CannotFilter", "Found", "Newer", "NotFound", "Page", "Reader", "as_attribute"]

AnyRecord = TypeVar("AnyRecord", bound=Record)
Answer = TypeVar("Answer")


class NotFound(ExpectedError):
    """No such record here."""


class Reader:
    """A consistent look at one vault; valid inside the `read()` or `write()` it came from."""

    def __init__(self, connection: Connection, schema: Schema, known: Known | None = None) -> None:
        """Look through `connection`, inside whatever transaction it is in; `known`: what is known of what it sees."""
        self.connection = connection
        self.schema = schema
        self.known: Known = {} if known is None else known

    def once(self, name: Hashable, work_out: Callable[[], Answer]) -> Answer:
        """Return what `work_out` answers, asked once for as long as nothing is written.

        For what the records alone decide; `name` holds whatever else it depends on.
        """
        if name not in self.known:
            self.known[name] = work_out()
        return cast("Answer", self.known[name])

    # -- one record ------------------------------------------------------------------------------------------------

    def find(self, kind: str, record_id: str) -> Found | None:
        """Return a record by kind and id as it is shown (voided ones too), or None."""
        rows = self._select(self.schema[kind], Question("record.id = ?", [record_id]))
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
            selected = self._select(cls.kind, Question(f"record.id IN ({marks(part)})", list(part)))
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
                for (target,) in self._asked().execute(
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
            self._asked().execute("SELECT 1 FROM link WHERE field = ? LIMIT 1", (f"{kind}.{name}",)).fetchone()
            is not None
        )

    def rows(self, kind: str, page: Page = EVERYTHING, **where: Json) -> "list[Found]":
        """Return the records of a kind that a page names, untyped."""
        declared = self.schema[kind]
        clauses, values = conditions(declared, page, where)
        order = self._order(declared, page, clauses, values)
        limit = "" if page.limit < 0 else f" LIMIT {int(page.limit)}"
        index = self._index(declared, page) if page.subset else ""
        return self._select(declared, Question(" AND ".join(clauses), values, f" ORDER BY {order}{limit}", index))

    def count(self, kind: str, page: Page = EVERYTHING, **where: Json) -> int:
        """Return how many records a page without limit would hold, by counting them; see `tally`."""
        declared = self.schema[kind]
        clauses, values = conditions(declared, page, where)
        beside = any("record." in each for each in clauses)
        source = source_of(declared) if beside else f"FROM {table_of(declared)} AS k"
        return self._asked().execute(f"SELECT count(*) {source} WHERE {' AND '.join(clauses)}", values).fetchone()[0]

    def tally(self, kind: str, subset: str = "", *, outside: Collection[str] = ()) -> int:
        """Return how many unvoided records of a kind, or of one of its subsets, there are; only `outside` is counted.

        The answer is that of `count`, and costs the same however many there are. Not for kinds that are append-only.
        """
        declared = self.schema[kind]
        name = tallies.of_subset(kind, subset) if subset else tallies.of_state(kind, NORMAL)
        hidden = 0
        for part in chunks(list(outside)):
            clauses, values = conditions(declared, Page(subset=subset), {})
            hidden += (
                self._asked()
                .execute(
                    f"SELECT count(*) FROM record CROSS JOIN {table_of(declared)} AS k ON k._record = record.num "
                    f"WHERE record.home IN ({marks(part)}) AND {' AND '.join(clauses)}",
                    [*part, *values],
                )
                .fetchone()[0]
            )
        return tallies.read(self._asked(), [name]) - hidden

    def kept(self, kinds: Iterable[str]) -> int:
        """Return how many records of these kinds there are, struck out ones too; not for append-only kinds."""
        names = [tallies.of_state(self.schema[kind].name, state) for kind in kinds for state in (NORMAL, VOIDED)]
        return tallies.read(self._asked(), names)

    def disputed(self) -> "list[Found]":
        """Return every record in which values or a void are in conflict."""
        kinds: dict[str, list[int]] = {}
        for num, kind in self._asked().execute(
            "SELECT num, kind FROM disputed CROSS JOIN record ON record.num = disputed.record ORDER BY num"
        ):
            kinds.setdefault(kind, []).append(num)
        found = self.by_kinds(kinds)
        return [found[num] for kind in self.schema.kinds for num in kinds.get(kind, ())]

    def disputes(self) -> int:
        """Return how many records `disputed` would return."""
        return self._asked().execute("SELECT count(*) FROM disputed").fetchone()[0]

    def by_numbers(self, nums: Sequence[int]) -> dict[int, Found]:
        """Return records by row number (what the search finds)."""
        kinds: dict[str, list[int]] = {}
        for part in chunks(nums):
            for num, kind in self._asked().execute(
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
                    question = Question(f"k._record IN ({marks(part)})", list(part))
                    found |= self._select_numbered(self.schema[kind], question)
        return found

    # -- sentences of SQL ------------------------------------------------------------------------------------------

    def _asked(self) -> Connection:
        """Return the connection questions about many records go to."""
        return self.connection

    def _index(self, kind: Kind, page: Page) -> str:
        members, everyone = self.tally(kind.name, page.subset), self.tally(kind.name)
        return index_for(kind, page, members, everyone)

    def _order(self, kind: Kind, page: Page, clauses: "list[str]", values: "list[Any]") -> str:
        """Return ORDER BY, adding the keyset clause that continues after `page.after`."""
        if not page.sort:
            way, compare = ("DESC", "<") if not page.backwards else ("ASC", ">")
            if page.after:
                clauses.append(f"k._record {compare} ?")
                values.append(self._last(kind, page.after, "NULL")[1])
            return f"k._record {way}"
        column = sorting(kind, page.sort)
        way, compare = ("DESC", "<") if page.backwards else ("ASC", ">")
        if page.after:
            last, num = self._last(kind, page.after, f'k."{sort_column(kind.field(page.sort))}"')
            # The pair alone is no bound SQLite seeks an expression's index by: it would walk there from the first row.
            clauses.append(f"{column} {compare}= ifnull(?, '') AND ({column}, k._record) {compare} (ifnull(?, ''), ?)")
            values += [last, last, num]
        return f"{column} {way}, k._record {way}"

    def _last(self, kind: Kind, record_id: str, column: str) -> "tuple[Any, int]":
        """Return where the record lies which a page continues after; raise `NotFound`."""
        row = self.connection.execute(
            f"SELECT {column}, k._record {source_of(kind)} WHERE record.id = ? AND record.kind = ?",
            (record_id, kind.name),
        ).fetchone()
        if row is None:
            raise NotFound(kind=kind.name, id=record_id)
        return row[0], row[1]

    def _select(self, kind: Kind, question: Question) -> "list[Found]":
        return list(self._select_numbered(kind, question).values())

    def _select_numbered(self, kind: Kind, question: Question) -> dict[int, Found]:
        columns, plan = columns_of(kind)
        rows = (
            self._asked()
            .execute(f"{columns} {source_of(kind, question.by)} WHERE {question.where}{question.tail}", question.values)
            .fetchall()
        )
        return {row[0]: found_in(kind.name, plan, row) for row in rows}
