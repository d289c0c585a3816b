"""Takes receipts in, and composes them at headquarters from what the log and the archive hold."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.store import travel
from db.store.chains import Chain, chains
from db.store.reader import Reader
from db.store.writer import Writer
from sync.exchange import ledger
from sync.exchange.intervals import Intervals
from sync.exchange.receipt import Missing, Receipt
from sync.exchange.runs import Entry
from sync.exchange.site import Site

_MOST_WANTED = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What headquarters' casework adds to a receipt: open conflicts, and what became of handed-on cases."""

    conflicts: int = 0
    progress: Sequence[Mapping[str, object]] = ()


def take(tx: Writer, site: Site, signer: str, receipt: Receipt) -> bool:
    """Keep a receipt of headquarters; tell whether it knows a head of this device and epoch that is not here.

    An older one than the newest of its key, or one for another device, changes nothing.
    """
    if receipt.device != site.device or not ledger.note_receipt(tx, signer, receipt):
        return False
    epoch = site.unlocked.device.epoch
    return any(
        each.device == site.device and each.epoch == epoch and travel.link(tx, each.id) is None
        for each in receipt.received
    )


def compose(reader: Reader, site: Site, device: str, devices: Collection[str], standing: Standing) -> Receipt:
    """Return what headquarters says now to `device` about `devices`; number and time are filled in when it is sent."""
    found = [each for each in chains(reader) if each.device in devices]
    holds = Intervals(list(ledger.known(reader, device).rows))
    return Receipt(
        number=0,
        made=0,
        device=device,
        received=tuple(_also_held(reader, holds, [entry for each in found for entry in _received(each)])),
        durable=tuple(_also_held(reader, holds, list(_durable(reader, devices)))) if site.archive is not None else (),
        missing=tuple(
            Missing(device=each.device, epoch=each.epoch, first=first, last=last)
            for each in found
            for first, last in each.missing
        ),
        forks=tuple(
            Missing(device=each.device, epoch=each.epoch, first=seq, last=seq) for each in found for seq in each.forks
        ),
        held=sum(each.held for each in found),
        waiting=sum(each.many for each in travel.waiting(reader) if each.device in devices),
        conflicts=standing.conflicts,
        wanted=tuple(_wanted(reader, site, devices)[:_MOST_WANTED]),
        progress=tuple(dict(each) for each in standing.progress),
    )


def _wanted(reader: Reader, site: Site, devices: Collection[str]) -> list[str]:
    """Return the attachments records name that are not here, and with an archive those it does not hold."""
    found = set(travel.missing_attachments(reader, devices))
    if site.archive is not None:
        found |= {sha256 for sha256, device in ledger.unarchived(reader).items() if device in devices}
    return sorted(found)


def _received(chain: Chain) -> list[Entry]:
    """Return the lineages held back to seq 1, and the place where they part."""
    heads = {each.id: each.seq for each in (*chain.heads, *((chain.last,) if chain.last else ()))}
    return [Entry(device=chain.device, epoch=chain.epoch, last=seq, id=change) for change, seq in sorted(heads.items())]


def _durable(reader: Reader, devices: Collection[str]) -> Iterator[Entry]:
    rows = ledger.durable_rows(reader)

    def lies_there(change: str) -> bool:
        link = travel.link(reader, change)
        return link is not None and link.local in rows

    for num, (device, epoch) in sorted(travel.chain_names(reader).items()):
        if device in devices:
            yield from ledger.durable_runs(reader, num).entries(device, epoch, lies_there)


def _also_held(reader: Reader, holds: Intervals, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the entries, and where the device lacks a lineage's end, the last change of that chain it does hold.

    A restored laptop does not know the end of what it once wrote; it would go on sending all of it.
    """
    lineages = Counter((each.device, each.epoch) for each in entries)
    for each in entries:
        yield each
        name = (each.device, each.epoch)
        link = travel.link(reader, each.id)
        if link is None or link.local in holds or lineages[name] > 1:
            continue
        held = travel.last_among(reader, link.chain, each.last, holds)
        if held is not None:
            yield Entry(device=each.device, epoch=each.epoch, last=held.seq, id=held.id)
