"""What the list of cases shows, as plain data."""

from dataclasses import dataclass
from enum import StrEnum

from ui.widgets.chips import Risk
from ui.widgets.pills import Filter
from ui.widgets.stage import StageFace


class Deadline(StrEnum):
    """How near the next deadline of a case is."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One case as it is listed. `name` may be a code name (`code_name`: "(nama samaran)" stands after the number)."""

    case: str
    name: str
    number: str
    code_name: bool
    kind: str
    where: str
    risk: Risk | None
    stage: StageFace
    deadline: Deadline
    when: str
    what: str
    assigned: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesView:
    """Everything on the page but the rows, which come page by page."""

    active: int
    all: int
    shown: int
    noun: str  # what the rows are: "kasus aktif"
    filters: tuple[Filter, ...] = ()
    current: str = ""
    saved: tuple[tuple[str, str], ...] = ()
    saved_current: str = ""
    sort: str = "deadline"
    descending: bool = False
