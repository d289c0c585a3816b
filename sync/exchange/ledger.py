"""What a vault remembers of its exchanges: parts taken in and sent, who holds what, receipts. No casework."""

import threading
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import msgspec

from db.store import travel
from db.store.reader import Reader
from db.store.shelf import Shelf
from sync.exchange.intervals import Intervals
from sync.exchange.receipt import Receipt
from sync.exchange.runs import Runs

_GENERAL = "exchange"
_TAKEN_IN = 256
_SENT = 256
_Doc = TypeVar("_Doc")


class PartSeen(msgspec.Struct, kw_only=True):
    """A part that was taken in: how it was judged, by which import, and whether the archive holds it."""

    hash: str
    signer: str
    device: str
    outcome: str
    imported: str
    archived: bool = False
    refused: bool = False


class PartOf(msgspec.Struct, kw_only=True):
    """What one part added in an import: rows of the log, and whose they are is in the log."""

    file: str
    hash: str
    signer: str
    device: str
    outcome: str
    spans: list[tuple[int, int]] = []


class Imported(msgspec.Struct, kw_only=True):
    """One import: `called` once a receipt called any of it durable; then it is not taken back any more."""

    id: str
    at: int
    user: str
    parts: list[PartOf] = []
    undone: bool = False
    called: bool = False


class Known(msgspec.Struct, kw_only=True):
    """What a device holds of our log, as far as it confirmed; `receipt` is the number of the newest it took in."""

    rows: list[tuple[int, int]] = []
    blobs: list[str] = []
    receipt: int = 0
    content: str = ""
    again: bool = False


class Sent(msgspec.Struct, kw_only=True):
    """What one of our parts carried to a device: it counts once the device says it took that part in."""

    rows: list[tuple[int, int]] = []
    blobs: list[str] = []
    receipt: int = 0
    content: str = ""


class Requested(msgspec.Struct, kw_only=True):
    """An enrolment request as it came, when, and whether its invitation's secret vouches for it."""

    request: str
    at: int
    repeated: bool = False


class Pieces(msgspec.Struct, kw_only=True):
    """The pieces of an attachment that are here, each sealed by itself: SHA-256 by index.

    `shared` are pieces that are attachments in their own right, too: they stay when the whole is put together.
    """

    whole: int
    here: dict[str, str] = {}
    shared: list[str] = []


def docs(reader: Reader, place: str) -> Shelf:
    """Return a place of the shelf inside the transaction `reader` belongs to."""
    return Shelf(reader.connection, threading.RLock(), place)


def get(reader: Reader, place: str, key: str, of: type[_Doc]) -> _Doc | None:
    """Return a document of one type, None where there is none."""
    found = docs(reader, place).get(key)
    return None if found is None else msgspec.convert(found, of)


def put(reader: Reader, place: str, key: str, value: Any) -> None:
    """Keep a document."""
    docs(reader, place).put(key, msgspec.to_builtins(value))


def every(reader: Reader, place: str, of: type[_Doc]) -> Iterator[tuple[str, _Doc]]:
    """Yield the documents of a place with their keys, by key."""
    for key, found in docs(reader, place).items():
        yield key, msgspec.convert(found, of)


# -- what is durable ------------------------------------------------------------------------------------------------

_DURABLE, _ROWS = "exchange.durable", "durable-rows"


def durable_rows(reader: Reader) -> Intervals:
    """Return the rows of the log whose parts lie in the archive."""
    return Intervals.of(docs(reader, _GENERAL).get(_ROWS))


def durable_runs(reader: Reader, chain: int) -> Runs:
    """Return the unbroken runs of a chain among those rows."""
    return Runs.of(docs(reader, _DURABLE).get(str(chain)))


def make_durable(reader: Reader, rows: Intervals) -> None:
    """Remember that these rows lie in the archive, too."""
    known = durable_rows(reader)
    fresh = Intervals()
    fresh.add(row for row in rows if row not in known)
    runs: dict[int, Runs] = {}
    for first, last in fresh.spans:
        for link in travel.links_between(reader, first, last):
            if link.chain not in runs:
                runs[link.chain] = durable_runs(reader, link.chain)
            runs[link.chain].fold(link.seq, link.id, link.prev)
    for chain, each in runs.items():
        docs(reader, _DURABLE).put(str(chain), each.stored())
    known.join(fresh.spans)
    docs(reader, _GENERAL).put(_ROWS, known.stored())


_UNARCHIVED = "exchange.unarchived"


def note_unarchived(reader: Reader, attachments: Iterable[str], device: str) -> None:
    """Remember attachments that came while the archive could not take them: they are asked for again."""
    for sha256 in attachments:
        docs(reader, _UNARCHIVED).put(sha256, device)


def note_archived(reader: Reader, attachments: Iterable[str]) -> None:
    """Remember that these attachments lie in the archive now."""
    for sha256 in attachments:
        docs(reader, _UNARCHIVED).drop(sha256)


def unarchived(reader: Reader) -> dict[str, str]:
    """Return the attachments the archive lacks, with the device that brought each."""
    return {sha256: str(device) for sha256, device in docs(reader, _UNARCHIVED).items()}


# -- an office's side ----------------------------------------------------------------------------------------------

_RECEIPTS = "exchange.receipts"


def taken_in(reader: Reader) -> tuple[str, ...]:
    """Return the hashes of headquarters' parts taken in here, newest last."""
    return tuple(docs(reader, _GENERAL).get("taken-in") or ())


def note_taken_in(reader: Reader, part_hash: str) -> None:
    """Remember one of headquarters' parts, newest last."""
    kept = [each for each in taken_in(reader) if each != part_hash]
    docs(reader, _GENERAL).put("taken-in", [*kept, part_hash][-_TAKEN_IN:])


def receipts(reader: Reader) -> dict[str, Receipt]:
    """Return the newest receipt of every signing key."""
    return dict(every(reader, _RECEIPTS, Receipt))


def note_receipt(reader: Reader, signer: str, receipt: Receipt) -> bool:
    """Keep a receipt if it is the newest of its key; tell whether it was."""
    known = get(reader, _RECEIPTS, signer, Receipt)
    if known is not None and known.number >= receipt.number:
        return False
    put(reader, _RECEIPTS, signer, receipt)
    return True


# -- headquarters' side --------------------------------------------------------------------------------------------

_KNOWN, _SENT_TO, _EPOCHS = "exchange.known", "exchange.sent", "exchange.epochs"


def epochs(reader: Reader, device: str) -> list[str]:
    """Return the epochs a device's parts named, in the order they were first seen."""
    return list(docs(reader, _EPOCHS).get(device) or ())


def known(reader: Reader, device: str) -> Known:
    """Return what a device holds in its present epoch: a restored one starts with nothing known."""
    seen = epochs(reader, device)
    key = f"{device}/{seen[-1] if seen else ''}"
    return get(reader, _KNOWN, key, Known) or Known()


def note_known(reader: Reader, device: str, epoch: str, holds: Known) -> None:
    """Keep what a device holds in an epoch."""
    seen = epochs(reader, device)
    if epoch not in seen:
        docs(reader, _EPOCHS).put(device, [*seen, epoch])
    put(reader, _KNOWN, f"{device}/{epoch}", holds)


def known_in(reader: Reader, device: str, epoch: str) -> Known:
    """Return what a device holds in one epoch."""
    return get(reader, _KNOWN, f"{device}/{epoch}", Known) or Known()


def sent(reader: Reader, device: str) -> dict[str, Sent]:
    """Return what our parts carried to a device, by part hash, oldest first."""
    return dict(get(reader, _SENT_TO, device, list[tuple[str, Sent]]) or ())


def note_sent(reader: Reader, device: str, carried: dict[str, Sent]) -> None:
    """Remember what parts carried to a device."""
    rows = {**sent(reader, device), **carried}
    put(reader, _SENT_TO, device, list(rows.items())[-_SENT:])


def confirm(reader: Reader, device: str, epoch: str, hashes: tuple[str, ...]) -> None:
    """Count what the parts a device says it took in carried to it."""
    waiting = sent(reader, device)
    told = [waiting[each] for each in hashes if each in waiting]
    if not told:
        return
    holds = known_in(reader, device, epoch)
    rows = Intervals(list(holds.rows))
    for each in told:
        rows.join(each.rows)
        holds.blobs = sorted({*holds.blobs, *each.blobs})
        if each.receipt > holds.receipt:
            holds.receipt, holds.content, holds.again = each.receipt, each.content, False
    holds.rows = rows.spans
    note_known(reader, device, epoch, holds)
    put(reader, _SENT_TO, device, [each for each in waiting.items() if each[0] not in set(hashes)])


def next_number(reader: Reader, epoch: str) -> int:
    """Draw the number of the next receipt; after a restore (another epoch) it jumps by a million."""
    last = get(reader, _GENERAL, "receipt-number", tuple[int, str]) or (0, epoch)
    number = last[0] + (1 if last[1] == epoch else 1_000_000)
    put(reader, _GENERAL, "receipt-number", (number, epoch))
    return number
