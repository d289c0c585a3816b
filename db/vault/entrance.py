"""Tells a vault from outside: whether a folder holds one, and the names its locked window offers."""

from pathlib import Path

from db.vault import device, slots, swap
from db.vault.errors import NotAVault
from db.vault.slot import SlotKind
from db.vault.unlocked import DATABASE

FOUNDING = "founding"
"""Marks a vault whose first records are not written yet: it is no vault, and another `create` may take its place."""


def require_vault(path: Path) -> None:
    """Raise `NotAVault` where none of a vault's files is, or one whose founding was interrupted."""
    names = (slots.NAME, slots.PREVIOUS, DATABASE, device.NAME, swap.READY)
    if (path / FOUNDING).exists() or not any((path / name).exists() for name in names):
        raise NotAVault(path=str(path))


def screen_names(path: Path) -> list[str]:
    """Return the screen names the unlock window offers; needs no key. Raises `NotAVault`, `VaultTooNew`, `Damaged`."""
    require_vault(path)
    return [slot.name for slot in slots.of_kind(slots.read(path / slots.NAME), SlotKind.USER)]
