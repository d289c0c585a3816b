"""Checks a vault's files and names what is wrong; changes nothing."""

import hashlib
import hmac
import random
import struct
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.errors import Damaged
from db.sqlcipher import connect, explained, integrity_problems
from db.vault import blobs, device, slots
from db.vault.blobs import Blob
from db.vault.errors import BlobMissing, VaultTooNew
from db.vault.files import disk_explained
from db.vault.unlocked import DATABASE, DRAFTS, Unlocked

_PAGE = 4096
_MAC = 64
_SAMPLED = 256
_SMALL = 8 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`part`: slots, device, database, wal, drafts, blob. `detail`: pages, trees, blob names; never content."""

    part: str
    detail: str = ""


def quick(unlocked: Unlocked) -> list[Finding]:
    """Check in under a second whatever the size: slots, device, WAL, page samples; small databases wholly."""
    found = [*_slots(unlocked), *_device(unlocked)]
    for name, part, key in _databases(unlocked):
        path = unlocked.path / name
        if not path.exists():
            found.append(Finding(part=part, detail="missing"))
            continue
        try:
            with explained(path):
                if bad := bad_pages(path, key):
                    found.append(Finding(part=part, detail=f"page {bad[0]}"))
                elif path.stat().st_size <= _SMALL:
                    found += _quick_check(path, key, part)
        except Damaged:
            found.append(Finding(part=part, detail="unreadable"))
    return found


def full(unlocked: Unlocked, stored: Iterable[Blob] = ()) -> list[Finding]:
    """Check every page and every blob given: slots, device, `cipher_integrity_check`, `integrity_check`, attachments.

    Files in blobs/ that are in no row are named as orphans (harmless) only by `blobs.orphans`.
    """
    found = [*_slots(unlocked), *_device(unlocked)]
    for name, part, key in _databases(unlocked):
        problems = integrity_problems(unlocked.path / name, key) if (unlocked.path / name).exists() else ["missing"]
        found += [Finding(part=part, detail=each) for each in problems]
    for blob in stored:
        try:
            blobs.verify(unlocked.path, blob)
        except BlobMissing:
            found.append(Finding(part="blob", detail=f"missing {blob.name}"))
        except Damaged:
            found.append(Finding(part="blob", detail=f"damaged {blob.name}"))
    return found


def bad_pages(path: Path, key: bytes, most: int = _SAMPLED) -> list[int]:
    """Return the numbers of pages whose stored HMAC does not fit: the first, the last and a random choice of others.

    Reads the file as SQLCipher 4 lays it out, without SQLite; pages still in the WAL are not looked at.
    """
    with disk_explained(path), path.open("rb") as stream:
        pages, rest = divmod(path.stat().st_size, _PAGE)
        if rest or not pages:
            return [pages + 1]
        salt = stream.read(16)
        mac_salt = bytes(byte ^ 0x3A for byte in salt)
        mac_key = hashlib.pbkdf2_hmac("sha512", key, mac_salt, 2, 32)
        chosen = range(1, pages + 1) if pages <= most else {1, pages, *random.sample(range(1, pages + 1), most - 2)}
        return [number for number in sorted(chosen) if not _fits(_page(stream, number), number, mac_key)]


def _page(stream: BinaryIO, number: int) -> bytes:
    stream.seek((number - 1) * _PAGE)
    page = stream.read(_PAGE)
    return page[16:] if number == 1 else page


def _fits(page: bytes, number: int, mac_key: bytes) -> bool:
    signed = page[: len(page) - _MAC] + struct.pack("<I", number)
    return hmac.compare_digest(hmac.digest(mac_key, signed, "sha512"), page[len(page) - _MAC :])


def _databases(unlocked: Unlocked) -> list[tuple[str, str, bytes]]:
    return [(DATABASE, "database", unlocked.keys.database), (DRAFTS, "drafts", unlocked.keys.drafts)]


def _quick_check(path: Path, key: bytes, part: str) -> list[Finding]:
    with closing(connect(path, key)) as connection:
        rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    return [Finding(part=part, detail=str(row[0])) for row in rows if row[0] != "ok"]


def _slots(unlocked: Unlocked) -> list[Finding]:
    try:
        file = slots.read(unlocked.path / slots.NAME)
        slots.authenticate(file, unlocked.keys.vault)
    except (Damaged, VaultTooNew):
        return [Finding(part="slots")]
    if file.generation < unlocked.generation:
        return [Finding(part="slots", detail="older generation")]
    return []


def _device(unlocked: Unlocked) -> list[Finding]:
    try:
        device.read(unlocked.path, unlocked.vault, unlocked.keys.vault)
    except Damaged:
        return [Finding(part="device")]
    return []
