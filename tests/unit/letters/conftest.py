"""A fictitious family's letter: the values and envelope the tests of this folder vary."""

import io
from collections.abc import Callable
from datetime import date

import pytest

from app.letters.compose import Envelope, compose
from app.letters.fingerprint import sealed
from app.letters.library import Library, read_library
from app.letters.matrix import Matrix, read_matrix
from app.letters.model import Letterhead, LetterModel, Signature
from app.letters.values import GapWords, Value
from tests.pdfs import text_of

OFFICE_KEY = b"k" * 32
VALUES: dict[str, Value] = {
    "klien_nama": "Sri Rahayu binti Karto",
    "klien_nik": "9905124501920003",
    "klien_ttl": "Kebumen, 5 Januari 1992",
    "klien_jk": "Perempuan",
    "klien_alamat": "Desa Wanasari, Kecamatan Kaliwening, Kabupaten Kebumen",
    "klien_paspor": "X0000147",
    "negara": "Arab Saudi",
    "negara_kota": "Arab Saudi, Riyadh",
    "alamat_kerja": GapWords(text="belum diketahui, sedang kami telusuri"),
    "agensi": GapWords(text="tidak diketahui pengadu"),
    "p3mi": "PT Contoh Karya Mandiri",
    "jabatan_kerja": "Pekerja rumah tangga",
    "tgl_berangkat": "sekitar Februari 2025",
    "pelapor_nama": "Karti",
    "pelapor_hubungan": "ibu kandung",
    "tgl_pengaduan": "18 November 2026",
    "jenis_kasus": "penahanan paspor dan gaji tidak dibayar",
    "ringkasan": "Paspor ditahan pemberi kerja sejak Maret 2025.\nGaji tidak dibayar selama tujuh bulan.",
    "upaya": ["menghubungi BP3MI Jawa Tengah", "mengumpulkan dokumen keluarga"],
    "perwakilan_ri": "KBRI Riyadh",
    "dasar_hukum": ["Undang-Undang Nomor 18 Tahun 2017"],
    "paragraf_data": "Data pribadi dalam surat ini kami sampaikan berdasarkan persetujuan tertulis yang bersangkutan.",
    "pendamping_nama": "Rina Wulandari",
    "pendamping_jabatan": "Paralegal",
    "pendamping_telepon": "+62 812-0000-0000",
    "keberatan": [],
    "nama_rs": "RS Bhayangkara Contoh",
    "keluhan": "nyeri punggung sejak dua bulan",
    "penjamin": "KP2MI",
    "nomor_jaminan": "G-1",
    "perlu_visum": False,
    "pendamping_wanita": True,
    "desa": "Wanasari",
    "cabang_tujuan": "Cabang Kebumen",
    "berkas": [{"jenis": "Formulir pengaduan", "banyak": "1 (satu) lembar", "ket": None}],
    "nomor_register": "12/2026",
    "nomor_persetujuan": "031/PDP/MC-KBM/XI/2026",
    "nomor_kasus": "KBM-2026-0147",
    "masa_simpan": "5 (lima) tahun setelah kasus ditutup",
    "penerima_data": [
        {"nama": "Kementerian Luar Negeri", "tujuan": "Pelindungan", "data": "Identitas", "setuju": None}
    ],
    "keperluan_lain": [{"nama": "Statistik tanpa nama", "setuju": True}],
    "pemberi_nama": "Karti",
    "bahasa_penjelasan": "Jawa",
    "cara_persetujuan": "cap jempol",
    "tgl_persetujuan": "18 November 2026",
    "anak": False,
    "pemberi_nik": "9905124501650001",
    "hubungan_dengan_pmi": "ibu kandung",
    "penerima_kuasa": [{"nama": "Rina Wulandari", "nik": None, "jabatan": "Paralegal"}],
    "hak_substitusi": False,
    "berlaku_sampai": "31 Desember 2027",
    "kode_rujukan": "R-0031",
}
KOP = Letterhead(
    organisation="MIGRANT CARE",
    office="Cabang Kebumen",
    address="Jalan Contoh Nomor 9, Kebumen 54300",
    phone="(0287) 550-0100",
    email="kebumen@contoh.id",
)
LETTERS = ("T01", "T04", "T14")
FORMS = ("F01", "F03", "F07")

Make = Callable[..., LetterModel]


@pytest.fixture(scope="session")
def library() -> Library:
    return read_library()


@pytest.fixture(scope="session")
def envelope() -> Envelope:
    return Envelope(
        letterhead=KOP,
        place="Kebumen",
        dated=date(2026, 11, 24),
        number="012/SPM/MC-KBM/XI/2026",
        enclosures=("Kronologi", "Fotokopi KTP"),
        cc=("Duta Besar Republik Indonesia untuk Kerajaan Arab Saudi", "Kepala BP3MI Jawa Tengah"),
        signature=Signature(title="Koordinator Cabang", name="Hartini Kusuma"),
    )


@pytest.fixture
def make(library: Library, envelope: Envelope) -> Make:
    """Return a maker of papers: template code, changed values, edits, another envelope."""

    def made(
        code: str,
        changed: dict[str, Value] | None = None,
        edits: dict[str, str] | None = None,
        around: Envelope | None = None,
    ) -> LetterModel:
        values = {**dict.fromkeys(library.placeholders), **VALUES, **(changed or {})}
        return sealed(compose(library, code, around or envelope, values, edits), OFFICE_KEY)

    return made


@pytest.fixture
def read_back() -> Callable[..., str]:
    """Return a reader of a PDF's text as pdftotext gives it."""
    return text_of


@pytest.fixture(scope="session")
def logo() -> bytes:
    from PIL import Image, ImageDraw

    picture = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((20, 20, 280, 280), fill=(46, 74, 120, 255))
    packed = io.BytesIO()
    picture.save(packed, "PNG")
    return packed.getvalue()


@pytest.fixture(scope="module")
def matrix() -> Matrix:
    return read_matrix()
