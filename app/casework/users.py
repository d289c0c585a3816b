"""Who can open this vault and as what: people with their slots and roles, passphrases, recovery."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.casework.access import About, Deed, note, note_alone
from app.casework.errors import UnknownReference
from app.casework.permission import Act, Role, require
from app.casework.session import Session, enter
from app.records.kinds.office import User
from db.ids import RecordId
from db.schema.values import clean_text
from db.store.reader import Page, Reader
from db.vault import users
from db.vault.errors import LastSlot, NameTaken, UnknownUser
from db.vault.machine import Machine
from db.vault.passphrases import require_good
from db.vault.slot import NewUser, SlotKind
from db.vault.users import SlotInfo

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """A person who is to work in this vault: what the locked window shows, the passphrase, the roles."""

    screen_name: str
    passphrase: str = field(repr=False)
    roles: Sequence[str] = ()
    name: str = ""


def list_slots(session: Session) -> list[SlotInfo]:
    """Return the key slots: people, recovery code, escrow."""
    return users.list_slots(session.unlocked)


def add_user(session: Session, newcomer: Newcomer) -> RecordId:
    """Give a further person a slot and a user record; return the record's id.

    The record comes first: a slot without one could do less than its roles say, never more. Raises `NotAllowed`,
    `WeakPassphrase`, `NameTaken`, `UnknownReference` for a role there is not, `InvalidValue` for an unfit name.
    """
    require(session.actor, Act.ADMINISTER)
    screen_name = _fit_name(newcomer.screen_name)
    roles = _known_roles(newcomer.roles)
    require_good(newcomer.passphrase, [screen_name, newcomer.name, session.actor.office_code])
    if any(slot.name.casefold() == screen_name.casefold() for slot in list_slots(session)):
        raise NameTaken(name=screen_name)
    with session.store.write() as tx:
        waiting = _without_slot(tx, session, screen_name)
        record = User(
            id=waiting or RecordId(""),
            screen_name=screen_name,
            name=newcomer.name or screen_name,
            office=session.actor.office,
            roles=tuple(roles),
        )
        user = tx.save(record).id
        note(tx, session, Deed.CHANGED, About(kind="user", id=user))
    person = NewUser(user=user, name=screen_name, passphrase=newcomer.passphrase)
    session.keep(users.add_user(session.unlocked, person))
    _keep_recipient(session, user)
    return user


def remove_user(session: Session, screen_name: str) -> Session:
    """Take a person's slot away and give the vault a new key; the session given is used up, the new one is returned.

    What they wrote stays theirs; when this raises, the session given is closed or as it was. Raises `NotAllowed`, `UnknownUser`, `LastSlot` (also for the last administrator).
    """
    require(session.actor, Act.ADMINISTER)
    slots = [slot for slot in list_slots(session) if slot.kind is SlotKind.USER]
    gone = next((slot for slot in slots if slot.name.casefold() == screen_name.strip().casefold()), None)
    if gone is None:
        return _finish_removal(session, screen_name)
    _require_others(session, [slot for slot in slots if slot is not gone])
    session.shut()
    try:
        unlocked = users.remove_user(session.unlocked, gone.name)
    except BaseException:
        session.unlocked.close()
        raise
    fresh = enter(unlocked)
    try:
        _mark_left(fresh, gone.user)
    except BaseException:
        fresh.close()
        raise
    return fresh


def _require_others(session: Session, kept: Sequence[SlotInfo]) -> None:
    """Refuse to leave a vault that nobody can open, or nobody can administer."""
    if not kept:
        raise LastSlot(slot=SlotKind.USER.value)
    with session.store.read() as reader:
        people = [reader.get(User, slot.user) for slot in kept]
    if not any(Role.ADMINISTRATOR in each.roles for each in people if each is not None and not each.left):
        raise LastSlot(slot=Role.ADMINISTRATOR.value)


def _finish_removal(session: Session, screen_name: str) -> Session:
    """Mark the user record of somebody whose slot went in a removal that was interrupted."""
    with session.store.read() as reader:
        left_over = _without_slot(reader, session, screen_name.strip())
    if left_over is None:
        raise UnknownUser(name=screen_name)
    _mark_left(session, left_over)
    return session


def _mark_left(session: Session, user: str) -> None:
    with session.store.write() as tx:
        tx.put("user", user, {"left": True})
        note(tx, session, Deed.CHANGED, About(kind="user", id=user))


def change_passphrase(session: Session, passphrase: str) -> None:
    """Give whoever acts a new passphrase. Raises `WeakPassphrase`, `UnknownUser` for a session nobody's slot opened."""
    require_good(passphrase, [session.actor.name, session.actor.office_code])
    session.keep(users.change_passphrase(session.unlocked, passphrase))


def recover(path: Path, code: str, newcomer: Newcomer, *, machine: Machine) -> Session:
    """Open a vault with the recovery code, give the person a new passphrase, and return their session.

    What was sealed to them so far stays closed to whoever holds the code: colleagues it was sealed to and escrow open it
    (`sealing.unopened` counts it). Raises `WeakPassphrase`, `UnknownUser`,
    `MistypedRecoveryCode`, `WrongRecoveryCode`.
    """
    require_good(newcomer.passphrase, [newcomer.screen_name])
    name = newcomer.screen_name.strip()
    session = enter(users.recover(path, code, name=name, passphrase=newcomer.passphrase, machine=machine))
    try:
        _keep_recipient(session, session.actor.user)
        note_alone(session, Deed.UNLOCKED, About(kind="user", id=session.actor.user, reason="recovery"))
    except BaseException:
        session.close()
        raise
    return session


def note_unlocked(session: Session) -> None:
    """Log that whoever acts unlocked the vault; the desktop says so once per unlock."""
    note_alone(session, Deed.UNLOCKED, About())


def _known_roles(given: Sequence[str]) -> list[str]:
    for each in given:
        if each not in Role._value2member_map_:
            raise UnknownReference(what="role", given=each)
    return list(dict.fromkeys(given))


def _fit_name(raw: str) -> str:
    return clean_text(raw, longest=_LONGEST_NAME, lines=False) or _nameless()


def _nameless() -> str:
    raise UnknownReference(what="user", given="")


def _without_slot(reader: Reader, session: Session, screen_name: str) -> RecordId | None:
    """Return the user record an interrupted `add_user` left for this name, if any."""
    held = {slot.user for slot in list_slots(session)}
    for each in reader.list(User, Page(where={"screen_name": screen_name, "office": session.actor.office}, limit=-1)):
        if each.id not in held and not each.left:
            return each.id
    return None


def _keep_recipient(session: Session, user: str) -> None:
    """Let the user record say what values are sealed to for this person."""
    recipient = next((slot.recipient for slot in list_slots(session) if slot.user == user), None)
    if recipient is not None:
        with session.store.write() as tx:
            tx.put("user", user, {"recipient": recipient})
