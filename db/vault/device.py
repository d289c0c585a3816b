"""Owns device.json: this installation's secrets, wrapped under the vault key and in no backup."""

import json
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path

from db.errors import Damaged
from db.ids import new_id
from db.vault import age, parts
from db.vault.files import disk_explained, write_file
from db.vault.keys import KEY_BYTES, derive
from db.vault.slot import NONCE_BYTES

NAME = parts.DEVICE
_LIMIT = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One installation: its id, the epoch it writes in, its Ed25519 signing key (32-byte seed), its age identity."""

    id: str
    epoch: str
    signing_key: bytes = field(repr=False)
    identity: str = field(repr=False)

    @property
    def recipient(self) -> str:
        """Return the age recipient others seal to."""
        return age.recipient_of(self.identity)


def new_device() -> Device:
    """Return fresh device secrets."""
    return Device(id=new_id(), epoch=new_id(), signing_key=secrets.token_bytes(KEY_BYTES), identity=age.new_identity())


def with_new_epoch(device: Device) -> Device:
    """Return the same device in a fresh random epoch."""
    return replace(device, epoch=new_id())


def write(folder: Path, vault: str, vault_key: bytes, device: Device) -> None:
    """Write device.json, durably. Raises `DiskFull`, `ReadOnlyFolder`, `DiskFailed`."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # the locked window reads no device

    inner = {
        "device": device.id,
        "epoch": device.epoch,
        "identity": device.identity,
        "signing_key": device.signing_key.hex(),
    }
    nonce = secrets.token_bytes(NONCE_BYTES)
    box = ChaCha20Poly1305(derive(vault_key, "vault.device")).encrypt(nonce, json.dumps(inner).encode(), vault.encode())
    write_file(folder / NAME, _text(vault, nonce + box))


def read(folder: Path, vault: str, vault_key: bytes) -> Device:
    """Read device.json. Raises `Damaged(part="device")`, also when it is missing or another vault's."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    path = folder / NAME
    if not path.is_file():
        raise Damaged(part="device")
    with disk_explained(path), path.open("rb") as stream:
        untrusted_bytes = stream.read(_LIMIT)
    try:
        sealed = bytes.fromhex(json.loads(untrusted_bytes)["sealed"])
        if untrusted_bytes != _text(vault, sealed):  # a flipped bit may leave JSON and hex readable
            raise Damaged(part="device")
        key = ChaCha20Poly1305(derive(vault_key, "vault.device"))
        found = json.loads(key.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], vault.encode()))
    except (ValueError, KeyError, TypeError, InvalidTag, RecursionError) as error:
        raise Damaged(part="device") from error
    return Device(
        id=found["device"],
        epoch=found["epoch"],
        signing_key=bytes.fromhex(found["signing_key"]),
        identity=found["identity"],
    )


def _text(vault: str, sealed: bytes) -> bytes:
    return json.dumps({"format": 1, "sealed": sealed.hex(), "vault": vault}, indent=1).encode() + b"\n"
