"""A vault is made by one verb, and refused without a trace where it cannot be."""

import json
from pathlib import Path

import pytest

from tests.integration.conftest import PASSPHRASE, Desk, call


def _create(folder: Path, *more: str | Path, passphrase: str = PASSPHRASE):
    secret = folder / "secret.txt"
    secret.write_bytes(passphrase.encode())
    return call(
        [
            "create",
            folder / "v",
            "--kind",
            "branch",
            "--office",
            "KBM",
            "--name",
            "Kebumen",
            "--user",
            "rina",
            "--passphrase-file",
            secret,
            *more,
        ]
    )


def test_create_tells_vault_device_office_words_and_recovery_code(tmp_path: Path) -> None:
    made = _create(tmp_path, "--json")
    assert made.code == 0
    document = made.document
    assert set(document) == {"vault", "device", "office", "fingerprint", "recovery_code"}
    assert document["office"] == "KBM"
    assert len(document["fingerprint"].split()) == 8
    assert made.err == ""


def test_human_output_of_create_shows_the_same_facts_as_lines(tmp_path: Path) -> None:
    made = _create(tmp_path)
    assert made.code == 0
    with pytest.raises(json.JSONDecodeError):
        json.loads(made.out)
    assert "recovery code" in made.out


def test_the_first_user_holds_every_role_of_the_kind(branch: Desk, headquarters: Desk, village: Desk) -> None:
    roles = {
        desk.made["office"]: set(desk.list("user")[0]["fields"]["roles"]) for desk in (branch, headquarters, village)
    }
    assert roles == {
        "KBM": {"paralegal", "coordinator", "administrator"},
        "PST": {"headquarters_officer", "coordinator", "administrator"},
        "DSA": {"village_officer", "administrator"},
    }


def test_roles_may_be_chosen(tmp_path: Path) -> None:
    assert _create(tmp_path, "--role", "counsellor", "--role", "administrator").code == 0
    desk = Desk(path=tmp_path / "v", secret=tmp_path / "secret.txt", machine=None)
    assert set(desk.list("user")[0]["fields"]["roles"]) == {"counsellor", "administrator"}


def test_an_unknown_role_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    made = _create(tmp_path, "--role", "queen")
    assert (made.code, made.err.count("\n")) == (3, 1)
    assert not (tmp_path / "v").exists()


@pytest.mark.parametrize("passphrase", ["", "rahasia", "kebumen123", "rinarina"])
def test_a_weak_passphrase_is_refused_and_leaves_nothing(tmp_path: Path, passphrase: str) -> None:
    made = _create(tmp_path, passphrase=passphrase)
    assert made.code == 3
    assert "guessed too easily" in made.err
    assert not (tmp_path / "v").exists()


def test_one_trailing_newline_of_the_file_is_no_part_of_the_passphrase(tmp_path: Path) -> None:
    assert _create(tmp_path, passphrase=f"{PASSPHRASE}\n").code == 0
    secret = tmp_path / "secret.txt"
    for content, code in ((PASSPHRASE, 0), (f"{PASSPHRASE}\r\n", 0), (f"{PASSPHRASE}\n\n", 3), (f" {PASSPHRASE}", 3)):
        secret.write_bytes(content.encode())
        answer = call(["list", tmp_path / "v", "office", "--passphrase-file", secret])
        assert answer.code == code, content
        if code:
            assert answer.err.startswith("damping: wrong passphrase")


def test_the_environment_may_name_the_passphrase_file(branch: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAMPING_PASSPHRASE_FILE", str(branch.secret))
    assert call(["list", branch.path, "office"]).code == 0


@pytest.mark.parametrize("missing", ["--kind", "--office", "--name", "--user"])
def test_create_without_what_it_needs_is_a_fault_of_the_command_line(tmp_path: Path, missing: str) -> None:
    given = {"--kind": "branch", "--office": "KBM", "--name": "Kebumen", "--user": "rina"}
    del given[missing]
    answer = call(["create", tmp_path / "v", *(part for pair in given.items() for part in pair)])
    assert answer.code == 2
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    "more",
    [("--fingerprint", "a b c d e f g h"), ("--archive", "/nowhere"), ("--kind", "palace")],
)
def test_options_that_do_not_go_together_are_a_fault_of_the_command_line(tmp_path: Path, more: tuple[str, ...]) -> None:
    assert _create(tmp_path, *more).code == 2
    assert not (tmp_path / "v").exists()


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "surat.txt").write_text("milik orang")
    assert _create(tmp_path).code == 3
    assert (tmp_path / "v" / "surat.txt").read_text() == "milik orang"


def test_a_parent_that_is_missing_is_refused(tmp_path: Path) -> None:
    answer = call(
        [
            "create",
            tmp_path / "a" / "b",
            "--kind",
            "branch",
            "--office",
            "K",
            "--name",
            "N",
            "--user",
            "u",
            "--passphrase-file",
            _file(tmp_path, PASSPHRASE),
        ]
    )
    assert answer.code == 3
    assert "there is no folder" in answer.err


def test_an_archive_of_headquarters_must_be_there(tmp_path: Path) -> None:
    arguments = ["create", tmp_path / "h", "--kind", "headquarters", "--office", "PST", "--name", "P", "--user", "rina"]
    arguments += ["--passphrase-file", _file(tmp_path, PASSPHRASE)]
    assert call([*arguments, "--archive", tmp_path / "none"]).code == 3
    assert not (tmp_path / "h").exists()
    (tmp_path / "disk").mkdir()
    assert call([*arguments, "--archive", tmp_path / "disk"]).code == 0


@pytest.mark.parametrize("content", [b"", b"damping-invitation", b"\x00" * 5000, b"{}"])
def test_what_is_no_invitation_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "inv").write_bytes(content)
    made = _create(tmp_path, "--invitation", tmp_path / "inv")
    assert (made.code, made.err.count("\n")) == (3, 1)
    assert not (tmp_path / "v").exists()


def test_a_vault_that_starts_alone_or_as_headquarters_has_the_directory(branch: Desk, headquarters: Desk) -> None:
    for desk in (branch, headquarters):
        (agency,) = desk.list("agency", "--where", "code=kemlu-pwni")
        assert agency["fields"]["city"] == "Jakarta"
        assert len(desk.list("agency", "--where", "code=baznas")) == 1
    ids = [{each["id"] for each in desk.list("agency")} for desk in (branch, headquarters)]
    assert ids[0] == ids[1]


def test_a_file_that_is_no_text_is_no_passphrase(branch: Desk, tmp_path: Path) -> None:
    (tmp_path / "bad").write_bytes(b"\xff\xfe\x00")
    answer = call(["list", branch.path, "office", "--passphrase-file", tmp_path / "bad"])
    assert answer.code == 3
    assert "not UTF-8" in answer.err


def _file(folder: Path, text: str) -> Path:
    path = folder / "passphrase"
    path.write_text(text)
    return path
