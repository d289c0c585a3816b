"""Runs floors: each is a process of its own that imports libraries and nothing of ours."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import IO, cast

FLOORS = Path(__file__).parent / "floors"

Given = Mapping[str, object]


class FloorFailed(RuntimeError):
    """A floor ended before it had answered: the bench itself is broken."""


class Floor:
    """A floor that has prepared itself and measures whenever it is asked."""

    def __init__(self, ask: IO[str], answer: IO[str]) -> None:
        """Speak to a process over these two pipes."""
        self._ask = ask
        self._answer = answer

    def measure(self, given: Given | None = None) -> list[float]:
        """Let the floor do its work once with `given`; return its figures."""
        self.tell(given or {})
        return cast("list[float]", json.loads(self.heard()))

    def tell(self, given: Given) -> None:
        """Send one line."""
        self._ask.write(json.dumps(given) + "\n")
        self._ask.flush()

    def heard(self) -> str:
        """Return the next line; raise `FloorFailed` at the end of them."""
        line = self._answer.readline()
        if not line:
            raise FloorFailed
        return line


@contextlib.contextmanager
def floor(name: str, given: Given) -> Generator[Floor]:
    """Start the floor called `name`, hand it what it works on, and end it afterwards."""
    command = [sys.executable, "-P", "-m", FLOORS.name, name]
    surroundings = {**os.environ, "PYTHONPATH": str(FLOORS.parent)}
    with subprocess.Popen(  # noqa: S603 - our own interpreter and module
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=surroundings
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise FloorFailed
        try:
            running = Floor(process.stdin, process.stdout)
            running.tell(given)
            running.heard()
            yield running
        finally:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
