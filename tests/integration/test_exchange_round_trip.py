from datetime import date

import pytest

from app.casework import exporting, importing, receipts, trusting
from app.casework.erasing import erase
from app.casework.intake import accept_case
from app.casework.village import sent_cases
from db.errors import ExpectedError


def test_a_new_office_is_quarantined_then_shows_once_approved(world, offices):
    hq = world.headquarters()
    branch = world.invited(hq, "KBM")
    person = offices.put(branch, "person", {"full_name": "Siti Contoh"})
    rows = world.carry(branch, hq)
    assert [row.outcome for row in rows] == ["quarantined"]
    assert offices.ids(hq, "person") == set()
    assert offices.changes(branch) <= offices.changes(hq)
    words = next(each.fingerprint for each in trusting.devices(hq) if each.device == branch.actor.device)
    trusting.approve(hq, branch.actor.device, fingerprint=words)
    assert offices.value(hq, "person", person, "full_name") == "Siti Contoh"


def test_a_receipt_reaches_an_office_before_it_is_certified_and_carries_nothing_else(world, offices):
    hq = world.headquarters()
    branch = world.invited(hq, "KBM")
    offices.put(hq, "person", {"full_name": "Orang Pusat"})
    world.carry(branch, hq)
    world.carry(hq, branch)
    found = receipts.status(branch)
    assert (found.unsent, found.last_receipt is not None) == (0, True)
    assert offices.ids(branch, "person") == set()


def test_the_certificate_comes_back_in_the_receipt_and_the_request_stays_at_home_afterwards(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    states = {each.device: each.state for each in trusting.devices(branch)}
    assert states[branch.actor.device] == "certified"
    offices.put(branch, "person", {"full_name": "Budi Contoh"})
    assert [row.outcome for row in world.carry(branch, hq)] == ["accepted"]
    assert len(offices.ids(hq, "person")) == 1


def test_what_the_receipt_calls_durable_is_not_sent_again(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    for number in range(5):
        offices.put(branch, "person", {"full_name": f"Orang {number}"})
    world.round_trip(branch, hq)
    assert receipts.status(branch).unsent == 0
    folder = world.stick()
    done = exporting.export(branch, str(folder))
    assert done.changes == 1  # that this very export took place
    assert len(done.parts) == 1


def test_without_an_archive_everything_is_sent_again_and_status_says_so(world, offices):
    hq = world.headquarters(archive=False)
    branch = world.enrolled(hq, "KBM")
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    world.round_trip(branch, hq)
    found = receipts.status(branch)
    assert found.durable == 0
    assert found.received > 0
    assert found.unsent > 0
    before = exporting.export(branch, str(world.stick())).changes
    assert before > found.unsent


def test_an_edit_at_headquarters_goes_down_to_the_office_it_belongs_to_and_to_no_other(world, offices):
    hq = world.headquarters()
    branch, other = world.enrolled(hq, "KBM"), world.enrolled(hq, "JBR")
    case = offices.put(branch, "case", {"summary": "Gaji tidak dibayar"})
    world.round_trip(branch, hq)
    offices.put(hq, "case", {"risk": "high"}, case)
    world.carry(hq, other)
    world.carry(hq, branch)
    assert offices.value(branch, "case", case, "risk") == "high"
    assert offices.ids(other, "case") == set()


def test_headquarters_writes_only_to_those_with_news(world, offices):
    hq = world.headquarters()
    branch, other = world.enrolled(hq, "KBM"), world.enrolled(hq, "JBR")
    for office in (branch, other):
        world.round_trip(office, hq)
        world.carry(office, hq)
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    world.carry(branch, hq)
    folder = world.export(hq)
    assert [row.outcome for row in importing.take_in(other, folder)] == ["not_for_us"]
    assert [row.outcome for row in importing.take_in(branch, folder)] == ["accepted"]


def test_exporting_with_nothing_new_still_writes_one_part(world):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    world.round_trip(branch, hq)
    assert len(exporting.export(branch, str(world.stick())).parts) == 1
    assert len(exporting.export(hq, str(world.stick())).parts) == 1


def test_a_case_handed_over_by_headquarters_reaches_its_new_office_with_its_history(world, offices):
    hq = world.headquarters()
    branch, other = world.enrolled(hq, "KBM"), world.enrolled(hq, "JBR")
    person = offices.put(branch, "person", {"full_name": "Siti Contoh"})
    case = offices.put(branch, "case", {"summary": "Gaji tidak dibayar", "clients": [person]})
    statement = offices.put(branch, "statement", {"case": case, "text": "Berangkat lewat calo"})
    offices.put(branch, "statement", {"text": "Berangkat lewat calo, 2023"}, statement)
    world.round_trip(branch, hq)
    offices.put(hq, "case", {"owner": other.organisation.office}, case)
    world.carry(hq, other)
    assert offices.value(other, "statement", statement, "text") == "Berangkat lewat calo, 2023"
    assert offices.value(other, "person", person, "full_name") == "Siti Contoh"
    offices.put(hq, "case", {"risk": "high"}, case)
    world.carry(hq, branch)
    assert offices.value(branch, "case", case, "risk") is None
    assert offices.value(branch, "case", case, "owner") == other.organisation.office  # so much it must know


def test_who_owned_a_case_in_between_hears_that_it_went_on(world, offices):
    hq = world.headquarters()
    first, between, last = (world.enrolled(hq, code) for code in ("KBM", "JBR", "LTG"))
    case = offices.put(first, "case", {"summary": "Berpindah-pindah"})
    world.round_trip(first, hq)
    for owner in (between, last):
        offices.put(hq, "case", {"owner": owner.organisation.office}, case)
        world.carry(hq, owner, to=owner.actor.device)
    offices.put(hq, "case", {"risk": "high"}, case)
    world.carry(hq, between, to="JBR")
    assert offices.value(between, "case", case, "owner") == last.organisation.office
    assert offices.value(between, "case", case, "risk") is None


def test_an_order_of_erasure_reaches_whoever_holds_the_record_wherever_it_belongs_now(world, offices):
    hq = world.headquarters()
    branch, other = world.enrolled(hq, "KBM"), world.enrolled(hq, "JBR")
    case = offices.put(branch, "case", {"summary": "Rahasia"})
    statement = offices.put(branch, "statement", {"case": case, "text": "Rahasia juga"})
    world.round_trip(branch, hq)
    note = offices.put(hq, "statement", {"case": case, "text": "Dari pusat"})
    world.round_trip(branch, hq)
    offices.put(hq, "case", {"owner": other.organisation.office}, case)
    for record in (statement, note):
        erase(hq, "statement", record, basis="UU 27/2022", ticket="T-3")
    world.carry(hq, branch, to="KBM")
    assert [offices.value(branch, "statement", each, "text") for each in (statement, note)] == [None, None]


@pytest.mark.parametrize("guard", ["blocked", "not_via_village"])
def test_what_is_closed_to_an_office_never_goes_down_to_it(world, offices, guard):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    case = offices.put(village, "case", {"summary": "Pengaduan"})
    world.round_trip(village, hq)
    closed = [village.organisation.office] if guard == "blocked" else True
    offices.put(hq, "case", {"risk": "high", guard: closed}, case)
    world.carry(hq, village, to="DSA")
    assert offices.value(village, "case", case, "risk") is None


def test_a_village_follows_its_case_until_the_branch_accepts_it(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    case = offices.put(village, "case", {"summary": "Pengaduan"})
    world.round_trip(village, hq)
    offices.put(hq, "case", {"risk": "medium"}, case)
    world.carry(hq, village, to="DSA")
    assert offices.value(village, "case", case, "risk") == "medium"
    world.carry(hq, branch, to="KBM")
    number = accept_case(branch, case)
    offices.put(branch, "case", {"risk": "emergency", "assessment": "Hanya untuk cabang"}, case)
    offices.put(branch, "contact", {"case": case, "next_at": "2026-12-24"})
    world.round_trip(branch, hq)
    world.carry(hq, village, to="DSA")
    assert offices.value(village, "case", case, "risk") == "medium"
    assert offices.value(village, "case", case, "assessment") is None
    assert offices.ids(village, "contact") == set()
    (sent,) = sent_cases(village)
    assert (sent.case, sent.number, sent.accepted, sent.next_contact) == (case, number, True, date(2026, 12, 24))
    assert sent.stage == "plan"


def test_an_address_of_the_network_is_refused_in_words(world):
    hq = world.headquarters()
    with pytest.raises(ExpectedError) as caught:
        exporting.export(hq, "https://contoh.example/dav/")
    assert type(caught.value).__name__ == "NotByNetwork"
