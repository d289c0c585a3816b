"""Carries sealed parts to a folder: spool, flush, re-read, copy as `.part`, flush, re-read, rename, flush the folder."""

import contextlib
import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from db.errors import ExpectedError
from db.vault.errors import DiskFailed, DiskFull
from sync.bundle.seal import PART_LIMIT, SealedPart
from sync.exchange import spool
from sync.exchange.disk import Disk

_LEFT_BEHIND = re.compile(r"[a-z]{26}\.bin\.part")
_SPARE = 64 * 1024  # what a file system takes for its own at least

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A part that lies whole where it was wanted; `data_sha256` is of its sealed bytes."""

    file_name: str
    hash: str
    size: int
    data_sha256: str


def nothing(_done: int, _total: int) -> None:
    """Report to nobody."""


def deliver(
    parts: Iterable[SealedPart], vault: Path, target: Path, disk: Disk, step: Step = nothing
) -> list[Delivered]:
    """Put every part into `target`, or none of them; `step` may raise to stop.

    Killed at any moment it leaves nothing or whole parts there. Raises `FolderMissing`, `DiskFull`, `ReadOnlyFolder`,
    `DiskFailed`, what `step` raises and what making the parts raises.
    """
    disk.require_folder(target)
    spool.clear(vault, disk)
    _sweep(target, disk)
    try:
        waiting = _spooled(parts, vault, disk)
        return _carried(waiting, vault, target, disk, step)
    finally:
        with contextlib.suppress(ExpectedError):
            spool.clear(vault, disk)


def _sweep(target: Path, disk: Disk) -> None:
    """Remove what an export that was killed left half written."""
    for each in sorted(target.iterdir()):
        if _LEFT_BEHIND.fullmatch(each.name) and each.is_file():
            disk.remove(each)


def _spooled(parts: Iterable[SealedPart], vault: Path, disk: Disk) -> list[Delivered]:
    waiting: list[Delivered] = []
    for part in parts:
        disk.write(spool.folder(vault) / part.file_name, part.data)
        digest = hashlib.sha256(part.data).hexdigest()
        waiting.append(Delivered(file_name=part.file_name, hash=part.hash, size=len(part.data), data_sha256=digest))
    return waiting


def _carried(waiting: list[Delivered], vault: Path, target: Path, disk: Disk, step: Step) -> list[Delivered]:
    total = sum(each.size for each in waiting)
    if disk.free(target) < total + _SPARE:
        raise DiskFull
    done = 0
    carried: list[Path] = []
    try:
        for each in waiting:
            step(done, total)
            data = disk.read(spool.folder(vault) / each.file_name, PART_LIMIT)
            if hashlib.sha256(data).hexdigest() != each.data_sha256:
                raise DiskFailed(code="SPOOL")
            carried.append(target / each.file_name)
            disk.place(carried[-1], data)
            done += each.size
        disk.settle(target)
        step(done, total)
    except Exception:
        for path in carried:
            with contextlib.suppress(ExpectedError):
                disk.remove(path)
        raise
    return waiting
