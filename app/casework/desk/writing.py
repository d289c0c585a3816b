"""The composer's facts: which letters suit a case, whom they may go to, how each would look, what keeps it from going."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.casework.access import About, Deed, note_alone
from app.casework.desk.dates import today_of
from app.casework.desk.people import Called, called
from app.casework.errors import UnknownReference
from app.casework.papers.filing import Papers, order_of
from app.casework.papers.issue import approve, preview, write_letter
from app.casework.papers.library import library
from app.casework.papers.material import gather
from app.casework.papers.paper import Order, may_issue
from app.casework.papers.ready import Readiness, ready
from app.casework.papers.sending import stored_pdf
from app.casework.permission import Act
from app.casework.session import Session
from app.letters.library import PaperKind, Template
from app.records.kinds.agency import Agency
from app.records.kinds.letter import Letter
from db.errors import ExpectedError
from db.store.reader import Page, Reader
from db.vault.files import write_file

MOST_AGENCIES = 400
MATCHES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is chosen in the composer so far; empty parts are filled with what suits."""

    case: str
    letter: str = ""
    template: str = ""
    to: str = ""
    cc: tuple[str, ...] | None = None
    edits: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter as it stands: choices, readiness, renderings; `refusal` is what keeps any PDF from being made."""

    wish: Wish
    number: str
    client: Called
    title: str
    templates: Sequence[tuple[str, str]]
    recipients: Sequence[tuple[str, str]]
    agencies: Sequence[tuple[str, str]]
    readiness: Readiness | None
    papers: Papers | None
    refusal: ExpectedError | None
    may_issue: bool
    state: str = ""


def compose(session: Session, wish: Wish) -> Written:
    """Return how a letter would look now; nothing is written. Raises `NotAllowed`, `UnknownReference`."""
    with session.read(Act.DRAFT_LETTER) as reader:
        kept = reader.get(Letter, wish.letter) if wish.letter else None
        if kept is not None and not wish.template:
            order = order_of(kept, today_of(session.clock()))
            wish = Wish(case=order.case, letter=wish.letter, template=order.template, to=order.to, cc=tuple(order.cc))
        material = gather(reader, wish.case, office=session.actor.office, acting=session.actor.user)
        agencies = reader.list(Agency, Page(limit=MOST_AGENCIES))
        templates = _templates()
        template = next((each for each in templates if each.code == wish.template), templates[0])
        near = [each.agency for each in material.referrals if each.agency]
        near += _consented(reader, material.consents)
        fitting = _fitting(template, agencies, near)
    to = wish.to if wish.to in {each.id for each in fitting} else (fitting[0].id if fitting else "")
    wish = Wish(case=wish.case, letter=wish.letter, template=template.code, to=to, cc=wish.cc or (), edits=wish.edits)
    readiness, papers, refusal = _rendered(session, wish)
    return Written(
        wish=wish,
        number=material.case.number or material.case.village_number or "",
        client=called(material.client),
        title=next((_name(each) for each in fitting if each.id == to), ""),
        templates=[(each.code, each.title) for each in templates],
        recipients=[(each.id, _name(each)) for each in fitting],
        agencies=[(each.id, _name(each)) for each in agencies],
        readiness=readiness,
        papers=papers,
        refusal=refusal,
        may_issue=may_issue(session, template.code),
        state=(kept.state or "") if kept is not None else "",
    )


def issue(session: Session, wish: Wish) -> Papers:
    """Issue the letter, or leave it awaiting where the actor may not issue. Raises as `write_letter`."""
    if wish.letter and may_issue(session, wish.template):
        return approve(session, wish.letter)
    return write_letter(session, _order(session, wish), draft=False)


def frozen(session: Session, letter: str) -> bytes:
    """Return the PDF of an issued letter as it was frozen. Raises `NotFound`, `NotAllowed`."""
    return stored_pdf(session, letter)


def keep_copy(session: Session, pdf: bytes, path: Path, *, case: str, letter: str = "") -> None:
    """Write a copy where the user wants it, and log that it left. Raises `DiskFull`, `ReadOnlyFolder`, `DiskFailed`."""
    write_file(path, pdf)
    note_alone(session, Deed.SAVED_COPY, About(kind="letter", id=letter, case=case, to="folder"))


def note_print(session: Session, *, case: str, letter: str = "") -> None:
    """Log that a letter was handed to a printer."""
    note_alone(session, Deed.PRINTED, About(kind="letter", id=letter, case=case))


def _rendered(session: Session, wish: Wish) -> tuple[Readiness | None, Papers | None, ExpectedError | None]:
    if not wish.to:
        return None, None, UnknownReference(what="recipient", given="")
    try:
        readiness = ready(session, wish.case, wish.to)
    except UnknownReference:
        readiness = None
    try:
        return readiness, preview(session, _order(session, wish)), None
    except ExpectedError as error:
        return readiness, None, error


def _order(session: Session, wish: Wish) -> Order:
    on = today_of(session.clock())
    return Order(case=wish.case, template=wish.template, to=wish.to, cc=wish.cc or (), on=on, edits=wish.edits)


def _templates() -> list[Template]:
    return [each for each in library().templates.values() if each.kind is PaperKind.LETTER]


def _fitting(template: Template, agencies: Sequence[Agency], near: Sequence[str]) -> list[Agency]:
    """Return the agencies a letter suits, those already in the case first."""
    found = [each for each in agencies if each.code == template.to or each.kind_ in template.suits]
    order = {each: at for at, each in enumerate(dict.fromkeys(near))}
    found.sort(key=lambda each: (each.code != template.to, order.get(each.id, len(order)), each.name or ""))
    return found[:MATCHES]


def _consented(reader: Reader, consents: Sequence[object]) -> list[str]:
    codes = {code for each in consents for code in (getattr(each, "audiences", None) or ())}
    return [each.id for code in sorted(codes) for each in reader.list(Agency, Page(limit=1), code=code)]


def _name(agency: Agency) -> str:
    return agency.short_name or agency.name or ""
