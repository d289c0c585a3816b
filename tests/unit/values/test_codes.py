"""Code lists: every file sound, every code one meaning, unknown codes kept."""

import json
import re
from zoneinfo import ZoneInfo

import pytest

from app.records import codes
from app.records.assets import assets_folder
from app.records.countries import countries, country, currencies, zones
from app.records.errors import UnknownCodeList, UnreadableDataFile
from app.records.regions import regions

FOLDER = assets_folder() / "codes"
LISTS = codes.code_lists()
KEYS = {
    "code", "label", "note", "order", "until", "htcds", "alpha3", "dial", "aliases", "currency", "zones", "minor",
    "written", "phase", "risk", "letters", "opens_case", "htcds_exploitation", "htcds_exploitation_possible",
    "htcds_control", "htcds_control_possible", "element", "title", "article", "about", "confidence", "checked",
    "source", "since",
}  # fmt: skip
TEMPLATES = {"T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11a", "T11b", "T12", "T13", "T14"}
COUNTRIES = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
""".split()  # noqa: SIM905 - a list of 249 lines would be harder to read


def document(name):
    return json.loads((FOLDER / f"{name}.json").read_text())


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sound(name):
    listed = document(name)
    assert listed["list"] == name
    assert listed["version"] >= 1
    entries = listed["codes"]
    assert entries
    assert len({each["code"] for each in entries}) == len(entries)
    assert len({each["label"] for each in entries}) == len(entries)
    for each in entries:
        assert set(each) <= KEYS
        assert each["label"] == each["label"].strip()
    assert codes.codes(name).in_order()


@pytest.mark.parametrize("name", [name for name in LISTS if document(name).get("ordered")])
def test_a_ranked_list_ranks_every_code(name):
    assert codes.codes(name).ranked
    assert [each["order"] for each in document(name)["codes"]] == list(range(1, len(document(name)["codes"]) + 1))


@pytest.mark.parametrize("name", [name for name in LISTS if "htcds_field" in document(name)])
def test_every_mapping_names_a_value_of_the_standard(name):
    listed = document(name)
    allowed = {each["code"] for each in document("htcds")["lists"][listed["htcds_field"]]}
    used = {value for each in listed["codes"] for value in each.get("htcds", [])}
    assert used
    assert used <= allowed


def test_a_code_is_mapped_only_where_the_list_says_to_which_field():
    for name in LISTS:
        listed = document(name)
        assert "htcds_field" in listed or not any("htcds" in each for each in listed["codes"]), name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "data_class",
            """identity contact location migration_status employment chronology exploitation health sexual_violence
            counselling finance legal children suspects operational""",
        ),
        ("capacity", "self guardian heir"),
        ("consent_form", "written spoken recorded thumb"),
        ("purpose", "services statistics research success_story"),
        ("gap", "not_asked unknown withheld not_ready not_released closed not_applicable"),
        ("letter_state", "draft awaiting issued sent answered void"),
        ("direction", "out in"),
        ("office_kind", "headquarters branch village"),
        ("device_state", "requested certified revoked"),
        ("role", "village_officer paralegal counsellor coordinator headquarters_officer administrator"),
        ("child", "no possibly yes"),
        ("risk", "low medium high emergency"),
        ("phase", "before during after"),
    ],
)
def test_the_codes_other_programs_rely_on_stand_unchanged(name, expected):
    assert set(codes.codes(name).in_order()) == set(expected.split())


def test_what_is_ranked_runs_from_least_to_most():
    assert codes.codes("risk").in_order() == ["low", "medium", "high", "emergency"]
    assert codes.codes("readiness").in_order() == ["not_ready", "partly", "ready"]
    assert codes.codes("may_know").in_order() == ["nothing", "safe_only", "summary"]


def test_gaps_are_worded_without_blame():
    assert [codes.label("gap", code) for code in ("not_asked", "unknown", "not_ready")] == [
        "Belum ditanyakan",
        "Tidak tahu",
        "Belum ingin bercerita",
    ]


def test_case_types_carry_phase_urgency_and_letters():
    types = codes.codes("case_type")
    assert len(types.codes) == 44
    standard = document("htcds")["lists"]
    for each in types.codes.values():
        assert codes.known("risk", each.more["risk"])
        assert "phase" not in each.more or codes.known("phase", each.more["phase"])
        assert set(each.texts("letters")) <= TEMPLATES
        exploitation = {*each.texts("htcds_exploitation"), *each.texts("htcds_exploitation_possible")}
        control = {*each.texts("htcds_control"), *each.texts("htcds_control_possible")}
        assert exploitation <= {value["code"] for value in standard["vic_TypeOfExploitation"]}
        assert control <= {value["code"] for value in standard["vic_MethodsOfControl"]}
    lost = types.codes["KER-HILANG"]
    assert (lost.label, lost.more["phase"], lost.more["risk"]) == ("Hilang kontak/putus komunikasi", "during", "high")
    assert types.codes["KON-INFO"].more["opens_case"] is False


def test_no_word_of_blame_stands_in_a_label():
    said = " ".join(each.label.casefold() for name in LISTS for each in codes.codes(name).codes.values())
    assert not re.findall(r"\b(?:ilegal|tki|tkw|pelaku|materai|tersangka)\b", said)


def test_an_unknown_code_is_kept_and_says_where_it_comes_from():
    risk = codes.codes("risk")
    assert not risk.known("mortal")
    assert risk.get("mortal") is None
    assert risk.label("mortal") == "mortal (dari versi lebih baru)"


@pytest.mark.parametrize("name", ["nothing", "../codes/risk", "feasts/x", "", "RISK"])
def test_an_unknown_list_is_refused(name):
    with pytest.raises(UnknownCodeList):
        codes.codes(name)


@pytest.mark.parametrize("name", ["feasts", "htcds"])
def test_a_data_file_that_is_no_code_list_is_none(name):
    assert name not in LISTS
    with pytest.raises(UnreadableDataFile):
        codes.codes(name)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("{", "not_json"),
        ("[]", "not_an_object"),
        ('{"list": "other", "version": 1, "codes": []}', "not_a_code_list"),
        ('{"list": "mine", "codes": []}', "not_a_code_list"),
        ('{"list": "mine", "version": 1, "codes": ["a"]}', "not_a_code"),
        ('{"list": "mine", "version": 1, "codes": [{"code": "a"}]}', "not_a_code"),
        (
            '{"list": "mine", "version": 1, "codes": [{"code": "a", "label": "A"}, {"code": "a", "label": "B"}]}',
            "code_twice",
        ),
    ],
)
def test_a_broken_list_is_refused_with_its_reason(tmp_path, content, why):
    (tmp_path / "mine.json").write_text(content)
    with pytest.raises(UnreadableDataFile) as caught:
        codes.codes("mine", tmp_path)
    assert caught.value.reason == why


def test_a_later_list_replaces_the_shipped_one_and_retires_codes(tmp_path):
    later = {
        "list": "risk",
        "version": 2,
        "codes": [
            {"code": "b", "label": "B", "order": 2, "until": "2027-01-31"},
            {"code": "a", "label": "A", "order": 1},
        ],
    }
    (tmp_path / "risk.json").write_text(json.dumps(later))
    listed = codes.codes("risk", tmp_path)
    assert (listed.version, listed.in_order()) == (2, ["a", "b"])
    assert [each.code for each in listed.offered("2027-01-31")] == ["a", "b"]
    assert [each.code for each in listed.offered("2027-02-01")] == ["a"]
    assert listed.label("b") == "B"
    assert codes.codes("risk").version == 1


def test_a_chooser_finds_codes_by_any_word_of_their_names():
    found = [each.code for each in codes.codes("countries").find("saudi")]
    assert found == ["SA"]
    assert "HK" in [each.code for each in codes.codes("countries").find("hongk")]
    assert codes.codes("countries").find("") == []


def test_countries_are_complete_and_the_main_destinations_come_first():
    assert sorted(codes.codes("countries").in_order()) == COUNTRIES
    assert {each.code for each in countries()[:10]} == {"MY", "TW", "SA", "HK", "SG", "AE", "KR", "JP", "KH", "BN"}
    assert len({each["alpha3"] for each in document("countries")["codes"]}) == 249


def test_every_main_destination_has_dial_code_zone_and_currency():
    for code in (
        "SA",
        "MY",
        "TW",
        "HK",
        "SG",
        "AE",
        "QA",
        "KW",
        "OM",
        "BH",
        "JO",
        "BN",
        "KR",
        "JP",
        "KH",
        "MM",
        "TH",
        "TR",
        "IT",
        "PL",
        "ID",
    ):
        each = country(code)
        assert each is not None
        assert each.dial.startswith("+")
        assert each.zones
        assert each.currency in currencies()


def test_every_zone_and_currency_exists():
    for name in zones():
        ZoneInfo(name)
    for each in countries():
        assert each.currency is None or each.currency in currencies()
    assert {code: currencies()[code].minor for code in ("IDR", "SAR", "JPY", "KRW", "KWD", "BHD", "OMR", "JOD")} == {
        "IDR": 2,
        "SAR": 2,
        "JPY": 0,
        "KRW": 0,
        "KWD": 3,
        "BHD": 3,
        "OMR": 3,
        "JOD": 3,
    }


def test_a_country_that_does_not_exist_is_none():
    assert country("XX") is None
    assert country("SA").name == "Arab Saudi"


def test_legal_bases_carry_source_date_and_confidence():
    for each in document("legal_bases")["codes"]:
        assert each["confidence"] in {"V", "S", "M"}
        assert each["checked"]
        assert ("belum diverifikasi" in each["source"]) == (each["confidence"] != "V")


def test_regions_of_pilot_provinces_exist():
    assert [regions().by_code(code).name for code in ("33", "35", "32", "52", "53", "18")] == [
        "Jawa Tengah",
        "Jawa Timur",
        "Jawa Barat",
        "Nusa Tenggara Barat",
        "Nusa Tenggara Timur",
        "Lampung",
    ]
