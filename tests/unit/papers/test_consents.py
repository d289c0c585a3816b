"""Consent is given by those who may, numbered once, and stops everything when it is taken back."""

from typing import Any

import pytest

from app.casework.consent_rules import STOP
from app.casework.consents import give_consent, withdraw
from app.casework.errors import CannotConsent, NotAllowed, UnknownReference
from app.casework.papers.forms import FormOrder, write_form
from app.casework.papers.sending import mark_sent
from app.casework.permission import Role
from app.letters.errors import ConsentMissing
from app.records.kinds.consent import Consent
from db.schema.values import InvalidValue
from db.store.reader import NotFound
from tests.unit.papers.world import TODAY, Family, World


def cannot(world: World, family: Family, **changed: Any) -> str:
    counters = dict(world.session.counters)
    with pytest.raises(CannotConsent) as refused:
        world.give(family, **changed)
    assert world.list("consent") == []
    assert world.session.counters == counters
    return str(refused.value.facts["reason"])


def test_a_consent_gets_the_next_form_number_and_its_form_bears_it_once(world: World) -> None:
    family = world.family()
    first = world.give(family)
    assert first.number == "001/PDP/MC-KBM-X/XI/2026"
    assert (first.person, first.basis, first.given_at) == (family.client, "consent", "2026-11-24")
    form = write_form(world.session, FormOrder(case=family.case, form="F01", on=TODAY, about=first.id))
    again = write_form(world.session, FormOrder(case=family.case, form="F01", on=TODAY, about=first.id))
    assert form.number == first.number
    assert (again.letter, again.pdf) == (form.letter, form.pdf)
    blank = write_form(world.session, FormOrder(case=family.case, form="F01", on=TODAY))
    assert blank.number == "002/PDP/MC-KBM-X/XI/2026"
    assert world.give(family).number == "003/PDP/MC-KBM-X/XI/2026"
    world.reopen()
    world.session.counters.clear()
    assert world.give(family).number == "004/PDP/MC-KBM-X/XI/2026"


def test_what_was_consented_is_released_and_named_by_its_form(world: World) -> None:
    family = world.family()
    consent = world.give(family)
    papers = world.issue(world.order(family))
    assert list(world.letter(papers).consents or ()) == [consent.id]
    assert f"(formulir nomor {consent.number})" in (world.letter(papers).text or "")


def test_nobody_reported_linked_or_kept_from_the_case_can_consent(world: World) -> None:
    family = world.family()
    reported = world.put("party", {"case": family.case, "name": "Zainul", "reported": True})
    kin = world.put("party", {"case": family.case, "person": family.reporter, "linked_to": [reported]})
    assert cannot(world, family, given_by=family.reporter, capacity="guardian") == "reported"
    with world.session.store.write() as tx:
        tx.void("party", kin)
    world.put("case", {"blocked": [family.reporter]}, record=family.case)
    assert cannot(world, family, given_by=family.reporter, capacity="guardian") == "reported"


def test_a_child_is_spoken_for_by_a_guardian_and_the_dead_by_an_heir(world: World) -> None:
    family = world.family()
    world.put("person", {"child": "possibly"}, record=family.client)
    assert cannot(world, family) == "guardian"
    assert cannot(world, family, capacity="guardian") == "guardian"
    assert (
        world.give(family, given_by=family.reporter, capacity="guardian", own_view="Ia ingin pulang.").person
        == family.client
    )
    dead = world.family()
    world.put("person", {"deceased": True}, record=dead.client)
    with pytest.raises(CannotConsent) as refused:
        world.give(dead, given_by=dead.reporter, capacity="guardian")
    assert refused.value.facts["reason"] == "heir"
    assert world.give(dead, given_by=dead.reporter, capacity="heir").capacity == "heir"


def test_nobody_consents_in_anothers_name_or_without_one(world: World) -> None:
    family = world.family()
    assert cannot(world, family, given_by=family.reporter, person=family.client) == "not_self"
    assert cannot(world, family, given_by=None) == "giver"
    assert cannot(world, family, capacity="guardian") == "not_self"
    assert cannot(world, family, basis="vital") == "vital"
    assert cannot(world, family, withdrawn_at="2026-11-24") == "withdrawn"
    other = world.family()
    theirs = world.consent(other, "kp2mi")
    with pytest.raises(UnknownReference):
        world.give(family, supersedes=theirs)
    assert world.give(family, given_by=family.reporter).person == family.reporter


def test_a_narrower_consent_takes_the_wider_ones_place(world: World) -> None:
    family = world.family()
    wide = world.give(family, audiences=("kemlu-pwni", "kp2mi"))
    world.give(family, audiences=("kp2mi",), supersedes=wide.id)
    with pytest.raises(ConsentMissing):
        world.preview(world.order(family))


def test_roles_and_scope_are_asked_first(world: World) -> None:
    family = world.family()
    world.acting(Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        world.give(family)
    world.acting(Role.PARALEGAL)
    world.put("case", {"blocked": [world.session.actor.user]}, record=family.case)
    with pytest.raises(NotAllowed):
        world.give(family)
    with pytest.raises(UnknownReference):
        give_consent(world.session, Consent(case="a" * 26, given_by=family.client, capacity="self"))


def test_a_withdrawal_stops_everything_at_once_and_lists_what_carried_the_data(world: World) -> None:
    family = world.family()
    older = world.give(family)
    first = world.issue(world.order(family))
    consent = world.give(family, supersedes=older.id, audiences=("kemlu-pwni", "kp2mi"))
    second = world.issue(world.order(family, cc=("kp2mi",)))
    world.issue(world.order(family, to="kp2mi"))
    draft = world.preview(world.order(family))
    done = withdraw(world.session, consent.id, at="2026-11-24T02:00:00+00:00")
    assert draft.main.pdf
    assert [each.number for each in done.letters] == [first.number, second.number, "003/SPM/MC-KBM-X/XI/2026"]
    assert done.stop_by == "2026-11-27T02:00:00+00:00"
    task = world.list("task")[0].fields
    assert (task["what"], task["sort"], task["due"]) == (STOP, "clock", done.stop_by)
    for write in (world.preview, world.issue):
        for to in ("kemlu-pwni", "kp2mi"):
            with pytest.raises(ConsentMissing):
                write(world.order(family, to=to))
    with pytest.raises(ConsentMissing):
        mark_sent(world.session, second.letter, at="2026-11-25")
    mark_sent(world.session, second.letter, at="2026-11-23")
    again = withdraw(world.session, consent.id)
    assert (again.since, again.task) == (done.since, done.task)
    assert len(world.list("task")) == 1


def test_a_withdrawal_is_not_dated_ahead_and_finds_its_consent(world: World) -> None:
    family = world.family()
    consent = world.give(family)
    for at in ("2026-11-25", "2027-01-01T00:00:00+00:00", "besok lusa"):
        with pytest.raises(InvalidValue):
            withdraw(world.session, consent.id, at=at)
    with pytest.raises(NotFound):
        withdraw(world.session, "a" * 26)
    assert withdraw(world.session, consent.id, at="2026-11-24").since == "2026-11-24"
