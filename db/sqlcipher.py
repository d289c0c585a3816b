"""Opens SQLCipher connections and says in our terms what SQLite complains about; the only importer of sqlcipher3."""

import contextlib
import os
import shutil
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import Damaged, ExpectedError
from db.vault.errors import DiskFailed, DiskFull, ReadOnlyFolder, StoreBusy
from db.vault.files import explain_os

if TYPE_CHECKING:  # the driver has no stubs; its interface is the standard library's, letter by letter
    import sqlite3 as driver
    from sqlite3 import Connection, Cursor, DatabaseError, Error, IntegrityError, OperationalError, Row
else:
    from sqlcipher3 import dbapi2 as driver
    from sqlcipher3.dbapi2 import Connection, Cursor, DatabaseError, Error, IntegrityError, OperationalError, Row

__all__ = [
    "Connection",
    "Cursor",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "OperationalError",
    "Row",
    "connect",
    "copy_database",
    "explain",
    "explained",
    "integrity_problems",
]

KEY_BYTES = 32
BUSY_SECONDS = 5.0
_COPY_PAGES = 512
_LEAST_ROOM = 64 * 1024

# Primary result codes, https://sqlite.org/rescode.html
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
# What the backup API raises bears no code, only SQLite's own words for it.
_WORDED = {
    "attempt to write a readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN,
}


def connect(path: Path, key: bytes, *, read_only: bool = False, create: bool = False, cache_mib: int = 8) -> Connection:
    """Open the database at `path` with the raw 32-byte `key` and prove that the key fits.

    The connection is in autocommit (write `BEGIN IMMEDIATE` yourself) and may pass between threads, one at a time.
    `read_only` refuses writes but takes part in the WAL as any reader does; `create` makes a new file with mode 0600.

    Raises `Damaged(part="database")` for a missing, empty or unreadable file (a wrong key looks the same to SQLite: the
    slots tell them apart), `DiskFull`, `DiskFailed`, `StoreBusy`, `ReadOnlyFolder`.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(len(key))
    with explained(path):
        _prepare(path, create=create)
        connection = driver.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            uri=True,
        )
        try:
            _configure(connection, key, read_only=read_only, cache_mib=cache_mib)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(path: Path, *, create: bool) -> None:
    """Make the file ourselves, private under any umask; SQLite gives its WAL the same mode."""
    if create:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        return
    if not path.is_file() or path.stat().st_size == 0:  # SQLite would take an empty file for a new database
        raise Damaged(part="database")


def _configure(connection: Connection, key: bytes, *, read_only: bool, cache_mib: int) -> None:
    """Run the opening sequence; its order is part of the vault format (db/vault/FORMAT.md)."""
    for pragma in (
        "cipher_log_level=NONE",
        f"key=\"x'{key.hex()}'\"",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        f"cache_size={-1024 * cache_mib}",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if read_only:
        connection.execute("PRAGMA query_only=ON")


def copy_database(source: Connection, target: Path, key: bytes, progress: Callable[[int, int], None]) -> None:
    """Copy everything `source` sees at this moment into a new file under `key`, page by page, and flush it.

    The pages come from one snapshot whatever is written meanwhile; row ids and user_version stay (sqlcipher_export
    keeps neither). `progress(done, total)` in pages; what it raises ends the copy, the file is the caller's to remove.
    """
    with explained(target):
        _prepare(target, create=True)
        copy = driver.connect(f"{target.absolute().as_uri()}?mode=rw", isolation_level=None, uri=True)
        try:
            for pragma in ("cipher_log_level=NONE", f"key=\"x'{key.hex()}'\"", "journal_mode=OFF", "synchronous=OFF"):
                copy.execute(f"PRAGMA {pragma}").fetchall()
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on the snapshot stands
            source.backup(copy, pages=_COPY_PAGES, progress=lambda _, left, total: progress(total - left, total))
        finally:
            if source.in_transaction:
                source.execute("ROLLBACK")
            copy.close()
        with target.open("rb+") as written:
            os.fsync(written.fileno())


def integrity_problems(path: Path, key: bytes) -> list[str]:
    """Return what `cipher_integrity_check` and `integrity_check` find, each on a connection of its own.

    One bad page poisons a connection (SQLCipher issue 617). Texts name pages and trees, never content.
    """
    found: list[str] = []
    for check in ("cipher_integrity_check", "integrity_check(20)"):
        try:
            with explained(path), contextlib.closing(connect(path, key)) as connection:
                found += [str(row[0]) for row in connection.execute(f"PRAGMA {check}").fetchall() if row[0] != "ok"]
        except Damaged:
            found.append("unreadable")
    return found


@contextlib.contextmanager
def explained(path: Path | None = None) -> Generator[None]:
    """Turn what the driver or the disk raises inside the block into an expected failure, where there is one."""
    try:
        yield
    except (Error, OSError) as error:
        expected = explain(error, path)
        if expected is None:
            raise
        raise expected from error


def explain(error: BaseException, path: Path | None = None) -> ExpectedError | None:
    """Return the expected failure behind `error`, or None where the program itself is at fault."""
    if isinstance(error, OSError):
        return explain_os(error, path)
    code = getattr(error, "sqlite_errorcode", None) or _WORDED.get(str(error))
    if not isinstance(code, int):
        return None
    primary = code & 0xFF
    if primary == _IOERR and path is not None and _is_full(path):
        primary = _FULL
    if primary == _CANTOPEN and path is not None and not os.access(path.parent, os.W_OK):
        primary = _READONLY
    return {
        _CORRUPT: Damaged(part="database"),
        _NOTADB: Damaged(part="database"),
        _FULL: DiskFull(),
        _BUSY: StoreBusy(),
        _LOCKED: StoreBusy(),
        _READONLY: ReadOnlyFolder(path=str(path or "")),
        _PERM: ReadOnlyFolder(path=str(path or "")),
        _IOERR: DiskFailed(code=str(getattr(error, "sqlite_errorname", "SQLITE_IOERR"))),
        _CANTOPEN: DiskFailed(code="SQLITE_CANTOPEN"),
    }.get(primary)


def _is_full(path: Path) -> bool:
    """Tell whether an unnamed I/O error is a full disk: making the WAL's index reports one that way."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False
