"""Owns the spool: a folder of the vault where parts wait on their way in or out, never for longer than one act."""

from collections.abc import Iterator
from pathlib import Path

from db.vault.files import disk_explained
from sync.exchange.disk import Disk

SPOOL = "spool"


def folder(vault: Path) -> Path:
    """Return where the spool lies."""
    return vault / SPOOL


def clear(vault: Path, disk: Disk) -> None:
    """Make the spool empty: what an interrupted act left there is of no further use."""
    place = folder(vault)
    disk.make(place)
    for each in _files(place):
        disk.remove(each)


def sweep(vault: Path) -> None:
    """Remove what a killed export or import left in the spool; called when a vault is opened."""
    place = folder(vault)
    with disk_explained(place):
        for each in _files(place) if place.is_dir() else ():
            each.unlink(missing_ok=True)


def _files(place: Path) -> Iterator[Path]:
    yield from sorted(each for each in place.iterdir() if each.is_file())
