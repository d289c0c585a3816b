"""Divides what shall travel into parts: text first, on save boundaries, then attachments, smallest first."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple, Protocol

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


class Travelling(Protocol):
    """A change as it travels, with what dividing needs to know of it."""

    @property
    def line(self) -> bytes:
        """Return its bytes."""
        ...

    @property
    def device(self) -> str:
        """Return which device wrote it."""
        ...

    @property
    def epoch(self) -> str:
        """Return in which epoch of the device."""
        ...

    @property
    def seq(self) -> int:
        """Return its place in their chain."""
        ...

    @property
    def id(self) -> str:
        """Return its id."""
        ...

    @property
    def save(self) -> str:
        """Return the save it is of."""
        ...


class Line(NamedTuple):
    """A change as it travels, for whoever has no other form of it."""

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
    """Changes of one author that stay together; `size` counts their line feeds."""

    author: tuple[str, str]
    changes: list[Travelling]
    size: int


@dataclass(slots=True)
class _Author:
    """What one author's changes in a part come to; `top` is the one with the highest seq."""

    top: Travelling
    first: int
    count: int = 0

    def add(self, changes: Sequence[Travelling]) -> None:
        places = [each.seq for each in changes]
        last = max(places)
        if last >= self.top.seq:
            highest = [self.top] if last == self.top.seq else []
            self.top = max([*highest, *(each for each in changes if each.seq == last)], key=attrgetter("id"))
        self.first = min(self.first, *places)
        self.count += len(places)


@dataclass(slots=True)
class _Text:
    """The lines gathered for one part, beside the extras it takes along; of the changes it keeps only what they add up to."""

    extras: tuple[Loaded, ...] = ()
    lines: bytearray = field(default_factory=bytearray)
    count: int = 0
    authors: dict[tuple[str, str], _Author] = field(default_factory=dict[tuple[str, str], _Author])

    def fits(self, save: "_Save") -> bool:
        taken = sum(stored_size(each.entry.size) for each in self.extras)
        return (
            _compressed_at_most(len(self.lines) + save.size) + taken <= ROOM
            and self.count + len(save.changes) <= CHANGES_LIMIT
            and len(self.authors) + (save.author not in self.authors) <= CARRIES_LIMIT
        )

    def add(self, save: "_Save") -> None:
        self.lines += b"\n".join([*[each.line for each in save.changes], b""])
        self.count += len(save.changes)
        _count(self.authors, save.author, save.changes)

    def draft(self) -> Draft:
        if not self.lines:
            return Draft(members=self.extras)
        return Draft(members=(packed(CHANGES, self.lines), *self.extras), carries=_summed(self.authors))


def split(lines: Iterable[Travelling], blobs: Iterable[Blob] = (), extras: Sequence[Loaded] = ()) -> Iterator[Draft]:
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


def _count(authors: dict[tuple[str, str], _Author], author: tuple[str, str], changes: Sequence[Travelling]) -> None:
    known = authors.get(author)
    if known is None:
        known = authors[author] = _Author(top=changes[0], first=changes[0].seq)
    known.add(changes)


def _summed(authors: Mapping[tuple[str, str], _Author]) -> tuple[Carried, ...]:
    return tuple(
        Carried(device=device, epoch=epoch, first=each.first, last=each.top.seq, head=each.top.id, count=each.count)
        for (device, epoch), each in sorted(authors.items())
    )


def _saves(lines: Iterable[Travelling]) -> Iterator[_Save]:
    """Yield the lines save by save; a save that could not travel whole (no honest one) comes in pieces that can."""
    fitting, size = list[Travelling](), 0
    author, save = ("", ""), ""
    for each in lines:
        taken = len(each.line) + 1
        if each.save != save or each.epoch != author[1] or each.device != author[0]:
            if fitting:
                yield _Save(author, fitting, size)
            fitting, size, author, save = [], 0, (each.device, each.epoch), each.save
        elif size + taken > _RAW_LIMIT or len(fitting) == CHANGES_LIMIT:
            yield _Save(author, fitting, size)
            fitting, size = [], 0
        fitting.append(each)
        size += taken
    if fitting:
        yield _Save(author, fitting, size)


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
