"""Nothing suggests, copies, shows or prints towards those who must not know."""

from collections.abc import Callable
from typing import Any

import pytest

from app.casework.errors import NotAllowed
from app.casework.papers.issue import approve
from app.casework.papers.ready import ready
from app.casework.papers.vital import ASK, REVIEW
from app.casework.permission import Role
from app.letters.errors import ConsentMissing, TypedTextLeaks
from tests.unit.papers.world import TODAY, Family, World


@pytest.fixture
def family(world: World) -> Family:
    found = world.family()
    world.consent(found, "kemlu-pwni", "family", "p3mi")
    return found


def refused(world: World, family: Family, **order: Any) -> str:
    with pytest.raises(NotAllowed) as error:
        world.preview(world.order(family, **order))
    assert world.list("letter") == []
    return str(error.value.facts["reason"])


def party(world: World, family: Family, **fields: Any) -> str:
    return world.put("party", {"case": family.case, "name": "Zainul Uji", **fields})


@pytest.mark.parametrize(
    "fields",
    [
        {"reported": True},
        {"roles": ["recruiter"]},
        {"roles": ["employer"]},
        {"roles": ["family", "sponsor"], "may_know": "summary"},
    ],
)
def test_the_other_side_gets_no_copy_and_no_letter_without_a_reason(
    fields: dict[str, Any], world: World, family: Family
) -> None:
    them = party(world, family, **fields)
    assert refused(world, family, cc=(them,)) == "adverse_copy"
    assert refused(world, family, to=them) == "reported_party"


def test_whoever_is_linked_to_a_reported_party_counts_as_one_whichever_way_and_by_whatever_record(
    world: World, family: Family
) -> None:
    agency = world.put("agency", {"code": "uji-agen", "name": "Agen Uji", "kind": "other"})
    reported = party(world, family, reported=True, agency=agency)
    kin = party(world, family, relation="sibling", may_know="summary", linked_to=[reported], person=family.reporter)
    twin = party(world, family, relation="mother", may_know="summary", person=family.reporter)
    for each in (kin, twin, agency, "uji-agen"):
        assert refused(world, family, cc=(each,)) == "adverse_copy"
        assert refused(world, family, to=each) == "reported_party"


def test_who_is_named_as_recruiter_in_the_migration_is_on_the_other_side(world: World, family: Family) -> None:
    them = party(world, family, relation="uncle_aunt", may_know="summary")
    world.put("migration", {"recruiter": them}, record=family.migration)
    assert refused(world, family, cc=(them,)) == "adverse_copy"


def test_a_reported_party_is_written_to_with_a_reason_and_told_only_what_was_released(
    world: World, family: Family, read_back: Callable[..., str]
) -> None:
    them = party(world, family, reported=True, roles=["p3mi"])
    papers = world.issue(world.order(family, to=them, reason="menagih ijazah"))
    text = read_back(papers.main.pdf)
    assert "template_mismatch" in papers.warnings
    for kept in ("9905124501920003", "Krajan", "Olaya", "Karti"):
        assert kept not in text
    assert world.letter(papers).reason == "menagih ijazah"


@pytest.mark.parametrize(
    ("may_know", "reason"), [(None, "may_not_know"), ("nothing", "may_not_know"), ("safe_only", "may_not_know")]
)
def test_a_relative_is_told_nothing_unless_the_client_said_so(
    may_know: str | None, reason: str, world: World, family: Family
) -> None:
    them = party(world, family, relation="husband", **({"may_know": may_know} if may_know else {}))
    assert refused(world, family, cc=(them,)) == reason
    assert refused(world, family, to=them) == reason


def test_a_relative_who_may_know_is_named_to_themselves_alone(
    world: World, family: Family, read_back: Callable[..., str]
) -> None:
    them = party(world, family, relation="sibling", may_know="summary")
    papers = world.issue(world.order(family, cc=(them,)))
    assert "Zainul" not in read_back(papers.main.pdf)
    assert "1. Keluarga" in read_back(papers.main.pdf)
    assert "Salinan untuk Zainul Uji" in read_back(papers.copies[0].pdf)


def test_blocked_people_and_those_the_contact_plan_names_are_barred(world: World, family: Family) -> None:
    friend = party(world, family, roles=["witness"])
    world.put("contact_plan", {"case": family.case, "must_not_know": [friend]})
    assert refused(world, family, cc=(friend,)) == "must_not_know"
    other = party(world, family, roles=["witness"], person=family.reporter)
    world.put("case", {"blocked": [family.reporter]}, record=family.case)
    assert refused(world, family, to=other) == "blocked"


def test_a_case_that_is_not_to_pass_the_village_reaches_no_village(world: World, family: Family) -> None:
    village = world.put("agency", {"code": "uji-desa", "name": "Desa Uji", "kind": "village_government"})
    world.put("case", {"not_via_village": True}, record=family.case)
    assert refused(world, family, to=village) == "not_via_village"


def test_no_template_copies_family_or_village_by_default() -> None:
    from app.casework.papers.library import library

    copied = {each for template in library().templates.values() for each in template.cc}
    assert not copied & {"family", "village_government", "village", "ngo", "p3mi"}


# -- vital interest ----------------------------------------------------------------------------------------------------


def vital(world: World, family: Family, **changed: Any) -> Any:
    given = {"vital_by": "Ibu Hartati", "reason": "dikurung majikan", **changed}
    return world.order(family, **given)


def test_vital_interest_carries_who_where_and_the_danger_and_leaves_two_tasks(
    world: World, read_back: Callable[..., str]
) -> None:
    family = world.family(danger="dikurung di lantai tiga")
    world.put("audience_summary", {"case": family.case, "audience": "kemlu-pwni", "text": "Upahnya tidak dibayar."})
    papers = world.issue(vital(world, family, cc=("kp2mi",)))
    text = read_back(papers.main.pdf)
    for told in ("Sri Rahayu", "X0000147", "Riyadh", "Olaya", "dikurung di lantai tiga", "Ibu Hartati (koordinator)"):
        assert told in text, told
    for kept in ("9905124501920003", "Krajan", "Karti", "Upahnya", "Gaji tidak dibayar"):
        assert kept not in text, kept
    assert "Sri" not in read_back(papers.copies[0].pdf)
    tasks = {each.fields["what"]: each.fields for each in world.list("task")}
    assert tasks[ASK]["sort"] == "ask_consent"
    assert tasks[REVIEW]["due"] == "2026-12-08"
    basis = world.list("consent")[0].fields
    assert (basis["basis"], basis["agreed_by"], basis["reason"]) == ("vital", "Ibu Hartati", "dikurung majikan")
    assert world.letter(papers).basis == "vital"
    with pytest.raises(ConsentMissing):  # what was written down of it is no consent to the next letter
        world.issue(world.order(family))


def test_drafts_of_vital_letters_leave_no_tasks_until_they_are_issued(world: World) -> None:
    family = world.family()
    world.acting(Role.PARALEGAL)
    papers = world.issue(vital(world, family))
    assert papers.state == "awaiting"
    assert world.list("task") == []
    world.acting(Role.COORDINATOR)
    assert approve(world.session, papers.letter).state == "issued"
    assert len(world.list("task")) == 2


@pytest.mark.parametrize("to", ["kbri-riyadh", "kp2mi", "bp3mi-jateng", "polda-jateng", "rs-polri"])
def test_vital_interest_reaches_rescuers(to: str, world: World) -> None:
    assert world.preview(vital(world, world.family(), to=to)).main.code == to


@pytest.mark.parametrize("to", ["baznas", "lpsk", "disnaker-kebumen", "imigrasi"])
def test_vital_interest_reaches_nobody_else(to: str, world: World) -> None:
    with pytest.raises(ConsentMissing):
        world.preview(vital(world, world.family(), to=to))


def test_vital_interest_does_not_stand_in_for_somebody_who_can_be_asked_or_has_refused(world: World) -> None:
    reached = world.family()
    world.put("contact", {"case": reached.case, "with": reached.client, "outcome": "reached", "at": "2026-11-20"})
    objecting = world.family(objections=[{"audience": "kemlu"}])
    withdrawn = world.family()
    world.consent(withdrawn, "kemlu-pwni", withdrawn_at="2026-11-21")
    for family in (reached, objecting, withdrawn):
        with pytest.raises(ConsentMissing):
            world.preview(vital(world, family))
    unsafe = world.family()
    world.put(
        "contact", {"case": unsafe.case, "with": unsafe.client, "outcome": "reached", "at": "2026-11-20", "safe": False}
    )
    world.put("contact", {"case": unsafe.case, "with": unsafe.client, "outcome": "reached", "at": "2026-10-20"})
    world.put("contact", {"case": unsafe.case, "with": unsafe.reporter, "outcome": "reached", "at": "2026-11-20"})
    assert world.preview(vital(world, unsafe)).main.pdf


def test_vital_interest_wants_a_reason_and_a_coordinators_name(world: World) -> None:
    family = world.family()
    world.put("user", {"name": "Dewi Uji", "screen_name": "Dewi", "roles": ["paralegal"]})
    for changed in ({"reason": " "}, {"vital_by": "dewi uji"}):
        assert refused(world, family, **{"vital_by": "Ibu Hartati", "reason": "bahaya", **changed}) == "vital"
    assert world.preview(vital(world, family, vital_by="Hartini Kusuma")).main.pdf


def test_typed_words_in_a_vital_letter_are_looked_through_too(world: World) -> None:
    family = world.family()
    with pytest.raises(TypedTextLeaks):
        world.issue(vital(world, family, edits={"ringkasan": "NIK 9905 1245 0192 0003"}))


# -- siap kirim? -------------------------------------------------------------------------------------------------------


def memory(world: World, **case: Any) -> Family:
    """A mother's memory: a name, a country, nothing on paper."""
    client = world.put("person", {"full_name": "Sri Rahayu"})
    mother = world.put("person", {"full_name": "Karti"})
    made = world.put("case", {"clients": [client], "reporter": mother, "relation": "mother", **case})
    migration = world.put("migration", {"case": made, "person": client, "country": "SA"})
    return Family(case=made, client=client, reporter=mother, migration=migration)


def test_from_a_mothers_memory_it_names_what_is_missing_and_the_next_three_questions(world: World) -> None:
    family = memory(world)
    found = ready(world.session, family.case, "kemlu-pwni")
    assert found.state == "not_yet"
    assert found.missing[0].placeholder == "consent"
    assert len(found.questions) == 3
    assert found.questions[0].startswith("Adakah fotokopi atau foto paspor")
    assert all("desa" not in source.lower() for each in found.missing for source in each.sources)
    world.consent(family, "kemlu-pwni")
    world.put("audience_summary", {"case": family.case, "audience": "kemlu", "text": "Tidak ada kabar."})
    assert ready(world.session, family.case, "kemlu-pwni").state == "gaps"
    assert world.issue(world.order(family)).number, "with only her memory a letter still prints"


def test_nobody_reported_or_linked_to_one_is_asked_or_suggested(world: World) -> None:
    family = memory(world)
    reported = world.put("party", {"case": family.case, "name": "Zainul", "reported": True})
    world.put("party", {"case": family.case, "person": family.reporter, "linked_to": [reported]})
    found = ready(world.session, family.case, "kemlu-pwni")
    assert found.questions == []
    suggested = {source for each in found.missing for source in each.sources}
    assert not suggested & {"Pengadu", "Dokumen yang disimpan keluarga"}
    with pytest.raises(NotAllowed):
        ready(world.session, family.case, reported)


def test_what_somebody_is_not_ready_to_tell_is_not_asked_and_refused_agencies_are_not_suggested(world: World) -> None:
    family = memory(world, objections=[{"audience": "bp3mi"}])
    world.put("migration", {}, record=family.migration, gaps={"workplace": "not_ready", "employer": "unknown"})
    found = ready(world.session, family.case, "kemlu-pwni")
    missing = {each.placeholder: each for each in found.missing}
    assert missing["alamat_kerja"].reason == "not_ready"
    assert not any("alamat atau patokan tempat kerja" in each for each in found.questions)
    assert not any("BP3MI" in source for each in found.missing for source in each.sources)
    world.put("case", {"objections": [{"audience": "kemlu-pwni"}]}, record=family.case)
    assert ready(world.session, family.case, "kemlu-pwni").missing[0].reason == "objected"
    assert TODAY.year == 2026
