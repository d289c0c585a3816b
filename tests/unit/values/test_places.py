"""Villages, places, countries, e-mail addresses and codes as field values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.values.places import COUNTRY, EMAIL, PLACE, REGION, VILLAGE, choice
from tests.unit.values.refused import attempt, reason

LABEL = "Tambakprogaten, Kecamatan Klirong, Kabupaten Kebumen, Jawa Tengah"


@pytest.mark.parametrize("written", ["3305052004", "33.05.05.2004", " 33.05.05.2004 "])
def test_a_village_is_kept_in_the_ministrys_form(written):
    assert VILLAGE.clean(written) == "33.05.05.2004"
    assert VILLAGE.show("33.05.05.2004") == LABEL


@pytest.mark.parametrize(
    ("kind", "raw", "why"),
    [
        (VILLAGE, "33.05", "not_a_village"),
        (VILLAGE, "99.99.99.9999", "unknown_region"),
        (VILLAGE, "Tambakprogaten", "not_a_region_code"),
        (VILLAGE, 3305052004, "not_text"),
        (REGION, "99", "unknown_region"),
        (PLACE, {"village": "33.05"}, "not_a_village"),
        (PLACE, {"village": "33.05.05.2004", "region": "33.05"}, "two_regions"),
        (PLACE, {"kota": "Kebumen"}, "unknown_member"),
        (PLACE, ["33.05"], "not_a_place"),
        (PLACE, "\x07", "control_character"),
        (COUNTRY, "XX", "unknown_country"),
        (COUNTRY, "Negeri Antah Berantah", "unknown_country"),
        (EMAIL, "a@b", "not_an_email"),
        (EMAIL, "a b@c.id", "not_an_email"),
        (EMAIL, "a@b.id, c@d.id", "not_an_email"),
        (choice("risk"), "mortal", "unknown_code"),
        (choice("risk"), 3, "unknown_code"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(kind, raw, why):
    assert reason(kind.clean, raw) == why


def test_a_place_is_a_code_with_free_text_beside_it():
    stored = PLACE.clean({"village": "3305052004", "text": "RT 02/RW 01"})
    assert stored == {"village": "33.05.05.2004", "text": "RT 02/RW 01"}
    assert PLACE.show(stored) == f"RT 02/RW 01, {LABEL}"


def test_a_place_known_only_as_kabupaten_is_a_place():
    assert PLACE.clean("33.05") == {"region": "33.05"}
    assert PLACE.show({"region": "33.05"}) == "Kabupaten Kebumen, Jawa Tengah"


def test_a_village_given_as_region_is_a_village():
    assert PLACE.clean({"region": "3305052004"}) == {"village": "33.05.05.2004"}
    assert PLACE.clean("3305052004") == {"village": "33.05.05.2004"}


def test_free_text_alone_is_a_place():
    assert PLACE.clean("dekat masjid, belakang pasar") == {"text": "dekat masjid, belakang pasar"}
    assert PLACE.clean("") is PLACE.clean({}) is PLACE.clean(None) is None


def test_a_code_of_a_newer_version_is_shown_as_such():
    assert VILLAGE.show("33.05.05.2999") == "33.05.05.2999 (dari versi lebih baru)"
    assert COUNTRY.show("QQ") == "QQ (dari versi lebih baru)"
    assert choice("risk").show("mortal") == "mortal (dari versi lebih baru)"


@pytest.mark.parametrize(("written", "code"), [("SA", "SA"), ("sa", "SA"), ("arab saudi", "SA"), ("Hongkong", "HK")])
def test_a_country_is_read_by_code_or_name(written, code):
    assert COUNTRY.clean(written) == code


def test_a_choice_shows_its_label():
    assert choice("risk").clean("emergency") == "emergency"
    assert choice("risk").show("emergency") == "Darurat"
    assert choice("risk").clean("") is None


@given(st.text(max_size=40) | st.text(alphabet="0123456789.", max_size=16))
def test_no_text_breaks_a_place(text):
    for kind in (VILLAGE, REGION, PLACE, COUNTRY, EMAIL):
        stored = attempt(kind.clean, text)
        assert stored is None or kind.clean(stored) == stored
        assert isinstance(kind.show(stored), str)
