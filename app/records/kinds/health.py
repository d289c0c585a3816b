"""Owns the declaration of a health need: what a hospital must know, and who pays."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import of_audience
from app.records.section import Section
from app.records.titles import plain_title
from db.schema.declare import Record, kind
from db.schema.values import FLAG, LINE, TEXT, Json, reference

_NEED = Section(name="Keluhan", data_class="health")
_CARE = Section(name="Yang diminta", data_class="health")
_COST = Section(name="Penjaminan biaya", data_class="finance")


@kind("health_need", "Kebutuhan kesehatan", home="case", title=plain_title("Kebutuhan kesehatan"))
@dataclass(frozen=True, slots=True, kw_only=True)
class HealthNeed(Record):
    """One complaint that needs care. No account of violence belongs here: a hospital needs what it treats."""

    case: str | None = _NEED.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _NEED.one(reference("person"), "Klien", data_class="identity")
    complaint: str | None = _NEED.one(
        TEXT,
        "Keluhan utama",
        "Dengan kata-kata klien. Bukan diagnosis.",
        searchable=True,
        why="Agar rumah sakit dapat menolong tanpa bertanya dari awal.",
    )
    since: Json = _NEED.one(of.PARTIAL_DATE, "Dirasakan sejak", sortable=True)
    history: str | None = _NEED.one(TEXT, "Riwayat singkat", "Hanya yang diperlukan dokter. Tanpa uraian kekerasan.")
    medicines: str | None = _NEED.one(TEXT, "Obat yang sedang diminum")
    allergies: str | None = _NEED.one(TEXT, "Alergi")
    pregnant: bool | None = _NEED.one(
        FLAG,
        "Hamil",
        why="Menentukan pemeriksaan, obat, dan kelayakan bepergian.",
    )
    urgent: bool | None = _NEED.one(FLAG, "Perlu ditangani segera")
    hospital: str | None = _CARE.one(reference("agency"), "Rumah sakit tujuan")
    examiner_sex: str | None = _CARE.one(
        of.coded("interviewer_sex"),
        "Ingin diperiksa oleh",
        why="Agar ia diperiksa oleh orang yang membuatnya tenang.",
    )
    forensic: bool | None = _CARE.one(
        FLAG,
        "Perlu visum",
        "Visum hanya atas permintaan penyidik.",
        why="Visum adalah bukti; keputusan melapor tetap pada klien.",
    )
    companion: str | None = _CARE.one(of.who("person"), "Yang menemani", data_class="contact")
    guarantor: str | None = _COST.one(of.coded("health_guarantor"), "Penjamin biaya")
    guarantee_number: str | None = _COST.one(LINE, "Nomor jaminan")
    guarantee_until: Json = _COST.one(of.PARTIAL_DATE, "Jaminan berlaku sampai", sortable=True)
    ceiling: Json = _COST.one(of.MONEY, "Batas biaya")
    result: str | None = _CARE.one(TEXT, "Hasil pemeriksaan", "Sejauh yang ingin disimpan klien.")
    audience: Sequence[str] | None = of_audience()
