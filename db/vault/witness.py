"""Owns the witness: what this machine saw a vault reach last, so that an older copy of it is noticed.

It lies outside the vault and is written after each commit without fsync: it may lag behind the database, and a copied,
restored or rolled back vault is behind it.
"""

import hmac
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from db.vault.files import FILE_MODE, disk_explained
from db.vault.keys import Keys, canonical
from db.vault.machine import Machine, state_file

SUFFIX = "witness"
_SLOT = 4096
_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """The device's last own change (`seq` 0 and no `head` before the first), the slots' generation, number counters."""

    epoch: str
    seq: int = 0
    head: str = ""
    generation: int = 0
    counters: Mapping[str, int] = field(default_factory=dict[str, int])


class Verdict(StrEnum):
    """What comparing the vault with its witness says; everything but `OK` wants a new epoch."""

    OK = "ok"
    MISSING = "missing"
    BEHIND = "behind"
    DIFFERS = "differs"


def judge(found: Witness | None, epoch: str, change_at: Callable[[str, int], str | None]) -> Verdict:
    """Compare. `epoch` is device.json's; `change_at(epoch, seq)` is the id of this device's change there, if any."""
    if found is None:
        return Verdict.MISSING
    if found.epoch != epoch:
        return Verdict.DIFFERS
    if found.seq == 0:
        return Verdict.OK
    match change_at(found.epoch, found.seq):
        case None:
            return Verdict.BEHIND
        case head if head == found.head:
            return Verdict.OK
        case _:
            return Verdict.DIFFERS


def read(machine: Machine, vault: str, keys: Keys) -> Witness | None:
    """Return the witness; None when there is none, or it is not one we wrote (then it says nothing)."""
    path = state_file(machine, vault, SUFFIX)
    with disk_explained(path):
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            untrusted_bytes = stream.read(_LIMIT)
    try:
        outer = json.loads(untrusted_bytes)
        inner: dict[str, Any] = outer["witness"]
        if not hmac.compare_digest(bytes.fromhex(outer["mac"]), _mac(keys, vault, inner)):
            return None
        return Witness(**inner)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


class WitnessFile:
    """Keeps a vault's witness file open, so that a save pays microseconds for it. One per open vault."""

    def __init__(self, machine: Machine, vault: str, keys: Keys) -> None:
        """Open or make the file. Raises `ReadOnlyFolder`, `DiskFull`, `DiskFailed`."""
        path = state_file(machine, vault, SUFFIX)
        self._vault = vault
        self._keys = keys
        self.generation = 0  # the highest the slots had while the file was open: whoever changes them says so
        with disk_explained(path):
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | getattr(os, "O_BINARY", 0), FILE_MODE)

    def write(self, witness: Witness) -> None:
        """Replace what the file says, in one write that a kill cannot tear. Call it after the commit."""
        inner = _inner(replace(witness, generation=max(witness.generation, self.generation)))
        text = canonical({"mac": _mac(self._keys, self._vault, inner).hex(), "witness": inner})
        padded = text.ljust(-(-len(text) // _SLOT) * _SLOT - 1) + b"\n"
        with disk_explained():
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, padded)
            if os.fstat(self._handle).st_size > len(padded):
                os.ftruncate(self._handle, len(padded))

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._handle)


def write(machine: Machine, vault: str, keys: Keys, witness: Witness) -> None:
    """Write a witness once."""
    file = WitnessFile(machine, vault, keys)
    try:
        file.write(witness)
    finally:
        file.close()


def note_generation(machine: Machine, vault: str, keys: Keys, generation: int) -> None:
    """Raise the slots' generation in the witness, if there is one."""
    found = read(machine, vault, keys)
    if found is not None:
        write(machine, vault, keys, replace(found, generation=generation))


def path_of(machine: Machine, vault: str) -> Path:
    """Return where a vault's witness lies."""
    return state_file(machine, vault, SUFFIX)


def _inner(witness: Witness) -> dict[str, Any]:
    return {
        "counters": dict(witness.counters),
        "epoch": witness.epoch,
        "generation": witness.generation,
        "head": witness.head,
        "seq": witness.seq,
    }


def _mac(keys: Keys, vault: str, inner: Mapping[str, Any]) -> bytes:
    return hmac.digest(keys.witness, vault.encode() + b"\0" + canonical(inner), "sha256")
