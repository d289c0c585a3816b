"""Stretches passphrases with Argon2id: how costly, never below a floor, and how that is measured."""

import os
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SALT_BYTES = 16
_CEILING_KIB = 256 * 1024
_MEMORY_SHARE = 8
_TARGET_SECONDS = 0.7
_SLOWEST_ITERATIONS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What one guess costs: memory in KiB, passes over it, lanes."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


FLOOR = KdfCost()
"""RFC 9106's second recommended option: 64 MiB, 3 passes, 4 lanes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfPolicy:
    """Which cost a new slot gets and which one is too weak to accept; `fixed` skips the measuring (tests)."""

    floor: KdfCost = FLOOR
    fixed: KdfCost | None = None

    def cost(self) -> KdfCost:
        """Return the cost for a new slot on this machine, never below the floor."""
        chosen = self.fixed or calibrate(self.floor)
        return KdfCost(
            memory_kib=max(chosen.memory_kib, self.floor.memory_kib),
            iterations=max(chosen.iterations, self.floor.iterations),
            lanes=chosen.lanes,
        )

    def accepts(self, cost: KdfCost) -> bool:
        """Tell whether a stored cost is neither weakened nor absurd (it would eat the machine's memory)."""
        return (
            self.floor.memory_kib <= cost.memory_kib <= _CEILING_KIB
            and self.floor.iterations <= cost.iterations <= 4 * _SLOWEST_ITERATIONS
            and 1 <= cost.lanes <= 16
            and cost.memory_kib >= 8 * cost.lanes
        )


def calibrate(floor: KdfCost = FLOOR) -> KdfCost:
    """Return the cost that takes this machine 0.5 to 1 s: more memory first (to 256 MiB, 1/8 of it), then passes."""
    seconds = _measure(floor)
    if seconds >= _TARGET_SECONDS:
        return floor
    ceiling = max(floor.memory_kib, min(_CEILING_KIB, _machine_memory_kib() // _MEMORY_SHARE))
    memory = min(ceiling, int(floor.memory_kib * _TARGET_SECONDS / seconds))
    each_pass = seconds / floor.iterations * memory / floor.memory_kib
    passes = min(_SLOWEST_ITERATIONS, max(floor.iterations, int(_TARGET_SECONDS / each_pass)))
    return KdfCost(memory_kib=memory, iterations=passes, lanes=floor.lanes)


def stretch(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """Return the 32-byte key of a passphrase, as typed but for Unicode's NFC."""
    import unicodedata  # what stretching alone needs, the locked window does not wait for

    from db.vault.keys import KEY_BYTES

    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return _argon2id()(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(typed)


def _argon2id() -> "type[Argon2id]":
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # the locked window stretches nothing yet

    return Argon2id


def _measure(cost: KdfCost) -> float:
    _argon2id()  # reading it is no part of stretching
    start = time.perf_counter()
    stretch("ukur", b"\0" * SALT_BYTES, cost)
    return time.perf_counter() - start


def _machine_memory_kib() -> int:
    if sys.platform == "win32":  # no cheap figure without a library: stay at what every supported machine can spare
        return FLOOR.memory_kib * _MEMORY_SHARE
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
