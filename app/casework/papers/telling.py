"""Says what a case has to tell a paper: each placeholder with the record and field it comes from, gaps included.

Nothing here decides what may be told; the gate does, fact by fact, before any of it reaches a page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.casework.papers.material import Material
from app.letters.values import Value
from app.letters.words import in_sentence, partial_date
from app.records import codes
from app.records.derive import classes_of
from app.records.kinds.agency import Agency
from app.records.kinds.chronology import Party
from app.records.kinds.people import Person
from app.records.regions import regions
from app.records.values.hours import show_hours
from db.schema.declare import Record
from db.schema.values import Json

SEXUAL_TYPES = frozenset({"KER-SEKS", "KER-EKSSEKS"})  # case types whose bare name tells of sexual violence
CODE_NAME = "(nama samaran)"
FEMALE_EXAMINER = "female"
CONFIRMABLE = frozenset({"strong", "partial", "confirmed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One thing a paper could say: for which placeholder, from which fact (`kind.field` of a record), of which class.

    `gap` holds the reason where the field is empty for one; `also` are further classes the record adds, `only_for` whom the
    record itself allows, `whose` the person a fact is about where it is not the client. Several tellings may serve one placeholder (a list, or a
    line made of two facts); `value` of each is what it adds.
    """

    placeholder: str
    kind: str
    field: str
    record: str
    data_class: str
    value: Value
    gap: str = ""
    also: frozenset[str] = frozenset()
    only_for: frozenset[str] | None = None
    in_conflict: bool = False
    whose: str = ""

    @property
    def fact(self) -> str:
        """Return the fact as consents name it."""
        return f"{self.kind}.{self.field}"


def tell(material: Material, *, mission: Agency | None = None) -> list[Telling]:
    """Return everything the case has for papers; `mission` is the mission competent for the country, if known."""
    return [
        *_person("klien", material.client),
        *_reporter(material),
        *_case(material),
        *_migration(material, mission),
        *_contact(material),
        *_health(material),
        *_done(material),
    ]


def one(placeholder: str, record: Record, field: str, value: Value, data_class: str = "") -> Telling:
    """Return the telling of one field of one record, with what the record says of its own release."""
    declared = record.kind.fields[field]
    own = {each.name: getattr(record, each.attribute) for each in record.kind.fields.values()}
    first = data_class or declared.data_class or "public"
    audience = own.get("audience")
    return Telling(
        placeholder=placeholder,
        kind=record.kind.name,
        field=field,
        record=record.id,
        data_class=first,
        value=value,
        gap="" if value is not None else record.gaps.get(field, ""),
        also=classes_of(record.kind.name, field, own) - {first}
        if first != "public" or declared.data_class
        else frozenset(),
        only_for=None if audience is None else frozenset(audience),
        in_conflict=field in record.conflicts,
        whose=record.id if record.kind.name == "person" else "",
    )


def name_of(person: Person) -> str | None:
    """Return a person's name as papers print it: the full name, else the code name marked as one."""
    if person.full_name:
        return person.full_name
    return f"{person.code_name} {CODE_NAME}" if person.code_name else None


def address_of(person: Person) -> str | None:
    """Return a person's address of origin, the village always with kecamatan and kabupaten."""
    place = regions().by_code(person.village) if person.village else None
    village = f"{'Kelurahan' if place.is_kelurahan else 'Desa'} {place.label}" if place is not None else ""
    return ", ".join(part for part in (person.address or "", village) if part) or None


def _person(prefix: str, person: Person | None) -> Iterator[Telling]:
    if person is None:
        return
    yield one(f"{prefix}_nama", person, "full_name", name_of(person))
    yield one(f"{prefix}_nik", person, "nik", person.nik)
    born = [part for part in (person.birth_place, _date(person.birth_date)) if part]
    yield one(f"{prefix}_ttl", person, "birth_date", ", ".join(born) or None)
    yield one(f"{prefix}_jk", person, "sex", codes.label("sex", person.sex) if person.sex else None)
    yield one(f"{prefix}_alamat", person, "address", address_of(person))
    yield one(f"{prefix}_paspor", person, "passport", person.passport)
    languages = ", ".join(codes.label("language", each) for each in person.languages)
    yield one("bahasa_klien", person, "languages", languages or None)


def _reporter(material: Material) -> Iterator[Telling]:
    case = material.case
    same = material.reporter is not None and material.client is not None and material.reporter.id == material.client.id
    relation = "diri sendiri" if same else _relation(case.relation)
    spoken = one("pelapor_hubungan", case, "relation", relation)
    yield spoken if same or material.reporter is None else replace(spoken, whose=material.reporter.id)
    if material.reporter is not None and not same:
        yield one("pelapor_nama", material.reporter, "full_name", name_of(material.reporter))


def _relation(code: str | None) -> str | None:
    if code is None:
        return None
    if code == "self":
        return "diri sendiri"
    return codes.label("relation", code).lower() if codes.known("relation", code) else code


def _case(material: Material) -> Iterator[Telling]:
    case = material.case
    yield one("tgl_pengaduan", case, "received_at", _date(case.received_at))
    yield one("nomor_register", case, "village_number", case.village_number or case.number)
    for each in case.types:  # each kind of problem by itself: one too delicate to tell does not silence the others
        told = one("jenis_kasus", case, "types", codes.label("case_type", each))
        yield replace(told, also=frozenset({"sexual_violence"} if each in SEXUAL_TYPES else ()))
    yield one("keadaan_darurat", case, "danger", case.danger)
    if case.trafficking in CONFIRMABLE and case.trafficking_confirmed_by:
        yield one("penegas_tppo", case, "trafficking", case.trafficking_confirmed_by, "exploitation")
    urgency = codes.label("risk", case.risk) if case.risk else None
    yield one("tingkat_urgensi", case, "risk", urgency, "exploitation")


def _migration(material: Material, mission: Agency | None) -> Iterator[Telling]:
    found = material.migration
    if found is None:
        return
    country = codes.label("countries", found.country) if found.country else None
    yield one("negara", found, "country", country)
    yield one("negara_kota", found, "country", country)
    yield one("negara_kota", found, "city", found.city)
    yield one("alamat_kerja", found, "workplace", found.workplace)
    yield one("pemberi_kerja", found, "employer", _who(material, found.employer))
    yield one("agensi", found, "agency_abroad", _who(material, found.agency_abroad))
    yield one("p3mi", found, "p3mi", _who(material, found.p3mi))
    yield one("jabatan_kerja", found, "job", found.job)
    yield one("skema", found, "scheme", codes.label("scheme", found.scheme) if found.scheme else None)
    yield one("tgl_berangkat", found, "departed", _date(found.departed))
    last = _date(found.last_contact)
    yield one("kontak_terakhir", found, "last_contact", in_sentence(last) if last else None)
    if mission is not None and country is not None:
        yield one("perwakilan_ri", found, "country", mission.name)


def _contact(material: Material) -> Iterator[Telling]:
    plan = material.plan
    if plan is None:
        return
    if plan.do_not_initiate:
        words = "yang bersangkutan tidak dihubungi terlebih dahulu; tunggu sampai ia yang memulai"
        yield one("larangan_kontak", plan, "do_not_initiate", words, "operational")
    channels = [_channel(each) for each in plan.channels if each.get("safe") is not False]
    hours = show_hours(plan.hours) if plan.hours else ""
    safe = ", ".join(part for part in ("; ".join(filter(None, channels)), hours) if part)
    yield one("kanal_aman", plan, "channels", safe or None, "operational")


def _channel(channel: Mapping[str, Json]) -> str:
    named, value, through = (channel.get(key) for key in ("channel", "value", "through"))
    words = [codes.label("channel", named)] if isinstance(named, str) else []
    words += [value] if isinstance(value, str) else []
    words += [f"lewat {through}"] if isinstance(through, str) else []
    return " ".join(words)


def _health(material: Material) -> Iterator[Telling]:
    need = material.need
    if need is None:
        return
    yield one("keluhan", need, "complaint", need.complaint)
    yield one("riwayat_singkat", need, "history", need.history)
    yield one("alergi", need, "allergies", need.allergies)
    yield one("obat", need, "medicines", need.medicines)
    guarantor = codes.label("health_guarantor", need.guarantor) if need.guarantor else None
    yield one("penjamin", need, "guarantor", guarantor)
    yield one("nomor_jaminan", need, "guarantee_number", need.guarantee_number)
    yield one("perlu_visum", need, "forensic", need.forensic or None)
    yield one("pendamping_wanita", need, "examiner_sex", True if need.examiner_sex == FEMALE_EXAMINER else None)


def _done(material: Material) -> Iterator[Telling]:
    """Tell what was done so far: each referral that left, as a point of its own, in the class of the service."""
    classes = {"health": "health", "counselling": "counselling", "economic": "finance", "shelter": "operational"}
    for each in material.referrals:
        if each.sent_at is None or each.service is None:
            continue
        words = f"mengajukan permohonan {codes.label('service_line', each.service).lower()} {in_sentence(_date(each.sent_at) or '')}"
        yield one("upaya", each, "service", words.strip(), classes.get(each.service, "legal"))


def _who(material: Material, given: str | None) -> str | None:
    """Return the name of a party or person a field refers to, or its words."""
    if given is None:
        return None
    for each in material.parties:
        if each.id == given:
            return party_name(material, each)
    for person in material.people:
        if person.id == given:
            return name_of(person)
    return given


def party_name(material: Material, party: Party) -> str | None:
    """Return what a party is called."""
    if party.name:
        return party.name
    return next((name_of(each) for each in material.people if each.id == party.person), None)


def _date(value: Json) -> str | None:
    if isinstance(value, (str, Mapping)):
        return partial_date(value) or None
    return None
