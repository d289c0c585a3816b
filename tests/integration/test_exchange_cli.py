"""Enrolment and exchange through the front door, as the contract of the command line has them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PASSPHRASE = "kucing biru tidur di atas genteng"


@pytest.fixture
def house(make_office):
    """What the fixtures of this folder are made with."""
    return sys.modules[make_office.__module__]


@pytest.fixture
def hq(tmp_path, cheap_machine, house):
    """A headquarters with an archive."""
    secret = tmp_path / "hq.txt"
    secret.write_text(PASSPHRASE + "\n")
    (tmp_path / "archive").mkdir()
    office = ["--kind", "headquarters", "--office", "PUSAT", "--name", "Pusat", "--user", "ani"]
    more = ["--archive", tmp_path / "archive", "--passphrase-file", secret, "--json"]
    made = house.call(["create", tmp_path / "hq", *office, *more])
    assert made.code == 0, made.err
    return house.Desk(path=tmp_path / "hq", secret=secret, machine=cheap_machine, made=made.document)


@pytest.fixture
def invited(tmp_path, cheap_machine, hq, house):
    """Make an office from an invitation of that headquarters."""

    def make(code, kind="branch", *more):
        file = tmp_path / f"{code}.undangan"
        words = hq.json("invite", "--office", code, "--kind", kind, "--name", f"Kantor {code}", "--to", file, *more)
        secret = tmp_path / f"{code}.txt"
        secret.write_text(PASSPHRASE + "\n")
        start = ["create", tmp_path / code, "--invitation", file, "--user", "budi"]
        made = house.call([*start, "--passphrase-file", secret, "--fingerprint", words["fingerprint"], "--json"])
        assert made.code == 0, made.err
        return house.Desk(path=tmp_path / code, secret=secret, machine=cheap_machine, made=made.document)

    return make


@pytest.fixture
def stick(tmp_path):
    count = iter(range(1000))

    def make() -> Path:
        folder = tmp_path / f"stick{next(count)}"
        folder.mkdir()
        return folder

    return make


def carry(stick, source, target, *more):
    folder = stick()
    source.json("export", "--to", folder, *more)
    return target.json("import", folder)


def enrol(stick, office, hq):
    carry(stick, office, hq)
    hq.json("approve", office.made["device"], "--fingerprint", office.made["fingerprint"])
    carry(stick, hq, office, "--for", office.made["device"])


def test_an_office_is_invited_made_approved_and_believed(hq, invited, stick):
    branch = invited("KBM")
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "Siti Contoh"}})
    (row,) = carry(stick, branch, hq)
    assert row["outcome"] == "quarantined"
    assert set(row) >= {"file", "outcome", "changes", "conflicts"}
    states = {each["device"]: each for each in hq.json("devices")}
    assert states[branch.made["device"]]["state"] == "requested"
    assert states[branch.made["device"]]["office"] == "KBM"
    assert states[branch.made["device"]]["fingerprint"] == branch.made["fingerprint"]
    assert hq.list("person") == []
    known = hq.json("approve", branch.made["device"], "--fingerprint", branch.made["fingerprint"])
    assert known["state"] == "certified"
    assert [each["id"] for each in hq.list("person")] == [person]
    status = branch.json("status")
    assert set(status) == {
        "unsent",
        "oldest_unsent_days",
        "received",
        "durable",
        "last_receipt",
        "conflicts",
        "last_backup",
    }
    assert status["unsent"] > 0
    assert [each["outcome"] for each in carry(stick, hq, branch)] == ["accepted"]
    status = branch.json("status")
    assert status["unsent"] == 0
    assert status["durable"] > 0
    assert status["last_receipt"] is not None


def test_a_conflict_travels_is_listed_and_settled(hq, invited, stick):
    branch = invited("KBM")
    enrol(stick, branch, hq)
    (case,) = branch.put({"kind": "case", "fields": {"summary": "Awal"}})
    carry(stick, branch, hq)
    carry(stick, hq, branch, "--for", "KBM")
    hq.put({"kind": "case", "id": case, "fields": {"summary": "Menurut pusat"}})
    branch.put({"kind": "case", "id": case, "fields": {"summary": "Menurut cabang"}})
    (preview,) = hq.json("import", _exported(stick, branch), "--preview")
    assert preview["conflicts"] == 1
    (row,) = carry(stick, branch, hq)
    assert row["conflicts"] == 1
    assert hq.json("status")["conflicts"] == 1
    (found,) = hq.json("conflicts")
    assert (found["kind"], found["id"], found["field"]) == ("case", case, "summary")
    assert [set(each) for each in found["values"]] == [{"change", "value", "user", "device", "wall"}] * 2
    keep = next(each["change"] for each in found["values"] if each["value"] == "Menurut cabang")
    assert set(hq.json("resolve", "case", case, "summary", "--keep", keep)) == {"change"}
    assert hq.json("conflicts") == []
    carry(stick, hq, branch)
    assert branch.get("case", case)["fields"]["summary"] == "Menurut cabang"
    history = branch.get("case", case, "--history")["history"]
    assert {"Menurut pusat", "Menurut cabang"} <= {each["fields"].get("summary") for each in history}


def _exported(stick, office):
    folder = stick()
    office.json("export", "--to", folder)
    return folder


def test_export_says_what_it_wrote_and_writes_directly_into_the_folder(hq, invited, stick):
    branch = invited("KBM")
    folder = stick()
    done = branch.json("export", "--to", folder)
    assert sorted(done["parts"]) == sorted(each.name for each in folder.iterdir())
    assert len(done["bundle"]) == 26
    assert done["changes"] > 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("export", "--to", "https://contoh.example/"), "not available in this version"),
        (("export", "--to", "tidak/ada"), "no folder"),
        (("import", "tidak/ada"), "nothing at"),
        (("import", "http://127.0.0.1/x"), "not available in this version"),
        (("undo-import", "x" * 26), "import"),
        (("approve", "x" * 26), "device"),
        (("revoke", "x" * 26), "device"),
        (("quarantine", "--approve", "x" * 26), "device"),
        (("resolve", "case", "x" * 26, "summary", "--value", "a"), "case"),
        (("erase", "case", "x" * 26, "--basis", "b", "--ticket", "t"), "case"),
        (("escrow", "--to", "tidak/ada"), "no folder"),
        (("export", "--to", ".", "--for", "XYZ"), "XYZ"),
    ],
)
def test_a_refusal_is_one_line_and_exit_three(hq, arguments, words):
    answer = hq.run(arguments[0], *arguments[1:], "--json")
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith("damping: ")
    assert answer.err.count("\n") == 1
    assert words in answer.err


def test_an_empty_folder_and_strange_files_are_no_failure(hq, stick):
    folder = stick()
    assert hq.json("import", folder) == []
    (folder / "daftar.txt").write_text("beras, telur")
    (folder / ("a" * 26 + ".bin")).write_bytes(b"age-encryption.org/v1\n-> X25519 ")
    rows = {each["file"]: each["outcome"] for each in hq.json("import", folder)}
    assert rows == {"daftar.txt": "refused", "a" * 26 + ".bin": "torn"}
    assert hq.json("ingest", folder)


def test_an_import_is_taken_back_and_a_device_revoked(hq, invited, stick):
    branch = invited("KBM")
    enrol(stick, branch, hq)
    branch.put({"kind": "person", "fields": {"full_name": "Siti Contoh"}})
    (row,) = carry(stick, branch, hq)
    assert hq.json("undo-import", row["import"])["changes"] == row["changes"]
    assert hq.list("person") == []
    assert hq.json("revoke", "KBM")["state"] == "revoked"
    branch.put({"kind": "person", "fields": {"full_name": "Budi Contoh"}})
    (row,) = carry(stick, branch, hq)
    assert row["outcome"] == "quarantined"
    (waiting,) = hq.json("quarantine")
    assert waiting["device"] == branch.made["device"]
    hq.json("quarantine", "--approve", branch.made["device"])
    assert [each["fields"]["full_name"] for each in hq.list("person")] == ["Budi Contoh"]


def test_a_village_is_invited_below_its_branch_and_read_there(hq, invited, stick):
    branch = invited("KBM")
    enrol(stick, branch, hq)
    village = invited("DSA", "village", "--parent", "KBM", "--village", "33.05.05.2004")
    enrol(stick, village, hq)
    (talk,) = village.put({"kind": "consultation", "fields": {"question": "Bagaimana berangkat resmi?"}})
    folder = _exported(stick, village)
    assert [each["outcome"] for each in branch.json("import", folder)] == ["accepted"]
    assert branch.get("consultation", talk)["fields"]["question"] == "Bagaimana berangkat resmi?"
    assert [each["outcome"] for each in hq.json("import", folder)] == ["accepted"]


def test_an_office_that_started_alone_joins(hq, make_office, stick, tmp_path):
    lone = make_office("branch", "SBY")
    (person,) = lone.put({"kind": "person", "fields": {"full_name": "Siti Contoh"}})
    file = tmp_path / "sby.undangan"
    words = hq.json("invite", "--office", "SBY", "--kind", "branch", "--name", "Surabaya", "--to", file)
    assert lone.json("join", "--invitation", file, "--fingerprint", words["fingerprint"]) == words
    carry(stick, lone, hq)
    hq.json("approve", "SBY")
    assert [each["id"] for each in hq.list("person")] == [person]


def test_erasure_and_escrow(hq, invited, stick, tmp_path):
    branch = invited("KBM")
    enrol(stick, branch, hq)
    (case,) = branch.put({"kind": "case", "fields": {"summary": "Rahasia"}})
    carry(stick, branch, hq)
    assert set(hq.json("erase", "case", case, "--basis", "UU 27/2022", "--ticket", "T-1")) == {"change"}
    carry(stick, hq, branch)
    assert "summary" not in json.dumps(branch.json("list", "case"))
    safe = tmp_path / "safe"
    safe.mkdir()
    files = hq.json("escrow", "--to", safe, "--plain")["files"]
    assert sorted(files) == sorted(each.name for each in safe.iterdir())
    refused = branch.run("escrow", "--to", safe, "--plain")
    assert refused.code == 3


def test_a_note_sealed_before_a_recovery_is_told_of_and_opens_with_the_key_in_the_safe(
    hq, invited, stick, tmp_path, house
):
    branch = invited("KBM")
    enrol(stick, branch, hq)
    ratna = branch.add_user("ratna", "counsellor")
    text = "Ia bercerita tentang malam itu."
    (note,) = branch.put({"kind": "note", "fields": {"sort": "sealed", "sealed_text": text}}, secret=ratna)
    carry(stick, branch, hq)
    safe = tmp_path / "safe"
    safe.mkdir()
    hq.json("escrow", "--to", safe, "--plain")
    (tmp_path / "code").write_text(branch.made["recovery_code"])
    fresh = tmp_path / "fresh"
    fresh.write_text("layang-layang merah di sawah")
    recover = [
        "recover",
        branch.path,
        "--code-file",
        tmp_path / "code",
        "--user",
        "ratna",
        "--new-passphrase-file",
        fresh,
    ]
    answer = house.call(recover)
    assert answer.code == 0
    assert "1 sealed notes written before this stay closed to you" in answer.err
    assert "docs/recovery.md" in answer.err
    assert branch.get("note", note, secret=fresh)["fields"]["sealed_text"].startswith("-----BEGIN AGE")
    (later,) = branch.put({"kind": "note", "fields": {"sort": "sealed", "sealed_text": "Lagi."}}, secret=fresh)
    assert branch.get("note", later, secret=fresh)["fields"]["sealed_text"] == "Lagi."
    sealed = hq.get("note", note)["fields"]["sealed_text"]
    opened = subprocess.run(
        ["age", "-d", "-i", safe / "escrow.txt"], input=sealed.encode(), capture_output=True, check=True, timeout=60
    )
    assert opened.stdout.decode() == text
