"""NIK, family card and passport: structure is an error, doubt only a note. Only NIKs of the fictitious province 99."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.values.identifiers import FAMILY_CARD, NIK, PASSPORT, nik_facts, nik_notes, passport_notes
from tests.unit.values.refused import attempt, reason

WOMAN, MAN = "9905054107900001", "9905050107900001"


@pytest.mark.parametrize(
    "written", [WOMAN, "99.05.05.410790.0001", " 990505 410790 0001 ", "9905-0541-0790-0001", int(WOMAN)]
)
def test_a_nik_is_kept_as_sixteen_digits(written):
    assert NIK.clean(written) == WOMAN


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("990505410790001", "nik_not_16_digits"),
        ("99050541079000011", "nik_not_16_digits"),
        ("99050541079000O1", "nik_not_16_digits"),
        ("tidak punya", "nik_not_16_digits"),
        ("9905053202900001", "nik_impossible_date"),
        ("9905050000900001", "nik_impossible_date"),
        ("9905054000900001", "nik_impossible_date"),
        ("9905057201900001", "nik_impossible_date"),
        ("9905050113900001", "nik_impossible_date"),
        ("9905052902010001", "nik_impossible_date"),
        ("9905050101900000", "nik_serial_zero"),
        (True, "not_text"),
    ],
)
def test_a_nik_of_the_wrong_structure_is_refused(written, why):
    assert reason(NIK.clean, written) == why


def test_a_leap_day_is_possible_where_one_century_had_it():
    assert NIK.clean("9905052902000001") == "9905052902000001"
    assert nik_facts("9905052902000001").births == (date(2000, 2, 29),)


def test_a_nik_tells_sex_and_the_birth_dates_of_both_centuries():
    facts = nik_facts(WOMAN)
    assert facts.sex == "female"
    assert facts.births == (date(1990, 7, 1), date(2090, 7, 1))
    assert facts.region is None
    assert nik_facts(MAN).sex == "male"


@pytest.mark.parametrize(
    ("birth", "sex", "notes"),
    [
        (None, None, []),
        ("1990-07-01", "female", []),
        ("1990", "female", []),
        ({"text": "sekitar 1990", "earliest": "1989-07-01", "latest": "1991-06-30"}, None, []),
        ("1989", None, ["nik_birth_date_differs"]),
        ({"text": "setelah 1995", "earliest": "1995-01-01", "latest": "2000-01-01"}, None, ["nik_birth_date_differs"]),
        ("1990-07-01", "male", ["nik_sex_differs"]),
        ("1990-01-07", "male", ["nik_birth_date_differs", "nik_sex_differs"]),
        ("1990", "other", []),
    ],
)
def test_a_mismatch_is_a_note_and_never_a_block(birth, sex, notes):
    assert nik_notes(WOMAN, birth, sex) == ["nik_region_unknown", *notes]


def test_a_known_kecamatan_is_no_note():
    of_klirong = f"{330505}{'0107900001'}"  # nobody's: put together here from a district's code and a made-up rest
    assert nik_notes(of_klirong) == []
    assert nik_facts(of_klirong).region.name == "Klirong"


def test_no_nik_has_no_notes():
    assert nik_notes(None, "1990", "male") == []


def test_a_family_card_is_sixteen_digits_of_any_kind():
    assert FAMILY_CARD.clean("9905 0532 1390 0000") == "9905053213900000"
    assert reason(FAMILY_CARD.clean, "123") == "kk_not_16_digits"


@pytest.mark.parametrize(("written", "number"), [("a 1234567", "A1234567"), ("XE-123456", "XE123456"), ("", None)])
def test_a_passport_is_capitals_and_digits(written, number):
    assert PASSPORT.clean(written) == number


@pytest.mark.parametrize("written", ["ABC", "\U0001f6c2", "A" * 30 + "1", "A 12; drop", "12"])
def test_what_is_no_passport_is_refused(written):
    assert reason(PASSPORT.clean, written) == "passport_unreadable"


def test_an_unusual_passport_number_is_worth_a_look():
    assert passport_notes("A1234567") == passport_notes("XE123456") == passport_notes(None) == []
    assert passport_notes("12345678") == ["passport_unusual"]


@given(st.text(max_size=30) | st.text(alphabet="0123456789 .-", min_size=14, max_size=20) | st.integers())
def test_no_text_breaks_an_identifier(raw):
    for kind in (NIK, FAMILY_CARD, PASSPORT):
        stored = attempt(kind.clean, raw)
        assert stored is None or kind.clean(stored) == stored
        nik_notes(stored, "1990")
