"""Fills placeholders for one reader from what the gate released: values, gaps in words, initials, the office's lines."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.casework.papers.material import Material, Recipient
from app.casework.papers.release import giver_name, objections
from app.casework.papers.telling import Telling, name_of
from app.letters.basis import (
    Basis,
    Capacity,
    ConsentBasis,
    Form,
    NothingReleased,
    VitalBasis,
    data_sentence,
    objection_sentence,
)
from app.letters.facts import Fact
from app.letters.gate import Ruling
from app.letters.model import Letterhead
from app.letters.values import GapWords, Value
from app.letters.words import initials, partial_date
from app.records import codes, gaps
from app.records.kinds.agency import Agency
from app.records.kinds.office import Office, User
from app.records.regions import regions
from app.records.values.phones import show_number
from db.schema.values import Json

# Rows that stand on the paper even when nobody knows yet: the reader sees what is missing (records design, "Gaps").
EXPECTED = frozenset(
    {"klien_nik", "klien_ttl", "klien_paspor", "negara_kota", "alamat_kerja", "pemberi_kerja", "agensi", "p3mi"}
    | {"jabatan_kerja", "tgl_berangkat"}
)
JOINED = {"jenis_kasus": "; ", "negara_kota": ", "}
LISTED = frozenset({"upaya"})
_NAMES = {"klien_nama": "klien kami", "pelapor_nama": ""}
_DOCUMENTS = {"klien_paspor": "passport", "klien_nik": "ktp"}


def values_for(
    material: Material, ruling: Ruling, facts: Mapping[int, Fact], tellings: Sequence[Telling], on: date
) -> dict[str, Value]:
    """Return the values of every placeholder the case can fill for this reader; what was not released is not in them."""
    released = set(map(id, ruling.released))
    told: dict[str, list[Telling]] = {}
    kept: dict[str, list[Telling]] = {}
    for place, each in enumerate(tellings):
        fact = facts.get(place)
        (told if fact is not None and id(fact) in released else kept).setdefault(each.placeholder, []).append(each)
    values: dict[str, Value] = {}
    for placeholder, parts in told.items():
        values[placeholder] = _joined(material, placeholder, parts)
    for placeholder, parts in kept.items():
        if placeholder in _NAMES and placeholder not in told:
            values[placeholder] = _initials(placeholder, parts)
    values["paragraf_data"] = data_sentence(_basis(material, ruling, named="klien_nama" in told))
    values["keberatan"] = [_objection(each) for each in objections(material, on)]
    return values


def _joined(material: Material, placeholder: str, parts: Sequence[Telling]) -> Value:
    present = [each.value for each in parts if each.value is not None]
    if placeholder in LISTED:
        return present
    if placeholder in JOINED and present:
        return JOINED[placeholder].join(str(each) for each in present)
    if present:
        return present[0]
    return _gap(material, placeholder, parts[0])


def _gap(material: Material, placeholder: str, telling: Telling) -> GapWords | None:
    reason = telling.gap or ("not_asked" if placeholder in EXPECTED else "")
    if not reason:
        return None
    traced = any(each.about == telling.record for each in material.open_tasks)
    words = gaps.on_paper(reason, holder=_holder(material, placeholder), being_traced=traced)
    return GapWords(text=words) if words else None


def _holder(material: Material, placeholder: str) -> str:
    """Return who is known to hold the document behind a withheld fact; a kind of holder, never a name."""
    wanted = _DOCUMENTS.get(placeholder)
    found = next((each for each in material.documents if each.type == wanted and each.holder_type), None)
    return codes.label("holder_type", found.holder_type).lower() if found and found.holder_type else "pemberi kerja"


def _initials(placeholder: str, parts: Sequence[Telling]) -> str | None:
    name = next((each.value for each in parts if isinstance(each.value, str)), None)
    if placeholder == "pelapor_nama":
        return None
    return (initials(name) if name else "") or _NAMES[placeholder]


def _basis(material: Material, ruling: Ruling, *, named: bool) -> Basis:
    client = material.client
    name = (name_of(client) if client is not None else None) or "yang bersangkutan"
    shown = name if named else initials(name)
    if ruling.vital is not None:
        return VitalBasis(client=shown, agreed_by=ruling.vital.agreed_by, role="koordinator")
    relied = next((each for each in material.consents if each.id in ruling.consents), None)
    if relied is None:
        return NothingReleased()
    giver = giver_name(material, relied)
    mine = relied.given_by in (None, client.id if client is not None else None)
    return ConsentBasis(
        form=Form(relied.form or "spoken"),
        capacity=Capacity(relied.capacity or "self"),
        giver=shown if mine else (giver if named else initials(giver)),
        client=shown,
        given_on=_dated(relied.given_at),
        number=relied.number or "",
    )


def _dated(value: Json) -> str:
    return partial_date(value) if isinstance(value, (str, Mapping)) else ""


def _objection(objection: Mapping[str, Json]) -> str:
    act, audience = objection.get("act"), objection.get("audience")
    if isinstance(act, str):
        label = codes.label("act", act) if codes.known("act", act) else act
        return objection_sentence("", act=label[:1].lower() + label[1:])
    whom = audience if isinstance(audience, str) else ""
    return objection_sentence(
        codes.label("agency_kind", whom) if codes.known("agency_kind", whom) else "lembaga tertentu"
    )


def recipient_values(recipient: Recipient) -> dict[str, Value]:
    """Return what a paper says of whom it is written to."""
    name = recipient.name if isinstance(recipient, (Agency, Office)) else None
    return {"nama_rs": name, "cabang_tujuan": name}


def office_values(material: Material, office_phone: str) -> dict[str, Value]:
    """Return what the office says of itself: who accompanies, how to reach the office, its village."""
    user = material.assigned
    place = regions().by_code(material.office.village) if material.office.village else None
    return {
        "pendamping_nama": user_name(user) if user is not None else material.office.name,
        "pendamping_jabatan": user.job_title if user is not None else None,
        "pendamping_telepon": office_phone or None,
        "desa": place.name if place is not None else material.office.name,
        "nomor_kasus": material.case.number,
        "berkas": _enclosed(material),
    }


def user_name(user: User) -> str:
    """Return what a user is called on paper."""
    return user.name or user.screen_name or ""


def _enclosed(material: Material) -> list[Value]:
    """Return the rows of a covering letter: the complaint itself, then the documents that lie with the office."""
    rows: list[Value] = [{"jenis": "Formulir pengaduan", "banyak": "1 (satu)", "ket": ""}]
    for each in material.documents:
        label = codes.label("document_type", each.type) if each.type else (each.name or "Dokumen")
        state = codes.label("document_state", each.state) if each.state else ""
        rows.append({"jenis": label, "banyak": str(each.quantity or 1), "ket": state})
    return rows


def place_of(office: Office) -> str:
    """Return the place a paper is dated from: the office's city, else its kabupaten, else the name after "Cabang"."""
    if office.city:
        return office.city
    region = regions().by_code(office.village) if office.village else None
    if region is not None and region.kabupaten is not None:
        return region.kabupaten.removeprefix("Kabupaten ")
    return (office.name or "").rpartition("Cabang ")[2]


def letterhead_of(office: Office, organisation: str) -> Letterhead:
    """Return the kop of an office."""
    phone = next((each.get("number") for each in office.phones), None)
    named = office.organisation or organisation
    return Letterhead(
        organisation=named,
        office=(office.name or "").removeprefix(named).strip() or office.name or "",
        address=office.address or "",
        phone=show_number(phone) if isinstance(phone, str) else "",
        email=office.email or "",
    )
