"""Keys that come back and keys that change: a laptop found again, a new escrow key, a note whose reader forgot."""

from datetime import date

import msgspec
import pytest

from app.casework import intake, receipts, trusting
from app.casework import organisation as organisations
from app.casework.exporting import export
from app.casework.papers.library import library
from app.casework.papers.numbers import device_indexes, draw_number
from app.casework.session import Session
from app.records.kinds.people import Person
from db.errors import ExpectedError
from db.vault import slots
from db.vault.errors import DiskFull
from sync.bundle import age


def words(hq: Session, device: str) -> str:
    return next(each.fingerprint for each in trusting.devices(hq) if each.device == device)


def test_a_laptop_found_again_is_trusted_after_its_words_are_compared(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    world.round_trip(branch, hq)
    device = branch.actor.device
    trusting.revoke(hq, device)
    person = offices.put(branch, "person", {"full_name": "Selama dicabut"})
    world.carry(branch, hq)
    assert offices.value(hq, "person", person, "full_name") is None
    for said, refusal in (("", "WordsNeeded"), (words(hq, hq.actor.device), "OtherWords")):
        with pytest.raises(ExpectedError) as caught:
            trusting.approve(hq, device, fingerprint=said)
        assert type(caught.value).__name__ == refusal
    assert offices.value(hq, "person", person, "full_name") is None
    assert trusting.approve(hq, device, fingerprint=words(hq, device)).state == trusting.CERTIFIED
    assert offices.value(hq, "person", person, "full_name") == "Selama dicabut"
    later = offices.put(branch, "person", {"full_name": "Sesudahnya"})
    assert [each.outcome for each in world.carry(branch, hq)] == ["accepted"]
    assert offices.value(hq, "person", later, "full_name") == "Sesudahnya"
    world.carry(hq, branch, to=device)
    assert receipts.status(branch).unsent == 0
    export(hq, str(world.stick()), to="KBM")


def name_escrow(hq: Session, recipient: str) -> None:
    """Let headquarters name another escrow recipient in its receipts."""
    hq.organisation = msgspec.structs.replace(hq.organisation, escrow=recipient)
    organisations.keep(hq.store.shelf(organisations.PLACE), hq.organisation)


def test_a_new_escrow_key_gets_its_slot_at_the_next_unlock(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    before = branch.unlocked.escrow
    identity, recipient = age.new_identity()
    name_escrow(hq, recipient)
    offices.put(branch, "person", {"full_name": "Siti"})
    world.round_trip(branch, hq)
    assert (branch.organisation.escrow, branch.unlocked.escrow) == (recipient, before)
    generation = branch.unlocked.generation
    branch = world.again(branch)
    assert (branch.unlocked.escrow, branch.unlocked.generation) == (recipient, generation + 1)
    file = slots.read(branch.path / slots.NAME)
    assert slots.open_by_escrow(file, identity).vault_key == branch.unlocked.keys.vault
    assert len(slots.of_kind(file, slots.SlotKind.ESCROW)) == 1
    assert world.again(branch).unlocked.generation == generation + 1


def test_a_full_disk_leaves_the_new_escrow_key_to_a_later_unlock(world, offices, monkeypatch):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    before = branch.unlocked.escrow
    recipient = age.new_identity()[1]
    name_escrow(hq, recipient)
    offices.put(branch, "person", {"full_name": "Siti"})
    world.round_trip(branch, hq)

    def full(*_arguments):
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr("db.vault.users.set_escrow", full)
        branch = world.again(branch)
    assert branch.unlocked.escrow == before
    assert world.again(branch).unlocked.escrow == recipient


def test_a_receipt_that_names_no_key_changes_none(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    before = branch.organisation
    name_escrow(hq, "age1tidakada")
    offices.put(branch, "person", {"full_name": "Siti"})
    world.carry(hq, branch, to=branch.actor.device)
    assert branch.organisation == before


def indexes(session: Session, device: str) -> tuple[int, ...]:
    with session.store.read() as reader:
        return tuple(device_indexes(reader, device, -1))


def test_a_device_asks_for_a_further_number_block_and_goes_on_in_it(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    device = branch.actor.device
    offices.put(branch, "case", {"number": "KBM-2026-0898"})
    assert intake.new_case(branch, Person(full_name="Siti")).number == "KBM-2026-0899"
    world.round_trip(branch, hq)
    assert indexes(branch, device) == (0,)
    assert intake.new_case(branch, Person(full_name="Sari")).number == "KBM-2026-0900"
    world.carry(branch, hq)
    assert indexes(hq, device) == (0, 1)
    world.carry(branch, hq)
    assert indexes(hq, device) == (0, 1)
    offices.put(branch, "case", {"number": "KBM-2026-0999"})
    assert intake.new_case(branch, Person(full_name="Sri")).number == "KBM-2026-0001A"
    world.carry(hq, branch, to=device)
    assert indexes(branch, device) == (0, 1)
    assert intake.new_case(branch, Person(full_name="Sinta")).number == "KBM-2026-1001"
    second = world.enrolled(hq, "KBM")
    assert second.organisation.index == 2
    assert intake.new_case(second, Person(full_name="Santi")).number == "KBM-2026-2001"


def test_a_letter_series_that_runs_out_asks_too_and_a_revoked_device_is_given_nothing(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    device = branch.actor.device
    template = library().template("T01")
    for n, wanted in ((898, None), (899, 2)):
        office = branch.actor.office
        letter = {"office": office, "template": "T01", "direction": "out", "sequence": n, "date": "2026-11-24"}
        offices.put(branch, "letter", letter)
        with branch.store.write() as tx:
            assert draw_number(tx, branch, template, date(2026, 11, 24)).sequence == n + 1
        assert offices.value(branch, "device", device, "blocks_wanted") == wanted
    trusting.revoke(hq, device)
    world.carry(branch, hq)
    assert indexes(hq, device) == (0,)


def test_headquarters_gives_itself_a_further_block_and_an_office_alone_asks_nobody(world, offices):
    hq = world.headquarters()
    lone = world.alone("branch", "SBY")
    for session, code in ((hq, "PUSAT"), (lone, "SBY-X")):
        offices.put(session, "case", {"number": f"{code}-2026-0950"})
        assert intake.new_case(session, Person(full_name="Siti")).number == f"{code}-2026-0951"
    assert indexes(hq, hq.actor.device) == (0, 1)
    assert offices.value(lone, "device", lone.actor.device, "blocks_wanted") is None
