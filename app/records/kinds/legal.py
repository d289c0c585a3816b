"""Owns the declaration of a legal step, from a report to a verdict and what is paid after it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import WHOSE, of_audience, of_class
from app.records.section import Section
from app.records.titles import coded_first
from db.schema.declare import Record, kind
from db.schema.values import FLAG, LINE, TEXT, Json, reference

_STEP = Section(name="Langkah hukum", data_class="legal")
_WITH = Section(name="Yang menangani", data_class="legal")
_NEXT = Section(name="Sidang atau pemeriksaan berikutnya", data_class="legal")
_END = Section(name="Hasil", data_class="legal")


@kind(
    "legal_step",
    "Langkah hukum",
    home="case",
    title=coded_first("stage", "legal_stage", "number", otherwise="Langkah hukum"),
)
@dataclass(frozen=True, slots=True, kw_only=True)
class LegalStep(Record):
    """One step on one legal track; the stage a track has reached is its newest step."""

    case: str | None = _STEP.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _STEP.one(reference("person"), "Klien", data_class="identity")
    track: str | None = _STEP.one(of.coded("legal_track"), "Jalur", listed=True)
    stage: str | None = _STEP.one(of.coded("legal_stage"), "Tahap", listed=True)
    number: str | None = _STEP.one(
        LINE,
        "Nomor",
        "Nomor laporan polisi (LP), surat tanda terima laporan, perkara, atau register pengaduan.",
        listed=True,
        searchable=True,
        why="Dengan nomor ini perkembangannya dapat ditanyakan tanpa bercerita dari awal.",
    )
    date: Json = _STEP.one(of.PARTIAL_DATE, "Tanggal", listed=True, sortable=True)
    charge: str | None = _STEP.one(TEXT, "Pokok perkara", "Dugaan atau tuntutan, seperti tertulis di suratnya.")
    reported: tuple[str, ...] = _STEP.many(reference("party"), "Pihak yang dilaporkan", data_class="suspects")
    client_agreed: bool | None = _STEP.one(
        FLAG,
        "Dikehendaki klien",
        "Melapor adalah keputusan klien. Keberatannya dicatat di kasus.",
        why="Agar tidak ada langkah hukum yang tidak ia kehendaki.",
    )
    agency: str | None = _WITH.one(
        of.who("agency"), "Lembaga yang menangani", "Unit PPA Polres, kejaksaan, pengadilan, BP3MI, LPSK.", listed=True
    )
    officer: str | None = _WITH.one(LINE, "Petugas yang menangani", "Penyidik, jaksa, hakim, mediator.")
    officer_phones: tuple[Mapping[str, Json], ...] = _WITH.many(of.PHONE, "Telepon petugas", data_class="contact")
    lawyer: str | None = _WITH.one(of.who("party"), "Pengacara atau pendamping hukum")
    companion: str | None = _WITH.one(reference("user"), "Didampingi oleh", data_class=None, gap=False)
    news_at: Json = _WITH.one(
        of.PARTIAL_DATE, "Kabar perkembangan terakhir", "Misalnya tanggal SP2HP yang terakhir diterima.", sortable=True
    )
    next_hearing: Json = _NEXT.one(
        of.PARTIAL_DATE,
        "Kapan",
        "Tanggal, atau tanggal dan jam setempat.",
        listed=True,
        sortable=True,
        why="Agar klien tidak datang sendirian dan tidak ada sidang yang terlewat.",
    )
    next_place: str | None = _NEXT.one(LINE, "Di mana")
    client_attends: bool | None = _NEXT.one(FLAG, "Klien perlu hadir")
    needs: str | None = _NEXT.one(
        TEXT,
        "Yang perlu disiapkan",
        "Ruang terpisah, pemeriksa perempuan, juru bahasa, pendamping, biaya jalan, berkas.",
    )
    result_kind: str | None = _END.one(of.coded("legal_result"), "Hasil langkah ini", listed=True)
    result: str | None = _END.one(TEXT, "Uraian hasil", searchable=True)
    ended: Json = _END.one(of.PARTIAL_DATE, "Selesai pada", sortable=True)
    papers: tuple[str, ...] = _END.many(
        reference(""), "Surat dan bukti", "Dokumen atau lampiran yang sudah dicatat di kasus ini."
    )
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()
    remarks: str | None = WHOSE.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
