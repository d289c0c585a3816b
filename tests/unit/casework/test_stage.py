"""The stage of a case is computed from what was done in it, whatever sort of record tells."""

from datetime import date

import pytest

from app.casework import closing, intake, saving
from app.casework.desk.stage import Stage, standing_of, standings_of
from app.casework.saving import Draft
from app.records import codes
from app.records.kinds.case import Case
from app.records.kinds.people import Person

TODAY = date(2026, 11, 23)


@pytest.fixture
def case(session) -> str:
    return intake.take_in(
        session, intake.Complaint(client=Person(full_name="Sri"), case=Case(received_at="2026-10-01"))
    ).case


def stage(session, case: str) -> tuple[Stage, str | None]:
    with session.read() as reader:
        found = standing_of(reader, reader.need(Case, case), TODAY)
    return found.stage, found.since.isoformat() if found.since else None


def put(session, case: str, kind: str, **fields) -> str:
    return saving.put_records(session, [Draft(kind=kind, fields={"case": case, **fields})])[0]


def change(session, kind: str, record: str, **fields) -> None:
    saving.put_records(session, [Draft(kind=kind, id=record, fields=fields)])


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("task", {"what": "x"}, Stage.VERIFICATION),
        ("document", {"type": "ktp"}, Stage.VERIFICATION),
        ("statement", {"text": "x"}, Stage.ASSESSMENT),
        ("lead", {"hint": "papan toko"}, Stage.ASSESSMENT),
        ("risk_assessment", {"level": "high"}, Stage.ASSESSMENT),
        ("consent", {"audiences": ["baznas"]}, Stage.PLAN),
        ("service", {"line": "legal", "state": "planned"}, Stage.FOLLOW_UP),
        ("service", {"line": "legal", "state": "not_needed"}, Stage.VERIFICATION),
        ("service", {"line": "legal", "state": "declined"}, Stage.VERIFICATION),
        ("legal_step", {"stage": "report", "date": "2026-10-10"}, Stage.FOLLOW_UP),
        ("claim", {"item": "wages"}, Stage.VERIFICATION),
        ("journey", {"sort": "repatriation", "state": "planned", "departs": "2026-12-01"}, Stage.FOLLOW_UP),
        ("journey", {"sort": "repatriation", "state": "cancelled"}, Stage.VERIFICATION),
        ("journey", {"sort": "repatriation", "arrived": "2026-11-01"}, Stage.MONITORING),
        ("journey", {"sort": "to_hearing", "arrived": "2026-11-01"}, Stage.FOLLOW_UP),
        ("referral", {"purpose": "x"}, Stage.VERIFICATION),
        ("referral", {"sent_at": "2026-10-10"}, Stage.WAITING_REPLY),
        ("referral", {"sent_at": "2026-10-10", "answered_at": "2026-10-20"}, Stage.FOLLOW_UP),
    ],
)
def test_each_sort_of_record_brings_a_case_as_far_as_it_tells(session, case, kind, fields, expected) -> None:
    assert stage(session, case)[0] is Stage.VERIFICATION
    put(session, case, kind, **fields)
    assert stage(session, case)[0] is expected


def test_an_open_referral_waits_whatever_else_was_done_and_tells_since_when(session, case) -> None:
    put(session, case, "journey", sort="repatriation", arrived="2026-11-01")
    put(session, case, "referral", sent_at="2026-11-05")
    first = put(session, case, "referral", sent_at="2026-10-20")
    assert stage(session, case) == (Stage.WAITING_REPLY, "2026-10-20")
    change(session, "referral", first, answered_at="2026-11-10")
    assert stage(session, case) == (Stage.WAITING_REPLY, "2026-11-05")


def test_a_case_is_monitored_once_nothing_is_under_way_any_more(session, case) -> None:
    service = put(session, case, "service", line="health", state="under_way")
    change(session, "case", case, outcome=["repatriated"])
    assert stage(session, case)[0] is Stage.FOLLOW_UP
    change(session, "service", service, state="done", done="2026-11-10")
    assert stage(session, case)[0] is Stage.MONITORING


def test_a_plan_alone_is_followed_up_and_needs_alone_are_planned(session, case) -> None:
    change(session, "case", case, assessment="Perlu bantuan hukum")
    assert stage(session, case)[0] is Stage.PLAN
    change(session, "case", case, plan="Antar ke BP3MI")
    assert stage(session, case)[0] is Stage.FOLLOW_UP


def test_a_reopened_case_says_so_until_something_is_done_anew(session, case) -> None:
    put(session, case, "referral", sent_at="2026-10-10", answered_at="2026-10-20")
    put(session, case, "legal_step", stage="report", date="2026-10-12")
    closing.close_case(session, closing.Closing(case=case, reason="handed_over", on="2026-11-01"))
    assert stage(session, case) == (Stage.HANDED_OVER, "2026-11-01")
    closing.reopen_case(session, case, "Ia menelepon lagi.")
    assert stage(session, case) == (Stage.REOPENED, "2026-11-23")
    put(session, case, "legal_step", stage="inquiry", date="2026-11-23")
    assert stage(session, case)[0] is Stage.FOLLOW_UP
    closing.close_case(session, closing.Closing(case=case, reason="goals_reached"))
    assert stage(session, case)[0] is Stage.CLOSED


def test_waiting_for_contact_stands_beside_any_stage_but_not_beside_a_closed_one(session, case) -> None:
    change(session, "case", case, waiting_since="2026-11-01")
    put(session, case, "referral", sent_at="2026-11-05")
    with session.read() as reader:
        found = standing_of(reader, reader.need(Case, case), TODAY)
    assert (found.stage, found.waiting_contact) == (Stage.WAITING_REPLY, True)
    closing.close_case(session, closing.Closing(case=case, reason="unreachable"))
    with session.read() as reader:
        assert not standing_of(reader, reader.need(Case, case), TODAY).waiting_contact


def test_many_cases_at_once_stand_where_each_stands_alone(session) -> None:
    cases = [intake.new_case(session, Person(full_name=f"Sri {number}")).case for number in range(4)]
    put(session, cases[1], "statement", text="x")
    put(session, cases[2], "service", line="legal", state="planned")
    put(session, cases[3], "journey", sort="repatriation", arrived="2026-11-01")
    with session.read() as reader:
        together = standings_of(reader, reader.list(Case), TODAY)
        assert together == {each.id: standing_of(reader, each, TODAY) for each in reader.list(Case)}
    assert {str(each.stage) for each in together.values()} <= set(codes.codes("stage").in_order())
