"""Makes the short fingerprint of a paper and what its QR says."""

import hashlib
import hmac
from dataclasses import replace
from typing import Final

from app.letters.frozen import frozen_text
from app.letters.model import LetterModel

_CONTEXT: Final = b"damping.letter.v1\0"
DIGITS: Final = 12


def fingerprint(office_key: bytes, frozen: str) -> str:
    """Return 12 hex of an HMAC-SHA256 over the frozen text of one copy.

    Headquarters knows the office's letter key, so it can tell over the telephone whether a paper is genuine; nobody
    else can make or test one.
    """
    return hmac.new(office_key, _CONTEXT + frozen.encode(), hashlib.sha256).hexdigest()[:DIGITS]


def qr_payload(number: str | None, mark: str) -> str:
    """Return the QR's plain text, number and fingerprint: no link, nothing about the case."""
    return f"{number} {mark}" if number else mark


def sealed(model: LetterModel, office_key: bytes) -> LetterModel:
    """Return the paper bearing its fingerprint and QR; a paper safe to carry home has no QR, it would tell a number."""
    mark = fingerprint(office_key, frozen_text(model))
    return replace(model, fingerprint=mark, qr=qr_payload(model.number, mark) if model.confidential else None)
