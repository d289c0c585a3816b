"""Says what headquarters owes a device: its receipt, and the changes and attachments it has not confirmed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.casework import receipts, territory
from app.casework.session import Session
from app.casework.territory import HEADQUARTERS, VILLAGE, Addressee, Lands
from app.casework.trusting import CERTIFIED, Known, known_devices
from app.records.kinds.office import Office
from db.store import travel
from db.store.reader import Reader
from sync.exchange import ledger
from sync.exchange.intervals import Intervals
from sync.exchange.receipt import Receipt
from sync.exchange.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What is to be written to one device: the receipt and what it says, rows it has not confirmed, attachments."""

    device: Known
    receipt: Receipt
    said: str
    news: bool
    rows: Sequence[int] = ()
    blobs: Sequence[str] = ()


def owed_to(reader: Reader, session: Session, site: Site, lands: Lands, device: Known) -> Owed:
    """Return what a device is owed; one nobody certified is owed nothing but its receipt."""
    holds = ledger.known(reader, device.device)
    receipt = receipts.drafted(reader, session, site, device, lands)
    said = receipts.said(reader, receipt)
    news = holds.again or holds.content != said
    if device.state != CERTIFIED:
        return Owed(device=device, receipt=receipt, said=said, news=news)
    has = Intervals(list(holds.rows))
    rows = rows_for(reader, lands, [addressee(reader, device)])
    named = {sha256 for each in travel.attachments_in(reader, rows).values() for sha256 in each}
    rows = list(dict.fromkeys([*rows, *_erasures_for(reader, lands, _may_hold(reader, device, has))]))
    fresh, blobs = [row for row in rows if row not in has], sorted(named - set(holds.blobs))
    news = news or bool(fresh) or bool(blobs)
    return Owed(device=device, receipt=receipt, said=said, news=news, rows=fresh, blobs=blobs)


def rows_for(reader: Reader, lands: Lands, to: Sequence[Addressee]) -> list[int]:
    """Return the changes that belong to these devices of one office, and the end of what is no longer its own."""
    records = {record for each in to for record in territory.records_for(reader, lands, each)}
    parted = {record for each in to for record in territory.parted_from(lands, each)}
    told = travel.rows_setting_only(reader, parted, territory.PARTING)
    return [*travel.rows_of_records(reader, records), *told]


def _erasures_for(reader: Reader, lands: Lands, holds: Intervals) -> list[int]:
    """Return the orders of erasure for what a device holds any change of, wherever that belongs now."""
    return [
        row
        for number, rows in lands.erasures.items()
        if any(each in holds for each in travel.rows_of_record(reader, number))
        for row in rows
    ]


def _may_hold(reader: Reader, device: Known, has: Intervals) -> Intervals:
    """Return what a device holds or was sent and has not spoken of yet."""
    rows = Intervals(list(has.spans))
    for each in ledger.sent(reader, device.device).values():
        rows.join(each.rows)
    return rows


def office_of(reader: Reader, session: Session) -> Mapping[str, str]:
    """Return the office of every device known here, this one's own included."""
    found = {each.device: each.office for each in known_devices(reader, session)}
    return {session.actor.device: session.organisation.office, **found}


def addressee(reader: Reader, device: Known) -> Addressee:
    """Return a device as the addressee it is: a village holds its own, a branch its villages' too, headquarters all."""
    below: frozenset[str] = frozenset()
    if device.office_kind == HEADQUARTERS:
        below = frozenset(str(each.id) for each in reader.list(Office))
    elif device.office_kind != VILLAGE:
        below = frozenset(str(each.id) for each in reader.list(Office, parent=device.office))
    return Addressee(device=device.device, office=device.office, kind=device.office_kind, below=below)
