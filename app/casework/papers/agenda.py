"""The agenda of papers: every number of a year with its state, void and unused ones too; initials, never names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.casework.desk.dates import first_day
from app.casework.papers.filing import about_of
from app.casework.papers.telling import bare_name
from app.casework.permission import Act
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.letters.numbering import BLOCK, series_of
from app.letters.words import initials
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from db.store.reader import Page, Reader

UNUSED = "unused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the agenda. A number never used has state `unused` and no letter."""

    letter: str
    direction: str
    series: str
    sequence: int | None
    number: str
    date: str
    code: str
    to: str
    subject: str
    client: str
    case: str
    state: str
    sent_at: str
    reason: str


def agenda(session: Session, year: int) -> list[Row]:
    """Return the agenda of this office for a year: outgoing by series and number, then incoming by day."""
    with session.read(Act.DRAFT_LETTER) as reader:
        scope = scope_of(reader, session.actor)
        letters = reader.list(Letter, Page(limit=-1, voided=True, backwards=True), office=session.actor.office)
        mine = [each for each in letters if (each.date or "").startswith(str(year)) and each.number and _went_out(each)]
        mine.sort(key=lambda each: (series_of(each.template or ""), each.sequence or 0, each.number or ""))
        rows: list[Row] = []
        for series, group in groupby(mine, key=lambda each: series_of(each.template or "")):
            rows += _with_unused(series, [_row(reader, scope, each) for each in group])
        came = [each for each in letters if not _went_out(each) and _came_on(each)[:4] == str(year)]
        return rows + [_row(reader, scope, each) for each in sorted(came, key=_came_on)]


def initials_of(reader: Reader, letter: Letter, case: Case) -> str:
    """Return the initials of the clients a letter is about."""
    people = (reader.get(Person, each) for each in about_of(letter) or case.clients[:1])
    names = (bare_name(each) for each in people if each is not None)
    return ", ".join(initials(each) for each in names if each)


def _went_out(letter: Letter) -> bool:
    return letter.direction != "in"


def _came_on(letter: Letter) -> str:
    day = first_day(letter.arrived_at)
    return day.isoformat() if day is not None else letter.date or ""


def _with_unused(series: str, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows of a series with a line for each number that was skipped inside a device's block."""
    before = -1
    for row in rows:
        if row.sequence is not None:
            block = row.sequence - row.sequence % BLOCK
            for missing in range(max(before, block) + 1, row.sequence):
                yield _unused(series, missing)
            before = max(before, row.sequence)
        yield row


def _unused(series: str, sequence: int) -> Row:
    return Row(
        letter="",
        direction="out",
        series=series,
        sequence=sequence,
        number="",
        date="",
        code="",
        to="",
        subject="",
        client="",
        case="",
        state=UNUSED,
        sent_at="",
        reason="",
    )


def _row(reader: Reader, scope: Scope, letter: Letter) -> Row:
    """Return one line; of a case the user may not know of only the number and state are told."""
    hidden = letter.case is not None and scope.hides_id(letter.case)
    case = reader.get(Case, letter.case) if letter.case and not hidden else None
    agency = reader.get(Agency, (letter.recipient or letter.sender) or "") if not hidden else None
    return Row(
        letter="" if hidden else letter.id,
        direction=letter.direction or "out",
        series=series_of(letter.template or ""),
        sequence=letter.sequence,
        number=letter.number or "",
        date=letter.date or (_came_on(letter) if letter.direction == "in" else ""),
        code=letter.series or "",
        to=(agency.short_name or agency.name if agency is not None else None) or "",
        subject="" if hidden else letter.subject or "",
        client=initials_of(reader, letter, case) if case is not None else "",
        case=(case.number or case.village_number if case is not None else None) or "",
        state=letter.state or "",
        sent_at=str(letter.sent_at or ""),
        reason="" if hidden else letter.void_reason or "",
    )
