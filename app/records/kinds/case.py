"""Owns the declaration of a case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.section import Section
from app.records.titles import first_of
from db.schema.declare import Record, Subset, kind
from db.schema.merging import OWNED, highest, union
from db.schema.values import FLAG, INTEGER, LINE, TEXT, Json, item, listing, reference

_CORE = Section(name="Pokok kasus")
_VOICE = Section(name="Suara klien", data_class="chronology")
_RISK = Section(name="Keadaan dan risiko", data_class="exploitation")
_WORK = Section(name="Penanganan")
_GUARD = Section(name="Penjagaan", data_class="operational")
_END = Section(name="Penutupan", data_class="chronology")


_OPEN = ("closed_at",)
_SUBSETS = (
    Subset(name="open", empty=_OPEN),
    Subset(name="closed", filled=_OPEN),
    Subset(name="emergency", empty=_OPEN, equal=(("risk", "emergency"),), order=""),
    Subset(name="waiting", empty=_OPEN, filled=("waiting_since",), order=""),
    Subset(name="without_consent", empty=_OPEN, lacking=("consent", "case")),
)


@kind(
    "case",
    "Kasus",
    home="id",
    title=first_of("number", "village_number", otherwise="Kasus belum bernomor"),
    subsets=_SUBSETS,
)
@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """One problem an office accompanies someone through; its stage is computed from what was done, never typed."""

    number: str | None = _CORE.one(
        LINE,
        "Nomor kasus",
        "Nomor pertama tetap berlaku walaupun kasus berpindah kantor.",
        searchable=True,
        listed=True,
        sortable=True,
        gap=False,
        control="none",
    )
    village_number: str | None = _CORE.one(LINE, "Nomor register desa", searchable=True, gap=False)
    received_at: Json = _CORE.one(
        of.PARTIAL_DATE, "Tanggal pengaduan", data_class="chronology", listed=True, sortable=True
    )
    received_through: str | None = _CORE.one(of.coded("channel"), "Pengaduan datang lewat")
    clients: tuple[str, ...] = _CORE.many(
        reference("person"), "Klien", "Orang yang dibantu. Boleh lebih dari satu.", data_class="identity", listed=True
    )
    reporter: str | None = _CORE.one(
        reference("person"),
        "Pengadu",
        "Orang yang datang atau menghubungi. Datanya sendiri juga memerlukan persetujuannya.",
        data_class="identity",
        why="Agar jelas siapa yang memberi keterangan dan apa yang boleh disampaikan kepadanya.",
    )
    relation: str | None = _CORE.one(
        of.suggested("relation"),
        "Hubungan pengadu dengan klien",
        data_class="identity",
        why="Menentukan apa yang boleh disampaikan kepada pengadu.",
    )
    authority: str | None = _CORE.one(
        of.coded("authority"),
        "Dasar pengadu bertindak",
        "Bukan syarat untuk mencatat.",
        data_class="legal",
        why="Lembaga akan bertanya atas dasar apa ia diwakili.",
    )
    types: tuple[str, ...] = _CORE.many(
        of.coded("case_type"),
        "Jenis kasus",
        data_class="chronology",
        listed=True,
        htcds="vic_TypeOfExploitation",
        why="Menentukan lembaga yang berwenang dan hak yang dapat dituntut.",
    )
    primary_type: str | None = _CORE.one(
        of.coded("case_type"), "Jenis utama", data_class="chronology", listed=True, sortable=True
    )
    phase: str | None = _CORE.one(of.coded("phase"), "Tahap migrasi", data_class="chronology", listed=True)
    summary: str | None = _CORE.one(
        TEXT,
        "Ringkasan",
        "Untuk rekan sekantor. Ringkasan ini tidak pernah masuk surat: setiap lembaga mendapat ringkasannya sendiri.",
        data_class="chronology",
        searchable=True,
    )
    related: tuple[str, ...] = _CORE.many(
        reference("case"), "Kasus terkait", "Majikan, kapal, agen, atau keluarga yang sama."
    )
    wishes: str | None = _VOICE.one(
        TEXT,
        "Keinginan klien",
        "Dengan kata-katanya sendiri. Dibaca paling dahulu pada setiap pertemuan.",
        why="Kasus ini miliknya: yang dikerjakan mengikuti kehendaknya.",
    )
    goals: tuple[Mapping[str, Json], ...] = _VOICE.many(
        item("goal", text=LINE, by=of.PARTIAL_DATE, reached=of.coded("goal_reached")),
        "Tujuan klien",
        "Apa yang ingin dicapai, dan menurut klien sudah sejauh mana.",
        why="Agar hasil dinilai menurut tujuannya sendiri.",
    )
    objections: Sequence[Mapping[str, Json]] | None = _VOICE.one(
        listing(of.OBJECTION),
        "Keberatan klien",
        "Lembaga atau tindakan yang belum dikehendaki, dan sampai kapan. Ikut tercetak di setiap surat.",
        data_class="legal",
        merge=union(),
        why="Agar tidak ada yang dilakukan di luar kehendaknya.",
    )
    readiness: str | None = _VOICE.one(
        of.coded("readiness"),
        "Kesiapan bercerita",
        "Tidak ada yang ditanyakan ulang. Tunggu sampai klien siap.",
        data_class="operational",
        merge=highest("ready", "partly", "not_ready"),
        why="Agar tidak ada yang memaksanya bercerita.",
    )
    closed_topics: Sequence[str] | None = _VOICE.one(
        listing(of.TOPIC),
        "Topik yang ditutup",
        "Tidak ditanyakan dan tidak ditampilkan sebagai judul. Tunggu sampai klien memulai.",
        data_class="operational",
        merge=union(),
        why="Agar tidak ada rekan yang menanyakannya lagi.",
    )
    rights: tuple[Mapping[str, Json], ...] = _VOICE.many(
        item("right_explained", item=LINE, version=INTEGER, at=of.DAY),
        "Hak yang dijelaskan",
        "Isi dan versinya, agar yang sudah dijelaskan tidak diulang dan yang belum tidak terlewat.",
        gap=False,
        control="none",
    )
    next_questions: tuple[str, ...] = _VOICE.many(LINE, "Pertanyaan berikutnya", "Untuk pertemuan atau telepon nanti.")
    risk: str | None = _RISK.one(
        of.coded("risk"),
        "Tingkat risiko",
        data_class="chronology",
        merge=highest("low", "medium", "high", "emergency"),
        listed=True,
        sortable=True,
        why="Menentukan siapa yang ditolong lebih dahulu.",
    )
    risk_reasons: str | None = _RISK.one(TEXT, "Alasan tingkat risiko")
    danger: str | None = _RISK.one(
        TEXT,
        "Bahaya yang mendesak sekarang",
        "Satu atau dua kalimat: siapa, di mana, bahaya apa.",
        why="Agar yang menolong tahu apa yang mengancam sekarang.",
    )
    trafficking: str | None = _RISK.one(
        of.coded("trafficking_status"),
        "Hasil penapisan TPPO",
        "Bukan penetapan hukum. Tercetak di surat hanya bila koordinator atau pengacara menyatakannya dengan nama.",
        htcds="vic_TraffickingStatus",
    )
    trafficking_confirmed_by: str | None = _RISK.one(
        of.who("user"),
        "Dinyatakan oleh",
        data_class="legal",
        gap=False,
        htcds="vic_TraffickingStatusDecisionMakingOrg",
        control="none",
    )
    trafficking_confirmed_at: str | None = _RISK.one(
        of.MOMENT, "Dinyatakan pada", data_class="legal", gap=False, control="none"
    )
    waiting_since: Json = _RISK.one(
        of.PARTIAL_DATE,
        "Menunggu kontak sejak",
        "Untuk klien yang hanya dapat menghubungi lebih dahulu. Tidak dihitung terlambat.",
        data_class="operational",
        control="none",
    )
    review_on: str | None = _RISK.one(of.DAY, "Tinjau ulang pada", data_class="chronology", sortable=True, gap=False)
    needs: tuple[str, ...] = _WORK.many(of.coded("service_line"), "Layanan yang dibutuhkan", data_class="chronology")
    assessment: str | None = _WORK.one(TEXT, "Asesmen kebutuhan", data_class="exploitation")
    plan: str | None = _WORK.one(
        TEXT, "Rencana pendampingan", "Disusun bersama klien.", data_class="operational", htcds="spl_ActionPlan"
    )
    owner: str | None = _WORK.one(
        reference("office"),
        "Kantor penanggung jawab",
        "Dipindahkan oleh pusat.",
        merge=OWNED,
        listed=True,
        gap=False,
        htcds="cas_CaseOwner",
        control="none",
    )
    assigned: str | None = _WORK.one(reference("user"), "Pendamping", listed=True, gap=False, control="none")
    accepted_at: str | None = _WORK.one(of.MOMENT, "Diterima cabang pada", gap=False, control="none")
    transfer_to: str | None = _WORK.one(reference("office"), "Diusulkan pindah ke", gap=False, control="none")
    transfer_reason: str | None = _WORK.one(TEXT, "Alasan pindah", data_class="operational", gap=False, control="none")
    transfer_answer: str | None = _WORK.one(
        of.coded("transfer_answer"), "Jawaban atas usul pindah", gap=False, control="none"
    )
    transfer_remark: str | None = _WORK.one(TEXT, "Alasan jawaban", data_class="operational", gap=False, control="none")
    blocked: Sequence[str] | None = _GUARD.one(
        listing(reference("")),
        "Tidak boleh membuka",
        "Pengguna, perangkat, kantor, atau orang: kerabat terlapor, tetangga, rekan yang mengenal klien.",
        merge=union(),
        gap=False,
    )
    not_via_village: bool | None = _GUARD.one(
        FLAG,
        "Jangan lewat desa",
        "Kasus ini tidak akan terbaca di pos desa mana pun.",
        merge=highest(False, True),
        gap=False,
    )
    safe_to_take_home: bool | None = _GUARD.one(
        FLAG,
        "Aman dibawa pulang?",
        "Bila tidak, kertas untuk klien disimpan di kantor atau dicetak tanpa logo dan nomor kasus.",
        merge=highest(True, False),
        gap=False,
    )
    outcome: tuple[str, ...] = _END.many(of.coded("outcome"), "Hasil akhir", listed=True)
    own_rating: str | None = _END.one(
        of.coded("rating"),
        "Penilaian klien sendiri",
        "Klien yang menilai, bukan kita.",
        why="Klien yang menentukan apakah bantuan ini berguna.",
    )
    feedback: str | None = _END.one(TEXT, "Pesan klien untuk kami")
    closed_at: str | None = _END.one(of.DAY, "Ditutup pada", listed=True, sortable=True, gap=False, control="none")
    closure_reason: str | None = _END.one(of.coded("closure_reason"), "Alasan penutupan", gap=False, control="none")
    closure_note: str | None = _END.one(
        TEXT, "Catatan penutupan", gap=False, htcds="cas_ReasonForCaseClosure", control="none"
    )
    reopened_at: str | None = _END.one(of.DAY, "Dibuka kembali pada", gap=False, control="none")
    reopened_reason: str | None = _END.one(TEXT, "Alasan dibuka kembali", gap=False, control="none")
    remarks: str | None = _END.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
