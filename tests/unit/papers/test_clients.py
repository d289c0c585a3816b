"""A letter of a case with several clients speaks of those who were chosen, each by their own consent and records."""

import io
from dataclasses import dataclass

import pytest
from pypdf import PdfReader

from app.casework.desk.letters import agenda_of, open_letter
from app.casework.desk.paper_forms import look_at_form
from app.casework.desk.writing import Wish, choices, issue, keep
from app.casework.errors import NotAllowed, UnknownReference
from app.casework.papers.agenda import agenda
from app.casework.papers.forms import FormOrder
from app.casework.papers.issue import approve
from app.casework.papers.ready import ready
from app.letters.errors import ConsentMissing, TypedTextLeaks
from tests.unit.papers.world import CLASSES, TODAY, Family, World


@dataclass
class Sisters(Family):
    """Two clients in one case: Sri in Riyadh and Wati in Taipei."""

    other: str = ""
    other_migration: str = ""


@pytest.fixture
def sisters(shared: World) -> Sisters:
    made = shared.family()
    other = shared.put("person", {
        "full_name": "Wati Ningsih", "nik": "9905124501950007", "passport": "X0000951", "birth_date": "1995-01-05",
        "birth_place": "Jember", "sex": "female",
    })  # fmt: skip
    shared.put("case", {"clients": [made.client, other]}, record=made.case)
    migration = shared.put("migration", {
        "case": made.case, "person": other, "country": "TW", "city": "Taipei", "employer": "Keluarga Chen",
        "job": "Perawat lansia", "departed": "2024-07",
    })  # fmt: skip
    return Sisters(**vars(made), other=other, other_migration=migration)


def consent_of(world: World, sisters: Sisters, person: str, *audiences: str, classes: tuple[str, ...] = CLASSES) -> str:
    return world.consent(sisters, *audiences, person=person, given_by=person, data_classes=list(classes))


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_without_a_choice_the_letter_is_about_the_first_client_and_tells_nothing_of_the_other(
    shared: World, sisters: Sisters
) -> None:
    consent_of(shared, sisters, sisters.client, "kemlu")
    text = text_of(shared.preview(shared.order(sisters)).main.pdf)
    assert "Sri Rahayu binti Karto" in text
    for word in ("Wati", "Ningsih", "Taipei", "Chen", "X0000951"):
        assert word not in text


def test_a_letter_about_the_second_client_stands_on_her_consent_and_her_records(
    shared: World, sisters: Sisters
) -> None:
    order = shared.order(sisters, about=(sisters.other,))
    consent_of(shared, sisters, sisters.client, "kemlu")
    with pytest.raises(ConsentMissing) as missing:
        shared.preview(order)
    assert missing.value.facts["client"] == sisters.other
    hers = consent_of(shared, sisters, sisters.other, "kemlu")
    papers = shared.issue(order)
    text = text_of(papers.main.pdf)
    for word in ("Wati Ningsih", "X0000951", "Taiwan, Taipei", "Keluarga Chen", "Perawat lansia"):
        assert word in text
    for word in ("Sri Rahayu", "Riyadh", "Al Contoh", "X0000147"):
        assert word not in text
    letter = shared.letter(papers)
    assert hers in (letter.consents or ())
    assert "Wati Ningsih" in text.partition("persetujuan")[2]


def test_what_she_kept_back_stays_back_though_the_other_released_it(shared: World, sisters: Sisters) -> None:
    consent_of(shared, sisters, sisters.client, "kemlu")
    consent_of(shared, sisters, sisters.other, "kemlu", classes=("identity", "chronology"))
    text = text_of(shared.preview(shared.order(sisters, about=(sisters.client, sisters.other))).main.pdf)
    assert "Wati Ningsih" in text
    assert "Arab Saudi, Riyadh" in text
    for word in ("Taipei", "Taiwan", "Chen", "Perawat"):
        assert word not in text


def test_a_letter_about_both_names_both_and_needs_both_consents(shared: World, sisters: Sisters) -> None:
    order = shared.order(sisters, about=(sisters.client, sisters.other))
    first = consent_of(shared, sisters, sisters.client, "kemlu")
    with pytest.raises(ConsentMissing):
        shared.preview(order)
    second = consent_of(shared, sisters, sisters.other, "kemlu")
    papers = shared.issue(order)
    text = text_of(papers.main.pdf)
    for word in ("Sri Rahayu binti Karto", "Wati Ningsih", "Arab Saudi, Riyadh", "Taiwan, Taipei", "Keluarga Chen"):
        assert word in text
    assert "Pengaduan ini juga mengenai PMI berikut." in text
    assert set(shared.letter(papers).consents or ()) == {first, second}
    rows = [each for each in agenda(shared.session, TODAY.year) if each.letter == papers.letter]
    assert [each.client for each in rows] == ["S.R., W.N."]


def test_typed_words_about_the_sister_are_held_back_by_her_own_consent(shared: World, sisters: Sisters) -> None:
    consent_of(shared, sisters, sisters.client, "kemlu")
    order = shared.order(sisters, edits={"ringkasan": "Adiknya bekerja pada Keluarga Chen di Taipei."})
    with pytest.raises(TypedTextLeaks):
        shared.issue(order)
    found = {each.said: each.whose for each in shared.preview(order).main.found}
    assert found["Taipei"] is not None
    assert (found["Taipei"].name, found["Taipei"].role) == ("Wati Ningsih", "client")
    consent_of(shared, sisters, sisters.other, "kemlu")
    assert shared.issue(order).number


def test_a_copy_names_only_whom_its_reader_may_know(shared: World, sisters: Sisters) -> None:
    consent_of(shared, sisters, sisters.client, "kemlu", "mission")
    consent_of(shared, sisters, sisters.other, "kemlu")
    order = shared.order(sisters, about=(sisters.client, sisters.other), cc=("kbri-riyadh",))
    copy = text_of(shared.preview(order).copies[0].pdf)
    assert "Sri Rahayu" in copy
    assert "Wati" not in copy
    assert "W.N." in copy


def test_a_letter_about_one_person_takes_no_two_and_nobody_elses(shared: World, sisters: Sisters) -> None:
    for each in (sisters.client, sisters.other):
        consent_of(shared, sisters, each, "hospital")
    both = shared.order(sisters, template="T04", to="rs-polri", about=(sisters.client, sisters.other))
    with pytest.raises(NotAllowed) as refused:
        shared.preview(both)
    assert refused.value.facts["reason"] == "one_client"
    assert "Wati Ningsih" in text_of(
        shared.preview(shared.order(sisters, template="T04", to="rs-polri", about=(sisters.other,))).main.pdf
    )
    with pytest.raises(UnknownReference):
        shared.preview(shared.order(sisters, about=(sisters.reporter,)))


def test_a_draft_remembers_whom_it_is_about_until_it_is_issued(shared: World, sisters: Sisters) -> None:
    consent_of(shared, sisters, sisters.other, "kemlu")
    wish = choices(shared.session, Wish(case=sisters.case, about=(sisters.other,))).wish
    letter = keep(shared.session, wish)
    again = choices(shared.session, Wish(case=sisters.case, letter=letter))
    assert again.wish.about == (sisters.other,)
    assert [who for who, _ in again.clients] == [sisters.client, sisters.other]
    assert open_letter(shared.session, letter).client.text == "Wati Ningsih"
    rows = {each.letter: each.client for each in agenda_of(shared.session, TODAY.year).rows}
    assert rows[letter] == "W.N."
    assert "Wati Ningsih" in text_of(approve(shared.session, letter).main.pdf)


def test_whom_a_letter_may_be_about_follows_its_template_and_the_case(shared: World, sisters: Sisters) -> None:
    about = (sisters.client, sisters.other)
    assert choices(shared.session, Wish(case=sisters.case, about=about)).several
    alone = choices(shared.session, Wish(case=sisters.case, template="T04", about=about))
    assert (alone.several, alone.wish.about) == (False, (sisters.client,))
    shared.put("case", {"clients": [sisters.other]}, record=sisters.case)
    assert choices(shared.session, Wish(case=sisters.case, about=about)).wish.about == (sisters.other,)


def test_siap_kirim_asks_for_each_client_and_says_whose_is_missing(shared: World, sisters: Sisters) -> None:
    consent_of(shared, sisters, sisters.client, "kemlu")
    found = ready(shared.session, sisters.case, "kemlu-pwni", (sisters.client, sisters.other))
    missing = {(each.label, each.client) for each in found.missing}
    assert ("Persetujuan klien (W.N.)", sisters.other) in missing
    assert "consent" not in {each.placeholder for each in ready(shared.session, sisters.case, "kemlu-pwni").missing}


def test_issuing_from_the_composer_keeps_to_the_choice(shared: World, sisters: Sisters) -> None:
    consent_of(shared, sisters, sisters.other, "kemlu")
    wish = choices(shared.session, Wish(case=sisters.case, about=(sisters.other,))).wish
    text = text_of(issue(shared.session, wish).main.pdf)
    assert "Wati Ningsih" in text
    assert "Sri Rahayu" not in text


def test_a_consent_form_is_about_whom_the_consent_is_about_and_a_power_of_attorney_about_whom_one_says(
    shared: World, sisters: Sisters
) -> None:
    consent = consent_of(shared, sisters, sisters.other, "kemlu")
    order = FormOrder(case=sisters.case, form="F01", on=TODAY, about=consent)
    look = look_at_form(shared.session, order)
    assert look.about == sisters.other
    power = FormOrder(case=sisters.case, form="F03", on=TODAY, client=sisters.other)
    assert "Wati Ningsih" in text_of(look_at_form(shared.session, power).pdf)
    assert "Wati Ningsih" not in text_of(
        look_at_form(shared.session, FormOrder(case=sisters.case, form="F03", on=TODAY)).pdf
    )


def test_vital_interest_for_two_is_kept_for_each_who_could_not_be_asked(shared: World, sisters: Sisters) -> None:
    consent_of(shared, sisters, sisters.client, "kemlu")
    order = shared.order(
        sisters,
        about=(sisters.client, sisters.other),
        vital_by="Hartini Kusuma",
        reason="Disekap, tidak dapat dihubungi",
    )
    papers = shared.issue(order)
    text = text_of(papers.main.pdf)
    assert "Wati Ningsih" in text
    assert "9905124501950007" not in text
    kept = [
        each.fields["person"]
        for each in shared.list("consent", case=sisters.case)
        if each.fields.get("basis") == "vital"
    ]
    assert kept == [sisters.other]
