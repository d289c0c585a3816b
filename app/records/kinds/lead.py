"""Owns the declaration of a lead: one hint of where somebody is or who holds them, and what came of following it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import WHOSE, of_audience, of_class
from app.records.section import Section
from app.records.titles import coded_first
from db.schema.declare import Record, kind
from db.schema.merging import highest
from db.schema.values import FLAG, LINE, TEXT, Json, reference

_HINT = Section(name="Petunjuk", data_class="location")
_FROM = Section(name="Sumber", data_class="chronology")
_TRIED = Section(name="Penelusuran", data_class="operational")


@kind("lead", "Petunjuk", home="case", title=coded_first("sort", "lead_kind", otherwise="Petunjuk"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Lead(Record):
    """One piece of the puzzle. What it points to is a guess until somebody has confirmed it."""

    case: str | None = _HINT.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _HINT.one(reference("person"), "Tentang siapa", data_class="identity")
    sort: str | None = _HINT.one(of.coded("lead_kind"), "Jenis petunjuk", data_class=None, listed=True)
    hint: str | None = _HINT.one(
        TEXT,
        "Petunjuknya",
        "Seperti terlihat atau terdengar: papan toko, bahasa, nama kereta, lantai, latar foto.",
        listed=True,
        searchable=True,
        why="Petunjuk kecil yang digabung dapat menunjukkan perwakilan mana yang berwenang.",
    )
    phone: Mapping[str, Json] | None = _HINT.one(
        of.PHONE,
        "Nomor telepon di petunjuk ini",
        "Awalannya menunjukkan negara. Jangan dihubungi sebelum dinyatakan aman.",
        data_class="contact",
        searchable=True,
    )
    coordinates: str | None = _HINT.one(LINE, "Koordinat atau tautan peta")
    country: str | None = _HINT.one(of.COUNTRY, "Menunjuk ke negara", listed=True)
    city: str | None = _HINT.one(LINE, "Menunjuk ke kota atau tempat", listed=True, searchable=True)
    seen_at: Json = _HINT.one(
        of.PARTIAL_DATE, "Petunjuk berasal dari tanggal", data_class="chronology", listed=True, sortable=True
    )
    source: str | None = _FROM.one(of.suggested("source"), "Menurut siapa", listed=True)
    told_at: Json = _FROM.one(of.PARTIAL_DATE, "Diterima pada", sortable=True)
    reliability: str | None = _FROM.one(of.coded("reliability"), "Kepastian", listed=True)
    evidence: tuple[str, ...] = _FROM.many(reference("attachment"), "Foto atau berkasnya")
    safe_to_check: bool | None = _TRIED.one(
        FLAG,
        "Aman ditelusuri",
        "Menelusuri dapat memberi tahu orang yang menahannya.",
        merge=highest(True, False),
        gap=True,
    )
    checked_with: str | None = _TRIED.one(
        of.who("agency"), "Ditanyakan kepada", "Bukan kepada terlapor atau orang yang berkaitan dengannya."
    )
    checked_at: Json = _TRIED.one(of.PARTIAL_DATE, "Ditanyakan pada", sortable=True)
    next_question: str | None = _TRIED.one(LINE, "Pertanyaan berikutnya", "Untuk keluarga atau klien, tanpa nama.")
    state: str | None = _TRIED.one(of.coded("lead_state"), "Keadaan penelusuran", data_class=None, listed=True)
    result: str | None = _TRIED.one(TEXT, "Hasil penelusuran", data_class="location", searchable=True)
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()
    remarks: str | None = WHOSE.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
