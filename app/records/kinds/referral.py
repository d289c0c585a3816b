"""Owns the declaration of a referral: one hop of a relay, with what was asked and what was answered."""

from dataclasses import dataclass

from app.records import types as of
from app.records.section import Section
from app.records.titles import coded_first
from db.schema.declare import Record, Subset, kind
from db.schema.values import LINE, TEXT, Json, reference

_ASK = Section(name="Permintaan", data_class="chronology")
_WAY = Section(name="Penyampaian", data_class="chronology")
_ANSWER = Section(name="Balasan", data_class="chronology")


@kind(
    "referral",
    "Rujukan",
    home="case",
    title=coded_first("service", "service", "registration", otherwise="Rujukan"),
    subsets=(Subset(name="unanswered", empty=("answered_at", "closed_at"), order=""),),
)
@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Record):
    """A request that an agency act; whoever holds the case next is a referral whose `previous` is this one."""

    case: str | None = _ASK.one(reference("case"), "Kasus", data_class=None, gap=False)
    agency: str | None = _ASK.one(reference("agency"), "Lembaga tujuan", data_class=None, listed=True, gap=False)
    service: str | None = _ASK.one(of.suggested("service"), "Layanan yang diminta", listed=True)
    purpose: str | None = _ASK.one(TEXT, "Yang dimohonkan", listed=True, htcds="cas_OutgoingReferralDetails")
    reason: str | None = _ASK.one(of.coded("referral_reason"), "Alasan merujuk", htcds="cas_ReasonForOutgoingReferral")
    previous: str | None = _ASK.one(
        reference("referral"), "Diteruskan dari", data_class=None, gap=False, control="none"
    )
    channel: str | None = _WAY.one(of.coded("channel"), "Disampaikan lewat", data_class=None)
    sent_at: Json = _WAY.one(
        of.PARTIAL_DATE, "Dikirim pada", listed=True, sortable=True, htcds="cas_OutgoingReferralDate"
    )
    received_by: str | None = _WAY.one(LINE, "Diterima oleh", "Nama dan bagian petugas yang menerima.")
    received_at: Json = _WAY.one(of.PARTIAL_DATE, "Diterima pada")
    registration: str | None = _WAY.one(LINE, "Nomor register di lembaga", listed=True, searchable=True)
    answer_due: Json = _WAY.one(of.PARTIAL_DATE, "Dijanjikan dijawab pada", listed=True, sortable=True)
    next_chase: str | None = _WAY.one(of.DAY, "Ditanyakan lagi pada", sortable=True, gap=False)
    answer_kind: str | None = _ANSWER.one(of.coded("referral_answer"), "Jawaban lembaga", listed=True)
    answer: str | None = _ANSWER.one(TEXT, "Isi jawaban", searchable=True)
    answered_at: Json = _ANSWER.one(of.PARTIAL_DATE, "Dijawab pada", listed=True, sortable=True)
    outcome: str | None = _ANSWER.one(TEXT, "Hasilnya bagi klien")
    closed_at: str | None = _ANSWER.one(of.DAY, "Selesai pada", gap=False, control="none")
    remarks: str | None = _ANSWER.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
