"""What the watch inside the program wrote: how long its event loop let events wait."""

import os
from dataclasses import dataclass
from pathlib import Path

LONGEST = 200
"""Milliseconds of the processor's time. A hundred is the promise; on a machine that runs two tests at once, a core shared
with another test does half as much in them. What the kernel gave to others is not counted at all, so that the figure
tells of the program and not of the day; waiting for a disk or for another thread would show in `took`, which is told."""
_WATCH = Path(__file__).parent / "watch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One wait: milliseconds, how many of them went to others and how many to the event loop, and where it was."""

    took: int
    elsewhere: int
    busy: int
    where: str


@dataclass(frozen=True, slots=True)
class Gaps:
    """The waits of one journey, in the file the watch appends to."""

    path: Path

    def variables(self) -> dict[str, str]:
        """Return what the program is started with so that it is watched."""
        named = os.environ.get("PYTHONPATH", "")
        return {"JOURNEY_WATCH": str(self.path), "PYTHONPATH": os.pathsep.join(filter(None, (str(_WATCH), named)))}

    def read(self) -> list[Gap]:
        if not self.path.exists():
            return []
        lines = [line.split(" ", 3) for line in self.path.read_text("utf-8").splitlines()]
        return [
            Gap(took=int(took), elsewhere=int(elsewhere), busy=int(busy), where=where)
            for took, elsewhere, busy, where in lines
        ]

    def check(self) -> None:
        """Assert that nobody had to wait longer than people feel; tell the longest waits."""
        found = sorted(self.read(), key=lambda gap: gap.busy, reverse=True)
        for each in found[:5]:
            print(f"{each.busy} ms busy in {each.took} ms, {each.elsewhere} of them for others: {each.where}")
        assert [each for each in found if each.busy > LONGEST] == []
