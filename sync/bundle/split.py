"""Divides what shall travel into parts: text first, on save boundaries, then attachments, smallest first."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from sync.bundle.manifest import CARRIES_LIMIT, CHANGES, CHANGES_LIMIT, CHUNK, MANIFEST_LIMIT, Carried
from sync.bundle.seal import PART_LIMIT, Draft, Loaded, packed, piece
from sync.bundle.sshsig import SIGNATURE_LIMIT
from sync.bundle.ustar import BLOCK, MEMBER_LIMIT, stored_size

_PADDED_LIMIT = PART_LIMIT - 128 * 1024  # the largest Padmé size that leaves room for age's own bytes
ROOM = _PADDED_LIMIT - stored_size(MANIFEST_LIMIT) - stored_size(SIGNATURE_LIMIT) - 2 * BLOCK
"""How many bytes of archive the members of a part may take."""
_MEMBERS = MEMBER_LIMIT - 12
_FRAME = 1024  # what a zstd frame may add to bytes that do not shrink, beside a 256th
_RAW_LIMIT = 7 * 1024 * 1024  # lines that certainly fit a part of their own, however little they shrink


class Line(NamedTuple):
    """A change as it travels, with what dividing needs to know of it."""

    line: bytes
    device: str
    epoch: str
    seq: int
    id: str
    save: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Blob:
    """An attachment: the SHA-256 (hex) and size of its content, and how to read `length` bytes of it from `offset`."""

    sha256: str
    size: int
    read: Callable[[int, int], bytes]


class _Save(NamedTuple):
    """Lines of one author that stay together; `size` counts their line feeds."""

    author: tuple[str, str]
    lines: list[Line]
    size: int


@dataclass(slots=True)
class _Text:
    """The changes gathered for one part, beside the extras it takes along."""

    extras: tuple[Loaded, ...] = ()
    lines: list[Line] = field(default_factory=list[Line])
    size: int = 0
    authors: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def fits(self, save: "_Save") -> bool:
        taken = sum(stored_size(each.entry.size) for each in self.extras)
        return (
            _compressed_at_most(self.size + save.size) + taken <= ROOM
            and len(self.lines) + len(save.lines) <= CHANGES_LIMIT
            and len(self.authors) + (save.author not in self.authors) <= CARRIES_LIMIT
        )

    def add(self, save: "_Save") -> None:
        self.lines += save.lines
        self.size += save.size
        self.authors.add(save.author)

    def draft(self) -> Draft:
        if not self.lines:
            return Draft(members=self.extras)
        raw = b"\n".join([*(each.line for each in self.lines), b""])
        return Draft(members=(packed(CHANGES, raw), *self.extras), carries=carried(self.lines))


def split(lines: Iterable[Line], blobs: Iterable[Blob] = (), extras: Sequence[Loaded] = ()) -> Iterator[Draft]:
    """Yield drafts, at least one; `extras` (a receipt, a request, the reference set) go with the first.

    Lines of one save stand together and stay in one part, unless that save alone would not fit one.
    """
    text, any_yet = _Text(extras=tuple(extras)), False
    for save in _saves(lines):
        if not text.fits(save) and (text.lines or text.extras):
            yield text.draft()
            text, any_yet = _Text(), True
        text.add(save)
    if text.lines or text.extras:
        yield text.draft()
        any_yet = True
    for draft in _attachments(blobs):
        yield draft
        any_yet = True
    if not any_yet:
        yield Draft()


def carried(lines: Iterable[Line]) -> tuple[Carried, ...]:
    """Return what these lines carry per author, sorted by author; `head` is the id of the highest seq."""
    by_author: dict[tuple[str, str], list[Line]] = {}
    for each in lines:
        by_author.setdefault((each.device, each.epoch), []).append(each)
    return tuple(
        Carried(
            device=device,
            epoch=epoch,
            first=min(each.seq for each in found),
            last=(highest := max(found, key=lambda each: (each.seq, each.id))).seq,
            head=highest.id,
            count=len(found),
        )
        for (device, epoch), found in sorted(by_author.items())
    )


def _saves(lines: Iterable[Line]) -> Iterator[_Save]:
    """Yield the lines save by save; a save that could not travel whole (no honest one) comes in pieces that can."""
    for (device, epoch, _), group in groupby(lines, key=lambda each: (each.device, each.epoch, each.save)):
        fitting, size = list[Line](), 0
        for each in group:
            taken = len(each.line) + 1
            if fitting and (size + taken > _RAW_LIMIT or len(fitting) == CHANGES_LIMIT):
                yield _Save((device, epoch), fitting, size)
                fitting, size = [], 0
            fitting.append(each)
            size += taken
        yield _Save((device, epoch), fitting, size)


def _attachments(blobs: Iterable[Blob]) -> Iterator[Draft]:
    members, taken = list[Loaded](), 0
    for each in _pieces(blobs):
        needed = stored_size(each.entry.size)
        if members and (taken + needed > ROOM or len(members) == _MEMBERS):
            yield Draft(members=tuple(members))
            members, taken = [], 0
        members.append(each)
        taken += needed
    if members:
        yield Draft(members=tuple(members))


def _pieces(blobs: Iterable[Blob]) -> Iterator[Loaded]:
    for blob in sorted(blobs, key=lambda each: (each.size, each.sha256)):
        for index in range(max(1, -(-blob.size // CHUNK))):
            offset = index * CHUNK
            data = blob.read(offset, min(CHUNK, blob.size - offset))
            yield piece(blob.sha256, index, data, blob.size)


def _compressed_at_most(raw: int) -> int:
    return raw + raw // 256 + _FRAME + BLOCK
