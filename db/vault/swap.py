"""Finishes what swaps files or folders in several renames, wherever it was interrupted."""

import contextlib
import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from db.vault import lockfile, parts
from db.vault.device import NAME as DEVICE
from db.vault.files import disk_explained, remove_file, sync_folder, write_file
from db.vault.slots import NAME as SLOTS
from db.vault.slots import PREVIOUS
from db.vault.unlocked import DATABASE, DRAFTS

BUILDING = "rotation.tmp"
READY = parts.ROTATED
_ROTATED = (DATABASE, DRAFTS, DEVICE, SLOTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingRestore:
    """A restore whose new folder is whole: what is left are renames. `aside` is a folder name, "" for none."""

    backup: str
    aside: str
    slots_kept: bool
    device_kept: bool


def commit_rotation(path: Path) -> None:
    """Make the finished new files in `BUILDING` count: after this one rename the vault has its new key."""
    sync_folder(path / BUILDING)
    (path / BUILDING).rename(path / READY)
    sync_folder(path)
    finish_rotation(path)


def finish_rotation(path: Path) -> None:
    """Put the files of a committed change of key in place; drop those of one that never was. Hold the lock."""
    with disk_explained(path):
        shutil.rmtree(path / BUILDING, ignore_errors=True)
        ready = path / READY
        if not ready.is_dir():
            return
        (path / PREVIOUS).unlink(missing_ok=True)  # it holds the old key
        for name in _ROTATED:
            if not (ready / name).exists():
                continue
            for suffix in ("-wal", "-shm"):  # emptied before; a stale one must never meet the new file
                (path / (name + suffix)).unlink(missing_ok=True)
            (ready / name).replace(path / name)
        sync_folder(path)
        shutil.rmtree(ready)
        sync_folder(path)


def restoring_folder(path: Path) -> Path:
    """Return where a restore to `path` builds."""
    return path.with_name(f".{path.name}.restoring")


def _state_path(path: Path) -> Path:
    return path.with_name(f".{path.name}.restore.json")


def pending_restore(path: Path) -> PendingRestore | None:
    """Return the restore to `path` that wants only its renames, if any."""
    try:
        return PendingRestore(**json.loads(_state_path(path).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def commit_restore(path: Path, pending: PendingRestore) -> None:
    """Note that the new folder is whole; `finish_restore` does the rest, now or after a crash."""
    write_file(_state_path(path), json.dumps(asdict(pending)).encode())


def finish_restore(path: Path) -> PendingRestore | None:
    """Set the present vault aside and rename the restored one into its place, where that was interrupted.

    Raises `VaultInUse` while another process restores.
    """
    pending = pending_restore(path)
    if pending is None:
        return None
    building = restoring_folder(path)
    with disk_explained(path):
        if building.is_dir():
            with contextlib.ExitStack() as held:
                held.callback(lockfile.acquire(building).release)
                rename_restored(path, pending)
        remove_file(_state_path(path))
    return pending


def rename_restored(path: Path, pending: PendingRestore) -> None:
    """Do the two renames; the restored folder's lock is held."""
    if path.is_dir() and any(path.iterdir()):
        path.rename(path.with_name(pending.aside))
        sync_folder(path.parent)
    elif path.exists():
        path.rmdir()
    restoring_folder(path).rename(path)
    sync_folder(path.parent)
