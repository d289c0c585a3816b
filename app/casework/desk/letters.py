"""The Surat page's facts: the agenda with what is still open, one letter with what it told whom, copies that leave."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.casework.access import About, Deed, note_alone
from app.casework.desk.addressing import addressee, agency_words
from app.casework.desk.dates import today_of
from app.casework.desk.people import Called, called
from app.casework.papers.agenda import Row, agenda
from app.casework.papers.filing import about_of, order_of
from app.casework.papers.issue import preview
from app.casework.papers.material import Material, gather
from app.casework.papers.paper import may_issue
from app.casework.papers.sending import stored_pdf
from app.casework.permission import Act
from app.casework.records import search_records
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.numbering import series_of
from app.letters.words import initials
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from db.errors import ExpectedError
from db.schema.values import Json
from db.store.reader import Page, Reader
from db.vault.files import write_file

OPEN_STATES = ("awaiting", "draft")
MOST_CASES = 12
_WITH_VOID = Page(limit=-1, voided=True, backwards=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The papers of an office in a year, those still open first; `years` are those with papers."""

    rows: Sequence[Row]
    years: Sequence[int]
    may_issue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one addressee's paper said and kept: facts as `kind.field`, reasons as codes of `Why`."""

    to: str
    name: str
    disclosed: Sequence[str]
    withheld: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFile:
    """One letter as it stands, with the paper of its recipient; `pdf` is empty where nothing was ever frozen."""

    letter: Letter
    client: Called
    case_number: str
    told: Sequence[Told]
    may_issue: bool
    pdf: bytes
    refusal: ExpectedError | None = None  # what keeps a letter that waits from being drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChoice:
    """A case a letter can be written for."""

    case: str
    number: str
    client: Called


def agenda_of(session: Session, year: int) -> Agenda:
    """Return the agenda of a year, newest first within what is settled; what waits for approval stands on top."""
    rows = agenda(session, year)
    with session.read(Act.DRAFT_LETTER) as reader:
        scope = scope_of(reader, session.actor)
        letters = reader.list(Letter, _WITH_VOID, office=session.actor.office)
        waiting = [
            _open_row(reader, each)
            for each in letters
            if each.state in OPEN_STATES and not each.voided and not scope.hides_id(each.case or "")
        ]
        years = {int(each.date[:4]) for each in letters if each.date} | {today_of(session.clock()).year}
    waiting.sort(key=lambda each: (OPEN_STATES.index(each.state), each.date))
    settled = sorted(rows, key=lambda each: (each.series != "letters", each.series, -(each.sequence or 0)))
    return Agenda(
        rows=[*waiting, *settled], years=sorted(years, reverse=True), may_issue=session.actor.may(Act.ISSUE_LETTER)
    )


def open_letter(session: Session, letter: str) -> LetterFile:
    """Return one letter; what was issued as it was frozen, what waits as it would be issued now.

    Raises `NotFound`, `NotAllowed`.
    """
    with session.read(Act.DRAFT_LETTER) as reader:
        found = reader.need(Letter, letter)
        scope_of(reader, session.actor).require(Act.READ, found.case)
        case = reader.get(Case, found.case) if found.case else None
        about = about_of(found) or (case.clients[:1] if case is not None else ())
        client = reader.get(Person, about[0]) if about else None
        material = (
            gather(reader, case.id, office=session.actor.office, acting=session.actor.user)
            if case is not None
            else None
        )
        told = _told(reader, material, found)
    pdf, refusal = _pdf(session, found)
    return LetterFile(
        letter=found,
        client=called(client),
        case_number=(case.number or case.village_number if case is not None else None) or "",
        told=told,
        may_issue=may_issue(session, found.template or ""),
        pdf=pdf,
        refusal=refusal,
    )


def save_copy(session: Session, pdf: bytes, path: Path, about: About) -> None:
    """Write a copy where the user wants it, and log that it left. Raises `DiskFull`, `ReadOnlyFolder`, `DiskFailed`."""
    write_file(path, pdf)
    note_alone(session, Deed.SAVED_COPY, about)


def note_print(session: Session, about: About) -> None:
    """Log that a paper was handed to a printer."""
    note_alone(session, Deed.PRINTED, about)


def paper(letter: str, case: str) -> About:
    """Return what an entry about a letter of a case says."""
    return About(kind="letter" if letter else "case", id=letter or case, case=case or None, to="paper")


def find_cases(session: Session, text: str) -> list[CaseChoice]:
    """Return the open cases a text means, by number or by a client's name; with no text the newest of the user's own."""
    with session.read() as reader:
        scope = scope_of(reader, session.actor)
        if len(text.strip()) > 1:
            hits = search_records(session, text, limit=MOST_CASES * 2)
            found = [one for hit in hits for one in _cases_of(reader, hit.kind, hit.id, hit.home or "")]
        else:
            mine = Page(
                where={"closed_at": None, "assigned": session.actor.user}, limit=MOST_CASES, outside=scope.cases
            )
            every = Page(where={"closed_at": None}, limit=MOST_CASES, outside=scope.cases)
            found = reader.list(Case, mine) or reader.list(Case, every)
        seen = {each.id: each for each in found if not scope.hides_id(each.id)}
        return [_choice(reader, each) for each in list(seen.values())[:MOST_CASES]]


def _cases_of(reader: Reader, kind: str, record: str, home: str) -> list[Case]:
    if kind == "person":
        return reader.list(Case, Page(limit=MOST_CASES), clients=record)
    found = reader.get(Case, record if kind == "case" else home) if home or kind == "case" else None
    return [found] if found is not None else []


def _choice(reader: Reader, case: Case) -> CaseChoice:
    person = reader.get(Person, case.clients[0]) if case.clients else None
    return CaseChoice(case=case.id, number=case.number or case.village_number or "", client=called(person))


def _open_row(reader: Reader, letter: Letter) -> Row:
    """Return a letter without a number as the agenda lists it: initials and case number, never a name."""
    case = reader.get(Case, letter.case) if letter.case else None
    about = about_of(letter) or (case.clients[:1] if case is not None else ())
    names = [called(reader.get(Person, each)) for each in about]
    agency = reader.get(Agency, letter.recipient) if letter.recipient else None
    return Row(
        letter=letter.id,
        direction="out",
        series=series_of(letter.template or ""),
        sequence=None,
        number="",
        date=letter.date or "",
        code=letter.series or "",
        to=agency_words(agency) if agency is not None else "",
        subject=letter.subject or "",
        client=", ".join(each.text if each.code else initials(each.text) for each in names),
        case=(case.number or case.village_number if case is not None else None) or "",
        state=letter.state or "",
        sent_at="",
        reason="",
    )


def _told(reader: Reader, material: Material | None, letter: Letter) -> list[Told]:
    main = Told(
        to=letter.recipient or "",
        name=_name(reader, material, letter.recipient or ""),
        disclosed=letter.disclosed or (),
        withheld=_withheld(letter.withheld or ()),
    )
    return [main, *(_copy(reader, material, each) for each in letter.copies or ())]


def _copy(reader: Reader, material: Material | None, copy: Mapping[str, Json]) -> Told:
    to, disclosed, withheld = str(copy.get("to") or ""), copy.get("disclosed"), copy.get("withheld")
    return Told(
        to=to,
        name=_name(reader, material, to),
        disclosed=[str(each) for each in disclosed] if isinstance(disclosed, list | tuple) else (),
        withheld=_withheld(withheld) if isinstance(withheld, list | tuple) else (),
    )


def _withheld(listed: Sequence[Json] | Sequence[Mapping[str, Json]]) -> list[tuple[str, str]]:
    return [(str(each.get("fact")), str(each.get("why"))) for each in listed if isinstance(each, Mapping)]


def _name(reader: Reader, material: Material | None, given: str) -> str:
    found = addressee(reader, material, given) if material is not None and given else None
    return found.name if found is not None else ""


def _pdf(session: Session, letter: Letter) -> tuple[bytes, ExpectedError | None]:
    try:
        if letter.blob:
            return stored_pdf(session, letter.id), None
        if letter.state in OPEN_STATES and letter.template and not letter.voided:
            return preview(session, order_of(letter, today_of(session.clock()))).main.pdf, None
    except ExpectedError as error:
        return b"", error
    return b"", None
