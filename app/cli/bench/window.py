"""Measures the start: from the process to the locked window, beside an empty PySide6 window."""

import importlib.util
import os
import subprocess
import sys
import time

from app.cli.bench.floor import FLOORS, FloorFailed
from app.cli.bench.material import Place
from app.cli.bench.rows import Row, in_turn, median, row

_ROUNDS = 5
_WATCH = str(FLOORS / "start.py")


def start(where: Place, name: str) -> Row | None:
    """Return the row, None where PySide6 is absent."""
    if importlib.util.find_spec("PySide6") is None:
        return None
    program = [sys.executable, _WATCH, "app", "desktop", "--vault", str(where.folder / name)]
    empty = [sys.executable, _WATCH]
    _shown(program, where)
    _shown(empty, where)
    mine, least = in_turn(lambda: [_shown(program, where)], lambda: [_shown(empty, where)], _ROUNDS)
    return row("start", median(mine), median(least))


def _shown(command: list[str], where: Place) -> float:
    """Return the seconds until a program says that its window is there."""
    surroundings = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        # what is installed is compiled; so is the program here, by the first, unmeasured start
        "PYTHONPYCACHEPREFIX": str(where.folder / "bytecode"),
        "HOME": str(where.folder),
        "DAMPING_STATE_DIR": str(where.machine.state),
        "PYTHONPATH": str(FLOORS.parents[3]),  # `app` is found from a checkout, too
    }
    if "DISPLAY" not in surroundings and "WAYLAND_DISPLAY" not in surroundings:
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    begun = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own interpreter and program
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=surroundings
    ) as process:
        said = process.stdout.readline() if process.stdout is not None else ""
        taken = time.perf_counter() - begun
    if said != "shown\n":
        raise FloorFailed
    return taken
