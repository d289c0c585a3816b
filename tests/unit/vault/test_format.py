"""FORMAT.md, followed with standard tools and none of our code."""

import hashlib
import hmac
import json
import subprocess
from pathlib import Path

from sqlcipher3 import dbapi2

from db.vault import age, backup, blobs
from db.vault.kdf import FLOOR
from tests.unit.vault.home import make

RFC5869_SALT = bytes(32)


def hkdf(secret: bytes, info: str) -> bytes:
    """RFC 5869 with SHA-256, one block, in three lines a stranger would write."""
    extracted = hmac.digest(RFC5869_SALT, secret, "sha256")
    return hmac.digest(extracted, info.encode() + b"\x01", "sha256")


def test_a_stranger_with_escrow_reads_database_and_attachment(tmp_path: Path):
    identity = age.new_identity()
    created, _, _ = make(tmp_path, age.recipient_of(identity))
    blob = blobs.seal(created.unlocked, b"foto" * 1000)
    created.unlocked.close()
    (tmp_path / "escrow.txt").write_text(identity)
    slot = next(
        each for each in json.loads((tmp_path / "v/keys.json").read_text())["slots"] if each["kind"] == "escrow"
    )
    command = f"base64 -d | age -d -i {tmp_path}/escrow.txt"
    inner = json.loads(
        subprocess.run(["sh", "-c", command], input=slot["wrapped"].encode(), check=True, capture_output=True).stdout
    )
    assert hkdf(bytes.fromhex(inner["vault_key"]), "damping.vault.database.v1").hex() == inner["database_key"]
    database = dbapi2.connect(str(tmp_path / "v/vault.db"))
    database.execute(f"PRAGMA key = \"x'{inner['database_key']}'\"")
    found = dict(database.execute("SELECT key, value FROM meta").fetchall())
    database.close()
    assert found["vault"] == inner["vault"] == created.unlocked.vault

    names_key = hkdf(found["lasting"], "damping.lasting.blob-names.v1")
    content_hash = hashlib.sha256(b"foto" * 1000).digest()
    from base64 import b32encode

    name = b32encode(hmac.digest(names_key, content_hash + blob.key, "sha256")).decode().rstrip("=").lower()
    raw = (tmp_path / "v/blobs" / name[:2] / name).read_bytes()
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    box = ChaCha20Poly1305(blob.key)
    assert box.decrypt(bytes(11) + b"\x01", raw[16:], raw[:16]) == b"foto" * 1000


def test_the_document_names_what_the_code_uses():
    text = (Path(backup.__file__).parent / "FORMAT.md").read_text()
    for named in (
        "damping.vault.database.v1", "damping.vault.drafts.v1", "damping.vault.slots.v1", "damping.vault.device.v1",
        "damping.vault.witness.v1", "damping.vault.backup.v1", "damping.vault.pledges.v1",
        "damping.lasting.blob-names.v1", "damping.lasting.letters.v1", "damping.recovery.identity.v1",
        "damping.recovery.pledge.v1", "damping.slot.v1", "damping.blob.v1",
        "cipher_log_level=NONE", "cell_size_check=ON", backup.FACTS, str(FLOOR.memory_kib),
    ):  # fmt: skip
        assert named in text, named
