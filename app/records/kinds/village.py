"""Owns the declarations of a consultation and of an entry in the village's register of departures and returns."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.records import types as of
from app.records.section import Section
from app.records.titles import coded_first, first_of
from db.schema.declare import Record, kind
from db.schema.merging import highest
from db.schema.values import FLAG, INTEGER, LINE, TEXT, Json, item, reference

_CAME = Section(name="Yang datang", data_class="identity")
_TALK = Section(name="Pertanyaan dan jawaban", data_class="chronology")
_LOSS = Section(name="Yang sudah pernah membantu", data_class="finance")
_NEXT = Section(name="Keputusan", data_class="chronology")


@kind("consultation", "Konsultasi", home="case", title=first_of("number", "asker", "question", otherwise="Konsultasi"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation(Record):
    """A question answered before any case; may stay anonymous, and may become a case without being typed again."""

    number: str | None = _CAME.one(
        LINE, "Nomor konsultasi", data_class=None, gap=False, listed=True, searchable=True, control="none"
    )
    date: Json = _CAME.one(of.PARTIAL_DATE, "Tanggal", data_class="chronology", listed=True, sortable=True)
    channel: str | None = _CAME.one(of.coded("channel"), "Datang lewat", data_class=None, listed=True)
    asker: str | None = _CAME.one(
        of.who("person"),
        "Siapa yang bertanya",
        "Boleh dikosongkan: konsultasi dapat tanpa nama.",
        listed=True,
        searchable=True,
        why="Agar dapat disapa. Konsultasi tanpa nama pun dilayani.",
    )
    sex: str | None = _CAME.one(of.coded("sex"), "Jenis kelamin")
    relation: str | None = _CAME.one(of.suggested("relation"), "Hubungan dengan pekerja migran")
    phones: tuple[Mapping[str, Json], ...] = _CAME.many(
        of.PHONE,
        "Nomor yang boleh dihubungi",
        data_class="contact",
        searchable=True,
        why="Hanya bila ingin dikabari lagi.",
    )
    village: str | None = _CAME.one(of.VILLAGE, "Desa atau kelurahan", data_class="location")
    private: bool | None = _CAME.one(FLAG, "Tempat bicara tertutup", "Tidak ada yang ikut mendengar.", data_class=None)
    topics: tuple[str, ...] = _TALK.many(of.coded("consultation_topic"), "Pokok pertanyaan", listed=True)
    phase: str | None = _TALK.one(of.coded("phase"), "Tahap migrasi")
    country: str | None = _TALK.one(of.COUNTRY, "Negara yang dibicarakan")
    question: str | None = _TALK.one(TEXT, "Pertanyaan", "Dengan kata-kata yang bertanya.", searchable=True)
    rights: tuple[Mapping[str, Json], ...] = _TALK.many(
        item("right_explained", item=LINE, version=INTEGER, at=of.DAY), "Hak yang dijelaskan", gap=False
    )
    advice: str | None = _TALK.one(TEXT, "Saran yang diberikan", searchable=True)
    helpers: tuple[Mapping[str, Json], ...] = _LOSS.many(
        item("earlier_helper", who=LINE, what=LINE, lost=of.MONEY),
        "Yang sudah dimintai bantuan",
        "Siapa, apa janjinya, dan berapa uang yang hilang. Layanan kami tidak dipungut biaya.",
        why="Agar kerugian karena calo tercatat, dan agar tidak terulang.",
    )
    decision: str | None = _NEXT.one(of.coded("consultation_decision"), "Keputusan", listed=True)
    decision_reason: str | None = _NEXT.one(TEXT, "Alasan keputusan")
    case: str | None = _NEXT.one(reference("case"), "Kasus yang dibuka", data_class=None, gap=False, control="none")
    by: str | None = _NEXT.one(reference("user"), "Dilayani oleh", data_class=None, gap=False, control="none")
    safe_to_take_home: bool | None = _NEXT.one(
        FLAG,
        "Aman dibawa pulang?",
        "Bila tidak, lembar saran disimpan di kantor atau dicetak tanpa logo.",
        data_class="operational",
        merge=highest(True, False),
        gap=False,
    )
    remarks: str | None = _NEXT.one(TEXT, "Keterangan lain", data_class="operational", searchable=True, gap=False)


_ENTRY = Section(name="Register desa", data_class="identity")
_TRIP = Section(name="Keberangkatan atau kepulangan", data_class="migration_status")
_HELP = Section(name="Layanan desa", data_class="chronology")


@kind("village_entry", "Register desa", title=coded_first("sort", "register_kind", "name", otherwise="Register desa"))
@dataclass(frozen=True, slots=True, kw_only=True)
class VillageEntry(Record):
    """One line of the village's register: someone left, or came back. It tells no story; a problem is a case."""

    number: str | None = _ENTRY.one(
        LINE, "Nomor urut register", data_class=None, gap=False, listed=True, sortable=True, control="none"
    )
    sort: str | None = _ENTRY.one(
        of.coded("register_kind"), "Berangkat atau pulang", data_class="migration_status", gap=False, listed=True
    )
    date: Json = _ENTRY.one(
        of.PARTIAL_DATE, "Tanggal berangkat atau pulang", data_class="migration_status", listed=True, sortable=True
    )
    person: str | None = _ENTRY.one(reference("person"), "Catatan orangnya", gap=False)
    name: str | None = _ENTRY.one(LINE, "Nama", listed=True, searchable=True, sortable=True)
    sex: str | None = _ENTRY.one(of.coded("sex"), "Jenis kelamin", listed=True)
    birth_date: Json = _ENTRY.one(of.PARTIAL_DATE, "Tanggal lahir atau umur")
    village: str | None = _ENTRY.one(of.VILLAGE, "Desa", data_class="location")
    hamlet: str | None = _ENTRY.one(LINE, "Dusun, RT/RW", data_class="location")
    family_phones: tuple[Mapping[str, Json], ...] = _ENTRY.many(
        of.PHONE, "Telepon keluarga", data_class="contact", searchable=True
    )
    country: str | None = _TRIP.one(of.COUNTRY, "Negara", listed=True, sortable=True)
    city: str | None = _TRIP.one(LINE, "Kota")
    job: str | None = _TRIP.one(LINE, "Pekerjaan", data_class="employment")
    scheme: str | None = _TRIP.one(of.coded("scheme"), "Skema penempatan")
    p3mi: str | None = _TRIP.one(LINE, "P3MI (perusahaan penempatan)", data_class="employment")
    recruiter: str | None = _TRIP.one(LINE, "Perekrut", data_class="suspects")
    departures: int | None = _TRIP.one(INTEGER, "Keberangkatan yang ke berapa")
    expected_return: Json = _TRIP.one(of.PARTIAL_DATE, "Perkiraan pulang")
    return_reason: str | None = _TRIP.one(of.coded("return_reason"), "Alasan pulang")
    papers: tuple[str, ...] = _HELP.many(of.coded("document_type"), "Dokumen yang ada pada keluarga")
    village_letter: str | None = _HELP.one(LINE, "Surat desa yang diterbitkan", "Nomor dan tanggalnya.")
    informed: bool | None = _HELP.one(FLAG, "Sudah mendapat penjelasan migrasi aman")
    children_left: int | None = _HELP.one(INTEGER, "Anak yang ditinggal", data_class="children")
    by: str | None = _HELP.one(reference("user"), "Dicatat oleh", data_class=None, gap=False, control="none")
    remarks: str | None = _HELP.one(TEXT, "Keterangan lain", data_class="operational", searchable=True, gap=False)
