"""Owns the declarations of a statement, one line of the chronology, and of a party to a case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.protection import permission
from app.records.release import WHOSE, of_audience, of_class
from app.records.section import Section
from app.records.titles import first_of
from db.schema.declare import Record, Subset, kind
from db.schema.merging import highest
from db.schema.values import FLAG, LINE, TEXT, Json, reference

_FACT = Section(name="Peristiwa", data_class="chronology")
_PROOF = Section(name="Sumber", data_class="chronology")


_DELICATE = Subset(name="sexual_violence", equal=(("data_class", "sexual_violence"),), order="")


@kind(
    "statement",
    "Peristiwa",
    home="case",
    title=first_of("text", "place", otherwise="Peristiwa"),
    subsets=(_DELICATE,),
)
@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """One fact as one source tells it; two sources that differ are two statements, and both stand."""

    case: str | None = _FACT.one(reference("case"), "Kasus", data_class=None, gap=False)
    when: Json = _FACT.one(
        of.PARTIAL_DATE,
        "Kapan",
        "Setepat yang diketahui saja: “2023”, “sekitar Lebaran 2023”, “dua minggu setelah tiba”.",
        listed=True,
        sortable=True,
        htcds="hte_Date",
    )
    place: str | None = _FACT.one(
        LINE, "Di mana", data_class="location", listed=True, searchable=True, htcds="hte_City hte_Country"
    )
    text: str | None = _FACT.one(
        TEXT,
        "Apa yang terjadi",
        "Sejauh yang ingin diceritakan. Tidak perlu rinci, dan boleh dilanjutkan kapan saja.",
        listed=True,
        searchable=True,
        htcds="hte_Description",
    )
    stage: str | None = _FACT.one(of.coded("event_stage"), "Bagian perjalanan", htcds="hte_Type")
    people: tuple[str, ...] = _FACT.many(reference("party"), "Pihak yang terlibat", data_class="suspects")
    source: str | None = _PROOF.one(
        of.suggested("source"), "Menurut siapa", "Klien, ibu, percakapan WhatsApp, surat, foto.", listed=True
    )
    told_at: Json = _PROOF.one(of.PARTIAL_DATE, "Diceritakan pada")
    reliability: str | None = _PROOF.one(of.coded("reliability"), "Kepastian", listed=True)
    contradicts: tuple[str, ...] = _PROOF.many(
        reference("statement"), "Berbeda dengan", "Keterangan yang berbeda ditampilkan berdampingan, bukan ditimpa."
    )
    evidence: tuple[str, ...] = _PROOF.many(reference("attachment"), "Bukti")
    elements: tuple[str, ...] = _PROOF.many(
        of.coded("tppo_element"), "Unsur TPPO yang didukung", "Untuk lembar kerja pengacara.", data_class="legal"
    )
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()


_PARTY = Section(name="Pihak", data_class="suspects")
_REACH = Section(name="Cara menghubungi", data_class="contact")


@kind("party", "Pihak", home="case", title=first_of("name", "relation", otherwise="Pihak tanpa nama"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Record):
    """A person or organisation with a role in a case, what it may be told, and whether a complaint is about it.

    Whoever is reported, or linked to one who is, is never suggested as source, recipient or contact.
    """

    case: str | None = _PARTY.one(reference("case"), "Kasus", data_class=None, gap=False)
    sort: str | None = _PARTY.one(of.coded("party_sort"), "Orang atau lembaga")
    name: str | None = _PARTY.one(LINE, "Nama atau julukan", listed=True, searchable=True, sortable=True)
    person: str | None = _PARTY.one(reference("person"), "Catatan orangnya")
    agency: str | None = _PARTY.one(reference("agency"), "Catatan lembaganya")
    roles: tuple[str, ...] = _PARTY.many(
        of.coded("party_role"), "Peran dalam kasus", listed=True, htcds="per_RoleInProcess"
    )
    role_details: str | None = _PARTY.one(TEXT, "Apa yang dilakukannya", htcds="per_RoleDetails")
    relation: str | None = _PARTY.one(
        of.suggested("relation"), "Hubungan dengan klien", listed=True, htcds="vic_RelationshipToTrafficker"
    )
    reported: bool | None = _PARTY.one(
        FLAG,
        "Terlapor",
        "Terlapor tidak pernah disarankan sebagai sumber, penerima surat, atau tembusan.",
        merge=highest(False, True),
        listed=True,
        gap=False,
    )
    linked_to: tuple[str, ...] = _PARTY.many(
        reference("party"), "Berkaitan dengan", "Kerabat, atasan, atau rekan dari pihak lain di kasus ini.", gap=False
    )
    may_know: str | None = _PARTY.one(
        of.coded("may_know"),
        "Boleh tahu",
        "Bila tidak diisi: tidak ada yang boleh disampaikan.",
        data_class="operational",
        merge=permission("summary", "safe_only", "nothing"),
        gap=False,
    )
    safe_contact: bool | None = _PARTY.one(
        FLAG, "Aman dihubungi", data_class="operational", merge=permission(True, False), gap=False
    )
    companion: bool | None = _REACH.one(FLAG, "Boleh menemani klien", data_class="contact")
    phones: tuple[Mapping[str, Json], ...] = _REACH.many(of.PHONE, "Nomor telepon", searchable=True)
    address: str | None = _REACH.one(TEXT, "Alamat", data_class="location")
    country: str | None = _REACH.one(of.COUNTRY, "Negara", data_class="location")
    email: str | None = _REACH.one(of.EMAIL, "Surel", searchable=True)
    identifiers: tuple[str, ...] = _REACH.many(
        LINE, "Pengenal lain", "Nomor izin, rekening, pelat kendaraan, akun.", data_class="suspects", searchable=True
    )
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()
    remarks: str | None = WHOSE.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
