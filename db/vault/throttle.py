"""Counts wrong passphrases and says how long the next try must wait; survives a restart, never sleeps.

It stops people at the keyboard. Against someone with a copy of the disk only the passphrase and Argon2id count.
"""

import json
import math
from datetime import datetime
from pathlib import Path

from db.vault.errors import TooManyTries
from db.vault.files import remove_file, write_file
from db.vault.machine import Machine, state_file

SUFFIX = "tries"
FREE_TRIES = 2
"""Everybody mistypes; the wait begins after the second wrong try in a row."""
_LONGEST = 30


def wait_after(wrong_tries: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row: 0, 0, 1, 2, 4, 8, 16, 30, 30 and so on."""
    if wrong_tries <= FREE_TRIES:
        return 0
    return min(_LONGEST, 1 << min(wrong_tries - FREE_TRIES - 1, 5))


def admit(machine: Machine, vault: str) -> None:
    """Let a try pass, or raise `TooManyTries(wait_seconds)`."""
    count, last = _read(state_file(machine, vault, SUFFIX))
    now = _seconds(machine.clock())
    wait = wait_after(count)
    left = min(wait, last + wait - now)  # a clock put back must not lock anybody out for years
    if left > 0:
        raise TooManyTries(wait_seconds=math.ceil(left))


def note_wrong(machine: Machine, vault: str) -> None:
    """Remember a wrong try, durably."""
    path = state_file(machine, vault, SUFFIX)
    count, _ = _read(path)
    write_file(path, json.dumps({"last": _seconds(machine.clock()), "wrong": count + 1}).encode())


def forgive(machine: Machine, vault: str) -> None:
    """Forget wrong tries after a good one."""
    path = state_file(machine, vault, SUFFIX)
    if path.exists():
        remove_file(path)


def _read(path: Path) -> tuple[int, float]:
    try:
        found = json.loads(path.read_bytes())
        return int(found["wrong"]), float(found["last"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0, 0.0


def _seconds(moment: datetime) -> float:
    return moment.timestamp()
