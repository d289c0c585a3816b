"""Writes forms: the papers a client signs herself, and the slip an agency sends back."""

from dataclasses import dataclass, field
from datetime import date

from app.casework.access import About, Deed, note
from app.casework.errors import UnknownReference
from app.casework.papers.filing import about_of
from app.casework.papers.filling import Filling, values_of_form
from app.casework.papers.library import library
from app.casework.papers.material import gather
from app.casework.papers.numbers import draw_number, restoring_counters
from app.casework.papers.paper import require_paper
from app.casework.papers.storing import dropping_unkept, keep_pdf, read_pdf
from app.casework.papers.values import letterhead_of, place_of
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.compose import Envelope, compose
from app.letters.fingerprint import sealed
from app.letters.frozen import frozen_text
from app.letters.library import Template
from app.letters.model import LetterModel, PaperKind
from app.letters.pdf import render
from app.records.kinds.case import Case
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from db.schema.values import Json
from db.store.reader import Reader
from db.store.writer import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOrder:
    """What form for which case; `about`: the consent or letter it speaks of; `blank`: only lines to write on.

    `safe`: a paper that can be carried home, without letterhead, case number and addressees. `client` is whom it is
    about: with none named that of the consent or letter, else the first of the case.
    """

    case: str
    form: str
    on: date
    about: str = ""
    blank: bool = False
    safe: bool = False
    client: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form as printed; `letter` is its row in the agenda, empty for blank ones."""

    letter: str
    number: str
    pdf: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _About:
    """What a form speaks of: a consent or a letter of this case, or neither."""

    consent: Consent | None = None
    letter: Letter | None = None


def write_form(session: Session, order: FormOrder) -> Form:
    """Print a form and, unless it is blank or goes home, keep it in the agenda.

    The form of a consent is kept once: printed again, it is the same paper. Raises `UnknownReference`,
    `TemplateUnknown`, `NotAllowed`.
    """
    require(session.actor, Act.DRAFT_LETTER)
    template = library().template(order.form)
    if template.kind is not PaperKind.FORM:
        raise UnknownReference(what="form", given=order.form)
    require_paper(session, template.code)
    with restoring_counters(session), dropping_unkept(session) as unkept, session.store.write() as tx:
        scope_of(tx, session.actor).require(Act.DRAFT_LETTER, order.case)
        return _write(tx, session, order, template, unkept)


def _write(tx: Writer, session: Session, order: FormOrder, template: Template, unkept: list[str]) -> Form:
    about = _about(tx, order)
    kept = _printed_before(tx, order, template)
    if kept is not None:
        note(tx, session, Deed.PRINTED, About(kind="letter", id=kept.id, case=order.case))
        return Form(letter=kept.id, number=kept.number or "", pdf=read_pdf(tx, session, kept.blob or ""))
    number, sequence = _number_of(about), None
    in_agenda = bool(template.number_code) and not (order.blank or order.safe)
    if in_agenda and not number:
        drawn = draw_number(tx, session, template, order.on)
        number, sequence = drawn.text, drawn.sequence
    model = sealed(_model(tx, session, order, template, (about, number)), session.letter_key)
    pdf = render(model)
    if order.blank or order.safe:
        note(tx, session, Deed.PRINTED, About(kind="case", id=order.case, case=order.case))
        return Form(letter="", number=number if order.safe else "", pdf=pdf)
    blob = keep_pdf(tx, session, pdf, unkept)
    saved = _keep(
        tx, session, order, model, {"number": number if in_agenda else None, "sequence": sequence, "blob": blob}
    )
    note(tx, session, Deed.PRINTED, About(kind="letter", id=saved, case=order.case))
    return Form(letter=saved, number=number, pdf=pdf)


def _about(tx: Writer, order: FormOrder) -> _About:
    """Return what a form speaks of; a record of another case answers to nothing here."""
    if not order.about:
        return _About()
    for about in (_About(consent=tx.get(Consent, order.about)), _About(letter=tx.get(Letter, order.about))):
        found = about.consent or about.letter
        if found is not None and found.case == order.case and not found.voided:
            return about
    raise UnknownReference(what="about", given=order.about)


def about_whom(reader: Reader, order: FormOrder) -> tuple[str, ...]:
    """Return the clients a form is about, () for the first of the case; who is no client of it is left to `gather`."""
    if order.client:
        return (order.client,)
    consent = reader.get(Consent, order.about) if order.about else None
    letter = reader.get(Letter, order.about) if order.about else None
    case = reader.get(Case, order.case)
    named = (consent.person,) if consent is not None else about_of(letter) if letter is not None else ()
    return tuple(each for each in named if each is not None and case is not None and each in case.clients)


def _number_of(about: _About) -> str:
    found = about.consent or about.letter
    return (found.number if found is not None else None) or ""


def _printed_before(tx: Writer, order: FormOrder, template: Template) -> Letter | None:
    if not order.about or order.blank or order.safe or not template.number_code:
        return None
    found = tx.list(Letter, about=order.about, template=template.code)
    return next((each for each in found if each.state == "issued" and each.blob), None)


def _model(tx: Writer, session: Session, order: FormOrder, template: Template, of: tuple[_About, str]) -> LetterModel:
    about, number = of
    material = gather(
        tx, order.case, office=session.actor.office, acting=session.actor.user, about=about_whom(tx, order)
    )
    envelope = Envelope(
        letterhead=letterhead_of(material.office, session.organisation.name),
        place=place_of(material.office),
        dated=order.on,
        number=number or None,
        at_home=order.safe,
    )
    filling = Filling(
        reader=tx, material=material, on=order.on, number=number, blank=order.blank,
        consent=about.consent, letter=about.letter,
    )  # fmt: skip
    return compose(library(), template.code, envelope, values_of_form(filling, template.code))


def _keep(tx: Writer, session: Session, order: FormOrder, model: LetterModel, of: dict[str, Json]) -> str:
    template = library().template(order.form)
    fields: dict[str, Json] = {
        **of,
        "case": order.case,
        "direction": "out",
        "series": template.number_code or None,
        "template": template.code,
        "template_version": template.version,
        "date": order.on.isoformat(),
        "office": session.actor.office,
        "subject": template.title,
        "text": frozen_text(model),
        "fingerprint": model.fingerprint,
        "state": "issued",
        "written_by": session.actor.user or None,
        "about": order.about or None,
    }
    return tx.put("letter", None, {name: value for name, value in fields.items() if value is not None})
