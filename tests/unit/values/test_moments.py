"""Days and moments: a clock time always says whose clock."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.values.moments import DAY, MOMENT, MOMENT_OR_DAY
from tests.unit.values.refused import attempt, reason


@pytest.mark.parametrize(
    ("raw", "stored"),
    [
        ("2026-11-23T10:00:00+07:00", "2026-11-23T10:00:00+07:00"),
        ("2026-11-23T10:00Z", "2026-11-23T10:00:00+00:00"),
        ("2026-11-23 10:00:00.5+0300", "2026-11-23T10:00:00+03:00"),
        (datetime(2026, 11, 23, 3, 0, tzinfo=UTC), "2026-11-23T03:00:00+00:00"),
        (None, None),
        ("", None),
    ],
)
def test_a_moment_is_kept_to_the_second_in_its_own_zone(raw, stored):
    assert MOMENT.clean(raw) == stored


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("2026-11-23T10:00", "time_without_zone"),
        (datetime(2026, 11, 23), "time_without_zone"),  # noqa: DTZ001 - the naive one is the case
        ("2026-11-23", "not_a_moment"),
        ("10:00", "not_a_moment"),
        ("2026-02-30T10:00+07:00", "date_impossible"),
        ("2026-11-23T10:00+99:00", "date_impossible"),
        ("0001-01-01T00:00+07:00", "date_out_of_range"),
    ],
)
def test_a_moment_without_zone_or_sense_is_refused(raw, why):
    assert reason(MOMENT.clean, raw) == why


def test_moments_sort_by_time_whatever_their_zone():
    earlier, later = "2026-11-23T20:00:00+07:00", "2026-11-23T17:30:00+03:00"
    assert MOMENT.sort(earlier) < MOMENT.sort(later)


@pytest.mark.parametrize(("hours", "name"), [(7, "WIB"), (8, "WITA"), (9, "WIT"), (0, "UTC+00.00"), (-3, "UTC-03.00")])
def test_a_moment_is_shown_with_its_zone(hours, name):
    at = datetime(2026, 11, 23, 14, 5, tzinfo=timezone(timedelta(hours=hours)))
    assert MOMENT.show(MOMENT.clean(at)) == f"23 November 2026 pukul 14.05 {name}"


def test_a_day_is_whole():
    assert DAY.clean("23 November 2026") == "2026-11-23"
    assert DAY.show("2026-11-23") == "23 November 2026"
    assert reason(DAY.clean, "November 2026") == "not_a_day"
    assert reason(DAY.clean, "31 April 2026") == "date_impossible"


def test_a_moment_or_day_takes_either():
    assert MOMENT_OR_DAY.clean("2026-11-23") == "2026-11-23"
    assert MOMENT_OR_DAY.clean("2026-11-23T10:00+07:00") == "2026-11-23T10:00:00+07:00"
    assert reason(MOMENT_OR_DAY.clean, "2026-11-23T10:00") == "time_without_zone"
    assert reason(MOMENT_OR_DAY.clean, "2026") == "not_a_day"


@given(st.text(max_size=40))
def test_no_text_breaks_a_moment(text):
    for kind in (MOMENT, DAY, MOMENT_OR_DAY):
        assert isinstance(kind.show(attempt(kind.clean, text)), str)
