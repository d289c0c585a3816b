"""A place the reader is told of is no secret because other records name it too; what says more than the place still is."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from app.letters.errors import TypedTextLeaks
from tests.unit.papers.world import Family, World

TYPED = "Klien bekerja di kota Riyadh, Arab Saudi, sejak tahun lalu."
LONG = (
    "Klien bekerja di Riyadh sejak Lebaran dan sampai hari ini belum pernah menerima upah dari majikannya sama sekali"
)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def leaks(world: World, family: Family, text: str, to: str = "kemlu-pwni") -> tuple[list[str], str]:
    """Return the places that leak when `text` is typed as the summary, and the paper as it would be printed."""
    papers = world.preview(world.order(family, edits={"ringkasan": text}, to=to))
    return list(papers.main.leaks), text_of(papers.main.pdf)


@pytest.fixture
def family(shared: World) -> Family:
    """Sri in Riyadh, who lets Kemlu know who and where she is."""
    made = shared.family()
    shared.consent(made, "kemlu", data_classes=["identity", "location"])
    return made


@pytest.mark.parametrize("said", ["Riyadh", "di Riyadh", "Bekerja di Riyadh", "kota Riyadh, Arab Saudi", LONG])
@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("case", "wishes"), ("case", "summary"), ("case", "danger"), ("person", "occupation"), ("person", "remarks"),
        ("migration", "job"), ("migration", "departed_from"), ("migration", "remarks"),
        ("party", "role_details"), ("party", "remarks"), ("statement", "text"), ("statement", "place"),
        ("document", "next_step"), ("attachment", "description"), ("contact", "said"), ("contact_plan", "instructions"),
        ("contact_plan", "if_silent"), ("health_need", "history"), ("referral", "purpose"), ("task", "what"),
        ("note", "text"), ("audience_summary", "text"), ("consultation", "question"),
    ],
)  # fmt: skip
def test_the_city_may_be_typed_whatever_else_names_it(
    shared: World, family: Family, kind: str, field: str, said: str
) -> None:
    record = {"case": family.case, "person": family.client, "migration": family.migration}.get(kind, "")
    extra: dict[str, Any] = {} if record else {"case": family.case}
    if kind == "statement":
        extra["data_class"] = "exploitation"
    shared.put(kind, {field: said, **extra}, record=record)
    found, paper = leaks(shared, family, TYPED)
    assert found == []
    assert TYPED in paper


@pytest.mark.parametrize("field", ["employer", "recruiter", "p3mi"])
@pytest.mark.parametrize("name", ["Riyadh", "Riyadh, Arab Saudi", "Keluarga di Riyadh"])
def test_the_city_may_be_typed_though_somebody_is_named_after_it(
    shared: World, family: Family, field: str, name: str
) -> None:
    shared.put("migration", {field: name}, record=family.migration)
    assert leaks(shared, family, TYPED)[0] == []


def test_an_agency_and_a_party_of_that_city_do_not_withhold_its_name(shared: World, family: Family) -> None:
    shared.put("agency", {"code": "uji-riyadh", "name": "Klinik Riyadh", "kind": "hospital"})
    shared.put("party", {"case": family.case, "name": "Restoran Riyadh", "roles": ["employer"], "reported": True})
    assert leaks(shared, family, TYPED)[0] == []
    assert leaks(shared, family, "Ia dibawa ke Restoran Riyadh.")[0] == ["ringkasan"]


@pytest.mark.parametrize("said", ["gudang belakang di Riyadh", "Ia dikurung di gudang belakang di Riyadh"])
def test_what_says_more_than_the_city_is_found_and_the_city_stays_readable(
    shared: World, family: Family, said: str
) -> None:
    shared.put("statement", {"case": family.case, "place": said, "data_class": "exploitation"})
    found, paper = leaks(shared, family, "Klien ada di gudang belakang di Riyadh.")
    assert found == ["ringkasan"]
    assert "gudang belakang" not in paper
    assert "di Riyadh." in paper


def test_a_city_told_by_the_place_of_work_alone_may_be_typed(shared: World) -> None:
    family = shared.family()
    shared.put("migration", {"city": None, "workplace": "Villa di Olaya, Riyadh"}, record=family.migration)
    shared.put("note", {"case": family.case, "text": "Sponsor punya saudara di Riyadh."})
    shared.consent(family, "kemlu", data_classes=["identity", "location"])
    assert leaks(shared, family, TYPED)[0] == []


def test_the_city_of_an_earlier_journey_may_be_typed_where_it_is_told(shared: World) -> None:
    family = shared.family()
    shared.put("migration", {"case": family.case, "person": family.client, "country": "TW", "city": "Taipei"})
    shared.put("note", {"case": family.case, "text": "Dulu bekerja di Riyadh."})
    shared.consent(family, "kemlu", data_classes=["identity", "location"])
    assert leaks(shared, family, TYPED)[0] == []


def test_a_city_nobody_released_is_held_back_with_every_word_of_it(shared: World) -> None:
    family = shared.family()
    shared.put("migration", {"city": "Dammam"}, record=family.migration)
    shared.consent(family, "kemlu", data_classes=["identity", "employment"])
    found, paper = leaks(shared, family, "Klien bekerja di Dammam, di kota Damman.")
    assert found == ["ringkasan"]
    assert "Damma" not in paper


def test_a_country_withheld_by_name_stays_back_though_the_city_is_told(shared: World) -> None:
    family = shared.family()
    shared.consent(family, "kemlu", data_classes=["identity", "location"], withheld=["migration.country"])
    found, paper = leaks(shared, family, TYPED)
    assert found == ["ringkasan"]
    assert "Saudi" not in paper


def test_a_city_in_the_place_of_work_frees_no_name_that_stands_beside_it(shared: World, family: Family) -> None:
    shared.put("migration", {"workplace": "Rumah Halimah, Riyadh"}, record=family.migration)
    shared.put("party", {"case": family.case, "name": "Halimah", "roles": ["employer"], "reported": True})
    found, paper = leaks(shared, family, "Majikan bernama Halimah di Riyadh.")
    assert "ringkasan" in found
    assert "Halimah" not in paper


def test_the_letter_with_the_city_is_issued(shared: World, family: Family) -> None:
    shared.put("note", {"case": family.case, "text": "Bekerja di Riyadh"})
    assert shared.issue(shared.order(family, edits={"ringkasan": TYPED})).number
    with pytest.raises(TypedTextLeaks):
        shared.issue(shared.order(family, edits={"ringkasan": "Telepon klien 0812 0000 0147."}))
