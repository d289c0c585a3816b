"""What the page of a case shows, as plain data."""

from dataclasses import dataclass

from ui.widgets.chips import Risk
from ui.widgets.relay import Hop
from ui.widgets.stage import StageFace


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHead:
    """The head of a case. `name` is a name or a code name (then `code_name`); `deadline` is words, strong when today."""

    case: str
    number: str
    name: str
    code_name: bool = False
    risk: Risk | None = None
    stage: StageFace | None = None
    where: str = ""
    deadline: str = ""
    overdue: bool = False
    assigned: str = ""
    waiting_contact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyNote:
    """How the client may be reached: what must not be done in bold, then the safe channel with both clocks."""

    strong: str
    text: str
    forbidding: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The client's own words, and who wrote them down when."""

    words: str
    noted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that is known, or why it is not: `value` or `gap`; `source` says who and when.

    `form` (`kind/record`) is where it is written down, where that is not in place; `private` goes behind the Tirai.
    """

    field: str
    label: str
    value: str = ""
    gap: str = ""
    source: str = ""
    conflict: bool = False
    form: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """The next deadline and what has been prepared for it."""

    task: str
    title: str
    detail: str
    late: str = ""  # "4 hari melewati janji"
    act: str = ""  # "Buka draf"


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryView:
    """Ringkasan."""

    safety: SafetyNote | None = None
    wishes: Quote | None = None
    told: Quote | None = None  # what happened, for colleagues
    facts: tuple[Fact, ...] = ()
    editing: str = ""  # field opened in place
    closed_topics: int = 0
    questions: tuple[str, ...] = ()  # "Pertanyaan berikutnya"
    step: NextStep | None = None
    hops: tuple[Hop, ...] = ()
