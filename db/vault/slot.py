"""Makes, opens and re-wraps one key slot: how a passphrase, the recovery code or escrow holds the vault key."""

import hmac
import json
import secrets
from dataclasses import dataclass, field, replace
from enum import StrEnum

from db.errors import Damaged
from db.ids import new_id
from db.vault import age
from db.vault.kdf import SALT_BYTES, KdfCost, stretch
from db.vault.keys import KEY_BYTES, canonical, database_key, derive, new_key
from db.vault.recovery import recovery_secrets

NONCE_BYTES = 12


class SlotKind(StrEnum):
    """Who a slot is for."""

    USER = "user"
    RECOVERY = "recovery"
    ESCROW = "escrow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One slot as the file holds it (FORMAT.md).

    The vault key is sealed to `recipient`, so it can be changed without anyone's passphrase; the pledge, a key which
    only the slot's owner and holders of the vault key have, proves that nobody else put another vault key there.
    """

    id: str
    kind: SlotKind
    recipient: str
    wrapped: bytes
    name: str = ""
    user: str = ""
    cost: KdfCost | None = None
    salt: bytes = b""
    secret: bytes = b""
    held: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUser:
    """A person who gets a slot: the record id of the user, the screen name, the passphrase."""

    user: str
    name: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a slot gave: the vault key, and whose slot it was; `identity` opens values sealed to that user."""

    vault_key: bytes = field(repr=False)
    slot: Slot
    identity: str | None = field(repr=False)


def user_slot(vault: str, vault_key: bytes, person: NewUser, cost: KdfCost, identity: str | None = None) -> Slot:
    """Return a slot that opens with the person's passphrase; `identity` is kept when only the passphrase changes."""
    identity = identity or age.new_identity()
    pledge = new_key()
    slot = Slot(
        id=new_id(),
        kind=SlotKind.USER,
        recipient=age.recipient_of(identity),
        wrapped=b"",
        name=person.name,
        user=person.user,
        cost=cost,
        salt=secrets.token_bytes(SALT_BYTES),
    )
    inner = canonical({"identity": identity, "pledge": pledge.hex()})
    stretched = stretch(person.passphrase, slot.salt, cost)
    slot = replace(slot, secret=_box(stretched, inner, _facts(vault, slot)))
    return _wrap(vault, vault_key, slot, pledge)


def recovery_slot(vault: str, vault_key: bytes, code: str) -> Slot:
    """Return the slot that opens with the recovery code alone."""
    found = recovery_secrets(code)
    slot = Slot(id=new_id(), kind=SlotKind.RECOVERY, recipient=age.recipient_of(found.identity), wrapped=b"")
    return _wrap(vault, vault_key, slot, found.pledge)


def escrow_slot(vault: str, vault_key: bytes, recipient: str) -> Slot:
    """Return headquarters' slot: an ordinary age file, readable with `age -d` by whoever has the escrow identity."""
    inner = {"database_key": database_key(vault_key).hex(), "vault": vault, "vault_key": vault_key.hex()}
    wrapped = age.seal(json.dumps(inner, indent=1).encode() + b"\n", recipient)
    return Slot(id=new_id(), kind=SlotKind.ESCROW, recipient=recipient, wrapped=wrapped)


def rewrap(vault: str, slot: Slot, old_key: bytes, new_vault_key: bytes) -> Slot:
    """Return the slot holding a new vault key; its owner notices nothing."""
    if slot.kind is SlotKind.ESCROW:
        return replace(escrow_slot(vault, new_vault_key, slot.recipient), id=slot.id)
    pledge = _unbox(derive(old_key, "vault.pledges"), slot.held, slot.id.encode())
    if pledge is None:
        raise Damaged(part="slots")
    return _wrap(vault, new_vault_key, slot, pledge)


def open_user_slot(vault: str, slot: Slot, passphrase: str) -> Opened | None:
    """Return what the slot holds, None if the passphrase is not its own. Raises `Damaged(part="slots")`."""
    if slot.cost is None:
        raise Damaged(part="slots")
    inner = _unbox(stretch(passphrase, slot.salt, slot.cost), slot.secret, _facts(vault, slot))
    if inner is None:
        return None
    found = json.loads(inner)
    identity = str(found["identity"])
    key = _unwrap(vault, slot, identity, bytes.fromhex(found["pledge"]))
    return Opened(vault_key=key, slot=slot, identity=identity)


def open_recovery_slot(vault: str, slot: Slot, code: str) -> Opened | None:
    """Return what the slot holds, None if it is another code's. Raises `Damaged`, `MistypedRecoveryCode`."""
    found = recovery_secrets(code)
    if age.recipient_of(found.identity) != slot.recipient:
        return None
    return Opened(vault_key=_unwrap(vault, slot, found.identity, found.pledge), slot=slot, identity=None)


def open_escrow_slot(slot: Slot, identity: str) -> Opened | None:
    """Return what the slot holds, None if it is sealed to another identity. Raises `Damaged(part="slots")`."""
    if age.recipient_of(identity) != slot.recipient:
        return None
    try:
        key = bytes.fromhex(json.loads(age.open_sealed(slot.wrapped, identity))["vault_key"])
    except (age.NotOpened, ValueError, KeyError, TypeError) as error:
        raise Damaged(part="slots") from error
    return Opened(vault_key=key, slot=slot, identity=None)


def _facts(vault: str, slot: Slot) -> bytes:
    """Return what the passphrase vouches for besides the secret: nobody can weaken or rename a slot unseen."""
    cost = slot.cost or KdfCost()
    return canonical(
        {
            "id": slot.id,
            "iterations": cost.iterations,
            "kind": slot.kind.value,
            "lanes": cost.lanes,
            "memory_kib": cost.memory_kib,
            "name": slot.name,
            "recipient": slot.recipient,
            "salt": slot.salt.hex(),
            "user": slot.user,
            "vault": vault,
        }
    )


def _wrap(vault: str, vault_key: bytes, slot: Slot, pledge: bytes) -> Slot:
    proof = _proof(vault, slot, pledge, vault_key)
    return replace(
        slot,
        wrapped=age.seal(vault_key + proof, slot.recipient),
        held=_box(derive(vault_key, "vault.pledges"), pledge, slot.id.encode()),
    )


def _unwrap(vault: str, slot: Slot, identity: str, pledge: bytes) -> bytes:
    try:
        inner = age.open_sealed(slot.wrapped, identity)
    except age.NotOpened as error:
        raise Damaged(part="slots") from error
    key, proof = inner[:KEY_BYTES], inner[KEY_BYTES:]
    if not hmac.compare_digest(proof, _proof(vault, slot, pledge, key)):
        raise Damaged(part="slots")
    return key


def _proof(vault: str, slot: Slot, pledge: bytes, vault_key: bytes) -> bytes:
    return hmac.digest(pledge, f"damping.slot.v1\0{vault}\0{slot.id}\0".encode() + vault_key, "sha256")


def _box(key: bytes, plaintext: bytes, facts: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # the locked window opens no box

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plaintext, facts)


def _unbox(key: bytes, sealed: bytes, facts: bytes) -> bytes | None:
    if len(sealed) < NONCE_BYTES:
        return None
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], facts)
    except InvalidTag:
        return None
