"""Fills forms from the case: what a client signs is hers to read whole; what an agency sends back names nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.casework.errors import UnknownReference
from app.casework.papers.library import library
from app.casework.papers.material import Material, find_recipient, values_of
from app.casework.papers.reach import reported_people
from app.casework.papers.telling import address_of, dated, name_of
from app.casework.papers.values import office_phone, user_name
from app.letters.values import Blank, Value
from app.records import codes
from app.records.derive import acts_as_child
from app.records.kinds.agency import Agency
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from db.store.reader import Reader

# Whom a blank consent form asks about, in the order a case usually needs them (letters_id, matrix).
ASKED_ABOUT = ("kemlu", "mission", "bp3mi", "kp2mi", "police", "hospital", "lpsk", "village_government")
OTHER_PURPOSES = ("statistics", "research", "success_story")
RETENTION = "lima tahun setelah kasus ditutup"
_LINE = Blank()
_SHORT_LINE = Blank(width=20)  # what a narrow column holds on one line
_FOR_OTHERS = frozenset({"guardian", "heir"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """One form being filled; `consent` or `letter` is what it speaks of, `blank` leaves lines to write on."""

    reader: Reader
    material: Material
    on: date
    number: str
    blank: bool
    consent: Consent | None
    letter: Letter | None

    @property
    def giver(self) -> Person | None:
        """Return who signs: the giver of the consent, else whoever came; never a reported party or their kin."""
        wanted = self.consent.given_by if self.consent is not None else None
        if wanted is not None:
            return next((each for each in self.material.people if each.id == wanted), None)
        barred = reported_people(self.material)
        came = (self.material.reporter, self.material.client)
        return next((each for each in came if each is not None and each.id not in barred), None)

    def said(self, value: str | None, line: Blank = _LINE) -> Value:
        """Return a value, or a line to write on."""
        return line if self.blank or not value else value

    def named(self, person: Person | None) -> Value:
        """Return a person's name, or a line to write on."""
        return self.said(name_of(person) if person is not None else None, _SHORT_LINE)


def values_of_form(filling: Filling, code: str) -> dict[str, Value]:
    """Return the values of every placeholder a form needs."""
    needed = library().needs(code)
    match code:
        case "F01":
            found = _consent_values(filling)
        case "F03":
            found = _power_values(filling)
        case _:
            found = _slip_values(filling)
    values: dict[str, Value] = dict.fromkeys(needed)
    return values | {name: value for name, value in found.items() if name in needed}


def _consent_values(filling: Filling) -> dict[str, Value]:
    consent, client = filling.consent, filling.material.client
    standing = _standing(filling)
    user = filling.material.assigned
    witness = _witness(filling)
    return {
        "nomor_kasus": None if filling.blank else filling.material.case.number,
        "nomor_persetujuan": filling.number or _LINE,
        "masa_simpan": filling.material.office.retention or RETENTION,
        "penerima_data": _audiences(filling),
        "keperluan_lain": [
            {
                "nama": codes.label("purpose", each),
                "setuju": None if consent is None else each in (consent.purposes or ()),
            }
            for each in OTHER_PURPOSES
        ],
        "pemberi_nama": filling.named(filling.giver),
        "wali_untuk": filling.named(client) if standing else None,
        "wali_sebagai": standing,
        "bahasa_penjelasan": (consent.language if consent else None) or _LINE,
        "cara_persetujuan": codes.label("consent_form", consent.form) if consent and consent.form else _LINE,
        "anak": client is not None and acts_as_child(values_of(client), filling.on),
        "pendapat_anak": (consent.own_view if consent else None) or _LINE,
        "pendamping_nama": _SHORT_LINE if filling.blank or user is None else user_name(user),
        "saksi": witness,
        "tgl_persetujuan": (dated(consent.given_at) if consent is not None else None) or _LINE,
    }


def _standing(filling: Filling) -> Value:
    """Return as what somebody signs for the client: as the consent says, else by their relation; None for themselves."""
    if filling.consent is not None:
        capacity = filling.consent.capacity or ""
        return codes.label("capacity", capacity).lower() if capacity in _FOR_OTHERS else None
    giver, client = filling.giver, filling.material.client
    if filling.blank or giver is None or client is None or giver.id == client.id:
        return None
    return _relation(filling) or _SHORT_LINE


def _relation(filling: Filling) -> str | None:
    relation = filling.material.case.relation
    return codes.label("relation", relation).lower() if relation and codes.known("relation", relation) else relation


def _audiences(filling: Filling) -> list[Value]:
    consent = filling.consent
    if consent is None:
        return [_asked(codes.label("agency_kind", each), _SHORT_LINE, setuju=None) for each in ASKED_ABOUT]
    classes = ", ".join(codes.label("data_class", each).lower() for each in consent.data_classes or ())
    return [_asked(_audience(filling, each), classes or _SHORT_LINE, setuju=True) for each in consent.audiences or ()]


def _asked(name: str, data: Value, *, setuju: bool | None) -> Mapping[str, Value]:
    return {"nama": name, "tujuan": "Penanganan kasus", "data": data, "setuju": setuju}


def _audience(filling: Filling, token: str) -> str:
    if codes.known("agency_kind", token):
        return codes.label("agency_kind", token)
    try:
        found = find_recipient(filling.reader, filling.material.case.id, token)
    except UnknownReference:
        return token
    return found.name or token


def _witness(filling: Filling) -> Value:
    named = filling.consent.witness if filling.consent is not None else None
    person = filling.reader.get(Person, named) if named else None
    return filling.said(name_of(person) if person is not None else named, _SHORT_LINE)


def _power_values(filling: Filling) -> dict[str, Value]:
    giver, client = filling.giver, filling.material.client
    same = giver is not None and client is not None and giver.id == client.id
    migration = filling.material.migration
    return {
        "pemberi_nama": filling.named(giver),
        "pemberi_nik": filling.said(giver.nik if giver else None),
        "pemberi_ttl": filling.said(_born(giver)),
        "pemberi_pekerjaan": filling.said(giver.occupation if giver else None),
        "pemberi_alamat": filling.said(address_of(giver) if giver else None),
        "hubungan_dengan_pmi": "diri sendiri" if same else filling.said(_relation(filling)),
        "klien_nama": filling.named(client),
        "klien_paspor": None,  # signed by a relative: her number is not theirs to carry about
        "negara": codes.label("countries", migration.country) if migration and migration.country else None,
        "jenis_kasus": None,  # the paper may be seen on the way: it names no kind of problem
        "penerima_kuasa": _attorneys(filling),
        "hak_substitusi": False,
        "berlaku_sampai": _LINE,
    }


def _attorneys(filling: Filling) -> list[Value]:
    user = filling.material.assigned
    if user is None or filling.blank:
        return [{"nama": _LINE, "nik": _LINE, "jabatan": _LINE}]
    return [{"nama": user_name(user), "nik": user.nik, "jabatan": user.job_title}]


def _slip_values(filling: Filling) -> dict[str, Value]:
    letter = filling.letter
    agency = filling.reader.get(Agency, letter.recipient) if letter is not None and letter.recipient else None
    return {
        "kode_rujukan": (letter.fingerprint if letter is not None else None) or _LINE,
        "nomor_surat": filling.number or _LINE,
        "tanggal_surat": (dated(letter.date) if letter is not None else None) or _LINE,
        "pendamping_telepon": office_phone(filling.material.office) or None,
        "penerima_slip": (agency.name if agency is not None else None) or _LINE,
    }


def _born(person: Person | None) -> str | None:
    if person is None:
        return None
    return ", ".join(part for part in (person.birth_place, dated(person.birth_date)) if part) or None
