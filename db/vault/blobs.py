"""Keeps attachments as sealed files, each under a random key of its own which the caller keeps in vault.db.

Layout (FORMAT.md): 16 bytes of magic, then ChaCha20-Poly1305 chunks of 1 MiB plaintext; nonce = 11-byte big-endian
counter and a byte that is 1 in the last chunk only (the STREAM construction age uses), so nothing can be cut off,
reordered or spliced unnoticed.
"""

import hashlib
import hmac
import io
import secrets
from base64 import b32encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from db.errors import Damaged
from db.vault.errors import BlobMissing, BlobTooLarge
from db.vault.files import (
    TEMP_SUFFIX,
    disk_explained,
    make_folder,
    remove_file,
    replace_durably,
    require_hash,
    sync_folder,
    write_new,
)
from db.vault.keys import new_key
from db.vault.unlocked import BLOBS, Unlocked

MAGIC = b"damping.blob.v1\0"
CHUNK = 1 << 20
_TAG = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Blob:
    """A stored attachment: SHA-256 (hex) and size of its content, the file's name, the key that opens it."""

    sha256: str
    size: int
    name: str
    key: bytes = field(repr=False)


class _Tally:
    """Counts and hashes the content as it passes."""

    def __init__(self) -> None:
        self.size = 0
        self.digest = hashlib.sha256()

    def add(self, piece: bytes) -> None:
        self.size += len(piece)
        self.digest.update(piece)


def seal(unlocked: Unlocked, content: bytes | BinaryIO) -> Blob:
    """Store content, durably; commit the returned blob to vault.db afterwards (a crash between leaves an orphan).

    Every call makes a new file under a new key, also for content seen before. Raises `DiskFull`, `ReadOnlyFolder`,
    `DiskFailed`.
    """
    source = io.BytesIO(content) if isinstance(content, bytes) else content
    key, tally = new_key(), _Tally()
    temp = unlocked.path / BLOBS / (secrets.token_hex(8) + TEMP_SUFFIX)
    with disk_explained(temp):
        try:
            require_hash(temp, write_new(temp, _sealed(source, key, tally)))
            name = _name(unlocked.keys.blob_names, tally.digest.digest(), key)
            target = _path(unlocked.path, name)
            if not target.parent.is_dir():
                make_folder(target.parent)
                sync_folder(target.parent.parent)
            replace_durably(temp, target)
        except BaseException:
            temp.unlink(missing_ok=True)
            raise
    return Blob(sha256=tally.digest.hexdigest(), size=tally.size, name=name, key=key)


def stream(path: Path, blob: Blob) -> Iterator[bytes]:
    """Yield the content of vault folder `path`'s blob in verified pieces.

    Raises `BlobMissing`, `Damaged(part="blob")` (before the end if it was cut), `DiskFailed`.
    """
    tally = _Tally()
    for piece in _opened(_path(path, blob.name), blob):
        tally.add(piece)
        yield piece
    if tally.size != blob.size or tally.digest.hexdigest() != blob.sha256:
        raise Damaged(part="blob")


def read(path: Path, blob: Blob, limit: int) -> bytes:
    """Return the whole content, verified. Raises as `stream`, and `BlobTooLarge(size, limit)` before reading."""
    if blob.size > limit:
        raise BlobTooLarge(size=blob.size, limit=limit)
    return b"".join(stream(path, blob))


def verify(path: Path, blob: Blob) -> None:
    """Read the whole blob and discard it. Raises as `stream`."""
    for _ in stream(path, blob):
        pass


def drop(path: Path, name: str) -> None:
    """Remove a blob's file, if it is there; without its key it was unreadable anyway."""
    if _path(path, name).parent.is_dir():
        remove_file(_path(path, name))


def orphans(path: Path, known: Iterable[str]) -> list[str]:
    """Return the names of stored files nothing in vault.db knows: left by a crash between file and commit."""
    names = set(known)
    return sorted(each.name for each in files(path) if each.name not in names)


def files(path: Path) -> list[Path]:
    """Return all blob files of the vault folder."""
    with disk_explained(path):
        return sorted(each for each in (path / BLOBS).glob("??/*") if each.is_file())


def clear_temporary(path: Path) -> None:
    """Remove what an interrupted `seal` left."""
    with disk_explained(path):
        for left in (path / BLOBS).glob("*" + TEMP_SUFFIX):
            left.unlink(missing_ok=True)


def _path(folder: Path, name: str) -> Path:
    return folder / BLOBS / name[:2] / name


def _name(names_key: bytes, content_hash: bytes, key: bytes) -> str:
    """Name a file so that nobody without the vault can tell whether it holds a content he knows."""
    return b32encode(hmac.digest(names_key, content_hash + key, "sha256")).decode("ascii").rstrip("=").lower()


def _nonce(index: int, *, last: bool) -> bytes:
    return index.to_bytes(11, "big") + bytes([last])


def _sealed(source: BinaryIO, key: bytes, tally: _Tally) -> Iterator[bytes]:
    yield MAGIC
    box = ChaCha20Poly1305(key)
    index, piece = 0, _full_read(source)
    while True:
        following = _full_read(source) if len(piece) == CHUNK else b""
        tally.add(piece)
        yield box.encrypt(_nonce(index, last=not following), piece, MAGIC)
        if not following:
            return
        index, piece = index + 1, following


def _full_read(source: BinaryIO) -> bytes:
    """Read a whole chunk: raw streams may give less than asked for."""
    pieces: list[bytes] = []
    wanted = CHUNK
    while wanted and (piece := source.read(wanted)):
        pieces.append(piece)
        wanted -= len(piece)
    return b"".join(pieces)


def _opened(file: Path, blob: Blob) -> Iterator[bytes]:
    if not file.is_file():
        raise BlobMissing(name=blob.name)
    box = ChaCha20Poly1305(blob.key)
    chunks = max(1, -(-blob.size // CHUNK))
    with disk_explained(file), file.open("rb") as stored:
        if file.stat().st_size != len(MAGIC) + blob.size + chunks * _TAG or stored.read(len(MAGIC)) != MAGIC:
            raise Damaged(part="blob")
        for index in range(chunks):
            try:
                yield box.decrypt(_nonce(index, last=index == chunks - 1), stored.read(CHUNK + _TAG), MAGIC)
            except InvalidTag as error:
                raise Damaged(part="blob") from error
