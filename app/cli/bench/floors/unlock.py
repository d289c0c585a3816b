"""The floor of unlocking: Argon2id alone, at the cost the vault's slot has."""

import time
from collections.abc import Callable

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id


def prepare(given: dict[str, int]) -> Callable[[object], list[float]]:
    """Take `memory_kib`, `iterations`, `lanes`; return a measure of one stretching, seconds."""

    def measure(_: object) -> list[float]:
        begun = time.perf_counter()
        Argon2id(
            salt=b"\0" * 16,
            length=32,
            iterations=given["iterations"],
            lanes=given["lanes"],
            memory_cost=given["memory_kib"],
        ).derive(b"six words chosen by chance and spoken")
        return [time.perf_counter() - begun]

    return measure
