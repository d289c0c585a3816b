"""The open store of one vault: transactions, search, rebuild, check."""

import contextlib
import hashlib
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from db.log.change import ChangeId, MalformedChange, canonical, from_parts
from db.log.trust import Trust
from db.schema.declare import Schema
from db.sqlcipher import Connection, connect, explained
from db.store import search as searching
from db.store.engine import Absorbed, Engine
from db.store.projections import make_derived
from db.store.reader import Page, Reader
from db.store.search import Hit
from db.store.shelf import Shelf
from db.store.tables import DERIVED, DERIVED_NAMES, LOG, fingerprint
from db.store.writer import Author, Writer

_REBUILD_SLICE = 20_000
_SCHEMA_MARK = "projections"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something `check` found wrong: a code and the ids it concerns, no content."""

    code: str
    about: str


class Store:
    """Records of one vault; any number of readers beside one writer.

    Writes are serialised by a lock; each `read()` is one consistent snapshot on a connection of its own.
    """

    def __init__(  # noqa: PLR0913 - what an open vault consists of
        self,
        path: Path,
        key: bytes,
        schema: Schema,
        author: Author,
        *,
        signed: Callable[[ChangeId, str], bool] = lambda _change, _signature: False,
        committed: Callable[[int, str], None] = lambda _seq, _head: None,
        create: bool = False,
    ) -> None:
        """Open the database (making its tables when new); rebuild what is derived if its shape has changed.

        `committed` is told the device's last own seq and change id after each commit that wrote one (for the witness).
        `schema` must know the kind `trust`. Raises what `db.sqlcipher.connect` raises.
        """
        if not schema.knows(Trust.kind.name):
            raise ValueError(Trust.kind.name)
        self.path = path
        self.schema = schema
        self.author = author
        self._key = key
        self._signed = signed
        self._committed = committed
        self._lock = threading.RLock()
        self._idle: list[Connection] = []
        self._writing = connect(path, key, create=create)
        self._prepare()

    def close(self) -> None:
        """Close every connection, folding the write-ahead log back into the file."""
        with self._lock:
            for each in self._idle:
                each.close()
            self._idle.clear()
            with explained(self.path):
                self._writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._writing.close()

    # -- transactions ----------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def read(self) -> Generator[Reader]:
        """Look at one consistent state; never waits for a writer."""
        connection = self._idle.pop() if self._idle else connect(self.path, self._key, read_only=True)
        try:
            with explained(self.path):
                connection.execute("BEGIN")
                yield Reader(connection, self.schema)
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            self._idle.append(connection)

    @contextlib.contextmanager
    def write(self, author: Author | None = None) -> Generator[Writer]:
        """One intention, one transaction: durable when the block ends, undone when it raises."""
        with self._lock, explained(self.path):
            self._writing.execute("BEGIN IMMEDIATE")
            try:
                writer = Writer(Reader(self._writing, self.schema), self._engine(), author or self.author, self.schema)
                yield writer
                writer.settle()
                self._writing.execute("COMMIT")
            except BaseException:
                if self._writing.in_transaction:
                    self._writing.execute("ROLLBACK")
                raise
            if writer.head is not None:
                self._committed(*writer.head)

    def shelf(self, place: str) -> Shelf:
        """Return a small place for state that is not casework (receipts, transfers, preferences)."""
        return Shelf(self._writing, self._lock, place)

    def _engine(self) -> Engine:
        return Engine(self._writing, self.schema, own_device=self.author.device, signed=self._signed)

    # -- search ----------------------------------------------------------------------------------------------------

    def flush_search(self, *, limit: int = -1) -> int:
        """Bring the search up to date; return how many records were due. Called when idle and before a search."""
        with self._lock, explained(self.path):
            if self._writing.execute("SELECT 1 FROM search_due LIMIT 1").fetchone() is None:
                return 0
            self._writing.execute("BEGIN IMMEDIATE")
            try:
                done = searching.flush(self._writing, self.schema, limit=limit)
                self._writing.execute("COMMIT")
            except BaseException:
                if self._writing.in_transaction:
                    self._writing.execute("ROLLBACK")
                raise
            return done

    def search(
        self, text: str, *, limit: int = 50, kinds: frozenset[str] = frozenset(), outside: frozenset[str] = frozenset()
    ) -> list[Hit]:
        """Return what the search box shows for `text`: newest first, whatever was saved before the call included."""
        self.flush_search()
        with self.read() as reader:
            return searching.search(reader, text, limit=limit, kinds=kinds, outside=outside)

    # -- derived tables --------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        with explained(self.path):
            known = self._writing.execute("SELECT 1 FROM sqlite_master WHERE name = 'change'").fetchone()
            if known is None:
                self._writing.execute("BEGIN IMMEDIATE")
                for statement in filter(str.strip, LOG.split(";")):
                    self._writing.execute(statement)
                self._writing.execute("COMMIT")
            mark = self._writing.execute(
                "SELECT value FROM shelf WHERE place = 'store' AND key = ?", (_SCHEMA_MARK,)
            ).fetchone()
        if mark is None or msgspec.json.decode(mark[0]) != fingerprint(self.schema):
            self.rebuild()

    def rebuild(self, step: Callable[[int, int], None] = lambda _done, _total: None) -> dict[str, int]:
        """Drop what is derived and replay the log; return counts. One transaction: interrupted, nothing happened."""
        with self._lock, explained(self.path):
            self._writing.execute("BEGIN IMMEDIATE")
            try:
                counts = self._replay(step)
                self._writing.execute("COMMIT")
            except BaseException:
                if self._writing.in_transaction:
                    self._writing.execute("ROLLBACK")
                raise
            return counts

    def _replay(self, step: Callable[[int, int], None]) -> dict[str, int]:
        for (name,) in self._writing.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'k_*'"
        ).fetchall():
            self._writing.execute(f'DROP TABLE "{name}"')
        for name in DERIVED_NAMES:
            self._writing.execute(f"DROP TABLE IF EXISTS {name}")
        for statement in filter(str.strip, DERIVED.split(";")):
            self._writing.execute(statement)
        make_derived(self._writing, self.schema)
        self._writing.execute("UPDATE record SET state = NULL, home = NULL")
        engine = self._engine()
        nums = [num for (num,) in self._writing.execute("SELECT num FROM record ORDER BY kind = 'trust' DESC, num")]
        for start in range(0, len(nums), _REBUILD_SLICE):
            part = nums[start : start + _REBUILD_SLICE]
            engine.merge({}, told={}, recompute=part, done=Absorbed())
            step(start + len(part), len(nums))
        searching.flush(self._writing, self.schema)
        self._writing.execute(
            "INSERT OR REPLACE INTO shelf VALUES('store', ?, ?)", (_SCHEMA_MARK, canonical(fingerprint(self.schema)))
        )
        changes = self._writing.execute("SELECT count(*) FROM change").fetchone()[0]
        return {"records": len(nums), "changes": changes}

    # -- check -----------------------------------------------------------------------------------------------------

    def check_log(self) -> list[Finding]:
        """Recompute every hash and follow every chain; return what does not hold."""
        findings: list[Finding] = []
        with self.read() as reader:
            rows = reader.connection.execute("SELECT id, header, body, signature FROM change")
            for raw, header, body, signature in rows:
                try:
                    found = from_parts(header, body, signature)
                except MalformedChange:
                    findings.append(Finding(code="change_unreadable", about=raw.hex()))
                    continue
                if raw_of(found.id) != raw:
                    findings.append(Finding(code="change_altered", about=found.id))
        return findings


    def check_derived(self) -> list[Finding]:
        """Replay the log beside what is stored, compare, and leave everything as it was."""
        with self._lock, explained(self.path):
            self._writing.execute("BEGIN IMMEDIATE")
            try:
                searching.flush(self._writing, self.schema)
                stored = self._shown()
                self._replay(lambda _done, _total: None)
                replayed = self._shown()
            finally:
                if self._writing.in_transaction:
                    self._writing.execute("ROLLBACK")
        wrong = [each for each in sorted({*stored, *replayed}) if stored.get(each) != replayed.get(each)]
        return [Finding(code="projection_differs", about=each) for each in wrong]

    def _shown(self) -> dict[str, bytes]:
        """Return a digest of everything shown, by kind and record; under "search" one of the whole index."""
        reader = Reader(self._writing, self.schema)
        found: dict[str, bytes] = {}
        for kind in self.schema.kinds:
            for each in reader.rows(kind, Page(limit=-1, voided=True)):
                shown = canonical([each.fields, each.gaps, sorted(each.conflicts), each.voided, each.home])
                found[f"{kind} {each.id}"] = hashlib.sha256(shown).digest()
        words = hashlib.sha256()
        for row in self._writing.execute(
            "SELECT search.rowid, record.id, search.open, search.closed FROM search JOIN search_row "
            "ON search_row.row = search.rowid JOIN record ON record.num = search_row.record ORDER BY search.rowid"
        ):
            words.update(canonical(list(row)))
        found["search"] = words.digest()
        return found


def raw_of(change_id: ChangeId) -> bytes:
    """Return the stored form of a change id."""
    from db.log.change import raw_id  # noqa: PLC0415 - one name for readers of this module

    return raw_id(change_id)
