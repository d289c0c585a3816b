"""Reads the desktop's arguments: which vault, and what a process that replaced a locked one is told."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LOCKED_BECAUSE = ("idle", "asked", "panic", "sleep")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`vault`: the folder to open; `locked`: why the process before this one ended; `lock`: its lock's descriptor."""

    vault: Path | None = None
    locked: str = ""
    lock: int | None = None


def read_options(arguments: Sequence[str]) -> Options:
    """Return what the arguments say; ends the process with a usage line where they say nothing sensible."""
    parser = argparse.ArgumentParser(prog="damping desktop", description="Open the desktop.")
    parser.add_argument("--vault", type=Path, metavar="PATH", help="the vault's folder")
    parser.add_argument("--locked", choices=LOCKED_BECAUSE, default="", help=argparse.SUPPRESS)
    parser.add_argument("--lock", type=int, default=None, help=argparse.SUPPRESS)
    found = parser.parse_args(list(arguments))
    vault: Path | None = found.vault
    return Options(vault=vault.absolute() if vault else None, locked=found.locked, lock=found.lock)
