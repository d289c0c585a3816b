"""Holds a vault for one process: a lock the system drops when the process ends, and which survives exec."""

import contextlib
import json
import os
import sys
from pathlib import Path

from db.vault.errors import VaultInUse
from db.vault.files import FILE_MODE, disk_explained

NAME = "vault.lock"
_LIMIT = 4096

if sys.platform == "win32":
    import msvcrt

    _LOCKED_BYTE = 1 << 30  # Windows hides locked bytes from readers: lock one far behind the text

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class VaultLock:
    """A held lock; `release` or the end of the process lets go."""

    def __init__(self, handle: int) -> None:
        """Take over an open and locked file descriptor."""
        self._handle: int | None = handle

    def hand_over(self) -> int:
        """Return the descriptor, made to survive `exec`: the next program adopts it by this number."""
        if self._handle is None:
            raise ValueError("released")
        os.set_inheritable(self._handle, True)
        return self._handle

    @property
    def held(self) -> bool:
        """Tell whether the lock is still ours."""
        return self._handle is not None

    def release(self) -> None:
        """Let go; harmless when done twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def acquire(folder: Path) -> VaultLock:
    """Take the vault for this process.

    Raises `VaultInUse(pid, host, user)`, `ReadOnlyFolder`, `DiskFailed`.
    """
    path = folder / NAME
    with disk_explained(path):
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, FILE_MODE)
        try:
            _take(handle)
            _sign(handle)
        except BaseException:
            os.close(handle)
            raise
    return VaultLock(handle)


def adopt(folder: Path, handle: int) -> VaultLock:
    """Take over a lock handed through `exec`; the number may be stale, then the lock is acquired anew."""
    with contextlib.suppress(OSError):
        theirs, ours = os.fstat(handle), (folder / NAME).stat()
        if (theirs.st_dev, theirs.st_ino) == (ours.st_dev, ours.st_ino):
            _lock(handle)
            os.set_inheritable(handle, False)
            _sign(handle)
            return VaultLock(handle)
    return acquire(folder)


def _take(handle: int) -> None:
    try:
        _lock(handle)
    except (BlockingIOError, PermissionError) as error:
        raise _in_use(handle) from error


def _in_use(handle: int) -> VaultInUse:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        found = json.loads(os.read(handle, _LIMIT))
        return VaultInUse(pid=int(found["pid"]), host=str(found["host"]), user=str(found["user"]))
    except (OSError, ValueError, KeyError, TypeError):
        return VaultInUse(pid=0, host="", user="")


def _sign(handle: int) -> None:
    text = json.dumps({"host": _host(), "pid": os.getpid(), "user": _user()}).encode()
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, text)
    os.ftruncate(handle, len(text))


def _host() -> str:
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def _user() -> str:
    if sys.platform == "win32":
        return os.environ.get("USERNAME", "")
    import pwd  # POSIX only

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())
