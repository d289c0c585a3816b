"""Finds damage in a write-ahead log before SQLite sees it.

SQLite stops reading its WAL at the first frame that does not fit and says nothing: after a crash that is a torn, never
acknowledged commit, but a flipped bit looks the same and would silently drop everything acknowledged after it. What
tells them apart: after a torn end nothing valid follows, or only the rest of the same unfinished commit.
Layout: https://sqlite.org/fileformat2.html#the_write_ahead_log
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.errors import Damaged
from db.vault.files import disk_explained

_HEADER = 32
_FRAME = 24
_LITTLE, _BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    commits: bool
    fits: bool
    """Its checksum continues the one stored in the frame before it."""


def require_sound(database: Path) -> None:
    """Raise `Damaged(part="wal")` when the database's WAL lost an acknowledged commit; a clean close leaves no WAL."""
    path = database.with_name(database.name + "-wal")
    with disk_explained(path):
        if not path.is_file() or path.stat().st_size < _HEADER + _FRAME:
            return
        with path.open("rb") as stream:
            if _is_damaged(stream):
                raise Damaged(part="wal")


def _is_damaged(stream: BinaryIO) -> bool:
    header = stream.read(_HEADER)
    if not header.strip(b"\0"):  # a power cut can leave a file that was extended and never written
        return any(iter(lambda: stream.read(1 << 20).strip(b"\0"), b""))
    magic, _, page, _, salt, salt2, first, second = struct.unpack(">8I", header)
    order = ">" if magic == _BIG else "<"
    if magic not in {_LITTLE, _BIG} or _sum(header[:24], (0, 0), order) != (first, second):
        return True
    broken = committed = False
    for frame in _frames(stream, page, (salt, salt2), order, (first, second)):
        broken = broken or not frame.fits
        if committed and frame.fits:
            return True  # a later commit had begun, so the broken one was acknowledged
        committed = broken and (committed or frame.commits)
    return False


def _frames(
    stream: BinaryIO, page: int, salts: tuple[int, int], order: str, before: tuple[int, int]
) -> Iterator[_Frame]:
    """Yield the frames of the present generation; an older one's, left behind a reset, carry other salts."""
    misses = 0
    while len(raw := stream.read(_FRAME + page)) == _FRAME + page:
        _, size, salt, salt2, first, second = struct.unpack(">6I", raw[:_FRAME])
        if (salt, salt2) != salts:
            misses += 1
            if misses > 1:  # one may be a flipped salt, two in a row are the old generation
                return
            yield _Frame(commits=False, fits=False)
            before = (first, second)
            continue
        misses = 0
        fits = _sum(raw[_FRAME:], _sum(raw[:8], before, order), order) == (first, second)
        yield _Frame(commits=size != 0, fits=fits)
        before = (first, second)


def _sum(raw: bytes, start: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = start
    words = struct.unpack(f"{order}{len(raw) // 4}I", raw)
    for index in range(0, len(words), 2):
        one = (one + words[index] + two) & _MASK
        two = (two + words[index + 1] + one) & _MASK
    return one, two
