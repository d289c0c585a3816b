"""Puts attachments together from the pieces that parts bring, seals them into the vault, and lets erased ones go."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

from db.store import travel
from db.store.reader import Reader
from db.store.writer import Writer
from db.vault import blobs as sealed
from db.vault.blobs import Blob
from sync.bundle.manifest import CHUNK
from sync.bundle.open import Piece
from sync.exchange import ledger
from sync.exchange.ledger import Pieces
from sync.exchange.site import Site

_PIECES, _ERASED = "exchange.pieces", "exchange.erased"


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
        kept = travel.keep_blob(tx, blob)
    if not kept:
        sealed.drop(site.unlocked.path, blob.name)


def _keep_piece(site: Site, piece: Piece) -> bool:
    with site.store.read() as reader:
        known = ledger.get(reader, _PIECES, piece.sha256, Pieces) or Pieces(whole=piece.whole)
    if known.whole != piece.whole:
        return False
    if str(piece.index) not in known.here:
        stored = sealed.seal(site.unlocked, piece.data)
        known.here[str(piece.index)] = stored.sha256
        with site.store.write() as tx:
            if not travel.keep_blob(tx, stored):
                known.shared.append(stored.sha256)
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
        ledger.docs(tx, _PIECES).drop(sha256)
        own = [part for part in parts if part is not None and part.sha256 not in known.shared]
        for part in own:
            travel.forget_blob(tx, part.sha256)
    drop_files(site, [each.name for each in (*own, *(() if right else (joined,)))])
    return right


def note_erased(tx: Writer, gone: Iterable[str]) -> None:
    """Remember attachments whose last mention was erased: they are taken in from nobody any more."""
    for sha256 in gone:
        ledger.docs(tx, _ERASED).put(sha256, True)


def drop_files(site: Site, names: Iterable[str]) -> None:
    """Remove the files of attachments whose keys are forgotten."""
    for name in names:
        if name:
            sealed.drop(site.unlocked.path, name)


def _is_erased(reader: Reader, sha256: str) -> bool:
    return ledger.docs(reader, _ERASED).get(sha256) is not None
