"""The open store of one vault: transactions, search, rebuild, check."""

import contextlib
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import msgspec

from db.log.change import ChangeId, MalformedChange, canonical, from_line
from db.log.trust import Trust
from db.schema.declare import Schema
from db.sqlcipher import Connection, Error, connect, explained
from db.store import indexing
from db.store.check import Finding, check, check_derived
from db.store.engine import Engine
from db.store.links import relink
from db.store.memory import Memory
from db.store.origins import Carriage
from db.store.projections import make_derived
from db.store.reader import Reader
from db.store.search import Hit, search
from db.store.shelf import Shelf
from db.store.tables import DERIVED, DERIVED_NAMES, LOG, fingerprint
from db.store.writer import Author, Writer
from db.vault.errors import VaultTooNew

__all__ = ["Finding", "Store"]

_SCHEMA_MARK = "projections"
_IDLE = 4  # readers kept open for the next look
_DUE_AT_ONCE = 500  # search rows a keystroke waits for at most
_PATIENCE = 0.1  # seconds a keystroke waits for a writer before it searches what is indexed
_WIDE, _NARROW = 64, 8  # MiB of page cache, during import and otherwise
Step = Callable[[int, int], None]


def _no_step(_done: int, _total: int) -> None:
    """Report to nobody."""


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
        `schema` must know the kind `trust`. Raises what `db.sqlcipher.connect` raises, and `VaultTooNew` where a later
        version of the schema wrote here.
        """
        if not schema.knows(Trust.kind.name):
            raise ValueError(Trust.kind.name)
        self.path = path
        self.schema = schema
        self.author = author
        self._key = key
        self._committed = committed
        self._lock = threading.RLock()
        self._idle_lock = threading.Lock()
        self._idle: list[Connection] = []
        self._open = True
        self._memory = Memory()
        self._writing = connect(path, key, create=create)
        self._engine = Engine(self._writing, schema, own_device=author.device, signed=signed)
        try:
            self._prepare()
        except BaseException:
            self._writing.close()
            raise

    def close(self) -> None:
        """Close every connection, folding the write-ahead log back into the file."""
        with self._lock:
            with self._idle_lock:
                self._open = False
                idle, self._idle = self._idle, []
            for each in idle:
                each.close()
            with explained(self.path):
                self._writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._writing.close()

    # -- transactions ----------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def read(self) -> Generator[Reader]:
        """Look at one consistent state; never waits for a writer."""
        with self._idle_lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = connect(self.path, self._key, read_only=True)
        sound = True
        try:
            with explained(self.path):
                moment = self._memory.moment()
                connection.execute("BEGIN")
                connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()  # from here on the snapshot stands
                yield Reader(connection, self.schema, self._memory.at(moment))
        except Error:
            sound = False  # one bad page spoils a connection
            raise
        finally:
            self._lay_aside(connection, sound=sound)

    def _lay_aside(self, connection: Connection, *, sound: bool) -> None:
        with contextlib.suppress(Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        with self._idle_lock:
            keep = sound and self._open and len(self._idle) < _IDLE
            if keep:
                self._idle.append(connection)
        if not keep:
            connection.close()

    @contextlib.contextmanager
    def write(self, author: Author | None = None) -> Generator[Writer]:
        """One intention, one transaction: durable when the block ends, undone when it raises."""
        with self._lock:
            known = self._memory.at(self._memory.moment())
            with self._forgetting(), self._transaction():
                reader = Reader(self._writing, self.schema, known)
                writer = Writer(reader, self._engine, author or self.author, self.schema)
                yield writer
                done = writer.settle()
                if done.erased:
                    indexing.flush(self._writing, self.schema)
                    indexing.forget(self._writing)
            if writer.head is not None:
                self._committed(*writer.head)
            if done.erased:
                with explained(self.path):
                    self._writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @contextlib.contextmanager
    def _transaction(self) -> Generator[None]:
        with self._lock, explained(self.path):
            self._writing.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._writing.execute("COMMIT")
            except BaseException:
                if self._writing.in_transaction:
                    self._writing.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _forgetting(self) -> Generator[None]:
        """Records may change within: what was worked out from them is worked out again afterwards."""
        self._memory.write_begins()
        try:
            yield
        finally:
            self._memory.write_ends()

    @contextlib.contextmanager
    def bulk(self) -> Generator[None]:
        """Take more memory for many writes in a row (an import), and bring the search up to date at the end."""
        self._cache(_WIDE)
        try:
            yield
            while self.flush_search(limit=8 * _DUE_AT_ONCE):
                continue  # a transaction each, so that a save may go between
        finally:
            self._cache(_NARROW)

    def _cache(self, mebibytes: int) -> None:
        with self._lock, explained(self.path):
            self._writing.execute(f"PRAGMA cache_size = {-1024 * mebibytes}").fetchall()

    def shelf(self, place: str) -> Shelf:
        """Return a small place for state that is not casework (receipts, transfers, preferences)."""
        return Shelf(self._writing, self._lock, place)

    # -- search ----------------------------------------------------------------------------------------------------

    def flush_search(self, *, limit: int = -1, newest: bool = False) -> int:
        """Bring the search up to date; return how many records were due. Called when idle and before a search."""
        with self._lock, explained(self.path):
            if self._writing.in_transaction:  # called from within a write: it shows once that is done
                return 0
            if self._writing.execute("SELECT 1 FROM search_due LIMIT 1").fetchone() is None:
                return 0
            with self._transaction():
                return indexing.flush(self._writing, self.schema, limit=limit, newest=newest)

    def search(
        self, text: str, *, limit: int = 50, kinds: frozenset[str] = frozenset(), outside: frozenset[str] = frozenset()
    ) -> list[Hit]:
        """Return what the search box shows for `text`: newest first, whatever was saved before the call included."""
        self.freshen_search()
        with self.read() as reader:
            return search(reader, text, limit=limit, kinds=kinds, outside=outside)

    def freshen_search(self) -> None:
        """Index what was saved before this call, the newest first, as far as a keystroke can wait.

        While an import holds the writer, what it brings may be missing: a keystroke does not wait for it.
        """
        if self._lock.acquire(timeout=_PATIENCE):
            try:
                self.flush_search(limit=_DUE_AT_ONCE, newest=True)
            finally:
                self._lock.release()

    # -- derived tables --------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        with explained(self.path):
            known = self._writing.execute("SELECT 1 FROM sqlite_master WHERE name = 'change'").fetchone()
            if known is None:
                with self._transaction():
                    for statement in filter(str.strip, LOG.split(";")):
                        self._writing.execute(statement)
            mark = self._writing.execute(
                "SELECT value FROM shelf WHERE place = 'store' AND key = ?", (_SCHEMA_MARK,)
            ).fetchone()
        shape = {} if mark is None else msgspec.json.decode(mark[0], type=dict[str, str | int])
        version = shape.get("schema", 0)
        if isinstance(version, int) and version > self.schema.version:
            raise VaultTooNew(found=version, supported=self.schema.version)
        if shape.get("fingerprint") != fingerprint(self.schema):
            self.rebuild()

    def rebuild(self, step: Step = _no_step) -> dict[str, int]:
        """Drop what is derived and replay the log; return counts. One transaction: interrupted, nothing happened."""
        with self._lock, self._forgetting(), self._transaction():
            return self._replay(step)

    def _replay(self, step: Step) -> dict[str, int]:
        for (name,) in self._writing.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'k_*'"
        ).fetchall():
            self._writing.execute(f'DROP TABLE "{name}"')
        for name in DERIVED_NAMES:
            self._writing.execute(f"DROP TABLE IF EXISTS {name}")
        for statement in filter(str.strip, DERIVED.split(";")):
            self._writing.execute(statement)
        make_derived(self._writing, self.schema)
        self._read_again()
        self._writing.execute("UPDATE record SET state = NULL, home = NULL")
        relink(self._writing)
        records = self._engine.replay(step)
        indexing.flush(self._writing, self.schema)
        shape = {"fingerprint": fingerprint(self.schema), "schema": self.schema.version}
        self._writing.execute("INSERT OR REPLACE INTO shelf VALUES('store', ?, ?)", (_SCHEMA_MARK, canonical(shape)))
        changes = self._writing.execute("SELECT count(*) FROM change").fetchone()[0]
        return {"records": records, "changes": changes}

    def _read_again(self) -> None:
        """Let lines that no earlier version could read go through the door, now that this one may."""
        for key, line in self._writing.execute("SELECT hash, line FROM unread").fetchall():
            try:
                change = from_line(line)
            except MalformedChange:
                continue
            self._engine.absorb([change], Carriage(vouched=False))
            self._writing.execute("DELETE FROM unread WHERE hash = ?", (key,))

    # -- check -----------------------------------------------------------------------------------------------------

    def check_log(self, *, full: bool = False, step: Step = _no_step) -> list[Finding]:
        """Recompute every hash and follow every chain; with `full`, hold every shown value against a replay.

        Gaps and forks are told too, but are no damage (`Finding.damage`): they happen wherever bundles travel.
        """
        with self.read() as reader:
            return check(reader, own=self.author, full=full, step=step)

    def check_derived(self, step: Step = _no_step) -> list[Finding]:
        """Hold every shown value against a replay of the log, changing nothing."""
        with self.read() as reader:
            return check_derived(reader, own=self.author, step=step)
