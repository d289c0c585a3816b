"""Remembers what went out of this vault, and tells it together with what came in: when, what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice

from app.casework import importing, receipts
from app.casework.permission import Act, require
from app.casework.session import Session
from db.ids import new_id
from db.store import chains
from db.store.reader import Reader
from sync.exchange.receipt import Receipt

PLACE = "exchange.journal"
_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One transfer: `out` or in, how many changes and files, files by outcome.

    `safe`: headquarters' receipt speaks of everything this device had written until then as durable. `undone`: an import
    that was taken back.
    """

    at: datetime
    out: bool
    changes: int
    files: int
    outcomes: Mapping[str, int] = field(default_factory=dict[str, int])
    safe: bool = False
    undone: bool = False


def note_export(session: Session, changes: int, files: int) -> None:
    """Remember that an export lies whole where it was meant to be; the oldest entries go."""
    device, shelf = session.unlocked.device, session.store.shelf(PLACE)
    with session.store.read() as reader:
        top = _top(reader, device.id, device.epoch)
    at = int(session.clock().timestamp())
    entry = {"at": at, "changes": changes, "files": files, "epoch": device.epoch, "top": top}
    shelf.put(f"{at:012d}-{new_id()}", entry)
    keys = [key for key, _ in shelf.items()]
    for key in keys[: max(0, len(keys) - _MOST)]:
        shelf.drop(key)


def passages(session: Session, limit: int = 30) -> Sequence[Passage]:
    """Return what went out and came in, newest first. Raises `NotAllowed`."""
    require(session.actor, Act.EXCHANGE)
    receipt = receipts.newest(session)
    gone = [_gone(session, entry, receipt) for _, entry in session.store.shelf(PLACE).items()]
    come = [
        Passage(
            at=datetime.fromtimestamp(each.at, UTC),
            out=False,
            changes=sum(last - first + 1 for part in each.parts for first, last in part.spans),
            files=len(each.parts),
            outcomes=_counted([part.outcome for part in each.parts]),
            undone=each.undone,
        )
        for each in importing.imports(session)
    ]
    return list(islice(sorted([*gone, *come], key=lambda each: each.at, reverse=True), limit))


def _gone(session: Session, entry: Mapping[str, object], receipt: Receipt | None) -> Passage:
    device, top = session.unlocked.device.id, int(str(entry["top"]))
    spoken = receipt.durable if receipt is not None else ()
    return Passage(
        at=datetime.fromtimestamp(int(str(entry["at"])), UTC),
        out=True,
        changes=int(str(entry["changes"])),
        files=int(str(entry["files"])),
        safe=any(each.device == device and each.epoch == entry["epoch"] and each.last >= top > 0 for each in spoken),
    )


def _top(reader: Reader, device: str, epoch: str) -> int:
    own = chains.chain(reader, device, epoch)
    return own.top if own is not None else 0


def _counted(outcomes: Sequence[str]) -> dict[str, int]:
    return {each: outcomes.count(each) for each in dict.fromkeys(outcomes)}
