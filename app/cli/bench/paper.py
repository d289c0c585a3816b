"""Measures a one-page letter: composed, sealed and rendered, beside a bare reportlab page of the same words."""

import io
import itertools
import time
from dataclasses import replace
from datetime import date

from app.cli.bench.floor import floor
from app.cli.bench.material import Place
from app.cli.bench.rows import Row, in_turn, median, row
from app.letters.compose import Envelope, compose
from app.letters.fingerprint import sealed
from app.letters.fonts import FONTS_FOLDER
from app.letters.frozen import frozen_text
from app.letters.library import Library, read_library
from app.letters.model import Letterhead, LetterModel, Signature
from app.letters.pdf import page_count, render
from app.letters.values import GapWords, Value

_TEMPLATE = "T01"
_KEY = b"k" * 32
_EACH, _ROUNDS = 10, 5
_FONTS = {
    "Bare-Serif": "SourceSerif4-Regular.ttf",
    "Bare-Strong": "SourceSerif4-Semibold.ttf",
    "Bare-Slanted": "SourceSerif4-It.ttf",
    "Bare-Sans": "SourceSans3-Regular.ttf",
}
_VALUES: dict[str, Value] = {
    "klien_nama": "Sri Rekaan binti Karto",
    "klien_nik": "9905124501920003",
    "klien_jk": "Perempuan",
    "negara": "Arab Saudi",
    "negara_kota": "Arab Saudi, Riyadh",
    "alamat_kerja": GapWords(text="belum diketahui, sedang kami telusuri"),
    "jabatan_kerja": "Pekerja rumah tangga",
    "pelapor_nama": "Karti",
    "pelapor_hubungan": "ibu kandung",
    "tgl_pengaduan": "18 November 2026",
    "jenis_kasus": "penahanan paspor dan gaji tidak dibayar",
    "ringkasan": "Paspor ditahan pemberi kerja sejak Maret 2025. Gaji tidak dibayar selama tujuh bulan.",
    "upaya": ["menghubungi BP3MI Jawa Tengah"],
    "perwakilan_ri": "KBRI Riyadh",
    "paragraf_data": "Data pribadi kami sampaikan berdasarkan persetujuan tertulis yang bersangkutan.",
    "pendamping_nama": "Rina Rekaan",
    "pendamping_jabatan": "Paralegal",
    "keberatan": [],
}


def letter(where: Place) -> Row:
    """Measure one letter, seconds."""
    picture = _logo()
    logo = where.folder / "logo.jpg"
    logo.write_bytes(picture)
    library, envelope = read_library(), _envelope(picture)
    model = _compose(library, envelope)
    if page_count(model) != 1:
        raise ValueError(_TEMPLATE)
    numbers = itertools.count(1)  # every letter has its own number, so its own QR

    def ours() -> list[float]:
        taken: list[float] = []
        for number in itertools.islice(numbers, _EACH):
            begun = time.perf_counter()
            render(_compose(library, replace(envelope, number=_number(number))))
            taken.append(time.perf_counter() - begun)
        return taken

    given = {
        "fonts": {name: str(FONTS_FOLDER / file) for name, file in _FONTS.items()},
        "lines": _lines(model),
        "logo": str(logo),
    }

    def codes() -> dict[str, list[str]]:
        return {"codes": [f"{_number(each)} {model.fingerprint}" for each in itertools.islice(numbers, _EACH)]}

    with floor("letter", given) as bare:
        ours()
        bare.measure(codes())
        mine, least = in_turn(ours, lambda: bare.measure(codes()), _ROUNDS)
    return row("letter", median(mine), median(least))


def _compose(library: Library, envelope: Envelope) -> LetterModel:
    values = {**dict.fromkeys(library.needs(_TEMPLATE)), **_VALUES}
    return sealed(compose(library, _TEMPLATE, envelope, values), _KEY)


def _envelope(logo: bytes) -> Envelope:
    return Envelope(
        letterhead=Letterhead(
            organisation="MIGRANT CARE",
            office="Cabang Rekaan",
            address="Jalan Contoh Nomor 9, Kebumen 54300",
            phone="(0287) 550-0100",
            email="kantor@contoh.example",
            logo=logo,
        ),
        place="Kebumen",
        dated=date(2026, 11, 24),
        number=_number(0),
        signature=Signature(title="Koordinator Cabang", name="Hartini Rekaan"),
    )


def _number(number: int) -> str:
    return f"{number:04d}/SPM/MC-KBM/XI/2026"


def _lines(model: LetterModel) -> list[tuple[str, float, str]]:
    """Return the letter's words line by line in the typefaces they are printed in."""
    lines = [each for each in frozen_text(model).splitlines() if each.strip()]
    foot = [("Bare-Sans", 8.0, f"RAHASIA sidik {model.fingerprint} Halaman 1 dari 1")]
    head = [("Bare-Strong", 15.0, lines[0]), ("Bare-Serif", 11.0, lines[1]), ("Bare-Sans", 8.5, lines[2])]
    body = [("Bare-Slanted" if "belum diketahui" in each else "Bare-Serif", 10.5, each) for each in lines[3:-1]]
    return [*head, *body, ("Bare-Strong", 10.5, lines[-1]), *foot]


def _logo() -> bytes:
    from PIL import Image

    packed = io.BytesIO()
    Image.linear_gradient("L").resize((220, 220)).convert("RGB").save(packed, "JPEG", quality=82)
    return packed.getvalue()
