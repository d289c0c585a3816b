"""Says where things stand between this vault and headquarters, and what headquarters' receipts say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from app.casework.backups import last_backup
from app.casework.carrying import site_of
from app.casework.conflicts import how_many
from app.casework.permission import Act, require
from app.casework.progress import progress_for
from app.casework.scope import scope_of
from app.casework.session import Session
from app.casework.territory import Lands
from app.casework.trusting import Known, known_devices
from db.store import chains, travel
from db.store.reader import Reader
from db.store.writer import Writer
from sync.bundle.seal import Loaded, packed
from sync.exchange import ledger, unsent
from sync.exchange import receipts as exchange
from sync.exchange.ledger import Imported
from sync.exchange.receipt import MEMBER, Receipt, content, encode
from sync.exchange.receipts import Standing
from sync.exchange.runs import Entry
from sync.exchange.site import Site, trust_of
from sync.exchange.slices import IMPORTS

_DAY = 24 * 60 * 60
_UNCOUNTED = ("access_entry",)  # who looked at what goes up with the rest, but is nobody's unsent work


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Where things stand: changes headquarters has not acknowledged as durable, since how many days, what it has.

    `received` and `durable` count the changes here that the newest receipt speaks of; at headquarters, those that came.
    """

    unsent: int
    oldest_unsent_days: int | None
    received: int
    durable: int
    last_receipt: str | None
    conflicts: int
    last_backup: str | None


def status(session: Session) -> Status:
    """Return where things stand. Raises `NotAllowed`."""
    require(session.actor, Act.EXCHANGE)
    site = site_of(session)
    with session.store.read() as reader:
        hidden = scope_of(reader, session.actor)
        conflicts = how_many(reader, hidden)
        if site.standpoint.desk and not session.organisation.alone:
            return _at_the_desk(reader, session, conflicts)
        receipt = unsent.newest_receipt(reader, trust_of(reader, site.standpoint))
        durable = unsent.points(receipt.durable if receipt is not None else ())
        left = chains.unsent(reader, durable, beside=_UNCOUNTED)
        return Status(
            unsent=left.changes,
            oldest_unsent_days=None if left.oldest is None else max(0, (site.now - left.oldest) // _DAY),
            received=0 if receipt is None else _reached(reader, unsent.points(receipt.received)),
            durable=0 if receipt is None else _reached(reader, durable),
            last_receipt=None if receipt is None else _moment(receipt.made),
            conflicts=conflicts,
            last_backup=last_backup(session),
        )


def _reached(reader: Reader, points: chains.Known) -> int:
    """Count the changes of ours that a receipt speaks of."""
    return travel.owed(reader) - chains.unsent(reader, points).changes


def newest(session: Session) -> Receipt | None:
    """Return the receipt that holds now, None before the first."""
    require(session.actor, Act.EXCHANGE)
    with session.store.read() as reader:
        return unsent.newest_receipt(reader, trust_of(reader, site_of(session).standpoint))


def _at_the_desk(reader: Reader, session: Session, conflicts: int) -> Status:
    own = [each for each in chains.chains(reader) if each.device == session.actor.device]
    made = ledger.docs(reader, "exchange").get("receipt-made")
    return Status(
        unsent=0,
        oldest_unsent_days=None,
        received=travel.newest_row(reader) - sum(each.count for each in own),
        durable=len(ledger.durable_rows(reader)),
        last_receipt=_moment(made) if isinstance(made, int) else None,
        conflicts=conflicts,
        last_backup=last_backup(session),
    )


def _moment(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


# -- at headquarters' desk -----------------------------------------------------------------------------------------


def drafted(reader: Reader, session: Session, site: Site, device: Known, lands: Lands) -> Receipt:
    """Return what headquarters says now to a device about its office and those below it, not yet numbered."""
    others = known_devices(reader, session)
    about = {each.device for each in others if device.office in (each.office, each.parent)}
    about.add(device.device)
    progress = progress_for(reader, session, lands, device.office, device.office_kind)
    standing = Standing(conflicts=_conflicts(reader, device), progress=progress)
    receipt = exchange.compose(reader, site, device.device, about, standing)
    organisation = session.organisation
    return msgspec.structs.replace(receipt, ingest=organisation.ingest, escrow=organisation.escrow)


def numbered(tx: Writer, session: Session, draft: Receipt) -> Receipt:
    """Return the receipt with the next number and the time."""
    now = int(session.clock().timestamp())
    ledger.docs(tx, "exchange").put("receipt-made", now)
    return msgspec.structs.replace(draft, number=ledger.next_number(tx, session.unlocked.device.epoch), made=now)


def member(receipt: Receipt) -> Loaded:
    """Return the receipt as a member of a part."""
    return packed(MEMBER, encode(receipt))


def said(reader: Reader, receipt: Receipt) -> str:
    """Return what changes exactly when a receipt says something new: that somebody looked or exported is no news."""

    def gist(entries: Sequence[Entry]) -> tuple[Entry, ...]:
        places = (
            (each, travel.last_place(reader, (each.device, each.epoch), each.last, _UNCOUNTED)) for each in entries
        )
        return tuple(msgspec.structs.replace(each, last=last, id="") for each, last in places)

    return content(msgspec.structs.replace(receipt, received=gist(receipt.received), durable=gist(receipt.durable)))


def note_called(tx: Writer, receipt: Receipt) -> None:
    """Remember the imports of which this receipt calls anything durable: they are not taken back any more."""
    if not receipt.durable:
        return
    devices = {each.device for each in receipt.durable}
    rows = ledger.durable_rows(tx)
    for key, found in list(ledger.every(tx, IMPORTS, Imported)):
        brought = [span for part in found.parts for span in part.spans]
        if found.called or found.undone or not any(first in rows for first, _ in brought):
            continue
        firsts = [first for first, _ in brought]
        if devices.intersection(travel.authors_of(tx, firsts).values()):
            found.called = True
            ledger.put(tx, IMPORTS, key, found)


def _conflicts(reader: Reader, device: Known) -> int:
    """Count the conflicts in cases that this device's office owns or made: what it may be asked to help settle."""
    return sum(each.kind == "case" and each.fields.get("owner") == device.office for each in reader.disputed())
