"""Makes backups and restores them: the erasures and the epoch a restore owes are settled before anyone works on."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.casework.access import About, Deed, note_alone
from app.casework.permission import Act, require
from app.casework.session import Session, enter
from app.records.schema import SCHEMA
from db.errors import Damaged, ExpectedError
from db.log.change import Change
from db.sqlcipher import Connection, connect, explained
from db.store.check import check
from db.store.orders import orders_of_erasure
from db.store.reader import Reader
from db.store.writer import Author
from db.vault import backup, folder, restore, slots
from db.vault.backup import Backup
from db.vault.keys import database_key
from db.vault.machine import Machine
from db.vault.restore import Restored
from db.vault.unlocked import DATABASE, Unlocked

PLACE = "backup"
_LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What a person has in hand to open a backup: the recovery code, or the passphrase of the vault that is there."""

    code: str = field(default="", repr=False)
    passphrase: str = field(default="", repr=False)
    user: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A restored vault: where the former one went, whether the device is the same, how many erasures were applied anew.

    `settled` is False where the vault could not be opened with what was at hand: erasures known only to the vault set
    aside are then still owed.
    """

    restored: Restored
    erasures: int = 0
    settled: bool = True


def make_backup(session: Session, target: Path, *, progress: Callable[[int, int], None] = backup.no_progress) -> Backup:
    """Write a backup into a folder, checked and read back; remember when. Raises `NotAllowed` and as `backup.make`."""
    require(session.actor, Act.EXCHANGE)
    made = backup.make(session.unlocked, target, verify=verifier(session), progress=progress)
    session.store.shelf(PLACE).put(_LAST, {"at": session.clock().isoformat(timespec="seconds")})
    note_alone(session, Deed.EXPORTED, About(to="backup"))
    return made


def last_backup(session: Session) -> str | None:
    """Return when the last backup was made here, as ISO 8601, None before the first."""
    found = session.store.shelf(PLACE).get(_LAST)
    return str(found["at"]) if found is not None else None


def restore_backup(file: Path, path: Path, credential: Credential, *, machine: Machine) -> Outcome:
    """Make a backup the vault at `path`; what was there is set aside. Interrupted anywhere: call it again.

    Raises as `db.vault.restore.restore`; with a passphrase also as `folder.open_slots`, for it opens the backup through
    the vault that is there.
    """
    key = _key(path, credential, machine)
    done = restore.restore(file, path, key, machine=machine, verify=verify_copy)
    try:
        session = enter(_open(path, credential, machine))
    except ExpectedError:
        return Outcome(restored=done, settled=False)
    with contextlib.closing(session):
        if done.aside is None:
            return Outcome(restored=done)
        try:
            orders = _erasures(done.aside, credential, machine)
        except ExpectedError:  # what was set aside is damaged or locked otherwise: that is why one restores
            return Outcome(restored=done, settled=False)
        with session.store.write() as tx:
            added = tx.absorb(orders).added
        return Outcome(restored=done, erasures=added)


def verifier(session: Session) -> Callable[[Connection], None]:
    """Return what checks a copied log: every hash, every own chain; it raises `Damaged(part="chains")`."""

    def verify(connection: Connection) -> None:
        _require_sound(connection, session.store.author)

    return verify


def verify_copy(connection: Connection) -> None:
    """Recompute every hash of a log nobody has opened yet; raise `Damaged(part="chains")`."""
    _require_sound(connection, Author(device="", epoch="", user="", clock=_never))


def _require_sound(connection: Connection, own: Author) -> None:
    found = check(Reader(connection, SCHEMA), own=own, full=False, step=backup.no_progress)
    if any(each.damage for each in found):
        raise Damaged(part="chains")


def _never() -> datetime:
    return datetime.fromtimestamp(0, tz=UTC)


def _key(path: Path, credential: Credential, machine: Machine) -> restore.BackupKey:
    if credential.code:
        return restore.by_code(credential.code)
    opened = folder.open_slots(path, credential.passphrase, user=credential.user, machine=machine)
    return restore.by_vault_key(opened.vault_key)


def _open(path: Path, credential: Credential, machine: Machine) -> Unlocked:
    if credential.code:
        return folder.unlock_by_code(path, credential.code, machine=machine)
    return folder.unlock(path, credential.passphrase, user=credential.user, machine=machine)


def _erasures(aside: Path, credential: Credential, machine: Machine) -> list[Change]:
    """Return the erasure orders the vault set aside knows; it is only read, whatever its witness says by now."""
    if credential.code:
        opened = slots.open_by_code(slots.read(aside / slots.NAME), credential.code)
    else:
        opened = folder.open_slots(aside, credential.passphrase, user=credential.user, machine=machine)
    path = aside / DATABASE
    with explained(path), contextlib.closing(connect(path, database_key(opened.vault_key))) as connection:
        return orders_of_erasure(Reader(connection, SCHEMA))
