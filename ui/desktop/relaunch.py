"""Ends this process by becoming a fresh one that has never had the key (vault design, "Lock = the process ends")."""

import os
import sys
from pathlib import Path
from typing import NoReturn


def command(vault: Path, locked: str, lock: int | None) -> list[str]:
    """Return the command that shows the locked window: a path, a reason and a descriptor, nothing secret."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    handed = [] if lock is None else ["--lock", str(lock)]
    return [*program, "desktop", "--vault", str(vault), "--locked", locked, *handed]


def become_locked(vault: Path, locked: str, lock: int | None) -> NoReturn:
    """Replace this process by the locked window; where the system cannot, start it detached and end."""
    line = command(vault, locked, lock)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(_import_path())}
    if os.name == "posix":
        os.execve(line[0], line, environment)  # noqa: S606 - our own program, no shell
    import subprocess

    subprocess.Popen(line, env=environment, close_fds=True, start_new_session=True)  # noqa: S603 - our own program
    os._exit(0)


def _import_path() -> list[str]:
    """Return where this program was imported from, so that the next one is the same whatever the current folder."""
    root = str(Path(__file__).parents[2])
    named = [each for each in os.environ.get("PYTHONPATH", "").split(os.pathsep) if each]
    return named if root in named else [root, *named]
