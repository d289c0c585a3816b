"""Brings offices and their devices into the organisation, with no network: invitation, joining, the request."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.casework import organisation as organisations
from app.casework import session as sessions
from app.casework.blocks import next_index
from app.casework.carrying import site_of
from app.casework.errors import DeskOnly, NotAlone, OfficeDiffers, ParentNeeded
from app.casework.founding import compared, take_along, words_of
from app.casework.permission import Act, require
from app.casework.session import Session
from app.casework.territory import EVERYWHERE
from app.records.kinds.office import Device, Office, User
from db.ids import new_id
from db.store import homes, travel
from db.store.chains import Line
from db.store.reader import Reader
from db.store.writer import Writer
from db.vault.errors import FolderMissing
from db.vault.files import write_file
from db.vault.users import set_escrow
from sync.bundle.age import Recipient
from sync.bundle.sshsig import SigningKey
from sync.exchange import requests
from sync.exchange.intervals import Intervals
from sync.exchange.requests import Offered
from sync.exchange.site import trust_of
from sync.identity.certificate import OfficeKind
from sync.identity.invitation import Invitation, write_invitation
from sync.identity.request import Request, seal_request

DAYS = 90
_DAY = 24 * 60 * 60
_SECRET_BYTES = 32
_PARENT_RECIPIENTS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """The office somebody invites; `parent` is a branch's record id, needed for a village."""

    code: str
    kind: str
    name: str
    parent: str | None = None
    village: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """An invitation that lies in a file, and the eight words of the root people compare."""

    invitation: str
    fingerprint: str


def invite(session: Session, office: Invite, to: Path) -> Invited:
    """Write a single-use invitation for one new device of an office, which is made if it is not here yet.

    A file that cannot be written leaves no office behind. Raises `NotAllowed`, `DeskOnly`, `ParentNeeded`,
    `OfficeDiffers`, `FolderMissing`, and what writing the file raises.
    """
    require(session.actor, Act.TRUST)
    require_desk(session, "invite")
    if not to.absolute().parent.is_dir():
        raise FolderMissing(path=str(to.parent))
    key = SigningKey(bytes.fromhex(session.organisation.root_seed))
    kind = OfficeKind(office.kind)
    secret, identifier = new_secret(), str(new_id())
    with session.store.write() as tx:
        record = _office(tx, session, office)
        certified = trust_of(tx, site_of(session).standpoint).by_device.values()
        index = next_index(tx, record.id, kind, certified)
        now = int(session.clock().timestamp())
        offered = Offered(
            office=record.id,
            office_kind=kind,
            parent=record.parent,
            index=index,
            secret=secret,
            made=now,
            expires=now + DAYS * _DAY,
        )
        tx.settle()
        carried = _open_to_all(tx)
        offered.rows = _spans(row for row, _ in carried)
        requests.offer(tx, identifier, offered)
        invitation = _invitation(tx, session, record, identifier, offered)
        changes = b"".join(line.line + b"\n" for _, line in carried)
        write_file(to.absolute(), write_invitation(invitation, key, changes=changes))
    return Invited(invitation=identifier, fingerprint=words_of(session.organisation.root))


def join(session: Session, untrusted_invitation: bytes, *, fingerprint: str = "") -> Invited:
    """Let a vault that started alone join headquarters' organisation; its records go up with its first bundle.

    Raises `NotAllowed`, `NotAlone`, `OtherFingerprint`, and what `read_invitation` raises.
    """
    require(session.actor, Act.ADMINISTER)
    if not session.organisation.alone:
        raise NotAlone
    received = compared(untrusted_invitation, fingerprint)
    joined = organisations.of_invitation(received.invitation)
    session.keep(set_escrow(session.unlocked, joined.escrow))
    before = session.organisation.office
    session.store.author = replace(session.store.author, sign=None)
    with session.store.write() as tx:
        travel.doubt_signatures(tx)
        organisations.keep(session.store.shelf(organisations.PLACE), joined)
        take_along(tx, received)
        _move_people(tx, session, before, joined.office)
    session.store.rebuild()
    session.organisation = joined
    with session.store.read() as reader:
        session.actor = sessions.actor_of(reader, session.unlocked, joined)
    return Invited(invitation=received.invitation.id, fingerprint=words_of(received.root))


def request_of(session: Session) -> bytes | None:
    """Return this device's request for enrolment; None once it is certified, or where nobody invited it."""
    organisation, device = session.organisation, session.unlocked.device
    if not organisation.invitation:
        return None
    with session.store.read() as reader:
        if device.id in trust_of(reader, site_of(session).standpoint).by_device:
            return None
    request = Request(
        invitation=organisation.invitation,
        organisation=organisation.id,
        device=device.id,
        epoch=device.epoch,
        office=organisation.office,
        office_kind=OfficeKind(organisation.office_kind),
        parent=organisation.parent,
        index=organisation.index,
        signing_key=SigningKey(device.signing_key).public,
        recipient=Recipient(device.recipient),
        made=int(session.clock().timestamp()),
    )
    return seal_request(request, bytes.fromhex(organisation.invitation_secret))


def require_desk(session: Session, act: str) -> None:
    """Refuse where this vault does not sign for headquarters, or is its own alone. Raises `DeskOnly`."""
    if not session.organisation.directs or session.organisation.alone:
        raise DeskOnly(act=act)


def new_secret() -> str:
    """Return the secret that proves a request comes from whoever holds the invitation."""
    return secrets.token_bytes(_SECRET_BYTES).hex()


def _office(tx: Writer, session: Session, office: Invite) -> Office:
    """Return the office's record, made now if its code is new."""
    if (office.kind == OfficeKind.VILLAGE) != (office.parent is not None):
        raise ParentNeeded(office=office.code)
    found = tx.list(Office, code=office.code)
    if not found:
        return tx.save(
            Office(
                code=office.code,
                name=office.name,
                kind_=office.kind,
                parent=office.parent,
                village=office.village or None,
                organisation=session.organisation.name,
            )
        )
    for field, given, here in (("kind", office.kind, found[0].kind_), ("parent", office.parent, found[0].parent)):
        if given != here:
            raise OfficeDiffers(office=office.code, field=field)
    return found[0]


def _invitation(reader: Reader, session: Session, office: Office, identifier: str, offered: Offered) -> Invitation:
    organisation = session.organisation
    trust = trust_of(reader, site_of(session).standpoint)
    above = [each.recipient for each in trust.devices_of(office.parent)] if office.parent else []
    return Invitation(
        id=identifier,
        organisation=organisation.id,
        organisation_name=organisation.name,
        root=organisation.root,
        headquarters=organisation.headquarters,
        ingest=organisation.ingest,
        escrow=organisation.escrow,
        office=office.id,
        office_kind=offered.office_kind,
        office_code=office.code or "",
        office_name=office.name or "",
        parent=office.parent,
        parent_recipients=tuple(above[:_PARENT_RECIPIENTS]),
        village=office.village,
        index=offered.index,
        secret=offered.secret,
        made=offered.made,
        expires=offered.expires,
    )


def _open_to_all(reader: Reader) -> list[tuple[int, Line]]:
    """Return the changes every office holds, with their rows: who is trusted, offices, the directory."""
    numbers = [each.number for each in homes.placed(reader) if each.kind in EVERYWHERE]
    return list(travel.by_rows(reader, travel.rows_of_records(reader, numbers)))


def _spans(rows: Iterable[int]) -> list[tuple[int, int]]:
    found = Intervals()
    found.add(rows)
    return found.spans


def _move_people(tx: Writer, session: Session, before: str, office: str) -> None:
    """Let people and device stand in the office they were invited as; its letterhead goes along where it has none."""
    old, new = tx.get(Office, before), tx.get(Office, office)
    if old is not None and new is not None:
        kept = {name: getattr(old, name) for name in ("address", "city", "phones", "email", "website", "logo")}
        missing = {name: value for name, value in kept.items() if value and not getattr(new, name)}
        if missing:
            tx.put("office", office, missing)
    for user in tx.list(User, office=before):
        tx.put("user", user.id, {"office": office})
    if tx.get(Device, session.unlocked.device.id) is not None:
        tx.put("device", session.unlocked.device.id, {"office": office})
