"""Cases are closed with a reason, opened again, given to somebody, moved; roles refuse, and the trace stays."""

from dataclasses import replace

import pytest

from app.casework import approvals, assigning, closing, intake, records, saving, transferring
from app.casework.closing import Closing
from app.casework.errors import NotAllowed, Refused, UnknownReference, WrongState
from app.casework.saving import Draft
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.office import Office
from app.records.kinds.people import Link, Person
from app.records.kinds.tasks import Task
from db.schema.values import InvalidValue
from db.store.reader import NotFound


def opened(session: Session, **case) -> str:
    return intake.take_in(session, intake.Complaint(client=Person(full_name="Sri Rekaan"), case=Case(**case))).case


def shown(session: Session, case: str) -> dict:
    return dict(records.peek_record(session, "case", case).fields)


def reason_of(refused) -> str:
    return str(refused.value.facts.get("reason"))


# -- closing -----------------------------------------------------------------------------------------------------------


def test_a_case_closes_with_its_reason_outcome_and_the_clients_own_rating(session) -> None:
    case = opened(session)
    task = saving.save_record(session, Task(case=case, what="Antar berkas", due="2026-12-01"))
    done = closing.close_case(
        session,
        Closing(
            case=case,
            reason="goals_reached",
            note="Selesai baik.",
            outcome=["repatriated"],
            rating="5",
            feedback="Terima kasih",
        ),
    )
    fields = shown(session, case)
    assert {
        name: fields[name] for name in ("closed_at", "closure_reason", "closure_note", "own_rating", "feedback")
    } == {
        "closed_at": "2026-11-23",
        "closure_reason": "goals_reached",
        "closure_note": "Selesai baik.",
        "own_rating": "5",
        "feedback": "Terima kasih",
    }
    assert fields["outcome"] == ["repatriated"]
    assert [each.id for each in done.open_tasks] == [task.id]
    assert records.peek_record(session, "task", task.id).fields.get("done_at") is None


def test_a_rating_nobody_knows_is_an_answer_too(session) -> None:
    case = opened(session)
    closing.close_case(session, Closing(case=case, reason="unreachable", rating="not_asked"))
    found = records.peek_record(session, "case", case)
    assert found.gaps["own_rating"] == "not_asked"


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({"reason": ""}, "reason_missing"),
        ({"reason": "lelah"}, "unknown_code"),
        ({"rating": "9"}, "unknown_code"),
        ({"outcome": ["menang"]}, "unknown_code"),
        ({"on": "2027-01-01"}, "date_ahead"),
        ({"on": "kapan-kapan"}, "not_a_day"),
    ],
)
def test_a_case_does_not_close_on_words_that_say_nothing(session, wrong, expected) -> None:
    case = opened(session)
    with pytest.raises(InvalidValue) as refused:
        closing.close_case(session, replace(Closing(case=case, reason="other"), **wrong))
    assert reason_of(refused) in (expected, "date_not_understood")
    assert "closed_at" not in shown(session, case)


def test_a_closed_case_is_not_closed_twice_and_opens_with_the_trace_of_its_closing(session) -> None:
    case = opened(session)
    with pytest.raises(WrongState):
        closing.reopen_case(session, case, "x")
    closing.close_case(session, Closing(case=case, reason="client_request", note="Ia ingin berhenti."))
    with pytest.raises(WrongState):
        closing.close_case(session, Closing(case=case, reason="other"))
    closing.reopen_case(session, case, "Ia menelepon lagi.")
    fields = shown(session, case)
    assert "closed_at" not in fields
    assert (fields["closure_reason"], fields["closure_note"]) == ("client_request", "Ia ingin berhenti.")
    assert (fields["reopened_at"], fields["reopened_reason"]) == ("2026-11-23", "Ia menelepon lagi.")
    assert (
        len(
            [
                each
                for each in records.record_history(session, "case", case)
                if each.fields and "closed_at" in each.fields
            ]
        )
        == 2
    )


def test_who_is_no_coordinator_closes_only_what_a_coordinator_approved(offices) -> None:
    session = offices.found()
    offices.add("budi", "paralegal")
    case = opened(session)
    budi = offices.as_user("budi")
    wanted = Closing(case=case, reason="goals_reached")
    with pytest.raises(NotAllowed) as refused:
        closing.close_case(budi, wanted)
    assert reason_of(refused) == "approval"
    request = approvals.request_approval(budi, case, approvals.CLOSURE, "Semua tujuan tercapai.")
    with pytest.raises(NotAllowed):
        approvals.answer_request(budi, request, "approved")
    with pytest.raises(NotAllowed):
        closing.close_case(budi, wanted)
    rina = offices.as_user("rina")
    assert [each.id for each in approvals.open_requests(rina)] == [request]
    approvals.answer_request(rina, request, "declined", "Tanyakan dulu penilaiannya.")
    with pytest.raises(NotAllowed):
        closing.close_case(offices.as_user("budi"), wanted)
    again = approvals.request_approval(offices.open["KBM"], case, approvals.CLOSURE)
    rina = offices.as_user("rina")
    approvals.answer_request(rina, again, "approved")
    assert approvals.open_requests(rina) == []
    with pytest.raises(WrongState):
        approvals.answer_request(rina, again, "declined")
    closing.close_case(offices.as_user("budi"), wanted)
    assert shown(offices.open["KBM"], case)["closed_at"]


def test_closing_and_deciding_by_hand_wants_a_coordinator(offices) -> None:
    session = offices.found()
    offices.add("budi", "paralegal")
    case = opened(session)
    budi = offices.as_user("budi")
    for draft in (
        Draft(kind="case", id=case, fields={"closed_at": "2026-11-01"}),
        Draft(kind="case", id=case, fields={"assigned": session.actor.user}),
        Draft(kind="note", fields={"case": case, "sort": "approval_answer", "decision": "approved"}),
    ):
        with pytest.raises(Refused):
            saving.put_records(budi, [draft])
    saving.put_records(budi, [Draft(kind="case", id=case, fields={"assigned": budi.actor.user})])


def test_what_is_no_request_cannot_be_answered(session) -> None:
    case = opened(session)
    request = approvals.request_approval(session, case, approvals.PLAN)
    answer = approvals.answer_request(session, request, "changes_asked", "Tambahkan kesehatan.")
    with pytest.raises(WrongState):
        approvals.answer_request(session, answer, "approved")
    with pytest.raises(InvalidValue):
        approvals.answer_request(session, approvals.request_approval(session, case, approvals.PLAN), "maybe")


# -- assigning ---------------------------------------------------------------------------------------------------------


def test_open_tasks_go_along_with_a_case_and_done_ones_stay(offices) -> None:
    session = offices.found()
    budi, siti = offices.add("budi", "paralegal"), offices.add("siti", "paralegal")
    first, second = opened(session), opened(session)
    assert assigning.assign_cases(session, [first, second, first], budi) == [first, second]
    mine = saving.save_record(session, Task(case=first, what="a", for_=budi))
    done = saving.save_record(session, Task(case=first, what="b", for_=budi, done_at="2026-11-01"))
    other = saving.save_record(session, Task(case=first, what="c", for_=session.actor.user))
    assigning.assign_case(session, first, siti)
    named = {each: records.peek_record(session, "task", each).fields["for"] for each in (mine.id, done.id, other.id)}
    assert named == {mine.id: siti, done.id: budi, other.id: session.actor.user}
    assert shown(session, second)["assigned"] == budi


def test_a_case_is_not_given_to_whom_it_is_closed_or_who_has_left(offices) -> None:
    session = offices.found()
    budi, siti, tono = (offices.add(name, "paralegal") for name in ("budi", "siti", "tono"))
    case = opened(session)
    kin, twin = (saving.save_record(session, Person(full_name=name)) for name in ("Siti Kerabat", "S. Kerabat"))
    saving.save_record(session, Link(person=twin.id, other=kin.id, says="unsure"))
    saving.put_records(session, [Draft(kind="user", id=siti, fields={"person": kin.id})])
    saving.put_records(session, [Draft(kind="user", id=tono, fields={"left": True})])
    saving.put_records(session, [Draft(kind="case", id=case, fields={"blocked": [budi, twin.id]})])
    for user, expected in ((budi, "assignee_blocked"), (siti, "assignee_blocked")):
        with pytest.raises(NotAllowed) as refused:
            assigning.assign_case(session, case, user)
        assert reason_of(refused) == expected
    for user in (tono, "tidakada"):
        with pytest.raises(UnknownReference):
            assigning.assign_case(session, case, user)
    with pytest.raises(NotFound):
        assigning.assign_case(session, "tidakada", session.actor.user)


def test_assigning_many_is_all_or_none(offices) -> None:
    session = offices.found()
    budi = offices.add("budi", "paralegal")
    first, second = opened(session), opened(session)
    closing.close_case(session, Closing(case=second, reason="other"))
    with pytest.raises(WrongState):
        assigning.assign_cases(session, [first, second], budi)
    assert "assigned" not in shown(session, first)


def test_a_paralegal_assigns_nobody_but_takes_what_nobody_accompanies(offices) -> None:
    session = offices.found()
    offices.add("budi", "paralegal")
    free, taken = opened(session), opened(session)
    assigning.assign_case(session, taken, session.actor.user)
    rina = session.actor.user
    budi = offices.as_user("budi")
    for act in (
        lambda: assigning.assign_case(budi, free, rina),
        lambda: assigning.take_case(budi, taken),
        lambda: transferring.request_transfer(budi, free, "x"),
        lambda: transferring.accept(budi, free),
        lambda: transferring.reject(budi, free, "x"),
    ):
        with pytest.raises(NotAllowed):
            act()
    assigning.take_case(budi, free)
    assert shown(budi, free)["assigned"] == budi.actor.user


def test_who_knows_somebody_hands_the_case_over_unread(offices) -> None:
    session = offices.found()
    budi = offices.add("budi", "paralegal")
    case = opened(session)
    assigning.assign_case(session, case, budi)
    assigning.hand_over_unread(offices.as_user("budi"), case)
    with pytest.raises(NotAllowed):
        records.peek_record(offices.open["KBM"], "case", case)
    rina = offices.as_user("rina")
    assert budi in shown(rina, case)["blocked"]
    assert "assigned" not in shown(rina, case)


# -- moving ------------------------------------------------------------------------------------------------------------


def another_office(session: Session, **fields) -> str:
    with session.store.write() as tx:
        return tx.save(Office(code="JMR", name="Jember", kind_="branch", **fields)).id


def test_where_headquarters_signs_a_case_moves_at_once_and_nobody_accompanies_it_there_yet(session) -> None:
    case, to = opened(session), another_office(session)
    assigning.assign_case(session, case, session.actor.user)
    assert session.organisation.directs
    transferring.request_transfer(session, case, to, "Keluarganya di Jember.")
    fields = shown(session, case)
    assert (fields["owner"], fields["transfer_answer"], fields["transfer_reason"]) == (
        to,
        "accepted",
        "Keluarganya di Jember.",
    )
    assert "assigned" not in fields


@pytest.fixture
def asked(session):
    """A branch that cannot sign for headquarters, and a case it has asked to be moved."""
    case, to = opened(session), another_office(session)
    session.organisation = replace_seed(session.organisation)
    transferring.request_transfer(session, case, to)
    return session, case, to


def replace_seed(organisation):
    import msgspec

    return msgspec.structs.replace(organisation, root_seed="")


def test_a_branch_asks_and_does_not_answer_itself(asked) -> None:
    session, case, to = asked
    fields = shown(session, case)
    assert (fields["transfer_to"], "owner" in fields, "transfer_answer" in fields) == (to, False, False)
    for act in (lambda: transferring.accept(session, case), lambda: transferring.reject(session, case, "x")):
        with pytest.raises(NotAllowed) as refused:
            act()
        assert reason_of(refused) == "headquarters"


@pytest.mark.parametrize("answer", ["accepted", "declined"])
def test_headquarters_moves_or_declines_what_a_branch_asked(asked, found_office, answer: str) -> None:
    session, case, to = asked
    from app.casework import organisation as organisations

    session.organisation = organisations.load(session.store.shelf(organisations.PLACE))
    if answer == "accepted":
        transferring.accept(session, case)
        assert shown(session, case)["owner"] == to
    else:
        with pytest.raises(InvalidValue):
            transferring.reject(session, case, " ")
        transferring.reject(session, case, "Jember sedang penuh.")
        fields = shown(session, case)
        assert (fields["transfer_remark"], "owner" in fields) == ("Jember sedang penuh.", False)
    assert shown(session, case)["transfer_answer"] == answer
    with pytest.raises(WrongState):
        transferring.accept(session, case)


def test_a_case_does_not_move_where_it_must_not(session) -> None:
    to, village = another_office(session), None
    with session.store.write() as tx:
        village = tx.save(Office(code="DSA", name="Desa", kind_="village")).id
    quiet = opened(session, not_via_village=True)
    barred = opened(session)
    saving.put_records(session, [Draft(kind="case", id=barred, fields={"blocked": [to]})])
    for case, office, expected in ((quiet, village, "not_via_village"), (barred, to, "office_blocked")):
        with pytest.raises(NotAllowed) as refused:
            transferring.request_transfer(session, case, office)
        assert reason_of(refused) == expected
    for office in (session.actor.office, "tidakada"):
        with pytest.raises(UnknownReference):
            transferring.request_transfer(session, quiet, office)


def test_a_branch_takes_or_declines_what_a_village_handed_over(session) -> None:
    with session.store.write() as tx:
        taken, declined, own = (
            tx.save(Case(village_number=number)).id for number in ("DSA-2026-0001", "DSA-2026-0002", None)
        )
    transferring.accept(session, taken)
    assert shown(session, taken)["accepted_at"]
    assert shown(session, taken)["number"].startswith("KBM-")
    transferring.reject(session, declined, "Sudah ditangani kabupaten lain.")
    assert shown(session, declined)["transfer_answer"] == "declined"
    for case in (taken, own):
        with pytest.raises(WrongState):
            transferring.reject(session, case, "x")
    with pytest.raises(WrongState):
        transferring.accept(session, own)
