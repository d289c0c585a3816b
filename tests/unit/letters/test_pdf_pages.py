"""What stands together on a page stays together; what is long goes on; feet, logos and scripts of any direction."""

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from app.letters.compose import Envelope
from app.letters.errors import LogoUnreadable
from app.letters.pdf import page_count, render, unprintable
from tests.pdfs import ReadBack, squeezed
from tests.unit.letters.conftest import KOP, LETTERS, Make


@pytest.mark.parametrize("lines", range(0, 60, 3))
def test_a_signature_never_stands_alone(lines: int, make: Make, read_back: ReadBack) -> None:
    edits = {"ringkasan": "\n".join(f"Baris keterangan nomor {at}." for at in range(lines))}
    pages = read_back(render(make("T01", edits=edits)), "-layout").split("\f")
    page = next(page for page in pages if "Hartini Kusuma" in page)
    assert "Koordinator Cabang," in page
    assert "Demikian permohonan ini" in page
    assert "ucapkan terima kasih." in page


@pytest.mark.parametrize("count", range(1, 14))
def test_a_consent_is_signed_on_the_page_of_its_declaration(count: int, make: Make, read_back: ReadBack) -> None:
    audience = {"nama": "Lembaga", "tujuan": "Menolong", "data": "Identitas", "setuju": None}
    pages = read_back(render(make("F01", {"penerima_data": [audience] * count})), "-layout").split("\f")
    page = next(page for page in pages if "Yang memberi persetujuan," in page)
    assert "Cara persetujuan" in page
    assert "cap jempol" in page


def test_ten_copies_and_a_heading_that_does_not_stay_behind(make: Make, read_back: ReadBack) -> None:
    for lines in range(20, 40):
        edits = {"ringkasan": "\n".join(f"Baris {at}." for at in range(lines))}
        model = replace(make("T01", edits=edits), cc=tuple(f"Penerima tembusan {at}" for at in range(1, 11)))
        pages = read_back(render(model), "-layout").split("\f")
        page = next(page for page in pages if "Tembusan:" in page)
        assert "Penerima tembusan 1" in page
        assert "10. Penerima tembusan 10" in squeezed("".join(pages))


def test_a_very_long_summary_goes_on_for_pages_and_loses_nothing(make: Make, read_back: ReadBack) -> None:
    words = " ".join(f"kata{at}" for at in range(14_000))
    text = read_back(render(make("T01", {"ringkasan": words[:100_000]})))
    assert squeezed(text).count("kata") >= 100_000 // 10
    assert "Halaman 1 dari" in text


def test_a_table_cell_taller_than_a_page_goes_on(make: Make, read_back: ReadBack) -> None:
    cell = " ".join(f"isi{at}" for at in range(2_000))
    text = read_back(render(make("T14", {"berkas": [{"jenis": cell, "banyak": "1", "ket": None}]})))
    assert all(word in text for word in ("isi0", "isi999", "isi1999"))


def test_a_copy_says_for_whom_it_is_in_its_foot(make: Make, read_back: ReadBack, envelope: Envelope) -> None:
    model = make("T01", around=replace(envelope, copy_for="Kepala BP3MI " + "Jawa Tengah " * 20))
    text = read_back(render(model), "-layout")
    assert "Salinan untuk Kepala BP3MI Jawa Tengah" in text
    assert "\u2026" in text


def test_the_foot_bears_no_case_number(make: Make, read_back: ReadBack) -> None:
    for code in LETTERS:
        assert "KBM-2026-0147" not in read_back(render(make(code)))


def test_a_paper_for_home_has_a_bare_foot(make: Make, read_back: ReadBack, envelope: Envelope) -> None:
    text = read_back(render(make("F01", around=replace(envelope, at_home=True))))
    assert "RAHASIA" not in text
    assert "Halaman 1 dari 1" in text


def test_arabic_reads_from_the_right_and_missing_letters_are_seen(make: Make, read_back: ReadBack) -> None:
    name = "\u0645\u062d\u0645\u062f \u0633\u0627\u0644\u0645"
    text = read_back(render(make("T01", {"pemberi_kerja": f"{name} \u738b\u5c0f\u660e"})))
    import unicodedata

    assert name in re.sub("[\u202a-\u202c\u200e\u200f]", "", unicodedata.normalize("NFKC", text))
    assert re.search(r"[\[\]]\?[\[\]]", text)  # beside Arabic, readers of the file mirror brackets
    assert "[?]" in read_back(render(make("T01", {"pemberi_kerja": "Wang \u738b\u5c0f\u660e"})))
    assert unprintable("Sri \u738b\u738b\U0001f600") == ("\u738b", "\U0001f600")


def test_a_logo_of_any_sound_kind_is_printed(make: Make, envelope: Envelope) -> None:
    from PIL import Image

    for mode, kind in (("RGB", "JPEG"), ("RGBA", "PNG"), ("L", "PNG"), ("P", "PNG"), ("CMYK", "JPEG"), ("1", "PNG")):
        packed = io.BytesIO()
        Image.new(mode, (900, 300)).save(packed, kind)
        around = replace(envelope, letterhead=replace(KOP, logo=packed.getvalue()))
        assert len(PdfReader(io.BytesIO(render(make("T04", around=around)))).pages[0].images) == 1


@pytest.mark.parametrize(
    "picture", [b"x", b"<svg/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, b"GIF89a" + b"\0" * 40, b"\0" * 5_000_000]
)
def test_a_logo_that_is_no_picture_is_refused(make: Make, envelope: Envelope, picture: bytes) -> None:
    model = make("T04", around=replace(envelope, letterhead=replace(KOP, logo=picture)))
    with pytest.raises(LogoUnreadable):
        render(model)


def test_a_bomb_of_a_logo_is_refused_before_it_is_unpacked(make: Make, envelope: Envelope) -> None:
    from PIL import Image

    packed = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(packed, "PNG")
    model = make("T04", around=replace(envelope, letterhead=replace(KOP, logo=packed.getvalue())))
    with pytest.raises(LogoUnreadable):
        render(model)


def test_a_hospital_letter_stands_on_one_page(make: Make) -> None:
    assert page_count(make("T04")) == 1
