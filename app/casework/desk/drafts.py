"""Keeps what is typed and not yet saved, and the place to return to, in the vault's own encrypted drafts file."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

import msgspec

from app.casework.session import Session
from db.schema.values import Json
from db.vault.drafts import Drafts


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An unsaved state: where it belongs, when it was last typed at, and the state itself."""

    key: str
    at: datetime
    state: Mapping[str, Json]


class DraftDesk:
    """The drafts of one session; every `keep` is on the disk when it returns. Any thread."""

    def __init__(self, session: Session) -> None:
        """Open the drafts of an open vault."""
        self._drafts = Drafts(session.unlocked)
        self._lock = threading.Lock()

    def keep(self, key: str, state: Mapping[str, Json]) -> None:
        """Keep `state` under `key`, replacing what was there."""
        with self._lock:
            self._drafts.put(key, msgspec.json.encode(state))

    def drop(self, key: str) -> None:
        """Forget a draft: it was saved, or thrown away by its author."""
        with self._lock:
            self._drafts.drop(key)

    def find(self, key: str) -> Kept | None:
        """Return a draft, None where there is none."""
        with self._lock:
            body = self._drafts.get(key)
            if body is None:
                return None
            at = next((each.at for each in self._drafts.entries() if each.key == key), 0)
        state = cast("Mapping[str, Json]", msgspec.json.decode(body))
        return Kept(key=key, at=datetime.fromtimestamp(at, tz=UTC), state=state)

    def keys(self) -> list[str]:
        """Return the keys of all drafts, newest first."""
        with self._lock:
            return [each.key for each in self._drafts.entries()]

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._drafts.close()
