"""Seals members into parts: lists and hashes them, signs the list, encrypts the archive, names the file."""

import hashlib
import re
import secrets
import string
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from sync.bundle import age, ustar, zst
from sync.bundle.manifest import (
    PARTS_LIMIT,
    Carried,
    Direction,
    Manifest,
    MemberEntry,
    Origin,
    decode,
    encode,
    part_hash,
)
from sync.bundle.sshsig import SigningKey
from sync.errors import PartTooLarge

PART_LIMIT = 8 * 1024 * 1024
MANIFEST_NAME = "manifest.json"
SIGNATURE_NAME = "manifest.json.sig"
_PART_NAME = re.compile(r"[a-z]{26}\.bin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A member with its line for the manifest."""

    entry: MemberEntry
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What one part shall hold."""

    members: tuple[Loaded, ...] = ()
    carries: tuple[Carried, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What all parts of a bundle say alike; `certificate` is a change line, None for a device not yet certified."""

    organisation: str
    direction: Direction
    device: str
    epoch: str
    certificate: bytes | None
    to: tuple[str, ...]
    application: str
    taken_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPart:
    """A part ready to travel: its file name and bytes, and the manifest it was signed with."""

    file_name: str
    data: bytes
    manifest: Manifest
    hash: str


def new_name() -> str:
    """Return 26 random letters: a bundle's id, and (with `.bin`) the file name of a part."""
    return "".join(secrets.choice(string.ascii_lowercase) for _ in range(26))


def is_part_name(name: str) -> bool:
    """Tell whether a file is named as parts are."""
    return _PART_NAME.fullmatch(name) is not None


def plain(name: str, data: bytes) -> Loaded:
    """Return a member as it is."""
    return _loaded(name, data)


def packed(name: str, raw: bytes | bytearray) -> Loaded:
    """Return a member compressed; its name must end in `.zst`."""
    return _loaded(name, zst.pack(raw), unpacked=len(raw))


def piece(sha256: str, index: int, data: bytes, whole: int) -> Loaded:
    """Return piece `index` of the attachment with this hash and whole size."""
    return _loaded(f"b/{sha256}/{index}", data, whole=whole)


def seal(manifest: Manifest, members: Sequence[ustar.Member], key: SigningKey) -> bytes:
    """Return the bytes of one part, encrypted to `manifest.to`.

    `members` are in the manifest's order. What our own reader would refuse is never written: raises what it raises.
    """
    manifest_bytes = encode(manifest)
    decode(manifest_bytes, key.public)
    first = (
        ustar.Member(name=MANIFEST_NAME, data=manifest_bytes),
        ustar.Member(name=SIGNATURE_NAME, data=key.sign(manifest_bytes, manifest.direction.namespace)),
    )
    sealed = age.encrypt(ustar.pack((*first, *members)), manifest.to)
    if len(sealed) > PART_LIMIT:
        raise PartTooLarge(size=len(sealed), limit=PART_LIMIT)
    return sealed


def seal_bundle(head: Head, drafts: Iterable[Draft], key: SigningKey) -> Iterator[SealedPart]:
    """Yield the parts of a bundle one by one; the last names them all. Over 1,024 parts it goes on as a second bundle."""
    bundle, hashes = new_name(), list[str]()
    waiting = iter(drafts)
    draft = next(waiting, None)
    while draft is not None:
        following = next(waiting, None)
        hashes.append(part_hash(tuple(each.entry for each in draft.members)))
        last = following is None or len(hashes) == PARTS_LIMIT
        manifest = _manifest(head, draft, bundle, len(hashes))
        if last:
            manifest = msgspec.structs.replace(manifest, parts=tuple(hashes))
        yield _sealed_part(manifest, draft, key)
        if last:
            bundle, hashes = new_name(), []
        draft = following


def _sealed_part(manifest: Manifest, draft: Draft, key: SigningKey) -> SealedPart:
    members = [ustar.Member(name=each.entry.name, data=each.data) for each in draft.members]
    data = seal(manifest, members, key)
    return SealedPart(file_name=f"{new_name()}.bin", data=data, manifest=manifest, hash=part_hash(manifest.members))


def _manifest(head: Head, draft: Draft, bundle: str, number: int) -> Manifest:
    origin = Origin(device=head.device, epoch=head.epoch, certificate=msgspec.Raw(head.certificate or b"null"))
    return Manifest(
        application=head.application,
        organisation=head.organisation,
        direction=head.direction,
        origin=origin,
        to=head.to,
        bundle=bundle,
        part=number,
        carries=draft.carries,
        members=tuple(each.entry for each in draft.members),
        taken_in=head.taken_in,
    )


def _loaded(name: str, data: bytes, *, unpacked: int | None = None, whole: int | None = None) -> Loaded:
    digest = hashlib.sha256(data).hexdigest()
    return Loaded(
        entry=MemberEntry(name=name, size=len(data), sha256=digest, unpacked=unpacked, whole=whole), data=data
    )
