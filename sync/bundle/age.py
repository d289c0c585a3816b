"""Encrypts to age recipients and decrypts what was encrypted to us, in memory; refuses odd age headers unseen."""

import base64
import binascii
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any, NewType, Protocol

import pyrage

from sync.errors import InvalidKey, NotAPart, NotForUs, TooManyRecipients, TornPart

Recipient = NewType("Recipient", str)
"""An age X25519 recipient: `age1…`."""

MAGIC = b"age-encryption.org/v1\n"
HEADER_LIMIT = 8 * 1024
STANZA_LIMIT = 32
STANZAS = (8, 16)
"""How many recipients a part shows: throw-away keys fill up, so the number of readers cannot be counted."""

_VISIBLE = re.compile(rb"[\x21-\x7e]+")
_BODY_LINE = 64
_rage: Any = pyrage  # the library ships no types


class Identity(Protocol):
    """What opens files encrypted to its recipient; it never shows its secret unless turned into text."""

    def to_public(self) -> object:
        """Return the recipient."""
        ...


def new_identity() -> tuple[str, Recipient]:
    """Return a fresh identity: its secret text (`AGE-SECRET-KEY-1…`) and its recipient."""
    made = _rage.x25519.Identity.generate()
    return str(made), Recipient(str(made.to_public()))


def identity(secret: str) -> Identity:
    """Return the identity behind its secret text; raises `InvalidKey`."""
    try:
        return _rage.x25519.Identity.from_str(secret)
    except _rage.IdentityError as error:
        raise InvalidKey(kind="age") from error


def recipient_of(own: Identity) -> Recipient:
    """Return what others encrypt to so that this identity reads it."""
    return Recipient(str(own.to_public()))


def encrypt(plaintext: bytes, recipients: Iterable[str]) -> bytes:
    """Return `plaintext` as an age file to the recipients and enough throw-away keys to make 8 or 16 of them.

    Raises `InvalidKey` for what is no recipient and `TooManyRecipients` above 16.
    """
    wanted = [_parsed(each) for each in dict.fromkeys(recipients)]
    room = next((count for count in STANZAS if count >= len(wanted)), None)
    if room is None:
        raise TooManyRecipients(found=len(wanted), limit=STANZAS[-1])
    wanted += [_rage.x25519.Identity.generate().to_public() for _ in range(room - len(wanted))]
    sealed = io.BytesIO()
    _rage.encrypt_io(io.BytesIO(plaintext), sealed, wanted)
    return sealed.getvalue()


def protect(plaintext: bytes, passphrase: str) -> bytes:
    """Return a short secret as an age file that a passphrase opens: for the safe, never for a part."""
    return _rage.passphrase.encrypt(plaintext, passphrase)


def unprotect(protected: bytes, passphrase: str) -> bytes:
    """Return what `protect` was given; raises `TornPart` for another passphrase or other bytes."""
    try:
        return _rage.passphrase.decrypt(protected, passphrase)
    except (_rage.DecryptError, OSError) as error:
        raise TornPart(reason="ciphertext") from error


def decrypt(untrusted: bytes, identities: Sequence[Identity]) -> bytes:
    """Return the plaintext of a whole age file to one of the identities.

    Raises `NotAPart` (no age file), `TornPart` (cut off or altered), `NotForUs`.
    """
    _check_header(untrusted)
    plain = io.BytesIO()
    try:
        _rage.decrypt_io(io.BytesIO(untrusted), plain, identities)
    except (_rage.DecryptError, OSError) as error:
        if isinstance(error, _rage.DecryptError) and "No matching keys" in str(error):
            raise NotForUs(reason="identity") from error
        raise TornPart(reason="ciphertext") from error
    return plain.getvalue()


def _parsed(recipient: str) -> object:
    try:
        return _rage.x25519.Recipient.from_str(recipient)
    except _rage.RecipientError as error:
        raise InvalidKey(kind="age") from error


def _check_header(untrusted: bytes) -> None:
    """Walk the header by the age specification, stricter than the library: small, few stanzas, no passphrase."""
    if not untrusted.startswith(MAGIC):
        raise NotAPart
    lines = untrusted[len(MAGIC) : HEADER_LIMIT].split(b"\n")
    lines.pop()  # what follows the last line feed is no line
    at = stanzas = 0
    while at < len(lines):
        line = lines[at]
        if line.startswith(b"--- "):
            _check_stanza_count(stanzas)
            if _decoded(line[4:]) != 32:
                raise TornPart(reason="age_mac")
            return
        stanzas += 1
        _check_stanza_count(stanzas)
        at = _check_stanza(lines, at)
    raise TornPart(reason="age_header")


def _check_stanza_count(stanzas: int) -> None:
    if not 0 <= stanzas <= STANZA_LIMIT:
        raise TornPart(reason="age_stanzas")


def _check_stanza(lines: list[bytes], at: int) -> int:
    """Check the stanza that starts at a line and return where the next one starts."""
    start, *arguments = lines[at].split(b" ")
    if start != b"->" or not arguments or not all(map(_VISIBLE.fullmatch, arguments)):
        raise TornPart(reason="age_stanza")
    size, at = 0, at + 1
    while at < len(lines):
        line, at = lines[at], at + 1
        size += _decoded(line) if line else 0
        if len(line) < _BODY_LINE:
            break
        if len(line) > _BODY_LINE:
            raise TornPart(reason="age_stanza")
    else:
        raise TornPart(reason="age_header")
    match arguments:
        case [b"X25519", share] if size == 32 and _decoded(share) == 32:
            return at
        case [b"X25519" | b"scrypt", *_]:
            raise TornPart(reason="age_stanza_kind")
        case _:
            return at  # age tells readers to pass over kinds they do not know; the library adds such a one itself


def _decoded(text: bytes) -> int:
    """Return how many bytes an unpadded base64 text holds; raises `TornPart` unless spelled the only right way."""
    try:
        raw = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise TornPart(reason="age_base64") from error
    if base64.b64encode(raw).rstrip(b"=") != text:
        raise TornPart(reason="age_base64")
    return len(raw)
