"""Makes the parts of a bundle from rows of the log and attachments, and knows afterwards what each of them carried."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from db.log.change import id_from_raw
from db.store import travel
from db.store.reader import Reader
from db.vault import blobs as sealed
from db.vault.blobs import Blob as Sealed
from sync.bundle.seal import Head, Loaded, SealedPart, seal_bundle
from sync.bundle.split import Blob, Line, split
from sync.exchange import blobs
from sync.exchange.intervals import Intervals
from sync.exchange.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Cargo:
    """What a bundle shall carry: rows of the log in order, attachments beside those rows name, members of their own."""

    rows: Sequence[int]
    blobs: Sequence[str] = ()
    extras: Sequence[Loaded] = ()
    unread: bool = False


@dataclass(slots=True)
class Manifested:
    """What each part carries, in the order the parts are made."""

    rows: list[Intervals] = field(default_factory=list[Intervals])
    blobs: list[list[str]] = field(default_factory=list[list[str]])


def parts(reader: Reader, site: Site, head: Head, cargo: Cargo, told: Manifested) -> Iterator[SealedPart]:
    """Yield the sealed parts of a bundle, at least one; `told` fills as they come."""
    waiting: deque[int] = deque()
    chains = travel.chains(reader)

    def lines() -> Iterator[Line]:
        for each in travel.by_rows(reader, cargo.rows):
            waiting.append(each.local)
            device, epoch = chains[each.chain]
            yield Line(each.line, device, epoch, each.seq, each.id, each.save)
        for raw, line in travel.unread_lines(reader) if cargo.unread else ():
            waiting.append(0)
            yield Line(line, site.device, "unread", 0, id_from_raw(raw), id_from_raw(raw))

    drafts = split(lines(), _attachments(reader, site, cargo.blobs), cargo.extras)
    for part in seal_bundle(head, drafts, site.key):
        rows = Intervals()
        rows.add(row for row in [waiting.popleft() for _ in range(part.manifest.changes)] if row)
        told.rows.append(rows)
        told.blobs.append(_whole_in(part))
        yield part


def _whole_in(part: SealedPart) -> list[str]:
    """Return the attachments whose last piece this part carries: pieces before it went before."""
    found: list[str] = []
    for member in part.manifest.members:
        if member.whole is not None:
            _, sha256, index = member.name.split("/")
            if int(index) == max(0, -(-member.whole // (4 * 1024 * 1024)) - 1):
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


def named(reader: Reader, site: Site, rows: Sequence[int]) -> list[str]:
    """Return the attachments that these rows name and that are here, each once."""
    found: dict[str, None] = {}
    for each in travel.by_rows(reader, travel.of_kinds(reader, rows, site.attachment_kinds)):
        found.update(dict.fromkeys(sorted(blobs.named_in(each.body, each.kind, site.mentions))))
    return [sha256 for sha256 in found if travel.blob(reader, sha256) is not None]
