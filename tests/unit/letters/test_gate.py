"""Nothing reaches a reader but what was released to that very reader; what is in doubt stays here."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.letters.facts import PUBLIC, Fact, Grounds, Reader, Vital, Why
from app.letters.gate import rule
from app.letters.matrix import Matrix
from tests.unit.letters.gating import (
    ADDRESS,
    ALL,
    CHANNEL,
    CODE_WORD,
    COUNTRY,
    DANGER,
    DAY,
    FULL,
    MEDICAL,
    NAME,
    NIK,
    PAGE,
    PASSPORT,
    PHONE,
    PROBLEM,
    REPORTER,
    SETTING,
    SHELTER,
    STORY,
    SUSPECT,
    VIOLENCE,
    WORKPLACE,
    ask,
    reader_in,
    reasons,
)

COLUMNS = (NAME, NIK, PASSPORT, PHONE, SHELTER, STORY, MEDICAL, SUSPECT)


@pytest.mark.parametrize("row", PAGE)
def test_each_reader_gets_what_the_page_says(row: str, matrix: Matrix) -> None:
    ruling = ask(matrix, row)
    withheld = reasons(ruling)
    for fact, said in zip(COLUMNS, PAGE[row].split(), strict=True):
        if said in {"W", "O"}:
            assert fact in ruling.released, fact.fact
        elif said == "ringkas":
            assert withheld[fact] is Why.SUMMARY_INSTEAD
        elif said in {"nama", "darurat"}:
            assert withheld[fact] is Why.NOT_NAMED
        else:
            assert withheld[fact] in {Why.NEVER, Why.NOT_FOR_THIS_READER}, fact.fact


def test_rows_were_added_for_every_reader_the_design_names(matrix: Matrix) -> None:
    added = {"family", "village_government", "kemensos", "dinas_p3a", "health_office", "imigrasi", "dukcapil", "bank"}
    assert added | {"business_partner"} | set(PAGE) <= set(matrix.rows)
    assert {"reporter", "safe_channel", "violence", "children", "money"} <= set(matrix.columns)


@pytest.mark.parametrize("row", ["", "unknown", "court"])
def test_a_reader_without_a_row_gets_initials_only(row: str, matrix: Matrix) -> None:
    ruling = ask(matrix, row)
    assert ruling.released == ()
    assert {ADDRESS, PROBLEM, NAME} <= set(reasons(ruling))


@pytest.mark.parametrize(
    ("row", "fact"),
    [
        ("p3mi", PHONE),
        ("agency_abroad", PHONE),
        ("employer", PHONE),
        ("p3mi", ADDRESS),
        ("p3mi", REPORTER),
        ("baznas", VIOLENCE),
        ("baznas", PROBLEM),
        ("family", CHANNEL),
        ("village_government", VIOLENCE),
    ],
)
def test_never_fields_are_released_by_nobody(row: str, fact: Fact, matrix: Matrix) -> None:
    named = replace(FULL, facts=frozenset({fact.fact, fact.record_id}))
    by_hand = replace(SETTING, by_hand=frozenset({fact.fact, fact.record_id}), emergency=True)
    own = replace(named, id="c2", person=fact.person or "p1")
    assert reasons(ask(matrix, row, named, own, setting=by_hand))[fact] is Why.NEVER


@pytest.mark.parametrize("fact", [SHELTER, CODE_WORD])
def test_the_shelters_address_and_the_code_word_go_to_nobody(fact: Fact, matrix: Matrix) -> None:
    named = replace(FULL, facts=frozenset({fact.fact, fact.record_id}))
    for row in (*matrix.rows, "unknown", matrix.house):
        asked = ask(matrix, row, named, setting=replace(SETTING, by_hand=named.facts, emergency=True))
        assert reasons(asked)[fact] is Why.NEVER


def test_without_consent_there_is_no_paper(matrix: Matrix) -> None:
    ruling = rule(ALL, reader_in("kemlu"), SETTING, matrix, Grounds())
    assert not ruling.allowed
    assert ruling.released == ()
    assert not ask(matrix, "kemlu", replace(FULL, audiences=frozenset({"somebody_else"}))).allowed


@pytest.mark.parametrize(
    "change",
    [
        {"withdrawn": True},
        {"broken": True},
        {"giver_reported": True},
        {"given_on": None},
        {"given_on": DAY + timedelta(days=1)},
        {"valid_until": DAY - timedelta(days=1)},
        {"purposes": frozenset({"statistics", "research", "success_story"})},
        {"capacity": "heir"},
    ],
)
def test_a_consent_that_does_not_hold_releases_nothing(change: dict[str, object], matrix: Matrix) -> None:
    ruling = ask(matrix, "kemlu", replace(FULL, **change))
    assert not ruling.allowed
    assert ruling.released == ()


def test_a_later_consent_replaces_the_earlier_even_when_it_was_withdrawn(matrix: Matrix) -> None:
    narrow = replace(FULL, id="c2", supersedes="c1", data_classes=frozenset({"identity"}))
    assert STORY not in ask(matrix, "kemlu", FULL, narrow).released
    assert ask(matrix, "kemlu", FULL, replace(narrow, withdrawn=True)).released == ()


def test_two_narrow_consents_do_not_make_a_wide_one(matrix: Matrix) -> None:
    story = replace(STORY, also=frozenset({"sexual_violence"}))
    one = replace(FULL, data_classes=frozenset({"chronology"}))
    other = replace(FULL, id="c2", data_classes=frozenset({"sexual_violence"}))
    assert reasons(ask(matrix, "police", one, other, facts=(story,)))[story] is Why.CLASS_NOT_RELEASED


def test_what_was_withheld_stays_withheld_whatever_another_consent_says(matrix: Matrix) -> None:
    for what in ("person.nik", "p1"):
        elsewhere = replace(FULL, id="c2", audiences=frozenset({"other"}), withheld=frozenset({what}))
        assert reasons(ask(matrix, "kemlu", FULL, elsewhere))[NIK] is Why.WITHHELD


def test_a_class_that_was_not_released_stays_here(matrix: Matrix) -> None:
    ruling = ask(matrix, "kemlu", replace(FULL, data_classes=frozenset({"identity"})))
    assert NAME in ruling.released
    assert reasons(ruling)[STORY] is Why.CLASS_NOT_RELEASED


def test_a_named_fact_is_released_beyond_its_class(matrix: Matrix) -> None:
    named = replace(FULL, data_classes=frozenset({"identity"}), facts=frozenset({"statement.text"}))
    assert STORY in ask(matrix, "kemlu", named).released


def test_what_is_not_for_a_reader_wants_a_named_fact_and_a_hand(matrix: Matrix) -> None:
    named = replace(FULL, facts=frozenset({"person.passport"}))
    by_hand = replace(SETTING, by_hand=frozenset({"person.passport"}))
    assert PASSPORT not in ask(matrix, "hospital", named).released
    assert PASSPORT not in ask(matrix, "hospital", FULL, setting=by_hand).released
    assert PASSPORT in ask(matrix, "hospital", named, setting=by_hand).released


def test_medical_data_go_to_the_ministry_only_in_an_emergency(matrix: Matrix) -> None:
    assert reasons(ask(matrix, "kemlu"))[MEDICAL] is Why.NOT_NAMED
    assert MEDICAL in ask(matrix, "kemlu", setting=replace(SETTING, emergency=True)).released


def test_the_reporter_consents_to_his_own_data(matrix: Matrix) -> None:
    assert reasons(ask(matrix, "kemlu"))[REPORTER] is Why.OWN_CONSENT
    own = replace(FULL, id="c2", person="p2")
    ruling = ask(matrix, "kemlu", FULL, own)
    assert REPORTER in ruling.released
    assert set(ruling.consents) == {"c1", "c2"}
    assert not ask(matrix, "kemlu", own).allowed


def test_operational_facts_go_to_one_named_recipient_and_no_copy(matrix: Matrix) -> None:
    named = replace(FULL, facts=frozenset({"contact_plan.channels"}))
    by_row = replace(named, audiences=frozenset({"mission"}))
    assert CHANNEL in ask(matrix, "mission", named).released
    assert CHANNEL not in ask(matrix, "mission", by_row).released
    copied = rule(ALL, reader_in("mission", copy=True), SETTING, matrix, Grounds(consents=(named,)))
    assert reasons(copied)[CHANNEL] is Why.NOT_TO_A_COPY


def test_a_copy_is_judged_by_its_own_readers_consent(matrix: Matrix) -> None:
    copied = rule(ALL, Reader(id="other", row="bp3mi", copy=True), SETTING, matrix, Grounds(consents=(FULL,)))
    assert copied.released == ()
    assert not copied.allowed


def test_an_objection_closes_every_fact_to_that_reader(matrix: Matrix) -> None:
    for token in ("reader", "police"):
        ruling = ask(matrix, "police", setting=replace(SETTING, objected=frozenset({token})))
        assert ruling.objected
        assert not ruling.allowed
        assert ruling.released == ()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"in_conflict": True}, Why.CONFLICT),
        ({"closed": True}, Why.CLOSED_TOPIC),
        ({"only_for": frozenset()}, Why.RECORD_NARROWER),
        ({"only_for": frozenset({"bp3mi"})}, Why.RECORD_NARROWER),
        ({"also": frozenset({"newer_class"})}, Why.NEVER),
        ({"fact": "newer.field", "data_class": "newer_class"}, Why.NEVER),
    ],
)
def test_a_fact_in_doubt_is_not_released(change: dict[str, object], why: Why, matrix: Matrix) -> None:
    fact = replace(STORY, **change)
    assert reasons(ask(matrix, "police", facts=(fact,)))[fact] is why


def test_a_record_may_name_its_reader_by_id_code_or_row(matrix: Matrix) -> None:
    for token in ("reader", "police"):
        fact = replace(STORY, only_for=frozenset({token}))
        assert ask(matrix, "police", facts=(fact,)).released == (fact,)


def test_for_a_child_only_a_guardian_consents(matrix: Matrix) -> None:
    child = replace(SETTING, child=True)
    guardian = replace(FULL, capacity="guardian")
    assert not ask(matrix, "kemlu", setting=child).allowed
    assert NAME in ask(matrix, "kemlu", guardian, setting=child).released


def test_for_the_dead_only_an_heir_consents(matrix: Matrix) -> None:
    dead = replace(SETTING, deceased=True)
    assert not ask(matrix, "kemlu", setting=dead).allowed
    assert NAME in ask(matrix, "kemlu", replace(FULL, capacity="heir"), setting=dead).released


VITAL = Vital(reader="reader", agreed_by="Hartini Kusuma", reason="dikurung, tidak dapat dihubungi")


@pytest.mark.parametrize("row", ["kemlu", "mission", "kp2mi", "bp3mi", "police", "hospital"])
def test_vital_interest_tells_a_rescuer_who_where_and_the_danger(row: str, matrix: Matrix) -> None:
    ruling = rule(ALL, reader_in(row), SETTING, matrix, Grounds(vital=VITAL))
    assert ruling.allowed
    assert ruling.vital is VITAL
    assert ruling.consents == ()
    least = {NAME, DANGER, MEDICAL} if row == "hospital" else {NAME, PASSPORT, COUNTRY, WORKPLACE, DANGER}
    assert set(ruling.released) == least


@pytest.mark.parametrize("row", ["baznas", "ngo", "p3mi", "family", "village_government", "lpsk", "unknown"])
def test_vital_interest_reaches_nobody_else(row: str, matrix: Matrix) -> None:
    ruling = rule(ALL, reader_in(row), SETTING, matrix, Grounds(vital=VITAL))
    assert not ruling.allowed
    assert ruling.released == ()


@pytest.mark.parametrize("change", [{"agreed_by": " "}, {"reason": ""}, {"reachable": True}, {"reader": "other"}])
def test_vital_interest_needs_a_name_a_reason_and_somebody_out_of_reach(
    change: dict[str, object], matrix: Matrix
) -> None:
    grounds = Grounds(vital=replace(VITAL, **change))
    assert not rule(ALL, reader_in("kemlu"), SETTING, matrix, grounds).allowed


def test_vital_interest_gives_way_to_refusal_copies_and_consent(matrix: Matrix) -> None:
    refused = replace(SETTING, objected=frozenset({"kemlu"}))
    assert not rule(ALL, reader_in("kemlu"), refused, matrix, Grounds(vital=VITAL)).allowed
    assert not rule(ALL, reader_in("kemlu", copy=True), SETTING, matrix, Grounds(vital=VITAL)).allowed
    both = rule(ALL, reader_in("kemlu"), SETTING, matrix, Grounds(consents=(FULL,), vital=VITAL))
    assert both.vital is None
    assert both.consents == ("c1",)


def test_our_own_offices_are_one_keeper(matrix: Matrix) -> None:
    ruling = rule(ALL, reader_in(matrix.house), SETTING, matrix, Grounds())
    assert ruling.allowed
    assert set(ALL) - set(ruling.released) == {SHELTER, CODE_WORD}


def test_what_is_public_needs_no_consent(matrix: Matrix) -> None:
    public = Fact(fact="agency.name", record_id="x", value="KBRI", data_class=PUBLIC)
    assert rule([public], reader_in("unknown"), SETTING, matrix, Grounds()).released == (public,)
