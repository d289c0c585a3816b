"""Half a page of questions to take along: room to write, nobody's name or number, nothing of the case."""

import io
from collections.abc import Callable
from typing import Any

import pytest

from app.casework.desk.questions import look_at_questions
from app.casework.errors import NotAllowed
from app.letters.model import Paragraph
from app.letters.page import HEIGHT
from app.letters.questions import HALF, half_page, height
from tests.unit.papers.world import TODAY, World

ASKED = ["Sejak kapan upahnya tidak dibayar?", "Siapa yang memegang paspornya sekarang?"]


def lowest(pdf: bytes) -> float:
    """Return where the lowest words of the sheet stand, the foot left out, in points above its lower edge."""
    from pypdf import PdfReader

    found: list[float] = []

    def note(text: str, _user: Any, matrix: list[float], *_font: Any) -> None:
        if text.strip() and "Halaman" not in text:
            found.append(matrix[5])

    PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=note)
    return min(found)


def test_the_questions_stand_on_the_upper_half_of_one_page(world: World, read_back: Callable[..., str]) -> None:
    family = world.family(next_questions=ASKED)
    found = look_at_questions(world.session, family.case)
    text = read_back(found.pdf)
    assert all(each in text for each in ASKED)
    assert "Halaman 1 dari 1" in text
    assert lowest(found.pdf) > HEIGHT / 2
    assert "tidak dipungut biaya" in text


def test_no_name_number_or_office_is_on_it(world: World, read_back: Callable[..., str]) -> None:
    asked = [
        "Apakah Sri Rahayu masih di rumah Keluarga Al Contoh?", "Nomor Bu Karti 081200000147 masih aktif?",
        "Benarkah Sri Rahayuu dijanjikan PT Contoh Karya Mandiri?", "Yayuk mau pulang kapan?",
    ]  # fmt: skip
    family = world.family(next_questions=asked)
    world.put("party", {"case": family.case, "name": "Karso", "roles": ["recruiter"]})
    world.put("case", {"next_questions": [*asked, "Berapa yang dibayar kepada Karso?"]}, family.case)
    found = look_at_questions(world.session, family.case)
    text = read_back(found.pdf)
    for kept in (
        "Sri",
        "Rahayu",
        "Rahajoe",
        "Al Contoh",
        "Karti",
        "0812",
        "Mandiri",
        "Yayuk",
        "Karso",
        "KBM-2026",
        "Migrant",
    ):
        assert kept not in text, kept
    assert "Berapa yang dibayar kepada […]?" in text
    assert found.masked >= 5


def test_where_nothing_is_asked_there_is_nothing_to_print(world: World) -> None:
    found = look_at_questions(world.session, world.family().case)
    assert (found.pdf, found.masked) == (b"", 0)


def test_whoever_must_not_know_of_the_case_gets_no_questions(world: World) -> None:
    family = world.family(next_questions=ASKED, blocked=[world.session.actor.user])
    with pytest.raises(NotAllowed):
        look_at_questions(world.session, family.case)


def test_the_more_is_asked_the_fewer_lines_are_left_to_write_on() -> None:
    lines = []
    for count in (1, 4, 6, 8, 12):
        model = half_page(["Siapa yang menjemputnya di bandara waktu itu?"] * count, TODAY)
        assert height(model) <= HALF, count
        lines.append(sum(isinstance(each, Paragraph) for each in model.blocks) // count)
    assert lines[0] == 3
    assert lines[-1] == 0
    assert lines == sorted(lines, reverse=True)
