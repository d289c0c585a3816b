"""Owns the declarations of a letter or form, incoming or outgoing, and of a summary written for one audience."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.section import Section
from app.records.titles import first_of
from db.schema.declare import Record, kind
from db.schema.values import INTEGER, LINE, TEXT, Json, item, listing, reference

_HEAD = Section(name="Kepala surat")
_BODY = Section(name="Isi", data_class="chronology")
_WHOM = Section(name="Tujuan dan tembusan")
_STATE = Section(name="Penerbitan")
_SENT = Section(name="Pengiriman dan balasan")
_IN = Section(name="Surat masuk")

_COPY = item(
    "letter_copy",
    to=reference(""),  # the addressee this rendering was made for
    text=TEXT,
    blob=of.BLOB,
    fingerprint=LINE,
    disclosed=listing(of.FACT),
    withheld=listing(of.WITHHELD),
)


@kind("letter", "Surat", home="case", title=first_of("number", "subject", "template", otherwise="Surat"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Record):
    """A paper with a place in the agenda; once issued, its text, its files and what they disclose stay as they were."""

    case: str | None = _HEAD.one(reference("case"), "Kasus", gap=False)
    direction: str | None = _HEAD.one(of.coded("direction"), "Arah", gap=False, listed=True, control="none")
    series: str | None = _HEAD.one(of.coded("letter_series"), "Kode jenis", gap=False, listed=True)
    template: str | None = _HEAD.one(LINE, "Templat", gap=False, listed=True)
    template_version: int | None = _HEAD.one(INTEGER, "Versi templat", gap=False, control="none")
    number: str | None = _HEAD.one(
        LINE, "Nomor surat", gap=False, listed=True, searchable=True, sortable=True, control="none"
    )
    sequence: int | None = _HEAD.one(INTEGER, "Nomor urut", gap=False, sortable=True, control="none")
    date: str | None = _HEAD.one(of.DAY, "Tanggal surat", gap=False, listed=True, sortable=True)
    office: str | None = _HEAD.one(reference("office"), "Kantor penerbit", gap=False)
    urgency: str | None = _HEAD.one(of.coded("letter_urgency"), "Sifat", gap=False)
    subject: str | None = _HEAD.one(
        LINE, "Hal", "Tanpa nama klien: inisial dan nomor kasus saja.", gap=False, listed=True, searchable=True
    )
    recipient: str | None = _WHOM.one(
        reference(""), "Kepada", "Lembaga, pihak di kasus ini, atau kantor.", gap=False, listed=True
    )
    recipient_lines: Sequence[str] | None = _WHOM.one(
        listing(LINE), "Baris setelah Yth.", data_class="contact", gap=False
    )
    cc: Sequence[str] | None = _WHOM.one(
        listing(reference("")), "Tembusan", "Setiap tembusan memerlukan persetujuannya sendiri.", gap=False
    )
    reason: str | None = _WHOM.one(TEXT, "Alasan menyurati", "Diminta bila tujuan adalah terlapor.", gap=False)
    enclosures: Sequence[str] | None = _BODY.one(listing(LINE), "Lampiran surat", gap=False)
    enclosed: Sequence[str] | None = _BODY.one(listing(reference("")), "Berkas yang dilampirkan", gap=False)
    written: Mapping[str, Json] | None = _BODY.one(of.WRITTEN, "Bagian yang ditulis sendiri", gap=False, control="none")
    text: str | None = _BODY.one(TEXT, "Naskah seperti dikirim", gap=False, closed=True, control="none")
    blob: str | None = _BODY.one(of.BLOB, "Berkas PDF", data_class=None, gap=False, control="none")
    fingerprint: str | None = _BODY.one(
        LINE, "Sidik surat", data_class=None, gap=False, searchable=True, control="none"
    )
    copies: Sequence[Mapping[str, Json]] | None = _BODY.one(
        listing(_COPY), "Salinan per penerima", gap=False, control="none"
    )
    disclosed: Sequence[str] | None = _BODY.one(
        listing(of.FACT), "Hal yang disampaikan", data_class=None, gap=False, control="none"
    )
    withheld: Sequence[Mapping[str, Json]] | None = _BODY.one(
        listing(of.WITHHELD), "Hal yang tidak disertakan", data_class="operational", gap=False, control="none"
    )
    consents: Sequence[str] | None = _STATE.one(
        listing(reference("consent")), "Berdasarkan persetujuan", gap=False, control="none"
    )
    basis: str | None = _STATE.one(of.coded("basis"), "Dasar pemrosesan", gap=False, control="none")
    agreed_by: str | None = _STATE.one(LINE, "Kepentingan vital disetujui oleh", gap=False, control="none")
    state: str | None = _STATE.one(
        of.coded("letter_state"), "Status surat", gap=False, listed=True, sortable=True, control="none"
    )
    written_by: str | None = _STATE.one(reference("user"), "Disusun oleh", gap=False, control="none")
    approved_by: str | None = _STATE.one(reference("user"), "Disetujui oleh", gap=False, control="none")
    approved_at: str | None = _STATE.one(of.MOMENT, "Disetujui pada", gap=False, control="none")
    signatory: str | None = _STATE.one(LINE, "Penanda tangan", gap=False)
    signatory_title: str | None = _STATE.one(LINE, "Jabatan penanda tangan", gap=False)
    void_reason: str | None = _STATE.one(TEXT, "Alasan dibatalkan", gap=False, control="none")
    referral: str | None = _STATE.one(reference("referral"), "Untuk rujukan", gap=False)
    about: str | None = _STATE.one(reference(""), "Mengenai catatan", gap=False)
    sent_at: Json = _SENT.one(of.PARTIAL_DATE, "Dikirim pada", gap=False, listed=True, sortable=True)
    sent_through: str | None = _SENT.one(of.coded("agency_channel"), "Dikirim lewat", gap=False)
    received_by: str | None = _SENT.one(LINE, "Tanda terima", "Nama penerima dan tanggal di tanda terima.", gap=False)
    follow_up: str | None = _SENT.one(of.DAY, "Ditindaklanjuti pada", gap=False, sortable=True)
    recalled_at: str | None = _SENT.one(of.MOMENT, "Diminta ditarik pada", gap=False, control="none")
    answers: str | None = _IN.one(reference("letter"), "Menjawab surat", gap=False)
    sender: str | None = _IN.one(of.who("agency"), "Pengirim", gap=False, listed=True)
    sender_number: str | None = _IN.one(LINE, "Nomor surat pengirim", gap=False, searchable=True)
    sender_date: Json = _IN.one(of.PARTIAL_DATE, "Tanggal surat pengirim", gap=False)
    arrived_at: Json = _IN.one(of.PARTIAL_DATE, "Diterima pada", gap=False, sortable=True)
    scan: str | None = _IN.one(reference("attachment"), "Berkas pindaian", gap=False)
    disposition: str | None = _IN.one(TEXT, "Disposisi", "Kepada siapa, isinya, dan batas waktunya.", gap=False)


_FOR = Section(name="Ringkasan untuk penerima", data_class="chronology")


@kind(
    "audience_summary",
    "Ringkasan untuk penerima",
    home="case",
    title=first_of("audience", otherwise="Ringkasan untuk penerima"),
)
@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceSummary(Record):
    """What one audience is told of a case, in words written for it alone."""

    case: str | None = _FOR.one(reference("case"), "Kasus", data_class=None, gap=False)
    audience: str | None = _FOR.one(of.AUDIENCE, "Untuk", data_class=None, gap=False, listed=True)
    text: str | None = _FOR.one(
        TEXT,
        "Ringkasan",
        "Tulis hanya yang perlu bagi penerima ini. Bacakan kepada klien lebih dahulu.",
        closed=True,
    )
    data_classes: Sequence[str] | None = _FOR.one(
        listing(of.coded("data_class")), "Golongan data yang dipakai", data_class=None, gap=False
    )
    written_by: str | None = _FOR.one(reference("user"), "Ditulis oleh", data_class=None, gap=False, control="none")
    read_to_client: str | None = _FOR.one(of.MOMENT, "Disetujui klien pada", data_class=None, gap=False)
