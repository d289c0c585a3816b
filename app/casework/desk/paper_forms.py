"""Forms before they are printed: how one would look, in memory; nothing is numbered or kept until it is printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.casework.desk.people import Called, called
from app.casework.errors import UnknownReference
from app.casework.papers.filling import Filling, values_of_form
from app.casework.papers.forms import Form, FormOrder, about_whom, write_form
from app.casework.papers.library import library
from app.casework.papers.material import Material, gather
from app.casework.papers.paper import require_paper
from app.casework.papers.storing import read_pdf
from app.casework.papers.values import letterhead_of, place_of
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.compose import Envelope, compose
from app.letters.fingerprint import sealed
from app.letters.library import Template
from app.letters.model import PaperKind
from app.letters.pdf import render
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from db.store.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLook:
    """A form as it would be printed: its title, whose case, what it speaks of by number or date, the bytes.

    `clients` are those of the case as (id, who they are), `about` the one the form is about.
    """

    title: str
    number: str
    case_number: str
    client: Called
    pdf: bytes
    clients: Sequence[tuple[str, Called]] = ()
    about: str = ""


def look_at_form(session: Session, order: FormOrder) -> FormLook:
    """Return a form as it would be printed; one that was printed before is shown as it was kept.

    Raises `NotAllowed`, `UnknownReference`, `TemplateUnknown`.
    """
    template = library().template(order.form)
    if template.kind is not PaperKind.FORM:
        raise UnknownReference(what="form", given=order.form)
    require_paper(session, template.code)
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, order.case)
        material = gather(
            reader,
            order.case,
            office=session.actor.office,
            acting=session.actor.user,
            about=about_whom(reader, order),
        )
        consent, letter = _about(reader, order)
        kept = _printed_before(reader, order)
        about = consent or letter
        number = (about.number if about is not None else None) or ""
        if kept is not None:
            number, pdf = kept.number or number, read_pdf(reader, session, kept.blob or "")
        else:
            filling = Filling(
                reader=reader,
                material=material,
                on=order.on,
                number=number,
                blank=order.blank,
                consent=consent,
                letter=letter,
            )
            pdf = _drawn(session, material, template, order, filling)
    return FormLook(
        title=template.title,
        number=number,
        case_number=material.case.number or material.case.village_number or "",
        client=called(material.client),
        pdf=pdf,
        clients=[(each.id, called(each)) for each in material.clients],
        about=material.client.id if material.client is not None else "",
    )


def print_form(session: Session, order: FormOrder) -> Form:
    """Number and keep the form where it is one that is kept, log that it was printed, and return it."""
    return write_form(session, order)


def _drawn(session: Session, material: Material, template: Template, order: FormOrder, filling: Filling) -> bytes:
    envelope = Envelope(
        letterhead=letterhead_of(material.office, session.organisation.name),
        place=place_of(material.office),
        dated=order.on,
        number=filling.number or None,
        at_home=order.safe,
    )
    model = compose(library(), template.code, envelope, values_of_form(filling, template.code))
    return render(sealed(model, session.letter_key))


def _about(reader: Reader, order: FormOrder) -> tuple[Consent | None, Letter | None]:
    if not order.about:
        return None, None
    consent, letter = reader.get(Consent, order.about), reader.get(Letter, order.about)
    found = consent or letter
    if found is None or found.case != order.case or found.voided:
        raise UnknownReference(what="about", given=order.about)
    return consent, letter


def _printed_before(reader: Reader, order: FormOrder) -> Letter | None:
    if not order.about or order.blank or order.safe or not library().template(order.form).number_code:
        return None
    found = reader.list(Letter, about=order.about, template=order.form)
    return next((each for each in found if each.state == "issued" and each.blob), None)
