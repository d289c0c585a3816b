"""The floor of exporting: read, JSON, zstd at level 1, age, hash; no choosing, no signing, no flushing."""

import hashlib
import io
import time
from collections.abc import Callable
from typing import Any

import msgspec
import pyrage
import zstandard

from .opening import encrypted

_rage: Any = pyrage  # the library ships no types


def prepare(given: dict[str, str]) -> Callable[[object], list[float]]:
    """Take `path` and `key` of a vault's database; return a measure of all it has not had acknowledged, seconds."""
    connection = encrypted(given["path"], given["key"])
    recipients = [_rage.x25519.Identity.generate().to_public() for _ in range(8)]

    def measure(_: object) -> list[float]:
        begun = time.perf_counter()
        rows = connection.execute(
            "SELECT header, body, signature FROM change JOIN origin ON origin.num = change.origin "
            "WHERE NOT durable ORDER BY chain, seq"
        )
        lines = io.BytesIO()
        for header, body, signature in rows:
            raw = msgspec.Raw(b"null" if body is None else body)
            lines.write(
                msgspec.json.encode({"body": raw, "header": msgspec.Raw(header), "signature": signature}) + b"\n"
            )
        packed = zstandard.ZstdCompressor(level=1, write_checksum=True).compress(lines.getvalue())
        digest = hashlib.sha256(packed).digest()
        sealed = _rage.encrypt(packed + digest, recipients)
        hashlib.sha256(sealed).digest()
        return [time.perf_counter() - begun]

    return measure
