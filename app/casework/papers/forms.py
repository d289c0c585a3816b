"""Writes forms: the papers a client signs herself, and the slip an agency sends back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.casework.access import About, Deed, note
from app.casework.errors import UnknownReference
from app.casework.papers.library import library
from app.casework.papers.material import Material, find_recipient, gather
from app.casework.papers.numbers import draw_number
from app.casework.papers.storing import keep_pdf
from app.casework.papers.telling import address_of, name_of
from app.casework.papers.values import letterhead_of, place_of, user_name
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.compose import Envelope, compose
from app.letters.fingerprint import sealed
from app.letters.frozen import frozen_text
from app.letters.library import Template
from app.letters.model import LetterModel, PaperKind
from app.letters.pdf import render
from app.letters.values import Blank, Value
from app.letters.words import partial_date
from app.records import codes
from app.records.derive import acts_as_child
from app.records.kinds.agency import Agency
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from app.records.values.phones import show_number
from db.schema.values import Json
from db.store.reader import Reader
from db.store.writer import Writer

# Whom a blank consent form asks about, in the order a case usually needs them (letters_id, matrix).
ASKED_ABOUT = ("kemlu", "mission", "bp3mi", "kp2mi", "police", "hospital", "lpsk", "village_government")
OTHER_PURPOSES = ("statistics", "research", "success_story")
RETENTION = "lima tahun setelah kasus ditutup"
_FILLED = Blank()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOrder:
    """What form for which case; `about`: the consent or letter it speaks of; `blank`: only lines to write on.

    `safe`: a paper that can be carried home, without letterhead, case number and addressees.
    """

    case: str
    form: str
    on: date
    about: str = ""
    blank: bool = False
    safe: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form as printed; `letter` is its row in the agenda, empty for blank ones."""

    letter: str
    number: str
    pdf: bytes = field(repr=False)


def write_form(session: Session, order: FormOrder) -> Form:
    """Print a form and, unless it is blank, keep it in the agenda. Raises `UnknownReference`, `TemplateUnknown`."""
    template = library().template(order.form)
    if template.kind is not PaperKind.FORM:
        raise UnknownReference(what="form", given=order.form)
    before = dict(session.counters)
    try:
        with session.write(Act.DRAFT_LETTER) as tx:
            scope_of(tx, session.actor).require(Act.DRAFT_LETTER, order.case)
            return _write(tx, session, order, template)
    except BaseException:
        session.counters.clear()
        session.counters.update(before)
        raise


def _write(tx: Writer, session: Session, order: FormOrder, template: Template) -> Form:
    material = gather(tx, order.case, office=session.actor.office, acting=session.actor.user)
    consent = tx.get(Consent, order.about) if order.about else None
    letter = tx.get(Letter, order.about) if order.about else None
    if order.about and consent is None and letter is None:
        raise UnknownReference(what="about", given=order.about)
    number, sequence = (
        (letter.number or "", None) if letter is not None else (consent.number or "", None) if consent else ("", None)
    )
    if not number and template.number_code and not order.blank:
        drawn = draw_number(tx, session, template, order.on)
        number, sequence = drawn.text, drawn.sequence
    desk = _Desk(session=session, reader=tx, order=order, material=material, template=template, number=number)
    model = sealed(desk.model(consent, letter), session.letter_key)
    pdf = render(model)
    if order.blank:
        return Form(letter="", number="", pdf=pdf)
    saved = _keep(tx, session, desk, model, (sequence, keep_pdf(tx, session, pdf)))
    note(tx, session, Deed.PRINTED, About(kind="letter", id=saved, case=order.case))
    return Form(letter=saved, number=number, pdf=pdf)


def _keep(tx: Writer, session: Session, desk: "_Desk", model: LetterModel, kept: tuple[int | None, str]) -> str:
    sequence, blob = kept
    fields: dict[str, Json] = {
        "case": desk.order.case,
        "direction": "out",
        "series": desk.template.number_code or None,
        "template": desk.template.code,
        "template_version": desk.template.version,
        "number": desk.number or None,
        "sequence": sequence,
        "date": desk.order.on.isoformat(),
        "office": session.actor.office,
        "subject": desk.template.title,
        "text": frozen_text(model),
        "blob": blob,
        "fingerprint": model.fingerprint,
        "state": "issued",
        "written_by": session.actor.user or None,
        "about": desk.order.about or None,
    }
    return tx.put("letter", None, {name: value for name, value in fields.items() if value is not None})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """One form being filled."""

    session: Session
    reader: Reader
    order: FormOrder
    material: Material
    template: Template
    number: str

    def model(self, consent: Consent | None, letter: Letter | None) -> LetterModel:
        office = self.material.office
        envelope = Envelope(
            letterhead=letterhead_of(office, self.session.organisation.name),
            place=place_of(office),
            dated=self.order.on,
            number=self.number or None,
            at_home=self.order.safe,
        )
        needed = library().needs(self.template.code)
        values: dict[str, Value] = dict.fromkeys(needed)
        match self.template.code:
            case "F01":
                found = self._consent_values(consent)
            case "F03":
                found = self._power_values(consent)
            case _:
                found = self._slip_values(letter)
        values |= {name: value for name, value in found.items() if name in needed}
        return compose(library(), self.template.code, envelope, values)

    # -- F01 -------------------------------------------------------------------------------------------------------

    def _consent_values(self, consent: Consent | None) -> dict[str, Value]:
        giver = self._giver(consent)
        client = self.material.client
        child = client is not None and acts_as_child(_values(client), self.order.on)
        capacity = consent.capacity if consent is not None else None
        guardian = capacity in ("guardian", "heir")
        user = self.material.assigned
        return {
            "nomor_kasus": None if self.order.blank else self.material.case.number,
            "nomor_persetujuan": self.number or _FILLED,
            "masa_simpan": self.material.office.retention or RETENTION,
            "penerima_data": self._audiences(consent),
            "keperluan_lain": [
                {"nama": codes.label("purpose", each), "setuju": _ticked(consent, consent and consent.purposes, each)}
                for each in OTHER_PURPOSES
            ],
            "pemberi_nama": self._name(giver),
            "wali_untuk": self._name(client) if guardian else None,
            "wali_sebagai": codes.label("capacity", capacity).lower() if guardian and capacity else None,
            "bahasa_penjelasan": (consent.language if consent else None) or _FILLED,
            "cara_persetujuan": codes.label("consent_form", consent.form) if consent and consent.form else _FILLED,
            "anak": bool(child),
            "pendapat_anak": (consent.own_view if consent else None) or _FILLED,
            "pendamping_nama": _FILLED if self.order.blank or user is None else user_name(user),
            "saksi": self._witness(consent),
            "tgl_persetujuan": _dated(consent.given_at) if consent is not None else _FILLED,
        }

    def _audiences(self, consent: Consent | None) -> list[Value]:
        if consent is None:
            return [_row(codes.label("agency_kind", each), _FILLED, None) for each in ASKED_ABOUT]
        classes = ", ".join(codes.label("data_class", each).lower() for each in consent.data_classes or ())
        return [_row(self._audience(each), classes, setuju=True) for each in consent.audiences or ()]

    def _audience(self, token: str) -> str:
        if codes.known("agency_kind", token):
            return codes.label("agency_kind", token)
        try:
            found = find_recipient(self.reader, self.order.case, token)
        except UnknownReference:
            return token
        return found.name or token

    def _witness(self, consent: Consent | None) -> Value:
        named = consent.witness if consent is not None else None
        person = self.reader.get(Person, named) if named else None
        return (name_of(person) if person is not None else named) or _FILLED

    # -- F03 -------------------------------------------------------------------------------------------------------

    def _power_values(self, consent: Consent | None) -> dict[str, Value]:
        giver, client = self._giver(consent), self.material.client
        same = giver is not None and client is not None and giver.id == client.id
        migration, case = self.material.migration, self.material.case
        relation = codes.label("relation", case.relation).lower() if case.relation else None
        return {
            "pemberi_nama": self._name(giver),
            "pemberi_nik": self._said(giver.nik if giver else None),
            "pemberi_ttl": self._said(_born(giver)),
            "pemberi_pekerjaan": self._said(giver.occupation if giver else None),
            "pemberi_alamat": self._said(address_of(giver) if giver else None),
            "hubungan_dengan_pmi": "diri sendiri" if same else self._said(relation),
            "klien_nama": self._name(client),
            "klien_paspor": None if self.order.blank or client is None else client.passport,
            "negara": codes.label("countries", migration.country) if migration and migration.country else None,
            "jenis_kasus": None,  # the paper may be seen on the way: it names no kind of problem
            "penerima_kuasa": self._attorneys(),
            "hak_substitusi": False,
            "berlaku_sampai": _FILLED,
        }

    def _attorneys(self) -> list[Value]:
        user = self.material.assigned
        if user is None or self.order.blank:
            return [{"nama": _FILLED, "nik": _FILLED, "jabatan": _FILLED}]
        return [{"nama": user_name(user), "nik": user.nik, "jabatan": user.job_title}]

    # -- F07 -------------------------------------------------------------------------------------------------------

    def _slip_values(self, letter: Letter | None) -> dict[str, Value]:
        phone = next((each.get("number") for each in self.material.office.phones), None)
        agency = self.reader.get(Agency, letter.recipient) if letter is not None and letter.recipient else None
        return {
            "kode_rujukan": (letter.fingerprint if letter is not None else None) or _FILLED,
            "nomor_surat": (letter.number if letter is not None else None) or _FILLED,
            "tanggal_surat": _dated(letter.date) if letter is not None else _FILLED,
            "pendamping_telepon": show_number(phone) if isinstance(phone, str) else None,
            "penerima_slip": agency.name if agency is not None else _FILLED,
        }

    # -- shared ----------------------------------------------------------------------------------------------------

    def _giver(self, consent: Consent | None) -> Person | None:
        wanted = consent.given_by if consent is not None else None
        if wanted is not None:
            return next((each for each in self.material.people if each.id == wanted), None)
        return self.material.reporter or self.material.client

    def _name(self, person: Person | None) -> Value:
        return self._said(name_of(person) if person is not None else None)

    def _said(self, value: str | None) -> Value:
        return _FILLED if self.order.blank or not value else value


def _row(name: str, data: Value, setuju: bool | None) -> Mapping[str, Value]:  # noqa: FBT001 - the tick itself
    return {"nama": name, "tujuan": "Penanganan kasus", "data": data, "setuju": setuju}


def _ticked(consent: Consent | None, given: Sequence[str] | None, purpose: str) -> bool | None:
    return None if consent is None else purpose in (given or ())


def _born(person: Person | None) -> str | None:
    if person is None:
        return None
    parts = [person.birth_place, _dated(person.birth_date) if person.birth_date else None]
    return ", ".join(str(part) for part in parts if part) or None


def _dated(value: Json) -> Value:
    return (partial_date(value) if isinstance(value, (str, Mapping)) else "") or _FILLED


def _values(person: Person) -> dict[str, Json]:
    return {each.name: getattr(person, each.attribute) for each in person.kind.fields.values()}
