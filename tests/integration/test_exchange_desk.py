"""What headquarters' desk settles: conflicts, progress, the safe; parts a later version wrote; notes that wait."""

import json
import subprocess

import msgspec
import pytest

from app.casework import conflicts, escrow, importing
from app.casework.session import Session
from db.errors import ExpectedError
from db.schema.declare import VOID
from db.store.history import history
from sync.bundle import age, ustar
from sync.bundle.manifest import CHANGES
from sync.bundle.seal import MANIFEST_NAME, SIGNATURE_NAME
from sync.bundle.sshsig import TO_HEADQUARTERS, SigningKey


def run(*command, cwd=None, data=None):
    done = subprocess.run(command, cwd=cwd, input=data, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.fixture
def in_conflict(world, offices):
    """A case whose summary headquarters and a branch wrote without knowing of each other."""
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    case = offices.put(branch, "case", {"summary": "Awal"})
    world.round_trip(branch, hq)
    offices.put(hq, "case", {"summary": "Menurut pusat"}, case)
    offices.put(branch, "case", {"summary": "Menurut cabang"}, case)
    (row,) = world.carry(branch, hq)
    assert row.conflicts == 1
    return hq, branch, case


def test_a_conflict_is_shown_with_both_values_and_settled_by_keeping_one(world, offices, in_conflict):
    hq, branch, case = in_conflict
    (found,) = conflicts.conflicts(hq)
    assert (found.kind, found.id, found.field, found.base) == ("case", case, "summary", "Awal")
    assert {each.value for each in found.values} == {"Menurut pusat", "Menurut cabang"}
    assert {each.device for each in found.values} == {hq.actor.device, branch.actor.device}
    chosen = next(each.change for each in found.values if each.value == "Menurut cabang")
    change = conflicts.keep(hq, "case", case, "summary", chosen)
    assert conflicts.conflicts(hq) == []
    assert offices.value(hq, "case", case, "summary") == "Menurut cabang"
    world.carry(hq, branch, to="KBM")
    assert conflicts.conflicts(branch) == []
    with branch.store.read() as reader:
        values = [each.values.get("summary") for each in history(reader, "case", case) if each.values]
    assert {"Menurut pusat", "Menurut cabang"} <= set(values)
    assert change


def test_a_conflict_is_settled_by_a_value_of_ones_own(offices, in_conflict):
    hq, _, case = in_conflict
    conflicts.settle(hq, "case", case, "summary", "Keduanya benar")
    assert conflicts.conflicts(hq) == []
    assert offices.value(hq, "case", case, "summary") == "Keduanya benar"


def test_what_is_in_no_conflict_cannot_be_settled(in_conflict):
    hq, _, case = in_conflict
    for act in (
        lambda: conflicts.settle(hq, "case", case, "wishes", "Pulang"),
        lambda: conflicts.keep(hq, "case", case, "wishes", "A" * 43),
        lambda: conflicts.keep(hq, "case", case, "summary", "A" * 43),
        lambda: conflicts.settle(hq, "case", "a" * 26, "summary", "x"),
    ):
        with pytest.raises(ExpectedError):
            act()


def test_struck_out_there_and_edited_here_is_a_conflict_and_either_side_may_hold(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    person = offices.put(branch, "person", {"full_name": "Siti Contoh"})
    world.round_trip(branch, hq)
    with hq.store.write() as tx:
        tx.void("person", person)
    offices.put(branch, "person", {"full_name": "Siti Contoh binti Umar"}, person)
    world.carry(branch, hq)
    (found,) = conflicts.conflicts(hq)
    assert found.field == VOID
    conflicts.settle(hq, "person", person, VOID, None)
    assert conflicts.conflicts(hq) == []
    assert offices.value(hq, "person", person, "full_name") == "Siti Contoh binti Umar"


def test_a_part_opens_and_verifies_with_common_tools_and_what_escrow_wrote(world, offices, tmp_path):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    person = offices.put(branch, "person", {"full_name": "Siti Contoh"})
    stick, safe = world.export(branch), tmp_path / "safe"
    safe.mkdir()
    assert escrow.write(hq, safe) == ["ingest.txt", "escrow.txt", "allowed_signers", "README.txt"]
    (part,) = stick.iterdir()
    for identity in ("ingest.txt", "escrow.txt"):
        work = tmp_path / f"work-{identity}"
        work.mkdir()
        run("age", "-d", "-i", safe / identity, "-o", "part.tar", part, cwd=work)
        run("tar", "-xf", "part.tar", cwd=work)
        manifest = json.loads((work / "manifest.json").read_bytes())
        signers = safe / "allowed_signers"
        device = run("ssh-keygen", "-Y", "find-principals", "-f", signers, "-s", "manifest.json.sig", cwd=work).decode()
        assert device.strip() == manifest["from"]["device"] == branch.actor.device
        verify = ("ssh-keygen", "-Y", "verify", "-f", signers, "-I", device.strip())
        signed = (work / "manifest.json").read_bytes()
        run(*verify, "-n", TO_HEADQUARTERS, "-s", "manifest.json.sig", cwd=work, data=signed)
        sums = "".join(f"{each['sha256']}  {each['name']}\n" for each in manifest["members"])
        run("sha256sum", "-c", "--strict", "-", cwd=work, data=sums.encode())
        lines = run("zstd", "-dc", CHANGES, cwd=work).splitlines()
        assert any(person in json.loads(line)["header"]["record"] for line in lines)
        assert any(b"Siti Contoh" in line for line in lines)


def test_the_readme_names_every_command_in_full(world, tmp_path):
    hq = world.headquarters()
    escrow.write(hq, tmp_path)
    text = (tmp_path / "README.txt").read_text()
    for words in ("age -d -i", "tar -xf", "zstd -dc", "ssh-keygen -Y verify", "sha256sum", "PRAGMA key", "jq -r"):
        assert words in text


def test_the_escrow_identity_leaves_the_vault_for_good_and_opens_a_vault_by_hand(world, offices, tmp_path):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    escrow.write(hq, tmp_path)
    assert hq.organisation.escrow_identity == ""
    again = tmp_path / "again"
    again.mkdir()
    assert "escrow.txt" not in escrow.write(hq, again)
    slots = json.loads((branch.path / "keys.json").read_bytes())["slots"]
    wrapped = next(each["wrapped"] for each in slots if each["kind"] == "escrow")
    run("sh", "-c", "base64 -d > slot.age", cwd=tmp_path, data=wrapped.encode())
    opened = json.loads(run("age", "-d", "-i", "escrow.txt", "slot.age", cwd=tmp_path))
    assert opened["database_key"] == branch.unlocked.keys.database.hex()
    world.carry(branch, hq)  # headquarters goes on reading with the ingest identity


def test_a_protected_identity_opens_with_its_passphrase_only(world, tmp_path):
    hq = world.headquarters()
    secret = hq.organisation.ingest_identity
    files = escrow.write(hq, tmp_path, passphrase="gajah duduk di bawah pohon")
    assert files[:2] == ["ingest.txt.age", "escrow.txt.age"]
    protected = (tmp_path / "ingest.txt.age").read_bytes()
    assert protected.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert age.unprotect(protected, "gajah duduk di bawah pohon") == f"{secret}\n".encode()
    with pytest.raises(ExpectedError):
        age.unprotect(protected, "gajah")


def newer_part(hq: Session, branch: Session, part):
    """The same part as a later version would write it: it asks for a newer reader."""
    archive = age.decrypt(part, [age.identity(hq.organisation.ingest_identity)])
    members = {each.name: archive[each.start : each.start + each.size] for each in ustar.walk(archive)}
    manifest = msgspec.json.decode(members[MANIFEST_NAME])
    members[MANIFEST_NAME] = msgspec.json.encode({**manifest, "minimum_reader": 2}, order="sorted")
    key = SigningKey(branch.unlocked.device.signing_key)
    members[SIGNATURE_NAME] = key.sign(members[MANIFEST_NAME], TO_HEADQUARTERS)
    packed = ustar.pack([ustar.Member(name=name, data=data) for name, data in members.items()])
    return age.encrypt(packed, [hq.organisation.ingest])


def test_a_part_for_a_newer_reader_is_held_and_taken_in_once_this_version_can(world, offices, monkeypatch):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    person = offices.put(branch, "person", {"full_name": "Dari masa depan"})
    stick = world.export(branch)
    (part,) = stick.iterdir()
    part.write_bytes(newer_part(hq, branch, part.read_bytes()))
    assert [row.outcome for row in importing.take_in(hq, stick)] == ["held"]
    assert offices.ids(hq, "person") == set()
    empty = world.stick()
    assert importing.take_in(hq, empty) == []  # still held, still nothing to say
    from sync.bundle import manifest

    monkeypatch.setattr(manifest, "READER", 2)
    fields = {each.name: each for each in msgspec.structs.fields(manifest.Manifest)}
    assert "minimum_reader" in fields

    class Later(manifest.Manifest, frozen=True, kw_only=True):
        minimum_reader: int = 1

    monkeypatch.setattr(manifest, "Manifest", Later)
    rows = importing.take_in(hq, empty)
    assert [(row.outcome, row.file.startswith("held/")) for row in rows] == [("accepted", True)]
    assert offices.value(hq, "person", person, "full_name") == "Dari masa depan"
    assert list((hq.path / "held").iterdir()) == []


def test_a_line_nobody_can_read_is_kept_and_passed_on(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    village = world.enrolled(hq, "DSA", "village", branch)
    strange = b'{"body":null,"header":{"v":9,"kind":"dari masa depan"}}'
    with village.store.write() as tx:
        tx.keep_unread(strange)
    assert [row.outcome for row in world.carry(village, branch)] == ["accepted"]
    world.carry(branch, hq)
    with hq.store.read() as reader:
        assert [line for (line,) in reader.connection.execute("SELECT line FROM unread")] == [strange]
