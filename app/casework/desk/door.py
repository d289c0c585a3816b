"""The door of a vault as screens see it: who may sign in, opening, recovering, judging passphrases, the lock held.

The locked window is shown as soon as this file is imported: what only opening needs is imported by the function that needs it.
"""

import importlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import Damaged
from db.vault import entrance, lockfile, parts
from db.vault.errors import NotAVault, TooManyTries
from db.vault.hardening import harden_process
from db.vault.lockfile import VaultLock
from db.vault.machine import Machine, this_machine

if TYPE_CHECKING:
    from app.casework.session import Session

__all__ = [
    "Held", "Judged", "Machine", "check_code", "code_groups", "hold", "is_vault", "judged", "keep_through_exec", "make_ready",
    "open_held", "prepare_process", "recover_held", "screen_names", "suggestion", "this_machine", "wait_left",
]  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Held:
    """A vault this process alone may open, still locked."""

    path: Path
    lock: VaultLock

    def release(self) -> None:
        """Let another process have it."""
        self.lock.release()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """How a passphrase was judged: 0 to 4, and whether it may be used."""

    score: int
    enough: bool


def prepare_process() -> None:
    """Keep this process's memory from other eyes; call it first of all."""
    harden_process()


def is_vault(path: Path) -> bool:
    """Tell whether a folder holds a vault."""
    try:
        entrance.require_vault(path)
    except NotAVault:
        return False
    return True


def hold(path: Path, descriptor: int | None = None) -> Held:
    """Take a vault for this process; `descriptor` is a lock handed through exec. Raises `VaultInUse`, `NotAVault`."""
    entrance.require_vault(path)
    lock = lockfile.acquire(path) if descriptor is None else lockfile.adopt(path, descriptor)
    return Held(path=path, lock=lock)


def screen_names(path: Path) -> list[str]:
    """Return the names people chose to be shown before unlocking. Raises `NotAVault`, `VaultTooNew`, `Damaged`."""
    try:
        return entrance.screen_names(path)
    except Damaged:
        from db.vault import slots

        return [slot.name for slot in slots.of_kind(slots.read(path / parts.PREVIOUS_SLOTS), slots.SlotKind.USER)]


def open_held(held: Held, passphrase: str, *, user: str, machine: Machine) -> "Session":
    """Open a held vault; whatever fails, it stays held. Raises what `db.vault.folder.unlock` raises."""
    from app.casework.session import enter  # the records behind it cost the locked window a third of a second
    from db.vault import folder

    try:
        unlocked = folder.unlock(held.path, passphrase, user=user or None, machine=machine, lock=held.lock)
        return enter(unlocked)
    except BaseException:
        _hold_again(held)
        raise


def recover_held(held: Held, code: str, *, user: str, passphrase: str, machine: Machine) -> "Session":
    """Open a held vault with its recovery code and give `user` a new passphrase; whatever fails, it stays held.

    Raises what `app.casework.users.recover` raises.
    """
    from app.casework.users import Newcomer, recover

    held.release()
    try:
        return recover(held.path, code, Newcomer(screen_name=user, passphrase=passphrase), machine=machine)
    except BaseException:
        _hold_again(held)
        raise


def code_groups() -> int:
    """Return how many groups of letters a recovery code has."""
    from db.vault.recovery import GROUPS

    return GROUPS


def check_code(code: str) -> None:
    """Raise `MistypedRecoveryCode` for a code whose checks do not fit, before anything is tried with it."""
    from db.vault.recovery import recovery_secrets

    recovery_secrets(code)


def wait_left(path: Path, machine: Machine) -> int:
    """Return how many seconds the next try has to wait."""
    from db.vault import slots, throttle

    with suppress(Damaged):
        try:
            throttle.admit(machine, slots.read(path / parts.SLOTS).vault)
        except TooManyTries as error:
            return error.wait_seconds
    return 0


def suggestion() -> str:
    """Return a fresh passphrase of Indonesian words."""
    from db.vault.passphrases import generate

    return generate()


def judged(passphrase: str, personal: tuple[str, ...] = ()) -> Judged:
    """Judge a passphrase someone made; takes some 10 ms the second time, the word list is read the first time."""
    from db.vault.passphrases import judge

    found = judge(passphrase, personal)
    return Judged(score=found.score, enough=found.enough)


def keep_through_exec(session: "Session") -> int | None:
    """Return a descriptor that holds the vault's lock after the session is closed, None where exec passes none on."""
    if os.name != "posix":
        return None
    kept = os.dup(session.unlocked.lock.hand_over())
    os.set_inheritable(kept, True)
    return kept


def make_ready() -> None:
    """Read what opening will need, while somebody types; costs a third of a second on a thread of its own."""
    for module in ("app.casework.session", "app.casework.users"):
        importlib.import_module(module)


def _hold_again(held: Held) -> None:
    if not held.lock.held:
        held.lock = lockfile.acquire(held.path)
