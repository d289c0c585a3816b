"""Writes the vault's plain files: private, whole or not at all, on the disk before anyone is told."""

import contextlib
import errno
import os
import sys
from collections.abc import Generator, Iterable
from pathlib import Path

from db.errors import ExpectedError
from db.vault.errors import DiskFailed, DiskFull, ReadOnlyFolder

FOLDER_MODE = 0o700
FILE_MODE = 0o600
TEMP_SUFFIX = ".tmp"
_READ = 1 << 20

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


def explain_os(error: OSError, path: Path | None = None) -> ExpectedError | None:
    """Return the expected failure behind an operating system error, or None where there is no errno to go by."""
    number = error.errno
    if number in _FULL:
        return DiskFull()
    if number in _READ_ONLY:
        return ReadOnlyFolder(path=str(error.filename or path or ""))
    if number is None:
        return None
    return DiskFailed(code=errno.errorcode.get(number, str(number)))


@contextlib.contextmanager
def disk_explained(path: Path | None = None) -> Generator[None]:
    """Turn an operating system error raised inside the block into an expected failure."""
    try:
        yield
    except OSError as error:
        expected = explain_os(error, path)
        if expected is None:
            raise
        raise expected from error


def sync_folder(folder: Path) -> None:
    """Make renames and removals inside `folder` survive a power cut."""
    if sys.platform == "win32":  # a folder cannot be opened there; NTFS journals its metadata itself
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Create `folder` (its parent must exist) readable by its owner alone, whatever the umask."""
    folder.mkdir(mode=FOLDER_MODE)
    folder.chmod(FOLDER_MODE)


def write_new(path: Path, parts: Iterable[bytes]) -> bytes:
    """Write a new private file, flush it to the disk and return its SHA-256; the caller renames it into place."""
    import hashlib  # the locked window writes nothing; its OpenSSL is not waited for

    digest = hashlib.sha256()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | getattr(os, "O_BINARY", 0), FILE_MODE)
    with os.fdopen(handle, "wb") as out:
        if sys.platform != "win32":
            os.fchmod(out.fileno(), FILE_MODE)
        for part in parts:
            out.write(part)
            digest.update(part)
        out.flush()
        os.fsync(out.fileno())
    return digest.digest()


def hash_file(path: Path) -> bytes:
    """Return the SHA-256 of a file, reading it in pieces."""
    import hashlib

    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_READ):
            digest.update(piece)
    return digest.digest()


def require_hash(path: Path, expected: bytes) -> None:
    """Read back what was written; a stick that lies about it is found here. Raises `DiskFailed`."""
    if hash_file(path) != expected:
        raise DiskFailed(code="READ_BACK")


def replace_durably(temp: Path, target: Path) -> None:
    """Put an already flushed `temp` in the place of `target`, at once and for good."""
    temp.replace(target)
    sync_folder(target.parent)


def write_file(path: Path, content: bytes) -> None:
    """Replace `path` by `content`: temp in the same folder, flush, re-read, rename, flush the folder.

    Raises `DiskFull`, `ReadOnlyFolder`, `DiskFailed`; then the old file is still there, whole.
    """
    temp = path.with_name(path.name + TEMP_SUFFIX)
    with disk_explained(path):
        try:
            require_hash(temp, write_new(temp, [content]))
            replace_durably(temp, path)
        except BaseException:
            temp.unlink(missing_ok=True)
            raise


def remove_file(path: Path) -> None:
    """Remove a file, if it is there, for good."""
    with disk_explained(path):
        path.unlink(missing_ok=True)
        sync_folder(path.parent)
