"""Letter numbers: never twice, by device, in the office's pattern."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.letters.errors import PatternBroken
from app.letters.numbering import OFFICE_PATTERN, VILLAGE_PATTERN, Drawn, check_pattern, draw, print_number, series_of

NOVEMBER = date(2026, 11, 24)


def test_an_office_number_is_printed_in_its_pattern() -> None:
    words = {"code": "SR", "branch": "KBM"}
    assert print_number(OFFICE_PATTERN, Drawn(n=12), on=NOVEMBER, words=words) == "012/SR/MC-KBM/XI/2026"
    assert print_number(OFFICE_PATTERN, Drawn(n=2001), on=NOVEMBER, words=words) == "2001/SR/MC-KBM/XI/2026"
    assert print_number(OFFICE_PATTERN, Drawn(n=7, suffix="A"), on=NOVEMBER, words=words) == "007A/SR/MC-KBM/XI/2026"


def test_a_village_number_names_the_village() -> None:
    printed = print_number(VILLAGE_PATTERN, Drawn(n=12), on=NOVEMBER, words={"village": "WANASARI"})
    assert printed == "012/DESBUMI/WANASARI/XI/2026"


@pytest.mark.parametrize(
    "pattern",
    [
        "{n}",
        "{n.__class__}/{year}",
        "{n!r}/{year}",
        "{n:>9999999d}/{year}",
        "{unknown}/{n}/{year}",
        "{n}/{year}/{",
        "{{n}}/{year}",
        "{code:03d}/{n}/{year}",
        "{n}/{year}" + "x" * 200,
    ],
)
def test_a_pattern_that_could_do_more_than_number_is_refused(pattern: str) -> None:
    with pytest.raises(PatternBroken):
        check_pattern(pattern)


def test_a_word_the_pattern_needs_is_not_made_up() -> None:
    with pytest.raises(PatternBroken) as refused:
        print_number(OFFICE_PATTERN, Drawn(n=1), on=NOVEMBER, words={"branch": "KBM"})
    assert refused.value.facts["reason"] == "no_value:code"


def test_the_first_device_counts_from_one_and_the_third_from_two_thousand_and_one() -> None:
    assert draw([], [0]).number == Drawn(n=1)
    assert draw([], [2]).number == Drawn(n=2001)


def test_numbers_of_other_devices_do_not_matter() -> None:
    assert draw([Drawn(n=1), Drawn(n=2005)], [0]).number == Drawn(n=2)


def test_a_gap_is_never_filled() -> None:
    assert draw([Drawn(n=1), Drawn(n=9)], [0]).number == Drawn(n=10)


def test_after_a_restore_numbers_go_on_above_what_a_receipt_knows() -> None:
    assert draw([Drawn(n=3)], [0], floor=Drawn(n=40)).number == Drawn(n=41)


def test_at_nine_hundred_a_device_asks_for_a_further_index() -> None:
    assert not draw([Drawn(n=898)], [0]).ask_for_index
    assert draw([Drawn(n=899)], [0]).ask_for_index
    assert not draw([Drawn(n=899)], [0, 4]).ask_for_index


def test_a_further_index_follows_the_first_block() -> None:
    assert draw([Drawn(n=999)], [0, 4]).number == Drawn(n=4001)


def test_without_a_further_index_letters_follow() -> None:
    exhausted = [Drawn(n=999)]
    assert draw(exhausted, [0]).number == Drawn(n=1, suffix="A")
    assert draw([*exhausted, Drawn(n=999, suffix="A")], [0]).number == Drawn(n=1, suffix="B")


@given(st.lists(st.integers(0, 30), min_size=1, max_size=3, unique=True), st.integers(1, 60), st.integers(980, 999))
def test_no_number_is_ever_drawn_twice(indexes: list[int], count: int, start: int) -> None:
    used = {Drawn(n=index * 1000 + start) for index in indexes}
    for _ in range(count):
        number = draw(used, indexes).number
        assert number not in used
        used.add(number)


def test_letters_share_one_series_and_three_forms_have_their_own() -> None:
    assert {series_of(code) for code in ("T01", "T14", "F03", "F04", "F08", "F09")} == {"letters"}
    assert [series_of(code) for code in ("F01", "F02", "F06")] == ["PDP", "F02", "F06"]
