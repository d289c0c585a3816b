"""Fills placeholders for one reader from what the gate released: values, gaps in words, initials, the office's lines."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.papers.library import matrix
from app.casework.papers.material import Material, Recipient
from app.casework.papers.release import Asked, consent_of, consented_for, objections, setting_of
from app.casework.papers.story import OTHERS, SHOWN
from app.casework.papers.telling import Telling, bare_name, dated, name_of
from app.letters.basis import (
    Basis,
    Capacity,
    ConsentBasis,
    Form,
    HouseBasis,
    NothingReleased,
    VitalBasis,
    data_sentence,
    objection_sentence,
)
from app.letters.gate import Ruling, standing_consents
from app.letters.logo import kept
from app.letters.matrix import Level
from app.letters.model import Letterhead
from app.letters.values import GapWords, Value
from app.letters.words import initials, terbilang
from app.records import codes, gaps
from app.records.kinds.agency import Agency
from app.records.kinds.consent import Consent
from app.records.kinds.office import Office, User
from app.records.kinds.people import Person
from app.records.regions import regions
from app.records.values.phones import show_number
from db.schema.values import Json

# Rows that stand on the paper even when nobody knows yet: the reader sees what is missing (records design, "Gaps").
EXPECTED = frozenset(
    {
        "klien_nama",
        "klien_nik",
        "klien_ttl",
        "klien_paspor",
        "negara_kota",
        "alamat_kerja",
        "pemberi_kerja",
        "agensi",
        "p3mi",
    }
    | {"jabatan_kerja", "tgl_berangkat"}
)
JOINED = {"jenis_kasus": "; ", "negara_kota": ", ", "klien_ttl": ", ", "klien_alamat": ", ", "kanal_aman": ", "}
LISTED = frozenset({"upaya"})
_OTHER_AUDIENCES = {"family": "keluarga", "relative": "keluarga", "village": "pemerintah desa"}
_DOCUMENTS = {"klien_paspor": "passport", "klien_nik": "ktp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The case's tellings, each with whether it was released to the reader, and the ruling they come from."""

    tellings: Sequence[tuple[Telling, bool]]
    ruling: Ruling

    def by_placeholder(self, *, released: bool) -> dict[str, list[Telling]]:
        """Return the tellings that were (or were not) released, by placeholder."""
        found: dict[str, list[Telling]] = {}
        for each, was in self.tellings:
            if was is released and each.placeholder:
                found.setdefault(each.placeholder, []).append(each)
        return found


def values_for(material: Material, told: Told, on: date) -> dict[str, Value]:
    """Return the values of every placeholder the case can fill for this reader; what was not released is not in them."""
    released, kept = told.by_placeholder(released=True), told.by_placeholder(released=False)
    values: dict[str, Value] = {name: _joined(material, name, parts) for name, parts in released.items()}
    if "klien_nama" in kept and "klien_nama" not in released:
        values["klien_nama"] = _short_name(material.client) or "klien kami"
    values["paragraf_data"] = _by_what_right(material, told, on)
    values[OTHERS] = [_further(material.of_client(each.id), told) for each in material.chosen[1:]]
    values["keberatan"] = [_objection(each) for each in objections(material, on)] if _hears(told.ruling) else []
    values["berkas"] = [
        {"jenis": "Formulir pengaduan", "banyak": "1 (satu)", "ket": ""},
        *(_enclosed(material, each) for each in released.get("berkas", ())),
    ]
    return values


def _by_what_right(material: Material, told: Told, on: date) -> str:
    """Return the sentence on consent, one for each client the paper speaks of."""
    of_each = [material.of_client(each.id) for each in material.chosen] or [material]
    return " ".join(dict.fromkeys(data_sentence(_basis(each, told, on)) for each in of_each))


def _further(material: Material, told: Told) -> dict[str, Value]:
    """Return the lines of a further client, who is alone in `material`: what was released, else initials."""
    client = material.client.id if material.client is not None else ""
    parts: dict[str, list[Telling]] = {}
    for each, was in told.tellings:
        if was and each.placeholder == OTHERS and client in (each.record, each.of):
            parts.setdefault(each.part, []).append(each)
    found: dict[str, Value] = {part: _joined(material, part, told_of) for part, told_of in parts.items()}
    return {**dict.fromkeys(SHOWN), "klien_nama": _short_name(material.client) or "klien kami", **found}


def _hears(ruling: Ruling) -> bool:
    """Tell whether this reader hears of objections: every hop does, but those who must not learn of legal steps."""
    level = matrix().level(ruling.reader.row, ["legal"])
    return ruling.reader.row == matrix().house or level not in (Level.NO, Level.NEVER)


def _joined(material: Material, placeholder: str, parts: Sequence[Telling]) -> Value:
    present = [each.value for each in parts if each.value is not None]
    if placeholder in LISTED:
        return present
    if placeholder in JOINED and present:
        return JOINED[placeholder].join(dict.fromkeys(map(str, present)))  # Hong Kong is country and city at once
    if present:
        return present[0]
    return _gap(material, placeholder, next((each for each in parts if each.gap), parts[0]))


def _gap(material: Material, placeholder: str, telling: Telling) -> GapWords | None:
    reason = telling.gap or ("not_asked" if placeholder in EXPECTED else "")
    if not reason:
        return None
    traced = any(each.about == telling.record for each in material.open_tasks)
    words = gaps.on_paper(reason, holder=_holder(material, placeholder), being_traced=traced)
    return GapWords(text=words) if words else None


def _holder(material: Material, placeholder: str) -> str:
    """Return who is known to hold the document behind a withheld fact; a kind of holder, never a name, "" if unknown."""
    wanted = _DOCUMENTS.get(placeholder)
    found = next((each for each in material.documents if each.type == wanted and each.holder_type), None)
    return codes.label("holder_type", found.holder_type).lower() if found and found.holder_type else ""


def _short_name(person: Person | None) -> str:
    name = bare_name(person) if person is not None else None
    return initials(name) if name else ""


def _basis(material: Material, told: Told, on: date) -> Basis:
    ruling = told.ruling
    released = {(each.kind, each.field, each.record) for each, was in told.tellings if was and each.value is not None}
    client = material.client
    shown = _shown(client, released) or "yang bersangkutan"
    if ruling.reader.row == matrix().house:
        return HouseBasis(number=_form_number(material, standing_consent(material, on)))
    about = client.id if client is not None else ""
    relied = next(
        (each for each in material.consents if each.id in ruling.consents and consented_for(material, each) == about),
        None,
    )
    if relied is None and ruling.vital is not None:
        return VitalBasis(client=shown, agreed_by=ruling.vital.agreed_by, role="koordinator")
    if relied is None:
        return NothingReleased()
    giver = next((each for each in material.people if each.id == relied.given_by), client)
    return ConsentBasis(
        form=Form(relied.form or "spoken"),
        capacity=Capacity(relied.capacity or "self"),
        giver=_shown(giver, released) or "yang bersangkutan",
        client=shown,
        given_on=dated(relied.given_at) or "",
        number=_form_number(material, relied) or "",
    )


def _shown(person: Person | None, released: Collection[tuple[str, str, str]]) -> str:
    """Return a person's name where their own was released to this reader, else initials."""
    if person is None:
        return ""
    if {("person", field, person.id) for field in ("full_name", "code_name")} & set(released):
        return name_of(person) or ""
    return _short_name(person)


def standing_consent(material: Material, on: date) -> Consent | None:
    """Return a consent that stands, the client's first; what a covering letter inside the house may point to."""
    asked = Asked(on=on)
    every = tuple(consent_of(material, each) for each in (*material.consents, *material.struck_consents))
    standing = {each.id for each in standing_consents(every, setting_of(material, asked, matrix()))}
    found = [each for each in material.consents if each.id in standing]
    return next((each for each in found if each.person in (None, *material.case.clients)), found[0] if found else None)


def _form_number(material: Material, consent: Consent | None) -> str | None:
    """Return the number of the form a consent stands on: its own, else that of the form printed about it."""
    if consent is None:
        return None
    printed = (each.number for each in material.letters if each.about == consent.id and each.template == "F01")
    return consent.number or next((each for each in printed if each), "")


def _objection(objection: Mapping[str, Json]) -> str:
    act, audience = objection.get("act"), objection.get("audience")
    if isinstance(act, str):
        label = codes.label("act", act) if codes.known("act", act) else act
        return objection_sentence("", act=label[:1].lower() + label[1:])
    whom = audience if isinstance(audience, str) else ""
    known = codes.known("agency_kind", whom)
    return objection_sentence(
        codes.label("agency_kind", whom) if known else _OTHER_AUDIENCES.get(whom, "lembaga tertentu")
    )


def recipient_values(recipient: Recipient) -> dict[str, Value]:
    """Return what a paper says of whom it is written to."""
    name = recipient.name if isinstance(recipient, (Agency, Office)) else None
    return {"nama_rs": name or "pihak yang kami surati", "cabang_tujuan": name}


def office_values(material: Material) -> dict[str, Value]:
    """Return what the office says of itself: who accompanies, how to reach the office, its village."""
    user = material.assigned
    place = regions().by_code(material.office.village) if material.office.village else None
    return {
        "pendamping_nama": user_name(user) if user is not None else material.office.name,
        "pendamping_jabatan": user.job_title if user is not None else None,
        "pendamping_telepon": office_phone(material.office) or None,
        "desa": place.name if place is not None else material.office.name,
    }


def user_name(user: User) -> str:
    """Return what a user is called on paper."""
    return user.name or user.screen_name or ""


def _enclosed(material: Material, told: Telling) -> dict[str, Value]:
    """Return the row of a document in a covering letter."""
    found = next(each for each in material.documents if each.id == told.record)
    count = found.quantity or 1
    state = codes.label("document_state", found.state) if found.state else ""
    return {"jenis": str(told.value), "banyak": f"{count} ({terbilang(count)})", "ket": state}


def place_of(office: Office) -> str:
    """Return the place a paper is dated from: the office's city, else its kabupaten, else the name after "Cabang"."""
    if office.city:
        return office.city
    region = regions().by_code(office.village) if office.village else None
    if region is not None and region.kabupaten is not None:
        return region.kabupaten.removeprefix("Kabupaten ")
    return (office.name or "").rpartition("Cabang ")[2]


def office_phone(office: Office) -> str:
    """Return the office's first telephone number as it is written, "" where it has none."""
    number = next((each.get("number") for each in office.phones), None)
    return show_number(number) if isinstance(number, str) else ""


def letterhead_of(office: Office, organisation: str) -> Letterhead:
    """Return the kop of an office."""
    named = office.organisation or organisation
    return Letterhead(
        organisation=named,
        office=(office.name or "").removeprefix(named).strip() or office.name or "",
        address=office.address or "",
        phone=office_phone(office),
        email=office.email or "",
        logo=kept(office.logo),
    )
