"""Writes bundles: upward everything headquarters has not acknowledged, downward what belongs to an office and is new."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat
from pathlib import Path

from app.casework import receipts, territory
from app.casework.access import About, Deed, note_alone
from app.casework.carrying import site_of
from app.casework.enrolment import request_of
from app.casework.errors import DeskOnly, DeviceRevoked
from app.casework.owing import Owed, addressee, office_of, owed_to, rows_for
from app.casework.permission import Act, require
from app.casework.session import Session
from app.casework.trusting import CERTIFIED, REVOKED, Known, known_devices
from app.records.kinds.office import Office
from db.store import chains, travel
from db.store.reader import Reader
from sync.bundle.manifest import Direction
from sync.bundle.seal import Head, SealedPart, plain
from sync.errors import NoRecipient, NotByNetwork
from sync.exchange import ledger, outgoing, unsent, writing
from sync.exchange.disk import Disk
from sync.exchange.ledger import Sent
from sync.exchange.outgoing import Delivered, Step
from sync.exchange.site import Trust, certificate_line, trust_of
from sync.exchange.writing import Cargo, Manifested
from sync.identity.request import MEMBER as REQUEST

APPLICATION = "0.1.0"
_READERS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """Bundles that lie whole in a folder: their ids, the files, how many changes they carry."""

    bundles: Sequence[str]
    parts: Sequence[str]
    changes: int

    @property
    def bundle(self) -> str | None:
        """Return the first bundle's id, None where nothing was written."""
        return self.bundles[0] if self.bundles else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How an export goes about: the disk it writes with, and whom it tells how far it is (may raise to stop)."""

    disk: Disk
    step: Step = outgoing.nothing


def export(session: Session, target: str, *, to: str = "", ways: Ways | None = None) -> Exported:
    """Write what is due into the folder `target`; nothing counts as sent before a receipt says so.

    At headquarters `to` names an office or a device, else every device with news is written to; a branch writes to one
    of its villages by naming it. Raises `NotAllowed`, `NotByNetwork`, `NoRecipient`, `DeviceRevoked`, `UnknownReference`,
    `FolderMissing`, `DiskFull`, `ReadOnlyFolder`, `DiskFailed`, and what `ways.step` raises.
    """
    require(session.actor, Act.EXCHANGE)
    if "://" in target:
        raise NotByNetwork(address=target.partition("://")[0])
    folder, going = Path(target).absolute(), ways or Ways(disk=Disk())
    going.disk.require_folder(folder)
    note_alone(session, Deed.EXPORTED, About(to="bundle"))
    if session.organisation.directs and not session.organisation.alone:
        return _downward(session, folder, to, going)
    if to:
        return _sideways(session, folder, to, going)
    return _upward(session, folder, going)


# -- upward --------------------------------------------------------------------------------------------------------


def _upward(session: Session, folder: Path, ways: Ways) -> Exported:
    site = site_of(session, ways.disk)
    asked = request_of(session)
    told, changes = Manifested(), 0
    with session.store.read() as reader:
        trust = trust_of(reader, site.standpoint)
        receipt = unsent.newest_receipt(reader, trust)
        known = unsent.points(receipt.durable if receipt is not None else ())
        head = replace(_head(reader, session, trust), to=_above(session, trust), taken_in=ledger.taken_in(reader))
        cargo = Cargo(
            lines=chain(zip(repeat(0), chains.pending(reader, known)), writing.unread(reader, site)),
            blobs=receipt.wanted if receipt is not None else (),
            extras=() if asked is None else (plain(REQUEST, asked),),
        )
        counted = _Counted(writing.parts(reader, site, head, cargo, told))
        delivered = outgoing.deliver(counted, session.path, folder, ways.disk, ways.step)
        changes = counted.changes
    return Exported(bundles=counted.bundles, parts=[each.file_name for each in delivered], changes=changes)


def _above(session: Session, trust: Trust) -> tuple[str, ...]:
    """Return who reads what goes up: headquarters, escrow, the office above, and this office's other devices."""
    organisation, device = session.organisation, session.unlocked.device
    readers = [organisation.ingest, organisation.escrow]
    parents = [each.recipient for each in trust.devices_of(organisation.parent)] if organisation.parent else []
    readers += parents or list(organisation.parent_recipients)
    readers += [each.recipient for each in trust.devices_of(organisation.office) if each.device != device.id]
    return tuple(dict.fromkeys(each for each in readers if each))[:_READERS]


# -- downward ------------------------------------------------------------------------------------------------------


def _downward(session: Session, folder: Path, to: str, ways: Ways) -> Exported:
    site = site_of(session, ways.disk)
    with session.store.read() as reader:
        chosen = _addressees(reader, session, to)
        lands = territory.survey(reader, office_of(reader, session))
        drafts = [owed_to(reader, session, site, lands, each) for each in chosen]
    if not drafts:
        raise NoRecipient(about=to or "devices")
    news = [each for each in drafts if to or each.news] or drafts
    done = [_to_device(session, folder, each, ways) for each in news]
    return Exported(
        bundles=[bundle for each in done for bundle in each.bundles],
        parts=[part for each in done for part in each.parts],
        changes=sum(each.changes for each in done),
    )


def _to_device(session: Session, folder: Path, draft: Owed, ways: Ways) -> Exported:
    """Write one device's bundle: its receipt, and what belongs to its office and it has not confirmed."""
    site, told, device = site_of(session, ways.disk), Manifested(), draft.device
    with session.store.write() as tx:
        receipt = receipts.numbered(tx, session, draft.receipt)
    with session.store.read() as reader:
        head = _head(reader, session, trust_of(reader, site.standpoint))
        head = replace(head, direction=Direction.TO_OFFICE, to=(device.recipient,))
        lines = travel.by_rows(reader, draft.rows)
        cargo = Cargo(lines=lines, blobs=draft.blobs, extras=(receipts.member(receipt),))
        counted = _Counted(writing.parts(reader, site, head, cargo, told))
        delivered = outgoing.deliver(counted, session.path, folder, ways.disk, ways.step)
    with session.store.write() as tx:
        ledger.note_sent(tx, device.device, _sent(delivered, told, (receipt.number, draft.said)))
        receipts.note_called(tx, receipt)
    return Exported(bundles=counted.bundles, parts=[each.file_name for each in delivered], changes=counted.changes)


def _sent(delivered: Sequence[Delivered], told: Manifested, mark: tuple[int, str]) -> dict[str, Sent]:
    """Return what each part carried; the receipt goes with the first."""
    carried: dict[str, Sent] = {}
    for number, part in enumerate(delivered):
        sent = Sent(rows=told.rows[number].spans, blobs=told.blobs[number])
        if number == 0:
            sent.receipt, sent.content = mark
        carried[part.hash] = sent
    return carried


def _addressees(reader: Reader, session: Session, to: str) -> list[Known]:
    """Return the devices written to: those of the office or the device named, else all but this one and revoked ones."""
    others = [each for each in known_devices(reader, session) if each.device != session.actor.device]
    if not to:
        return [each for each in others if each.state != REVOKED]
    offices = {str(each.id) for each in reader.list(Office) if to in (each.id, each.code)}
    chosen = [each for each in others if to == each.device or each.office in offices]
    if not chosen:
        raise NoRecipient(about=to)
    usable = [each for each in chosen if each.state != REVOKED]
    if not usable:
        raise DeviceRevoked(device=chosen[0].device)
    return usable


# -- a branch to its village ---------------------------------------------------------------------------------------


def _sideways(session: Session, folder: Path, to: str, ways: Ways) -> Exported:
    """Write to one of this office's villages: what belongs to it, no receipt (only headquarters gives those)."""
    site = site_of(session, ways.disk)
    with session.store.read() as reader:
        below = [
            each
            for each in _addressees(reader, session, to)
            if each.parent == session.organisation.office and each.state == CERTIFIED
        ]
        if not below:
            raise DeskOnly(act="export --for")
        trust = trust_of(reader, site.standpoint)
        lands = territory.survey(reader, office_of(reader, session))
        rows = rows_for(reader, lands, [addressee(reader, each) for each in below])
        head = replace(
            _head(reader, session, trust),
            direction=Direction.TO_OFFICE,
            to=tuple(each.recipient for each in below)[:_READERS],
        )
        cargo = Cargo(lines=travel.by_rows(reader, rows))
        counted = _Counted(writing.parts(reader, site, head, cargo, Manifested()))
        delivered = outgoing.deliver(counted, session.path, folder, ways.disk, ways.step)
    return Exported(bundles=counted.bundles, parts=[each.file_name for each in delivered], changes=counted.changes)


# -- what all have in common ---------------------------------------------------------------------------------------


class _Counted:
    """Passes parts on and counts what they carry."""

    def __init__(self, parts: Iterator[SealedPart]) -> None:
        self._parts = parts
        self.changes = 0
        self.bundles: list[str] = []

    def __iter__(self) -> Iterator[SealedPart]:
        for part in self._parts:
            self.changes += part.manifest.changes
            if part.manifest.bundle not in self.bundles:
                self.bundles.append(part.manifest.bundle)
            yield part


def _head(reader: Reader, session: Session, trust: Trust) -> Head:
    device = session.unlocked.device
    return Head(
        organisation=session.organisation.id,
        direction=Direction.TO_HEADQUARTERS,
        device=device.id,
        epoch=device.epoch,
        certificate=certificate_line(reader, device.id, trust),
        to=(),
        application=APPLICATION,
    )
