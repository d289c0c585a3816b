import random

import pytest

from app.casework import exporting, importing, receipts, trusting
from db.errors import ExpectedError
from sync.bundle import age


def outcomes(rows):
    return [row.outcome for row in rows]


def test_a_branch_reads_its_villages_stick_and_headquarters_reads_it_afterwards(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    world.carry(hq, branch, to="KBM")
    case = offices.put(village, "case", {"summary": "Anak saya hilang kabar"})
    stick = world.export(village)
    assert outcomes(importing.take_in(branch, stick)) == ["accepted"]
    assert offices.value(branch, "case", case, "summary") == "Anak saya hilang kabar"
    assert outcomes(importing.take_in(hq, stick)) == ["accepted"]
    assert offices.value(hq, "case", case, "summary") == "Anak saya hilang kabar"


def test_a_branch_that_does_not_know_the_certificate_takes_it_from_the_part(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    case = offices.put(village, "case", {"summary": "Pengaduan"})
    assert outcomes(world.carry(village, branch)) == ["accepted"]
    assert offices.value(branch, "case", case, "summary") == "Pengaduan"


def test_what_a_branch_took_in_from_its_village_reaches_headquarters_vouched_by_the_branch(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    case = offices.put(village, "case", {"summary": "Pengaduan"})
    world.carry(village, branch)
    world.carry(branch, hq)
    assert offices.value(hq, "case", case, "summary") == "Pengaduan"
    world.carry(hq, village, to="DSA")
    assert receipts.status(village).unsent == 0


def test_a_village_nobody_certified_yet_waits_at_its_branch_and_shows_once_headquarters_says_so(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.invited(hq, "DSA", "village", branch)
    case = offices.put(village, "case", {"summary": "Pengaduan"})
    stick = world.export(village)
    assert outcomes(importing.take_in(branch, stick)) == ["quarantined"]
    assert offices.ids(branch, "case") == set()
    world.carry(branch, hq)
    importing.take_in(hq, stick)
    trusting.approve(hq, village.actor.device)
    assert offices.value(hq, "case", case, "summary") == "Pengaduan"
    world.carry(hq, branch, to="KBM")
    assert offices.value(branch, "case", case, "summary") == "Pengaduan"


def test_a_villages_stick_is_not_for_another_branch_nor_for_another_village(world):
    hq = world.headquarters()
    branch, other = world.enrolled(hq, "KBM"), world.enrolled(hq, "JBR")
    village = world.enrolled(hq, "DSA", "village", branch)
    neighbour = world.enrolled(hq, "DSB", "village", branch)
    stick = world.export(village)
    assert outcomes(importing.take_in(other, stick)) == ["not_for_us"]
    assert outcomes(importing.take_in(neighbour, stick)) == ["not_for_us"]


def test_two_laptops_of_one_office_share_a_stick_and_their_numbers_differ(world, offices):
    hq = world.headquarters()
    first, second = world.enrolled(hq, "KBM"), world.enrolled(hq, "KBM")
    assert [first.organisation.index, second.organisation.index] == [0, 1]
    world.carry(hq, first, to=first.actor.device)
    case = offices.put(first, "case", {"summary": "Ditulis di laptop pertama"})
    assert outcomes(world.carry(first, second)) == ["accepted"]
    assert offices.value(second, "case", case, "summary") == "Ditulis di laptop pertama"
    offices.put(second, "case", {"summary": "Ditambah di laptop kedua"}, case)
    world.carry(second, hq)
    assert offices.value(hq, "case", case, "summary") == "Ditambah di laptop kedua"


def test_a_second_laptop_gets_everything_of_its_office_from_headquarters(world, offices):
    hq = world.headquarters()
    first = world.enrolled(hq, "KBM")
    case = offices.put(first, "case", {"summary": "Lama"})
    world.round_trip(first, hq)
    second = world.enrolled(hq, "KBM")
    assert offices.value(second, "case", case, "summary") == "Lama"


def test_a_branch_writes_to_its_village_by_name(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    world.carry(hq, branch, to="KBM")
    case = offices.put(village, "case", {"summary": "Pengaduan"})
    world.carry(village, branch)
    offices.put(branch, "case", {"risk": "high"}, case)
    assert outcomes(world.carry(branch, village, to="DSA")) == ["accepted"]
    assert offices.value(village, "case", case, "risk") == "high"
    assert receipts.status(village).unsent > 0  # only headquarters acknowledges


@pytest.mark.parametrize("seed", range(3))
def test_lost_doubled_and_reordered_bundles_lose_nothing(world, offices, seed):
    chance = random.Random(seed)
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "0"})
    sticks = []
    for number in range(1, 7):
        offices.put(branch, "case", {"summary": str(number)}, case)
        offices.put(branch, "person", {"full_name": f"Orang {number}"})
        sticks.append(world.export(branch))
    carried = [stick for stick in sticks[:-1] if chance.random() < 0.7] + [sticks[-1]]
    carried += chance.sample(carried, k=min(2, len(carried)))
    chance.shuffle(carried)
    for stick in carried:
        assert set(outcomes(importing.take_in(hq, stick))) <= {"accepted", "duplicate"}
    assert offices.changes(branch) <= offices.changes(hq)
    assert offices.value(hq, "case", case, "summary") == "6"
    assert offices.ids(hq, "person") == offices.ids(branch, "person")


def test_a_torn_part_never_touches_its_siblings_and_is_made_good_by_the_next_stick(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    stick = world.export(branch)
    (good,) = stick.iterdir()
    (stick / ("a" * 26 + ".bin")).write_bytes(good.read_bytes()[:-40])
    (stick / ("b" * 26 + ".bin")).write_bytes(b"")
    (stick / "catatan.txt").write_text("daftar belanja")
    (stick / "foto").mkdir()
    (stick / "foto" / "keluarga.jpg").write_bytes(b"\xff\xd8\xff" + bytes(5000))
    before = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    rows = {row.file: row.outcome for row in importing.take_in(hq, stick)}
    assert rows == {
        good.name: "accepted",
        "a" * 26 + ".bin": "torn",
        "b" * 26 + ".bin": "torn",
        "catatan.txt": "refused",
        "foto/keluarga.jpg": "refused",
    }
    assert before == {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}


def test_an_empty_folder_has_no_outcomes(world):
    assert importing.take_in(world.headquarters(), world.stick()) == []


def test_a_part_encrypted_anew_is_the_same_part(world):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    stick = world.export(branch)
    (good,) = stick.iterdir()
    mine = [age.identity(hq.organisation.ingest_identity)]
    replayed = age.encrypt(age.decrypt(good.read_bytes(), mine), [hq.organisation.ingest])
    (stick / ("z" * 26 + ".bin")).write_bytes(replayed)
    assert sorted(outcomes(importing.take_in(hq, stick))) == ["accepted", "duplicate"]


def test_a_preview_counts_by_kind_and_writes_nothing(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "Satu"})
    world.round_trip(branch, hq)
    offices.put(hq, "case", {"summary": "Pusat"}, case)
    offices.put(branch, "case", {"summary": "Cabang"}, case)
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    stick = world.export(branch)
    before = offices.everything_shown(hq)
    (row,) = importing.preview(hq, stick)
    assert offices.everything_shown(hq) == before
    assert (row.outcome, row.conflicts, row.kinds["case"], row.kinds["person"]) == ("accepted", 1, 1, 1)
    (done,) = importing.take_in(hq, stick)
    assert (done.conflicts, done.changes) == (1, row.changes)


def test_a_refused_part_is_passed_over_by_the_inbox_and_may_still_be_taken_by_hand(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    stick = world.export(branch)
    assert outcomes(importing.refuse(hq, stick)) == ["refused"]
    assert list(importing.ingest(hq, stick)) == []
    assert offices.ids(hq, "person") == set()
    assert outcomes(importing.take_in(hq, stick)) == ["accepted"]


def test_a_watched_inbox_takes_each_file_once(world):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    inbox = world.stick()
    looks = iter([lambda: exporting.export(branch, str(inbox)), lambda: None])

    def wait():
        act = next(looks, None)
        if act is not None:
            act()
        return act is not None

    assert outcomes(importing.ingest(hq, inbox, wait=wait)) == ["accepted"]


def test_an_import_is_taken_back_until_a_receipt_calls_it_durable(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    person = offices.put(branch, "person", {"full_name": "Siti Contoh"})
    (row,) = world.carry(branch, hq)
    assert importing.take_back(hq, row.imported) == row.changes
    assert offices.value(hq, "person", person, "full_name") is None
    other = offices.put(branch, "person", {"full_name": "Budi Contoh"})
    (row,) = world.carry(branch, hq)
    assert offices.value(hq, "person", other, "full_name") == "Budi Contoh"
    world.carry(hq, branch, to="KBM")
    with pytest.raises(ExpectedError) as caught:
        importing.take_back(hq, row.imported)
    assert type(caught.value).__name__ == "CalledDurable"


def test_a_part_of_another_organisation_is_not_for_us(world):
    hq, stranger = world.headquarters(), world.headquarters(name="other", archive=False)
    branch = world.invited(stranger, "XYZ")
    assert outcomes(world.carry(branch, hq)) == ["not_for_us"]
