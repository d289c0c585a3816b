"""Writes and reads recovery codes: 128 random bits in eight groups of four that a person can copy by hand."""

import hashlib
import secrets
from dataclasses import dataclass, field

from db.vault.age import identity_from
from db.vault.errors import MistypedRecoveryCode
from db.vault.keys import derive

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""
GROUPS = 8
_LETTERS = 4
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V", "-": None, ".": None})


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySecrets:
    """What a code opens: an age identity (slot and backups) and the key that proves a wrapped vault key is ours."""

    identity: str = field(repr=False)
    pledge: bytes = field(repr=False)


def new_code() -> str:
    """Return a fresh code, e.g. `7G2K-…`: every group carries 16 random bits and its own 4-bit check."""
    return "-".join(_group(index, secrets.token_bytes(2)) for index in range(GROUPS))


def recovery_secrets(code: str) -> RecoverySecrets:
    """Return what `code`, however spaced or cased, stands for.

    Raises `MistypedRecoveryCode(group)`: the first group whose check fails (1-based), 0 for a wrong length.
    """
    raw = _read(code)
    return RecoverySecrets(
        identity=identity_from(derive(raw, "recovery.identity")), pledge=derive(raw, "recovery.pledge")
    )


def _group(index: int, raw: bytes) -> str:
    bits = (
        int.from_bytes(raw, "big") << 4 | hashlib.sha256(b"damping.recovery.v1" + bytes([index]) + raw).digest()[0] >> 4
    )
    return "".join(ALPHABET[bits >> shift & 31] for shift in (15, 10, 5, 0))


def _read(code: str) -> bytes:
    letters = "".join(code.upper().translate(_MISREAD).split())
    if len(letters) != GROUPS * _LETTERS:
        raise MistypedRecoveryCode(group=0)
    raw = b""
    for index in range(GROUPS):
        group = letters[index * _LETTERS : (index + 1) * _LETTERS]
        bits = 0
        for letter in group:
            bits = bits << 5 | max(ALPHABET.find(letter), 0)
        piece = (bits >> 4).to_bytes(2, "big")
        if _group(index, piece) != group:
            raise MistypedRecoveryCode(group=index + 1)
        raw += piece
    return raw
