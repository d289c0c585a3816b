"""Owns the declaration of a journey: a way somebody travels, who meets them, and into whose hands they come."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import WHOSE, of_audience
from app.records.section import Section
from app.records.titles import coded_first
from db.schema.declare import Record, kind
from db.schema.values import FLAG, LINE, TEXT, Json, reference

_WAY = Section(name="Perjalanan", data_class="operational")
_PAPERS = Section(name="Syarat berangkat", data_class="migration_status")
_MEET = Section(name="Penjemputan dan serah terima", data_class="operational")


@kind("journey", "Perjalanan", home="case", title=coded_first("sort", "journey_kind", otherwise="Perjalanan"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Journey(Record):
    """A way home or to safety. When and where is told by name of the recipient, and only once the partner accepted."""

    case: str | None = _WAY.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _WAY.one(reference("person"), "Klien", data_class="identity")
    sort: str | None = _WAY.one(
        of.coded("journey_kind"), "Jenis perjalanan", data_class="migration_status", listed=True
    )
    state: str | None = _WAY.one(of.coded("journey_state"), "Keadaan", data_class="migration_status", listed=True)
    from_: str | None = _WAY.one(LINE, "Dari", "Kota dan negara. Alamat rumah aman tidak ditulis di sini.")
    from_country: str | None = _WAY.one(of.COUNTRY, "Dari negara", data_class="migration_status", listed=True)
    to: str | None = _WAY.one(LINE, "Ke", "Kota tujuan. Alamat rumah aman tidak ditulis di sini.")
    carrier: str | None = _WAY.one(LINE, "Penerbangan atau kapal", "Nama maskapai dan nomornya.")
    departs: Json = _WAY.one(
        of.PARTIAL_DATE, "Berangkat", "Tanggal dan jam setempat, sejauh yang pasti.", sortable=True
    )
    arrives: Json = _WAY.one(
        of.PARTIAL_DATE,
        "Dijadwalkan tiba",
        "Tanggal dan jam di tempat tiba, dengan zonanya.",
        sortable=True,
        why="Agar ada yang menjemput, dan agar perekrut tidak lebih dahulu menemuinya.",
    )
    arrival_place: str | None = _WAY.one(LINE, "Tempat tiba", "Bandara atau pelabuhan, terminal, pintu.")
    arrived: Json = _WAY.one(of.PARTIAL_DATE, "Tiba pada", data_class="migration_status", listed=True, sortable=True)
    cancelled_because: str | None = _WAY.one(TEXT, "Batal atau tertunda karena")
    travel_document: str | None = _PAPERS.one(of.coded("document_type"), "Dokumen perjalanan")
    document_state: str | None = _PAPERS.one(of.coded("clearance"), "Keadaan dokumen perjalanan")
    exit_permit: str | None = _PAPERS.one(of.coded("clearance"), "Izin keluar dari negara itu")
    fine: Json = _PAPERS.one(of.MONEY, "Denda izin tinggal", data_class="finance")
    fine_state: str | None = _PAPERS.one(of.coded("clearance"), "Keadaan denda", data_class="finance")
    ticket_state: str | None = _PAPERS.one(of.coded("clearance"), "Keadaan tiket")
    ticket_from: str | None = _PAPERS.one(
        LINE, "Tiket ditanggung oleh", "Bukan oleh klien kepada kami: layanan ini gratis.", data_class="finance"
    )
    fit_to_travel: bool | None = _PAPERS.one(FLAG, "Layak bepergian menurut dokter", data_class="health")
    needs: str | None = _PAPERS.one(
        TEXT, "Kebutuhan di perjalanan", "Kursi roda, obat, makanan, bayi, penerjemah.", data_class="health"
    )
    escort: str | None = _MEET.one(of.who("party"), "Yang menemani selama perjalanan")
    picked_up_by: str | None = _MEET.one(
        of.who("agency"), "Dijemput oleh", "Tidak oleh terlapor, perekrut, atau kerabat yang tidak boleh tahu."
    )
    pickup_accepted: Json = _MEET.one(
        of.PARTIAL_DATE,
        "Penjemput menyatakan sanggup pada",
        "Sebelum ini waktu dan tempat tidak disampaikan kepadanya.",
    )
    sign: str | None = _MEET.one(LINE, "Tanda pengenal penjemput", "Papan nama atau pakaian, tanpa nama klien.")
    family_prepared: Json = _MEET.one(of.PARTIAL_DATE, "Keluarga disiapkan pada", data_class="chronology")
    handed_to: str | None = _MEET.one(of.who("person"), "Diserahkan kepada")
    handed_at: Json = _MEET.one(of.PARTIAL_DATE, "Diserahkan pada", data_class="chronology", sortable=True)
    handover: str | None = _MEET.one(reference("letter"), "Berita acara serah terima", data_class=None, gap=False)
    audience: Sequence[str] | None = of_audience()
    remarks: str | None = WHOSE.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )
