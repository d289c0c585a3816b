"""A vault is checked, rebuilt, backed up and restored; who did what is on record."""

from pathlib import Path

import pytest

from tests.integration.conftest import Desk, call


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


def _code(desk: Desk) -> Path:
    path = desk.path.with_name("code.txt")
    path.write_text(desk.made["recovery_code"] + "\n")
    return path


def test_a_sound_vault_is_sound(branch: Desk) -> None:
    branch.json("generate", "--cases", "3", "--seed", "1")
    for more in ((), ("--full",)):
        answer = branch.run("check", *more, "--json")
        assert (answer.code, answer.document["ok"], answer.document["findings"]) == (0, True, [])


def test_a_shown_value_that_is_not_the_logs_is_found_and_a_rebuild_mends_it(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "Siti"}})
    session = branch.session()
    with session.store.write() as tx:
        tx.connection.execute("UPDATE k_person SET full_name = 'Bukan'")
    session.close()
    answer = branch.run("check", "--full", "--json")
    assert (answer.code, answer.document["findings"][0]["part"]) == (4, "projections")
    assert branch.json("rebuild")["records"] > 0
    assert branch.json("check", "--full")["ok"] is True
    assert branch.get("person", person)["fields"] == {"full_name": "Siti"}


def test_a_change_that_is_not_what_it_was_is_found(branch: Desk) -> None:
    branch.put({"kind": "person", "fields": {"full_name": "Siti"}})
    session = branch.session()
    with session.store.write() as tx:
        tx.connection.execute("UPDATE change SET body = CAST(replace(CAST(body AS TEXT), 'Siti', 'Sita') AS BLOB)")
    session.close()
    answer = branch.run("check", "--json")
    assert (answer.code, answer.document["findings"][0]["part"]) == (4, "chains")


def test_a_backup_restores_with_the_recovery_code_and_sets_the_vault_aside(branch: Desk, disk: Path) -> None:
    (kept,) = branch.put({"kind": "person", "fields": {"full_name": "Siti"}})
    made = branch.json("backup", "--to", disk)
    assert Path(made["file"]).parent == disk
    (later,) = branch.put({"kind": "person", "fields": {"full_name": "Sri"}})
    restored = call(["restore", made["file"], "--to", branch.path, "--code-file", _code(branch), "--json"])
    assert restored.code == 0, restored.err
    assert restored.document["vault"] == str(branch.path)
    assert [each["id"] for each in branch.list("person")] == [kept]
    assert branch.json("check", "--full")["ok"] is True
    aside = Path(restored.document["aside"])
    assert aside.is_dir()
    assert branch.run("get", "person", later).code == 3


def test_a_backup_restores_with_the_passphrase_of_the_vault_that_is_there(branch: Desk, disk: Path) -> None:
    (kept,) = branch.put({"kind": "person", "fields": {"full_name": "Siti"}})
    file = branch.json("backup", "--to", disk)["file"]
    answer = call(["restore", file, "--to", branch.path, "--passphrase-file", branch.secret, "--json"])
    assert answer.code == 0, answer.err
    assert branch.get("person", kept)["fields"]["full_name"] == "Siti"


def test_a_restore_elsewhere_is_a_new_device_and_writes_in_an_epoch_of_its_own(
    branch: Desk, disk: Path, tmp_path: Path
) -> None:
    branch.put({"kind": "person", "fields": {"full_name": "Siti"}})
    file = branch.json("backup", "--to", disk)["file"]
    answer = call(["restore", file, "--to", tmp_path / "other", "--code-file", _code(branch), "--json"])
    assert answer.document["device_kept"] is False
    other = Desk(path=tmp_path / "other", secret=branch.secret, machine=branch.machine)
    (person,) = other.put({"kind": "person", "fields": {"full_name": "Sri"}})
    assert other.get("person", person, "--history")["history"][0]["device"] != branch.made["device"]


def test_numbers_go_on_above_what_was_given_before_a_restore(branch: Desk, disk: Path) -> None:
    from app.casework.intake import new_case
    from app.records.kinds.people import Person

    def number() -> str:
        session = branch.session()
        try:
            return new_case(session, Person(code_name="Kenanga")).number
        finally:
            session.close()

    first = number()
    file = branch.json("backup", "--to", disk)["file"]
    second = number()
    assert call(["restore", file, "--to", branch.path, "--code-file", _code(branch)]).code == 0
    assert sorted([first, second, number()]) == [first, second, f"{second[:-4]}0003"]


def test_erasures_ordered_since_a_backup_are_applied_anew(headquarters: Desk, disk: Path) -> None:
    (person,) = headquarters.put({"kind": "person", "fields": {"full_name": "Siti Terhapus"}})
    file = headquarters.json("backup", "--to", disk)["file"]
    session = headquarters.session()
    with session.store.write() as tx:
        tx.erase("person", person, basis="UU PDP", ticket="T-1")
    session.close()
    answer = call(["restore", file, "--to", headquarters.path, "--code-file", _code(headquarters), "--json"])
    assert (answer.code, answer.document["erasures"]) == (0, 1), answer.err
    assert headquarters.json("search", "Terhapus") == []
    assert headquarters.list("person") == []


@pytest.mark.parametrize("content", [b"", b"x" * 100])
def test_what_is_no_backup_is_refused_and_nothing_moves(branch: Desk, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.age").write_bytes(content)
    answer = call(["restore", tmp_path / "b.age", "--to", branch.path, "--code-file", _code(branch)])
    assert (answer.code, answer.err.count("\n")) == (3, 1)
    assert branch.run("list", "person").code == 0


def test_a_torn_backup_is_named_as_damaged(branch: Desk, disk: Path) -> None:
    file = Path(branch.json("backup", "--to", disk)["file"])
    file.write_bytes(file.read_bytes()[:-5000])
    answer = call(["restore", file, "--to", branch.path, "--code-file", _code(branch)])
    assert (answer.code, answer.err.count("\n")) == (4, 1)
    assert branch.run("list", "person").code == 0


def test_a_wrong_code_opens_no_backup(branch: Desk, headquarters: Desk, disk: Path) -> None:
    file = branch.json("backup", "--to", disk)["file"]
    answer = call(["restore", file, "--to", branch.path, "--code-file", _code(headquarters)])
    assert answer.code == 3
    assert branch.run("list", "person").code == 0


def test_a_backup_needs_a_folder(branch: Desk, tmp_path: Path) -> None:
    assert branch.run("backup", "--to", tmp_path / "none").code == 3


def test_views_and_changes_are_logged_without_content(branch: Desk) -> None:
    (person,) = branch.put({"kind": "person", "fields": {"full_name": "Siti Rahasia"}})
    (case,) = branch.put({"kind": "case", "fields": {"clients": [person], "number": "KBM-2026-0001"}})
    branch.get("case", case)
    branch.list("person")
    log = branch.json("log")
    assert [(each["act"], each["subject_kind"]) for each in log] == [
        ("viewed", "person"),
        ("viewed", "case"),
        ("changed", "case"),
        ("changed", "person"),
    ]
    user = branch.list("user")[0]["id"]
    assert {each["user"] for each in log} == {user}
    assert [each["act"] for each in branch.json("log", "--case", "KBM-2026-0001")] == ["viewed", "changed"]
    assert "Rahasia" not in branch.run("log").out


def test_nobody_rewrites_the_log(branch: Desk) -> None:
    branch.put({"kind": "person", "fields": {"full_name": "Siti"}})
    entry = branch.list("access_entry")[0]["id"]
    for verb in ("void", "unvoid"):
        assert branch.run(verb, "access_entry", entry).code == 3
    branch.refused({"kind": "access_entry", "id": entry, "fields": {"act": "viewed"}})
