"""Takes bundles and receipts in: files, folders, an inbox that is watched; previews, refuses, takes back."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.casework import blocks, receipts
from app.casework import organisation as organisations
from app.casework import session as sessions
from app.casework.carrying import site_of
from app.casework.enrolment import require_desk
from app.casework.errors import CalledDurable, UnknownReference
from app.casework.permission import Act, require
from app.casework.session import Session
from app.casework.trusting import extend
from db.ids import new_id
from db.schema.values import Json
from db.store import travel
from db.store.reader import Reader
from db.vault.age import is_recipient
from db.vault.drafts import Drafts
from sync.exchange import incoming, ledger, outgoing, taking
from sync.exchange.disk import Disk
from sync.exchange.incoming import Handed
from sync.exchange.intervals import Intervals
from sync.exchange.ledger import Imported
from sync.exchange.outcome import Outcome, Taken
from sync.exchange.outgoing import Step
from sync.exchange.site import Site
from sync.exchange.slices import IMPORTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What became of one file: its name where it lay, the outcome, changes new here, records newly in conflict.

    `imported` is the id of the import (what `take_back` wants), "" for a preview; `kinds` counts records by kind.
    """

    file: str
    outcome: str
    changes: int
    conflicts: int
    imported: str = ""
    reason: str = ""
    not_archived: str = ""
    kinds: dict[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How an import goes about: the disk it works with, and whom it tells how far it is (may raise to stop)."""

    disk: Disk
    step: Step = outgoing.nothing


def take_in(session: Session, path: Path, *, ways: Ways | None = None) -> list[Row]:
    """Take in a file, or a folder with everything in it and one level down; every file gets its outcome.

    Interrupted anywhere, importing again finishes it. Raises `NotAllowed`, `NothingThere`, `DiskFull`, `DiskFailed` of
    the vault's own disk, and what `ways.step` raises.
    """
    require(session.actor, Act.EXCHANGE)
    going = ways or Ways(disk=Disk())
    return list(_take(session, incoming.files(path.absolute()), going))


def preview(session: Session, path: Path) -> list[Row]:
    """Say what taking these files in would do: counts by kind, conflicts to come. Nothing is written.

    Raises `NotAllowed`, `NothingThere`.
    """
    require(session.actor, Act.EXCHANGE)
    site = site_of(session)
    found = incoming.files(path.absolute())
    return [_row(each, incoming.read(site, each, lambda data, name: taking.look(site, data, name))) for each in found]


def refuse(session: Session, path: Path) -> list[Row]:
    """Remember that these parts are not wanted; nothing of them is taken in. Raises `NotAllowed`, `NothingThere`."""
    require(session.actor, Act.EXCHANGE)
    site, batch = site_of(session), str(new_id())
    found = incoming.files(path.absolute())
    return [
        _row(each, incoming.read(site, each, lambda data, name: taking.refuse(site, data, name, batch)))
        for each in found
    ]


def ingest(
    session: Session, folder: Path, *, wait: Callable[[], bool] | None = None, ways: Ways | None = None
) -> Iterator[Row]:
    """Take in what lies in an inbox and nobody refused; with `wait`, look again each time it returns True.

    Files already looked at and unchanged since are passed over. Raises as `take_in`.
    """
    require(session.actor, Act.EXCHANGE)
    going, seen = ways or Ways(disk=Disk()), dict[Path, tuple[int, int]]()
    while True:
        fresh: list[Handed] = []
        for each in incoming.files(folder.absolute()):
            try:
                found = each.path.stat()
            except OSError:
                continue  # gone between two looks: a stick was pulled, a share went away
            if seen.get(each.path) != (found.st_size, found.st_mtime_ns):
                seen[each.path] = (found.st_size, found.st_mtime_ns)
                fresh.append(each)
        if fresh:
            yield from _take(session, [each for each in fresh if not _was_refused(session, each)], going)
        if wait is None or not wait():
            return


def take_back(session: Session, imported: str) -> int:
    """Take a whole import back: what it brought shows no more; return how many changes that are.

    Raises `NotAllowed`, `DeskOnly`, `UnknownReference`, `CalledDurable` once a receipt called it durable.
    """
    require(session.actor, Act.TRUST)
    require_desk(session, "undo-import")
    with session.store.write() as tx:
        found = ledger.get(tx, IMPORTS, imported, Imported)
        if found is None:
            raise UnknownReference(what="import", given=imported)
        if found.called:
            raise CalledDurable(id=imported)
        stretches, many = _stretches(tx, found)
        for device, fresh in stretches.items():
            extend(tx, device, "taken_back", fresh)
        found.undone = True
        ledger.put(tx, IMPORTS, imported, found)
        return many


def imports(session: Session) -> list[Imported]:
    """Return what was imported here, oldest first."""
    require(session.actor, Act.EXCHANGE)
    with session.store.read() as reader:
        found = [each for _, each in ledger.every(reader, IMPORTS, Imported)]
    return sorted(found, key=lambda each: (each.at, each.id))


# -- steps ---------------------------------------------------------------------------------------------------------


def _take(session: Session, found: Sequence[Handed], ways: Ways) -> Iterator[Row]:
    site, batch = site_of(session, ways.disk), str(new_id())
    with session.store.bulk():
        for each, taken in incoming.take_all(site, list(found), batch, ways.step):
            if taken.unknown_head:
                sessions.open_epoch(session, "unknown head")
                site = site_of(session, ways.disk)
            _settle(session, taken)
            if taken.kinds.get("device") and session.organisation.directs and not session.organisation.alone:
                with session.store.write() as tx:
                    blocks.grant(tx, session)
            yield _row(each, taken, batch)


def _settle(session: Session, taken: Taken) -> None:
    """Heed what a part said beside its changes: drafts of erased records go, headquarters' recipients may be new."""
    if taken.erased:
        forget_drafts(session, {str(each.id) for each in taken.erased})
    if taken.kinds.get("receipt") and not session.organisation.directs:
        receipt = receipts.newest(session)
        known = session.organisation
        told = None if receipt is None else (receipt.ingest, receipt.escrow or known.escrow)
        if receipt is not None and told != (known.ingest, known.escrow) and all(map(is_recipient, told or ())):
            session.organisation = organisations.with_recipients(known, receipt.ingest, receipt.escrow)
            organisations.keep(session.store.shelf(organisations.PLACE), session.organisation)


def forget_drafts(session: Session, records: set[str]) -> None:
    """Drop unsaved text about records that were erased: a draft's key names its record."""
    drafts = Drafts(session.unlocked)
    try:
        for entry in drafts.entries():
            if any(record in entry.key for record in records):
                drafts.drop(entry.key)
    finally:
        drafts.close()


def _row(handed: Handed, taken: Taken, batch: str = "") -> Row:
    brought = taken.outcome in (Outcome.ACCEPTED, Outcome.QUARANTINED)
    return Row(
        file=handed.name,
        outcome=taken.outcome.value,
        changes=taken.changes,
        conflicts=taken.conflicts,
        imported=batch if brought else "",
        reason=taken.reason,
        not_archived=taken.not_archived if brought else "",
        kinds=taken.kinds,
    )


def _was_refused(session: Session, handed: Handed) -> bool:
    site = site_of(session)
    found = incoming.read(site, handed, lambda data, _: _refusal(site, data))
    return found.outcome is Outcome.REFUSED and found.reason == "refused"


def _refusal(site: Site, untrusted: bytes) -> Taken:
    refused = taking.is_refused(site, untrusted)
    return Taken(outcome=Outcome.REFUSED if refused else Outcome.HELD, reason="refused" if refused else "")


def _stretches(reader: Reader, found: Imported) -> tuple[dict[str, list[dict[str, Json]]], int]:
    """Return what an import added, as stretches of the chains it belongs to, and how many changes that are."""
    names = travel.chain_names(reader)
    seqs: dict[int, list[int]] = {}
    for part in found.parts:
        for first, last in part.spans:
            for link in travel.links_between(reader, first, last):
                seqs.setdefault(link.chain, []).append(link.seq)
    stretches: dict[str, list[dict[str, Json]]] = {}
    for chain, each in seqs.items():
        device, epoch = names[chain]
        spans = Intervals()
        spans.add(each)
        made: list[dict[str, Json]] = [{"epoch": epoch, "first": first, "last": last} for first, last in spans.spans]
        stretches.setdefault(device, []).extend(made)
    return stretches, sum(len(each) for each in seqs.values())
