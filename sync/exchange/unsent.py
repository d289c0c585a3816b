"""Says what headquarters has not acknowledged as durable: what every bundle upward carries, and what would be lost."""

from collections.abc import Iterable

from db.log.change import ChangeId
from db.store.chains import Known, Point
from db.store.reader import Reader
from sync.exchange import ledger
from sync.exchange.receipt import Receipt
from sync.exchange.runs import Entry
from sync.exchange.site import Trust


def newest_receipt(reader: Reader, trust: Trust) -> Receipt | None:
    """Return the receipt that is the whole truth now: the highest number under a key that still speaks for headquarters."""
    found = [each for signer, each in ledger.receipts(reader).items() if trust.headquarters(signer)]
    return max(found, key=lambda each: each.number, default=None)


def points(entries: Iterable[Entry]) -> Known:
    """Return what a receipt's entries name, chain by chain: what lies on the unbroken chain back from them is held."""
    found: dict[tuple[str, str], list[Point]] = {}
    for each in entries:
        found.setdefault((each.device, each.epoch), []).append(Point(each.last, ChangeId(each.id)))
    return found
