"""What is done on cases travels: legal steps, risk, leads, journeys, claims, services; transfers and twins are settled."""

import pytest

from app.casework import closing, duplicates, links, transferring
from app.casework.desk.stage import Stage, standing_of
from app.casework.errors import NotAllowed
from app.records.kinds.case import Case

WORK = {
    "legal_step": {"track": "criminal", "stage": "report", "number": "LP/B/1/CONTOH", "next_hearing": "2026-12-01"},
    "risk_assessment": {"level": "high", "signs": ["confined", "alone"], "self_harm": True, "reasons": "dikurung"},
    "lead": {"sort": "phone", "phone": {"number": "+85620555512"}, "safe_to_check": False, "state": "open"},
    "journey": {"sort": "repatriation", "from": "Riyadh", "to": "Jakarta", "arrives": "2026-12-01T21:15:00+07:00"},
    "claim": {"item": "wages", "amount": {"amount": 150000, "currency": "SAR"}, "evidence_note": "belum ada"},
    "service": {"line": "shelter", "state": "not_needed", "why_not": "Sudah di rumah."},
}


def shown(session, kind: str, record: str) -> dict:
    with session.store.read() as reader:
        found = reader.find(kind, record)
    return {} if found is None else dict(found.fields)


def test_every_sort_of_work_arrives_as_it_was_written(world, offices) -> None:
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    person = offices.put(branch, "person", {"full_name": "Siti Contoh"})
    case = offices.put(branch, "case", {"number": "KBM-2026-0001", "clients": [person]})
    records = {
        kind: offices.put(branch, kind, {"case": case, "person": person, **values}) for kind, values in WORK.items()
    }
    with branch.store.write() as tx:
        tx.put("lead", records["lead"], {}, gaps={"city": "unknown"})
    world.carry(branch, hq)
    for kind, record in records.items():
        assert shown(hq, kind, record) == shown(branch, kind, record) == {"case": case, "person": person, **WORK[kind]}
    with hq.store.read() as reader:
        assert reader.find("lead", records["lead"]).gaps == {"city": "unknown"}
        assert standing_of(reader, reader.need(Case, case), hq.clock().date()).stage is Stage.FOLLOW_UP
    assert hq.store.check_derived() == []
    assert branch.store.check_derived() == []


def test_of_two_judgements_of_danger_the_graver_shows_until_somebody_settles_it(world, offices) -> None:
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"number": "KBM-2026-0001"})
    risk = offices.put(branch, "risk_assessment", {"case": case, "level": "medium"})
    lead = offices.put(branch, "lead", {"case": case, "hint": "papan", "safe_to_check": True})
    world.carry(branch, hq)
    offices.put(branch, "risk_assessment", {"level": "emergency"}, risk)
    offices.put(branch, "lead", {"safe_to_check": False}, lead)
    offices.put(hq, "risk_assessment", {"level": "low"}, risk)
    offices.put(hq, "lead", {"safe_to_check": True, "hint": "papan lain"}, lead)
    world.carry(branch, hq)
    assert shown(hq, "risk_assessment", risk)["level"] == "emergency"
    assert shown(hq, "lead", lead)["safe_to_check"] is False


def test_somebody_taken_in_by_two_offices_is_found_at_headquarters_and_linked(world, offices) -> None:
    hq = world.headquarters()
    first, second = world.enrolled(hq, "KBM"), world.enrolled(hq, "JMR")
    nik = "9901014101900001"
    one = offices.put(first, "person", {"full_name": "Siti Aminah", "nik": nik})
    other = offices.put(second, "person", {"full_name": "Sitti Aminnah", "nik": nik})
    assert duplicates.suspected(first) == duplicates.suspected(second) == []
    world.carry(first, hq)
    world.carry(second, hq)
    (pair,) = duplicates.suspected(hq)
    assert {each.id for each in pair.people} == {one, other}
    links.link_people(hq, one, other)
    assert duplicates.suspected(hq) == []
    offices.put(first, "person", {"nik": "9901014101900002", "full_name": "Wati Rekaan"}, one)
    world.carry(first, hq)
    links.unlink_people(hq, one, other)
    assert duplicates.suspected(hq) == []


@pytest.mark.parametrize("answer", ["accepted", "declined"])
def test_a_transfer_is_asked_by_a_branch_and_answered_by_headquarters(world, offices, answer: str) -> None:
    hq = world.headquarters()
    first, second = world.enrolled(hq, "KBM"), world.enrolled(hq, "JMR")
    world.carry(hq, first, to=first.actor.device)
    case = offices.put(first, "case", {"number": "KBM-2026-0001"})
    record = offices.put(first, "service", {"case": case, **WORK["service"]})
    transferring.request_transfer(first, case, second.organisation.office, "Keluarganya di Jember.")
    with pytest.raises(NotAllowed):
        transferring.accept(first, case)
    world.carry(first, hq)
    if answer == "accepted":
        transferring.accept(hq, case)
    else:
        transferring.reject(hq, case, "Jember sedang penuh.")
    world.carry(hq, first, to=first.actor.device)
    world.carry(hq, second, to=second.actor.device)
    assert shown(first, "case", case)["transfer_answer"] == answer
    moved = answer == "accepted"
    assert (record in offices.ids(second, "service")) is moved
    assert shown(hq, "case", case).get("owner") == (second.organisation.office if moved else None)


def test_a_case_closed_here_and_worked_on_there_keeps_both(world, offices) -> None:
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"number": "KBM-2026-0001"})
    world.carry(branch, hq)
    closing.close_case(branch, closing.Closing(case=case, reason="client_request", rating="4"))
    service = offices.put(hq, "service", {"case": case, "line": "health", "state": "planned"})
    world.carry(branch, hq)
    assert shown(hq, "case", case)["own_rating"] == "4"
    assert service in offices.ids(hq, "service")
    closing.reopen_case(hq, case, "Layanan kesehatan masih berjalan.")
    world.carry(hq, branch, to=branch.actor.device)
    assert "closed_at" not in shown(branch, "case", case)
    assert shown(branch, "case", case)["closure_reason"] == "client_request"
