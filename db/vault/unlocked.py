"""What an open vault is: where it lies, its keys, who opened it, the lock it holds."""

from dataclasses import dataclass, field
from pathlib import Path

from db.vault import parts
from db.vault.device import Device
from db.vault.keys import Keys
from db.vault.lockfile import VaultLock
from db.vault.machine import Machine
from db.vault.slot import SlotKind
from db.vault.witness import Witness

DATABASE = parts.DATABASE
DRAFTS = parts.DRAFTS
BLOBS = parts.BLOBS


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """An open vault. `repr` shows no secret.

    `user_id` and `screen_name` are empty and `identity` (the age identity for values sealed to this user) is None when
    the recovery code or escrow opened it. `witness` is what this machine saw last (None: nothing, or not ours):
    `witness.judge` compares. `slots_restored`: keys.json was unreadable and the previous one took its place; tell.
    """

    path: Path
    vault: str
    keys: Keys
    device: Device
    lock: VaultLock
    machine: Machine
    generation: int
    opened_by: SlotKind
    user_id: str
    screen_name: str
    identity: str | None = field(repr=False)
    escrow: str | None
    witness: Witness | None
    slots_restored: bool = False

    @property
    def database(self) -> Path:
        """Return where vault.db lies."""
        return self.path / DATABASE

    def close(self) -> None:
        """Let the vault go; close every connection first."""
        self.lock.release()
