"""Says what a part is, for whom and from whom: the signed `manifest.json`, written one way and read within bounds."""

import hashlib
from enum import StrEnum
from typing import Annotated, Any, cast

import msgspec
from msgspec import Meta

from db.log.change import INTEGER_LIMIT, canonical
from sync.bundle.ustar import MEMBER_LIMIT, is_name
from sync.errors import MalformedPart, TooNewReader

VERSION = 1
READER = 1
"""What this program can read; a part that names a higher `minimum_reader` is held."""

MANIFEST_LIMIT = 256 * 1024
PARTS_LIMIT = 1024
CARRIES_LIMIT = 256
TAKEN_IN_LIMIT = 256
CHUNK = 4 * 1024 * 1024
UNPACKED_LIMIT = 16 * 1024 * 1024
CHANGES_LIMIT = 40_000
CHANGES = "changes.jsonl.zst"
_DEPTH_LIMIT = 16
_FIRST_MEMBERS = 2  # manifest and signature are not in the list

_Token = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.:-]{1,64}\Z")]
_Hash = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
_ChangeName = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{43}\Z")]
_Letters = Annotated[str, Meta(pattern=r"^[a-z]{26}\Z")]
_Count = Annotated[int, Meta(ge=0, le=INTEGER_LIMIT)]
_AgeRecipient = Annotated[str, Meta(pattern=r"^age1[0-9a-z]{58}\Z")]


class Direction(StrEnum):
    """Which way a part travels; it decides the namespace of the signature."""

    TO_HEADQUARTERS = "to-headquarters"
    TO_OFFICE = "to-office"

    @property
    def namespace(self) -> str:
        """Return the SSHSIG namespace of this direction."""
        return f"damping.{self}.v1"


class MemberEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One member as the manifest lists it.

    `unpacked` is the size of what a `.zst` holds; `whole` is the size of the attachment a `b/…` is a piece of.
    """

    name: str
    size: Annotated[int, Meta(ge=0, le=2 * CHUNK)]
    sha256: _Hash
    unpacked: Annotated[int, Meta(ge=0, le=UNPACKED_LIMIT)] | None = None
    whole: Annotated[int, Meta(ge=0, le=2**32)] | None = None


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """What a part carries of one author: lowest and highest seq, the id of the highest, and how many changes."""

    device: _Token
    epoch: _Token
    first: _Count
    last: _Count
    head: _ChangeName
    count: Annotated[int, Meta(ge=1, le=CHANGES_LIMIT)]


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Who made the part; `certificate` is its certifying trust change exactly as headquarters wrote it, or null."""

    device: _Token
    epoch: _Token
    certificate: msgspec.Raw = msgspec.Raw(b"null")

    def certificate_line(self) -> bytes | None:
        """Return the change line that certifies the device, None while it has none."""
        line = bytes(self.certificate)
        return None if line == b"null" else line


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the signature speaks for; keys of later versions stay in the signed bytes and out of the way."""

    version: Annotated[int, Meta(ge=1, le=INTEGER_LIMIT)] = VERSION
    minimum_reader: Annotated[int, Meta(ge=1, le=READER)] = READER
    application: Annotated[str, Meta(max_length=64)]
    organisation: _Token
    direction: Direction
    origin: Origin = msgspec.field(name="from")
    to: Annotated[tuple[_AgeRecipient, ...], Meta(min_length=1, max_length=16)]
    bundle: _Letters
    part: Annotated[int, Meta(ge=1, le=PARTS_LIMIT)]
    parts: Annotated[tuple[_Hash, ...], Meta(max_length=PARTS_LIMIT)] | None = None
    carries: Annotated[tuple[Carried, ...], Meta(max_length=CARRIES_LIMIT)]
    members: Annotated[tuple[MemberEntry, ...], Meta(max_length=MEMBER_LIMIT - _FIRST_MEMBERS)]
    taken_in: Annotated[tuple[_Hash, ...], Meta(max_length=TAKEN_IN_LIMIT)] = ()

    @property
    def changes(self) -> int:
        """Return how many changes the part carries."""
        return sum(each.count for each in self.carries)


def encode(manifest: Manifest) -> bytes:
    """Return the manifest's bytes: deterministic JSON with sorted keys."""
    return canonical(manifest)


def decode(signed: bytes, signer: str) -> Manifest:
    """Return the manifest in bytes whose signature has been verified.

    Raises `TooNewReader` before it looks at anything a later version may have changed, `MalformedPart` otherwise.
    """
    untyped = _decode_bounded(signed)
    least = untyped.get("minimum_reader")
    if isinstance(least, int) and not isinstance(least, bool) and least > READER:
        raise TooNewReader(found=least, supported=READER, signer=signer)
    try:
        manifest = msgspec.json.decode(signed, type=Manifest)
    except msgspec.DecodeError as error:
        raise MalformedPart(reason="manifest_fields") from error
    for member in manifest.members:
        _check_member(member)
    if len({member.name for member in manifest.members}) != len(manifest.members):
        raise MalformedPart(reason="manifest_members")
    if manifest.parts is not None and len(manifest.parts) != manifest.part:
        raise MalformedPart(reason="manifest_parts")
    if manifest.parts is not None and manifest.parts[-1] != members_hash(signed):
        raise MalformedPart(reason="manifest_parts")
    if manifest.changes and all(member.name != CHANGES for member in manifest.members):
        raise MalformedPart(reason="manifest_carries")
    return manifest


def part_hash(members: tuple[MemberEntry, ...]) -> str:
    """Return what a part is known by: SHA-256 over its member list, which leaves manifest and signature out."""
    return hashlib.sha256(canonical(members)).hexdigest()


def members_hash(manifest_bytes: bytes) -> str:
    """Return the `part_hash` of a received manifest, from its own bytes (a later version may say more of a member)."""
    untyped = cast("dict[str, Any]", msgspec.json.decode(manifest_bytes))
    return hashlib.sha256(canonical(untyped["members"])).hexdigest()


def _decode_bounded(untrusted: bytes) -> dict[str, Any]:
    if len(untrusted) > MANIFEST_LIMIT:
        raise MalformedPart(reason="manifest_size")
    try:
        untyped: object = msgspec.json.decode(untrusted)
        again = canonical(untyped)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise MalformedPart(reason="manifest_json") from error
    if not isinstance(untyped, dict) or again != untrusted:
        raise MalformedPart(reason="manifest_json")
    if not _within_bounds(cast("object", untyped), _DEPTH_LIMIT):
        raise MalformedPart(reason="manifest_bounds")
    return cast("dict[str, Any]", untyped)


def _within_bounds(value: object, depth: int) -> bool:
    if depth < 0 or isinstance(value, float):
        return False
    match value:
        case int():
            return abs(value) <= INTEGER_LIMIT
        case dict():
            return all(_within_bounds(each, depth - 1) for each in cast("dict[str, object]", value).values())
        case list():
            return all(_within_bounds(each, depth - 1) for each in cast("list[object]", value))
        case _:
            return True


def _check_member(member: MemberEntry) -> None:
    if not is_name(member.name) or member.name in ("manifest.json", "manifest.json.sig"):
        raise MalformedPart(reason="manifest_members")
    if member.name.endswith(".zst") != (member.unpacked is not None):
        raise MalformedPart(reason="manifest_members")
    if member.name.startswith("b/") != (member.whole is not None):
        raise MalformedPart(reason="manifest_members")
    if member.whole is not None and member.size != chunk_size(member.whole, int(member.name.rpartition("/")[2])):
        raise MalformedPart(reason="manifest_members")


def chunk_size(whole: int, index: int) -> int:
    """Return how many bytes piece `index` of an attachment has: 4 MiB but the last; -1 where there is no such piece."""
    left = whole - index * CHUNK
    if left < 0 or (left == 0 and index > 0):
        return -1
    return min(left, CHUNK)
