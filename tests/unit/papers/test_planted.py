"""Marked facts that were not released to a reader are on no paper for that reader, draft or issued, copy or typed in."""

import io
import os
import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pypdf import PdfReader

from app.casework.errors import NotAllowed
from app.casework.papers.filing import Papers, Sheet
from app.casework.papers.paper import Order
from app.letters.errors import ConsentMissing, TypedTextLeaks
from tests.unit.papers.planted import READERS, TEMPLATES, Case, fold, forbidden, leaks, misspelt, not_to_be_typed, plant
from tests.unit.papers.world import TODAY, World, open_world

PLACES = {"T01": ("ringkasan", "mendesak", "upaya", "permohonan"), "T04": ("riwayat",), "T14": ("catatan",)}
SEEDS = range(5)
SOAK = range(100, 100 + int(os.environ.get("DAMPING_PLANTED", "64")))


@pytest.fixture(scope="module")
def planted_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = open_world(tmp_path_factory.mktemp("planted"))
    for code, kind in (("uji-ngo", "ngo"), ("uji-desa", "village_government"), ("uji-asing", "foreign_authority")):
        made.put("agency", {"code": code, "kind": kind, "name": f"Lembaga Uji {kind}"})
    made.put("agency", {"code": "uji-lain", "name": "Lembaga Tanpa Jenis"})
    yield made
    made.close()


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def row_of(case: Case, recipient: str) -> str:
    return "family" if recipient == case.parties["family"] else READERS[recipient]


def check(case: Case, sheet: Sheet, row: str, *, typed: bool) -> None:
    """Read one PDF back and find nothing that was kept from this reader."""
    text = text_of(sheet.pdf)
    barred = not_to_be_typed(case, row) if typed else forbidden(case, row)
    own_name = case.family_name if sheet.recipient == case.parties["family"] else ""
    found = [mark for mark in leaks(text, barred) if mark != own_name]
    assert found == [], (row, found)
    assert fold("Migrant CARE") in fold(text)
    folded = fold(text)
    assert [
        how for mark, how in case.typed if typed and mark in barred and mark != own_name and fold(how) in folded
    ] == []


def check_all(case: Case, papers: Papers, order: Order) -> int:
    sheets = (papers.main, *papers.copies)
    assert len(papers.copies) == len(order.cc)
    for to, sheet in zip((order.to, *order.cc), sheets, strict=True):
        check(case, sheet, row_of(case, to), typed=bool(order.edits))
    return len(sheets)


def play(world: World, seed: int) -> int:
    """Write drafts and letters of one case to everybody, with and without planted words; return how many PDFs."""
    draw = random.Random(seed * 7 + 1)
    case = plant(world, seed)
    readers = [*READERS, case.parties["family"]]
    count = 0
    for to in readers:
        for template in TEMPLATES:
            cc = tuple(draw.sample([each for each in readers if each != to], draw.randint(0, 2)))
            plain = Order(case=case.id, template=template, to=to, cc=cc, on=TODAY)
            count += _draft(world, case, plain)
            typed = _with_planted(draw, case, plain)
            count += _draft(world, case, typed)
            if draw.random() < 0.25:
                count += _issued(world, case, plain, typed)
    return count


def _with_planted(draw: random.Random, case: Case, order: Order) -> Order:
    barred = not_to_be_typed(case, row_of(case, order.to))
    marks = draw.sample([each for each in barred if each != case.family_name], 3)
    case.typed = [(mark, misspelt(draw, mark)) for mark in marks]
    (_, one), (_, two), (_, three) = case.typed
    edits = {draw.choice(PLACES[order.template]): f"Kami sampaikan bahwa {one} dan juga {two} perlu diketahui."}
    return replace(order, edits=edits, subject=f"Permohonan mengenai {three}")


def _draft(world: World, case: Case, order: Order) -> int:
    try:
        papers = world.preview(order)
    except ConsentMissing:
        assert row_of(case, order.to) not in case.audiences
        return 0
    assert papers.number == ""
    return check_all(case, papers, order)


def _issued(world: World, case: Case, plain: Order, typed: Order) -> int:
    """Issue the letter; it is refused only where a record's own words name what this reader may not learn."""
    own_words = {key for sheet in [_previewed(world, plain)] if sheet for key in sheet.leaks}
    if row_of(case, plain.to) not in case.audiences or own_words:
        with pytest.raises((ConsentMissing, TypedTextLeaks)):
            world.issue(plain)
        return 0
    papers = world.issue(plain)
    with pytest.raises(TypedTextLeaks):
        world.issue(typed)
    return check_all(case, papers, plain)


def _previewed(world: World, order: Order) -> Sheet | None:
    try:
        return world.preview(order).main
    except ConsentMissing:
        return None


@pytest.mark.parametrize("seed", SEEDS)
def test_no_marked_fact_reaches_a_reader_it_was_kept_from(seed: int, planted_world: World) -> None:
    assert play(planted_world, seed) >= 65


@pytest.mark.soak
@pytest.mark.parametrize("seed", SOAK)
def test_no_marked_fact_reaches_a_reader_it_was_kept_from_over_thousands(seed: int, planted_world: World) -> None:
    assert play(planted_world, seed) >= 40


def test_reported_parties_get_no_copy_and_no_letter_without_a_reason(planted_world: World) -> None:
    case = plant(planted_world, 99)
    for party in (case.parties["reported"], case.parties["p3mi"]):
        for order in (
            Order(case=case.id, template="T01", to=party, on=TODAY),
            Order(case=case.id, template="T01", to="kemlu-pwni", cc=(party,), on=TODAY),
        ):
            with pytest.raises(NotAllowed) as refused:
                planted_world.preview(order)
            assert refused.value.facts["reason"] in {"reported_party", "adverse_copy"}
