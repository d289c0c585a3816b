"""Partial dates: as much as is known, in the words people use."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.values.date_words import read_words
from app.records.values.dates import PARTIAL_DATE, clean_date, date_bounds, date_notes, date_sort, show_date
from app.records.values.feasts import feasts
from tests.unit.values.refused import attempt, reason

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("2023", "2023"),
        ("2023-04", "2023-04"),
        ("2023-04-21", "2023-04-21"),
        ("21 April 2023", "2023-04-21"),
        ("Jumat, 21 April 2023", "2023-04-21"),
        ("21/4/2023", "2023-04-21"),
        ("21.04.2023", "2023-04-21"),
        ("21-04-23", "2023-04-21"),
        ("21-IV-2023", "2023-04-21"),
        ("5 Agt 98", "1998-08-05"),
        ("5 mei2021", "2021-05-05"),
        ("April 2023", "2023-04"),
        ("bulan Nopember 2022", "2022-11"),
        ("4/2023", "2023-04"),
        ("tahun 2019", "2019"),
        ("tgl. 1 Pebruari 2020", "2020-02-01"),
        ("29 Februari 2024", "2024-02-29"),
        ("Natal 2022", "2022-12-25"),
        ("  2023  ", "2023"),
        ("\uff12\uff10\uff12\uff13", "2023"),
        (2023, "2023"),
        (date(2023, 4, 21), "2023-04-21"),
        ("", None),
        ("   ", None),
        (None, None),
    ],
)
def test_what_is_known_whole_is_stored_as_far_as_it_is_known(written, stored):
    assert clean_date(written) == stored


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("akhir 2022", "2022-09-01", "2022-12-31"),
        ("awal tahun 2023", "2023-01-01", "2023-04-30"),
        ("pertengahan 2021", "2021-05-01", "2021-08-31"),
        ("awal Maret 2021", "2021-03-01", "2021-03-10"),
        ("akhir Februari 2024", "2024-02-19", "2024-02-29"),
        ("minggu kedua April 2023", "2023-04-08", "2023-04-14"),
        ("Lebaran 2023", "2023-04-22", "2023-04-28"),
        ("sekitar Lebaran 2023", "2023-04-15", "2023-05-05"),
        ("H-3 Idul Fitri 2023", "2023-04-19", "2023-04-19"),
        ("menjelang lebaran 2024", "2024-03-11", "2024-04-10"),
        ("Lebaran Haji 2022", "2022-07-10", "2022-07-10"),
        ("kira-kira 5 Mei 2022", "2022-04-28", "2022-05-12"),
        ("sekitar April 2023", "2023-03-01", "2023-05-31"),
        ("3-5 Mei 2022", "2022-05-03", "2022-05-05"),
        ("Maret - Mei 2021", "2021-03-01", "2021-05-31"),
        ("2020\u20132021", "2020-01-01", "2021-12-31"),
        ("antara 2019 dan 2020", "2019-01-01", "2020-12-31"),
        ("dari Mei 2020 sampai dengan Juni 2021", "2020-05-01", "2021-06-30"),
        ("sejak 2019 sampai 2021", "2019-01-01", "2021-12-31"),
        ("sebelum 2020", None, "2019-12-31"),
        ("setelah Lebaran 2023", "2023-04-29", None),
        ("sejak Maret 2021", "2021-03-01", None),
        ("sampai 2022", None, "2022-12-31"),
    ],
)
def test_vague_words_are_kept_with_the_days_they_reach_over(written, earliest, latest):
    stored = clean_date(written)
    ends = {"earliest": earliest, "latest": latest}
    assert stored == {"text": written, **{end: day for end, day in ends.items() if day}}
    assert show_date(stored) == written


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("dua minggu lalu", "2026-11-06", "2026-11-12"),
        ("3 hari yang lalu", "2026-11-20", "2026-11-20"),
        ("sebulan lalu", "2026-10-08", "2026-11-07"),
        ("bulan lalu", "2026-10-01", "2026-10-31"),
        ("minggu lalu", "2026-11-16", "2026-11-22"),
        ("tahun lalu", "2025-01-01", "2025-12-31"),
        ("beberapa bulan lalu", "2026-02-26", "2026-09-24"),
        ("Lebaran kemarin", "2026-03-21", "2026-03-27"),
        ("Lebaran tahun lalu", "2025-03-31", "2025-04-06"),
    ],
)
def test_words_that_count_from_today_need_today_and_keep_it(written, earliest, latest):
    assert reason(clean_date, written) == "date_needs_today"
    said = f"{written} (dihitung dari 23 November 2026)"
    assert clean_date(written, TODAY) == {"text": said, "earliest": earliest, "latest": latest}


def test_yesterday_is_a_whole_day_once_today_is_known():
    assert clean_date("kemarin", TODAY) == "2026-11-22"
    assert clean_date("hari ini", TODAY) == "2026-11-23"
    assert clean_date("kemarin", date(2024, 3, 1)) == "2024-02-29"


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("31/2/2023", "date_impossible"),
        ("29 Februari 2023", "date_impossible"),
        ("2023-02-30", "date_impossible"),
        ("2023-13", "date_impossible"),
        ("2023-00-01", "date_impossible"),
        ("0 Mei 2023", "date_impossible"),
        ("4/21/2023", "date_impossible"),
        ("21 April", "date_without_year"),
        ("April", "date_without_year"),
        ("Lebaran", "date_without_year"),
        ("1066", "date_out_of_range"),
        ("9999", "date_out_of_range"),
        ("Lebaran 1950", "feast_unknown_year"),
        ("2021 sampai 2020", "date_order"),
        ("waktu adik SMP", "date_not_understood"),
        ("sekitar", "date_not_understood"),
        ("21 Aprol 2023", "date_not_understood"),
        ("sebelum sebelum 2020", "date_not_understood"),
        ("2023\x00", "control_character"),
        ("1" * 500, "too_long"),
        ("2023-04-21T10:00", "time_without_zone"),
        ("2023-04-21T25:00+07:00", "date_impossible"),
        (True, "not_a_date"),
        (-5, "not_a_date"),
        (3.5, "not_a_date"),
        ([], "not_a_date"),
        ({"when": "2023"}, "unknown_member"),
        ({"text": "x", "earliest": "2024", "latest": "2023"}, "date_order"),
        ({"text": "x", "earliest": "kemarin"}, "not_a_date"),
        ({"text": "x", "earliest": 2023}, "not_a_date"),
        ({"text": "x", "latest": "2023-02-30"}, "date_impossible"),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_its_reason(written, why):
    assert reason(clean_date, written) == why


def test_words_and_days_given_together_are_kept_as_given():
    given_by_hand = {"text": "sekitar Lebaran 2023", "earliest": "2023-04-10", "latest": "2023-05"}
    assert clean_date(given_by_hand) == given_by_hand


def test_words_nobody_can_place_are_kept_when_given_as_words():
    assert clean_date({"text": "waktu adik SMP"}) == {"text": "waktu adik SMP"}
    assert clean_date({"text": ""}) is None


def test_words_given_without_days_get_their_days():
    assert clean_date({"text": "akhir 2022"}) == clean_date("akhir 2022")


def test_a_moment_keeps_its_zone_where_a_clock_runs():
    stored = clean_date("2026-11-23T10:15+03:00")
    assert stored == "2026-11-23T10:15:00+03:00"
    assert show_date(stored) == "23 November 2026 pukul 10.15 UTC+03.00"
    assert date_bounds(stored) == (TODAY, TODAY)


def test_an_open_range_without_words_is_written_out():
    assert show_date({"earliest": "2022-01-01", "latest": "2022-03"}) == "antara 1 Januari 2022 dan Maret 2022"
    assert show_date({"latest": "2020"}) == "sampai 2020"
    assert show_date({"earliest": "2020-05"}) == "sejak Mei 2020"
    assert show_date(None) == ""


def test_facts_sort_by_the_earliest_day_they_may_mean():
    values = ["2023-04-21", "2023", {"text": "akhir 2022", "earliest": "2022-09-01"}, {"latest": "2021-12-31"}]
    assert sorted(values, key=date_sort) == [values[3], values[2], values[1], values[0]]
    assert date_sort({"text": "waktu adik SMP"}) is None


def test_a_coming_date_and_words_without_days_are_worth_a_look():
    assert date_notes("2027", TODAY) == ["date_in_future"]
    assert date_notes({"text": "waktu adik SMP"}, TODAY) == ["date_without_days"]
    assert date_notes("2026", TODAY) == []
    assert date_notes(None, TODAY) == []


@given(st.text(max_size=60), st.none() | st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_no_text_breaks_the_reader(text, today):
    stored = attempt(clean_date, text, today)
    assert isinstance(show_date(stored), str)
    assert stored is None or clean_date(stored, today) == stored


WORDS = st.sampled_from(
    """
    sekitar sebelum setelah sejak sampai antara dan awal akhir lebaran natal haji lalu tahun bulan minggu
    hari dua beberapa 2023 21 4 april mei - / H- H+ kemarin ini yang 99 999 menjelang pertengahan ke-2 jumat
    tgl
    """.split()  # noqa: SIM905 - words, not a table
)


@given(st.lists(WORDS, max_size=9), st.none() | st.just(TODAY))
def test_no_order_of_known_words_breaks_the_reader(words, today):
    text = " ".join(words)
    span = attempt(read_words, text, today)
    assert span is None or span.earliest is None or span.latest is None or span.earliest <= span.latest


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_comes_back_from_its_own_words(day):
    assert clean_date(show_date(day.isoformat())) == day.isoformat()


@given(
    st.dictionaries(
        st.sampled_from(["text", "earliest", "latest", "x"]), st.text(max_size=12) | st.integers(), max_size=4
    )
)
def test_no_mapping_breaks_the_date(parts):
    stored = attempt(PARTIAL_DATE.clean, parts)
    assert stored is None or PARTIAL_DATE.clean(stored) == stored


def test_lebaran_is_known_for_every_year_from_2000_to_2035():
    for feast in ("idulfitri", "iduladha"):
        years = {day.year for day in feasts().days[feast]}
        assert years == set(range(2000, 2036))
        days = feasts().days[feast]
        assert all(353 <= (after - before).days <= 356 for before, after in pairwise(days))


def test_every_name_of_a_feast_leads_to_one():
    known = feasts()
    assert set(known.names.values()) == set(known.days) | set(known.yearly)
