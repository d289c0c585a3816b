import shutil

import msgspec
import pytest

from app.casework import exporting, importing, receipts, trusting
from app.casework.carrying import site_of
from db.store import chains
from sync.bundle.manifest import Direction
from sync.bundle.seal import Draft, Head, packed, seal_bundle
from sync.bundle.sshsig import SigningKey
from sync.exchange.receipt import MEMBER, Receipt, encode
from sync.exchange.site import certificate_line, trust_of


def outcomes(rows):
    return [row.outcome for row in rows]


def receipt_part(hq, to, receipt, folder):
    """A part headquarters' key signed that carries this receipt and nothing else."""
    with hq.store.read() as reader:
        line = certificate_line(reader, hq.actor.device, trust_of(reader, site_of(hq).standpoint))
    device = hq.unlocked.device
    head = Head(
        organisation=hq.organisation.id,
        direction=Direction.TO_OFFICE,
        device=device.id,
        epoch=device.epoch,
        certificate=line,
        to=(to.unlocked.device.recipient,),
        application="0.1.0",
    )
    (part,) = seal_bundle(head, [Draft(members=(packed(MEMBER, encode(receipt)),))], SigningKey(device.signing_key))
    (folder / part.file_name).write_bytes(part.data)


def test_an_older_receipt_merges_what_it_brings_and_rolls_nothing_back(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "Satu"})
    world.carry(branch, hq)
    offices.put(hq, "case", {"risk": "high"}, case)
    old = world.export(hq, to="KBM")
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    world.carry(branch, hq)
    new = world.export(hq, to="KBM")
    assert outcomes(importing.take_in(branch, new)) == ["accepted"]
    number = receipts.newest(branch).number
    assert receipts.status(branch).unsent == 0
    assert outcomes(importing.take_in(branch, old)) == ["accepted"]
    assert receipts.newest(branch).number == number
    assert receipts.status(branch).unsent == 0
    assert offices.value(branch, "case", case, "risk") == "high"


def test_the_newest_receipt_is_the_whole_truth_also_when_it_says_less(world, offices, tmp_path):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    world.round_trip(branch, hq)
    assert receipts.status(branch).unsent == 0
    less = Receipt(number=1_000_001, made=1_800_000_000, device=branch.actor.device)
    stick = world.stick()
    receipt_part(hq, branch, less, stick)
    assert outcomes(importing.take_in(branch, stick)) == ["accepted"]
    assert receipts.status(branch).unsent > 0


def test_a_receipt_for_another_device_changes_nothing(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    before = receipts.newest(branch)
    stick = world.stick()
    receipt_part(hq, branch, Receipt(number=9_000_000, made=1, device="x" * 26), stick)
    importing.take_in(branch, stick)
    assert receipts.newest(branch) == before


def test_a_receipt_counts_only_under_a_headquarters_key(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    before = receipts.newest(village)
    stick = world.stick()
    receipt_part(branch, village, Receipt(number=9_000_000, made=1, device=village.actor.device), stick)
    assert outcomes(importing.take_in(village, stick)) == ["accepted"]
    assert receipts.newest(village) == before


def test_a_gap_is_told_and_what_lies_beyond_it_is_sent_again(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    with branch.store.read() as reader:
        lines = [each.line for each in chains.pending(reader)]
    offices.put(branch, "person", {"full_name": "Hilang di jalan"})
    offices.put(branch, "person", {"full_name": "Sampai"})
    with branch.store.read() as reader:
        newest = [each for each in chains.pending(reader) if each.line not in lines][-1]
    from db.log.change import from_line

    with hq.store.write() as tx:
        tx.absorb([from_line(newest.line)])
    folder = world.export(hq, to="KBM")
    importing.take_in(branch, folder)
    told = receipts.newest(branch)
    assert [(each.device, each.last - each.first) for each in told.missing] == [(branch.actor.device, 0)]
    assert all(each.last < newest.seq for each in told.durable)
    assert receipts.status(branch).unsent == 2


def test_an_archive_that_is_away_makes_receipts_say_received_until_the_stick_comes_again(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    (world.root / "archive").rename(world.root / "away")
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    stick = world.export(branch)
    (row,) = importing.take_in(hq, stick)
    assert (row.outcome, row.not_archived) == ("accepted", "FolderMissing")
    world.carry(hq, branch, to="KBM")
    assert receipts.status(branch).unsent == 1
    (world.root / "away").rename(world.root / "archive")
    assert outcomes(importing.take_in(hq, stick)) == ["duplicate"]
    world.carry(hq, branch, to="KBM")
    assert receipts.status(branch).unsent == 0


def test_the_archive_holds_the_parts_still_encrypted_and_can_be_imported_into_a_new_desk(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    world.carry(branch, hq)
    kept = [path for path in (world.root / "archive").rglob("*") if path.is_file()]
    assert kept
    assert all(path.read_bytes().startswith(b"age-encryption.org/v1\n") for path in kept)
    assert set(outcomes(importing.take_in(hq, world.root / "archive"))) == {"duplicate"}


def test_taking_a_receipt_costs_by_chain_and_not_by_change(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    for size in (1, 400):
        with branch.store.write() as tx:
            for number in range(size):
                tx.put("person", None, {"full_name": f"Orang {number}"})
        world.carry(branch, hq)
        folder = world.export(hq, to="KBM")
        branch.store.flush_search()
        statements: list[str] = []
        branch.store._writing.set_trace_callback(statements.append)
        importing.take_in(branch, folder)
        branch.store._writing.set_trace_callback(None)
        if size == 1:
            few = len(statements)
    assert len(statements) <= few + 5


def test_a_restored_headquarters_counts_on_a_million_later(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    number = receipts.newest(branch).number
    from app.casework.session import open_epoch

    open_epoch(hq, "behind")
    world.carry(hq, branch, to="KBM")
    assert receipts.newest(branch).number == number + 1_000_000


def test_a_receipt_that_knows_an_unknown_head_opens_a_new_epoch_and_brings_the_lost_work_back(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    offices.put(branch, "person", {"full_name": "Sebelum salinan"})
    path, state = branch.path, world.root / "state"
    branch.close()
    world.opened.remove(branch)
    shutil.copytree(path, world.root / "copy")
    shutil.copytree(state, world.root / "state-copy")
    branch = _open(world, path)
    lost = offices.put(branch, "person", {"full_name": "Hanya di laptop lama"})
    world.carry(branch, hq)
    branch.close()
    world.opened.remove(branch)
    shutil.rmtree(path)
    shutil.rmtree(state)
    (world.root / "copy").rename(path)
    (world.root / "state-copy").rename(state)
    branch = _open(world, path)
    epoch = branch.unlocked.device.epoch
    assert offices.value(branch, "person", lost, "full_name") is None
    world.carry(hq, branch, to="KBM")
    assert branch.unlocked.device.epoch != epoch
    mine = offices.put(branch, "person", {"full_name": "Sesudah pulih"})
    world.round_trip(branch, hq)
    assert offices.value(branch, "person", lost, "full_name") == "Hanya di laptop lama"
    assert offices.value(hq, "person", mine, "full_name") == "Sesudah pulih"
    assert receipts.status(branch).unsent == 0


def test_a_cloned_laptop_makes_a_fork_that_is_kept_told_and_blocks_nobody(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    path, state = branch.path, world.root / "state"
    branch.close()
    world.opened.remove(branch)
    shutil.copytree(path, world.root / "clone")
    shutil.copytree(state, world.root / "state-clone")
    first = _open(world, path)
    ours = offices.put(first, "person", {"full_name": "Laptop pertama"})
    world.carry(first, hq)
    first.close()
    world.opened.remove(first)
    shutil.rmtree(path)
    (world.root / "clone").rename(path)
    shutil.rmtree(state)
    (world.root / "state-clone").rename(state)
    second = _open(world, path)
    theirs = offices.put(second, "person", {"full_name": "Laptop tiruan"})
    assert outcomes(world.carry(second, hq)) == ["accepted"]
    assert {ours, theirs} <= offices.ids(hq, "person")
    assert [each.forks > 0 for each in trusting.devices(hq) if each.device == second.actor.device] == [True]
    world.carry(hq, second, to="KBM")
    assert receipts.newest(second).forks
    world.round_trip(second, hq)
    assert receipts.status(second).unsent == 0


def test_a_receipt_of_a_later_version_is_read_as_far_as_we_know_it(world):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    known = receipts.newest(branch)
    later = msgspec.json.decode(encode(msgspec.structs.replace(known, number=known.number + 1)))
    from sync.exchange.receipt import decode

    assert decode(msgspec.json.encode({**later, "weather": {"jakarta": "hujan"}})).number == known.number + 1


@pytest.mark.parametrize("bad", [b"{}", b"[]", b"\xff", b'{"number":-1,"made":1,"device":"x"}', b"[" * 90_000])
def test_a_receipt_that_is_none_spoils_its_part_alone(world, bad):
    from sync.errors import MalformedPart
    from sync.exchange.receipt import decode

    with pytest.raises(MalformedPart):
        decode(bad)


def test_status_counts_days_by_the_devices_own_clock(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    world.round_trip(branch, hq)
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    world.clock.go(days=9)
    found = receipts.status(branch)
    assert (found.unsent, found.oldest_unsent_days) == (1, 9)
    exporting.export(branch, str(world.stick()))
    assert receipts.status(branch).unsent == 1  # export marks nothing as sent


def _open(world, path):
    from app.casework.session import open_session

    return world._keep(open_session(path, world_passphrase(), machine=world.machine))


def world_passphrase():
    return "kucing biru di atas genteng merah"
