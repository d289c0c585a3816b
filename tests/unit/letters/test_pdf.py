"""The printed paper: same bytes for the same model, text in reading order, nothing stranded, nothing told beside it."""

import io
import re
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.letters.compose import Envelope
from app.letters.fonts import FONTS_FOLDER
from app.letters.model import Head, Letterhead, LetterModel, Signature, plain
from app.letters.pdf import page_count, render
from tests.pdfs import ReadBack, squeezed
from tests.unit.letters.conftest import FORMS, KOP, LETTERS, Make

ROOT = Path(__file__).parents[3]
HOSTILE = [
    "<b>tebal</b> &amp; <img src='file:///etc/passwd'/> </para>",
    "%(x)s {0} {{ 7*7 }} {% raw %}",
    ")Tj ET (\\) \\",
    "\u202eNAMA\u202c\u0000\u0007\u001b[31m",
    "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u0645\u062d\u0645\u062f \u0633\u0627\u0644\u0645 \u0661\u0662\u0663",
    "\u738b\u5c0f\u660e",
    "\u0e2a\u0e21\u0e0a\u0e32\u0e22",
    "X",
    "N" * 120,
    ("Nama Sangat Panjang Sekali " * 5)[:120],
    "a\nb\r\nc\td",
    "\ud800",
]


@pytest.mark.parametrize("code", [*LETTERS, *FORMS])
def test_a_paper_is_a_sound_small_file(code: str, make: Make, tmp_path: Path, logo: bytes, envelope: Envelope) -> None:
    content = render(make(code, around=replace(envelope, letterhead=replace(KOP, logo=logo), draft=True)))
    path = tmp_path / "paper.pdf"
    path.write_bytes(content)
    checked = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False)
    assert checked.returncode == 0, checked.stdout
    assert len(content) <= 60_000
    assert PdfReader(io.BytesIO(content), strict=True).pages[0].mediabox[2:] == pytest.approx(
        [595.28, 841.89], abs=0.01
    )


def test_every_typeface_is_embedded_and_none_is_the_librarys_own(make: Make, tmp_path: Path, logo: bytes) -> None:
    names: set[str] = set()
    for code in (*LETTERS, *FORMS):
        path = tmp_path / f"{code}.pdf"
        path.write_bytes(render(make(code)))
        listed = (
            subprocess.run(["pdffonts", str(path)], capture_output=True, check=True).stdout.decode().splitlines()[2:]
        )
        for line in listed:
            name, *rest = line.split()
            names.add(name.partition("+")[2])
            assert rest[2:5] == ["yes", "yes", "yes"], line  # embedded, subset, readable
    assert names
    assert all(name.startswith(("SourceSerif4", "SourceSans3", "NotoSans")) for name in names)


def test_a_file_tells_nothing_about_who_or_what_made_it(make: Make, logo: bytes, envelope: Envelope) -> None:
    content = render(make("T01", around=replace(envelope, letterhead=replace(KOP, logo=logo))))
    assert dict(PdfReader(io.BytesIO(content)).metadata or {}) == {"/Title": "Surat"}
    opened = b"".join(_streams(content)) + content
    for told in (b"ReportLab", b"reportlab", b"anonymous", str(ROOT).encode(), b"SourceSerif4-Regular.ttf", b"2000"):
        assert told not in content, told
    assert b"/Users/" not in opened


def _streams(content: bytes) -> list[bytes]:
    found = re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)
    opened: list[bytes] = []
    for stream in found:
        try:
            opened.append(zlib.decompress(stream))
        except zlib.error:
            opened.append(stream)
    return opened


def test_the_same_paper_has_the_same_bytes_in_any_process(make: Make, tmp_path: Path) -> None:
    import pickle

    models = [make(code) for code in (*LETTERS, *FORMS)]
    here = b"".join(map(render, models))
    kept = tmp_path / "models"
    kept.write_bytes(pickle.dumps(models))
    script = (
        "import pickle,sys;from app.letters.pdf import render;"
        "models=pickle.loads(open(sys.argv[1],'rb').read());"
        "render(models[-1]);sys.stdout.buffer.write(b''.join(map(render,models)))"
    )
    script_where_another_came_first = (
        "from reportlab.pdfbase import pdfmetrics;from reportlab.pdfbase.ttfonts import TTFont;"
        f"pdfmetrics.registerFont(TTFont('Other',{str(FONTS_FOLDER / 'SourceSerif4-Regular.ttf')!r}));{script}"
    )
    for seed, run in (("1", script), ("4711", script_where_another_came_first)):
        there = subprocess.run(
            [sys.executable, "-c", run, str(kept)],
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "TZ": "Asia/Jakarta"},
        )
        assert there.stdout == here


@pytest.mark.parametrize("options", [(), ("-layout",), ("-raw",)])
def test_text_is_read_back_in_reading_order(make: Make, read_back: ReadBack, options: tuple[str, ...]) -> None:
    text = squeezed(read_back(render(make("T01")), *options))
    expected = [
        "MIGRANT CARE",
        "Cabang Kebumen",
        "Telepon (0287) 550-0100",
        "Nomor : 012/SPM/MC-KBM/XI/2026",
        "Kebumen, 24 November 2026",
        "Sifat : Segera dan Rahasia",
        "Lampiran : 2 (dua) berkas",
        "Hal : Permohonan pelindungan",
        "Yth. Direktur Pelindungan Warga Negara Indonesia",
        "Dengan hormat,",
        "Nama : Sri Rahayu binti Karto",
        "NIK : 9905124501920003",
        "Alamat tempat kerja : belum diketahui, sedang kami telusuri",
        "Paspor ditahan pemberi kerja",
        "1. meneruskan pengaduan",
        "4. menyampaikan perkembangan",
        "Demikian permohonan ini",
        "Koordinator Cabang,",
        "Hartini Kusuma",
        "Tembusan: 1. Duta Besar",
    ]
    at = 0
    for words in expected:
        found = text.find(words, at)
        assert found >= 0, (words, text[at : at + 200])
        at = found


def test_a_draft_bears_its_word_and_is_read_like_the_letter(
    make: Make, read_back: ReadBack, envelope: Envelope
) -> None:
    draft = make("T01", around=replace(envelope, number=None, draft=True))
    text = read_back(render(draft))
    assert "DRAF" in text
    assert "diberi saat terbit" in text
    assert "012/SPM" not in text
    issued = replace(draft, draft=False)
    assert squeezed(text.replace(" \u00b7 DRAF", "")) == squeezed(read_back(render(issued)))


def test_a_draft_is_marked_across_every_page(make: Make, envelope: Envelope, tmp_path: Path) -> None:
    from PIL import Image, ImageChops

    model = replace(make("T01"), enclosures=tuple(f"Berkas {at}" for at in range(60)))
    pages: list[list[Path]] = []
    for name, paper in (("plain", model), ("draft", replace(model, draft=True))):
        (tmp_path / f"{name}.pdf").write_bytes(render(paper))
        subprocess.run(
            ["pdftoppm", "-r", "30", "-png", str(tmp_path / f"{name}.pdf"), str(tmp_path / name)], check=True
        )
        pages.append(sorted(tmp_path.glob(f"{name}-*.png")))
    assert len(pages[0]) == len(pages[1]) == page_count(model) > 1
    for one, other in zip(*pages, strict=True):
        box = ImageChops.difference(Image.open(one), Image.open(other)).getbbox()
        assert box is not None
        assert box[3] - box[1] > 100


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("code", ["T01", "F01"])
def test_hostile_text_everywhere_prints_as_text(code: str, value: str, make: Make, read_back: ReadBack) -> None:
    model = _filled_with(make(code), value)
    content = render(model)
    text = read_back(content)
    assert not [char for char in text if ord(char) < 32 and char not in "\n\f"]
    printable = [char for char in value if char.isascii() and char.isalnum()]
    assert all(char in text for char in printable)
    assert "root:" not in text


def _filled_with(model: LetterModel, value: str) -> LetterModel:
    """Return the model with `value` in every field there is."""
    head = model.head and Head(nature=value, enclosure=value, subject=value, addressee=(value, value), salutation=value)
    return replace(
        model,
        letterhead=Letterhead(organisation=value, office=value, address=value, phone=value, email=value),
        number=value,
        place=value,
        head=head,
        blocks=tuple(_block_with(block, value) for block in model.blocks),
        signature=model.signature and Signature(title=value, name=value),
        enclosures=(value,) * 3,
        cc=(value,) * 10,
        copy_for=value,
    )


def _block_with(block: object, value: str) -> object:
    """Return a block with `value` for every text in it, found by its declared fields."""
    from dataclasses import fields, is_dataclass

    from app.letters.model import Span

    if isinstance(block, Span):
        return replace(block, text=value)
    if isinstance(block, tuple):
        return tuple(_block_with(part, value) for part in block)
    if is_dataclass(block) and not isinstance(block, type):
        return replace(block, **{field.name: _block_with(getattr(block, field.name), value) for field in fields(block)})
    return block


def test_only_the_typefaces_used_are_shipped_with_their_licences() -> None:
    shipped = {path.name for path in FONTS_FOLDER.iterdir()}
    families = ("SourceSerif4", "SourceSans3")
    faces = {f"{family}-{cut}.ttf" for family in families for cut in ("Regular", "It", "Semibold")}
    faces |= {"NotoSansArabic-Regular.ttf", "NotoSansThai-Regular.ttf"}
    licences = {"SourceSerif4.LICENSE.md", "SourceSans3.LICENSE.md", "NotoSans.LICENSE.md", "README.md"}
    assert shipped == faces | licences


def test_paragraphs_are_ragged_right(make: Make) -> None:
    assert b" Tw" not in b"".join(_streams(render(make("T01"))))  # no stretched word spaces


def test_titles_of_forms_are_there(make: Make, read_back: ReadBack) -> None:
    for code, title in (
        ("F01", "PERSETUJUAN BERBAGI DATA PRIBADI"),
        ("F03", "SURAT KUASA"),
        ("F07", "BALASAN RUJUKAN"),
    ):
        assert title in read_back(render(make(code)))
    assert "meterai" in read_back(render(make("F03")))


def test_nothing_of_a_model_is_lost_on_paper(make: Make, read_back: ReadBack) -> None:
    """Every word of every block is printed, for every template."""
    for code in (*LETTERS, *FORMS):
        model = make(code)
        printed = set(re.findall(r"\w+", read_back(render(model))))
        wanted = {word for text in _texts(model.blocks) for word in re.findall(r"\w+", plain(text).replace("_", " "))}
        assert wanted <= printed, wanted - printed


def _texts(value: object) -> list[tuple[object, ...]]:
    from dataclasses import fields, is_dataclass

    from app.letters.model import Span

    if isinstance(value, tuple):
        if value and all(isinstance(part, Span) for part in value):
            return [value]
        return [text for part in value for text in _texts(part)]
    if is_dataclass(value):
        return [text for field in fields(value) for text in _texts(getattr(value, field.name))]
    return []
