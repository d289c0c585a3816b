"""Seals to age recipients and opens with age identities: slots, backups; streams, never whole files."""

import io
from collections.abc import Iterable
from typing import Any, Protocol

import pyrage

_rage: Any = pyrage  # the library ships no types

_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


class Readable(Protocol):
    """Gives bytes when asked."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        ...


class Writable(Protocol):
    """Takes bytes."""

    def write(self, piece: bytes, /) -> int:
        """Take `piece` and return its length."""
        ...


class NotOpened(Exception):
    """The age file does not open with the identity, or is not whole; callers say which file it was.

    `stranger`: it is sealed to others (or its stanza for us is damaged).
    """

    def __init__(self, *, stranger: bool = False) -> None:
        """Keep whether the file is simply not for this identity."""
        super().__init__()
        self.stranger = stranger


def new_identity() -> str:
    """Return a fresh X25519 identity (`AGE-SECRET-KEY-1…`)."""
    return str(_rage.x25519.Identity.generate())


def identity_from(secret: bytes) -> str:
    """Return 32 secret bytes as an age identity (bech32, BIP 173; age's own spelling of a key)."""
    hrp = "age-secret-key-"
    bits = int.from_bytes(secret, "big") << 4  # 256 bits are padded to 52 groups of five
    data = [(bits >> shift) & 31 for shift in range(255, -1, -5)]
    expanded = [ord(c) >> 5 for c in hrp] + [0] + [ord(c) & 31 for c in hrp]
    check = _polymod([*expanded, *data, 0, 0, 0, 0, 0, 0]) ^ 1
    data += [(check >> 5 * (5 - i)) & 31 for i in range(6)]
    return (hrp + "1" + "".join(_BECH32[d] for d in data)).upper()


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATORS):
            check ^= generator if top >> bit & 1 else 0
    return check


def recipient_of(identity: str) -> str:
    """Return the recipient (`age1…`) of an identity. Raises `ValueError`."""
    try:
        return str(_rage.x25519.Identity.from_str(identity.strip()).to_public())
    except _rage.IdentityError as error:
        raise ValueError("identity") from error


def is_recipient(text: str) -> bool:
    """Tell whether `text` is an age X25519 recipient."""
    try:
        _rage.x25519.Recipient.from_str(text)
    except _rage.RecipientError:
        return False
    return True


def seal(plaintext: bytes, recipient: str) -> bytes:
    """Return a short secret as an age file."""
    return _rage.encrypt(plaintext, [_rage.x25519.Recipient.from_str(recipient)])


def open_sealed(sealed: bytes, identity: str) -> bytes:
    """Return the plaintext of a short age file. Raises `NotOpened`."""
    out = io.BytesIO()
    open_stream(io.BytesIO(sealed), out, identity)
    return out.getvalue()


class _Noting:
    """Hands on what is written and remembers why the disk refused it, which the library does not tell."""

    def __init__(self, target: Writable) -> None:
        self._target = target
        self.refused: OSError | None = None

    def write(self, piece: bytes, /) -> int:
        try:
            return self._target.write(piece)
        except OSError as error:
            self.refused = error
            raise

    def flush(self) -> None:
        """Leave flushing to whoever owns the file."""


def seal_stream(source: Readable, target: Writable, recipients: Iterable[str]) -> None:
    """Encrypt everything `source` gives to the recipients. Raises what `target` raises."""
    noting = _Noting(target)
    try:
        _rage.encrypt_io(source, noting, [_rage.x25519.Recipient.from_str(each) for each in recipients])
    except _rage.EncryptError as error:
        raise noting.refused or error from error


def open_stream(source: Readable, target: Writable, identity: str) -> None:
    """Decrypt `source` into `target`. Raises `NotOpened`; what was written before that is not to be trusted."""
    try:
        parsed = _rage.x25519.Identity.from_str(identity.strip())
        _rage.decrypt_io(source, target, [parsed])
    except (_rage.DecryptError, _rage.IdentityError) as error:
        raise NotOpened(stranger="No matching keys" in str(error)) from error
    except OSError as error:
        if error.errno is None:  # how the library reports a bad tag or a missing end; a real I/O error has a number
            raise NotOpened from error
        raise
