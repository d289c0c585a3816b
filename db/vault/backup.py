"""Makes backups: a checked copy of the vault in one age file that escrow and the recovery code open."""

import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from db.errors import Damaged
from db.sqlcipher import Connection, connect, copy_database, explained, integrity_problems
from db.vault import age, blobs, drafts, slots
from db.vault.errors import DiskFailed, FolderMissing
from db.vault.files import disk_explained, make_folder, replace_durably, write_new
from db.vault.keys import derive
from db.vault.retention import backup_name
from db.vault.slot import SlotKind
from db.vault.tarball import Feed, Member, pack
from db.vault.unlocked import BLOBS, DATABASE, DRAFTS, Unlocked

FORMAT = 1
FACTS = "backup.json"
WORK = "backup.tmp"
PART_SUFFIX = ".part"

Progress = Callable[[int, int], None]
Verify = Callable[[Connection], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup that was read back: where it lies, its size, whether headquarters' escrow opens it."""

    path: Path
    size: int
    for_escrow: bool


def identity_of(vault_key: bytes) -> str:
    """Return the age identity a vault opens its own backups with (to read them back, and to rehearse a restore)."""
    return age.identity_from(derive(vault_key, "vault.backup"))


def no_progress(done: int, total: int) -> None:
    """Report to nobody."""


def nothing_more(connection: Connection) -> None:
    """Find nothing beyond what SQLite finds."""


def make(
    unlocked: Unlocked, folder: Path, *, verify: Verify = nothing_more, progress: Progress = no_progress
) -> Backup:
    """Write a backup into `folder` and read it back.

    `verify` gets a connection to the copied vault.db and raises what it finds (chains); `progress(done, total)` counts
    pages of it, and what it raises cancels. Other connections may read and write meanwhile: the copy is one snapshot.
    Interrupted or refused, `folder` holds nothing new but, after a kill, a `.part` (removed by the next backup there).
    Raises `FolderMissing`, `Damaged(part="database"|"drafts")`, `DiskFull`, `ReadOnlyFolder`, `DiskFailed`.
    """
    if not folder.is_dir():
        raise FolderMissing(path=str(folder))
    work = unlocked.path / WORK
    with disk_explained(folder):
        shutil.rmtree(work, ignore_errors=True)
        make_folder(work)
        try:
            _copy(unlocked, work, verify, progress)
            return _write(unlocked, work, folder)
        finally:
            shutil.rmtree(work, ignore_errors=True)


def _copy(unlocked: Unlocked, work: Path, verify: Verify, progress: Progress) -> None:
    """Copy and check the databases; the source's own damage must not replace a good older backup."""
    keys = unlocked.keys
    drafts.Drafts(unlocked).close()  # makes one where somebody removed it, and names a damaged one
    for name, key, report in ((DATABASE, keys.database, progress), (DRAFTS, keys.drafts, no_progress)):
        with explained(unlocked.path / name), closing(connect(unlocked.path / name, key)) as source:
            copy_database(source, work / name, key, report)
        if integrity_problems(work / name, key):
            raise Damaged(part="database" if name == DATABASE else "drafts")
    with explained(work / DATABASE), closing(connect(work / DATABASE, keys.database)) as copy:
        verify(copy)


def _write(unlocked: Unlocked, work: Path, folder: Path) -> Backup:
    _clear_parts(folder)
    moment = unlocked.machine.clock()
    target = folder / backup_name(moment, secrets.token_hex(3))
    part = target.with_name(target.name + PART_SUFFIX)
    file = slots.read(unlocked.path / slots.NAME)
    slots.authenticate(file, unlocked.keys.vault)
    wall = int(moment.timestamp())
    facts = {"format": FORMAT, "generation": file.generation, "made": wall, "vault": unlocked.vault}
    own = identity_of(unlocked.keys.vault)
    kinds = (SlotKind.ESCROW, SlotKind.RECOVERY)
    recipients = [slot.recipient for kind in kinds for slot in slots.of_kind(file, kind)]
    packed = hashlib.sha256()
    feed = Feed(pack(_members(unlocked, work, facts), wall), packed.update)
    try:
        write_new(part, [])
        with part.open("wb") as out:
            age.seal_stream(feed, out, [*recipients, age.recipient_of(own)])
        _read_back(part, own, packed.digest())
        replace_durably(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    escrowed = bool(slots.of_kind(file, SlotKind.ESCROW))
    return Backup(path=target, size=target.stat().st_size, for_escrow=escrowed)


def _members(unlocked: Unlocked, work: Path, facts: Mapping[str, int | str]) -> Iterator[Member]:
    yield Member(name=FACTS, source=json.dumps(facts, sort_keys=True).encode() + b"\n")
    yield Member(name=slots.NAME, source=(unlocked.path / slots.NAME).read_bytes())
    for name in (DATABASE, DRAFTS):
        yield Member(name=name, source=work / name)
    for blob in blobs.files(unlocked.path):
        yield Member(name=f"{BLOBS}/{blob.parent.name}/{blob.name}", source=blob)


class _Hasher:
    def __init__(self) -> None:
        self.digest = hashlib.sha256()

    def write(self, piece: bytes, /) -> int:
        self.digest.update(piece)
        return len(piece)


def _read_back(part: Path, identity: str, packed: bytes) -> None:
    """Flush, then decrypt what lies on the disk and compare it with what went in."""
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    hasher = _Hasher()
    try:
        with part.open("rb") as stored:
            age.open_stream(stored, hasher, identity)
    except age.NotOpened as error:
        raise DiskFailed(code="READ_BACK") from error
    if hasher.digest.digest() != packed:
        raise DiskFailed(code="READ_BACK")


def _clear_parts(folder: Path) -> None:
    """Remove what a killed backup left; names are ours alone."""
    for left in folder.glob("damping-*.age" + PART_SUFFIX):
        left.unlink(missing_ok=True)
