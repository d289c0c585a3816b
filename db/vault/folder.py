"""Creates vault folders and unlocks them: by passphrase, recovery code or escrow identity."""

import contextlib
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from db.errors import Damaged
from db.ids import new_id
from db.sqlcipher import connect, explained
from db.vault import blobs, drafts, lockfile, meta, slots, swap, throttle, wal, witness
from db.vault import device as device_file
from db.vault.entrance import FOUNDING, require_vault
from db.vault.errors import FolderMissing, FolderNotEmpty, SlotsRolledBack, VaultInUse, WrongPassphrase
from db.vault.files import make_folder, remove_file, sync_folder, write_new
from db.vault.keys import Keys, database_key, derive_keys, new_key
from db.vault.lockfile import VaultLock
from db.vault.machine import Machine
from db.vault.recovery import new_code
from db.vault.slot import NewUser, Opened, SlotKind, escrow_slot, recovery_slot, user_slot
from db.vault.slots import SlotFile
from db.vault.unlocked import BLOBS, DATABASE, DRAFTS, Unlocked


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A new vault, open, and the recovery code: shown once, kept nowhere."""

    unlocked: Unlocked
    recovery_code: str = field(repr=False)


def create(
    path: Path, person: NewUser, *, escrow: str | None = None, founding: bool = False, machine: Machine
) -> Created:
    """Make a vault at `path` (absent or empty) with slots for the person, the recovery code and, if given, escrow.

    It is built beside `path` and renamed there: interrupted, it leaves no half vault. With `founding` it counts as none
    before `founded`. Raises `FolderNotEmpty`,
    `FolderMissing`, `ReadOnlyFolder`, `DiskFull`, `DiskFailed`. The passphrase is not judged here.
    """
    path = path.absolute()
    with explained(path):
        _clear_unfounded(path)
        require_free(path)
        _clear_leftovers(path)
        building = path.with_name(f".{path.name}.new-{secrets.token_hex(4)}")
        make_folder(building)
        lock = lockfile.acquire(building)
        try:
            code, opened = _fill(building, person, escrow, machine)
            if founding:
                write_new(building / FOUNDING, [])
            move_into_place(building, path)
        except BaseException:
            lock.release()
            shutil.rmtree(building, ignore_errors=True)
            raise
    unlocked = _enter(path, lock, machine, lambda _: opened)
    seen = witness.Witness(epoch=unlocked.device.epoch, generation=unlocked.generation)
    witness.write(machine, unlocked.vault, unlocked.keys, seen)
    return Created(unlocked=replace(unlocked, witness=seen), recovery_code=code)


def founded(path: Path) -> None:
    """Let a vault made with `founding` count from now on: its first records are on the disk."""
    remove_file(path / FOUNDING)


def unlock(
    path: Path, passphrase: str, *, user: str | None = None, machine: Machine, lock: VaultLock | None = None
) -> Unlocked:
    """Open the vault with a passphrase: anybody's, or that of the person with screen name `user`.

    `lock` is one already held (`lockfile.adopt` after exec). Raises `NotAVault`, `VaultTooNew`, `VaultInUse`,
    `TooManyTries`, `WrongPassphrase`, `UnknownUser`, `SlotsRolledBack`, `Damaged(part="slots"|"database"|"wal"|
    "device")`, `ReadOnlyFolder`, `DiskFull`, `DiskFailed`. On failure the lock is not held, unless it was handed in.
    """
    return _unlock(path, _by_passphrase(passphrase, user, machine), machine, lock)


def unlock_by_code(path: Path, code: str, *, machine: Machine, lock: VaultLock | None = None) -> Unlocked:
    """Open the vault with the recovery code. Raises as `unlock`, `MistypedRecoveryCode`, `WrongRecoveryCode`."""
    return _unlock(path, lambda file: slots.open_by_code(file, code), machine, lock)


def unlock_by_escrow(path: Path, identity: str, *, machine: Machine, lock: VaultLock | None = None) -> Unlocked:
    """Open the vault with headquarters' escrow identity. Raises as `unlock`, and `WrongIdentity`."""
    return _unlock(path, lambda file: slots.open_by_escrow(file, identity), machine, lock)


def require_free(path: Path) -> None:
    """Raise `FolderNotEmpty` or `FolderMissing` where no vault can be put; an empty folder is fine."""
    if not path.parent.is_dir():
        raise FolderMissing(path=str(path.parent))
    if path.is_symlink() or (path.exists() and (not path.is_dir() or any(path.iterdir()))):
        raise FolderNotEmpty(path=str(path))


def move_into_place(building: Path, path: Path) -> None:
    """Rename a finished folder to `path` (absent or empty), for good."""
    for folder in (building / BLOBS, building):
        sync_folder(folder)
    if path.exists():
        path.rmdir()
    building.rename(path)
    sync_folder(path.parent)


def _fill(building: Path, person: NewUser, escrow: str | None, machine: Machine) -> tuple[str, Opened]:
    vault, vault_key, code = str(new_id()), new_key(), new_code()
    made = [user_slot(vault, vault_key, person, machine.policy.cost()), recovery_slot(vault, vault_key, code)]
    if escrow is not None:
        made.append(escrow_slot(vault, vault_key, escrow))
    file = SlotFile(format=slots.FORMAT, vault=vault, generation=1, slots=tuple(made))
    make_folder(building / BLOBS)
    with contextlib.closing(connect(building / DATABASE, database_key(vault_key), create=True)) as connection:
        found = meta.establish(connection, vault, file.generation)
    drafts.establish(building / DRAFTS, derive_keys(vault_key, found.lasting))
    device_file.write(building, vault, vault_key, device_file.new_device())
    opened = slots.write(
        building, file, vault_key, lambda written: slots.open_by_passphrase(written, person.passphrase, machine.policy)
    )
    return code, opened


def _clear_unfounded(path: Path) -> None:
    """Remove a vault whose founding was killed before its first records: nobody was told of it."""
    if (path / FOUNDING).exists():
        lock = lockfile.acquire(path)
        shutil.rmtree(path, ignore_errors=True)
        lock.release()


def _clear_leftovers(path: Path) -> None:
    """Remove what a killed `create` of the same vault left; one still at work holds its lock."""
    for leftover in path.parent.glob(f".{path.name}.new-*"):
        with contextlib.suppress(VaultInUse):
            lock = lockfile.acquire(leftover)
            shutil.rmtree(leftover, ignore_errors=True)
            lock.release()


def open_slots(path: Path, passphrase: str, *, user: str | None = None, machine: Machine) -> Opened:
    """Open the slots alone, whatever the state of the rest: what a restore over a damaged vault begins with.

    Raises as `unlock` but for what lies beyond the slots; takes no lock.
    """
    require_vault(path)
    return _by_passphrase(passphrase, user, machine)(_read_slots(path)[0])


def _by_passphrase(passphrase: str, user: str | None, machine: Machine) -> Callable[[SlotFile], Opened]:
    def opener(file: SlotFile) -> Opened:
        throttle.admit(machine, file.vault)
        try:
            opened = slots.open_by_passphrase(file, passphrase, machine.policy, user)
        except WrongPassphrase:
            throttle.note_wrong(machine, file.vault)
            raise
        throttle.forgive(machine, file.vault)
        return opened

    return opener


def _unlock(path: Path, opener: Callable[[SlotFile], Opened], machine: Machine, lock: VaultLock | None) -> Unlocked:
    path = path.absolute()
    swap.finish_restore(path)
    require_vault(path)
    with contextlib.suppress(Damaged):
        slots.read(path / slots.NAME)  # a newer vault is refused before anything, the lock included, touches it
    held = lock or lockfile.acquire(path)
    try:
        swap.finish_rotation(path)
        return _enter(path, held, machine, opener)
    except BaseException:
        if lock is None:
            held.release()
        raise


def _enter(path: Path, lock: VaultLock, machine: Machine, opener: Callable[[SlotFile], Opened]) -> Unlocked:
    file, restored = _read_slots(path)
    opened = opener(file)
    with explained(path / DATABASE):
        wal.require_sound(path / DATABASE)
        with contextlib.closing(connect(path / DATABASE, database_key(opened.vault_key))) as connection:
            found = meta.read(connection)
            keys = derive_keys(opened.vault_key, found.lasting)
            seen = witness.read(machine, file.vault, keys)
            file = _settle_generation(
                path, file, opened, max(found.generation, seen.generation if seen else 0), restored
            )
            if found.vault != file.vault:
                raise Damaged(part="slots")
            if file.generation > found.generation:
                meta.note_generation(connection, file.generation)
    made = _unlocked(path, lock, machine, (opened, file, keys, seen, restored))
    slots.forget_previous(path)
    blobs.clear_temporary(path)
    return made


def _unlocked(
    path: Path, lock: VaultLock, machine: Machine, found: tuple[Opened, SlotFile, Keys, witness.Witness | None, bool]
) -> Unlocked:
    opened, file, keys, seen, restored = found
    escrow = slots.of_kind(file, SlotKind.ESCROW)
    return Unlocked(
        path=path,
        vault=file.vault,
        keys=keys,
        device=device_file.read(path, file.vault, opened.vault_key),
        lock=lock,
        machine=machine,
        generation=file.generation,
        opened_by=opened.slot.kind,
        user_id=opened.slot.user,
        screen_name=opened.slot.name,
        identity=opened.identity,
        escrow=escrow[0].recipient if escrow else None,
        witness=seen,
        slots_restored=restored,
    )


def _read_slots(path: Path) -> tuple[SlotFile, bool]:
    """Return the slots and whether the previous generation had to stand in for an unreadable one."""
    try:
        return slots.read(path / slots.NAME), False
    except Damaged:
        if not (path / slots.PREVIOUS).exists():
            raise
    return slots.read(path / slots.PREVIOUS), True


def _settle_generation(path: Path, file: SlotFile, opened: Opened, expected: int, restored: bool) -> SlotFile:  # noqa: FBT001 - says which file it was
    """Refuse an older slot file; make a standing-in previous one the present one."""
    if file.generation < expected - restored:
        raise SlotsRolledBack(found=file.generation, expected=expected)
    if not restored:
        return file
    mended = slots.next_generation(file, file.slots, at_least=expected + 1)
    slots.write(path, mended, opened.vault_key, lambda written: slots.authenticate(written, opened.vault_key))
    return mended
