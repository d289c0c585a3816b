"""Every touch of a disk that exchange makes outside the database: flushed, read back, whole or not at all."""

import contextlib
import os
import shutil
import sys
from pathlib import Path

from db.vault.errors import DiskFailed, FolderMissing
from db.vault.files import FILE_MODE, disk_explained, make_folder, sync_folder

PART_SUFFIX = ".part"
"""What a file on a stick is called until it is whole."""


class Disk:
    """The operations of export, import and archive; tests fail, fill or kill at any `reach`."""

    def reach(self, step: str) -> None:
        """Come to a step that can fail; does nothing of itself."""

    def require_folder(self, folder: Path) -> None:
        """Raise `FolderMissing` unless the folder is there."""
        with disk_explained(folder):
            self.reach("look")
            if not folder.is_dir():
                raise FolderMissing(path=str(folder))

    def free(self, folder: Path) -> int:
        """Return how many bytes still fit."""
        with disk_explained(folder):
            return shutil.disk_usage(folder).free

    def write(self, path: Path, data: bytes) -> None:
        """Write a new private file, flush it, and read it back from the medium; the caller renames it.

        Raises `DiskFull`, `ReadOnlyFolder`, `DiskFailed`; then nothing of it is left where it can be removed.
        """
        with disk_explained(path):
            try:
                self._write(path, data)
                self.reach("read back")
                if _read_afresh(path) != data:
                    raise DiskFailed(code="READ_BACK")
            except Exception:
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
                raise

    def _write(self, path: Path, data: bytes) -> None:
        self.reach("open")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, FILE_MODE), "wb") as out:
            half, view = len(data) // 2, memoryview(data)
            out.write(view[:half])
            out.flush()
            self.reach("write")
            out.write(view[half:])
            out.flush()
            self.reach("flush")
            os.fsync(out.fileno())

    def read(self, path: Path, limit: int) -> bytes:
        """Return at most `limit` + 1 bytes of a file: one more says that it is too long."""
        with disk_explained(path):
            self.reach("read")
            with path.open("rb") as stream:
                return stream.read(limit + 1)

    def put(self, path: Path, data: bytes) -> None:
        """Write a file that is whole or not there: beside it as `.part`, then renamed, then the folder flushed."""
        self.place(path, data)
        try:
            self.settle(path.parent)
        except Exception:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            raise

    def place(self, path: Path, data: bytes) -> None:
        """Write a file as `put` does, but for the folder: it is there for good once that is settled."""
        part = path.with_name(path.name + PART_SUFFIX)
        self.write(part, data)
        with disk_explained(path):
            try:
                self.reach("rename")
                part.replace(path)
            except Exception:
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)
                raise

    def settle(self, folder: Path) -> None:
        """Flush a folder: what was placed there stays whatever happens."""
        with disk_explained(folder):
            self.reach("flush folder")
            sync_folder(folder)

    def remove(self, path: Path) -> None:
        """Remove a file, if it is there."""
        with disk_explained(path):
            self.reach("remove")
            path.unlink(missing_ok=True)

    def make(self, folder: Path) -> None:
        """Make a private folder, if it is not there."""
        with disk_explained(folder):
            self.reach("make folder")
            if not folder.is_dir():
                make_folder(folder)


def _read_afresh(path: Path) -> bytes:
    """Read from the medium rather than from memory, where the system lets us ask for that."""
    with path.open("rb") as stream:
        if sys.platform == "linux":
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return stream.read()
