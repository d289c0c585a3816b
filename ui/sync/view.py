"""What Sinkronisasi shows, as plain data."""

from dataclasses import dataclass
from enum import IntEnum

from ui.widgets.conflict import ConflictView


class Stand(IntEnum):
    """Where a transfer stands; "aman dicabut" only when it is true."""

    READY = 0
    COPYING = 1
    CHECKING = 2
    SAFE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where it would be written: found on a stick, or not. `words` says what and how much room."""

    found: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One line of "Di pusat": an icon and tone, what is so, and the detail; `act` is a button's words."""

    icon: str
    tone: str
    title: str
    detail: str
    act: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a folder brings: a sentence, a line per kind, notes (tone, icon, words); `useful`: taking it in does something."""

    folder: str
    words: str
    lines: tuple[str, ...] = ()
    notes: tuple[tuple[str, str, str], ...] = ()
    useful: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncView:
    """Everything on the page but the running transfer."""

    target: Target
    amount: str  # "12 catatan dan 3 lampiran, 38 MB"
    known: tuple[Known, ...] = ()
    conflicts: tuple[ConflictView, ...] = ()
    upload: bool = False  # whether sending over the network is set up
    note: str = ""
