"""An open vault and who acts in it: what every function of casework is given."""

import contextlib
import hmac
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from app.casework import organisation as organisations
from app.casework.errors import UnknownReference
from app.casework.organisation import Organisation
from app.casework.permission import FIRST_ROLES, Act, Actor, Role, require
from app.records.kinds.office import Office, User
from app.records.schema import SCHEMA
from db.errors import Damaged
from db.ids import RecordId
from db.log.change import ChangeId
from db.store.reader import Reader
from db.store.store import Store
from db.store.writer import Author, Writer
from db.vault import device as device_file
from db.vault import folder, witness
from db.vault import users as slots
from db.vault.errors import DiskFailed, DiskFull, ReadOnlyFolder
from db.vault.machine import Machine
from db.vault.unlocked import Unlocked
from sync.exchange import spool

_LETTER_KEY = b"damping.letter-key.v1"


@dataclass(slots=True, kw_only=True)
class Session:
    """One person's time in one vault; `close` it before the program ends."""

    unlocked: Unlocked
    store: Store
    organisation: Organisation
    actor: Actor
    clock: Callable[[], datetime]
    witness_file: witness.WitnessFile
    counters: dict[str, int] = field(default_factory=dict[str, int])  # highest numbers drawn, told to the witness
    closed: bool = False

    @property
    def path(self) -> Path:
        """Return the vault's folder."""
        return self.unlocked.path

    @property
    def letter_key(self) -> bytes:
        """Return the key fingerprints of this office's letters are made with; headquarters can derive it, too."""
        secret = self.organisation.invitation_secret
        return hmac.digest(bytes.fromhex(secret), _LETTER_KEY, "sha256") if secret else self.unlocked.keys.letters

    @contextlib.contextmanager
    def read(self, act: Act = Act.READ) -> Generator[Reader]:
        """Look at the records, if the actor may."""
        require(self.actor, act)
        with self.store.read() as reader:
            yield reader

    @contextlib.contextmanager
    def write(self, act: Act) -> Generator[Writer]:
        """Carry out one intention in one transaction, if the actor may."""
        require(self.actor, act)
        with self.store.write() as writer:
            yield writer

    def keep(self, unlocked: Unlocked) -> None:
        """Go on with the vault as it is after its slots changed; the witness will tell an older slot file from now on."""
        self.unlocked = unlocked
        self.witness_file.generation = unlocked.generation

    def close(self) -> None:
        """Close the database, then let the vault go; a second time does nothing."""
        if not self.closed:
            self.shut()
            self.unlocked.close()

    def shut(self) -> None:
        """Close the database and keep the vault: for acts that replace its files and are then entered anew."""
        self.closed = True
        self.store.close()
        self.witness_file.close()


def open_session(path: Path, passphrase: str, *, user: str | None = None, machine: Machine) -> Session:
    """Unlock a vault with a passphrase and return the session of whoever it belongs to.

    Raises what `db.vault.folder.unlock` raises.
    """
    unlocked = folder.unlock(path, passphrase, user=user, machine=machine)
    return enter(unlocked)


def enter(unlocked: Unlocked) -> Session:
    """Return the session of an unlocked vault; the vault is let go if that fails."""
    try:
        return _enter(unlocked)
    except BaseException:
        unlocked.close()
        raise


def _enter(unlocked: Unlocked) -> Session:
    clock = unlocked.machine.clock
    file = witness.WitnessFile(unlocked.machine, unlocked.vault, unlocked.keys)
    author = Author(device=unlocked.device.id, epoch=unlocked.device.epoch, user=unlocked.user_id, clock=clock)
    counters = dict(unlocked.witness.counters) if unlocked.witness is not None else {}
    store = open_store(unlocked, author, file, counters)
    organisation = organisations.load(store.shelf(organisations.PLACE))
    if organisation is None:
        store.close()
        raise Damaged(part="organisation")
    settle(store, organisation)
    spool.sweep(unlocked.path)
    unlocked = _renew_escrow(unlocked, organisation)
    file.generation = unlocked.generation
    unlocked = _settle_epoch(unlocked, store)
    with store.read() as reader:
        actor = actor_of(reader, unlocked, organisation)
    return Session(
        unlocked=unlocked,
        store=store,
        organisation=organisation,
        actor=actor,
        clock=clock,
        witness_file=file,
        counters=counters,
    )


def open_store(unlocked: Unlocked, author: Author, file: witness.WitnessFile, counters: Mapping[str, int]) -> Store:
    """Open the records of an unlocked vault; headquarters' signature is checked against the organisation's root."""

    def signed(change: ChangeId, signature: str) -> bool:
        organisation = organisations.load(store.shelf(organisations.PLACE))
        return organisation is not None and organisations.root_of(organisation).signed(change, signature)

    def committed(seq: int, head: str) -> None:
        now = witness.Witness(
            epoch=store.author.epoch, seq=seq, head=head, generation=unlocked.generation, counters=dict(counters)
        )
        file.write(now)

    store = Store(unlocked.database, unlocked.keys.database, SCHEMA, author, signed=signed, committed=committed)
    return store


def settle(store: Store, organisation: Organisation) -> None:
    """Let the store sign for headquarters where this vault may."""
    root = organisations.root_of(organisation)
    store.author = replace(store.author, sign=root.sign if organisation.directs else None)


def _renew_escrow(unlocked: Unlocked, organisation: Organisation) -> Unlocked:
    """Give the escrow slot to the recipient headquarters' newest receipt named; a full disk leaves that to the next time."""
    if not organisation.escrow or unlocked.escrow == organisation.escrow:
        return unlocked
    try:
        return slots.set_escrow(unlocked, organisation.escrow)
    except (DiskFull, ReadOnlyFolder, DiskFailed):
        return unlocked


def _settle_epoch(unlocked: Unlocked, store: Store) -> Unlocked:
    """Open a new epoch where this copy may not be the only one (sync design, "Forks and restores")."""

    def change_at(epoch: str, seq: int) -> str | None:
        with store.read() as reader:
            return reader.change_at(unlocked.device.id, epoch, seq)

    found = witness.judge(unlocked.witness, unlocked.device.epoch, change_at)
    if found is witness.Verdict.OK:
        return unlocked
    return _new_epoch(unlocked, store, found.value)


def open_epoch(session: Session, reason: str) -> None:
    """Open a new epoch while the vault is open: headquarters knows a head of this one that is not here."""
    session.unlocked = _new_epoch(session.unlocked, session.store, reason)


def _new_epoch(unlocked: Unlocked, store: Store, reason: str) -> Unlocked:
    fresh = device_file.with_new_epoch(unlocked.device)
    device_file.write(unlocked.path, unlocked.vault, unlocked.keys.vault, fresh)
    store.author = replace(store.author, epoch=fresh.epoch)
    with store.write() as tx:
        tx.announce_epoch(reason)
    return replace(unlocked, device=fresh)


def actor_of(reader: Reader, unlocked: Unlocked, organisation: Organisation) -> Actor:
    """Return who acts: the user of the slot that opened the vault, with the roles the user record gives.

    Opened by recovery code or escrow, nobody acts in casework: an administrator who may only mend slots. A slot whose
    user record is not here (a backup older than the slot was restored) may do nothing until an administrator says more.
    """
    office = reader.get(Office, organisation.office) if organisation.office else None
    user = reader.get(User, unlocked.user_id) if unlocked.user_id else None
    roles = frozenset(Role(each) for each in (user.roles if user else ()) if each in Role._value2member_map_)
    if not unlocked.user_id:
        roles = frozenset({Role.ADMINISTRATOR})
    return Actor(
        user=RecordId(unlocked.user_id),
        name=unlocked.screen_name,
        roles=frozenset() if user is not None and user.left else roles,
        office=RecordId(organisation.office),
        office_code=(office.code if office else None) or "",
        office_kind=(office.kind_ if office else None) or organisation.office_kind,
        device=unlocked.device.id,
    )


def first_roles(office_kind: str) -> tuple[Role, ...]:
    """Return the roles of the first user of a vault; raise `UnknownReference` for a kind of office there is not."""
    if office_kind not in FIRST_ROLES:
        raise UnknownReference(what="office_kind", given=office_kind)
    return FIRST_ROLES[office_kind]
