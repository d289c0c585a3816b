"""Derives every key of a vault from its vault key; one purpose, one key."""

import json
from dataclasses import dataclass, field

KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What an unlocked vault works with.

    `lasting` is a second random secret inside vault.db: it survives a change of the vault key, so names of attachments
    and fingerprints of letters stay what they were. `repr` shows nothing.
    """

    vault: bytes = field(repr=False)
    database: bytes = field(repr=False)
    drafts: bytes = field(repr=False)
    witness: bytes = field(repr=False)
    backup: bytes = field(repr=False)
    blob_names: bytes = field(repr=False)
    letters: bytes = field(repr=False)


def new_key() -> bytes:
    """Return 32 fresh random bytes."""
    import secrets

    return secrets.token_bytes(KEY_BYTES)


def derive(secret: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    """Return the 32-byte HKDF-SHA256 key of `secret` for one purpose, e.g. `vault.database`."""
    from cryptography.hazmat.primitives.hashes import SHA256  # the locked window derives no key
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=f"damping.{purpose}.v1".encode()).derive(secret)


def database_key(vault_key: bytes) -> bytes:
    """Return the raw key of vault.db; needed before the lasting secret can be read."""
    return derive(vault_key, "vault.database")


def derive_keys(vault_key: bytes, lasting: bytes) -> Keys:
    """Return all keys of a vault."""
    return Keys(
        vault=vault_key,
        database=database_key(vault_key),
        drafts=derive(vault_key, "vault.drafts"),
        witness=derive(vault_key, "vault.witness"),
        backup=derive(vault_key, "vault.backup"),
        blob_names=derive(lasting, "lasting.blob-names"),
        letters=derive(lasting, "lasting.letters"),
    )


def canonical(value: object) -> bytes:
    """Return the one JSON spelling of a value: what a MAC or associated data is computed over."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
