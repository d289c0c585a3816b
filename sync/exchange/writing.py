"""Makes the parts of a bundle from rows of the log and attachments, and knows afterwards what each of them carried."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from db.log.change import id_from_raw
from db.store import travel
from db.store.chains import Line as Carried
from db.store.reader import Reader
from db.vault import blobs as sealed
from db.vault.blobs import Blob as Sealed
from sync.bundle.manifest import CHUNK
from sync.bundle.seal import Head, Loaded, SealedPart, seal_bundle
from sync.bundle.split import Blob, split
from sync.exchange.intervals import Intervals
from sync.exchange.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Cargo:
    """What a bundle shall carry: changes in order (with their rows, 0 where nobody asks), attachments, extra members."""

    lines: Iterable[tuple[int, Carried]]
    blobs: Iterable[str] = ()
    extras: Sequence[Loaded] = ()


@dataclass(slots=True)
class Manifested:
    """What each part carries, in the order the parts are made."""

    rows: list[Intervals] = field(default_factory=list[Intervals])
    blobs: list[list[str]] = field(default_factory=list[list[str]])


def parts(reader: Reader, site: Site, head: Head, cargo: Cargo, told: Manifested) -> Iterator[SealedPart]:
    """Yield the sealed parts of a bundle, at least one; `told` fills as they come.

    Attachments are those the changes mention, and `cargo.blobs` beside them; what is not here is left out.
    """
    waiting: deque[int] = deque()
    named: dict[str, None] = dict.fromkeys(cargo.blobs)

    def lines() -> Iterator[Carried]:
        for row, each in cargo.lines:
            waiting.append(row)
            if each.blobs:
                named.update(dict.fromkeys(each.blobs))
            yield each

    drafts = split(lines(), _attachments(reader, site, named), cargo.extras)
    for part in seal_bundle(head, drafts, site.key):
        rows = Intervals()
        rows.add(row for row in [waiting.popleft() for _ in range(part.manifest.changes)] if row)
        told.rows.append(rows)
        told.blobs.append(_whole_in(part))
        yield part


def unread(reader: Reader, site: Site) -> Iterator[tuple[int, Carried]]:
    """Yield the lines nobody here could read, to be passed on as they came."""
    for raw, line in travel.unread_lines(reader):
        yield 0, Carried(site.device, "unread", 0, raw, id_from_raw(raw), line, ())


def _whole_in(part: SealedPart) -> list[str]:
    """Return the attachments whose last piece this part carries: pieces before it went before."""
    found: list[str] = []
    for member in part.manifest.members:
        if member.whole is not None:
            _, sha256, index = member.name.split("/")
            if int(index) == max(0, -(-member.whole // CHUNK) - 1):
                found.append(sha256)
    return found


def _attachments(reader: Reader, site: Site, wanted: Iterable[str]) -> Iterator[Blob]:
    for sha256 in wanted:
        stored = travel.blob(reader, sha256)
        if stored is not None:
            yield Blob(sha256=sha256, size=stored.size, read=_Content(site, stored).read)


class _Content:
    """Reads an attachment forward, as the pieces ask for it."""

    def __init__(self, site: Site, stored: Sealed) -> None:
        self._site = site
        self._stored = stored
        self._stream: Iterator[bytes] = iter(())
        self._at = -1
        self._left = b""

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset`; going forward costs nothing twice."""
        if self._at != offset:
            self._stream, self._at, self._left = sealed.stream(self._site.unlocked.path, self._stored), 0, b""
            while self._at < offset:
                self._take(min(1 << 20, offset - self._at))
        return self._take(length)

    def _take(self, length: int) -> bytes:
        while len(self._left) < length:
            piece = next(self._stream, None)
            if piece is None:
                break
            self._left += piece
        taken, self._left = self._left[:length], self._left[length:]
        self._at += len(taken)
        return taken
