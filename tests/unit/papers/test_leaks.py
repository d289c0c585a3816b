"""Whoever writes is told which words are held back, what they tell, whose that is and why; the paper tells none of it."""

import pytest

from app.casework.papers.rendering import Leak
from app.letters.errors import TypedTextLeaks
from tests.unit.papers.world import Family, World


@pytest.fixture
def family(shared: World) -> Family:
    """Sri, who lets Kemlu know who and where she is, and her brother, who was asked nothing."""
    made = shared.family()
    shared.consent(made, "kemlu", data_classes=["identity", "location"])
    shared.put("party", {"case": made.case, "name": "Siti Contohwati", "roles": ["witness"]})
    return made


def found(world: World, family: Family, **edits: str) -> list[Leak]:
    return list(world.preview(world.order(family, edits=edits)).main.found)


def test_each_held_back_word_is_named_with_its_fact_owner_and_reason(shared: World, family: Family) -> None:
    text = "Telepon klien di 0812 0000 0147 atau lewat Siti Contohwati."
    number, name = found(shared, family, mendesak=text)
    assert (number.key, number.said, number.label, number.why) == (
        "mendesak", "0812 0000 0147", "Nomor telepon", "class_not_released",
    )  # fmt: skip
    assert number.whose is not None
    assert (number.whose.name, number.whose.role) == ("Sri Rahayu binti Karto", "client")
    assert (name.said, name.label) == ("Siti Contohwati", "Nama atau julukan")
    assert name.whose is not None
    assert (name.whose.name, name.whose.role) == ("Siti Contohwati", "witness")
    assert number.typed
    assert name.typed


def test_a_reporters_name_says_that_it_waits_for_the_reporters_own_consent(shared: World, family: Family) -> None:
    (name,) = found(shared, family, ringkasan="Ibunya bernama Karti Contoh.")
    assert name.whose is not None
    assert (name.said, name.why) == ("Karti", "own_consent")
    assert (name.whose.name, name.whose.role) == ("Karti Contoh", "reporter")


def test_the_list_of_what_stays_out_knows_whose_it_is(shared: World) -> None:
    family = shared.family()
    shared.consent(family, "kemlu", data_classes=["location"])
    kept = {
        (each.fact, each.whose.role if each.whose else "") for each in shared.preview(shared.order(family)).main.kept
    }
    assert {("person.full_name", "client"), ("person.full_name", "reporter"), ("migration.employer", "")} <= kept


def test_what_leaks_is_told_by_no_error_and_no_text_of_the_objects(shared: World, family: Family) -> None:
    order = shared.order(family, edits={"mendesak": "Hubungi Siti Contohwati."})
    with pytest.raises(TypedTextLeaks) as refused:
        shared.issue(order)
    papers = shared.preview(order)
    for told in (str(refused.value), repr(refused.value.facts), repr(papers.main), repr(papers.main.found)):
        assert "Contohwati" not in told


def test_a_records_own_words_are_told_apart_from_typed_ones(shared: World, family: Family) -> None:
    shared.put("migration", {"workplace": "Rumah Siti Contohwati"}, record=family.migration)
    leaks = found(shared, family, ringkasan="Ia bertemu Siti Contohwati.")
    assert {(each.key, each.typed) for each in leaks} == {("alamat_kerja", False), ("ringkasan", True)}


def test_a_records_words_that_were_written_over_stop_nothing(shared: World, family: Family) -> None:
    shared.put("case", {"danger": "dikejar Siti Contohwati"}, record=family.case)
    shared.consent(family, "kemlu", data_classes=["identity", "location", "exploitation"])
    assert [(each.key, each.typed) for each in found(shared, family)] == [("keadaan_darurat", False)]
    assert found(shared, family, mendesak="Kami mohon perhatian segera.") == []
    assert shared.issue(shared.order(family, edits={"mendesak": "Kami mohon perhatian segera."})).number


def test_a_summary_that_may_not_go_is_not_typed_by_hand_either(shared: World, family: Family) -> None:
    words = "Selama tujuh bulan majikan menahan upah serta paspor lalu mengurung korban"
    shared.put(
        "audience_summary", {"case": family.case, "audience": "kemlu", "text": words, "data_classes": ["finance"]}
    )
    (leak, *_) = found(shared, family, ringkasan=words)
    assert (leak.fact, leak.why) == ("audience_summary.text", "class_not_released")
    shared.consent(family, "kemlu", data_classes=["chronology", "finance"])
    assert found(shared, family, ringkasan=words) == []


def test_a_name_in_the_subject_says_that_the_agenda_shows_it(shared: World, family: Family) -> None:
    (leak, *_) = shared.preview(shared.order(family, subject="Permohonan bagi Sri Rahayu")).main.found
    assert (leak.key, leak.why) == ("hal", "in_subject")
