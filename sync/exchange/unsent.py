"""Says what headquarters has not acknowledged as durable: what every bundle upward carries, and what would be lost."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.store import travel
from db.store.reader import Reader
from sync.exchange import ledger
from sync.exchange.intervals import Intervals
from sync.exchange.receipt import Receipt
from sync.exchange.runs import Entry, Runs, acknowledged
from sync.exchange.site import Trust


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """What of the log here is acknowledged: seqs by chain, changes by id where lineages part, rows that came from above."""

    spans: Mapping[int, Sequence[tuple[int, int]]]
    walked: Mapping[int, frozenset[str]]
    from_above: Intervals


def newest_receipt(reader: Reader, trust: Trust) -> Receipt | None:
    """Return the receipt that is the whole truth now: the highest number under a key that still speaks for headquarters."""
    found = [each for signer, each in ledger.receipts(reader).items() if trust.headquarters(signer)]
    return max(found, key=lambda each: each.number, default=None)


def acknowledged_by(reader: Reader, entries: Sequence[Entry], runs: Mapping[int, Runs]) -> Acknowledged:
    """Return what these entries acknowledge of the log here. Costs per chain, but where lineages part."""
    numbers = {origin: num for num, origin in travel.chains(reader).items()}
    by_chain: dict[int, list[tuple[Entry, bool]]] = {}
    for entry in entries:
        num = numbers.get((entry.device, entry.epoch))
        if num is not None:
            link = travel.link(reader, entry.id)
            here = link is not None and link.chain == num and link.seq == entry.last
            by_chain.setdefault(num, []).append((entry, here))
    spans: dict[int, list[tuple[int, int]]] = {}
    walked: dict[int, frozenset[str]] = {}
    for num, found in by_chain.items():
        simple = acknowledged(runs.get(num, Runs()), found)
        if simple is None:
            walked[num] = _walk(reader, [entry for entry, here in found if here])
        else:
            spans[num] = simple
    return Acknowledged(spans=spans, walked=walked, from_above=ledger.from_headquarters(reader))


def _walk(reader: Reader, entries: Sequence[Entry]) -> frozenset[str]:
    """Return the changes on the unbroken chain back from each entry's id, down to its first."""
    found: set[str] = set()
    for entry in entries:
        wanted: str | None = entry.id
        while wanted is not None and wanted not in found:
            link = travel.link(reader, wanted)
            if link is None or link.seq < entry.first:
                break
            found.add(wanted)
            wanted = link.prev
    return frozenset(found)


def unacknowledged(reader: Reader, done: Acknowledged) -> list[int]:
    """Return the row of every change headquarters has not acknowledged, chain by chain, in order."""
    rows: list[int] = []
    for num in sorted(travel.chains(reader)):
        found: list[int] = []
        for first, last in _left(done.spans.get(num, ()), travel.highest_seq(reader, num)):
            found += travel.rows_of_chain(reader, num, first, last)
        found = [each for each in found if each not in done.from_above]
        if num in done.walked:
            found = [each.local for each in travel.by_rows(reader, found) if each.id not in done.walked[num]]
        rows += found
    return rows


def _left(spans: Sequence[tuple[int, int]], highest: int) -> Iterator[tuple[int, int]]:
    """Yield the seqs from 1 to the highest that no span covers."""
    above = 1
    for first, last in sorted(spans):
        if first > above:
            yield above, first - 1
        above = max(above, last + 1)
    if above <= highest:
        yield above, highest
