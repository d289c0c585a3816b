"""Changes who can open a vault: users, passphrases, the recovery code, escrow, and the vault key itself."""

import contextlib
import shutil
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from db.errors import Damaged, ExpectedError
from db.sqlcipher import Connection, connect, copy_database, explained, integrity_problems
from db.vault import device as device_file
from db.vault import folder, meta, slots, swap, witness
from db.vault.errors import LastSlot, NameTaken, StoreBusy, UnknownUser
from db.vault.files import disk_explained, make_folder
from db.vault.keys import derive_keys, new_key
from db.vault.machine import Machine
from db.vault.recovery import new_code
from db.vault.slot import NewUser, Opened, Slot, SlotKind, escrow_slot, recovery_slot, rewrap, user_slot
from db.vault.slots import Proof, SlotFile
from db.vault.unlocked import DATABASE, DRAFTS, Unlocked


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotInfo:
    """A slot as lists show it: kind, and for users screen name and record id. Holds no secret."""

    id: str
    kind: SlotKind
    name: str
    user: str
    recipient: str


def list_slots(unlocked: Unlocked) -> list[SlotInfo]:
    """Return the slots; a user's `recipient` is what values are sealed to for that user."""
    return [
        SlotInfo(id=slot.id, kind=slot.kind, name=slot.name, user=slot.user, recipient=slot.recipient)
        for slot in _present(unlocked).slots
    ]


def add_user(unlocked: Unlocked, person: NewUser) -> Unlocked:
    """Give a further person a slot. Raises `NameTaken`, `DiskFull`, `ReadOnlyFolder`, `DiskFailed`."""
    file = _present(unlocked)
    if slots.user_named(file, person.name) is not None:
        raise NameTaken(name=person.name)
    slot = user_slot(unlocked.vault, unlocked.keys.vault, person, unlocked.machine.policy.cost())
    return _replace_slots(unlocked, [*file.slots, slot], _opens_for(unlocked, person))[0]


def change_passphrase(unlocked: Unlocked, passphrase: str) -> Unlocked:
    """Give the user who opened the vault a new passphrase; sealed values stay readable.

    Raises `UnknownUser` when the recovery code or escrow opened it (see `recover`), and as `add_user`.
    """
    file = _present(unlocked)
    old = slots.user_named(file, unlocked.screen_name)
    if old is None or unlocked.identity is None:
        raise UnknownUser(name=unlocked.screen_name)
    return _exchange(unlocked, file, old, NewUser(user=old.user, name=old.name, passphrase=passphrase))


def recover(path: Path, code: str, *, name: str, passphrase: str, machine: Machine) -> Unlocked:
    """Open with the recovery code and give the person with this screen name a new passphrase.

    The person's age identity was locked by the forgotten passphrase: a new one takes its place, and values sealed to
    the old one are readable with escrow only. Raises as `folder.unlock_by_code`, `UnknownUser`, and as `add_user`.
    """
    unlocked = folder.unlock_by_code(path, code, machine=machine)
    try:
        file = _present(unlocked)
        old = slots.user_named(file, name)
        if old is None:
            raise UnknownUser(name=name)
        return _exchange(unlocked, file, old, NewUser(user=old.user, name=old.name, passphrase=passphrase))
    except BaseException:
        unlocked.close()
        raise


def renew_recovery_code(unlocked: Unlocked) -> tuple[Unlocked, str]:
    """Replace the recovery code; earlier backups still want the earlier code."""
    code = new_code()
    kept = [slot for slot in _present(unlocked).slots if slot.kind is not SlotKind.RECOVERY]
    slot = recovery_slot(unlocked.vault, unlocked.keys.vault, code)
    return _replace_slots(unlocked, [*kept, slot], lambda file: slots.open_by_code(file, code))[0], code


def set_escrow(unlocked: Unlocked, recipient: str) -> Unlocked:
    """Give headquarters' escrow recipient (`age1…`) the one escrow slot: at enrolment, or when a receipt renews it."""
    if unlocked.escrow == recipient:
        return unlocked
    kept = [slot for slot in _present(unlocked).slots if slot.kind is not SlotKind.ESCROW]
    slot = escrow_slot(unlocked.vault, unlocked.keys.vault, recipient)
    key = unlocked.keys.vault
    return _replace_slots(unlocked, [*kept, slot], lambda file: slots.authenticate(file, key))[0]


def remove_user(unlocked: Unlocked, name: str) -> Unlocked:
    """Take a person's slot away and give the vault a new key, so that a copied old key opens nothing written later.

    Close every other connection first. Nobody else's passphrase or the recovery code changes. Interrupted anywhere, the
    vault is as before or as after (`folder.unlock` finishes it). Backups made before open with the old key until they
    expire. Raises `UnknownUser`, `LastSlot`, `StoreBusy`, `Damaged`, `DiskFull`, `ReadOnlyFolder`, `DiskFailed`.
    """
    file = _present(unlocked)
    gone = slots.user_named(file, name)
    if gone is None:
        raise UnknownUser(name=name)
    if len(slots.of_kind(file, SlotKind.USER)) == 1:
        raise LastSlot(slot=SlotKind.USER.value)
    old_key, fresh = unlocked.keys.vault, new_key()
    kept = [rewrap(file.vault, slot, old_key, fresh) for slot in file.slots if slot.id != gone.id]
    return _rotate(unlocked, slots.next_generation(file, kept), fresh)


def _present(unlocked: Unlocked) -> SlotFile:
    file = slots.read(unlocked.path / slots.NAME)
    slots.authenticate(file, unlocked.keys.vault)
    return file


def _opens_for(unlocked: Unlocked, person: NewUser) -> Callable[[SlotFile], Opened]:
    return lambda file: slots.open_by_passphrase(file, person.passphrase, unlocked.machine.policy, person.name)


def _exchange(unlocked: Unlocked, file: SlotFile, old: Slot, person: NewUser) -> Unlocked:
    identity = unlocked.identity if unlocked.user_id == old.user and unlocked.opened_by is SlotKind.USER else None
    cost = unlocked.machine.policy.cost()
    slot = user_slot(unlocked.vault, unlocked.keys.vault, person, cost, identity)
    new = [slot if each.id == old.id else each for each in file.slots]
    after, opened = _replace_slots(unlocked, new, _opens_for(unlocked, person))
    return replace(after, user_id=old.user, screen_name=old.name, identity=opened.identity, opened_by=SlotKind.USER)


def _replace_slots(
    unlocked: Unlocked, new: Iterable[Slot], prove: Callable[[SlotFile], Proof]
) -> tuple[Unlocked, Proof]:
    file = slots.next_generation(_present(unlocked), new)
    proof = slots.write(unlocked.path, file, unlocked.keys.vault, prove)
    # Done for good: vault.db only follows, and where it cannot (busy, full) the next unlock catches up.
    with contextlib.suppress(ExpectedError), _database(unlocked) as connection:
        meta.note_generation(connection, file.generation)
    witness.note_generation(unlocked.machine, unlocked.vault, unlocked.keys, file.generation)
    escrow = next((slot.recipient for slot in file.slots if slot.kind is SlotKind.ESCROW), None)
    return replace(unlocked, generation=file.generation, escrow=escrow), proof


@contextlib.contextmanager
def _database(unlocked: Unlocked) -> Generator[Connection]:
    with explained(unlocked.database):
        connection = connect(unlocked.database, unlocked.keys.database)
        with contextlib.closing(connection):
            yield connection


def _rotate(unlocked: Unlocked, file: SlotFile, fresh: bytes) -> Unlocked:
    path, building = unlocked.path, unlocked.path / swap.BUILDING
    with _database(unlocked) as connection:
        keys = derive_keys(fresh, meta.read(connection).lasting)
    try:
        with disk_explained(path):
            shutil.rmtree(building, ignore_errors=True)
            make_folder(building)
            for name, old, new in (
                (DATABASE, unlocked.keys.database, keys.database),
                (DRAFTS, unlocked.keys.drafts, keys.drafts),
            ):
                _rekey(path / name, building / name, old, new)
            with contextlib.closing(connect(building / DATABASE, keys.database)) as connection:
                meta.note_generation(connection, file.generation)
            device_file.write(building, unlocked.vault, fresh, unlocked.device)
            slots.write(building, file, fresh, lambda written: slots.authenticate(written, fresh))
            swap.commit_rotation(path)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    seen = witness.read(unlocked.machine, unlocked.vault, unlocked.keys)
    if seen is not None:
        seen = replace(seen, generation=file.generation)
        witness.write(unlocked.machine, unlocked.vault, keys, seen)
    return replace(unlocked, keys=keys, generation=file.generation, witness=seen)


def _rekey(source: Path, target: Path, old: bytes, new: bytes) -> None:
    """Copy a database under another key, check the copy, and leave no WAL of the old one behind."""
    if not source.exists():
        return
    with explained(source), contextlib.closing(connect(source, old)) as connection:
        copy_database(connection, target, new, lambda _done, _total: None)
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise StoreBusy
    if integrity_problems(target, new):
        raise Damaged(part="database")
