"""Encodes a change, names it by its hash, and checks what claims to be one (FORMAT.md beside this file)."""

import binascii
import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NewType, cast

import msgspec

from db.errors import ExpectedError
from db.log.header import (
    BODY_LIMIT,
    CHANGE_ID,
    DEPTH_LIMIT,
    HEADER_LIMIT,
    INTEGER_LIMIT,
    LAMPORT_LIMIT,
    LONGEST_NAME,
    Act,
    Header,
    bounded,
    canonical,
    flaw_of,
)
from db.schema.values import Json

__all__ = [
    "BODY_LIMIT", "DEPTH_LIMIT", "HEADER_LIMIT", "INTEGER_LIMIT", "LAMPORT_LIMIT", "LONGEST_NAME", "Act", "Change",
    "ChangeId", "Header", "MalformedChange", "body_hash", "body_parts", "canonical", "change_id", "compose", "from_line",
    "from_parts", "header_flaw", "id_from_raw", "is_change_id", "join_line", "make_body", "raw_id", "to_line",
    "trusted_parts",
]  # fmt: skip

ChangeId = NewType("ChangeId", str)

_URL_SAFE = bytes.maketrans(b"+/", b"-_")
_FROM_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_BODY_DOMAIN = b"damping.body.v1\0"
_CHANGE_DOMAIN = b"damping.change.v1\0"
_SALT_BYTES = 16


class MalformedChange(ExpectedError):
    """Bytes that are no change: `reason` is a code."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change as stored and sent: its exact bytes, its identity, and its decoded header.

    `body` is None once erased or not yet here. `signature` is headquarters' SSHSIG over the change id, if it bears one.
    `flaw` is the code of the receiving rule it breaks, "" when it keeps them all.
    """

    id: ChangeId
    header_bytes: bytes
    body_bytes: bytes | None
    header: Header
    values: Mapping[str, Json] | None
    seen: Sequence[str] = ()
    signature: str | None = None
    flaw: str = ""


def _b64(digest: bytes) -> str:
    return binascii.b2a_base64(digest, newline=False).translate(_URL_SAFE, b"=").decode("ascii")


def raw_id(change_id: str) -> bytes:
    """Return the 32 bytes of a change id; raise `MalformedChange` where it is none."""
    if CHANGE_ID.fullmatch(change_id) is None:
        raise MalformedChange(reason="change_id")
    return binascii.a2b_base64(change_id.encode("ascii").translate(_FROM_URL_SAFE) + b"=")


def is_change_id(text: object) -> bool:
    """Tell whether `text` has the shape of a change id."""
    return isinstance(text, str) and CHANGE_ID.fullmatch(text) is not None


def id_from_raw(raw: bytes) -> ChangeId:
    """Return the text form of a 32-byte change id."""
    return ChangeId(_b64(raw))


def body_hash(body_bytes: bytes) -> str:
    """Return what a header names its body by."""
    return _b64(hashlib.sha256(_BODY_DOMAIN + body_bytes).digest())


def change_id(header_bytes: bytes) -> ChangeId:
    """Return the identity of the change with this header."""
    return ChangeId(_b64(hashlib.sha256(_CHANGE_DOMAIN + header_bytes).digest()))


def make_body(values: Mapping[str, Json], seen: Sequence[str] | None = None) -> bytes:
    """Return the bytes of a body with a fresh salt (the salt keeps an erased value from being guessed by its hash)."""
    body: dict[str, object] = {"salt": _b64(secrets.token_bytes(_SALT_BYTES)), "values": values}
    if seen is not None:
        body["seen"] = sorted(seen)
    return canonical(body)


def compose(header: Header, body_bytes: bytes, signature: str | None = None) -> Change:
    """Return the change made here from a header and its body."""
    header_bytes = canonical(header)
    if len(header_bytes) > HEADER_LIMIT or len(body_bytes) > BODY_LIMIT:
        raise MalformedChange(reason="too_large")
    body = cast("dict[str, Any]", msgspec.json.decode(body_bytes))
    return Change(
        id=change_id(header_bytes),
        header_bytes=header_bytes,
        body_bytes=body_bytes,
        header=header,
        values=body["values"],
        seen=tuple(body.get("seen", ())),
        signature=signature,
    )


class _Line(msgspec.Struct, frozen=True):
    body: msgspec.Raw
    header: msgspec.Raw
    signature: str | None = None


_LINE = msgspec.json.Decoder(_Line)


def to_line(change: Change) -> bytes:
    """Return the line a change travels as, its bytes as they were written."""
    return join_line(change.header_bytes, change.body_bytes, change.signature)


def join_line(header_bytes: bytes, body_bytes: bytes | None, signature: str | None) -> bytes:
    """Return the line of a change whose bytes are these."""
    signed = b"" if signature is None else b',"signature":' + canonical(signature)
    return b"".join((b'{"body":', body_bytes or b"null", b',"header":', header_bytes, signed, b"}"))


def from_line(untrusted_line: bytes) -> Change:
    """Return the change in a received line.

    Raises `MalformedChange` when it has no readable header or is not canonical; a change whose header reads but which
    breaks a bound comes back with `flaw` set: the store keeps it, held.
    """
    if len(untrusted_line) > HEADER_LIMIT + BODY_LIMIT + 4096:
        raise MalformedChange(reason="too_large")
    try:
        line = _LINE.decode(untrusted_line)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise MalformedChange(reason="not_json") from error
    body_bytes = bytes(line.body)
    change = from_parts(bytes(line.header), None if body_bytes == b"null" else body_bytes, line.signature)
    if to_line(change) != untrusted_line:
        raise MalformedChange(reason="not_canonical")
    return change


def from_parts(header_bytes: bytes, body_bytes: bytes | None, signature: str | None = None) -> Change:
    """Return the change stored as these exact bytes; see `from_line` for what is raised."""
    try:
        header = _HEADER.decode(header_bytes)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise MalformedChange(reason="header") from error
    values, seen, body_flaw = (None, (), "") if body_bytes is None else _read_body(body_bytes, header)
    return Change(
        id=change_id(header_bytes),
        header_bytes=header_bytes,
        body_bytes=body_bytes,
        header=header,
        values=values,
        seen=seen,
        signature=signature,
        flaw=flaw_of(header, header_bytes) or body_flaw,
    )


def header_flaw(header_bytes: bytes) -> str:
    """Return the receiving rule a stored header breaks, "" when it keeps them all."""
    return flaw_of(_HEADER.decode(header_bytes), header_bytes)


def trusted_parts(header_bytes: bytes, body_bytes: bytes | None, signature: str | None = None) -> Change:
    """Return a change read back from our own store, where its bytes were checked when they came in.

    A held change may have a body that says nothing: its values are None.
    """
    values, seen = None if body_bytes is None else body_parts(body_bytes), ()
    if values is not None:
        values, seen = values
    return Change(
        id=change_id(header_bytes),
        header_bytes=header_bytes,
        body_bytes=body_bytes,
        header=_HEADER.decode(header_bytes),
        values=values,
        seen=seen,
        signature=signature,
    )


def body_parts(body_bytes: bytes) -> tuple[Mapping[str, Json], Sequence[str]] | None:
    """Return values and seen ids of a body, None where it has no such parts."""
    try:
        body = _BODY.decode(body_bytes)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return None
    return body.values, tuple(body.seen)


class _Body(msgspec.Struct, frozen=True):
    salt: str
    values: dict[str, Any]
    seen: list[str] = []


_HEADER = msgspec.json.Decoder(Header)
_BODY = msgspec.json.Decoder(_Body)


def _read_body(body_bytes: bytes, header: Header) -> tuple[Mapping[str, Json] | None, tuple[str, ...], str]:
    if body_hash(body_bytes) != header.body:
        raise MalformedChange(reason="body_hash")
    if len(body_bytes) > BODY_LIMIT:
        return None, (), "body_too_large"
    try:
        body = msgspec.json.decode(body_bytes)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return None, (), "body"
    parts = _parts(body)
    if parts is None:
        return None, (), "body"
    values, seen = parts
    if canonical(body) != body_bytes:
        return None, (), "body_not_canonical"
    if not bounded(body, DEPTH_LIMIT):
        return None, (), "body_bounds"
    if header.act == Act.PUT and values.keys() != header.fields.keys():
        return None, (), "fields_differ"
    return values, seen, ""


def _parts(body: object) -> tuple[dict[str, Json], tuple[str, ...]] | None:
    """Return values and seen ids of a decoded body that has the shape of one."""
    if not isinstance(body, dict):
        return None
    members = cast("dict[str, object]", body)
    values, seen = members.get("values"), members.get("seen", [])
    if not isinstance(values, dict) or not isinstance(seen, list) or not isinstance(members.get("salt"), str):
        return None
    ids = cast("list[object]", seen)
    if any(type(each) is not str for each in ids):
        return None
    return cast("dict[str, Json]", values), tuple(cast("list[str]", ids))
