"""Owns the declarations of a task, a note and an access entry: what is to be done, said of the work, and was seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import of_audience, of_class
from app.records.section import Section
from app.records.titles import coded_first, first_of
from db.schema.declare import Record, Subset, kind
from db.schema.merging import FIXED
from db.schema.values import FLAG, INTEGER, LINE, TEXT, Json, reference

_TASK = Section(name="Tugas", data_class="chronology")
_DONE = Section(name="Hasil", data_class="chronology")


_DUE = Subset(name="due", empty=("done_at",), filled=("due",), order="due")


@kind("task", "Tugas", home="case", title=first_of("what", otherwise="Tugas"), subsets=(_DUE,))
@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Record):
    """Something to be done by a day or a moment; visits after the return home are tasks too."""

    case: str | None = _TASK.one(reference("case"), "Kasus", data_class=None, gap=False)
    what: str | None = _TASK.one(
        LINE, "Yang dikerjakan", "Singkat, tanpa nama dan tanpa rahasia.", listed=True, searchable=True
    )
    sort: str | None = _TASK.one(of.coded("task_kind"), "Jenis", data_class=None, gap=False)
    due: Json = _TASK.one(
        of.PARTIAL_DATE, "Tenggat", "Tanggal, atau tanggal dan jam.", data_class=None, listed=True, sortable=True
    )
    for_: str | None = _TASK.one(reference("user"), "Untuk", data_class=None, listed=True, gap=False)
    person: str | None = _TASK.one(reference("person"), "Mengenai", data_class="identity", gap=False)
    about: str | None = _TASK.one(reference(""), "Berkaitan dengan catatan", data_class=None, gap=False, control="none")
    visit_day: int | None = _TASK.one(
        INTEGER, "Kunjungan hari ke-", "7, 30, 90, atau 180 hari setelah pulang.", data_class=None, gap=False
    )
    made_by: str | None = _TASK.one(reference("user"), "Dibuat oleh", data_class=None, gap=False, control="none")
    done_at: str | None = _DONE.one(of.MOMENT_OR_DAY, "Selesai pada", data_class=None, listed=True, gap=False)
    result: str | None = _DONE.one(of.coded("task_result"), "Hasil", data_class=None, gap=False)
    remark: str | None = _DONE.one(TEXT, "Catatan hasil", gap=False)
    why_not: str | None = _DONE.one(TEXT, "Mengapa tidak", gap=False)
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()


_NOTE = Section(name="Catatan", data_class="operational")
_SEAL = Section(name="Catatan tersegel", data_class="counselling")
_REPLY = Section(name="Jawaban", data_class="operational")


@kind("note", "Catatan", home="case", title=coded_first("sort", "note_kind", otherwise="Catatan"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """A word between colleagues about a case; a counsellor's note is sealed and unreadable to everyone else."""

    case: str | None = _NOTE.one(reference("case"), "Kasus", data_class=None, gap=False)
    sort: str | None = _NOTE.one(of.coded("note_kind"), "Jenis catatan", data_class=None, gap=False, listed=True)
    about: str | None = _NOTE.one(reference(""), "Mengenai catatan", data_class=None, gap=False, control="none")
    matter: str | None = _NOTE.one(of.coded("note_matter"), "Yang dimintakan", data_class=None, gap=False)
    clock: str | None = _NOTE.one(LINE, "Tenggat yang diputuskan", data_class=None, gap=False, control="none")
    text: str | None = _NOTE.one(TEXT, "Isi", gap=False, searchable=True)
    to: str | None = _NOTE.one(reference("user"), "Untuk", data_class=None, gap=False)
    by: str | None = _NOTE.one(
        reference("user"), "Ditulis oleh", data_class=None, gap=False, listed=True, control="none"
    )
    at: str | None = _NOTE.one(
        of.MOMENT, "Ditulis pada", data_class=None, gap=False, listed=True, sortable=True, control="none"
    )
    sealed_text: str | None = _SEAL.one(
        of.SEALED,
        "Isi tersegel",
        "Hanya konselor yang dituju yang dapat membukanya. Pendamping dan koordinator tidak.",
        sealed=True,
        gap=False,
        control="none",
    )
    flagged_until: str | None = _REPLY.one(of.DAY, "Bendera sampai", data_class=None, gap=False, sortable=True)
    unflag_reason: str | None = _REPLY.one(TEXT, "Alasan bendera diturunkan", gap=False)
    decision: str | None = _REPLY.one(of.coded("decision"), "Jawaban atas permintaan", data_class=None, gap=False)
    answers: str | None = _REPLY.one(reference("note"), "Menjawab catatan", data_class=None, gap=False, control="none")
    done: bool | None = _REPLY.one(FLAG, "Selesai", data_class=None, gap=False, control="none")


_SEEN = Section(name="Catatan jejak")


@kind(
    "access_entry",
    "Catatan jejak",
    home="case",
    title=coded_first("act", "access_act", "subject_kind", otherwise="Catatan jejak"),
)
@dataclass(frozen=True, slots=True, kw_only=True)
class AccessEntry(Record):
    """Who saw, changed, printed, exported or unlocked what, and when; written once, travels upward, holds no content.

    Every act writes one, so it is found by where it is at home, as every record is: each index of its own would make
    everything people do slower.
    """

    at: str | None = _SEEN.one(of.MOMENT, "Kapan", merge=FIXED, gap=False, listed=True, control="none")
    user: str | None = _SEEN.one(reference("user"), "Siapa", merge=FIXED, gap=False, listed=True, looked_up=False)
    device: str | None = _SEEN.one(LINE, "Perangkat", merge=FIXED, gap=False)
    act: str | None = _SEEN.one(
        of.coded("access_act"), "Perbuatan", merge=FIXED, gap=False, listed=True, looked_up=False
    )
    case: str | None = _SEEN.one(reference("case"), "Kasus", merge=FIXED, gap=False, looked_up=False)
    subject_kind: str | None = _SEEN.one(LINE, "Jenis catatan", merge=FIXED, gap=False, listed=True)
    subject: str | None = _SEEN.one(reference(""), "Catatan", merge=FIXED, gap=False, looked_up=False)
    count: int | None = _SEEN.one(INTEGER, "Jumlah", merge=FIXED, gap=False)
    to: str | None = _SEEN.one(LINE, "Kepada", "Kode lembaga atau jenis tujuan, tanpa nama.", merge=FIXED, gap=False)
    reason: str | None = _SEEN.one(LINE, "Alasan", merge=FIXED, gap=False)
