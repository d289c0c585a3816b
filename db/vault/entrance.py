"""Tells a vault from outside: whether a folder holds one, and the names its locked window offers.

The locked window waits for this file and what it imports: the parsers of the slots come only when something is wrong.
"""

import base64
import json
from pathlib import Path
from typing import Any

from db.vault import parts
from db.vault.errors import NotAVault

FOUNDING = "founding"
"""Marks a vault whose first records are not written yet: it is no vault, and another `create` may take its place."""
_LIMIT = 1 << 20


def require_vault(path: Path) -> None:
    """Raise `NotAVault` where none of a vault's files is, or one whose founding was interrupted."""
    names = (parts.SLOTS, parts.PREVIOUS_SLOTS, parts.DATABASE, parts.DEVICE, parts.ROTATED)
    if (path / FOUNDING).exists() or not any((path / name).exists() for name in names):
        raise NotAVault(path=str(path))


def screen_names(path: Path) -> list[str]:
    """Return the screen names the unlock window offers; needs no key. Raises `NotAVault`, `VaultTooNew`, `Damaged`."""
    require_vault(path)
    found = _undamaged_names(path / parts.SLOTS)
    if found is not None:
        return found
    from db.vault import slots  # it can say what is wrong

    return [slot.name for slot in slots.of_kind(slots.read(path / parts.SLOTS), slots.SlotKind.USER)]


def _undamaged_names(path: Path) -> list[str] | None:
    """Return the names in a slot file of this version that is spelt as we spell it and fits its checksum, else None."""
    import hashlib

    try:
        with path.open("rb") as stream:
            untrusted_bytes = stream.read(_LIMIT)
        found = json.loads(untrusted_bytes)
        if found["format"] != parts.SLOTS_FORMAT or _spelt(found, indent=1) + b"\n" != untrusted_bytes:
            return None
        unsummed = _spelt({**found, "sum": ""}, separators=(",", ":"))
        if base64.b64encode(hashlib.sha256(unsummed).digest()).decode() != found["sum"]:
            return None
        return [str(slot["name"]) for slot in found["slots"] if slot["kind"] == "user"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _spelt(value: object, **how: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, **how).encode()
