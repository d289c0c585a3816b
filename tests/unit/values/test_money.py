"""Money: whole minor units with a currency."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.countries import currencies
from app.records.values.money import MONEY
from db.schema.values import InvalidValue
from tests.unit.values.refused import attempt, reason


@pytest.mark.parametrize(
    ("written", "amount", "currency", "shown"),
    [
        ("Rp2.500.000", 250_000_000, "IDR", "Rp2.500.000"),
        ("Rp 2.500.000,50", 250_000_050, "IDR", "Rp2.500.000,50"),
        ("Rp. 500rb", 50_000_000, "IDR", "Rp500.000"),
        ("1,5 juta rupiah", 150_000_000, "IDR", "Rp1.500.000"),
        ("1.250 juta rupiah", 125_000_000, "IDR", "Rp1.250.000"),
        ("Rp1,000,000", 100_000_000, "IDR", "Rp1.000.000"),
        ("1.500 riyal", 150_000, "SAR", "SAR 1.500"),
        ("SAR 1,500.50", 150_050, "SAR", "SAR 1.500,50"),
        ("RM 1200", 120_000, "MYR", "MYR 1.200"),
        ("NT$ 20.000", 2_000_000, "TWD", "TWD 20.000"),
        ("5000 yen", 5_000, "JPY", "JPY 5.000"),
        ("KWD 1,120.500", 1_120_500, "KWD", "KWD 1.120,500"),
        ("KWD 90", 90_000, "KWD", "KWD 90"),
        ("0 rupiah", 0, "IDR", "Rp0"),
        ({"amount": 100, "currency": "sar"}, 100, "SAR", "SAR 1"),
    ],
)
def test_money_is_read_as_people_write_it(written, amount, currency, shown):
    assert MONEY.clean(written) == {"amount": amount, "currency": currency}
    assert MONEY.show(MONEY.clean(written)) == shown


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("25 juta", "money_without_currency"),
        ("250000", "money_without_currency"),
        ({"amount": 5}, "money_without_currency"),
        ("5 galleon", "unknown_currency"),
        ("-5 rupiah", "money_negative"),
        ({"amount": -5, "currency": "IDR"}, "money_negative"),
        ("KWD 120.500", "money_ambiguous"),
        ("5.000,5 JPY", "money_too_fine"),
        ("Rp1,005", None),
        ("Rp 2.5.00", "not_money"),
        ("abc", "not_money"),
        ("7 bulan 1.500 riyal", "not_money"),
        (2500000, "not_money"),
        ({"currency": "IDR"}, "not_money"),
        ({"amount": 1.5, "currency": "IDR"}, "not_a_number"),
        ({"amount": 2**60, "currency": "IDR"}, "too_large"),
        ("Rp99.999.999.999.999.999", "money_too_large"),
        ({"amount": 1, "currency": "IDR", "per": "bulan"}, "unknown_member"),
    ],
)
def test_what_is_no_money_is_refused_with_its_reason(raw, why):
    if why is None:
        assert MONEY.clean(raw) == {"amount": 100_500, "currency": "IDR"}
        return
    assert reason(MONEY.clean, raw) == why


@pytest.mark.parametrize("raw", [None, "", {}, {"amount": None}])
def test_no_money_is_nothing(raw):
    assert MONEY.clean(raw) is None


@given(st.sampled_from(sorted(currencies())), st.integers(0, 2**53))
def test_every_amount_comes_back_from_its_own_words(code, amount):
    stored = {"amount": amount, "currency": code}
    shown = MONEY.show(stored)
    try:
        assert MONEY.clean(shown) == stored
    except InvalidValue as failure:
        assert failure.reason == "money_ambiguous"  # noqa: PT017 - allowed for three decimals only
        assert currencies()[code].minor == 3


@given(st.text(max_size=40) | st.text(alphabet="Rp0123456789., riyaljuta$-", max_size=30))
def test_no_text_breaks_money(text):
    stored = attempt(MONEY.clean, text)
    assert stored is None or MONEY.clean(stored) == stored
