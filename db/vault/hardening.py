"""Keeps this process's memory and files from other eyes: no core dumps, not dumpable, private files."""

import ctypes
import os
import sys
from dataclasses import dataclass

_PR_SET_DUMPABLE = 4
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002


@dataclass(frozen=True, slots=True, kw_only=True)
class Hardening:
    """What took effect."""

    no_core: bool
    not_dumpable: bool


def harden_process() -> Hardening:
    """Set umask 077, forbid core dumps and, on Linux, reading our memory as the same user. Call it first of all."""
    os.umask(0o077)
    return Hardening(no_core=_forbid_core(), not_dumpable=_forbid_dump())


def _forbid_core() -> bool:
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
        return True
    import resource  # POSIX only

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return False
    return True


def _forbid_dump() -> bool:
    if not sys.platform.startswith("linux"):
        return False
    try:
        return ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0
    except (OSError, AttributeError):
        return False
