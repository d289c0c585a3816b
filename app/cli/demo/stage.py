"""Where the demo is played, what its summary will tell, and how a step is told once it is done."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from app.cli.demo.story import Story
from db.errors import ExpectedError
from db.vault.machine import Machine

Result = TypeVar("Result")


class DemoBroken(ExpectedError):
    """A step of the demo did not come out as it must: `step`, `what`."""


@dataclass(slots=True, kw_only=True)
class Played:
    """What the demo did, as `summary.json` tells it."""

    steps: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    letters: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    bundles: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    conflicts: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    receipts: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    counts: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where it is played, with which story."""

    folder: Path
    story: Story
    machine: Machine
    open: ExitStack
    played: Played
    say: Callable[[str], None]

    def step(self, name: str, act: Callable[[], Result]) -> Result:
        """Do one step, timed; what it did is told only once it is done."""
        began = time.perf_counter()
        result = act()
        seconds = round(time.perf_counter() - began, 3)
        self.played.steps.append({"name": name, "seconds": seconds, "ok": True})
        self.say(f"{name} ({seconds:.1f} s)")
        return result
