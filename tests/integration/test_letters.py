"""The verbs of letters and forms, as another program relies on them; a kill between leaves whole letters or none."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.integration.conftest import Desk

CLASSES = ["identity", "location", "employment", "chronology", "migration_status"]


@pytest.fixture
def case(branch: Desk) -> dict[str, str]:
    client, mother = branch.put(
        {"kind": "person", "fields": {"full_name": "Sri Rahayu", "nik": "9905124501920003", "passport": "X0000147"}},
        {"kind": "person", "fields": {"full_name": "Karti"}},
    )
    made, *_ = branch.put(
        {
            "kind": "case",
            "fields": {"number": "KBM-2026-0147", "clients": [client], "reporter": mother, "relation": "mother"},
        }
    )
    branch.put({"kind": "migration", "fields": {"case": made, "person": client, "country": "SA", "city": "Riyadh"}})
    return {"id": made, "client": client, "mother": mother}


def consent(desk: Desk, case: dict[str, str], *audiences: str, **changed: Any) -> str:
    given = {
        "case": case["id"], "person": case["client"], "given_by": case["client"], "capacity": "self", "form": "written",
        "basis": "consent", "purposes": ["services"], "audiences": list(audiences), "data_classes": CLASSES,
        "given_at": "2026-01-02",
    }  # fmt: skip
    return desk.put({"kind": "consent", "fields": {**given, **changed}})[0]


def letter(case: dict[str, str], out: Path, *more: str, to: str = "kemlu-pwni", template: str = "T01") -> list[str]:
    return ["letter", "--case", case["id"], "--template", template, "--to", to, "--out", str(out), *more]


def test_a_letter_is_issued_with_its_copies_beside_it(branch: Desk, case: dict[str, str], tmp_path: Path) -> None:
    consent(branch, case, "kemlu-pwni")
    out = tmp_path / "surat.pdf"
    made = branch.json(*letter(case, out, "--cc", "kp2mi"))
    assert made.keys() >= {"letter", "number", "withheld", "fingerprint", "copies"}
    assert made["copies"] == [str(tmp_path / "surat-tembusan-kp2mi.pdf")]
    assert all(Path(each).read_bytes().startswith(b"%PDF") for each in (out, *made["copies"]))
    assert made["withheld"].keys() == {"kemlu-pwni", "kp2mi"}
    assert {"fact": "person.nik", "label": "NIK", "why": "no_consent"} in made["withheld"]["kp2mi"]
    assert len(made["fingerprint"]) == 12
    sent = branch.json("letter-sent", made["letter"], "--at", "2026-11-24")
    assert (sent["kind"], sent["fields"]["state"]) == ("letter", "sent")
    assert branch.json("letter-void", made["letter"], "--reason", "salah alamat")["fields"]["state"] == "void"
    rows = branch.json("agenda", "--year", str(made["number"])[-4:])
    assert [(each["number"], each["state"], each["client"]) for each in rows] == [(made["number"], "void", "S.R.")]
    assert {"saved_copy"} <= {
        each.get("act", each.get("fields", {}).get("act")) for each in branch.json("log", "--case", case["id"])
    }


def test_of_several_clients_a_letter_is_about_whom_one_names(
    branch: Desk, case: dict[str, str], tmp_path: Path
) -> None:
    (other,) = branch.put({"kind": "person", "fields": {"full_name": "Wati Ningsih"}})
    branch.put({"kind": "case", "id": case["id"], "fields": {"clients": [case["client"], other]}})
    consent(branch, case, "kemlu-pwni")
    refused = branch.run(*letter(case, tmp_path / "a.pdf", "--client", other))
    assert (refused.code, "consent" in refused.err) == (3, True)
    hers = consent(branch, case, "kemlu-pwni", person=other, given_by=other)
    made = branch.json(*letter(case, tmp_path / "a.pdf", "--client", other))
    kept = branch.get("letter", made["letter"])
    assert "Wati Ningsih" in kept["fields"]["text"]
    assert "Sri Rahayu" not in kept["fields"]["text"]
    assert hers in kept["fields"]["consents"]
    both = ("--client", case["client"], "--client", other)
    assert branch.run(*letter(case, tmp_path / "b.pdf", *both)).code == 0
    consent(branch, case, "hospital")
    consent(branch, case, "hospital", person=other, given_by=other)
    alone = branch.run(*letter(case, tmp_path / "c.pdf", *both, to="rs-polri", template="T04"))
    assert (alone.code, "--client" in alone.err) == (3, True)


def test_refusals_are_one_line_with_the_code_of_the_contract(
    branch: Desk, case: dict[str, str], tmp_path: Path
) -> None:
    out = tmp_path / "surat.pdf"
    refused = branch.run(*letter(case, out))
    assert (refused.code, refused.out, refused.err.count("\n")) == (3, "", 1)
    assert "consent" in refused.err
    assert branch.run(*letter(case, out, "--draft")).code == 3
    consent(branch, case, "kemlu-pwni")
    party, *_ = branch.put({"kind": "party", "fields": {"case": case["id"], "name": "Baba", "reported": True}})
    for arguments in (
        letter(case, out, template="T99"), letter(case, out, to="tidak-ada"), letter(case, out, "--cc", party),
        letter(case, out, to=party), letter(case, out, "--edit", "tempat=x"), letter(case, out, "--edit", "x"),
        letter(case, out, "--date", "2026-02-30"), letter(case, out, "--edit", "ringkasan=Ibu Karti melapor."),
        letter(case, out, "--edit", "ringkasan=" + "a" * 100_001), letter(case, out, "--edit", "ringkasan=a\x01b"),
        letter(case, out, "--basis", "vital"), letter(case, out, "--release", "bukan fakta"),
        letter(case, tmp_path / "tidak" / "ada.pdf"), ["letter-sent", "a" * 26], ["letter-void", "a" * 26, "--reason", "x"],
        ["letter-approve", "a" * 26], ["ready", case["id"], "--to", "baznas"],
        ["form", "--case", case["id"], "--form", "T01", "--out", str(out)],
    ):  # fmt: skip
        answer = branch.run(*arguments)
        assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1), (arguments, answer)
        assert "Karti" not in answer.err
    assert not out.exists()
    assert branch.list("letter") == []


def test_a_paralegals_letter_waits_for_a_coordinator(branch: Desk, case: dict[str, str], tmp_path: Path) -> None:
    consent(branch, case, "kemlu-pwni")
    secret = branch.add_user("tono", "paralegal")
    made = branch.json(*letter(case, tmp_path / "a.pdf"), secret=secret)
    assert (made["number"], made["state"]) == (None, "awaiting")
    assert branch.run("letter-approve", made["letter"], secret=secret).code == 3
    approved = branch.json("letter-approve", made["letter"], "--out", str(tmp_path / "b.pdf"))
    assert approved["number"].startswith("001/SPM/MC-KBM")
    assert (tmp_path / "b.pdf").read_bytes() != (tmp_path / "a.pdf").read_bytes()


def test_ready_names_what_is_missing_and_the_templates_are_listed(branch: Desk, case: dict[str, str]) -> None:
    found = branch.json("ready", case["id"], "--to", "kemlu-pwni")
    assert found["state"] == "not_yet"
    assert len(found["questions"]) == 3
    assert found["missing"][0]["placeholder"] == "consent"
    listed = {each["code"]: each for each in branch.json("template", "list")}
    assert listed.keys() >= {"T01", "T04", "T14", "F01", "F03", "F07"}
    assert (listed["T01"]["kind"], listed["T01"]["to"], listed["F01"]["to"]) == ("letter", "kemlu-pwni", None)


def test_forms_are_printed_and_numbered(branch: Desk, case: dict[str, str], tmp_path: Path) -> None:
    given = consent(branch, case, "kemlu-pwni")
    made = branch.json("form", "--case", case["id"], "--form", "F01", "--about", given, "--out", tmp_path / "f.pdf")
    assert made["number"].startswith("001/PDP/")
    again = branch.json("form", "--case", case["id"], "--form", "F01", "--about", given, "--out", tmp_path / "g.pdf")
    assert again == made
    assert (tmp_path / "f.pdf").read_bytes() == (tmp_path / "g.pdf").read_bytes()
    blank = branch.json("form", "--case", case["id"], "--form", "F03", "--blank", "--out", tmp_path / "h.pdf")
    assert blank == {"form": None, "number": None}


ISSUE = """
import sys
from pathlib import Path
import app.cli.asking
from app.cli.main import run
from db.vault.machine import Machine
from tests.integration.conftest import CHEAP, morning
machine = Machine(state=Path(sys.argv[1]), policy=CHEAP, clock=morning())
app.cli.asking.this_machine = lambda: machine
while True:
    code = run(sys.argv[2:])
    print(code, flush=True)
"""


def test_killed_anywhere_no_number_is_used_twice_and_no_letter_is_half_there(
    branch: Desk, case: dict[str, str], tmp_path: Path
) -> None:
    consent(branch, case, "kemlu-pwni")
    out = tmp_path / "surat.pdf"
    verb = [*letter(case, out, "--cc", "kp2mi"), "--passphrase-file", str(branch.secret)]
    arguments = [verb[0], str(branch.path), *verb[1:]]
    seen: list[str] = []
    for wait in (1, 2, 1, 3):
        child = subprocess.Popen(
            [sys.executable, "-c", ISSUE, str(branch.machine.state), *arguments], stdout=subprocess.PIPE, text=True,
            cwd=Path(__file__).parents[2], env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )  # fmt: skip
        assert child.stdout is not None
        for _ in range(wait):
            while not (line := child.stdout.readline()).strip().isdigit():
                assert line, "the program ended"
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        letters = branch.list("letter")
        numbers = [each["fields"]["number"] for each in letters]
        assert len(set(numbers)) == len(numbers) >= len(seen) + wait
        assert set(seen) <= set(numbers)
        assert all(each["fields"]["blob"] and each["fields"]["text"] for each in letters)
        seen = numbers
    found = branch.json("check")
    assert found["ok"], json.dumps(found)
