"""Who opens a vault, as what, and how somebody who forgot gets in again."""

from pathlib import Path

import pytest

from tests.integration.conftest import PASSPHRASE, Desk, call


def _names(slots: list[dict]) -> set[str]:
    return {each["name"] for each in slots if each["kind"] == "user"}


def test_slots_name_people_recovery_code_and_escrow(branch: Desk, headquarters: Desk) -> None:
    assert sorted(each["kind"] for each in branch.json("slots")) == ["recovery", "user"]
    assert sorted(each["kind"] for each in headquarters.json("slots")) == ["escrow", "recovery", "user"]
    assert _names(branch.json("slots")) == {"rina"}


def test_a_person_added_opens_the_vault_as_themselves(branch: Desk) -> None:
    secret = branch.add_user("budi", "paralegal")
    assert _names(branch.json("slots")) == {"rina", "budi"}
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "S"}}, secret=secret)
    story = branch.get("person", person, "--history")["history"]
    users = {each["fields"]["screen_name"]: each["id"] for each in branch.list("user")}
    assert story[0]["user"] == users["budi"]


def test_user_says_who_acts_and_must_fit_the_passphrase(branch: Desk) -> None:
    secret = branch.add_user("budi", "paralegal")
    assert branch.run("list", "case", "--user", "budi", secret=secret).code == 0
    assert branch.run("list", "case", "--user", "BUDI", secret=secret).code == 0
    assert branch.run("list", "case", "--user", "rina", secret=secret).code == 3


def test_adding_needs_an_administrator_a_free_name_a_known_role_and_a_good_passphrase(
    branch: Desk, tmp_path: Path
) -> None:
    secret = branch.add_user("budi", "paralegal")
    good, weak = tmp_path / "good", tmp_path / "weak"
    good.write_text("seruling bambu di tepi danau")
    weak.write_text("sari123")
    attempts = [
        (("sari", "--new-passphrase-file", good), secret, "role"),
        (("Budi", "--new-passphrase-file", good), None, "already"),
        (("sari", "--role", "queen", "--new-passphrase-file", good), None, "no role"),
        (("sari", "--new-passphrase-file", weak), None, "too easily"),
        (("s\x1bari", "--new-passphrase-file", good), None, "control"),
    ]
    for arguments, who, told in attempts:
        answer = branch.run("add-user", *arguments, secret=who)
        assert (answer.code, answer.err.count("\n")) == (3, 1), arguments
        assert told in answer.err
    assert _names(branch.json("slots")) == {"rina", "budi"}
    assert len(branch.list("user")) == 2


def test_roles_bind(branch: Desk) -> None:
    paralegal = branch.add_user("budi", "paralegal")
    counsellor = branch.add_user("ratna", "counsellor")
    administrator = branch.add_user("admin", "administrator")
    (case,) = branch.put({"kind": "case", "fields": {"summary": "x"}}, secret=paralegal)
    assert branch.get("case", case, secret=counsellor)["fields"]["summary"] == "x"
    assert "role" in branch.refused({"kind": "case", "id": case, "fields": {"summary": "y"}}, secret=counsellor)
    for verb, *rest in (("get", "case", case), ("list", "case"), ("search", "x"), ("void", "case", case)):
        assert branch.run(verb, *rest, secret=administrator).code == 3, verb
    assert branch.run("log", secret=administrator).code == 0
    assert branch.run("log", secret=paralegal).code == 3
    assert "role" in branch.refused({"kind": "user", "fields": {"screen_name": "x"}}, secret=paralegal)


def test_removing_a_person_takes_their_way_in_and_keeps_what_they_wrote(branch: Desk) -> None:
    secret = branch.add_user("budi", "paralegal")
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "S"}}, secret=secret)
    assert _names(branch.json("remove-user", "BUDI")) == {"rina"}
    assert branch.run("list", "case", secret=secret).code == 3
    assert branch.get("person", person)["fields"] == {"full_name": "S"}
    left = {each["fields"]["screen_name"]: each["fields"].get("left") for each in branch.list("user")}
    assert left == {"rina": None, "budi": True}
    assert branch.json("check", "--full")["ok"] is True


def test_the_last_person_and_the_last_administrator_stay(branch: Desk) -> None:
    assert branch.run("remove-user", "rina").code == 3
    branch.add_user("budi", "paralegal")
    assert branch.run("remove-user", "rina").code == 3
    assert branch.run("list", "case").code == 0


def test_a_changed_passphrase_opens_and_the_old_one_does_not(branch: Desk, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    fresh.write_text("layang-layang merah di sawah\n")
    weak = tmp_path / "weak"
    weak.write_text("rina2026")
    assert branch.run("change-passphrase", "--new-passphrase-file", weak).code == 3
    assert branch.run("change-passphrase", "--new-passphrase-file", fresh).code == 0
    assert branch.run("list", "case", secret=fresh).code == 0
    assert branch.run("list", "case").code == 3


@pytest.mark.parametrize("spelled", ["{}", "{}\n", "  {} ", "lower"])
def test_the_recovery_code_gives_a_new_passphrase(branch: Desk, tmp_path: Path, spelled: str) -> None:
    code = branch.made["recovery_code"]
    (tmp_path / "code").write_text(code.lower() if spelled == "lower" else spelled.format(code))
    fresh = tmp_path / "fresh"
    fresh.write_text("layang-layang merah di sawah")
    answer = call(
        ["recover", branch.path, "--code-file", tmp_path / "code", "--user", "rina", "--new-passphrase-file", fresh]
    )
    assert answer.code == 0, answer.err
    assert branch.run("list", "case", secret=fresh).code == 0
    assert branch.run("list", "case").code == 3


def test_the_recovery_code_may_come_by_stdin(branch: Desk, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    fresh.write_text(PASSPHRASE)
    arguments = ["recover", branch.path, "--code-file", "-", "--user", "rina", "--new-passphrase-file", fresh, "--json"]
    answer = call(arguments, stdin=branch.made["recovery_code"].encode() + b"\n")
    assert answer.code == 0
    assert _names(answer.document) == {"rina"}


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("", "eight groups"),
        ("0000-0000-0000-0000-0000-0000-0000-0000", "group"),
        ("XXXX", "eight groups"),
        ("🌸" * 32, "group"),
    ],
)
def test_a_wrong_recovery_code_is_said_and_changes_nothing(branch: Desk, tmp_path: Path, code: str, told: str) -> None:
    (tmp_path / "code").write_text(code)
    fresh = tmp_path / "fresh"
    fresh.write_text("layang-layang merah di sawah")
    answer = call(
        ["recover", branch.path, "--code-file", tmp_path / "code", "--user", "rina", "--new-passphrase-file", fresh]
    )
    assert (answer.code, told in answer.err, answer.err.count("\n")) == (3, True, 1)
    assert branch.run("list", "case").code == 0
