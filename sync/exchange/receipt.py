"""A receipt: headquarters' word on what of a device's and its office's chains it has, and has for good."""

import hashlib
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from db.log.change import INTEGER_LIMIT, canonical
from sync.errors import MalformedPart
from sync.exchange.runs import Entry

MEMBER = "receipt.json.zst"
VERSION = 1

_Token = Annotated[str, Meta(max_length=120)]
_Count = Annotated[int, Meta(ge=0, le=INTEGER_LIMIT)]
_Hash = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]


class Missing(msgspec.Struct, frozen=True, kw_only=True):
    """A gap in a chain: changes headquarters knows of by those after them."""

    device: _Token
    epoch: _Token
    first: _Count
    last: _Count


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """What one receipt says, for one device, about all devices of its office and below.

    `received` is committed; `durable` lies in the archive, too, and only that is acknowledged. `wanted` are attachments
    (SHA-256) whose record is there and whose content is not. `number` counts per signing key. `progress` is for people:
    what became of cases this office took in and another accepted.
    """

    version: Annotated[int, Meta(ge=1, le=INTEGER_LIMIT)] = VERSION
    number: _Count
    made: _Count
    device: _Token
    received: tuple[Entry, ...] = ()
    durable: tuple[Entry, ...] = ()
    missing: tuple[Missing, ...] = ()
    forks: tuple[Missing, ...] = ()
    held: _Count = 0
    waiting: _Count = 0
    conflicts: _Count = 0
    wanted: tuple[_Hash, ...] = ()
    ingest: str = ""
    escrow: str = ""
    progress: tuple[dict[str, Any], ...] = ()


def encode(receipt: Receipt) -> bytes:
    """Return the receipt's bytes."""
    return canonical(receipt)


def content(receipt: Receipt) -> str:
    """Return what changes exactly when a receipt says something new: number and time left out."""
    return hashlib.sha256(canonical(msgspec.structs.replace(receipt, number=0, made=0))).hexdigest()


def decode(signed: bytes) -> Receipt:
    """Return a receipt whose part has been verified; raises `MalformedPart`. Unknown keys are of a later version."""
    try:
        return msgspec.json.decode(signed, type=Receipt)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise MalformedPart(reason="receipt") from error
