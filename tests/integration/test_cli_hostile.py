"""What is wrong with the input is said in one clear line; nothing is changed, nothing of it is repeated, no traceback."""

import json
import os
from pathlib import Path

import pytest

from tests.integration.conftest import Desk, call

NOBODY = "a" * 26  # the shape of an id, and nobody's: the same in every worker that collects the tests

MARK = "Zulaikhah"  # planted in content: no refusal may repeat it
LONG = "a" * 100_001


def _counts(desk: Desk) -> dict[str, int]:
    return {kind: len(desk.list(kind)) for kind in ("person", "case", "statement", "consent", "agency")}


@pytest.mark.parametrize(
    "record",
    [
        {"kind": "dragon", "fields": {"name": MARK}},
        {"kind": "person", "fields": {"full_name": MARK, "wings": 2}},
        {"kind": "person", "fields": {"full_name": MARK, "aliases#0123": "x"}},
        {"kind": "person", "fields": {"full_name": MARK, "_void": True}},
        {"kind": "person", "fields": {"full_name": MARK, "sex": "dragon"}},
        {"kind": "person", "fields": {"full_name": MARK, "languages": ["jav", "xx"]}},
        {"kind": "person", "fields": {"full_name": MARK, "languages": "jav"}},
        {"kind": "person", "fields": {"full_name": MARK, "village": "99.99.99.9999"}},
        {"kind": "person", "fields": {"full_name": MARK, "nationality": "XX"}},
        {"kind": "person", "fields": {"full_name": MARK, "nik": "9901014113900001"}},
        {"kind": "person", "fields": {"full_name": MARK, "nik": "123"}},
        {"kind": "person", "fields": {"full_name": MARK, "birth_date": "2023-02-31"}},
        {"kind": "person", "fields": {"full_name": MARK, "birth_date": "kapan-kapan 31/31"}},
        {"kind": "person", "fields": {"full_name": MARK, "birth_date": 12.5}},
        {"kind": "person", "fields": {"full_name": MARK, "children": "dua"}},
        {"kind": "person", "fields": {"full_name": MARK, "children": 2**60}},
        {"kind": "person", "fields": {"full_name": MARK, "children": 1.5}},
        {"kind": "person", "fields": {"full_name": MARK, "deceased": "mungkin"}},
        {"kind": "person", "fields": {"full_name": MARK, "phones": [{"number": "abc"}]}},
        {"kind": "person", "fields": {"full_name": MARK, "phones": [{"angka": "0812"}]}},
        {"kind": "person", "fields": {"full_name": f"{MARK}\u0000"}},
        {"kind": "person", "fields": {"full_name": f"{MARK}\u001b[31m"}},
        {"kind": "person", "fields": {"full_name": f"{MARK}\nbaris dua"}},
        {"kind": "person", "fields": {"full_name": MARK, "remarks": LONG}},
        {"kind": "person", "fields": {"full_name": MARK, "remarks": {"text": MARK}}},
        {"kind": "person", "fields": {"nik": "9901014101900001"}},
        {"kind": "person", "fields": {"full_name": ""}, "gaps": {"nik": "unknown"}},
        {"kind": "person", "fields": {"full_name": MARK}, "gaps": {"nik": "because"}},
        {"kind": "person", "fields": {"full_name": MARK}, "gaps": {"code_name": "unknown"}},
        {"kind": "person", "fields": {"full_name": MARK, "nik": "9901014101900001"}, "gaps": {"nik": "unknown"}},
        {"kind": "person", "fields": {"full_name": MARK}, "gaps": {"wings": "unknown"}},
        {"kind": "case", "fields": {"clients": [str(NOBODY)], "summary": MARK}},
        {"kind": "case", "fields": {"clients": ["bukan id"], "summary": MARK}},
        {"kind": "case", "fields": {"reporter": 7}},
        {"kind": "case", "fields": {"owner": str(NOBODY)}},
        {"kind": "case", "fields": {"objections": [{"until": "2024"}]}},
        {"kind": "statement", "fields": {"case": str(NOBODY), "text": MARK}},
        {"kind": "statement", "id": "../../etc/passwd", "fields": {"text": MARK}},
        {"kind": "statement", "id": "A" * 26, "fields": {"text": MARK}},
        {"kind": "consent", "fields": {"withheld": ["dragon.wings"]}},
        {"kind": "note", "fields": {"sealed_text": "-----BEGIN AGE ENCRYPTED FILE-----"}},
        {"kind": "note", "fields": {"sealed_text": MARK}},
        {"kind": "attachment", "fields": {"sha256": "0" * 64, "name": MARK}},
        {"kind": "letter", "fields": {"state": "issued"}},
        {"kind": "letter", "fields": {"number": "001/SR"}},
        {"kind": "access_entry", "fields": {"act": "viewed"}},
        {"kind": "device", "fields": {"name": MARK}},
        {"kind": "trust", "fields": {"device": MARK}},
    ],
    ids=lambda record: json.dumps(record)[:60],
)
def test_a_record_that_no_form_would_save_is_refused_in_one_line(shared_branch: Desk, record: dict) -> None:
    before = _counts(shared_branch)
    told = shared_branch.refused({"kind": "person", "fields": {"full_name": "pertama"}}, record)
    assert told.startswith("damping: line 2: ")
    assert MARK not in told
    assert len(told) < 300
    assert _counts(shared_branch) == before


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b'"person"',
        b"null",
        b"\xff\xfe",
        b'{"kind": "person", "fields": []}',
        b'{"kind": 7}',
        b'{"fields": {}}',
        b'{"kind": "person", "wings": 2}',
        b'{"kind": "person", "id": 7, "fields": {"full_name": "A"}}',
        b'{"kind": "person", "gaps": {"nik": 7}}',
        b'{"kind": "person", "base": {"nik": "x"}, "fields": {"full_name": "A"}}',
        b'{"kind": "person", "fields": {"full_name": NaN}}',
        b'{"kind": "person", "fields": {"full_name": "\\ud800"}}',
        b'{"kind": "person", "fields": ' + b'{"a":' * 2000 + b"1" + b"}" * 2000 + b"}",
        b"[" * 200_000,
        b"{'kind': 'person'}",
    ],
    ids=lambda line: line[:40].decode("latin-1"),
)
def test_a_line_that_is_no_record_is_refused_in_one_line(shared_branch: Desk, line: bytes) -> None:
    answer = shared_branch.run("put", "-", "--json", stdin=b'\n{"kind":"person","fields":{"full_name":"A"}}\n' + line)
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert answer.err.startswith("damping: line 3: ")
    assert _counts(shared_branch)["person"] == 0


def test_emoji_right_to_left_and_long_text_are_kept_as_written(branch: Desk) -> None:
    text = "كلمة مفتوحة 🌸 e\u0301" + "字" * 99_000
    person, case = branch.put(
        {"kind": "person", "fields": {"full_name": "نور 🌸 \u200fNur"}},
        {"kind": "case", "fields": {"summary": text}},
    )
    assert branch.get("person", person)["fields"]["full_name"] == "نور 🌸 \u200fNur"
    assert branch.get("case", case)["fields"]["summary"] == text.replace("e\u0301", "é")


def test_more_text_than_one_change_may_carry_is_kept_whole(branch: Desk) -> None:
    fields = dict.fromkeys(("summary", "wishes", "plan", "assessment"), "字" * 100000)
    (case,) = branch.put({"kind": "case", "fields": fields})
    assert branch.get("case", case)["fields"] == fields
    assert branch.json("check", "--full")["findings"] == []


def test_more_elements_than_a_record_holds_are_refused(branch: Desk) -> None:
    assert "at most" in branch.refused(
        {"kind": "person", "fields": {"full_name": "A", "aliases": [f"n{n}" for n in range(401)]}}
    )


def test_an_id_of_another_kind_is_refused(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "A"}})
    assert "kind person" in branch.refused({"kind": "case", "id": person, "fields": {"summary": "x"}})


def test_a_new_record_without_a_field_is_only_saved_where_the_vault_names_it(branch: Desk) -> None:
    assert branch.put({"kind": "case", "fields": {}})
    branch.refused({"kind": "case", "id": str(NOBODY), "fields": {}})


def test_an_empty_input_saves_nothing_and_succeeds(branch: Desk) -> None:
    assert branch.json("put", "-", stdin=b"\n \n") == {"saved": []}


def test_files_that_cannot_be_read_are_named(shared_branch: Desk, tmp_path: Path) -> None:
    for given in (tmp_path / "missing.jsonl", tmp_path, Path("/proc/self/mem")):
        answer = shared_branch.run("put", given, "--json")
        assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1), given
        assert str(given) in answer.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["list", "VAULT", "case", "--where", "summary"],
        ["list", "VAULT", "case", "--limit", "0"],
        ["list", "VAULT", "case", "--limit", "many"],
        ["list", "VAULT"],
        ["get", "VAULT", "case"],
        ["put", "VAULT", "a", "b"],
        ["undo", "VAULT", "case", "x"],
        ["fly", "VAULT"],
        ["search", "VAULT"],
        ["generate", "VAULT", "--cases", "-1", "--seed", "1"],
        ["generate", "VAULT", "--cases", "1"],
        ["add-user", "VAULT"],
        ["list", "VAULT", "case", "--jso"],
    ],
    ids=" ".join,
)
def test_a_wrong_command_line_ends_with_two(shared_branch: Desk, arguments: list[str]) -> None:
    given = [str(shared_branch.path) if each == "VAULT" else each for each in arguments]
    answer = call([*given, "--passphrase-file", shared_branch.secret] if given[0] != "fly" else given)
    assert (answer.code, answer.out) == (2, "")
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["list", "dragon"],
        ["list", "case", "--where", "wings=2"],
        ["list", "case", "--sort", "wings"],
        ["list", "case", "--sort", "summary"],
        ["list", "case", "--where", "objections=x"],
        ["list", "case", "--where", "not_via_village=perhaps"],
        ["list", "referral", "--where", "agency=dragonry"],
        ["list", "person", "--sort", "full_name", "--after", "nobody"],
        ["undo", "case", "x", "y"],
        ["get", "dragon", "x"],
        ["get", "case", "\udcff\udcfe"],
        ["open-attachment", "nothing", "--out", "/tmp/nothing-here"],
        ["attach", "KBM-1999-0001", __file__],
        ["log", "--case", "KBM-1999-0001"],
        ["remove-user", "nobody"],
    ],
    ids=repr,
)
def test_what_is_not_there_is_refused_in_one_line(shared_branch: Desk, arguments: list[str]) -> None:
    answer = shared_branch.run(arguments[0], *arguments[1:], "--json")
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)


@pytest.mark.parametrize(
    "text", ["", "   ", "\x00", '"', "NEAR(", "a AND", "*", "\udcff", "ﷺ" * 500, "%_%", "-", "' OR 1=1"]
)
def test_search_takes_whatever_is_typed(shared_branch: Desk, text: str) -> None:
    assert isinstance(shared_branch.json("search", text), list)


def test_a_folder_that_is_no_vault_is_named(tmp_path: Path, shared_branch: Desk) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "missing", tmp_path / "empty", tmp_path / "file"):
        answer = call(["list", path, "case", "--passphrase-file", shared_branch.secret, "--json"])
        assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1), path


def test_a_wrong_passphrase_and_a_damaged_vault_are_told_apart(branch: Desk, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("bukan kata sandinya sama sekali")
    answer = branch.run("list", "case", secret=wrong)
    assert (answer.code, "wrong passphrase" in answer.err) == (3, True)
    database = branch.path / "vault.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2 :] = os.urandom(len(content) - len(content) // 2)
    database.write_bytes(content)
    answer = branch.run("check", "--json")
    assert answer.code == 4
    assert answer.document["ok"] is False
    assert answer.document["findings"]


def test_an_unknown_user_is_refused(shared_branch: Desk) -> None:
    answer = shared_branch.run("list", "case", "--user", "nobody")
    assert (answer.code, answer.err.count("\n")) == (3, 1)


def test_no_terminal_and_no_file_is_said(branch: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.cli.asking.can_ask", lambda: False)
    answer = call(["list", branch.path, "case"])
    assert answer.code == 3
    assert "no passphrase" in answer.err


def test_a_vault_in_use_is_said(branch: Desk) -> None:
    held = branch.session()
    try:
        answer = branch.run("list", "case")
    finally:
        held.close()
    assert (answer.code, "another process" in answer.err) == (3, True)
