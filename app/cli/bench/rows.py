"""Owns a row of the bench: a figure, its floor, and how they compare."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SECONDS = "s"
BYTES = "B"

Measure = Callable[[], Sequence[float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure beside its floor; `ratio` is None where the promise is a sum."""

    name: str
    value: float
    unit: str
    floor: float
    ratio: float | None

    def document(self) -> dict[str, str | float | None]:
        """Return the row as `--json` prints it."""
        return {
            "name": self.name,
            "value": self.value,
            "unit": self.unit,
            "floor": self.floor,
            "ratio": self.ratio,
        }

    def line(self) -> str:
        """Return the row as a person reads it."""
        ratio = f"+ {_shown(self.value - self.floor, self.unit)}" if self.ratio is None else f"{self.ratio:.2f} ×"
        return f"{self.name:<14} {_shown(self.value, self.unit):>12} {_shown(self.floor, self.unit):>12} {ratio:>14}"


HEADING = f"{'':<14} {'ours':>12} {'floor':>12} {'':>14}"


def row(name: str, value: float, floor: float, *, unit: str = SECONDS, is_sum: bool = False) -> Row:
    """Return a row; `is_sum` for promises of the form "floor plus so much"."""
    return Row(name=name, value=value, unit=unit, floor=floor, ratio=None if is_sum else value / floor)


def in_turn(ours: Measure, floor: Measure, rounds: int) -> tuple[list[float], list[float]]:
    """Return what both gave over some rounds, taking turns: a slow moment of the machine hits both."""
    mine: list[float] = []
    bare: list[float] = []
    for _ in range(rounds):
        mine += ours()
        bare += floor()
    return mine, bare


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """Return the value that one in twenty exceeds."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]


def sized(name: str, count: int) -> str:
    """Return a name with its size, as `search-100k`."""
    return f"{name}-{count // 1000}k" if count % 1000 == 0 else f"{name}-{count}"


def _shown(value: float, unit: str) -> str:
    if unit == BYTES:
        return f"{value / 1e6:.2f} MB"
    return f"{value * 1000:.2f} ms" if abs(value) < 1 else f"{value:.2f} s"
