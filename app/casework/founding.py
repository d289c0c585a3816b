"""Founds a vault for an office: alone, as headquarters, or from headquarters' invitation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.casework import organisation as organisations
from app.casework import session as sessions
from app.casework.errors import UnknownReference
from app.casework.organisation import Organisation
from app.casework.permission import Role
from app.casework.session import Session
from app.records.kinds.office import Device, Office, User
from db.errors import ExpectedError
from db.ids import RecordId, new_id
from db.log.change import from_line
from db.store.store import Store
from db.store.writer import Author, Writer
from db.vault import folder, witness
from db.vault.machine import Machine
from db.vault.passphrases import words
from db.vault.slot import NewUser
from db.vault.unlocked import Unlocked
from sync.bundle.age import Recipient
from sync.bundle.sshsig import SigningKey
from sync.identity import fingerprint as fingerprints
from sync.identity.certificate import Certificate, OfficeKind, Scope, to_value
from sync.identity.invitation import Received, read_invitation

TRUST = "trust"
_Fill = Callable[[Writer, Unlocked], None]
_Seed = Callable[[Session], object]


def _nothing_more(_session: Session) -> None:
    """Begin with the office, its device and its people alone."""


class OtherFingerprint(ExpectedError):
    """The words people compared are not those of this invitation's root."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What a new vault is made with; `roles` empty: those of the first user of such an office.

    `organisation` heads its letters; "" takes what the office's name says of it.
    """

    office_kind: str
    office_code: str
    office_name: str
    screen_name: str
    passphrase: str = field(repr=False)
    name: str = ""
    roles: Sequence[str] = ()
    village: str = ""
    archive: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """A new vault, its session open; the recovery code is shown once and kept nowhere."""

    session: Session
    recovery_code: str = field(repr=False)
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _First:
    """What the first records of a vault are written from."""

    organisation: Organisation
    beginning: Beginning
    user: RecordId
    roles: Sequence[str]


def words_of(key: str) -> str:
    """Return the eight words of a public key."""
    return " ".join(fingerprints.fingerprint(organisations.PublicKey(key), words()))


def compared(untrusted_invitation: bytes, said: str) -> Received:
    """Return an invitation whose root bears the words somebody compared; "" where nobody did.

    Raises `OtherFingerprint`, and what `read_invitation` raises.
    """
    received = read_invitation(untrusted_invitation)
    if said and not fingerprints.same(said, fingerprints.fingerprint(received.root, words())):
        raise OtherFingerprint
    return received


def found(path: Path, beginning: Beginning, *, machine: Machine, seed: _Seed = _nothing_more) -> Founded:
    """Make a vault that is its own organisation: headquarters, or an office that starts alone.

    `seed` writes what else it begins with. Killed before that is on the disk there is no vault, and the next `found`
    takes its place.

    Raises `UnknownReference` for a kind of office or role there is not, and what `db.vault.folder.create` raises.
    """
    roles = _roles(beginning)
    alone = beginning.office_kind != OfficeKind.HEADQUARTERS
    organisation = organisations.new_organisation(
        beginning.organisation.strip() or organisation_name(beginning.office_name),
        office_kind=beginning.office_kind,
        alone=alone,
        archive=beginning.archive,
    )
    created, user = _create(path, beginning, None if alone else organisation.escrow, machine)
    first = _First(organisation=organisation, beginning=beginning, user=user, roles=roles)
    return _finish(
        created,
        organisation,
        lambda tx, unlocked: _first_records(tx, unlocked, first),
        seed,
    )


def organisation_name(office_name: str) -> str:
    """Return what the organisation is called, from the name of its headquarters or of the office that starts alone."""
    return office_name.removesuffix(" Pusat").partition(" Cabang ")[0].strip() or office_name


def found_invited(
    path: Path, untrusted_invitation: bytes, beginning: Beginning, *, machine: Machine, fingerprint: str = ""
) -> Founded:
    """Make a vault from headquarters' invitation; office facts come from it, not from `beginning`.

    `fingerprint`: the root's eight words as the person compared them; raises `OtherFingerprint` when they differ, and
    what `read_invitation` raises.
    """
    received = compared(untrusted_invitation, fingerprint)
    invited = received.invitation
    beginning = replace(
        beginning,
        office_kind=invited.office_kind.value,
        office_code=invited.office_code,
        office_name=invited.office_name,
        village=invited.village or "",
    )
    roles = _roles(beginning)
    organisation = organisations.of_invitation(invited)
    created, user = _create(path, beginning, invited.escrow, machine)
    first = _First(organisation=organisation, beginning=beginning, user=user, roles=roles)

    def fill(tx: Writer, unlocked: Unlocked) -> None:
        take_along(tx, received)
        _office_people(tx, unlocked, first)

    return _finish(created, organisation, fill, _nothing_more)


def _roles(beginning: Beginning) -> list[str]:
    given = list(beginning.roles) or [each.value for each in sessions.first_roles(beginning.office_kind)]
    for each in given:
        if each not in Role._value2member_map_:
            raise UnknownReference(what="role", given=each)
    sessions.first_roles(beginning.office_kind)
    return given


def _create(path: Path, beginning: Beginning, escrow: str | None, machine: Machine) -> tuple[folder.Created, RecordId]:
    user = new_id()
    person = NewUser(user=user, name=beginning.screen_name, passphrase=beginning.passphrase)
    return folder.create(path, person, escrow=escrow or None, founding=True, machine=machine), user


def take_along(tx: Writer, received: Received) -> None:
    """Take in what headquarters gave along with an invitation: offices, the directory, who is trusted."""
    lines = [line for line in received.changes.split(b"\n") if line]
    tx.absorb([from_line(line) for line in lines], durable=True)


def _finish(created: folder.Created, organisation: Organisation, fill: _Fill, seed: _Seed) -> Founded:
    unlocked = created.unlocked
    try:
        file = witness.WitnessFile(unlocked.machine, unlocked.vault, unlocked.keys)
        author = Author(
            device=unlocked.device.id,
            epoch=unlocked.device.epoch,
            user=unlocked.user_id,
            clock=unlocked.machine.clock,
        )
        counters: dict[str, int] = {}
        store = sessions.open_store(unlocked, author, file, counters)
        organisations.keep(store.shelf(organisations.PLACE), organisation)
        sessions.settle(store, organisation)
        _write_first(store, unlocked, fill)
    except BaseException:
        unlocked.close()
        raise
    with store.read() as reader:
        actor = sessions.actor_of(reader, unlocked, organisation)
    session = Session(
        unlocked=unlocked,
        store=store,
        organisation=organisation,
        actor=actor,
        clock=author.clock,
        witness_file=file,
        counters=counters,
    )
    try:
        seed(session)
        folder.founded(unlocked.path)
    except BaseException:
        session.close()
        raise
    words = words_of(SigningKey(unlocked.device.signing_key).public)
    return Founded(session=session, recovery_code=created.recovery_code, fingerprint=words)


def _write_first(store: Store, unlocked: Unlocked, fill: _Fill) -> None:
    with store.write() as tx:
        fill(tx, unlocked)


def _first_records(tx: Writer, unlocked: Unlocked, first: _First) -> None:
    """Write the office, its trust in its own device, and its people."""
    tx.save(
        Office(
            id=RecordId(first.organisation.office),
            code=first.beginning.office_code,
            name=first.beginning.office_name,
            kind_=first.beginning.office_kind,
            organisation=first.organisation.name,
            village=first.beginning.village or None,
        )
    )
    certificate = Certificate(
        device=unlocked.device.id,
        office=first.organisation.office,
        office_kind=OfficeKind(first.beginning.office_kind),
        parent=None,
        scope=(Scope.SEND.value, Scope.DIRECT.value),
        signing_key=SigningKey(unlocked.device.signing_key).public,
        recipient=Recipient(unlocked.device.recipient),
        indexes=(0,),
        valid_after=0,
    )
    tx.put(TRUST, unlocked.device.id, {"device": unlocked.device.id, "certificate": to_value(certificate)})
    _office_people(tx, unlocked, first)


def _office_people(tx: Writer, unlocked: Unlocked, first: _First) -> None:
    key = SigningKey(unlocked.device.signing_key).public
    tx.save(
        Device(
            id=RecordId(unlocked.device.id),
            office=first.organisation.office,
            index=first.organisation.index,
            fingerprint=words_of(key),
            signing_key=key,
            recipient=unlocked.device.recipient,
        )
    )
    tx.save(
        User(
            id=first.user,
            screen_name=first.beginning.screen_name,
            name=first.beginning.name or first.beginning.screen_name,
            office=first.organisation.office,
            roles=tuple(first.roles),
            recipient=user_recipient(unlocked),
        )
    )


def user_recipient(unlocked: Unlocked) -> str | None:
    """Return whom values are sealed to that only this user may read."""
    from db.vault.age import recipient_of

    return None if unlocked.identity is None else recipient_of(unlocked.identity)
