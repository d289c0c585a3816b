"""Whole records: what goes in comes out, what is wrong is named, what is doubtful is only noted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.records import codes
from app.records.checks import Note, Problem, check, notes
from app.records.derive import (
    acts_as_child,
    age,
    child_by_dates,
    classes_of,
    curtained_name,
    quotable,
    title,
)
from app.records.gaps import join, on_paper, on_screen, split
from app.records.kinds.people import Person
from app.records.schema import KINDS, SCHEMA
from db.schema.declare import Shape, UnknownKind, as_gap
from db.schema.values import InvalidValue, Json, ValueType

TODAY = date(2026, 11, 23)
Typed = Callable[[ValueType], Any]
AN_ID = "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize("record", KINDS, ids=lambda record: record.kind.name)
def test_what_is_clean_stays_as_it_is_and_a_record_gives_back_what_it_was_given(record: type, typed: Typed) -> None:
    values: dict[str, Any] = {}
    for name, field in record.kind.fields.items():
        value = field.type.clean(typed(field.type))
        assert value is not None, name
        assert field.type.clean(value) == value, name
        assert field.sealed or field.type.show(value), name
        values[name] = (value,) if field.shape is Shape.SET else value
    attributes = {field.attribute: values[name] for name, field in record.kind.fields.items()}
    entity = replace(record(), id=AN_ID, **attributes)
    assert {name: getattr(entity, field.attribute) for name, field in record.kind.fields.items()} == values
    assert title(record.kind.name, values)
    assert not check(record.kind.name, values)


@pytest.mark.parametrize("record", KINDS, ids=lambda record: record.kind.name)
def test_an_empty_record_can_be_saved_unless_it_is_a_person(record: type) -> None:
    assert [problem.reason for problem in check(record.kind.name, {})] == (
        ["name_or_code_name"] if record is Person else []
    )


def test_a_person_needs_a_name_or_a_code_name_and_nothing_else() -> None:
    assert check("person", {"full_name": as_gap("not_ready"), "nik": "9905054101900001"}) == [
        Problem(field="full_name", reason="name_or_code_name")
    ]
    assert not check("person", {"code_name": "Melati"})
    assert not check("person", {"full_name": "Sri"})


def test_unknown_kinds_fields_and_gaps_are_named() -> None:
    with pytest.raises(UnknownKind):
        check("suspect", {})
    assert check("task", {"priority": 1}) == [Problem(field="priority", reason="unknown_field")]
    assert check("case", {"blocked": as_gap("unknown")}) == [Problem(field="blocked", reason="no_gap")]
    assert not check("migration", {"employer": as_gap("unknown")})


@pytest.mark.parametrize("fact", ["person.nick", "persons.nik", "statement.data"])
def test_a_consent_withholds_nothing_that_does_not_exist(fact: str) -> None:
    assert check("consent", {"withheld": [fact]}) == [Problem(field="withheld", reason="unknown_fact")]
    assert not check("consent", {"withheld": ["person.nik", AN_ID]})


def test_a_nik_that_tells_otherwise_is_noted_and_blocks_nothing() -> None:
    values: dict[str, Json] = {
        "full_name": "Sri",
        "nik": "9905054101900001",
        "birth_date": "1995-01-01",
        "sex": "male",
        "child": "no",
    }
    reasons = {note.reason for note in notes("person", values, TODAY) if note.field == "nik"}
    assert {"nik_birth_date_differs", "nik_sex_differs"} <= reasons
    assert not check("person", values)


def test_dates_in_the_wrong_order_and_beyond_today_are_noted() -> None:
    values: dict[str, Json] = {"departed": "2026-12", "returned": "2025", "contract_until": "2030"}
    found = notes("migration", values, TODAY)
    assert Note(field="departed", reason="date_in_future") in found
    assert Note(field="returned", reason="before_the_earlier_date") in found
    assert all(note.field != "contract_until" for note in found)


def test_one_source_that_allows_under_18_makes_a_possible_child() -> None:
    born_1999: dict[str, Json] = {"full_name": "Rini", "birth_date": "1999-05-01"}
    assert child_by_dates(born_1999, TODAY) == "no"
    told: dict[str, Json] = {**born_1999, "birth_dates": [{"date": "2009", "source": "birth_certificate"}]}
    assert child_by_dates(told, TODAY) == "possibly"
    assert acts_as_child(told, TODAY)
    assert not acts_as_child({**told, "child": "no"}, TODAY)
    assert Note(field="child", reason="maybe_under_18") in notes("person", {**told, "child": "no"}, TODAY)
    assert child_by_dates({"birth_date": "2012"}, TODAY) == "yes"
    assert child_by_dates({"birth_date": as_gap("unknown")}, TODAY) is None
    assert child_by_dates({"nik": "9905054101900001"}, TODAY) == "no"
    assert acts_as_child({"child": "possibly"}, TODAY)
    assert not acts_as_child({}, TODAY)


@pytest.mark.parametrize(
    ("born", "words"),
    [
        ("2009-11-23", "17 tahun"),
        ("2009-11-24", "16 tahun"),
        ("2009", "16–17 tahun"),
        ({"text": "sebelum 2000", "latest": "1999-12-31"}, "26 tahun atau lebih"),
        ({"text": "sesudah 2000", "earliest": "2001-01-01"}, "paling tua 25 tahun"),
        ({"text": "entah"}, ""),
    ],
)
def test_an_age_says_no_more_than_the_date_does(born: Json, words: str) -> None:
    assert age(born, TODAY).words == words


def test_a_code_name_always_says_that_it_is_one() -> None:
    assert title("person", {"code_name": "Melati"}) == "Melati (nama samaran)"
    assert title("person", {"code_name": "Melati", "full_name": "Sri Rahayu"}) == "Sri Rahayu"
    assert title("person", {"full_name": as_gap("not_asked")}) == "Orang tanpa nama"
    assert curtained_name({"full_name": "Sri Rahayu"}, "KBM-2026-0147") == "KBM-2026-0147"
    assert "Sri" not in curtained_name({"full_name": "Sri Rahayu"}, "")


def test_titles_tell_no_closed_content_and_stay_short() -> None:
    assert title("health_need", {"complaint": "nyeri perut"}) == "Kebutuhan kesehatan"
    assert title("note", {"sort": "supervisor", "text": "rahasia"}) == codes.label("note_kind", "supervisor")
    assert title("document", {"type": "passport"}) == codes.label("document_type", "passport")
    assert title("referral", {"service": "pijat refleksi"}) == "pijat refleksi"
    assert len(title("statement", {"text": "kata " * 200})) <= 80
    assert title("of_a_newer_version", {}) == "of_a_newer_version"


def test_a_record_narrows_its_release_and_never_widens_it() -> None:
    assert classes_of("statement", "text", {}) == {"chronology"}
    assert classes_of("statement", "text", {"data_class": "sexual_violence"}) == {"chronology", "sexual_violence"}
    assert classes_of("party", "name", {"data_class": "contact"}) == {"suspects", "contact"}
    assert classes_of("party", "phones", {"reported": True}) == {"contact", "suspects"}
    assert "sexual_violence" in classes_of("case", "types", {"types": ["KER-SEKS", "KER-GAJI"]})
    assert "operational" in classes_of("document", "number", {"data_class": as_gap("unknown")})
    assert not quotable("statement", "text", {"data_class": "sexual_violence"})
    assert quotable("statement", "text", {})
    assert not quotable("contact_plan", "instructions", {})


def test_case_types_of_a_class_of_their_own_exist() -> None:
    for code in codes.codes("case_type").in_order():
        assert classes_of("case", "types", {"types": [code]}) <= set(codes.codes("data_class").in_order())


def test_gaps_part_from_values_and_come_together_again() -> None:
    stored: dict[str, Json] = {"employer": as_gap("unknown"), "city": "Riyadh"}
    parted = split(stored)
    assert parted.fields == {"city": "Riyadh"}
    assert parted.gaps == {"employer": "unknown"}
    assert join(parted.fields, parted.gaps) == stored
    assert join({"city": "Riyadh"}, {"city": "unknown"}) == {"city": "Riyadh"}
    with pytest.raises(InvalidValue):
        join({}, {"city": "lupa"})


def test_a_gap_on_paper_says_what_the_design_says_or_nothing() -> None:
    assert on_paper("not_asked") == "belum diketahui"
    assert on_paper("not_asked", being_traced=True) == "belum diketahui, sedang kami telusuri"
    assert on_paper("unknown") == "tidak diketahui pengadu"
    assert on_paper("withheld", holder="pemberi kerja") == "dikuasai pemberi kerja"
    for silent in ("not_ready", "not_released", "closed", "not_applicable", "of_a_newer_version"):
        assert on_paper(silent) is None
    assert on_screen("not_ready") == "Belum ingin bercerita"


def test_items_are_read_as_people_write_them() -> None:
    objections = SCHEMA["case"].fields["objections"].type
    assert objections.clean([{"act": "report_police", "until": "2027"}]) == [{"act": "report_police", "until": "2027"}]
    assert objections.clean([{"audience": "baznas"}]) == [{"audience": "baznas"}]
    with pytest.raises(InvalidValue):
        objections.clean([{"until": "2027"}])
    assert SCHEMA["statement"].fields["audience"].type.clean([]) == []
    assert SCHEMA["contact"].fields["proof_of_life"].type.clean(True) is True
    with pytest.raises(InvalidValue):
        SCHEMA["contact"].fields["proof_of_life"].type.clean("kabarnya baik")
    with pytest.raises(InvalidValue):
        SCHEMA["case"].fields["blocked"].type.clean(["Pak Lurah"])
    with pytest.raises(InvalidValue):
        SCHEMA["consent"].fields["withheld"].type.clean(["alamat rumahnya"])
    with pytest.raises(InvalidValue):
        SCHEMA["case"].fields["closed_topics"].type.clean(["soal ayahnya"])
