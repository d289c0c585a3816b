"""What is said of two records of people can be said anew and taken back; both records stay."""

import pytest

from app.casework import intake, links, saving
from app.casework.duplicates import Typed, alike, duplicates_of, suspected
from app.casework.errors import NotAllowed, UnknownReference
from app.casework.saving import Draft
from app.records.kinds.people import Person
from db.schema.values import InvalidValue
from db.store.reader import NotFound


def person(session, name: str, **more) -> str:
    return saving.save_record(session, Person(full_name=name, **more)).id


@pytest.fixture
def two(session) -> tuple[str, str]:
    return (
        person(session, "Siti Aminah", nik="9901014101900001"),
        person(session, "Sitti Aminnah", nik="9901014101900001"),
    )


def said(session, of: str) -> list[tuple[str | None, str | None]]:
    return [(each.says, each.reason) for each in links.links_of(session, of)]


def test_a_link_is_said_anew_in_the_same_record_whichever_of_the_two_is_named_first(session, two) -> None:
    one, other = two
    made = links.link_people(session, one, other, reason="NIK sama")
    assert made.change
    again = links.link_people(session, other, one, says="different", reason="Kakak beradik")
    assert (again.id, said(session, one)) == (made.id, [("different", "Kakak beradik")])
    assert links.link_people(session, one, other, says="different", reason="Kakak beradik").change is None


def test_a_link_is_taken_back_and_made_again(session, two) -> None:
    one, other = two
    links.link_people(session, one, other)
    assert links.unlink_people(session, other, one).change
    assert said(session, one) == said(session, other) == []
    with pytest.raises(NotFound):
        links.unlink_people(session, one, other)
    links.link_people(session, one, other, says="unsure")
    assert said(session, other) == [("unsure", None)]
    assert {each.voided for each in (saving_of(session, one), saving_of(session, other))} == {False}


def saving_of(session, record: str):
    with session.read() as reader:
        found = reader.find("person", record)
    assert found is not None
    return found


def test_nobody_is_linked_with_themselves_with_nobody_or_by_a_word_of_no_list(session, two) -> None:
    one, other = two
    with pytest.raises(InvalidValue):
        links.link_people(session, one, one)
    with pytest.raises(InvalidValue):
        links.link_people(session, one, other, says="maybe")
    with pytest.raises(UnknownReference):
        links.link_people(session, one, "a" * 26)


def test_who_decided_is_warned_no_more_until_the_link_is_taken_back(session, two) -> None:
    one, other = two
    assert [each.id for each in duplicates_of(session, one).people] == [other]
    assert [{each.id for each in pair.people} for pair in suspected(session)] == [{one, other}]
    for says in ("different", "same"):
        links.link_people(session, one, other, says=says)
        assert duplicates_of(session, one).people == []
        assert suspected(session) == []
    links.link_people(session, one, other, says="unsure")
    assert [each.id for each in duplicates_of(session, other).people] == [one]
    links.unlink_people(session, one, other)
    assert suspected(session)


def test_a_pair_needs_more_than_a_common_name(session) -> None:
    for _ in range(3):
        person(session, "Siti Aminah")
    assert suspected(session) == []
    born = [person(session, name, birth_date="1990-04-21") for name in ("Siti Rokayah", "Siti Rukayah")]
    assert [({each.id for each in pair.people}, list(pair.why)) for pair in suspected(session)] == [
        (set(born), ["part_of_name", "birth_date"])
    ]
    assert len(suspected(session, limit=1)) == 1


def test_the_pair_is_told_with_its_reasons_the_heaviest_first(session, two) -> None:
    person(session, "Budi Rekaan", phones=({"number": "0812-3456-7890"},))
    person(session, "Budi Rekan", phones=({"number": "0812-3456-7890"},))
    pairs = suspected(session)
    assert [pair.weight for pair in pairs] == sorted((pair.weight for pair in pairs), reverse=True)
    assert "nik" in pairs[0].why
    assert set(pairs[1].why) == {"name", "phone"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Soekarni", "Sukarni Rekaan"),
        ("Djuminten", "Juminten Rekaan"),
        ("Tjut Rekaan", "Cut Rekaan"),
        ("Sjarifah", "Sarifah Rekaan"),
        ("Syarifah Reka", "Sarifah Rekaan"),
        ("rekaan sarifah", "Sarifah Rekaan"),
        ("Amminah", "Aminah Rekaan"),
    ],
)
def test_old_spellings_and_halves_of_words_are_found_while_they_are_typed(session, typed: str, found: str) -> None:
    for name in ("Sukarni Rekaan", "Juminten Rekaan", "Cut Rekaan", "Sarifah Rekaan", "Aminah Rekaan"):
        person(session, name)
    assert [each.fields["full_name"] for each in alike(session, Typed(name=typed)).people][:1] == [found]


def test_the_one_born_on_that_day_stands_before_all_who_merely_share_the_name(session) -> None:
    for year in range(1970, 2000):
        person(session, "Siti Aminah", birth_date=f"{year}-04-21")
    first = alike(session, Typed(name="Siti Aminah", birth_date="1979-04-21"))
    assert len(first.people) == 5
    assert first.people[0].fields["birth_date"] == "1979-04-21"
    assert "birth_date" in first.why[first.people[0].id]


def test_the_record_being_edited_is_not_its_own_twin(session, two) -> None:
    one, other = two
    found = alike(session, Typed(name="Siti Aminah", nik="9901014101900001", person=one))
    assert [each.id for each in found.people] == [other]


def test_a_voided_record_warns_nobody(session, two) -> None:
    one, other = two
    saving.void_record(session, "person", other)
    assert duplicates_of(session, one).people == []
    assert suspected(session) == []


def test_of_who_is_closed_to_the_user_nothing_is_told_but_that_there_is_a_likeness(offices) -> None:
    session = offices.found()
    budi = offices.add("budi", "paralegal")
    hidden = intake.new_case(session, Person(full_name="Siti Aminah", nik="9901014101900001"))
    open_one = person(session, "Siti Aminah", nik="9901014101900001")
    saving.put_records(session, [Draft(kind="case", id=hidden.case, fields={"blocked": [budi]})])
    assert suspected(session)
    budi = offices.as_user("budi")
    found = duplicates_of(budi, open_one)
    assert (found.people, found.hidden, found.why) == ([], True, {})
    assert suspected(budi) == []
    links.link_people(offices.as_user("rina"), open_one, hidden.client or "", says="different")
    budi = offices.as_user("budi")
    assert links.links_of(budi, open_one) == []
    for act in (
        lambda: links.link_people(budi, open_one, hidden.client or ""),
        lambda: links.unlink_people(budi, open_one, hidden.client or ""),
        lambda: links.links_of(budi, hidden.client or ""),
        lambda: duplicates_of(budi, hidden.client or ""),
    ):
        with pytest.raises((NotAllowed, UnknownReference)):
            act()
