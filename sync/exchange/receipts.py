"""Takes receipts in, and composes them at headquarters from what the log and the archive hold."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from db.store import travel
from db.store.reader import Reader
from db.store.writer import Writer
from sync.exchange import blobs, ledger
from sync.exchange.receipt import Missing, Receipt
from sync.exchange.runs import Entry, Runs
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
    numbers = {num: origin for num, origin in travel.chains(reader).items() if origin[0] in devices}
    runs = ledger.fold_new(reader, keep=False)
    durable = ledger.all_runs(reader, durable=True) if site.archive is not None else {}
    return Receipt(
        number=0,
        made=0,
        device=device,
        received=tuple(_entries(numbers, runs)),
        durable=tuple(_entries(numbers, durable)),
        missing=tuple(_gaps(numbers, runs, lambda each: each.missing())),
        forks=tuple(_gaps(numbers, runs, lambda each: each.forks())),
        held=travel.held(reader, list(numbers)),
        waiting=sum(count for origin, _, _, _, count in travel.waiting(reader) if origin in devices),
        conflicts=standing.conflicts,
        wanted=tuple(blobs.wanted(reader, devices)[:_MOST_WANTED]),
        progress=tuple(dict(each) for each in standing.progress),
    )


def _entries(numbers: Mapping[int, tuple[str, str]], runs: Mapping[int, Runs]) -> list[Entry]:
    return [
        entry
        for num, (device, epoch) in sorted(numbers.items())
        if num in runs
        for entry in runs[num].entries(device, epoch)
    ]


def _gaps(
    numbers: Mapping[int, tuple[str, str]], runs: Mapping[int, Runs], of: Callable[[Runs], Sequence[tuple[int, int]]]
) -> list[Missing]:
    return [
        Missing(device=device, epoch=epoch, first=first, last=last)
        for num, (device, epoch) in sorted(numbers.items())
        if num in runs
        for first, last in of(runs[num])
    ]
