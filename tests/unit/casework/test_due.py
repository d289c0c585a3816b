"""What is due: every promise and every clock, of whom one may know; what waits for contact is never late."""

from datetime import date, timedelta

import pytest

from app.casework import approvals, closing, consents, intake, saving, visits
from app.casework.due import due, overdue
from app.casework.due_sources import Sort
from app.casework.errors import NotAllowed, WrongState
from app.casework.saving import Draft
from app.records.guides.clocks import Applies
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.chronology import Statement
from app.records.kinds.consent import Consent
from app.records.kinds.contact import Contact, ContactPlan
from app.records.kinds.health import HealthNeed
from app.records.kinds.journey import Journey
from app.records.kinds.legal import LegalStep
from app.records.kinds.migration import Migration
from app.records.kinds.people import Person
from app.records.kinds.referral import Referral
from app.records.kinds.risk import RiskAssessment
from app.records.kinds.service import Service
from app.records.kinds.tasks import Note, Task
from db.schema.values import InvalidValue

TODAY = date(2026, 11, 23)


def day(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


@pytest.fixture
def case(session) -> str:
    return opened(session)


def opened(session, **case) -> str:
    return intake.take_in(session, intake.Complaint(client=Person(full_name="Sri Rekaan"), case=Case(**case))).case


def save(session, *records):
    return [saving.save_record(session, each).id for each in records]


def agency(session, kind: str, name: str = "Lembaga Contoh") -> str:
    with session.store.write() as tx:
        return tx.save(Agency(code=f"x-{kind}", name=name, kind_=kind)).id


def told(session, **more):
    """What is due, as sort, day and whether it is late."""
    return [(each.sort, each.day.isoformat(), each.overdue) for each in due(session, **more)]


def clocks(session, **more):
    return {each.clock: each for each in due(session, **more) if each.clock}


# -- promises ----------------------------------------------------------------------------------------------------------


def test_open_tasks_of_the_week_and_all_late_ones_are_due_the_late_first(session, case) -> None:
    save(
        session,
        Task(case=case, what="terlambat", due=day(-40)),
        Task(case=case, what="hari ini", due=day(0)),
        Task(case=case, what="minggu ini", due=day(7)),
        Task(case=case, what="nanti", due=day(8)),
        Task(case=case, what="selesai", due=day(-1), done_at=day(-1)),
        Task(case=case, what="kapan saja"),
    )
    found = due(session)
    assert [(each.what, each.overdue) for each in found] == [
        ("terlambat", True),
        ("hari ini", False),
        ("minggu ini", False),
    ]
    assert [each.what for each in overdue(found)] == ["terlambat"]
    assert [each.what for each in due(session, horizon=timedelta(days=8))][-1] == "nanti"
    assert found[0].client.text == "Sri Rekaan"
    assert found[0].number == "KBM-X-2026-0001"


def test_a_task_of_an_hour_is_late_from_that_hour_on(offices) -> None:
    session = offices.found()
    case = opened(session)
    save(session, Task(case=case, what="telepon", due="2026-11-23T16:00:00+07:00"))
    (now,) = due(session)
    assert (now.overdue, now.hour) == (False, "16.00")
    offices.clock.go(hours=2)
    assert due(session)[0].overdue


@pytest.mark.parametrize(
    ("referral", "expected", "late"),
    [
        ({"sent_at": day(-20), "answer_due": day(2)}, day(2), False),
        ({"sent_at": day(-20), "answer_due": day(-2)}, day(-2), True),
        ({"sent_at": day(-20), "answer_due": day(-2), "next_chase": day(1)}, day(1), False),
        ({"sent_at": day(-1)}, day(2), False),
        ({"sent_at": day(-5)}, day(2), False),
        ({"sent_at": day(-30)}, day(-16), True),
    ],
)
def test_an_answer_is_due_when_promised_else_when_we_ask_again(session, case, referral, expected, late) -> None:
    to = agency(session, "kemlu", "Kemlu Contoh")
    save(session, Referral(case=case, agency=to, **referral))
    (found,) = due(session)
    assert (found.sort, found.day.isoformat(), found.overdue, found.agency) == (
        Sort.ANSWER,
        expected,
        late,
        "Kemlu Contoh",
    )


def test_what_was_answered_closed_or_never_sent_is_not_waited_for(session, case) -> None:
    to = agency(session, "kemlu")
    save(
        session,
        Referral(case=case, agency=to, sent_at=day(-40), answered_at=day(-3)),
        Referral(case=case, agency=to, sent_at=day(-40), closed_at=day(-3)),
        Referral(case=case, agency=to),
    )
    assert told(session) == []


def test_the_promise_made_at_the_newest_contact_counts_and_no_other(session, case) -> None:
    save(session, Contact(case=case, at=day(-9), next_at=day(-5)))
    assert told(session) == [(Sort.CONTACT, day(-5), True)]
    save(session, Contact(case=case, at=day(-4), next_at=day(3)))
    assert told(session) == [(Sort.CONTACT, day(3), False)]
    save(session, Contact(case=case, at=day(-1)))
    assert told(session) == []


def test_who_waits_for_contact_is_reviewed_and_never_late(session) -> None:
    waiting = opened(session, waiting_since=day(-30), review_on=day(-3))
    save(session, Contact(case=waiting, at=day(-30), next_at=day(-20)))
    save(session, ContactPlan(case=waiting, last_proof_of_life=day(-60), silent_after=14))
    save(session, Task(case=waiting, what="hubungi", sort="contact", due=day(-2)))
    assert {(sort, late) for sort, _, late in told(session)} == {
        (Sort.REVIEW, False),
        (Sort.CONTACT, False),
        (Sort.SILENCE, False),
        (Sort.TASK, False),
    }
    assert all(each.waiting for each in due(session))
    save(session, Task(case=waiting, what="laporkan ke pusat", due=day(-2)))
    assert [each.what for each in overdue(due(session))] == ["laporkan ke pusat"]


def test_who_waits_without_a_review_day_is_asked_for_one_today(session) -> None:
    opened(session, waiting_since=day(-30))
    assert told(session) == [(Sort.REVIEW, day(0), False)]


def test_a_case_and_its_newest_danger_are_looked_at_anew(session, case) -> None:
    save(
        session,
        RiskAssessment(case=case, at=day(-20), level="high", review_on=day(-6)),
        RiskAssessment(case=case, at=day(-10), level="low", review_on=day(4)),
    )
    assert told(session) == [(Sort.REVIEW, day(4), False)]
    saving.put_records(session, [Draft(kind="case", id=case, fields={"review_on": day(-1)})])
    assert told(session) == [(Sort.REVIEW, day(-1), True)]


def test_silence_is_counted_from_the_last_sign_of_life_by_plan_or_contact(session, case) -> None:
    save(session, ContactPlan(case=case, last_proof_of_life=day(-30), silent_after=10))
    assert told(session) == [(Sort.SILENCE, day(-20), True)]
    save(session, Contact(case=case, at=day(-8), proof_of_life="voice"))
    assert told(session) == [(Sort.SILENCE, day(2), False)]
    save(session, Contact(case=case, at=day(-1), proof_of_life="none"))
    assert told(session) == [(Sort.SILENCE, day(2), False)]


def test_planned_services_flags_and_hearings_are_due(session, case) -> None:
    save(
        session,
        Service(case=case, line="health", planned=day(-3), state="planned"),
        Service(case=case, line="legal", planned=day(-3), state="not_needed"),
        Service(case=case, line="shelter", planned=day(-3), done=day(-2)),
        Note(case=case, sort="flag", flagged_until=day(1)),
        Note(case=case, sort="flag", flagged_until=day(1), unflag_reason="beres"),
        LegalStep(case=case, stage="trial", date=day(-30), next_hearing=day(5)),
        LegalStep(case=case, stage="report", date=day(-60), next_hearing=day(-9)),
        LegalStep(case=case, stage="verdict", date=day(-60), next_hearing=day(-9), result_kind="granted"),
    )
    assert sorted(told(session)) == sorted(
        [
            (Sort.SERVICE, day(-3), True),
            (Sort.FLAG, day(1), False),
            (Sort.HEARING, day(5), False),
            (Sort.HEARING, day(-9), True),
        ]
    )


def test_consents_and_guarantees_are_due_before_they_end(session, case) -> None:
    person = saving.save_record(session, Person(full_name="Ibu Rekaan")).id
    given = {"case": case, "person": person, "given_by": person, "capacity": "self", "audiences": ("kemlu-pwni",)}
    ending = consents.give_consent(session, Consent(**given, given_at=day(-300), valid_until=day(20)))
    consents.give_consent(session, Consent(**given, given_at=day(-300), valid_until=day(90)))
    save(
        session,
        HealthNeed(case=case, complaint="nyeri", guarantee_until=day(10)),
        HealthNeed(case=case, complaint="demam", guarantee_until=day(10), result="sembuh"),
    )
    assert sorted(told(session)) == sorted([(Sort.CONSENT, day(20), False), (Sort.GUARANTEE, day(10), False)])
    consents.give_consent(session, Consent(**given, given_at=day(0), supersedes=ending.id))
    assert told(session) == [(Sort.GUARANTEE, day(10), False)]


def test_requests_wait_for_coordinators_alone(offices) -> None:
    session = offices.found()
    offices.add("budi", "paralegal")
    case = opened(session)
    approvals.request_approval(session, case, approvals.PLAN)
    assert told(session) == [(Sort.APPROVAL, day(0), False)]
    assert told(offices.as_user("budi")) == []


def test_mine_is_what_i_am_named_for_or_accompany(offices) -> None:
    session = offices.found()
    budi = offices.add("budi", "paralegal")
    mine, other = opened(session, assigned=budi), opened(session)
    save(
        session,
        Task(case=mine, what="kasus saya", due=day(0)),
        Task(case=other, what="untuk saya", due=day(0), for_=budi),
        Task(case=other, what="orang lain", due=day(0)),
    )
    session = offices.as_user("budi")
    assert {each.what for each in due(session)} == {"kasus saya", "untuk saya", "orang lain"}
    assert {each.what for each in due(session, mine=True)} == {"kasus saya", "untuk saya"}


def test_of_a_closed_case_only_tasks_remain(session, case) -> None:
    save(
        session,
        Task(case=case, what="kunjungan", due=day(1), visit_day=30),
        Contact(case=case, at=day(-9), next_at=day(-5)),
        Service(case=case, line="health", planned=day(-3)),
    )
    closing.close_case(session, closing.Closing(case=case, reason="goals_reached"))
    assert told(session) == [(Sort.VISIT, day(1), False)]


def test_a_counsellor_without_a_role_to_read_is_refused(offices) -> None:
    offices.found()
    offices.add("teknisi", "administrator")
    with pytest.raises(NotAllowed):
        due(offices.as_user("teknisi"))


# -- clocks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("through", ["type", "statement"])
def test_the_report_of_sexual_violence_asks_the_coordinator_and_orders_nothing(session, through: str) -> None:
    case = opened(session, received_at=day(-1), types=("KER-SEKS",) if through == "type" else ())
    if through == "statement":
        save(session, Statement(case=case, text="diceritakan sedikit", data_class="sexual_violence", told_at=day(-1)))
    found = clocks(session)["tpks-report"]
    assert (found.case, found.applies, found.day) == (case, Applies.UNDECIDED.value, TODAY + timedelta(days=2))
    assert found.moment is not None
    assert found.what == found.asks != ""
    assert "koordinator" in found.what
    assert "Jangan melapor" in found.what
    assert due(session)[0] == found  # what counts hours stands before all else


def test_a_coordinator_decides_and_the_clock_binds_or_goes(offices) -> None:
    session = offices.found()
    offices.add("budi", "paralegal")
    binding = opened(session, received_at=day(-1), types=("KER-SEKS",))
    free = opened(session, received_at=day(-1), types=("KER-SEKS",))
    with pytest.raises(InvalidValue):
        approvals.decide_clock(session, free, "no-such-clock", applies=True, reason="x")
    with pytest.raises(InvalidValue):
        approvals.decide_clock(session, free, "tpks-report", applies=True, reason=" ")
    approvals.decide_clock(session, free, "tpks-report", applies=False, reason="Menurut pengacara tidak.")
    approvals.decide_clock(session, binding, "tpks-report", applies=True, reason="Menurut pengacara ya.")
    (found,) = [each for each in due(session) if each.clock == "tpks-report"]
    assert (found.case, found.asks) == (binding, "")
    assert found.what
    with pytest.raises(NotAllowed):
        approvals.decide_clock(offices.as_user("budi"), binding, "tpks-report", applies=False, reason="x")


def test_a_report_that_was_made_ends_its_clock_and_starts_that_of_protection(session) -> None:
    case = opened(session, received_at=day(-1), types=("KER-SEKS",))
    (step,) = save(session, LegalStep(case=case, track="criminal", stage="report", date=day(0), number="LP/1"))
    assert set(clocks(session)) == {"tpks-protection"}
    saving.put_records(session, [Draft(kind="legal_step", id=step, fields={"result_kind": "accepted"})])
    assert clocks(session) == {}


def test_complaints_and_clarifications_run_by_calendar_and_working_days(session, case) -> None:
    save(session, LegalStep(case=case, track="complaint", stage="complaint", date=day(-25)))
    found = clocks(session, horizon=timedelta(days=400))
    assert {code: each.day.isoformat() for code, each in found.items()} == {
        "kp2mi-incomplete": day(5),
        "kp2mi-unclear": "2026-11-19",
        "kp2mi-unreachable": day(35),
        "kp2mi-no-reply": "2027-04-29",
    }
    assert all(each.asks for each in found.values())
    assert found["kp2mi-unclear"].overdue
    save(session, LegalStep(case=case, track="complaint", stage="clarification_2", date=day(-3)))
    after = clocks(session, horizon=timedelta(days=400))
    assert {code: each.day.isoformat() for code, each in after.items()} == {"p3mi-commitment": day(4)}
    assert after["p3mi-commitment"].applies == Applies.OTHERS.value


def test_the_law_of_trafficking_runs_only_where_trafficking_may_be(session) -> None:
    hospital = agency(session, "hospital")
    for trafficking in ("strong", "not_seen"):
        case = opened(session, trafficking=trafficking)
        save(session, Referral(case=case, agency=hospital, service="medical", sent_at=day(-6), answer_due=day(60)))
    found = [each for each in due(session) if each.clock == "tppo-first-aid"]
    assert [each.day for each in found] == [TODAY + timedelta(days=1)]


def test_lpsk_and_empowerment_are_asked_after(session, case) -> None:
    lpsk, kp2mi = agency(session, "lpsk"), agency(session, "kp2mi")
    save(
        session,
        Referral(case=case, agency=lpsk, service="witness_protection", sent_at=day(-5), answer_due=day(60)),
        Referral(case=case, agency=lpsk, service="restitution", sent_at=day(-5), answer_due=day(60)),
        Referral(case=case, agency=kp2mi, service="economic", sent_at=day(-28), answer_due=day(60)),
    )
    assert set(clocks(session)) == {"lpsk-examination", "lpsk-restitution", "empowerment-service"}


def test_a_withdrawal_is_due_once_as_its_task_or_where_none_was_made_as_a_clock(session, case) -> None:
    person = saving.save_record(session, Person(full_name="Ibu Rekaan")).id
    given = {"case": case, "person": person, "given_by": person, "capacity": "self", "audiences": ("kemlu-pwni",)}
    consent = consents.give_consent(session, Consent(**given))
    with session.store.write() as tx:
        tx.put("consent", consent.id, {"withdrawn_at": "2026-11-22T10:00:00+07:00"})
    found = clocks(session)["consent-withdrawn"]
    assert (found.hour, found.day, found.applies) == ("10.00", date(2026, 11, 25), Applies.YES.value)
    done = consents.withdraw(session, consent.id)
    assert [(each.kind, each.record, each.hour) for each in due(session)] == [("task", done.task, "10.00")]


def test_vital_interest_is_reviewed_until_she_was_asked_herself(session, case) -> None:
    with session.store.write() as tx:
        tx.put(
            "consent", None, {"case": case, "basis": "vital", "given_at": day(-10), "agreed_by": "Rina", "reason": "x"}
        )
    assert clocks(session)["own-vital-review"].day == TODAY + timedelta(days=4)
    person = saving.save_record(session, Person(full_name="Ibu Rekaan")).id
    consents.give_consent(
        session, Consent(case=case, person=person, given_by=person, capacity="self", given_at=day(-1))
    )
    assert clocks(session) == {}


def test_a_partner_is_asked_on_each_day_until_somebody_talked(session, case) -> None:
    partner = agency(session, "ngo")
    save(session, Journey(case=case, sort="repatriation", arrived=day(-5), picked_up_by=partner, state="arrived"))
    assert clocks(session)["own-pickup"].day == TODAY - timedelta(days=2)
    save(session, Contact(case=case, at=day(-1)))
    assert "own-pickup" not in clocks(session)
    assert clocks(session, horizon=timedelta(days=10))["own-pickup"].day == TODAY + timedelta(days=9)


def test_visits_after_the_return_are_due_until_they_are_planned_as_tasks(session, case) -> None:
    save(session, Migration(case=case, returned=day(-20)))
    assert [(each.sort, each.clock, each.day) for each in due(session) if each.sort is Sort.VISIT] == [
        (Sort.VISIT, "own-visits", TODAY - timedelta(days=13))
    ]
    made = visits.plan_visits(session, case)
    assert len(made) == 4
    assert visits.plan_visits(session, case) == []
    with session.read() as reader:
        told_of = visits.visits(reader, case)
    assert [(each.number, each.day.isoformat(), each.done) for each in told_of] == [
        (7, day(-13), False),
        (30, day(10), False),
        (90, day(70), False),
        (180, day(160), False),
    ]
    assert [(each.sort, each.clock, each.overdue) for each in due(session)] == [(Sort.VISIT, "", True)]


def test_nobody_is_visited_who_has_not_come_home(session, case) -> None:
    with pytest.raises(WrongState):
        visits.plan_visits(session, case)


def test_the_window_for_empowerment_is_told_before_it_closes(session, case) -> None:
    save(session, Migration(case=case, returned=day(-362)))
    assert "empowerment-window" in clocks(session)
    save(session, Service(case=case, line="economic", state="planned"))
    assert "empowerment-window" not in clocks(session)
