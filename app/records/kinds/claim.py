"""Owns the declaration of a claim: one thing owed or lost, what it rests on, and what came back of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import WHOSE, of_audience, of_class
from app.records.section import Section
from app.records.titles import coded_first
from db.schema.declare import Record, kind
from db.schema.values import FLAG, INTEGER, LINE, TEXT, Json, reference

_WHAT = Section(name="Yang dituntut", data_class="finance")
_SUM = Section(name="Perhitungan", data_class="finance")
_BACK = Section(name="Yang kembali", data_class="finance")


@kind("claim", "Tuntutan", home="case", title=coded_first("item", "claim_item", otherwise="Tuntutan"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Record):
    """One item of what somebody is owed. Money goes to the client, never through whoever accompanies them."""

    case: str | None = _WHAT.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _WHAT.one(reference("person"), "Klien", data_class="identity")
    item: str | None = _WHAT.one(
        of.suggested("claim_item"),
        "Untuk apa",
        listed=True,
        why="Agar kerugian dapat dihitung dan ditagih kepada yang bertanggung jawab.",
    )
    debtor: str | None = _WHAT.one(of.who("party"), "Ditagih kepada", data_class="suspects")
    since: Json = _WHAT.one(of.PARTIAL_DATE, "Sejak", listed=True, sortable=True)
    until: Json = _WHAT.one(of.PARTIAL_DATE, "Sampai")
    promised: str | None = _WHAT.one(TEXT, "Yang dijanjikan", "Menurut perjanjian, iklan, atau kata-kata perekrut.")
    rate: Mapping[str, Json] | None = _SUM.one(of.WAGE, "Nilai satuan", "Misalnya 1.500 riyal setiap bulan.")
    quantity: int | None = _SUM.one(INTEGER, "Banyaknya", "Berapa bulan, hari, atau kali.")
    amount: Json = _SUM.one(
        of.MONEY, "Jumlah", "Dalam mata uang aslinya. Perkiraan pun berguna.", listed=True, sortable=True
    )
    reckoning: str | None = _SUM.one(TEXT, "Cara menghitung", "Juga kurs yang dipakai dan tanggalnya.")
    evidence: tuple[str, ...] = _SUM.many(
        reference(""), "Bukti", "Slip gaji, kuitansi, bukti transfer, percakapan yang sudah dicatat di kasus ini."
    )
    evidence_note: str | None = _SUM.one(LINE, "Bukti lain", "Saksi, catatan sendiri, atau belum ada bukti.")
    step: str | None = _BACK.one(reference("legal_step"), "Ditagih lewat langkah hukum", data_class="legal")
    state: str | None = _BACK.one(of.coded("claim_state"), "Keadaan", listed=True)
    agreed: Json = _BACK.one(of.MONEY, "Jumlah yang disepakati atau diputus")
    paid: Json = _BACK.one(of.MONEY, "Jumlah yang sudah diterima", listed=True)
    paid_at: Json = _BACK.one(of.PARTIAL_DATE, "Diterima pada", sortable=True)
    paid_to_client: bool | None = _BACK.one(
        FLAG, "Diterima klien sendiri", "Uang tidak pernah lewat pendamping atau kantor kami."
    )
    result: str | None = _BACK.one(TEXT, "Hasil atau alasan berhenti")
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()
    remarks: str | None = WHOSE.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
