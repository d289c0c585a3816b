"""Random identifiers: unguessable, sortable by nothing, safe in file names."""

import base64
import re
import secrets
from typing import NewType

RecordId = NewType("RecordId", str)

_ID = re.compile(r"[a-z2-7]{26}")


def new_id() -> RecordId:
    """Return a fresh identifier: 128 random bits as 26 lower-case base32 letters."""
    return RecordId(base64.b32encode(secrets.token_bytes(16)).decode("ascii").rstrip("=").lower())


def is_id(text: str) -> bool:
    """Tell whether `text` has the shape of an identifier."""
    return _ID.fullmatch(text) is not None
