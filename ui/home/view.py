"""What Beranda shows, as plain data: whoever fills it knows the cases, the page does not."""

from dataclasses import dataclass, field
from enum import StrEnum


class Due(StrEnum):
    """How near a deadline is."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """One task: what, for whom (number and name, or code name with "(nama samaran)"), and when in words."""

    task: str
    case: str
    what: str
    about: str
    when: str
    due: Due


@dataclass(frozen=True, slots=True, kw_only=True)
class DueGroup:
    """Tasks that fall together: "Lewat tenggat", "Hari ini", "Minggu ini"."""

    title: str
    due: Due
    rows: tuple[DueRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A referral nobody has answered: who, what was promised, for how long."""

    referral: str
    agency: str
    promise: str
    silent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Headquarters:
    """What headquarters has: a sentence, and the newest receipt ("Tanda terima no. 41")."""

    sentence: str
    receipt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """Everything on Beranda."""

    today: str
    groups: tuple[DueGroup, ...] = ()
    silences: tuple[Silence, ...] = ()
    late_answers: int = 0
    waiting_contact: int = 0
    without_consent: int = 0
    conflicts: int = 0
    headquarters: Headquarters = field(default_factory=lambda: Headquarters(sentence=""))

    def count(self, due: Due) -> int:
        """Return how many tasks are due so."""
        return sum(len(group.rows) for group in self.groups if group.due is due)
