"""How names sound: old spellings and new ones, doubled letters and silent ones are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.values.names import names_of, person_keys, sound, sounds, whole_day


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Soekarni", "Sukarni"),
        ("Noer", "Nur"),
        ("Djoko", "Joko"),
        ("Tjipto", "Cipto"),
        ("Sjarifah", "Syarifah"),
        ("Syarifah", "Sarifah"),
        ("Aisyah", "Aisah"),
        ("Aminnah", "Aminah"),
        ("Muhammad", "Mohamad"),
        ("Moch", "Muhammad"),
        ("Achmad", "Ahmad"),
        ("Khotimah", "Hotimah"),
        ("Rizky", "Rizki"),
        ("Fatimah", "Fatima"),
        ("Noviana", "Nofiana"),
        ("Nur'aini", "Nuraini"),
        ("RENÉ", "rene"),
    ],
)
def test_two_spellings_of_one_name_sound_alike(one, other):
    assert sounds(one) == sounds(other)
    assert sounds(one)


@pytest.mark.parametrize(("one", "other"), [("Siti", "Sita"), ("Joko", "Yoko"), ("Marni", "Murni"), ("Ana", "Ani")])
def test_different_names_sound_different(one, other):
    assert sound(one) != sound(other)


def test_titles_and_binti_are_no_part_of_a_name_unless_nothing_else_is_there():
    assert sounds("Hj. Siti binti Karto") == sounds("Siti Karto")
    assert sounds("Haji") == ["haji"]
    assert sounds("Sri Sri Rahayu") == sounds("Sri Rahayu")
    assert sounds("  12 ") == []


def test_a_person_is_found_by_words_pairs_birth_days_papers_and_phones():
    keys = person_keys(
        {
            "full_name": "Siti Aminah",
            "aliases": ["Mina"],
            "birth_date": "1990-04-21",
            "birth_dates": [{"date": "1992-01-02", "source": "passport"}, {"date": "1991"}],
            "nik": "9901014101900001",
            "passport": "X1234567",
            "phones": [{"number": "+6281234567890"}],
        }
    )
    assert {"w:siti", "w:amina", "w:mina", "p:siti amina", "d:siti|1990-04-21", "d:mina|1992-01-02"} <= keys
    assert {"i:9901014101900001", "s:X1234567", "t:+6281234567890"} <= keys
    assert not any(key.startswith("d:") and "1991" in key for key in keys)


def test_who_has_only_a_code_name_is_found_by_it_and_gaps_say_nothing():
    assert person_keys({"code_name": "Kenanga"}) == {"w:kenanga"}
    assert person_keys({"full_name": {"gap": "not_ready"}, "nik": {"gap": "unknown"}, "aliases": None}) == set()
    assert names_of({"preferred_name": "Mina", "aliases": "odd"}) == ["Mina"]


def test_a_date_known_in_part_is_no_birth_day():
    assert whole_day("1990-04-21") == "1990-04-21"
    assert whole_day("1990-04") == whole_day("1990") == whole_day(None) == ""


@given(st.text(max_size=60))
def test_whatever_is_typed_has_a_bounded_number_of_sounds_and_sounding_twice_changes_nothing(text):
    heard = sounds(text)
    assert len(heard) <= 5
    assert all(sound(each) == each or sound(sound(each)) == sound(each) for each in heard)
    assert len(person_keys({"full_name": text})) <= 15
    assert not any("\n" in key for key in person_keys({"full_name": text}))
