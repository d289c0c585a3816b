"""Owns the declaration of a risk assessment: how great the danger is, why, according to whom, until when."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import WHOSE, of_audience, of_class
from app.records.section import Section
from app.records.titles import plain_title
from db.schema.declare import Record, kind
from db.schema.merging import highest
from db.schema.values import FLAG, TEXT, Json, reference

_LEVEL = Section(name="Penilaian", data_class="exploitation")
_WHY = Section(name="Alasan", data_class="exploitation")
_THEN = Section(name="Langkah keamanan", data_class="operational")


@kind("risk_assessment", "Penilaian risiko", home="case", title=plain_title("Penilaian risiko"))
@dataclass(frozen=True, slots=True, kw_only=True)
class RiskAssessment(Record):
    """How dangerous it was on one day in one person's eyes; a later judgement is another record, and both stand."""

    case: str | None = _LEVEL.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _LEVEL.one(reference("person"), "Klien", data_class="identity")
    at: Json = _LEVEL.one(of.PARTIAL_DATE, "Dinilai pada", data_class="chronology", listed=True, sortable=True)
    level: str | None = _LEVEL.one(
        of.coded("risk"),
        "Tingkat risiko",
        "Ragu di antara dua tingkat: pilih yang lebih tinggi.",
        data_class="chronology",
        merge=highest("low", "medium", "high", "emergency"),
        listed=True,
        sortable=True,
        why="Menentukan siapa yang ditolong lebih dahulu dan seberapa cepat.",
    )
    signs: tuple[str, ...] = _WHY.many(
        of.coded("risk_sign"),
        "Tanda bahaya",
        "Hanya yang sudah diketahui. Tidak perlu ditanyakan satu per satu.",
        why="Agar bahaya yang sudah disebut tidak terlewat dan tidak perlu diceritakan lagi.",
    )
    self_harm: bool | None = _WHY.one(
        FLAG,
        "Menyebut ingin mengakhiri hidup",
        "Jangan tinggalkan sendirian. Hubungi koordinator dan konselor sekarang.",
        data_class="health",
        merge=highest(False, True),
        why="Agar pertolongan datang segera. Tidak pernah ditulis di surat mana pun.",
    )
    reasons: str | None = _WHY.one(TEXT, "Alasan", "Apa yang terjadi atau dikatakan, bukan dugaan tentang orangnya.")
    own_view: str | None = _WHY.one(
        TEXT,
        "Menurut klien sendiri",
        "Apa yang paling ia takutkan, dan apa yang menurutnya aman.",
        why="Klien paling tahu bahaya yang ia hadapi.",
    )
    told_by: str | None = _WHY.one(of.suggested("source"), "Menurut siapa", data_class="chronology", listed=True)
    reliability: str | None = _WHY.one(of.coded("reliability"), "Kepastian", data_class="chronology")
    protects: str | None = _THEN.one(
        TEXT, "Yang melindungi", "Orang yang dipercaya, tempat yang aman, telepon tersembunyi, uang, dokumen."
    )
    steps: str | None = _THEN.one(
        TEXT, "Langkah yang disepakati", "Dengan klien bila dapat dihubungi. Tanpa alamat rumah aman."
    )
    review_on: str | None = _THEN.one(
        of.DAY, "Nilai ulang pada", data_class="chronology", listed=True, sortable=True, gap=False
    )
    by: str | None = _LEVEL.one(reference("user"), "Dinilai oleh", data_class=None, gap=False, control="none")
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()
    remarks: str | None = WHOSE.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
