"""Turns a public key into eight words two people can compare by voice, on paper or by telephone."""

import hashlib
import unicodedata
from collections.abc import Sequence

from sync.bundle.sshsig import PublicKey, raw_key

WORDS = 8
_BITS = 11  # per word: a list has 2,048; eight words are 88 bits
_DOMAIN = b"damping.fingerprint.v1\0"


def fingerprint(key: PublicKey, words: Sequence[str]) -> tuple[str, ...]:
    """Return the eight words of a signing key, from a list of 2,048. Raises `InvalidKey`.

    The signing key is enough: what a device says of its age recipient is signed with it.
    """
    if len(words) != 1 << _BITS:
        raise ValueError(len(words))
    digest = hashlib.sha256(_DOMAIN + raw_key(key)).digest()
    number = int.from_bytes(digest[: WORDS * _BITS // 8], "big")
    places = range(WORDS * _BITS - _BITS, -1, -_BITS)
    return tuple(words[number >> place & (1 << _BITS) - 1] for place in places)


def same(said: str, expected: Sequence[str]) -> bool:
    """Tell whether words as somebody typed them are these; case, commas, hyphens and numbering do not matter."""
    letters = unicodedata.normalize("NFKD", said).casefold()
    heard = "".join(each if each.isalpha() else " " for each in letters).split()
    return heard == [each.casefold() for each in expected]
