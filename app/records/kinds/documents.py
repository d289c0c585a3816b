"""Owns the declarations of a document, whoever holds it, and of an attachment, the file itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.records import types as of
from app.records.release import WHOSE, of_audience, of_class
from app.records.section import Section
from app.records.titles import coded_first, first_of
from db.schema.declare import Record, kind
from db.schema.values import INTEGER, LINE, TEXT, Json, item, reference

_PAPER = Section(name="Dokumen", data_class="identity")
_WHERE = Section(name="Keberadaan", data_class="identity")
_HAND = Section(name="Serah terima", data_class="identity")
_FILE = Section(name="Berkas", data_class="identity")
_TRAIL = Section(name="Asal dan riwayat", data_class="identity")


@kind(
    "document",
    "Dokumen",
    home="case",
    title=coded_first("type", "document_type", "name", otherwise="Dokumen"),
)
@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Record):
    """A paper that matters to a case, whether or not anyone has it: "withheld by the employer" is a state."""

    case: str | None = _PAPER.one(reference("case"), "Kasus", data_class=None, gap=False)
    person: str | None = _PAPER.one(reference("person"), "Milik")
    type: str | None = _PAPER.one(of.coded("document_type"), "Jenis dokumen", listed=True, sortable=True)
    name: str | None = _PAPER.one(LINE, "Sebutan lain", listed=True, searchable=True)
    number: str | None = _PAPER.one(LINE, "Nomor dokumen", listed=True, searchable=True)
    name_on_it: str | None = _PAPER.one(LINE, "Nama yang tertulis", searchable=True)
    birth_date_on_it: Json = _PAPER.one(of.PARTIAL_DATE, "Tanggal lahir yang tertulis")
    issuer: str | None = _PAPER.one(LINE, "Diterbitkan oleh")
    issued: Json = _PAPER.one(of.PARTIAL_DATE, "Tanggal terbit")
    valid_until: Json = _PAPER.one(of.PARTIAL_DATE, "Berlaku sampai")
    state: str | None = _WHERE.one(
        of.coded("document_state"),
        "Keadaan",
        listed=True,
        why="Menentukan langkah untuk mendapatkan atau menggantinya.",
    )
    holder: str | None = _WHERE.one(
        of.who("party"),
        "Dipegang oleh",
        listed=True,
        why="Dokumen yang ditahan orang lain adalah pelanggaran tersendiri.",
    )
    holder_type: str | None = _WHERE.one(of.coded("holder_type"), "Jenis pemegang")
    held_since: Json = _WHERE.one(of.PARTIAL_DATE, "Dipegang sejak")
    next_step: str | None = _WHERE.one(
        TEXT,
        "Langkah mendapatkannya",
        "Urutan yang aman: berkas keluarga, BP3MI, imigrasi, perwakilan, lalu desa bila klien setuju.",
        data_class="operational",
        listed=True,
    )
    received_form: str | None = _HAND.one(of.coded("document_form"), "Bentuk yang diterima kantor")
    quantity: int | None = _HAND.one(INTEGER, "Jumlah lembar")
    received_at: Json = _HAND.one(of.PARTIAL_DATE, "Diterima kantor pada")
    returned_at: Json = _HAND.one(
        of.PARTIAL_DATE, "Dikembalikan pada", "Dokumen asli sebaiknya disalin lalu langsung dikembalikan."
    )
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()
    remarks: str | None = WHOSE.one(
        TEXT, "Keterangan lain", "Tidak pernah masuk surat.", data_class="operational", searchable=True, gap=False
    )


@kind("attachment", "Lampiran", home="case", title=first_of("name", otherwise="Lampiran"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """Evidence kept byte for byte as it came; what leaves the house is a copy stripped of its traces."""

    case: str | None = _FILE.one(reference("case"), "Kasus", data_class=None, gap=False)
    name: str | None = _FILE.one(
        LINE, "Nama berkas", "Hanya terlihat di sini; tidak ikut ke luar.", listed=True, searchable=True, gap=False
    )
    description: str | None = _FILE.one(TEXT, "Apa isinya", listed=True, searchable=True)
    sort: str | None = _FILE.one(of.coded("media_kind"), "Jenis lampiran", data_class=None)
    media_type: str | None = _FILE.one(LINE, "Jenis berkas", data_class=None, gap=False, control="none")
    size: int | None = _FILE.one(INTEGER, "Ukuran", data_class=None, gap=False, control="none")
    blob: str | None = _FILE.one(of.BLOB, "Isi berkas", data_class=None, gap=False, control="none")
    sha256: str | None = _FILE.one(LINE, "Sidik berkas", data_class=None, gap=False, control="none")
    person: str | None = _TRAIL.one(reference("person"), "Mengenai")
    about: str | None = _TRAIL.one(reference(""), "Bukti untuk", "Peristiwa, dokumen, persetujuan, atau surat.")
    source: str | None = _TRAIL.one(LINE, "Diterima dari")
    taken_at: Json = _TRAIL.one(of.PARTIAL_DATE, "Dibuat pada")
    received_at: str | None = _TRAIL.one(of.MOMENT, "Diterima pada", listed=True, sortable=True, gap=False)
    custody: tuple[Mapping[str, Json], ...] = _TRAIL.many(
        item("custody", at=of.MOMENT, by=reference("user"), act=of.coded("custody_act"), to=LINE),
        "Riwayat penguasaan",
        "Siapa memegang, membuka, dan menyalin bukti ini.",
        data_class="operational",
        gap=False,
        control="none",
    )
    data_class: str | None = of_class()
    audience: Sequence[str] | None = of_audience()
