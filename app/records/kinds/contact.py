"""Owns the declarations of a contact that took place and of the plan that keeps contact from doing harm."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import of_audience, of_class
from app.records.section import Section
from app.records.titles import coded_first, plain_title
from db.schema.declare import Record, Subset, kind
from db.schema.merging import highest, union
from db.schema.values import FLAG, INTEGER, LINE, TEXT, Json, item, listing, reference

_CALL = Section(name="Kontak", data_class="contact")
_SAID = Section(name="Isi", data_class="chronology")
_PLAN = Section(name="Cara menghubungi", data_class="operational")
_RULE = Section(name="Larangan", data_class="operational")
_ALARM = Section(name="Bila tidak ada kabar", data_class="operational")


@kind("contact", "Kontak", home="case", title=coded_first("channel", "channel", otherwise="Kontak"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """One contact, or one attempt, with anyone about a case."""

    case: str | None = _CALL.one(reference("case"), "Kasus", data_class=None, gap=False)
    at: Json = _CALL.one(of.PARTIAL_DATE, "Kapan", listed=True, sortable=True)
    channel: str | None = _CALL.one(of.coded("channel"), "Lewat", listed=True)
    direction: str | None = _CALL.one(of.coded("direction"), "Arah")
    started_by: str | None = _CALL.one(of.coded("contact_starter"), "Dimulai oleh")
    with_: str | None = _CALL.one(of.who("person"), "Dengan siapa", listed=True)
    answered_by: str | None = _CALL.one(LINE, "Yang mengangkat", "Bila bukan orang yang dituju.")
    safe: bool | None = _CALL.one(
        FLAG,
        "Aman saat itu?",
        "Apakah ia sendirian dan bebas berbicara.",
        data_class="operational",
        merge=highest(True, False),
        gap=True,
        why="Kabar yang disampaikan di bawah tekanan belum tentu kabarnya sendiri.",
    )
    proof_of_life: str | bool | None = _CALL.one(
        of.PROOF_OF_LIFE,
        "Tanda bahwa ia hidup",
        "Suara atau wajahnya sendiri, atau jawaban yang hanya ia ketahui.",
        listed=True,
    )
    outcome: str | None = _CALL.one(of.coded("contact_outcome"), "Hasil", listed=True)
    not_reached: str | None = _CALL.one(of.coded("not_reached"), "Tidak tersambung karena")
    said: str | None = _SAID.one(TEXT, "Yang disampaikan", searchable=True)
    promised: str | None = _SAID.one(TEXT, "Yang kita janjikan", listed=True)
    next_at: Json = _SAID.one(of.PARTIAL_DATE, "Kontak berikutnya", "Kapan dan siapa yang memulai.", sortable=True)
    by: str | None = _SAID.one(reference("user"), "Dicatat oleh", gap=False, control="none")
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()


_WATCHED = Subset(name="watched", filled=("last_proof_of_life", "silent_after"), order="")


@kind(
    "contact_plan",
    "Rencana kontak",
    home="case",
    title=plain_title("Rencana kontak"),
    subsets=(_WATCHED,),
)
@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPlan(Record):
    """How a client may be reached without danger; all of it operational, most of it protective."""

    case: str | None = _PLAN.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _PLAN.one(reference("person"), "Klien", gap=False)
    channels: tuple[Mapping[str, Json], ...] = _PLAN.many(
        item("safe_channel", channel=of.coded("channel"), value=LINE, through=LINE, safe=FLAG),
        "Kanal yang aman",
        "Nomor atau akun, dan lewat siapa.",
    )
    hours: Json = _PLAN.one(
        of.SAFE_HOURS,
        "Jam aman",
        "Selalu dengan zona waktu tempat ia berada. Tanpa jam aman: tanyakan dahulu.",
        merge=of.SAFE_HOURS_MERGE,
        why="Agar telepon tidak berbunyi saat orang lain mendengar.",
    )
    who_answers: str | None = _PLAN.one(TEXT, "Siapa yang mengangkat", "Apa yang dikatakan bila orang lain menjawab.")
    code_word: str | None = _PLAN.one(
        LINE,
        "Kata sandi bahaya",
        "Tidak pernah tercetak dan tidak dapat dicari.",
        gap=True,
        why="Agar ia dapat memberi tahu bahwa ia dalam bahaya tanpa orang lain mengerti.",
    )
    do_not_initiate: bool | None = _RULE.one(
        FLAG,
        "Jangan menghubungi lebih dahulu",
        "Tunggu sampai klien yang memulai.",
        merge=highest(False, True),
        gap=False,
    )
    must_not_know: Sequence[str] | None = _RULE.one(
        listing(of.who("party")),
        "Tidak boleh tahu",
        "Orang atau pihak yang tidak boleh mengetahui adanya kontak ini.",
        merge=union(),
        gap=False,
        why="Agar kabar tidak sampai kepada orang yang membahayakannya.",
    )
    instructions: str | None = _RULE.one(
        TEXT, "Larangan dan pesan lain", "Misalnya jangan menyebut Migrant CARE kepada yang mengangkat."
    )
    shelter: str | None = _RULE.one(
        TEXT, "Alamat rumah aman", "Hanya disampaikan secara lisan. Tidak pernah tercetak dan tidak dapat dicari."
    )
    last_proof_of_life: Json = _ALARM.one(of.PARTIAL_DATE, "Tanda hidup terakhir")
    silent_after: int | None = _ALARM.one(INTEGER, "Dianggap diam setelah (hari)")
    if_silent: str | None = _ALARM.one(
        TEXT,
        "Yang dilakukan bila diam",
        "Langkah yang sudah disetujui klien, berurutan.",
        why="Agar langkahnya sudah disepakati sebelum kabar terputus.",
    )
