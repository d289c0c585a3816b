"""Owns keys.json: reads it with suspicion, authenticates it, replaces it so that no crash leaves nobody able in."""

import hashlib
import hmac
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import msgspec

from db.errors import Damaged
from db.vault import parts
from db.vault.errors import UnknownUser, VaultTooNew, WrongIdentity, WrongPassphrase, WrongRecoveryCode
from db.vault.files import (
    TEMP_SUFFIX,
    disk_explained,
    remove_file,
    replace_durably,
    require_hash,
    write_file,
    write_new,
)
from db.vault.kdf import KdfPolicy
from db.vault.keys import derive
from db.vault.slot import Opened, Slot, SlotKind, open_escrow_slot, open_recovery_slot, open_user_slot

FORMAT = parts.SLOTS_FORMAT
NAME = parts.SLOTS
PREVIOUS = parts.PREVIOUS_SLOTS
_LIMIT = 1 << 20

Proof = TypeVar("Proof")
_MOST_SLOTS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFile:
    """The slots of a vault; `generation` grows with every change."""

    format: int
    vault: str
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""
    sum: bytes = b""


def of_kind(file: SlotFile, kind: SlotKind) -> list[Slot]:
    """Return the slots of one kind, in file order."""
    return [slot for slot in file.slots if slot.kind is kind]


def user_named(file: SlotFile, name: str) -> Slot | None:
    """Return the person's slot by screen name; case does not matter."""
    return next((s for s in of_kind(file, SlotKind.USER) if s.name.casefold() == name.strip().casefold()), None)


def render(file: SlotFile, vault_key: bytes) -> bytes:
    """Return the file's bytes: authenticated by a MAC under the vault key, with a checksum anyone can verify."""
    signed = replace(file, mac=_mac(file, vault_key), sum=b"")
    return _text(replace(signed, sum=_sum(signed)))


def parse(untrusted_bytes: bytes) -> SlotFile:
    """Read slots and prove them undamaged (not genuine: that needs the key).

    Raises `VaultTooNew`, `Damaged(part="slots")`.
    """
    try:
        _refuse_newer(untrusted_bytes)
        file = msgspec.json.decode(untrusted_bytes, type=SlotFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Damaged(part="slots") from error
    if _text(file) != untrusted_bytes or not hmac.compare_digest(file.sum, _sum(file)) or len(file.slots) > _MOST_SLOTS:
        raise Damaged(part="slots")
    return file


def read(path: Path) -> SlotFile:
    """Read keys.json or a copy of it. Raises `VaultTooNew`, `Damaged(part="slots")` (also when it is missing)."""
    if not path.is_file():
        raise Damaged(part="slots")
    with disk_explained(path), path.open("rb") as stream:
        untrusted_bytes = stream.read(_LIMIT + 1)
    if len(untrusted_bytes) > _LIMIT:
        raise Damaged(part="slots")
    return parse(untrusted_bytes)


def authenticate(file: SlotFile, vault_key: bytes) -> None:
    """Prove that a holder of the vault key wrote the file: no slot added, stripped, weakened. Raises `Damaged`."""
    if not hmac.compare_digest(file.mac, _mac(file, vault_key)):
        raise Damaged(part="slots")


def open_by_passphrase(file: SlotFile, passphrase: str, policy: KdfPolicy, name: str | None = None) -> Opened:
    """Find the slot the passphrase opens, among all or the one of screen name `name`.

    Raises `UnknownUser`, `WrongPassphrase`, `Damaged(part="slots")` (also for a cost below the floor).
    """
    slots = of_kind(file, SlotKind.USER)
    if name is not None:
        named = user_named(file, name)
        if named is None:
            raise UnknownUser(name=name)
        slots = [named]
    if not all(slot.cost is not None and policy.accepts(slot.cost) for slot in slots):
        raise Damaged(part="slots")
    for slot in slots:
        opened = open_user_slot(file.vault, slot, passphrase)
        if opened is not None:
            authenticate(file, opened.vault_key)
            return opened
    raise WrongPassphrase


def open_by_code(file: SlotFile, code: str) -> Opened:
    """Open with the recovery code. Raises `MistypedRecoveryCode`, `WrongRecoveryCode`, `Damaged(part="slots")`."""
    for slot in of_kind(file, SlotKind.RECOVERY):
        opened = open_recovery_slot(file.vault, slot, code)
        if opened is not None:
            authenticate(file, opened.vault_key)
            return opened
    raise WrongRecoveryCode


def open_by_escrow(file: SlotFile, identity: str) -> Opened:
    """Open with headquarters' escrow identity. Raises `WrongIdentity`, `Damaged(part="slots")`."""
    try:
        for slot in of_kind(file, SlotKind.ESCROW):
            opened = open_escrow_slot(slot, identity)
            if opened is not None:
                authenticate(file, opened.vault_key)
                return opened
    except ValueError as error:
        raise WrongIdentity from error
    raise WrongIdentity


def write(folder: Path, file: SlotFile, vault_key: bytes, prove: Callable[[SlotFile], Proof]) -> Proof:
    """Replace keys.json: temp, flush, re-open with the new slot (`prove`), keep the old one aside, rename, flush.

    Whatever `prove` raises leaves the old file in place; what it returns is returned. The old one stays as keys.previous.json until the next good
    unlock calls `forget_previous`.
    """
    target, temp = folder / NAME, folder / (NAME + TEMP_SUFFIX)
    with disk_explained(target):
        try:
            require_hash(temp, write_new(temp, [render(file, vault_key)]))
            written = read(temp)
            authenticate(written, vault_key)
            proof = prove(written)
            if target.exists():
                write_file(folder / PREVIOUS, target.read_bytes())
            replace_durably(temp, target)
        except BaseException:
            temp.unlink(missing_ok=True)
            raise
    return proof


def next_generation(file: SlotFile, slots: Iterable[Slot], *, at_least: int = 0) -> SlotFile:
    """Return the file's successor with other slots, not yet authenticated."""
    return replace(file, generation=max(file.generation + 1, at_least), slots=tuple(slots), mac=b"", sum=b"")


def forget_previous(folder: Path) -> None:
    """Drop the previous generation once the present one opened."""
    if (folder / PREVIOUS).exists():
        remove_file(folder / PREVIOUS)


def _refuse_newer(untrusted_bytes: bytes) -> None:
    """Look at the version alone, so that a newer layout is called newer and not damaged."""
    found = msgspec.json.decode(untrusted_bytes, type=dict[str, msgspec.Raw]).get("format")
    version = 0 if found is None else msgspec.json.decode(found, type=int)
    if version > FORMAT:
        raise VaultTooNew(found=version, supported=FORMAT)


def _text(file: SlotFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(file, order="sorted"), indent=1) + b"\n"


def _mac(file: SlotFile, vault_key: bytes) -> bytes:
    bare = replace(file, mac=b"", sum=b"")
    return hmac.digest(derive(vault_key, "vault.slots"), msgspec.json.encode(bare, order="sorted"), "sha256")


def _sum(file: SlotFile) -> bytes:
    return hashlib.sha256(msgspec.json.encode(replace(file, sum=b""), order="sorted")).digest()
