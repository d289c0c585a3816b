"""Signs bytes as OpenSSH does (PROTOCOL.sshsig: Ed25519, SHA-512) and verifies such signatures, ssh-keygen's included."""

import base64
import hashlib
import struct
from dataclasses import dataclass, field
from typing import NewType

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.errors import BadSignature, InvalidKey

PublicKey = NewType("PublicKey", str)
"""An Ed25519 key as OpenSSH writes it, without a comment: `ssh-ed25519 AAAA…`."""

TO_HEADQUARTERS = "damping.to-headquarters.v1"
TO_OFFICE = "damping.to-office.v1"
HEADQUARTERS_CHANGE = "damping.headquarters-change.v1"
INVITATION = "damping.invitation.v1"

SIGNATURE_LIMIT = 1024

_MAGIC = b"SSHSIG"
_ALGORITHM = b"ssh-ed25519"
_HASH = b"sha512"
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"
_LINE = 70  # what ssh-keygen writes; one spelling only, so that equal signatures are equal bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A well-formed signature that nobody has verified yet."""

    signer: PublicKey
    namespace: str
    raw: bytes = field(repr=False)


class SigningKey:
    """A device's or headquarters' private Ed25519 key; it never shows itself in a repr."""

    __slots__ = ("_private", "public")

    def __init__(self, seed: bytes) -> None:
        """Take the 32-byte seed the vault keeps; raises `InvalidKey`."""
        if len(seed) != 32:
            raise InvalidKey(kind="signing")
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        self.public: PublicKey = public_key(self._private.public_key().public_bytes_raw())

    def sign(self, message: bytes, namespace: str) -> bytes:
        """Return the armored signature over `message`; the same message always gives the same bytes."""
        raw = self._private.sign(_signed_bytes(message, namespace))
        return _armored(Signature(signer=self.public, namespace=namespace, raw=raw))


def public_key(raw: bytes) -> PublicKey:
    """Return the OpenSSH text of a raw 32-byte Ed25519 public key."""
    return PublicKey(f"ssh-ed25519 {base64.b64encode(_string(_ALGORITHM) + _string(raw)).decode('ascii')}")


def raw_key(untrusted_text: str) -> bytes:
    """Return the 32 bytes of an OpenSSH Ed25519 key; raises `InvalidKey` for any other spelling."""
    if len(untrusted_text) != len("ssh-ed25519 ") + 68:
        raise InvalidKey(kind="signing")
    try:
        raw = base64.b64decode(untrusted_text.partition(" ")[2], validate=True)[-32:]
    except (ValueError, UnicodeError) as error:
        raise InvalidKey(kind="signing") from error
    if public_key(raw) != untrusted_text:
        raise InvalidKey(kind="signing")
    return raw


def parse(untrusted_armor: bytes) -> Signature:
    """Return the signature in an armored block; raises `BadSignature` unless spelled exactly as we and ssh-keygen do."""
    if len(untrusted_armor) > SIGNATURE_LIMIT:
        raise BadSignature(reason="too_large")
    if not (untrusted_armor.startswith(_BEGIN) and untrusted_armor.endswith(_END)):
        raise BadSignature(reason="armor")
    try:
        blob = base64.b64decode(untrusted_armor[len(_BEGIN) : -len(_END)].replace(b"\n", b""), validate=True)
        found = _read_blob(blob)
        again = _armored(found)
    except (ValueError, struct.error) as error:
        raise BadSignature(reason="form") from error
    if again != untrusted_armor:
        raise BadSignature(reason="form")
    return found


def verify(message: bytes, untrusted_armor: bytes, namespace: str) -> PublicKey:
    """Return the key that signed `message` in `namespace`; raises `BadSignature`. Says nothing about who that is."""
    found = parse(untrusted_armor)
    if found.namespace != namespace:
        raise BadSignature(reason="namespace")
    try:
        key = Ed25519PublicKey.from_public_bytes(raw_key(found.signer))
        key.verify(found.raw, _signed_bytes(message, namespace))
    except InvalidSignature as error:
        raise BadSignature(reason="mismatch") from error
    return found.signer


def sign_change(key: SigningKey, change_id: str) -> str:
    """Return headquarters' signature over a change id, as it stands beside header and body of an owned change."""
    return key.sign(change_id.encode("ascii"), HEADQUARTERS_CHANGE).decode("ascii")


def verify_change(change_id: str, untrusted_signature: str) -> PublicKey:
    """Return who signed this change id in headquarters' namespace; raises `BadSignature`."""
    try:
        message, armor = change_id.encode("ascii"), untrusted_signature.encode("ascii")
    except UnicodeEncodeError as error:
        raise BadSignature(reason="armor") from error
    return verify(message, armor, HEADQUARTERS_CHANGE)


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def _signed_bytes(message: bytes, namespace: str) -> bytes:
    digest = hashlib.sha512(message).digest()
    return _MAGIC + _string(namespace.encode("ascii")) + _string(b"") + _string(_HASH) + _string(digest)


def _armored(signature: Signature) -> bytes:
    blob = b"".join(
        (
            _MAGIC,
            struct.pack(">I", 1),
            _string(_string(_ALGORITHM) + _string(raw_key(signature.signer))),
            _string(signature.namespace.encode("ascii")),
            _string(b""),
            _string(_HASH),
            _string(_string(_ALGORITHM) + _string(signature.raw)),
        )
    )
    text = base64.b64encode(blob)
    lines = [text[start : start + _LINE] for start in range(0, len(text), _LINE)]
    return _BEGIN + b"\n".join(lines) + b"\n" + _END


def _read_blob(blob: bytes) -> Signature:
    """Pick the fields; whatever is not exactly as `_armored` writes it shows when the two are compared."""
    key, rest = _take(blob[len(_MAGIC) + 4 :])
    namespace, rest = _take(rest)
    for _ in ("reserved", "hash"):
        _, rest = _take(rest)
    signature, _ = _take(rest)
    return Signature(signer=public_key(key[-32:]), namespace=namespace.decode("ascii"), raw=signature[-64:])


def _take(data: bytes) -> tuple[bytes, bytes]:
    (length,) = struct.unpack_from(">I", data)
    if length > len(data) - 4:
        raise BadSignature(reason="form")
    return data[4 : 4 + length], data[4 + length :]
