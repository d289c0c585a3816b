"""Owns the declarations of an office, a device and a user."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.records import types as of
from app.records.section import Section
from app.records.titles import first_of
from db.schema.declare import Record, kind
from db.schema.merging import highest
from db.schema.values import FLAG, INTEGER, LINE, TEXT, Json, reference

_OFFICE = Section(name="Kantor")
_PAPER = Section(name="Kop surat")
_LETTERS = Section(name="Penomoran dan penanda tangan")


@kind("office", "Kantor", title=first_of("name", "code", otherwise="Kantor"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Office(Record):
    """A headquarters, branch or village post, with what its letters need."""

    code: str | None = _OFFICE.one(LINE, "Kode", gap=False, listed=True, searchable=True, sortable=True)
    name: str | None = _OFFICE.one(LINE, "Nama kantor", gap=False, listed=True, searchable=True, sortable=True)
    kind_: str | None = _OFFICE.one(of.coded("office_kind"), "Jenis kantor", gap=False, listed=True)
    parent: str | None = _OFFICE.one(reference("office"), "Kantor induk", gap=False, listed=True, control="none")
    village: str | None = _OFFICE.one(of.VILLAGE, "Desa", gap=False)
    regions: tuple[str, ...] = _OFFICE.many(of.REGION, "Wilayah kerja", gap=False)
    organisation: str | None = _PAPER.one(LINE, "Nama lembaga", gap=False)
    address: str | None = _PAPER.one(TEXT, "Alamat", gap=False)
    city: str | None = _PAPER.one(LINE, "Kota", "Tertulis di muka tanggal surat.", gap=False)
    phones: tuple[Mapping[str, Json], ...] = _PAPER.many(of.PHONE, "Telepon", gap=False)
    email: str | None = _PAPER.one(of.EMAIL, "Surel", gap=False)
    website: str | None = _PAPER.one(LINE, "Situs", gap=False)
    logo: str | None = _PAPER.one(TEXT, "Logo", gap=False, control="none")  # a small picture, base64
    letter_numbers: str | None = _LETTERS.one(
        LINE, "Pola nomor surat", "Misalnya {urut}/{kode}/MC-{kantor}/{bulan}/{tahun}.", gap=False
    )
    signatory: str | None = _LETTERS.one(reference("user"), "Penanda tangan surat", gap=False)
    retention: str | None = _LETTERS.one(LINE, "Masa simpan data", "Tercetak di formulir persetujuan.", gap=False)
    closed: bool | None = _OFFICE.one(FLAG, "Sudah tutup", gap=False)


_DEVICE = Section(name="Perangkat")


@kind("device", "Perangkat", title=first_of("name", "fingerprint", otherwise="Perangkat"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Device(Record):
    """One installation: its public keys and what it asks of headquarters. Whether it is trusted is kind `trust`."""

    name: str | None = _DEVICE.one(LINE, "Sebutan perangkat", gap=False, listed=True)
    office: str | None = _DEVICE.one(reference("office"), "Kantor", gap=False, listed=True)
    index: int | None = _DEVICE.one(INTEGER, "Nomor perangkat di kantor", gap=False, listed=True, control="none")
    blocks_wanted: int | None = _DEVICE.one(INTEGER, "Jumlah blok nomor yang diperlukan", gap=False, control="none")
    fingerprint: str | None = _DEVICE.one(LINE, "Delapan kata pengenal", gap=False, listed=True, control="none")
    signing_key: str | None = _DEVICE.one(LINE, "Kunci tanda tangan", gap=False, control="none")
    recipient: str | None = _DEVICE.one(LINE, "Kunci penerima", gap=False, control="none")
    request: str | None = _DEVICE.one(TEXT, "Permohonan pendaftaran", gap=False, control="none")
    requested_at: str | None = _DEVICE.one(of.MOMENT, "Dimohonkan pada", gap=False, sortable=True, control="none")


_USER = Section(name="Pengguna")
_STAFF = Section(name="Untuk surat dan surat kuasa")


@kind("user", "Pengguna", title=first_of("screen_name", "name", otherwise="Pengguna"))
@dataclass(frozen=True, slots=True, kw_only=True)
class User(Record):
    """Someone who works with Damping; `screen_name` is all that a locked window shows."""

    screen_name: str | None = _USER.one(
        LINE, "Nama di layar", "Terlihat sebelum kunci dibuka. Boleh bukan nama asli.", gap=False, listed=True
    )
    name: str | None = _USER.one(LINE, "Nama lengkap", gap=False, listed=True, searchable=True, sortable=True)
    office: str | None = _USER.one(reference("office"), "Kantor", gap=False, listed=True)
    roles: tuple[str, ...] = _USER.many(of.coded("role"), "Peran", gap=False, listed=True)
    sex: str | None = _USER.one(of.coded("sex"), "Jenis kelamin", gap=False)
    person: str | None = _USER.one(
        reference("person"), "Catatan orangnya", "Agar kasus kerabatnya tidak terbuka olehnya.", gap=False
    )
    recipient: str | None = _USER.one(LINE, "Kunci untuk catatan tersegel", gap=False, control="none")
    left: bool | None = _USER.one(FLAG, "Sudah tidak bertugas", merge=highest(False, True), gap=False, control="none")
    job_title: str | None = _STAFF.one(LINE, "Jabatan", gap=False)
    signatory_title: str | None = _STAFF.one(LINE, "Jabatan sebagai penanda tangan", gap=False)
    phones: tuple[Mapping[str, Json], ...] = _STAFF.many(of.PHONE, "Telepon kantor", gap=False)
    nik: str | None = _STAFF.one(of.NIK, "NIK", "Hanya untuk surat kuasa.", data_class="identity", gap=False)
    member_number: str | None = _STAFF.one(LINE, "Nomor anggota", "Untuk surat tugas.", gap=False)
