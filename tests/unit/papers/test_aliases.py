"""Agencies are found by what people call them, whatever they bear in the directory; nobody else is found by it."""

from pathlib import Path

import pytest

from app.casework.desk.addressing import find_addressees
from app.casework.desk.look_up import find_agencies
from app.casework.records import search_records
from app.records.aliases import agency_aliases, other_wordings
from app.records.errors import UnreadableDataFile
from tests.unit.papers.world import World


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("KEMENLU", "kemlu-pwni"), ("kemenl", "kemlu-pwni"), ("Deplu", "kemlu-pwni"), ("Kemlu", "kemlu-pwni"),
        ("Kementerian Luar Negeri", "kemlu-pwni"), ("Kedubes Riyadh", "kbri-riyadh"),
        ("Kedutaan Besar di Riyadh", "kbri-riyadh"), ("BP2MI", "kp2mi"), ("BNP2TKI", "kp2mi"),
        ("BP2MI Jawa Tengah", "bp3mi-jateng"), ("Kepolisian Jawa Tengah", "polda-jateng"), ("Polri", "bareskrim"),
        ("RS Bhayangkara", "rs-polri"), ("rumah sakit polri", "rs-polri"), ("Pelindungan Saksi", "lpsk"),
        ("Disnakertrans Kebumen", "disnaker-kebumen"), ("BPJS TK", "bpjs-tk"),
    ],
)  # fmt: skip
def test_an_agency_is_found_by_another_name(shared: World, typed: str, code: str) -> None:
    assert code in [each.code for each in find_agencies(shared.session, typed)]


def test_the_composer_finds_an_addressee_by_another_name_but_nobody_on_the_other_side(shared: World) -> None:
    family = shared.family()
    assert [each.name for each in find_addressees(shared.session, family.case, "KEMENLU")] == ["Kemlu"]
    kemlu = shared.agency("kemlu-pwni")
    shared.put("party", {"case": family.case, "agency": kemlu, "roles": ["sponsor"], "reported": True})
    assert find_addressees(shared.session, family.case, "KEMENLU") == []


def test_the_search_box_finds_it_too_and_what_bears_the_word_typed_stands_first(shared: World) -> None:
    kemlu = shared.agency("kemlu-pwni")
    shared.family(summary="Keluarga sudah menelepon kemenlu")
    found = search_records(shared.session, "kemenlu")
    assert found[0].id == kemlu
    assert [hit.snippet for hit in found if hit.id == kemlu] == [""]
    assert {hit.kind for hit in found} == {"agency", "case"}
    polri = [hit.id for hit in search_records(shared.session, "polri", kinds=("agency",))]
    assert polri.index(shared.agency("bareskrim")) < polri.index(shared.agency("polres-kebumen"))
    assert [hit.id for hit in search_records(shared.session, "kemenlu", kinds=("case",))] != []
    assert kemlu not in [hit.id for hit in search_records(shared.session, "kemenlu", kinds=("case",))]


def test_ordinary_words_and_short_beginnings_mean_nothing_else() -> None:
    assert other_wordings("sri rahayu") == []
    assert other_wordings("kem") == []
    assert other_wordings("") == []
    assert "kemlu arab saudi" in other_wordings("KEMENLU Arab Saudi")


@pytest.mark.parametrize("content", ['{"aliases": [["Satu"]]}', '{"aliases": {}}', '{"aliases": [["a", 1]]}', "{"])
def test_a_broken_list_is_refused_whole(tmp_path: Path, content: str) -> None:
    (tmp_path / "aliases.json").write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableDataFile):
        agency_aliases(tmp_path)
