"""Owns drafts.db: what is typed and not yet saved, under a key of the vault; an import never blocks it."""

from dataclasses import dataclass
from pathlib import Path

from db.errors import Damaged
from db.sqlcipher import Connection, connect, explained
from db.vault.keys import Keys
from db.vault.unlocked import DRAFTS, Unlocked

_TABLE = "CREATE TABLE IF NOT EXISTS draft(key TEXT PRIMARY KEY, at INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID"
_PUT = (
    "INSERT INTO draft(key, at, body) VALUES(?, ?, ?) "
    "ON CONFLICT(key) DO UPDATE SET at = excluded.at, body = excluded.body"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEntry:
    """A draft's key and when it was last put (seconds since 1970, UTC)."""

    key: str
    at: int


class Drafts:
    """An open drafts.db; every `put` is on the disk when it returns. One thread at a time."""

    def __init__(self, unlocked: Unlocked) -> None:
        """Open, or make anew if somebody removed it. Raises `Damaged(part="drafts")`, `DiskFull`, `DiskFailed`."""
        self._path = unlocked.path / DRAFTS
        self._clock = unlocked.machine.clock
        if not self._path.exists():
            establish(self._path, unlocked.keys)
        self._db = _open(self._path, unlocked.keys)

    def put(self, key: str, body: bytes) -> None:
        """Keep `body` (JSON of a form's unsaved state) under `key`, replacing what was there."""
        with explained(self._path):
            self._db.execute(_PUT, (key, int(self._clock().timestamp()), body))

    def get(self, key: str) -> bytes | None:
        """Return the draft, None if there is none."""
        with explained(self._path):
            row = self._db.execute("SELECT body FROM draft WHERE key = ?", (key,)).fetchone()
        return None if row is None else bytes(row[0])

    def entries(self) -> list[DraftEntry]:
        """Return all drafts, newest first."""
        with explained(self._path):
            rows = self._db.execute("SELECT key, at FROM draft ORDER BY at DESC, key").fetchall()
        return [DraftEntry(key=key, at=at) for key, at in rows]

    def drop(self, key: str) -> None:
        """Forget the draft, if there is one."""
        with explained(self._path):
            self._db.execute("DELETE FROM draft WHERE key = ?", (key,))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


def establish(path: Path, keys: Keys) -> None:
    """Make an empty drafts.db."""
    with explained(path):
        connection = connect(path, keys.drafts, create=True, cache_mib=1)
        connection.execute(_TABLE)
        connection.close()


def _open(path: Path, keys: Keys) -> Connection:
    try:
        return connect(path, keys.drafts, cache_mib=1)
    except Damaged as error:
        raise Damaged(part="drafts") from error
