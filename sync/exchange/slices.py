"""Appends a part's changes slice by slice: each one transaction, on save boundaries, safe to repeat."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from db.log.change import Change, MalformedChange, from_line
from db.log.trust import Trust as TrustRecord
from db.store import travel
from db.store.engine import Touched
from db.store.writer import Writer
from sync.exchange import blobs, ledger, vouching
from sync.exchange.intervals import Intervals
from sync.exchange.ledger import Imported, Known, PartOf
from sync.exchange.site import Site

SLICE = 2_000
IMPORTS = "exchange.imports"


@dataclass(slots=True, kw_only=True)
class Slice:
    """Some whole saves, and lines that are no change this version can read."""

    changes: list[Change] = field(default_factory=list[Change])
    unread: list[bytes] = field(default_factory=list[bytes])


@dataclass(slots=True, kw_only=True)
class Came:
    """How the changes of a part came: who signed, whom that key may speak for, whether it is headquarters'."""

    signer: str
    device: str
    epoch: str
    speaks_for: Callable[[str], bool]
    from_headquarters: bool
    authentic: bool  # the key is the one this device is known by, so its word on what it holds counts


@dataclass(slots=True, kw_only=True)
class Sum:
    """What the slices of a part did so far; `rows` are those of every change it carried, `fresh` those new here."""

    rows: Intervals = field(default_factory=Intervals)
    fresh: Intervals = field(default_factory=Intervals)
    touched: set[Touched] = field(default_factory=set[Touched])
    erased: set[Touched] = field(default_factory=set[Touched])
    conflicts: int = 0
    trust: bool = False


def cut(lines: Iterable[bytes]) -> Iterator[Slice]:
    """Cut lines into slices of at most 2,000 changes, between saves (a save that long comes in pieces)."""
    made, save = Slice(), ""
    for line in lines:
        try:
            change = from_line(line)
        except MalformedChange:
            made.unread.append(line)
            continue
        following = f"{change.header.device}/{change.header.save}"
        if len(made.changes) >= SLICE or (len(made.changes) >= SLICE - 500 and following != save):
            yield made
            made = Slice()
        made.changes.append(change)
        save = following
    if made.changes or made.unread:
        yield made


def append(tx: Writer, found: Slice, came: Came, total: Sum) -> list[str]:
    """Append one slice and remember who brought it; return files of attachments that may go once this is kept."""
    newest, disputed = travel.newest_row(tx), travel.disputed(tx)
    gone: dict[str, str] = {}
    for vouched in (True, False):
        mine = [each for each in found.changes if came.speaks_for(each.header.device) is vouched]
        if mine:
            done = tx.absorb(mine, vouched=vouched, carrier=came.device, durable=came.from_headquarters)
            total.touched |= done.records
            total.erased |= done.erased
            gone |= done.blobs
    for line in found.unread:
        tx.keep_unread(line)
    rows = travel.rows_of(tx, [each.id for each in found.changes])
    unvouched = Intervals()
    unvouched.add(rows[each.id] for each in found.changes if not came.speaks_for(each.header.device))
    vouching.note(tx, came.signer, unvouched)
    total.rows.add(rows.values())
    total.fresh.add(row for row in rows.values() if row > newest)
    total.conflicts += len(travel.disputed(tx) - disputed)
    total.trust = total.trust or any(each.header.kind == TrustRecord.kind.name for each in found.changes)
    blobs.note_erased(tx, gone)
    return list(gone.values())


def remember(  # noqa: PLR0913 - an import, a part of it, and what it did so far
    tx: Writer, site: Site, batch: str, part: PartOf, came: Came, total: Sum
) -> None:
    """Remember in the transaction of a slice what this import added so far and who holds it."""
    known = ledger.get(tx, IMPORTS, batch, Imported) or Imported(id=batch, at=site.now, user=site.user)
    part.spans = list(total.fresh.spans)
    known.parts = [*(each for each in known.parts if each.hash != part.hash), part]
    ledger.put(tx, IMPORTS, batch, known)
    if came.authentic and site.standpoint.desk:
        holds: Known = ledger.known_in(tx, came.device, came.epoch)
        rows = Intervals(list(holds.rows))
        rows.join(total.rows.spans)
        holds.rows = rows.spans
        ledger.note_known(tx, came.device, came.epoch, holds)
