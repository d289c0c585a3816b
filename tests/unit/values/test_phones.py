"""Phone numbers: international where they can be, raw where they cannot."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.records.values.phones import PHONE, PHONE_NUMBER, clean_number, phone_country, phone_notes, show_number
from tests.unit.values.refused import attempt, reason


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0812-0000-0000", "+6281200000000"),
        ("+62 812 0000 0000", "+6281200000000"),
        ("62 812 0000 0000", "+6281200000000"),
        ("+62 (0)812 0000 0000", "+6281200000000"),
        ("0062 812 0000 0000", "+6281200000000"),
        ("(0287) 381234", "+62287381234"),
        ("021-29244800", "+622129244800"),
        ("021-29244800 ext. 12", "+622129244800 ext 12"),
        ("+966 50 000 0000", "+966500000000"),
        ("00966500000000", "+966500000000"),
        ("+852 5000 0000", "+85250000000"),
        ("\u0660\u0668\u0661\u0662\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660", "+6281200000000"),
        ("110", "110"),
        ("148", "148"),
        ("0800-1000", "0800-1000"),
        ("1500 123", "1500 123"),
        ("812 0000 0000", "812 0000 0000"),
    ],
)
def test_a_number_is_international_where_it_can_be(written, number):
    assert PHONE.clean(written) == {"number": number}
    assert clean_number(number) == number


def test_a_number_with_a_zero_belongs_to_the_country_it_was_given_in():
    assert clean_number("050 000 0000", "SA") == "+966500000000"
    assert clean_number("0912 000 000", "TW") == "+886912000000"
    assert clean_number("050 000 0000", "??") == "050 000 0000"


def test_whose_it_is_and_whether_it_is_safe_stay_beside_the_number():
    stored = PHONE.clean({"number": "0812 0000 0000", "of": " ibu ", "safe": False})
    assert stored == {"number": "+6281200000000", "of": "ibu", "safe": False}
    assert PHONE.show(stored) == "+62 812-0000-0000 (ibu, tidak aman)"


@pytest.mark.parametrize("raw", [None, "", "  ", {}, {"number": ""}])
def test_no_number_is_nothing(raw):
    assert PHONE.clean(raw) is None


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("abc", "phone_not_a_number"),
        ("0812 0000 0000 (ibu)", "phone_not_a_number"),
        ("0812-0000-0000; 0813-0000-0000", "phone_not_a_number"),
        ("12", "phone_too_short"),
        ("+9999", "phone_too_short"),
        ("+" + "1" * 16, "phone_too_long"),
        ("9" * 30, "phone_too_long"),
        ({"of": "ibu"}, "phone_without_number"),
        ({"number": "110", "whatsapp": True}, "unknown_member"),
        ({"number": "110", "safe": "ya"}, "not_yes_or_no"),
        ({"number": 110}, "not_text"),
        (110, "not_a_phone"),
        ("\U0001f4de", "phone_not_a_number"),
    ],
)
def test_what_is_no_number_is_refused_with_its_reason(raw, why):
    assert reason(PHONE.clean, raw) == why


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+6281200000000", "+62 812-0000-0000"),
        ("+622129244800", "+62 21-29244800"),
        ("+62287381234", "+62 287-381234"),
        ("+966500000000", "+966 50-000-0000"),
        ("+85250000000", "+852 5000-0000"),
        ("148", "148"),
        ("dari tetangga", "dari tetangga"),
    ],
)
def test_a_number_is_shown_in_groups(number, shown):
    assert show_number(number) == shown
    assert PHONE_NUMBER.show(number) == shown


def test_a_number_tells_its_country():
    assert [phone_country(number) for number in ("+966500000000", "+6281200000000", "+12025550000", "110")] == [
        "SA",
        "ID",
        None,
        None,
    ]


def test_a_number_without_country_is_worth_a_look():
    assert phone_notes({"number": "812 0000 0000"}) == ["phone_not_international"]
    assert phone_notes({"number": "+99900000000"}) == ["phone_country_unknown"]
    assert phone_notes({"number": "110"}) == phone_notes({"number": "0800-1000"}) == phone_notes("+6281200000000") == []


@example("00000000")
@given(st.text(alphabet=st.characters(), max_size=30) | st.text(alphabet="+0123456789 -()./ext", max_size=30))
def test_no_text_breaks_a_phone(text):
    stored = attempt(PHONE.clean, text)
    assert stored is None or PHONE.clean(stored) == stored
    assert isinstance(PHONE.show(stored), str)
    phone_notes(stored)
