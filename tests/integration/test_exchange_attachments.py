import hashlib
import random

from app.casework import erasing, importing, receipts
from db.store import travel
from db.vault import blobs
from db.vault.drafts import Drafts


def attach(session, offices, case, content):
    blob = blobs.seal(session.unlocked, content)
    with session.store.write() as tx:
        travel.keep_blob(tx, blob)
        return tx.put(
            "attachment", None, {"case": case, "name": "bukti.jpg", "blob": blob.sha256, "sha256": blob.sha256}
        )


def content_of(session, sha256):
    with session.store.read() as reader:
        found = travel.blob(reader, sha256)
    return None if found is None else blobs.read(session.path, found, 1 << 30)


def parts_by_size(folder):
    return sorted(folder.iterdir(), key=lambda path: path.stat().st_size)


def test_attachments_small_and_large_arrive_byte_for_byte_and_are_sealed_into_the_vault(world, offices):
    chance = random.Random(1)
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "Dengan bukti"})
    contents = [b"", b"kecil", chance.randbytes(4 * 1024 * 1024), chance.randbytes(9 * 1024 * 1024 + 5)]
    for content in contents:
        attach(branch, offices, case, content)
    world.round_trip(branch, hq)
    for content in contents:
        assert content_of(hq, hashlib.sha256(content).hexdigest()) == content
    stored = {path.read_bytes()[:200] for path in (hq.path / "blobs").rglob("*") if path.is_file()}
    assert not any(contents[1] in head for head in stored)
    assert receipts.status(branch).unsent == 0
    assert receipts.newest(branch).wanted == ()
    with hq.store.read() as reader:
        known = [name for (name,) in reader.connection.execute("SELECT name FROM blob")]
    assert blobs.orphans(hq.path, known) == []
    assert len(known) == len(contents)


def test_the_pieces_of_an_attachment_may_come_in_any_order_and_before_its_record(world, offices):
    content = random.Random(2).randbytes(9 * 1024 * 1024)
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "Dengan bukti"})
    attach(branch, offices, case, content)
    for part in reversed(parts_by_size(world.export(branch))):
        importing.take_in(hq, part)
    assert content_of(hq, hashlib.sha256(content).hexdigest()) == content


def test_an_attachment_that_was_lost_on_the_way_is_asked_for_and_sent_again(world, offices):
    content = random.Random(3).randbytes(6 * 1024 * 1024)
    sha256 = hashlib.sha256(content).hexdigest()
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    attach(branch, offices, offices.put(branch, "case", {"summary": "Dengan bukti"}), content)
    parts = parts_by_size(world.export(branch))
    importing.take_in(hq, parts[0])
    world.carry(hq, branch, to="KBM")
    assert receipts.newest(branch).wanted == (sha256,)
    world.carry(branch, hq)
    assert content_of(hq, sha256) == content
    world.carry(hq, branch, to="KBM")
    assert receipts.newest(branch).wanted == ()


def test_an_attachment_goes_down_with_its_case_and_is_not_sent_twice(world, offices):
    content = random.Random(4).randbytes(1024 * 1024)
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "Kasus"})
    world.round_trip(branch, hq)
    attach(hq, offices, case, content)
    first = world.export(hq, to="KBM")
    importing.take_in(branch, first)
    assert content_of(branch, hashlib.sha256(content).hexdigest()) == content
    world.carry(branch, hq)
    again = world.export(hq, to="KBM")
    assert sum(path.stat().st_size for path in again.iterdir()) < 200_000


def test_an_order_of_erasure_takes_bodies_attachments_and_drafts_away_wherever_it_arrives(world, offices):
    content = random.Random(5).randbytes(300_000)
    sha256 = hashlib.sha256(content).hexdigest()
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "Rahasia sekali"})
    attachment = attach(branch, offices, case, content)
    stick = world.export(branch)
    importing.take_in(hq, stick)
    drafts = Drafts(branch.unlocked)
    drafts.put(f"attachment/{attachment}", b"{}")
    drafts.close()
    for kind, record in (("attachment", attachment), ("case", case)):
        erasing.erase(hq, kind, record, basis="UU 27/2022 pasal 43", ticket="T-1")
    assert content_of(hq, sha256) is None
    assert offices.value(hq, "case", case, "summary") is None
    world.carry(hq, branch, to="KBM")
    assert content_of(branch, sha256) is None
    assert offices.value(branch, "case", case, "summary") is None
    drafts = Drafts(branch.unlocked)
    assert drafts.get(f"attachment/{attachment}") is None
    drafts.close()
    for vault in (hq, branch):
        assert not any((vault.path / "blobs").rglob("*/*")) or not [
            path for path in (vault.path / "blobs").rglob("*") if path.is_file()
        ]
    importing.take_in(hq, stick)  # the old stick brings nothing back
    assert content_of(hq, sha256) is None
    assert offices.value(hq, "case", case, "summary") is None


def test_an_order_of_erasure_that_comes_before_what_it_erases_holds_all_the_same(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    world.carry(hq, branch, to="KBM")
    case = offices.put(village, "case", {"summary": "Rahasia sekali"})
    stick = world.export(village)
    importing.take_in(hq, stick)
    erasing.erase(hq, "case", case, basis="UU 27/2022", ticket="T-2")
    world.carry(hq, branch, to="KBM")
    importing.take_in(branch, stick)
    assert offices.value(branch, "case", case, "summary") is None
    with branch.store.read() as reader:
        bodies = reader.connection.execute("SELECT count(*) FROM change WHERE instr(body, CAST('Rahasia' AS BLOB))")
        assert bodies.fetchone() == (0,)
