"""Writes and reads the only tar archives parts are made of: plain ustar, regular files, nothing left to choose.

A header has exactly one spelling for a name and a size, so the reader rebuilds it and compares all 512 bytes: links,
directories, devices, pax and GNU extensions, other owners, modes and times are all simply not that spelling.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sync.errors import MalformedPart

BLOCK = 512
MEMBER_LIMIT = 512
PADDED_FLOOR = 16 * 1024

_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}(?:\.[a-z0-9]{1,8}){1,3}|b/[0-9a-f]{64}/(?:0|[1-9][0-9]{0,8})")
_HEADER_SIZE_AT = slice(124, 135)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file of an archive."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Where a member's bytes lie in an archive, and where the next header starts."""

    name: str
    start: int
    size: int
    following: int


def is_name(name: str) -> bool:
    """Tell whether a member may be called so."""
    return _NAME.fullmatch(name) is not None


def stored_size(size: int) -> int:
    """Return how many bytes of an archive a member of this size takes."""
    return BLOCK + -(-size // BLOCK) * BLOCK


def padded_size(size: int) -> int:
    """Return the Padmé length for an archive (Nikitin et al. 2019), at least 16 KiB, in whole blocks."""
    size = max(size, PADDED_FLOOR)
    exponent = size.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    step = max(1 << free_bits, BLOCK)
    return -(-size // step) * step


def pack(members: Iterable[Member]) -> bytes:
    """Return the archive of these members, padded with zeros behind its two closing blocks."""
    archive = bytearray()
    for member in members:
        archive += _header(member.name, len(member.data))
        archive += member.data
        archive += bytes(-len(member.data) % BLOCK)
    archive += bytes(2 * BLOCK)
    archive += bytes(padded_size(len(archive)) - len(archive))
    return bytes(archive)


def locate(untrusted: bytes, at: int) -> Located | None:
    """Return the member whose header is at `at`, None where the archive closes; raises `MalformedPart`."""
    block = untrusted[at : at + BLOCK]
    if len(block) < BLOCK:
        raise MalformedPart(reason="tar_short")
    if not block.strip(b"\0"):
        _check_closing(untrusted, at)
        return None
    try:
        name = block[:100].rstrip(b"\0").decode("ascii")
        size = int(block[_HEADER_SIZE_AT].decode("ascii"), 8)
    except ValueError as error:
        raise MalformedPart(reason="tar_header") from error
    if not is_name(name):
        raise MalformedPart(reason="tar_name")
    if size < 0 or _header(name, size) != block:
        raise MalformedPart(reason="tar_header")
    following = at + stored_size(size)
    if following > len(untrusted):
        raise MalformedPart(reason="tar_short")
    start = at + BLOCK
    if untrusted[start + size : following].strip(b"\0"):
        raise MalformedPart(reason="tar_padding")
    return Located(name=name, start=start, size=size, following=following)


def walk(untrusted: bytes, at: int = 0) -> Iterator[Located]:
    """Yield the members from `at` to the end of the archive; raises `MalformedPart` on doubles and crowds too."""
    seen = set[str]()
    while (found := locate(untrusted, at)) is not None:
        if found.name in seen:
            raise MalformedPart(reason="tar_double")
        seen.add(found.name)
        if len(seen) > MEMBER_LIMIT:
            raise MalformedPart(reason="tar_members")
        yield found
        at = found.following


def _check_closing(untrusted: bytes, at: int) -> None:
    rest = len(untrusted) - at
    if rest < 2 * BLOCK or rest % BLOCK or untrusted.count(0, at) != rest:
        raise MalformedPart(reason="tar_closing")


def _header(name: str, size: int) -> bytes:
    """Return the one header of a file so named and so large: mode 0600, owner 0, time 0."""
    if not is_name(name) or size >= 8**11:
        raise MalformedPart(reason="tar_name")
    block = bytearray(BLOCK)
    block[: len(name)] = name.encode("ascii")
    block[100:124] = b"0000600\x000000000\x000000000\x00"
    block[124:148] = b"%011o\x00%011o\x00" % (size, 0)
    block[148:156] = b" " * 8
    block[156:157] = b"0"
    block[257:265] = b"ustar\x0000"
    block[148:156] = b"%06o\x00 " % sum(block)
    return bytes(block)
