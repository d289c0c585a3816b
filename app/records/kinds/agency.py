"""Owns the declaration of an agency in the directory."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.section import Section
from app.records.titles import first_of
from db.schema.declare import Record, kind
from db.schema.merging import OWNED
from db.schema.values import FLAG, LINE, TEXT, Json, item, listing, reference

_NAME = Section(name="Lembaga")
_AREA = Section(name="Wilayah kerja")
_REACH = Section(name="Cara menghubungi")
_PAPER = Section(name="Untuk surat")
_SOURCE = Section(name="Sumber")


@kind("agency", "Lembaga", title=first_of("name", "code", otherwise="Lembaga"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Record):
    """An authority, service or organisation that a case may be referred to.

    Any office adds agencies and remarks; only headquarters vouches for one (`verified`, `last_verified`, `source`).
    """

    code: str | None = _NAME.one(LINE, "Kode", gap=False, listed=True, searchable=True, sortable=True)
    name: str | None = _NAME.one(LINE, "Nama", gap=False, listed=True, searchable=True, sortable=True)
    short_name: str | None = _NAME.one(LINE, "Singkatan", gap=False, listed=True, searchable=True)
    names: tuple[Mapping[str, Json], ...] = _NAME.many(
        item("name_in_time", name=LINE, since=of.DAY, until=of.DAY),
        "Nama menurut masa",
        "Surat memakai nama yang berlaku pada tanggalnya.",
        gap=False,
        searchable=True,
    )
    kind_: str | None = _NAME.one(of.coded("agency_kind"), "Jenis lembaga", gap=False, listed=True, sortable=True)
    parent: str | None = _NAME.one(reference("agency"), "Bagian dari", gap=False)
    services: tuple[str, ...] = _NAME.many(of.coded("service_line"), "Layanan")
    countries: tuple[str, ...] = _AREA.many(of.COUNTRY, "Negara", listed=True)
    regions: tuple[str, ...] = _AREA.many(of.REGION, "Daerah", "Provinsi atau kabupaten yang dilayani.", listed=True)
    cities: tuple[str, ...] = _AREA.many(LINE, "Kota di luar negeri", searchable=True)
    addresses: tuple[Mapping[str, Json], ...] = _REACH.many(
        item("office_address", text=TEXT, city=LINE, use=LINE), "Alamat"
    )
    phones: tuple[Mapping[str, Json], ...] = _REACH.many(
        of.PHONE, "Telepon", "Nomor pendek seperti 110 boleh.", listed=True
    )
    emails: tuple[str, ...] = _REACH.many(of.EMAIL, "Surel")
    channels: tuple[Mapping[str, Json], ...] = _REACH.many(
        item("agency_channel", channel=of.coded("agency_channel"), value=LINE, use=LINE), "Saluran pengaduan"
    )
    hours: str | None = _REACH.one(LINE, "Jam layanan")
    contact_person: str | None = _REACH.one(LINE, "Narahubung")
    addressee: Sequence[str] | None = _PAPER.one(
        listing(LINE), "Baris setelah Yth.", "Jabatan, unit, dan kota; tanpa kata “Kepada”.", gap=False
    )
    city: str | None = _PAPER.one(LINE, "Kota", gap=False)
    spelling: str | None = _PAPER.one(
        LINE, "Ejaan lembaga ini", "pelindungan atau perlindungan, menurut lembaganya sendiri.", gap=False
    )
    documents: tuple[str, ...] = _PAPER.many(of.coded("document_type"), "Dokumen yang diminta")
    expects: str | None = _PAPER.one(TEXT, "Yang biasanya diminta", "Syarat dan lama jawaban menurut pengalaman.")
    source: str | None = _SOURCE.one(LINE, "Sumber keterangan", merge=OWNED, gap=False)
    verified: bool | None = _SOURCE.one(
        FLAG, "Sudah diperiksa pusat", merge=OWNED, gap=False, listed=True, control="none"
    )
    last_verified: str | None = _SOURCE.one(of.DAY, "Terakhir diperiksa", merge=OWNED, gap=False, listed=True)
    closed: bool | None = _SOURCE.one(FLAG, "Tidak dipakai lagi", gap=False)
    remarks: tuple[Mapping[str, Json], ...] = _SOURCE.many(
        item("agency_remark", text=TEXT, office=reference("office"), at=of.DAY),
        "Catatan kantor",
        "Pengalaman berurusan dengan lembaga ini. Jangan menulis tentang klien.",
        gap=False,
    )
