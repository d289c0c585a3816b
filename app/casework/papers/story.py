"""Says what a case has to tell a paper: each placeholder with the record and field it comes from, gaps included.

Nothing here decides what may be told; the gate does, fact by fact, before any of it reaches a page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.casework.papers.material import Material
from app.casework.papers.telling import Telling, dated, name_of, one, own_words, party_name, village_of
from app.letters.words import in_sentence
from app.records import codes
from app.records.derive import classes_of
from app.records.kinds.agency import Agency
from app.records.kinds.people import Person
from app.records.values.hours import show_hours
from db.ids import is_id
from db.schema.values import Json

FEMALE_EXAMINER = "female"
OTHERS = "klien_lain"  # the placeholder of further clients; what is shown of each stands in `part`
SHOWN = frozenset(
    {"klien_nama", "klien_nik", "klien_ttl", "klien_jk", "klien_alamat", "klien_paspor", "negara_kota", "alamat_kerja"}
    | {"pemberi_kerja", "agensi", "p3mi", "jabatan_kerja", "skema", "tgl_berangkat"}
)
CONFIRMABLE = frozenset({"strong", "partial", "confirmed"})
# What a request to an agency tells of the client by its mere kind.
_CLASS_OF_SERVICE = {
    "medical": "health",
    "health": "health",
    "psychological": "counselling",
    "counselling": "counselling",
    "economic": "finance",
    "insurance_claim": "finance",
    "shelter": "operational",
    "women_children": "exploitation",
    "restitution": "exploitation",
    "witness_protection": "exploitation",
}


def tell(material: Material, *, missions: tuple[Agency | None, Agency | None] = (None, None)) -> list[Telling]:
    """Return everything the case has for papers; `missions`: competent for the city, and for the country at large."""
    return [
        *_person("klien", material.client),
        *_reporter(material),
        *_case(material),
        *_migration(material, missions),
        *_contact(material),
        *_health(material),
        *_done(material),
        *_documents(material),
    ]


def tell_of_others(material: Material) -> list[Telling]:
    """Return who the paper's further clients are and where they work, each by their own records."""
    found: list[Telling] = []
    for person in material.chosen[1:]:
        mine = material.of_client(person.id)
        told = [*_person("klien", person), *_migration(mine, (None, None))]
        found += [
            replace(each, placeholder=OTHERS, part=each.placeholder) for each in told if each.placeholder in SHOWN
        ]
    return found


def _person(prefix: str, person: Person | None) -> Iterator[Telling]:
    if person is None:
        return
    yield _name(f"{prefix}_nama", person)
    yield one(f"{prefix}_nik", person, "nik", person.nik)
    yield one(f"{prefix}_ttl", person, "birth_place", person.birth_place)
    yield one(f"{prefix}_ttl", person, "birth_date", dated(person.birth_date))
    yield one(f"{prefix}_jk", person, "sex", codes.label("sex", person.sex) if person.sex else None)
    yield one(f"{prefix}_alamat", person, "address", person.address)
    yield one(f"{prefix}_alamat", person, "village", village_of(person))
    yield one(f"{prefix}_paspor", person, "passport", person.passport)
    languages = ", ".join(codes.label("language", each) for each in person.languages)
    yield one("bahasa_klien", person, "languages", languages or None)


def _name(placeholder: str, person: Person) -> Telling:
    field = "code_name" if person.code_name and not person.full_name else "full_name"
    return one(placeholder, person, field, name_of(person))


def _reporter(material: Material) -> Iterator[Telling]:
    case, reporter = material.case, material.reporter
    same = reporter is not None and material.client is not None and reporter.id == material.client.id
    told = own_words("pelapor_hubungan", case, "relation", "diri sendiri" if same else _relation(case.relation))
    told = replace(told, free=not same and not codes.known("relation", case.relation or ""))
    yield told if same or reporter is None else replace(told, whose=reporter.id)
    if reporter is not None and not same:
        yield _name("pelapor_nama", reporter)


def _relation(code: str | None) -> str | None:
    if code is None:
        return None
    if code == "self":
        return "diri sendiri"
    return codes.label("relation", code).lower() if codes.known("relation", code) else code


def _case(material: Material) -> Iterator[Telling]:
    case = material.case
    yield one("tgl_pengaduan", case, "received_at", dated(case.received_at))
    yield one("nomor_register", case, "village_number", case.village_number or case.number)
    for each in case.types:  # each kind of problem by itself: one too delicate to tell does not silence the others
        told = one("jenis_kasus", case, "types", codes.label("case_type", each))
        yield replace(told, also=classes_of("case", "types", {"types": [each]}) - {told.data_class})
    yield own_words("keadaan_darurat", case, "danger", case.danger)
    if case.trafficking in CONFIRMABLE and case.trafficking_confirmed_by:
        told = one("penegas_tppo", case, "trafficking", case.trafficking_confirmed_by, "exploitation")
        unsettled = told.in_conflict or "trafficking_confirmed_by" in case.conflicts
        yield replace(told, in_conflict=unsettled, quiet=True)
    urgency = codes.label("risk", case.risk) if case.risk else None
    yield one("tingkat_urgensi", case, "risk", urgency, "exploitation")


def _migration(material: Material, missions: tuple[Agency | None, Agency | None]) -> Iterator[Telling]:
    found = material.migration
    if found is None:
        return
    country = codes.label("countries", found.country) if found.country else None
    yield one("negara", found, "country", country)
    yield one("negara_kota", found, "country", country)
    yield one("negara_kota", found, "city", found.city)
    yield own_words("alamat_kerja", found, "workplace", found.workplace)
    for placeholder, field, given in (
        ("pemberi_kerja", "employer", found.employer),
        ("agensi", "agency_abroad", found.agency_abroad),
        ("p3mi", "p3mi", found.p3mi),
    ):
        yield _by_party(material, one(placeholder, found, field, _who(material, given)), given)
    yield one("jabatan_kerja", found, "job", found.job)
    yield one("skema", found, "scheme", codes.label("scheme", found.scheme) if found.scheme else None)
    yield one("tgl_berangkat", found, "departed", dated(found.departed))
    yield one("kontak_terakhir", found, "last_contact", dated(found.last_contact))
    for field, mission in zip(("city", "country"), missions, strict=True):
        if mission is not None:
            yield replace(one("perwakilan_ri", found, field, mission.name), quiet=True)


def _by_party(material: Material, told: Telling, given: str | None) -> Telling:
    """Return a telling of who a party is with what that party's record says: reported, of a class, for some only."""
    party = next((each for each in material.parties if each.id == given), None)
    if party is None:
        return told
    named = one("", party, "name", None)
    also = named.also | (frozenset({"suspects"}) if party.reported else frozenset[str]())
    return replace(
        told, also=told.also | also, only_for=named.only_for, in_conflict=told.in_conflict or bool(party.conflicts)
    )


def _contact(material: Material) -> Iterator[Telling]:
    plan = material.plan
    if plan is None:
        return
    if plan.do_not_initiate:
        words = "yang bersangkutan tidak dihubungi terlebih dahulu; tunggu sampai ia yang memulai"
        yield replace(one("larangan_kontak", plan, "do_not_initiate", words, "operational"), quiet=True)
    channels = "; ".join(filter(None, (_channel(each) for each in plan.channels if each.get("safe") is not False)))
    yield replace(one("kanal_aman", plan, "channels", channels or None, "operational"), free=True)
    hours = show_hours(plan.hours) if plan.hours else None
    yield one("kanal_aman", plan, "hours", hours or None, "operational")


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
    yield own_words("keluhan", need, "complaint", need.complaint)
    yield own_words("riwayat_singkat", need, "history", need.history)
    yield own_words("alergi", need, "allergies", need.allergies)
    yield own_words("obat", need, "medicines", need.medicines)
    guarantor = codes.label("health_guarantor", need.guarantor) if need.guarantor else None
    yield one("penjamin", need, "guarantor", guarantor)
    yield one("nomor_jaminan", need, "guarantee_number", need.guarantee_number)
    yield replace(one("perlu_visum", need, "forensic", need.forensic or None), quiet=True)
    wanted = True if need.examiner_sex == FEMALE_EXAMINER else None
    yield replace(one("pendamping_wanita", need, "examiner_sex", wanted), quiet=True)


def _done(material: Material) -> Iterator[Telling]:
    """Tell what was done so far: each referral that left, as a point of its own, in the class of the service."""
    for each in material.referrals:
        if each.sent_at is None or each.service is None:
            continue
        coded = codes.known("service", each.service) or codes.known("service_line", each.service)
        known = "service" if codes.known("service", each.service) else "service_line"
        label = codes.label(known, each.service).lower() if coded else each.service
        words = f"mengajukan permohonan {label} {in_sentence(dated(each.sent_at) or '')}".strip()
        told = one("upaya", each, "service", words, _CLASS_OF_SERVICE.get(each.service, "legal"))
        yield replace(told, free=not coded, quiet=True)


def _documents(material: Material) -> Iterator[Telling]:
    """Tell which documents lie with a covering letter; what a record calls it only where its kind has no name."""
    for each in material.documents:
        label = codes.label("document_type", each.type) if each.type else (each.name or "Dokumen")
        told = one("berkas", each, "type" if each.type else "name", label)
        yield replace(told, free=not each.type, quiet=True)


def _who(material: Material, given: str | None) -> str | None:
    """Return the name of a party or person a field refers to, or its words; nothing for an id nobody here answers to."""
    if given is None or not is_id(given):
        return given
    for each in material.parties:
        if each.id == given:
            return party_name(material, each)
    return next((name_of(person) for person in material.people if person.id == given), None)
