"""What tests open vaults on: passphrases that cost next to nothing, and a clock that stands still or ticks as told."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from db.vault.kdf import KdfCost, KdfPolicy

NEXT_TO_NOTHING = KdfCost(memory_kib=64, iterations=1, lanes=1)
CHEAP = KdfPolicy(floor=NEXT_TO_NOTHING, fixed=NEXT_TO_NOTHING)
NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that stands until a test moves it; with a `tick` it goes on by that much at each look."""

    now: datetime = NOW
    tick: timedelta = timedelta()

    def __call__(self) -> datetime:
        self.now += self.tick
        return self.now

    def go(self, **parts: float) -> None:
        self.now += timedelta(**parts)
