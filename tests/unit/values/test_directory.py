"""The starter directory: every entry sound, sourced, and honest about what nobody has checked."""

import re
from datetime import date
from itertools import pairwise

import pytest

from app.records import codes
from app.records.countries import countries
from app.records.directory import desbumi_villages, starter_agencies
from app.records.errors import UnreadableDataFile
from app.records.kinds.agency import Agency
from app.records.regions import regions
from db.schema.declare import Shape

AGENCIES = starter_agencies()


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda each: each["code"])
def test_an_agency_is_what_its_kind_declares(agency):
    for name, value in agency.items():
        field = Agency.kind.field(name)
        if field.shape is Shape.SET:
            assert [field.type.clean(element) for element in value] == value, name
        else:
            assert field.type.clean(value) == value, name


def test_codes_names_and_short_names_are_unique():
    for key in ("code", "name", "short_name"):
        values = [each[key] for each in AGENCIES if key in each]
        assert len(set(values)) == len(values)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each["code"]) for each in AGENCIES)


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda each: each["code"])
def test_what_nobody_checked_says_so(agency):
    assert agency["source"]
    assert agency["verified"] or "belum diverifikasi" in agency["source"]
    assert not agency["verified"] or date.fromisoformat(agency["last_verified"])


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda each: each["code"])
def test_a_letter_can_be_addressed(agency):
    assert agency["addressee"]
    for line in agency["addressee"]:
        assert not line.startswith(("Kepada", "Yth"))
        assert not line.endswith(".")
        assert "Bapak" not in line


def test_names_in_time_neither_overlap_nor_leave_a_gap():
    for agency in AGENCIES:
        spans = agency.get("names", [])
        for before, after in pairwise(spans):
            assert (date.fromisoformat(after["since"]) - date.fromisoformat(before["until"])).days == 1
        assert not spans or spans[-1]["name"] == agency["name"]


def test_the_agencies_of_the_main_job_are_there():
    found = {each["code"]: each for each in AGENCIES}
    assert {"kemlu-pwni", "kp2mi", "baznas", "lpsk", "rs-polri", "bareskrim", "kdei-taipei", "disnaker-kebumen"} <= set(
        found
    )
    bp3mi = {region for each in AGENCIES if each["kind"] == "bp3mi" for region in each["regions"]}
    assert bp3mi == {"33", "35", "32", "52", "53", "18"}


def test_every_main_destination_has_a_mission():
    competent = {code for each in AGENCIES if each["kind"] == "mission" for code in each["countries"]}
    assert {each.code for each in countries() if each.main} <= competent
    assert {"QA", "KW", "JO", "OM", "BH", "MM", "LA", "TH"} <= competent


def test_a_city_belongs_to_one_mission_of_its_country():
    claimed: dict[tuple[str, str], str] = {}
    for each in AGENCIES:
        if each["kind"] != "mission":
            continue
        assert each["cities"]
        for country in each["countries"]:
            for city in each["cities"]:
                assert claimed.setdefault((country, city), each["code"]) == each["code"]


def test_every_kind_of_agency_is_known():
    assert {each["kind"] for each in AGENCIES} <= set(codes.codes("agency_kind").in_order())


def test_every_desbumi_village_exists_under_its_name():
    villages = desbumi_villages()
    assert len(villages) == 47
    for each in villages:
        place = regions().by_code(each.code)
        assert place is not None
        assert place.name == each.name
        assert place.kabupaten == f"Kabupaten {each.kabupaten}"
        assert each.confidence in {"pasti", "perlu konfirmasi", "rencana"}
    assert len({each.code for each in villages}) == len(villages)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("agencies.json", "{"),
        ("agencies.json", '{"agencies": {}}'),
        ("agencies.json", '{"agencies": [{"name": "tanpa kode"}]}'),
        ("desbumi.csv", ""),
        ("desbumi.csv", "kode,desa\n1,2\n"),
        ("desbumi.csv", "kode_wilayah,desa,kabupaten,sumber,keyakinan\n33.05,a\n"),
        ("desbumi.csv", 'kode_wilayah,desa,kabupaten,sumber,keyakinan\n"33'),
    ],
)
def test_a_broken_directory_is_refused(tmp_path, file, content):
    (tmp_path / file).write_text(content)
    with pytest.raises(UnreadableDataFile):
        (starter_agencies if file == "agencies.json" else desbumi_villages)(tmp_path)


def test_a_directory_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UnreadableDataFile):
        desbumi_villages(tmp_path)
