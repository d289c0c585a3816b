"""Restores a backup: builds the vault beside its place, checks it, then renames; nothing is ever overwritten."""

import json
import re
import secrets
import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from db.errors import Damaged
from db.sqlcipher import connect, explained, integrity_problems
from db.vault import age, device, drafts, lockfile, meta, slots, swap, witness
from db.vault.backup import FACTS, Verify, identity_of, nothing_more
from db.vault.entrance import require_vault
from db.vault.errors import (
    BackupNotForKey,
    FolderMissing,
    FolderNotEmpty,
    NotABackup,
    NotAVault,
    VaultTooNew,
    WrongIdentity,
    WrongRecoveryCode,
)
from db.vault.files import disk_explained, hash_file, make_folder, sync_folder
from db.vault.keys import database_key, derive_keys
from db.vault.machine import Machine
from db.vault.recovery import recovery_secrets
from db.vault.slots import SlotFile
from db.vault.tarball import Unpacker
from db.vault.unlocked import BLOBS, DATABASE, DRAFTS

FORMAT = 1
_AGE = b"age-encryption.org/v1\n"
_MEMBERS = re.compile(r"backup\.json|keys\.json|vault\.db|drafts\.db|blobs/[a-z2-7]{2}/[a-z2-7]{52}")
_NEEDED = frozenset({FACTS, slots.NAME, DATABASE})


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupKey:
    """What opens a backup, outside (age) and inside (its slots)."""

    identity: str = field(repr=False)
    open_slots: Callable[[SlotFile], bytes] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done, and what is left to do: a new epoch, and the erasures which the vault at `aside` knows.

    device.json already names a fresh epoch, so that comparing with the witness says so even after a crash.

    `device_kept`: the same machine's device secrets were taken from the vault set aside; otherwise this is a new device
    with a new request. `slots_kept`: the present slots (passphrases) were kept; otherwise those of the backup's day
    hold again, users removed since included.
    """

    path: Path
    aside: Path | None
    device_kept: bool
    slots_kept: bool


def by_code(code: str) -> BackupKey:
    """Open with the recovery code. Raises `MistypedRecoveryCode`."""
    return BackupKey(
        identity=recovery_secrets(code).identity, open_slots=lambda file: slots.open_by_code(file, code).vault_key
    )


def by_escrow(identity: str) -> BackupKey:
    """Open with headquarters' escrow identity."""
    return BackupKey(identity=identity, open_slots=lambda file: slots.open_by_escrow(file, identity).vault_key)


def by_vault_key(vault_key: bytes) -> BackupKey:
    """Open with the key of the vault that made it (`folder.open_slots(...)`), if it has not changed since."""

    def authentic(file: SlotFile) -> bytes:
        slots.authenticate(file, vault_key)
        return vault_key

    return BackupKey(identity=identity_of(vault_key), open_slots=authentic)


def restore(backup: Path, path: Path, key: BackupKey, *, machine: Machine, verify: Verify = nothing_more) -> Restored:
    """Make `backup` the vault at `path`; a vault that is there is set aside as `<name>.aside-<moment>`.

    Interrupted anywhere, `path` holds the old vault or the new one (a missing rename is made up for by the next unlock
    or restore); calling it again finishes it. Raises `FolderMissing`, `FolderNotEmpty` (something else is at `path`),
    `VaultInUse`, `NotABackup` (not one of ours or not for this key), `Damaged(part="backup")`, `VaultTooNew`,
    `DiskFull`, `ReadOnlyFolder`, `DiskFailed`; then nothing changed.
    """
    path = path.absolute()
    if not path.parent.is_dir():
        raise FolderMissing(path=str(path.parent))
    with disk_explained(path):
        digest = _digest(backup)
        before = swap.finish_restore(path)
        if before is not None and before.backup == digest:
            return _report(path, before)
        with ExitStack() as held:
            present = _hold_present(path, held)
            building = _start(path, held)
            try:
                slots_kept, device_kept = _build(
                    backup, _Site(building=building, present=present, machine=machine), key, verify
                )
                pending = swap.PendingRestore(
                    backup=digest,
                    aside=_aside_name(path, machine),
                    slots_kept=slots_kept,
                    device_kept=device_kept,
                )
                swap.commit_restore(path, pending)
            except BaseException:
                shutil.rmtree(building, ignore_errors=True)
                raise
            swap.rename_restored(path, pending)
        swap.finish_restore(path)
    return _report(path, pending)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Site:
    """Where the new vault is built, the vault to be set aside if there is one, and the machine."""

    building: Path
    present: Path | None
    machine: Machine


def _digest(backup: Path) -> str:
    if not backup.is_file():
        raise NotABackup(path=str(backup))
    with backup.open("rb") as stream:
        if stream.read(len(_AGE)) != _AGE:
            raise NotABackup(path=str(backup))
    return hash_file(backup).hex()


def _hold_present(path: Path, held: ExitStack) -> Path | None:
    """Return the vault to be set aside, locked; None where the place is free."""
    if not path.exists() or (path.is_dir() and not any(path.iterdir())):
        return None
    try:
        require_vault(path)
    except NotAVault as error:
        raise FolderNotEmpty(path=str(path)) from error
    held.callback(lockfile.acquire(path).release)
    return path


def _start(path: Path, held: ExitStack) -> Path:
    """Return an empty, locked folder to build in; what a killed restore left there goes."""
    building = swap.restoring_folder(path)
    if building.exists():
        lock = lockfile.acquire(building)
        shutil.rmtree(building)
        lock.release()
    make_folder(building)
    held.callback(lockfile.acquire(building).release)
    return building


def _aside_name(path: Path, machine: Machine) -> str:
    return f"{path.name}.aside-{machine.clock():%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"


def _report(path: Path, pending: swap.PendingRestore) -> Restored:
    aside = path.with_name(pending.aside)
    return Restored(
        path=path,
        aside=aside if aside.is_dir() else None,
        device_kept=pending.device_kept,
        slots_kept=pending.slots_kept,
    )


def _build(backup: Path, site: _Site, key: BackupKey, verify: Verify) -> tuple[bool, bool]:
    """Fill the folder and prove it; return whether the present slots and the present device were kept."""
    building = site.building
    make_folder(building / BLOBS)
    _unpack(backup, building, key.identity)
    try:
        file = slots.read(building / slots.NAME)
        vault_key = key.open_slots(file)
    except (Damaged, WrongRecoveryCode, WrongIdentity) as error:
        raise Damaged(part="backup") from error
    found = _check_databases(building, file, vault_key, verify)
    slots_kept = _settle_slots(site, file, vault_key, found)
    kept = _present_device(site, file.vault, vault_key)
    device.write(building, file.vault, vault_key, device.with_new_epoch(kept) if kept else device.new_device())
    (building / FACTS).unlink()
    for folder in (*(building / BLOBS).iterdir(), building / BLOBS, building):
        sync_folder(folder)
    return slots_kept, kept is not None


def _unpack(backup: Path, building: Path, identity: str) -> None:
    unpacker = Unpacker(building, _MEMBERS)
    try:
        with backup.open("rb") as stream:
            age.open_stream(stream, unpacker, identity)
    except age.NotOpened as error:
        if error.stranger:
            raise BackupNotForKey(path=str(backup)) from error
        raise Damaged(part="backup") from error
    except Damaged:
        _refuse_newer(building)
        raise
    _refuse_newer(building)
    if not unpacker.ended or not unpacker.names >= _NEEDED:
        raise Damaged(part="backup")


def _refuse_newer(building: Path) -> None:
    """A newer layout may hold members we do not know: say newer, not damaged."""
    try:
        found = int(json.loads((building / FACTS).read_bytes())["format"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Damaged(part="backup") from error
    if found > FORMAT:
        raise VaultTooNew(found=found, supported=FORMAT)


def _check_databases(building: Path, file: SlotFile, vault_key: bytes, verify: Verify) -> meta.Meta:
    database = building / DATABASE
    try:
        with explained(database), closing(connect(database, database_key(vault_key))) as connection:
            found = meta.read(connection)
            verify(connection)
        keys = derive_keys(vault_key, found.lasting)
        if not (building / DRAFTS).exists():
            drafts.establish(building / DRAFTS, keys)
        problems = [*integrity_problems(database, keys.database), *integrity_problems(building / DRAFTS, keys.drafts)]
    except Damaged as error:
        raise Damaged(part="backup") from error
    if problems or found.vault != file.vault:
        raise Damaged(part="backup")
    return found


def _settle_slots(site: _Site, file: SlotFile, vault_key: bytes, found: meta.Meta) -> bool:
    """Write slots newer than any this machine saw: the present ones where they hold the same key, else the backup's."""
    keys = derive_keys(vault_key, found.lasting)
    seen = witness.read(site.machine, file.vault, keys)
    present = _present_slots(site, file, vault_key)
    chosen = present or file
    newest = max(found.generation, chosen.generation, file.generation, seen.generation if seen else 0)
    final = slots.next_generation(chosen, chosen.slots, at_least=newest + 1)
    slots.write(site.building, final, vault_key, lambda written: slots.authenticate(written, vault_key))
    slots.forget_previous(site.building)
    database = site.building / DATABASE
    with explained(database), closing(connect(database, keys.database)) as connection:
        meta.note_generation(connection, final.generation)
    return present is not None


def _present_slots(site: _Site, file: SlotFile, vault_key: bytes) -> SlotFile | None:
    if site.present is None:
        return None
    with suppress(Damaged, VaultTooNew):
        present = slots.read(site.present / slots.NAME)
        slots.authenticate(present, vault_key)
        if present.vault == file.vault and present.generation >= file.generation:
            return present
    return None


def _present_device(site: _Site, vault: str, vault_key: bytes) -> device.Device | None:
    if site.present is None:
        return None
    with suppress(Damaged):
        return device.read(site.present, vault, vault_key)
    return None
