"""The checker of a letter's parts passes our letters and names what is missing or out of place in others."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.letters.model import Signature
from app.letters.parts import Finding, check_parts
from app.letters.pdf import render
from tests.unit.letters.conftest import KOP, LETTERS, Make


@pytest.fixture
def layout(make: Make, read_back: Callable[..., str]) -> str:
    return read_back(render(make("T01")), "-layout")


@pytest.mark.parametrize("code", LETTERS)
@pytest.mark.parametrize("draft", [False, True])
def test_each_letter_has_its_parts_in_order(code: str, draft: bool, make: Make, read_back: Callable[..., str]) -> None:
    for copies in (0, 1, 10):
        model = replace(make(code), draft=draft, cc=("Kepala BP3MI Jawa Tengah",) * copies)
        assert check_parts(read_back(render(model), "-layout")) == []


def test_long_lines_do_not_move_parts(make: Make, read_back: Callable[..., str]) -> None:
    kop = replace(KOP, organisation="Nama Organisasi " * 6, address="Jalan Sangat Panjang Nomor 9 " * 5)
    model = replace(make("T01"), letterhead=kop, signature=Signature(title="Koordinator " * 6, name="Nama " * 20))
    assert check_parts(read_back(render(model), "-layout")) == []


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (lambda text: text.replace("Telepon (0287) 550-0100 \u00b7 kebumen@contoh.id", ""), 1),
        (lambda text: text.replace("Sifat", "Sipat"), 2),
        (lambda text: text.replace("Kebumen, 24 November 2026", "Kebumen, 24 November 2026."), 2),
        (lambda text: text.replace("Segera dan Rahasia", ""), 2),
        (lambda text: text.replace("Yth. Direktur", "Kepada Yth. Direktur"), 3),
        (lambda text: text.replace("di Jakarta", "di Jakarta."), 3),
        (lambda text: text.replace("Dengan hormat,", ""), 4),
        (lambda text: text.replace("Demikian permohonan", "Begitulah permohonan"), 6),
        (lambda text: text.replace("Koordinator Cabang,", "").replace("Hartini Kusuma", ""), 7),
        (lambda text: text.replace("Dengan hormat,", "Tembusan:\n1. X\nDengan hormat,"), 8),
        (lambda text: text.replace("sidik ", "tanda "), 9),
        (lambda text: text.replace("Halaman 1 dari", "Halaman 2 dari"), 9),
        (
            lambda text: text.replace(
                "RAHASIA \u2013 hanya untuk penerima", "RAHASIA \u2013 hanya untuk penerima KBM-2026-0147"
            ),
            9,
        ),
    ],
)
def test_what_is_wrong_is_named_by_its_part(layout: str, change: Callable[[str], str], part: int) -> None:
    changed = change(layout)
    assert changed != layout
    assert part in {finding.part for finding in check_parts(changed)}


def test_an_empty_page_has_nothing_in_place() -> None:
    assert Finding(part=1, code="kop_missing") in check_parts("")
