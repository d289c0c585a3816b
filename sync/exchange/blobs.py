"""Puts attachments together from the pieces that parts bring, seals them into the vault, and lets erased ones go."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

import msgspec

from db.log.change import Act, Change
from db.schema.values import Json
from db.store import travel
from db.store.reader import Reader
from db.store.writer import Writer
from db.vault import blobs as sealed
from db.vault.blobs import Blob
from sync.bundle.manifest import CHUNK
from sync.bundle.open import Piece
from sync.exchange import ledger
from sync.exchange.ledger import Pieces
from sync.exchange.site import Mentions, Site

_PIECES, _WANTED, _ERASED = "exchange.pieces", "exchange.wanted", "exchange.erased"


class _Body(msgspec.Struct, frozen=True):
    values: dict[str, Json]


class _Joined:
    """Reads the pieces of an attachment one after the other."""

    def __init__(self, content: Iterator[bytes]) -> None:
        self._content = content
        self._left = b""

    def read(self, size: int) -> bytes:
        while len(self._left) < size:
            piece = next(self._content, None)
            if piece is None:
                break
            self._left += piece
        taken, self._left = self._left[:size], self._left[size:]
        return taken


def keep(site: Site, pieces: Iterable[Piece]) -> list[str]:
    """Seal pieces into the vault and join those that are complete; return the attachments that are whole now.

    What does not hash to its name is dropped: its record goes on wanting it.
    """
    whole: list[str] = []
    for piece in pieces:
        with site.store.read() as reader:
            if travel.blob(reader, piece.sha256) is not None or _is_erased(reader, piece.sha256):
                continue
        if len(piece.data) == piece.whole:
            if hashlib.sha256(piece.data).hexdigest() == piece.sha256:
                _remember(site, sealed.seal(site.unlocked, piece.data))
                whole.append(piece.sha256)
        elif _keep_piece(site, piece):
            whole.append(piece.sha256)
    return whole


def _remember(site: Site, blob: Blob) -> None:
    with site.store.write() as tx:
        travel.keep_blob(tx, blob)
        ledger.docs(tx, _WANTED).drop(blob.sha256)


def _keep_piece(site: Site, piece: Piece) -> bool:
    with site.store.read() as reader:
        known = ledger.get(reader, _PIECES, piece.sha256, Pieces) or Pieces(whole=piece.whole)
    if known.whole != piece.whole:
        return False
    if str(piece.index) not in known.here:
        stored = sealed.seal(site.unlocked, piece.data)
        known.here[str(piece.index)] = stored.sha256
        with site.store.write() as tx:
            travel.keep_blob(tx, stored)
            ledger.put(tx, _PIECES, piece.sha256, known)
    if len(known.here) < -(-known.whole // CHUNK):
        return False
    return _join(site, piece.sha256, known)


def _join(site: Site, sha256: str, known: Pieces) -> bool:
    with site.store.read() as reader:
        parts = [travel.blob(reader, known.here[str(index)]) for index in range(len(known.here))]
    content = (chunk for part in parts if part is not None for chunk in sealed.stream(site.unlocked.path, part))
    joined = sealed.seal(site.unlocked, cast("BinaryIO", _Joined(content)))
    right = joined.sha256 == sha256
    with site.store.write() as tx:
        if right:
            travel.keep_blob(tx, joined)
            ledger.docs(tx, _WANTED).drop(sha256)
        ledger.docs(tx, _PIECES).drop(sha256)
        for part in parts:
            if part is not None:
                travel.forget_blob(tx, part.sha256)
    for part in (*parts, None if right else joined):
        if part is not None:
            sealed.drop(site.unlocked.path, part.name)
    return right


# -- what records name ---------------------------------------------------------------------------------------------


def named_in(body: bytes | None, kind: str, mentions: Mentions) -> set[str]:
    """Return the attachments a stored body of a record of this kind names."""
    if body is None:
        return set()
    try:
        return set(mentions(kind, msgspec.json.decode(body, type=_Body).values))
    except msgspec.MsgspecError:
        return set()


def note_wanted(tx: Writer, site: Site, changes: Iterable[Change]) -> None:
    """Remember attachments these changes name that are not here, with whose device named them."""
    for each in changes:
        if each.header.kind not in site.attachment_kinds or each.values is None:
            continue
        for sha256 in site.mentions(each.header.kind, each.values):
            if travel.blob(tx, sha256) is None and not _is_erased(tx, sha256):
                ledger.docs(tx, _WANTED).put(sha256, each.header.device)


def wanted(reader: Reader, devices: Iterable[str]) -> list[str]:
    """Return the attachments that records of these devices name and that are not here."""
    asked = set(devices)
    return [sha256 for sha256, device in ledger.docs(reader, _WANTED).items() if device in asked]


# -- erasure -------------------------------------------------------------------------------------------------------


def before_erasure(tx: Writer, site: Site, changes: Iterable[Change]) -> set[str]:
    """Return the attachments named by records that these changes erase; ask before they are appended."""
    named: set[str] = set()
    for each in changes:
        if each.header.act == Act.ERASE and each.header.kind in site.attachment_kinds:
            named |= of_record(tx, site, each.header.kind, each.header.record)
    return named


def of_record(reader: Reader, site: Site, kind: str, record: str) -> set[str]:
    """Return the attachments any body of a record names."""
    number = travel.record_number(reader, kind, record)
    if number is None:
        return set()
    rows = travel.rows_of_record(reader, number)
    return {sha for each in travel.by_rows(reader, rows) for sha in named_in(each.body, kind, site.mentions)}


def let_go(tx: Writer, named: Iterable[str]) -> list[Blob]:
    """Forget the attachments nothing names any more; drop their files once the transaction is kept."""
    gone: list[Blob] = []
    for sha256 in sorted(named):
        if travel.is_mentioned(tx, sha256):
            continue
        blob = travel.blob(tx, sha256)
        if blob is not None:
            gone.append(blob)
        travel.forget_blob(tx, sha256)
        ledger.docs(tx, _ERASED).put(sha256, True)
        ledger.docs(tx, _WANTED).drop(sha256)
    return gone


def drop_files(site: Site, gone: Iterable[Blob]) -> None:
    """Remove the files of attachments whose keys are forgotten."""
    for blob in gone:
        sealed.drop(site.unlocked.path, blob.name)


def _is_erased(reader: Reader, sha256: str) -> bool:
    return ledger.docs(reader, _ERASED).get(sha256) is not None
