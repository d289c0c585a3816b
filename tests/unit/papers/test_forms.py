"""Forms: what a client signs needs no consent, names no reported giver, and tells nobody else anything."""

from collections.abc import Callable
from typing import Any

import pytest

from app.casework.errors import NotAllowed, UnknownReference
from app.casework.papers.agenda import agenda
from app.casework.papers.forms import Form, FormOrder, write_form
from app.casework.permission import Role
from app.letters.errors import TemplateUnknown
from tests.unit.papers.world import TODAY, Family, World, open_world


def form(world: World, family: Family, code: str, **changed: Any) -> Form:
    return write_form(world.session, FormOrder(case=family.case, form=code, on=TODAY, **changed))


def test_the_papers_she_signs_need_no_consent(world: World, read_back: Callable[..., str]) -> None:
    family = world.family()
    signed = " ".join(read_back(form(world, family, "F01").pdf).split())
    assert "Saya, Karti Contoh, ibu dari Sri Rahayu binti Karto, telah mendengar" in signed
    power = read_back(form(world, family, "F03").pdf)
    assert "Sri Rahayu binti Karto" in power
    assert "X0000147" not in power, "her passport number is not her mother's to carry about"
    assert "layanan ini gratis" in power.lower()


def test_a_reported_person_is_never_put_down_as_giver(world: World, read_back: Callable[..., str]) -> None:
    family = world.family()
    world.put("party", {"case": family.case, "person": family.reporter, "reported": True})
    for code in ("F01", "F03"):
        assert "Karti" not in read_back(form(world, family, code).pdf), code


def test_the_slip_tells_nothing_of_the_client_and_takes_no_number(world: World, read_back: Callable[..., str]) -> None:
    family = world.family()
    world.consent(family, "kemlu-pwni")
    letter = world.issue(world.order(family))
    slip = form(world, family, "F07", about=letter.letter)
    text = read_back(slip.pdf)
    assert letter.number in text
    assert letter.fingerprint in text
    for kept in ("Sri", "S.R.", "9905", "Arab", "Karti", "KBM-2026-"):
        assert kept not in text
    assert slip.number == letter.number
    assert [each.number for each in agenda(world.session, 2026) if each.series == "letters"] == [letter.number]


def test_a_paper_to_take_home_and_a_blank_one_stand_in_no_agenda(world: World, read_back: Callable[..., str]) -> None:
    family = world.family()
    consent = world.give(family)
    home = form(world, family, "F01", about=consent.id, safe=True)
    text = read_back(home.pdf)
    for kept in ("Migrant CARE", "MIGRANT CARE", "KBM-2026", "PDP", "Kementerian"):
        assert kept not in text
    blank = read_back(form(world, family, "F01", blank=True).pdf)
    assert "Sri" not in blank
    assert "Karti" not in blank
    assert world.list("letter") == []


def test_a_childs_own_view_has_its_line(world: World, read_back: Callable[..., str]) -> None:
    family = world.family()
    world.put("person", {"child": "yes"}, record=family.client)
    consent = world.give(family, given_by=family.reporter, capacity="guardian", own_view="Ia ingin pulang.")
    text = read_back(form(world, family, "F01", about=consent.id).pdf)
    assert "Ia ingin pulang." in text
    assert "wali dari Sri Rahayu" in " ".join(text.split())


def test_what_belongs_to_another_case_answers_to_nothing(world: World) -> None:
    family, other = world.family(), world.family()
    theirs = world.consent(other, "kemlu-pwni")
    letter = world.issue(world.order(other))
    for code, about in (("F01", theirs), ("F07", letter.letter), ("F01", "a" * 26), ("F01", "bukan id")):
        with pytest.raises(UnknownReference):
            form(world, family, code, about=about)
    with pytest.raises(TemplateUnknown):
        form(world, family, "F99")
    with pytest.raises(UnknownReference):
        form(world, family, "T01")
    with pytest.raises(UnknownReference):
        write_form(world.session, FormOrder(case="a" * 26, form="F01", on=TODAY))


def test_roles_and_blocked_cases_hold_for_forms(world: World) -> None:
    family = world.family()
    world.put("case", {"blocked": [world.session.actor.user]}, record=family.case)
    with pytest.raises(NotAllowed):
        form(world, family, "F01")
    world.acting(Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        form(world, world.family(), "F01")


def test_a_village_post_hands_a_complaint_over_by_itself(tmp_path: Any, read_back: Callable[..., str]) -> None:
    village = open_world(tmp_path, "village", "DSB", "DESBUMI Wanasari")
    try:
        branch = village.put("office", {"code": "KBM", "name": "Migrant CARE Cabang Kebumen", "kind": "branch"})
        family = village.family(village_number="DSB-X-2026-0001", number=None)
        village.put("document", {"case": family.case, "type": "kk", "state": "copy", "quantity": 2})
        papers = village.issue(village.order(family, "T14", branch))
        text = read_back(papers.main.pdf)
        assert papers.state == "issued"
        assert papers.number.startswith("001/DESBUMI/")
        assert papers.warnings == []
        for told in ("Koordinator Migrant CARE Cabang Kebumen", "Karti Contoh (ibu)", "2 (dua)", "Petugas DESBUMI"):
            assert told in text, told
        assert "belum disetujui" not in text
        consent = village.give(family, given_by=family.reporter, capacity="guardian")
        assert consent.number
        again = read_back(village.issue(village.order(family, "T14", "KBM")).main.pdf)
        assert f"telah dijelaskan dan disetujui (formulir nomor {consent.number})" in " ".join(again.split())
        with pytest.raises(NotAllowed):
            form(village, family, "F03")
        with pytest.raises(NotAllowed) as refused:
            village.issue(village.order(family, "T01", "kemlu-pwni"))
        assert refused.value.facts["reason"] == "village"
    finally:
        village.close()
