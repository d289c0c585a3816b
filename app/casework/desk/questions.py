"""The next questions of a case on half a page to take along: no names, no case number, seen before it is printed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.casework.desk.dates import today_of
from app.casework.desk.people import Called, called
from app.casework.papers.looking import MASK, masked
from app.casework.papers.material import Material, gather
from app.casework.papers.release import fact_of
from app.casework.papers.watching import everything
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.patterns import is_name_field
from app.letters.pdf import render
from app.letters.questions import half_page
from app.letters.typed import scan, watch_for
from db.store.reader import Reader

_WHO = frozenset({"identity", "contact"})  # what says whom a case is about


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsLook:
    """The half page as it would be printed; `masked` tells in how many places a name or number was left out."""

    case_number: str
    client: Called
    questions: Sequence[str]
    masked: int
    pdf: bytes = field(repr=False)


def look_at_questions(session: Session, case: str) -> QuestionsLook:
    """Return the half page, in memory; with no question yet there is nothing to print and `pdf` is empty.

    Raises `NotAllowed`, `UnknownReference`.
    """
    with session.read(Act.READ) as reader:
        scope_of(reader, session.actor).require(Act.READ, case)
        material = gather(reader, case, office=session.actor.office, acting=session.actor.user)
        questions = _nameless(reader, material)
    return QuestionsLook(
        case_number=material.case.number or material.case.village_number or "",
        client=called(material.client),
        questions=questions,
        masked=sum(each.count(MASK) for each in questions),
        pdf=render(half_page(questions, today_of(session.clock()))) if questions else b"",
    )


def _nameless(reader: Reader, material: Material) -> list[str]:
    """Return the questions with everybody's names, numbers and accounts left out, misspelt ones too."""
    telling = [each for each in everything(reader, material) if is_name_field(each.field) or each.data_class in _WHO]
    watch = watch_for([fact_of(material, each) for each in telling])
    return [masked(each, scan({"question": each}, watch)) for each in material.case.next_questions]
