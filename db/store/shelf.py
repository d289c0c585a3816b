"""A small keyed place in the vault for state that is not casework: transfers, receipts, preferences."""

import threading
from collections.abc import Iterator
from typing import Any

import msgspec

from db.log.change import canonical
from db.sqlcipher import Connection, explained


class Shelf:
    """JSON documents by key; each call is durable by itself, or part of the transaction it is called in."""

    def __init__(self, connection: Connection, lock: threading.RLock, place: str) -> None:
        """Keep documents of `place` apart from those of other places."""
        self._db = connection
        self._lock = lock
        self._place = place

    def get(self, key: str) -> Any:
        """Return the document under `key`, or None."""
        with self._lock, explained():
            row = self._db.execute("SELECT value FROM shelf WHERE place = ? AND key = ?", (self._place, key)).fetchone()
        return None if row is None else msgspec.json.decode(row[0])

    def put(self, key: str, value: Any) -> None:
        """Keep `value` under `key`."""
        with self._lock, explained():
            self._db.execute("INSERT OR REPLACE INTO shelf VALUES(?, ?, ?)", (self._place, key, canonical(value)))

    def drop(self, key: str) -> None:
        """Forget the document under `key`, if any."""
        with self._lock, explained():
            self._db.execute("DELETE FROM shelf WHERE place = ? AND key = ?", (self._place, key))

    def items(self) -> Iterator[tuple[str, Any]]:
        """Return every key with its document, by key."""
        with self._lock, explained():
            rows = self._db.execute(
                "SELECT key, value FROM shelf WHERE place = ? ORDER BY key", (self._place,)
            ).fetchall()
        return ((key, msgspec.json.decode(value)) for key, value in rows)
