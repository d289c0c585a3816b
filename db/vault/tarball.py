"""Writes and reads the tar inside a backup as a stream: regular files with expected names, nothing else.

sync/bundle/ustar.py packs parts in memory and may not be used from here; a backup can be larger than memory.
"""

import os
import re
import tarfile
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from db.errors import Damaged
from db.vault.files import FOLDER_MODE, write_new

BLOCK = 512
_PIECE = 1 << 20
_USTAR_LIMIT = 8 << 30  # above it only GNU's spelling of the size fits; every tar reads that


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file to pack: its name in the archive, and its bytes or where they lie."""

    name: str
    source: bytes | Path


def pack(members: Iterable[Member], wall: int) -> Iterator[bytes]:
    """Yield a tar of the members in pieces; `wall` (seconds UTC) is every member's time."""
    for member in members:
        size = len(member.source) if isinstance(member.source, bytes) else member.source.stat().st_size
        info = tarfile.TarInfo(member.name)
        info.size, info.mtime, info.mode = size, wall, 0o600
        layout = tarfile.USTAR_FORMAT if size < _USTAR_LIMIT else tarfile.GNU_FORMAT
        yield info.tobuf(layout, "ascii", "strict")
        yield from _content(member.source, size)
        yield b"\0" * (-size % BLOCK)
    yield b"\0" * (2 * BLOCK)


def _content(source: bytes | Path, size: int) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open("rb") as stream:
        while size:
            piece = stream.read(min(_PIECE, size))
            if not piece:  # the file shrank under us: a tar with a lie about a size is worse than none
                raise Damaged(part="backup")
            size -= len(piece)
            yield piece


class Feed:
    """Gives the pieces of an iterator as a readable stream and shows each to `seen`."""

    def __init__(self, pieces: Iterator[bytes], seen: Callable[[bytes], object]) -> None:
        """Take the pieces."""
        self._pieces = pieces
        self._seen = seen
        self._rest = memoryview(b"")

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._seen(piece)
            self._rest = memoryview(piece)
        taken = self._rest if size < 0 else self._rest[:size]
        self._rest = self._rest[len(taken) :]
        return bytes(taken)


class Unpacker:
    """Takes a tar piece by piece and writes its members below a folder; refuses what no backup of ours holds."""

    def __init__(self, folder: Path, allowed: re.Pattern[str]) -> None:
        """Unpack into `folder`, members whose whole name matches `allowed`."""
        self._folder = folder
        self._allowed = allowed
        self._buffer = bytearray()
        self._names: set[str] = set()
        self._machine = self._run()
        next(self._machine)
        self.ended = False

    @property
    def names(self) -> frozenset[str]:
        """Return what was unpacked so far."""
        return frozenset(self._names)

    def write(self, piece: bytes, /) -> int:
        """Take the next piece. Raises `Damaged(part="backup")` and what writing raises."""
        if not self.ended:
            self._machine.send(bytes(piece))
        return len(piece)

    def _run(self) -> Generator[None, bytes]:
        while True:
            header = yield from self._take(BLOCK)
            if not header.strip(b"\0"):
                self.ended = True
                yield
            info = self._header(header)
            target = self._folder / info.name
            target.parent.mkdir(mode=FOLDER_MODE, exist_ok=True)
            yield from self._store(target, info.size)
            yield from self._take(-info.size % BLOCK)

    def _header(self, header: bytes) -> tarfile.TarInfo:
        try:
            info = tarfile.TarInfo.frombuf(header, "ascii", "strict")
        except (tarfile.HeaderError, ValueError) as error:
            raise Damaged(part="backup") from error
        odd = info.type != tarfile.REGTYPE or info.size < 0 or info.name in self._names
        if odd or not self._allowed.fullmatch(info.name):
            raise Damaged(part="backup")
        self._names.add(info.name)
        return info

    def _take(self, size: int) -> Generator[None, bytes, bytes]:
        while len(self._buffer) < size:
            self._buffer += yield
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _store(self, target: Path, size: int) -> Generator[None, bytes]:
        write_new(target, [])
        with target.open("ab") as out:
            while size:
                if not self._buffer:
                    self._buffer += yield
                piece = bytes(self._buffer[:size])
                del self._buffer[:size]
                out.write(piece)
                size -= len(piece)
            out.flush()
            os.fsync(out.fileno())
