"""Says what a change states in its header, and the receiving rule its bytes must keep (FORMAT.md)."""

import re
from enum import StrEnum
from typing import cast

import msgspec

HEADER_LIMIT = 64 * 1024
BODY_LIMIT = 1024 * 1024
DEPTH_LIMIT = 8
INTEGER_LIMIT = 2**53
LAMPORT_LIMIT = 2**40
LONGEST_NAME = 120
CHANGE_ID = re.compile(
    r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]"
)  # 32 bytes in base64url, the last letter with two zero bits


class Act(StrEnum):
    """What a change does to its record."""

    PUT = "put"
    ERASE = "erase"
    EPOCH = "epoch"


_ACTS = frozenset(each.value for each in Act)


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    """The hashed statement of a change; `fields` maps each register it sets to the change ids it replaces."""

    v: int
    device: str
    epoch: str
    seq: int
    prev: str | None
    lamport: int
    wall: int
    user: str
    save: str
    schema: int
    kind: str
    record: str
    act: str
    fields: dict[str, list[str]]
    body: str


def canonical(value: object) -> bytes:
    """Return deterministic JSON: sorted keys, UTF-8, no blanks."""
    return msgspec.json.encode(value, order="sorted")


def flaw_of(header: Header, header_bytes: bytes) -> str:
    """Return the receiving rule a header breaks, "" when it keeps them all."""
    if len(header_bytes) > HEADER_LIMIT:
        return "header_too_large"
    if canonical(header) != header_bytes:  # a member of a later version, or another order, blank or spelling
        untyped = msgspec.json.decode(header_bytes)
        if canonical(untyped) != header_bytes:
            return "header_not_canonical"
        if not bounded(untyped, DEPTH_LIMIT):
            return "header_bounds"
    if any(
        abs(number) > INTEGER_LIMIT for number in (header.v, header.seq, header.lamport, header.wall, header.schema)
    ):
        return "header_bounds"
    if header.v != 1:
        return "version"
    if not 1 <= header.lamport <= LAMPORT_LIMIT or header.seq < 1:
        return "counter"
    if header.act not in _ACTS:
        return "act"
    if header.act != Act.PUT and header.fields:
        return "fields"
    return "" if _names_are_plain(header) else "names"


def _names_are_plain(header: Header) -> bool:
    """Tell whether every name is short printable text and every id it replaces has the shape of one."""
    names = (header.device, header.epoch, header.user, header.save, header.kind, header.record, *header.fields)
    if len(max(names, key=len)) > LONGEST_NAME or not "".join(names).isprintable():
        return False
    ids = [each for ids in header.fields.values() for each in ids]
    if header.prev is not None:
        ids.append(header.prev)
    return all(map(CHANGE_ID.fullmatch, ids))


def bounded(value: object, depth: int) -> bool:
    """Tell whether a decoded value is nested at most `depth` deep and holds no float and no integer beyond the limit."""
    match value:
        case str() | bool() | None:
            return True
        case int():
            return abs(value) <= INTEGER_LIMIT
        case dict():
            inner = cast("dict[str, object]", value).values()
        case list():
            inner = cast("list[object]", value)
        case _:
            return False
    return depth > 0 and all(type(each) is str or bounded(each, depth - 1) for each in inner)
