"""Owns the declaration of a service: one line of the case plan, who gives it, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import WHOSE, of_audience, of_class
from app.records.section import Section
from app.records.titles import coded_first
from db.schema.declare import Record, kind
from db.schema.values import TEXT, Json, reference

_PLAN = Section(name="Rencana", data_class="chronology")
_DONE = Section(name="Pelaksanaan", data_class="chronology")


@kind("service", "Layanan", home="case", title=coded_first("line", "service_line", otherwise="Layanan"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Record):
    """One service of the plan; "not needed" is an answer of its own, so that no line is merely forgotten."""

    case: str | None = _PLAN.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _PLAN.one(reference("person"), "Untuk siapa", data_class="identity")
    line: str | None = _PLAN.one(of.coded("service_line"), "Lini layanan", listed=True, htcds="spl_Type")
    state: str | None = _PLAN.one(
        of.coded("service_state"),
        "Keadaan",
        "“Tidak perlu” dan “Belum dikehendaki klien” juga jawaban.",
        listed=True,
    )
    goal: str | None = _PLAN.one(
        TEXT,
        "Tujuan",
        "Dengan kata-kata klien: apa yang berubah baginya.",
        htcds="spl_Objectives",
        why="Agar yang dikerjakan adalah yang ia perlukan, bukan yang kami sangka.",
    )
    provider: str | None = _PLAN.one(of.who("agency"), "Pemberi layanan", listed=True)
    by: str | None = _PLAN.one(reference("user"), "Ditangani oleh", data_class=None, gap=False)
    referral: str | None = _PLAN.one(reference("referral"), "Lewat rujukan", data_class=None, gap=False)
    planned: Json = _PLAN.one(of.PARTIAL_DATE, "Direncanakan", listed=True, sortable=True, htcds="spl_PlannedEndDate")
    why_not: str | None = _PLAN.one(TEXT, "Mengapa tidak", "Bila tidak perlu, belum dikehendaki, atau dihentikan.")
    begun: Json = _DONE.one(of.PARTIAL_DATE, "Dimulai pada", sortable=True)
    done: Json = _DONE.one(of.PARTIAL_DATE, "Selesai pada", listed=True, sortable=True, htcds="spl_ActualEndDate")
    result: str | None = _DONE.one(TEXT, "Hasil bagi klien")
    goal_reached: str | None = _DONE.one(of.coded("goal_reached"), "Tujuan tercapai", "Menurut klien.")
    own_rating: str | None = _DONE.one(of.coded("rating"), "Penilaian klien atas layanan ini", "Klien yang menilai.")
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()
    remarks: str | None = WHOSE.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
