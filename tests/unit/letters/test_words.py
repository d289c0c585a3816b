"""Dates, counts and amounts read as an Indonesian letter says them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.letters import words


def test_a_date_is_written_out() -> None:
    assert words.long_date(date(2026, 11, 24)) == "24 November 2026"
    assert words.weekday_date(date(2026, 11, 24)) == "Selasa, 24 November 2026"


def test_months_have_their_roman_numbers() -> None:
    numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    assert [words.roman_month(month) for month in range(1, 13)] == numerals


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (17, "tujuh belas"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (119, "seratus sembilan belas"),
        (1000, "seribu"),
        (1_001_000, "satu juta seribu"),
        (2_500_000, "dua juta lima ratus ribu"),
        (-3, "minus tiga"),
        (7 * 10**12, "tujuh triliun"),
    ],
)
def test_numbers_are_said_in_words(number: int, said: str) -> None:
    assert words.terbilang(number) == said


_DIGITS = dict(
    zip(["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"], range(1, 10), strict=True)
)
_SCALE = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


def _heard(said: str) -> int:
    """Understand spoken Indonesian numbers, written independently of how they are made."""
    total, group, digit = 0, 0, 0
    for word in said.replace("sepuluh", "satu puluh").replace("sebelas", "satu belas").split():
        if word in _DIGITS:
            digit = _DIGITS[word]
        elif word == "belas":
            group, digit = group + 10 + digit, 0
        elif word == "puluh":
            group, digit = group + digit * 10, 0
        elif word in {"ratus", "seratus"}:
            group, digit = group + (digit or 1) * 100, 0
        elif word == "seribu":
            total += 1000
        else:
            total, group, digit = total + (group + digit) * _SCALE[word], 0, 0
    return total + group + digit


@given(st.integers(1, 10**15 - 1))
def test_a_number_in_words_is_understood_as_the_same_number(number: int) -> None:
    assert _heard(words.terbilang(number)) == number


def test_enclosures_are_counted_in_figures_and_words() -> None:
    assert words.count_in_words(3, "berkas") == "3 (tiga) berkas"
    assert words.count_in_words(0, "berkas") == "-"


def test_rupiah_are_said_in_words() -> None:
    assert words.rupiah_in_words(250_000_000) == "dua juta lima ratus ribu rupiah"


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("2023", "tahun 2023"),
        ("2023-04", "April 2023"),
        ("2023-04-21", "21 April 2023"),
        ("2023-13", "2023-13"),
        ("akhir tahun", "akhir tahun"),
        ({"text": "sekitar Lebaran 2023", "earliest": "2023-04-01", "latest": "2023-05-01"}, "sekitar Lebaran 2023"),
        ({"earliest": "2023-04", "latest": "2023-05"}, "antara April 2023 dan Mei 2023"),
        ({"earliest": "2023"}, "tidak sebelum tahun 2023"),
        ({"latest": "2023"}, "tidak sesudah tahun 2023"),
        ({}, ""),
    ],
)
def test_a_date_is_said_as_far_as_it_is_known(known: str | dict[str, object], said: str) -> None:
    assert words.partial_date(known) == said


def test_a_dated_sentence_takes_its_preposition() -> None:
    assert words.in_sentence("tahun 2023") == "pada tahun 2023"
    assert words.in_sentence("21 April 2023") == "pada 21 April 2023"
    assert words.in_sentence("sekitar Lebaran 2023") == "sekitar Lebaran 2023"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Sri Rahayu binti Karto", "S.R."),
        ("Hj. Siti Aminah", "S.A."),
        ("X", "X."),
        ("", "\u2013"),
        ("  ", "\u2013"),
        ("I Made Wayan Ketut Panjang Sekali", "I.M.W.K."),
    ],
)
def test_initials_tell_neither_title_nor_father(name: str, short: str) -> None:
    assert words.initials(name) == short


def test_a_list_reads_as_a_sentence_does() -> None:
    assert words.listed(["a"]) == "a"
    assert words.listed(["a", "b"]) == "a dan b"
    assert words.listed(["a", "b", "c"]) == "a, b, dan c"
