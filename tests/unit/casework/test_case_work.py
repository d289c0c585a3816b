"""Risk, plan, claims, missions and what carried data: small functions a case page stands on."""

import pytest

from app.casework import assigning, case_plan, claims, closing, consents, intake, records, risk, saving
from app.casework.access import About, Deed, note_alone
from app.casework.carried import carried_on
from app.casework.case_plan import Cover
from app.casework.competence import Clue, competent_missions
from app.casework.directory import seed
from app.casework.errors import NotAllowed, WrongState
from app.casework.saving import Draft
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.claim import Claim
from app.records.kinds.consent import Consent
from app.records.kinds.people import Person
from app.records.kinds.risk import RiskAssessment
from app.records.kinds.service import Service
from db.store.reader import NotFound


@pytest.fixture
def case(session) -> str:
    return intake.take_in(session, intake.Complaint(client=Person(full_name="Sri"), case=Case(needs=("legal",)))).case


def shown(session, case: str) -> dict:
    return dict(records.peek_record(session, "case", case).fields)


# -- risk --------------------------------------------------------------------------------------------------------------


def test_the_newest_judgement_shows_on_the_case_and_an_older_one_written_later_does_not(session, case) -> None:
    made = risk.assess_risk(
        session, RiskAssessment(case=case, level="high", reasons="Dikurung.", review_on="2026-12-01", at="2026-11-20")
    )
    assert made.by == session.actor.user
    risk.assess_risk(session, RiskAssessment(case=case, level="low", at="2026-11-01", reasons="Dulu aman."))
    fields = shown(session, case)
    assert (fields["risk"], fields["risk_reasons"], fields["review_on"]) == ("high", "Dikurung.", "2026-12-01")
    risk.assess_risk(session, RiskAssessment(case=case, level="medium"))
    assert shown(session, case)["risk"] == "medium"
    assert shown(session, case)["review_on"] == "2026-12-01"


def test_a_closed_case_is_judged_no_more(session, case) -> None:
    closing.close_case(session, closing.Closing(case=case, reason="other"))
    with pytest.raises(WrongState):
        risk.assess_risk(session, RiskAssessment(case=case, level="high"))
    with pytest.raises(NotFound):
        risk.assess_risk(session, RiskAssessment(level="high"))


# -- plan --------------------------------------------------------------------------------------------------------------


def test_a_plan_says_of_every_line_what_it_is_or_that_nobody_has_said(session, case) -> None:
    empty = case_plan.case_plan(session, case)
    assert [each.line for each in empty.lines] == [
        "legal",
        "counselling",
        "shelter",
        "health",
        "repatriation",
        "reintegration",
        "economic",
    ]
    assert {each.cover for each in empty.lines} == {Cover.NONE}
    assert [each.line for each in empty.lines if each.wanted] == ["legal"]
    assert not empty.whole
    for line, state, more in (
        ("legal", "planned", {}),
        ("counselling", "declined", {}),
        ("shelter", "not_needed", {}),
        ("health", "under_way", {"done": "2026-11-01"}),
        ("repatriation", "not_needed", {}),
        ("repatriation", "planned", {}),
        ("reintegration", None, {"planned": "2026-12"}),
    ):
        saving.save_record(session, Service(case=case, line=line, state=state, **more))
    plan = case_plan.case_plan(session, case)
    assert {each.line: each.cover for each in plan.lines} == {
        "legal": Cover.PLANNED,
        "counselling": Cover.DECLINED,
        "shelter": Cover.NOT_NEEDED,
        "health": Cover.DONE,
        "repatriation": Cover.PLANNED,
        "reintegration": Cover.PLANNED,
        "economic": Cover.NONE,
    }
    saving.save_record(session, Service(case=case, line="economic", state="not_needed", why_not="Sudah bekerja."))
    assert case_plan.case_plan(session, case).whole


# -- claims ------------------------------------------------------------------------------------------------------------


def test_sums_of_different_money_are_never_one_and_no_sum_hides_what_is_unknown(session, case) -> None:
    for item, amount, paid, state in (
        ("wages", {"amount": 150_000, "currency": "SAR"}, {"amount": 50_000, "currency": "SAR"}, "paid_partly"),
        ("overtime", {"amount": 10_000, "currency": "SAR"}, None, "claimed"),
        ("broker_loss", "Rp25.000.000", None, None),
        ("ticket", None, None, None),
        ("deduction", "Rp1.000.000", None, "dropped"),
    ):
        saving.save_record(session, Claim(case=case, item=item, amount=amount, paid=paid, state=state))
    found = claims.ledger(session, case)
    assert [(each.currency, each.claimed, each.paid) for each in found.totals] == [
        ("IDR", 2_500_000_000, 0),
        ("SAR", 160_000, 50_000),
    ]
    assert (len(found.claims), found.unknown) == (5, 1)
    assert found.claims[0].item == "wages"


# -- missions ----------------------------------------------------------------------------------------------------------


def test_the_mission_is_that_of_the_directory_and_a_closed_one_answers_for_nobody(session) -> None:
    seed(session)
    found = competent_missions(session, Clue(phone="+966 12 123 4567"))
    assert (found.missions[0].code, found.sure, found.city_guessed) == ("kjri-jeddah", True, True)
    saving.put_records(session, [Draft(kind="agency", id=found.missions[0].id, fields={"closed": True})])
    again = competent_missions(session, Clue(phone="+966 12 123 4567"))
    assert [each.code for each in again.missions] == ["kbri-riyadh"]
    with session.store.write() as tx:
        tx.save(Agency(code="kbri-contoh", name="KBRI Contoh", kind_="mission", countries=("AQ",)))
    assert competent_missions(session, Clue(country="AQ")).missions[0].name == "KBRI Contoh"


# -- what carried data -------------------------------------------------------------------------------------------------


def test_a_withdrawn_consent_tells_what_carried_its_data(session, case) -> None:
    person = saving.save_record(session, Person(full_name="Ibu Rekaan")).id
    consent = consents.give_consent(
        session, Consent(case=case, person=person, given_by=person, capacity="self", given_at="2026-11-10")
    )
    letters = []
    with session.store.write() as tx:
        for state, relied in (("sent", consent.id), ("draft", consent.id), ("issued", None)):
            values = {"case": case, "state": state, "direction": "out", "consents": [relied] if relied else []}
            letters.append(tx.put("letter", None, values))
    note_alone(session, Deed.PRINTED, About(kind="letter", id=letters[0], case=case, to="kemlu-pwni"))
    note_alone(session, Deed.VIEWED, About(kind="letter", id=letters[0], case=case))
    found = carried_on(session, consent.id)
    assert [each.id for each in found.letters] == [letters[0]]
    assert [(each.deed, each.to) for each in found.copies] == [("printed", "kemlu-pwni")]
    assert found.bundles == []


# -- closed to the user ------------------------------------------------------------------------------------------------


def test_none_of_it_answers_for_a_case_that_is_closed_to_the_user(offices) -> None:
    session = offices.found()
    budi = offices.add("budi", "paralegal", "coordinator")
    case = intake.new_case(session, Person(full_name="Sri")).case
    consent = saving.save_record(session, Consent(case=case)).id
    saving.put_records(session, [Draft(kind="case", id=case, fields={"blocked": [budi]})])
    budi_there = offices.as_user("budi")
    for act in (
        lambda: case_plan.case_plan(budi_there, case),
        lambda: claims.ledger(budi_there, case),
        lambda: risk.assess_risk(budi_there, RiskAssessment(case=case, level="low")),
        lambda: closing.close_case(budi_there, closing.Closing(case=case, reason="other")),
        lambda: closing.reopen_case(budi_there, case),
        lambda: assigning.assign_case(budi_there, case, session.actor.user),
        lambda: assigning.take_case(budi_there, case),
        lambda: assigning.hand_over_unread(budi_there, case),
        lambda: carried_on(budi_there, consent),
        lambda: consents.withdraw(budi_there, consent),
    ):
        with pytest.raises(NotAllowed) as refused:
            act()
        assert refused.value.facts["reason"] == "blocked"
