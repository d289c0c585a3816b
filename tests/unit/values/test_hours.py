"""Safe hours: in the zone of the person reached, always shown with both clocks, merged to what all allow."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.values.hours import SAFE_HOURS, overlap, show_hours
from tests.unit.values.refused import attempt, reason


def hours(text):
    return SAFE_HOURS.clean(text)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("19.00-21.00 waktu Riyadh", "19.00–21.00 waktu Riyadh (23.00–01.00 WIB)"),
        ("22:00–02:00 Asia/Taipei", "22.00–02.00 waktu Taipei (21.00–01.00 WIB)"),
        ("pukul 8 sampai 10, WIB", "08.00–10.00 WIB"),
        ("22-06 WIT", "22.00–06.00 WIT (20.00–04.00 WIB)"),
        ("00.00-24.00 waktu Doha", "00.00–24.00 waktu Doha (00.00–24.00 WIB)"),
        ("19-21 waktu Roma", "19.00–21.00 waktu Roma (00.00–02.00 atau 01.00–03.00 WIB, menurut musim)"),
        ("19-21 America/Sao_Paulo", "19.00–21.00 waktu Sao Paulo (05.00–07.00 WIB)"),
    ],
)
def test_both_clocks_are_shown(written, shown):
    assert SAFE_HOURS.show(hours(written)) == shown


def test_an_office_elsewhere_sees_its_own_clock():
    assert show_hours(hours("19-21 waktu Riyadh"), "Asia/Makassar").endswith("(00.00–02.00 WITA)")


def test_hours_are_stored_as_ranges_with_their_zone():
    assert hours("19.00-21.00 waktu Riyadh") == [{"from": "19:00", "to": "21:00", "zone": "Asia/Riyadh"}]
    assert hours({"from": "7.30", "to": "8", "zone": "Asia/Dubai"}) == [
        {"from": "07:30", "to": "08:00", "zone": "Asia/Dubai"}
    ]


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("19.00-21.00", "hours_without_zone"),
        ({"from": "19:00", "to": "21:00"}, "hours_without_zone"),
        ("19.00-21.00 waktu Atlantis", "unknown_zone"),
        ({"from": "19:00", "to": "21:00", "zone": "../../etc/passwd"}, "unknown_zone"),
        ("08.00-08.00 WIB", "hours_empty"),
        ("24.00-08.00 WIB", "hours_empty"),
        ("25.00-26.00 WIB", "hours_unreadable"),
        ("08.75-09.00 WIB", "hours_unreadable"),
        ("malam hari", "hours_unreadable"),
        (5, "hours_unreadable"),
        ([5], "hours_unreadable"),
        ({"from": 19, "to": "21:00", "zone": "Asia/Dubai"}, "not_text"),
        ({"from": "19:00", "to": "21:00", "zone": "Asia/Dubai", "day": "Jumat"}, "unknown_member"),
        ([{"from": f"{n}:00", "to": f"{n}:30", "zone": "Asia/Dubai"} for n in range(13)], "too_many"),
    ],
)
def test_hours_without_a_zone_or_sense_are_no_safe_hours(raw, why):
    assert reason(SAFE_HOURS.clean, raw) == why


def test_no_hours_are_nothing_and_an_empty_list_says_ask_first():
    assert hours(None) is None
    assert hours("") is None
    assert hours([]) == []
    assert SAFE_HOURS.show([]) == "tanyakan dahulu"
    assert SAFE_HOURS.show(None) == ""


def test_hours_that_cannot_be_read_are_never_shown_as_hours():
    assert SAFE_HOURS.show([{"from": "19:00", "to": "21:00", "zone": "Mars/Base"}]) == (
        "jam tidak terbaca, tanyakan dahulu"
    )


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("19-23 waktu Riyadh", "20-21.30 waktu Riyadh", "20.00-21.30 waktu Riyadh"),
        ("19-23 waktu Riyadh", "00-02 WIB", "20-22 waktu Riyadh"),
        ("22-04 WIB", "23-02 WIB", "23-02 WIB"),
        ("22-04 WIB", "01-06 WIB", "01-04 WIB"),
        ("00-24 WIB", "23-02 WIB", "23-02 WIB"),
        ("18-23 waktu Roma", "00-03 WIB", "19-21 waktu Roma"),
    ],
)
def test_what_both_allow_remains(one, other, both):
    assert overlap([hours(one), hours(other)]) == hours(both)


@pytest.mark.parametrize(
    "other", [[], None, "apa saja", [{"from": "19:00", "to": "21:00", "zone": "Mars/Base"}], {"x": 1}]
)
def test_what_cannot_be_read_allows_nothing(other):
    assert overlap([hours("19-21 waktu Riyadh"), other]) == []


def test_hours_apart_leave_nothing():
    assert overlap([hours("19-20 WIB"), hours("21-22 WIB")]) == []
    assert overlap([]) == []


ZONES = ["Asia/Riyadh", "Asia/Jakarta", "Europe/Rome", "Asia/Kolkata", "America/New_York", "Asia/Taipei"]
CLOCKS = st.integers(0, 95).map(lambda quarter: f"{quarter // 4:02d}:{quarter % 4 * 15:02d}")
RANGES = st.fixed_dictionaries({"from": CLOCKS, "to": CLOCKS, "zone": st.sampled_from(ZONES)}).filter(
    lambda each: each["from"] != each["to"]
)
SAFE = st.lists(RANGES, min_size=1, max_size=3)


def allows(value, moment):
    """Tell, straight from the stored ranges, whether a moment is safe."""
    for each in value:
        local = moment.astimezone(ZoneInfo(each["zone"])).strftime("%H:%M")
        start, end = each["from"], each["to"]
        if (start <= local < end) if start < end else (local >= start or local < end):
            return True
    return False


@given(st.lists(SAFE, min_size=1, max_size=3), st.integers(0, 364), st.integers(0, 95))
def test_a_merge_never_allows_a_moment_that_some_side_did_not(sides, day, quarter):
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day, minutes=15 * quarter)
    merged = overlap([SAFE_HOURS.clean(side) for side in sides])
    if allows(merged, moment):
        assert all(allows(side, moment) for side in sides)


@given(st.lists(SAFE, min_size=1, max_size=3), st.randoms())
def test_the_order_of_sides_does_not_matter(sides, random):
    shuffled = list(sides)
    random.shuffle(shuffled)
    assert overlap(sides) == overlap(shuffled)
    assert overlap([*sides, overlap(sides)]) == overlap(sides)


@given(
    st.text(max_size=40)
    | st.recursive(st.none() | st.text(max_size=6) | st.integers(), lambda more: st.lists(more, max_size=3))
)
def test_no_value_breaks_the_hours(raw):
    stored = attempt(SAFE_HOURS.clean, raw)
    assert stored is None or SAFE_HOURS.clean(stored) == stored
    assert isinstance(SAFE_HOURS.show(stored), str)
