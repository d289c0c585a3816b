"""Records go in by JSON lines and come out as they were put; acts can be taken back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.ids import new_id
from tests.integration.conftest import Desk, call

PERSON = {"full_name": "Siti Rekaan", "aliases": ["Ami", "Aminah"], "nik": "9901014101900001"}


def test_what_was_put_comes_out_the_same(branch: Desk) -> None:
    person, case = str(new_id()), {"summary": "Upah tidak dibayar", "types": ["KER-GAJI"], "risk": "high"}
    saved = branch.put(
        {"kind": "person", "id": person, "fields": PERSON},
        {"kind": "case", "fields": {**case, "clients": [person]}, "gaps": {"wishes": "not_asked"}},
    )
    assert saved[0] == person
    assert branch.get("person", person) == {
        "kind": "person",
        "id": person,
        "fields": PERSON,
        "gaps": {},
        "conflicts": [],
    }
    found = branch.get("case", saved[1])
    assert found["fields"] == {**case, "clients": [person]}
    assert found["gaps"] == {"wishes": "not_asked"}


def test_records_of_one_put_may_name_each_other_in_any_order(branch: Desk) -> None:
    person, case = str(new_id()), str(new_id())
    branch.put(
        {"kind": "case", "id": case, "fields": {"clients": [person]}},
        {"kind": "person", "id": person, "fields": {"code_name": "Kenanga"}},
    )
    assert branch.get("case", case)["fields"]["clients"] == [person]


def test_put_saves_all_lines_or_none(branch: Desk) -> None:
    told = branch.refused(
        {"kind": "person", "fields": {"full_name": "Siti Rekaan"}},
        {"kind": "person", "fields": {"full_name": "Sri Rekaan", "nik": "1"}},
    )
    assert told.startswith("damping: line 2: person.nik")
    assert branch.list("person") == []


def test_a_put_that_changes_nothing_leaves_no_change(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": PERSON})
    before = branch.get("person", person, "--history")["history"]
    assert branch.put({"kind": "person", "id": person, "fields": PERSON}) == [person]
    assert branch.get("person", person, "--history")["history"] == before


def test_history_tells_what_was_set_by_whom(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": PERSON})
    branch.put({"kind": "person", "id": person, "fields": {"aliases": ["Aminah", "Mina"], "full_name": "Siti R."}})
    story = branch.get("person", person, "--history")["history"]
    assert [each["act"] for each in story] == ["put", "put"]
    assert story[0]["fields"] == PERSON
    assert story[1]["fields"] == {"aliases": ["Mina"], "full_name": "Siti R."}
    assert story[1]["removed"] == {"aliases": ["Ami"]}
    assert {each["device"] for each in story} == {branch.made["device"]}
    assert {each["user"] for each in story} == {branch.list("user")[0]["id"]}
    assert all(isinstance(each["wall"], int) and len(each["change"]) == 43 for each in story)


def test_a_base_that_is_behind_makes_a_conflict_instead_of_overwriting(branch: Desk) -> None:
    (case,) = branch.put({"kind": "case", "fields": {"summary": "satu"}})
    first = branch.get("case", case, "--history")["history"][0]["change"]
    branch.put({"kind": "case", "id": case, "fields": {"summary": "dua"}})
    branch.put({"kind": "case", "id": case, "fields": {"summary": "tiga"}, "base": {"summary": [first]}})
    assert branch.get("case", case)["conflicts"] == ["summary"]
    branch.put({"kind": "case", "id": case, "fields": {"summary": "empat"}, "base": {"wishes": []}})
    assert branch.get("case", case)["fields"]["summary"] == "empat"


def test_a_base_of_another_record_is_refused(branch: Desk) -> None:
    one, other = branch.put({"kind": "case", "fields": {"summary": "a"}}, {"kind": "case", "fields": {"summary": "b"}})
    change = branch.get("case", other, "--history")["history"][0]["change"]
    assert "no such change" in branch.refused(
        {"kind": "case", "id": one, "fields": {"summary": "c"}, "base": {"summary": [change]}}
    )


def test_a_gap_lifts_when_a_value_comes(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "S"}, "gaps": {"nik": "unknown"}})
    assert branch.get("person", person)["gaps"] == {"nik": "unknown"}
    branch.put({"kind": "person", "id": person, "fields": {"nik": PERSON["nik"]}})
    found = branch.get("person", person)
    assert (found["gaps"], found["fields"]["nik"]) == ({}, PERSON["nik"])


def test_list_filters_sorts_and_goes_on(branch: Desk) -> None:
    names = ["Dewi", "Ani", "citra", "Budi"]
    branch.put(*({"kind": "person", "fields": {"full_name": name, "sex": "female"}} for name in names))
    listed = branch.list("person", "--sort", "full_name")
    assert [each["fields"]["full_name"] for each in listed] == ["Ani", "Budi", "citra", "Dewi"]
    page = branch.list("person", "--sort", "full_name", "--limit", "2")
    rest = branch.list("person", "--sort", "full_name", "--after", page[-1]["id"])
    assert page + rest == listed
    assert branch.list("person", "--where", "full_name=Ani", "--where", "full_name=Budi", "--where", "sex=male") == []
    found = branch.list("person", "--where", "full_name=Ani", "--where", "full_name=Budi", "--where", "sex=female")
    assert {each["fields"]["full_name"] for each in found} == {"Ani", "Budi"}


def test_list_finds_references_by_code_number_and_membership(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "S"}})
    (case,) = branch.put({"kind": "case", "fields": {"clients": [person], "number": "KBM-2026-0147"}})
    agency = branch.list("agency", "--where", "code=baznas")[0]["id"]
    (referral,) = branch.put({"kind": "referral", "fields": {"case": case, "agency": agency}})
    assert [each["id"] for each in branch.list("referral", "--where", "agency=baznas")] == [referral]
    assert [each["id"] for each in branch.list("referral", "--where", "case=KBM-2026-0147")] == [referral]
    assert [each["id"] for each in branch.list("case", "--where", f"clients={person}")] == [case]
    assert branch.list("case", "--where", "summary=") == branch.list("case")


def test_search_finds_by_words_and_quotes_no_closed_class(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "Siti Rekaan"}})
    (case,) = branch.put({"kind": "case", "fields": {"clients": [person], "summary": "gaji"}})
    spoken, closed = branch.put(
        {"kind": "statement", "fields": {"case": case, "text": "Paspor ditahan majikan"}},
        {
            "kind": "statement",
            "fields": {"case": case, "text": "rahasia yang ditahan", "data_class": "sexual_violence"},
        },
    )
    assert branch.json("search", "reka")[0] == {
        "kind": "person",
        "id": person,
        "title": "Siti Rekaan",
        "snippet": "Siti Rekaan",
    }
    hits = {each["id"]: each for each in branch.json("search", "ditahan")}
    assert "ditahan" in hits[spoken]["snippet"]
    assert (hits[closed]["snippet"], hits[closed]["title"]) == ("", "Peristiwa")
    assert len(branch.json("search", "ditahan", "--limit", "1")) == 1


def test_void_and_unvoid(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": PERSON})
    assert branch.json("void", "person", person)["change"]
    assert branch.list("person") == []
    assert branch.json("search", "siti") == []
    assert branch.get("person", person)["voided"] is True
    assert branch.json("void", "person", person)["change"] is None
    assert branch.json("unvoid", "person", person)["change"]
    assert [each["id"] for each in branch.list("person")] == [person]


def test_undo_puts_back_what_a_change_replaced(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": PERSON})
    branch.put({"kind": "person", "id": person, "fields": {"full_name": "Lain", "aliases": ["Mina"], "sex": "female"}})
    change = branch.get("person", person, "--history")["history"][-1]["change"]
    branch.json("undo", "person", person, change)
    found = branch.get("person", person)["fields"]
    assert {**found, "aliases": sorted(found["aliases"])} == PERSON


def test_undo_of_what_was_overwritten_since_changes_nothing(branch: Desk) -> None:
    (case,) = branch.put({"kind": "case", "fields": {"summary": "satu"}})
    branch.put({"kind": "case", "id": case, "fields": {"summary": "dua"}})
    second = branch.get("case", case, "--history")["history"][-1]["change"]
    branch.put({"kind": "case", "id": case, "fields": {"summary": "tiga"}})
    answer = branch.run("undo", "case", case, second)
    assert (answer.code, branch.get("case", case)["fields"]["summary"]) == (3, "tiga")


def test_undo_of_the_first_change_strikes_the_record_out(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": PERSON})
    first = branch.get("person", person, "--history")["history"][0]["change"]
    void = branch.json("undo", "person", person, first)["change"]
    assert branch.get("person", person)["voided"] is True
    branch.json("undo", "person", person, void)
    assert "voided" not in branch.get("person", person)


def test_human_output_of_a_write_names_ids_and_never_content(branch: Desk) -> None:
    line = json.dumps({"kind": "person", "fields": PERSON}).encode()
    answer = branch.run("put", stdin=line)
    assert answer.code == 0
    assert answer.out.strip() == branch.list("person")[0]["id"]


def test_a_case_an_agency_and_an_office_may_be_named_by_number_or_code(branch: Desk) -> None:
    (case,) = branch.put({"kind": "case", "fields": {"number": "KBM-2026-0147"}})
    assert branch.get("case", "KBM-2026-0147")["id"] == case
    assert branch.get("agency", "kemlu-pwni")["fields"]["code"] == "kemlu-pwni"
    assert branch.get("office", "KBM")["fields"]["code"] == "KBM"
    assert branch.json("void", "case", "KBM-2026-0147")["id"] == case
    assert branch.run("get", "case", "KBM-2026-0148").code == 3


def test_the_first_number_of_a_case_stays(branch: Desk) -> None:
    (case,) = branch.put({"kind": "case", "fields": {"number": "KBM-2026-0147"}})
    for fields in ({"number": "KBM-2026-0999"}, {"number": None}):
        assert "its own act" in branch.refused({"kind": "case", "id": case, "fields": fields})
    branch.put({"kind": "case", "id": case, "fields": {"number": "KBM-2026-0147", "wishes": "Ingin pulang"}})
    assert branch.get("case", case)["fields"] == {"number": "KBM-2026-0147", "wishes": "Ingin pulang"}


def test_a_starter_code_means_the_starter_agency_whoever_else_takes_it(branch: Desk) -> None:
    starter = branch.get("agency", "kemlu-pwni")["id"]
    (other,) = branch.put({"kind": "agency", "fields": {"code": "kemlu-pwni", "name": "Lembaga lain"}})
    assert branch.get("agency", "kemlu-pwni")["id"] == starter != other
    (case,) = branch.put({"kind": "case", "fields": {"wishes": "Ingin pulang"}})
    assert branch.json("ready", case, "--to", "kemlu-pwni")["state"]


def test_a_limit_beyond_counting_is_a_slip_of_the_command_line(branch: Desk) -> None:
    for limit in ("0", "-1", "x", "99999999999999999999"):
        answer = branch.run("search", "Siti", "--limit", limit)
        assert answer.code == 2
        assert "a whole number from 1 to" in answer.err


def test_a_day_given_beside_no_field_is_refused_in_a_whole_sentence(branch: Desk) -> None:
    (case,) = branch.put({"kind": "case", "fields": {"wishes": "Ingin pulang"}})
    never = branch.run("close", case, "--reason", "other", "--on", "2026-02-31")
    assert (never.code, never.err.strip()) == (3, "damping: what was given is a date that does not exist")
    ahead = branch.run("close", case, "--reason", "other", "--on", "2099-01-01")
    assert ahead.code == 3
    assert "case.closed_at: is a date after 20" in ahead.err


def test_kinds_needs_no_vault() -> None:
    every = call(["kinds", "--json"]).document
    assert {"case", "person", "consent", "letter"} <= {each["name"] for each in every}
    (case,) = call(["kinds", "case", "--json"]).document
    number = next(each for each in case["fields"] if each["name"] == "number")
    assert set(number) >= {"name", "type", "label", "section", "data_class", "merge", "codes"}
    assert call(["kinds", "dragon"]).code == 3


def test_options_may_stand_anywhere_after_the_verb(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": PERSON})
    order = ["get", "--json", branch.path, "--passphrase-file", branch.secret, "person", "--history", person]
    assert call(order).document["id"] == person
    lines = branch.path.with_name("lines.jsonl")
    lines.write_text(json.dumps({"kind": "person", "fields": {"full_name": "B"}}))
    assert call(["put", "--passphrase-file", branch.secret, branch.path, "--json", lines]).code == 0


def test_the_program_itself_answers_with_one_document(tmp_path: Path, branch: Desk) -> None:
    environment = {**os.environ, "DAMPING_STATE_DIR": str(tmp_path / "state"), "PYTHONIOENCODING": "ascii"}
    program = [sys.executable, "-m", "app"]
    here = Path(__file__).parents[2]
    made = subprocess.run(
        [*program, "create", tmp_path / "real", "--kind", "village", "--office", "DSA", "--name", "Désa", "--user", "sri", "--passphrase-file", branch.secret, "--json"],
        capture_output=True, check=False, cwd=here, env=environment,
    )  # fmt: skip
    assert (made.returncode, made.stderr) == (0, b"")
    assert json.loads(made.stdout)["office"] == "DSA"
    line = json.dumps({"kind": "person", "fields": {"full_name": "Siti Ñandú 🌸"}}).encode()
    put = subprocess.run(
        [*program, "put", tmp_path / "real", "--passphrase-file", branch.secret, "--json"],
        input=line, capture_output=True, check=False, cwd=here, env=environment,
    )  # fmt: skip
    assert put.returncode == 0, put.stderr
    listed = subprocess.run(
        [*program, "list", tmp_path / "real", "person", "--passphrase-file", branch.secret, "--json"],
        capture_output=True, check=False, cwd=here, env=environment,
    )  # fmt: skip
    assert json.loads(listed.stdout)[0]["fields"]["full_name"] == "Siti Ñandú 🌸"


def _program(branch: Desk, line: str, **more):
    """Run a line of shell in which $DAMPING is the program, and $V the vault (opened in earnest: its cost is real)."""
    environment = {
        **os.environ,
        "DAMPING": f"{sys.executable} -m app",
        "DAMPING_PASSPHRASE_FILE": str(branch.secret),
        "DAMPING_STATE_DIR": str(branch.path.with_name("state-of-program")),
        "V": str(branch.path.with_name("program")),
    }
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, check=False, cwd=Path(__file__).parents[2], env=environment, **more
    )


def test_whoever_stops_listening_or_cannot_be_told_gets_no_traceback(branch: Desk) -> None:
    made = _program(branch, "$DAMPING create $V --kind branch --office KBM --name K --user rina")
    assert made.returncode == 0, made.stderr
    cases = {
        "$DAMPING kinds --json | head -c 10 >/dev/null; exit ${PIPESTATUS[0]}": (0, b""),
        "$DAMPING list $V agency --json >/dev/full": (1, b"damping: what was asked is done"),
        "$DAMPING put $V --json <&-": (3, b"damping: cannot read -"),
        "$DAMPING list $V agency >&-": (0, b""),
        "$DAMPING list $V agency --passphrase-file - --json <&-": (3, b"damping: cannot read -"),
        "$DAMPING put $V . --json": (3, b"damping: cannot read ."),
        'echo \'{"kind":"person","fields":{"full_name":"S"}}\' | $DAMPING put $V >/dev/full': (1, b"damping: what was"),
    }
    for line, (code, told) in cases.items():
        done = _program(branch, line)
        assert done.returncode == code, (line, done.stderr)
        assert done.stderr.startswith(told), line
        assert done.stderr.count(b"\n") == bool(told), line
    listed = _program(branch, "$DAMPING list $V person --json")
    assert len(json.loads(listed.stdout)) == 1


def test_human_output_never_commands_a_terminal(branch: Desk) -> None:
    (case,) = branch.put({"kind": "case", "fields": {"summary": "satu\ndua\u202e tiga"}})
    told = branch.run("get", "case", case).out
    assert all(sign.isprintable() or sign == "\n" for sign in told)


@pytest.mark.parametrize("verb", ["get", "void", "unvoid"])
def test_a_record_that_is_not_here_is_refused(shared_branch: Desk, verb: str) -> None:
    answer = shared_branch.run(verb, "case", str(new_id()), "--json")
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
