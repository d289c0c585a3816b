"""Creating, unlocking, and who is told what when it does not work."""

import json
import os
import shutil
import stat
from pathlib import Path

import pytest

from db.errors import Damaged
from db.sqlcipher import OperationalError, connect, explain
from db.vault import age, device, entrance, folder, lockfile, meta, throttle, users
from db.vault.errors import (
    DiskFailed,
    DiskFull,
    FolderMissing,
    FolderNotEmpty,
    NotAVault,
    ReadOnlyFolder,
    StoreBusy,
    TooManyTries,
    UnknownUser,
    VaultTooNew,
    WrongPassphrase,
)
from db.vault.machine import Machine
from db.vault.slot import NewUser, SlotKind
from tests.unit.vault.home import CHEAP, PASSPHRASE, Home, make


def test_a_new_vault_opens_with_passphrase_code_and_escrow(tmp_path: Path):
    escrow = age.new_identity()
    created, machine, _ = make(tmp_path, age.recipient_of(escrow))
    key = created.unlocked.keys.vault
    created.unlocked.close()
    path, code = tmp_path / "v", created.recovery_code
    for way in (
        lambda: folder.unlock(path, PASSPHRASE, machine=machine),
        lambda: folder.unlock_by_code(path, code, machine=machine),
        lambda: folder.unlock_by_escrow(path, escrow, machine=machine),
    ):
        unlocked = way()
        assert unlocked.keys.vault == key
        unlocked.close()


def test_unlocked_says_who_opened_it_and_shows_no_secret(home: Home):
    unlocked = home.unlock()
    assert (unlocked.screen_name, unlocked.user_id, unlocked.opened_by) == ("Sri", "u" * 26, SlotKind.USER)
    shown = repr(unlocked)
    for secret in (unlocked.keys.vault, unlocked.device.signing_key):
        assert repr(secret) not in shown
        assert secret.hex() not in shown
    assert unlocked.identity is not None
    assert unlocked.identity not in shown
    assert unlocked.device.identity not in shown


def test_files_are_private_under_any_umask(tmp_path: Path):
    before = os.umask(0)
    try:
        created, machine, _ = make(tmp_path)
        connection = connect(tmp_path / "v" / "vault.db", created.unlocked.keys.database)
        connection.execute("CREATE TABLE t(a)")
        found = [*(tmp_path / "v").rglob("*"), tmp_path / "v", *machine.state.rglob("*"), machine.state]
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in found}
        connection.close()
        created.unlocked.close()
    finally:
        os.umask(before)
    assert "vault.db-wal" in modes
    assert {name: mode for name, mode in modes.items() if mode not in {0o600, 0o700}} == {}


@pytest.mark.parametrize("content", ["other.txt", ".hidden"])
def test_a_folder_that_holds_something_is_refused(tmp_path: Path, content: str):
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / content).write_text("x")
    with pytest.raises(FolderNotEmpty):
        make(tmp_path)
    assert sorted(each.name for each in tmp_path.iterdir() if each.name != "state") == ["v"]


def test_an_empty_folder_becomes_the_vault(tmp_path: Path):
    (tmp_path / "v").mkdir()
    make(tmp_path)[0].unlocked.close()
    assert (tmp_path / "v" / "keys.json").is_file()


def test_a_missing_parent_is_named(tmp_path: Path):
    machine = Machine(state=tmp_path / "state", policy=CHEAP)
    with pytest.raises(FolderMissing):
        folder.create(tmp_path / "no" / "v", NewUser(user="", name="Sri", passphrase="x"), machine=machine)


def test_what_is_no_vault_is_not_called_damaged(home: Home):
    (home.root / "other").mkdir()
    for path in (home.root / "other", home.root / "absent"):
        with pytest.raises(NotAVault):
            folder.unlock(path, PASSPHRASE, machine=home.machine)
    assert list((home.root / "other").iterdir()) == []


@pytest.mark.parametrize("wrong", ["", " ", PASSPHRASE + " ", PASSPHRASE.upper(), PASSPHRASE[:-1], "x" * 5000, "🐱"])
def test_a_wrong_passphrase_is_never_called_damage(home: Home, wrong: str):
    with pytest.raises(WrongPassphrase):
        home.unlock(wrong)
    assert home.unlock().screen_name == "Sri"


def test_wrong_tries_wait_longer_and_longer_and_a_restart_does_not_help(home: Home):
    waits: list[int] = []
    for _ in range(9):
        with pytest.raises(WrongPassphrase):
            home.unlock("salah")
        try:
            throttle.admit(home.machine, home.vault)
            waits.append(0)
        except TooManyTries as error:
            waits.append(error.wait_seconds)
            with pytest.raises(TooManyTries):
                home.unlock()  # the right one has to wait, too
        home.clock.go(seconds=waits[-1])
    assert waits == [0, 0, 1, 2, 4, 8, 16, 30, 30]
    assert home.unlock().screen_name == "Sri"
    throttle.admit(home.machine, home.vault)


def test_a_clock_put_back_does_not_lock_out_for_longer_than_the_wait(home: Home):
    for _ in range(4):
        throttle.note_wrong(home.machine, home.vault)
    home.clock.go(days=-4000)
    with pytest.raises(TooManyTries) as caught:
        throttle.admit(home.machine, home.vault)
    assert caught.value.wait_seconds <= 30


def test_the_slot_is_found_by_passphrase_or_by_screen_name(home: Home):
    unlocked = users.add_user(home.unlock(), NewUser(user="w" * 26, name="Wati", passphrase="dua"))
    unlocked.close()
    assert home.unlock("dua").screen_name == "Wati"
    home.opened[-1].close()
    assert home.unlock("dua", "WATI").screen_name == "Wati"
    home.opened[-1].close()
    with pytest.raises(WrongPassphrase):
        home.unlock("dua", "Sri")
    with pytest.raises(UnknownUser):
        home.unlock("dua", "Budi")
    assert entrance.screen_names(home.path) == ["Sri", "Wati"]


def test_a_failed_unlock_lets_the_vault_go(home: Home):
    with pytest.raises(WrongPassphrase):
        home.unlock("salah")
    lockfile.acquire(home.path).release()


def test_a_newer_vault_is_refused_untouched(home: Home):
    keys = json.loads((home.path / "keys.json").read_text())
    (home.path / "keys.json").write_text(json.dumps({**keys, "format": 2, "novelty": [1]}))
    before = {each.name: each.stat().st_mtime_ns for each in home.path.iterdir()}
    with pytest.raises(VaultTooNew) as caught:
        home.unlock()
    assert (caught.value.found, caught.value.supported) == (2, 1)
    assert {each.name: each.stat().st_mtime_ns for each in home.path.iterdir()} == before


def test_a_newer_database_is_refused(home: Home):
    unlocked = home.unlock()
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("UPDATE meta SET value = 9 WHERE key = 'format'")
    connection.close()
    unlocked.close()
    with pytest.raises(VaultTooNew):
        home.unlock()


def test_a_missing_device_file_is_named(home: Home):
    (home.path / device.NAME).unlink()
    with pytest.raises(Damaged) as caught:
        home.unlock()
    assert caught.value.facts == {"part": "device"}


@pytest.mark.parametrize(("name", "part"), [("keys.json", "slots"), ("vault.db", "database")])
def test_a_missing_file_is_damage_not_a_wrong_passphrase(home: Home, name: str, part: str):
    (home.path / name).unlink()
    with pytest.raises(Damaged) as caught:
        home.unlock()
    assert caught.value.facts == {"part": part}


def test_another_vaults_database_is_not_opened(home: Home, tmp_path: Path):
    (tmp_path / "b").mkdir()
    make(tmp_path / "b")[0].unlocked.close()
    (home.path / "vault.db").write_bytes((tmp_path / "b" / "v" / "vault.db").read_bytes())
    with pytest.raises(Damaged):
        home.unlock()


def test_a_folder_that_cannot_be_written_is_named(unprivileged: Path):
    created, machine, _ = make(unprivileged)
    created.unlocked.close()
    (unprivileged / "v").chmod(0o500)
    for each in ("vault.lock", "vault.db"):
        (unprivileged / "v" / each).chmod(0o400)
    with pytest.raises(ReadOnlyFolder):
        folder.unlock(unprivileged / "v", PASSPHRASE, machine=machine)
    (unprivileged / "v").chmod(0o700)
    (unprivileged / "closed").mkdir()
    (unprivileged / "closed").chmod(0o500)
    with pytest.raises(ReadOnlyFolder):
        make(unprivileged / "closed")


def test_a_disk_that_fills_while_a_vault_is_made_leaves_nothing(tmp_path: Path, monkeypatch):
    """The statement that fails is SQLite's own, as on a file system that is full."""

    def fail(*_: object) -> None:
        error = OperationalError("database or disk is full")
        error.sqlite_errorcode = 13
        raise error

    monkeypatch.setattr(meta, "establish", fail)
    with pytest.raises(DiskFull):
        make(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [(11, Damaged), (26, Damaged), (13, DiskFull), (10, DiskFailed), (10 | 4 << 8, DiskFailed),
     (5, StoreBusy), (5 | 2 << 8, StoreBusy), (6, StoreBusy), (8, ReadOnlyFolder), (14, DiskFailed)],
)  # fmt: skip
def test_what_the_driver_complains_about_is_said_in_our_terms(tmp_path: Path, code: int, expected: type):
    error = OperationalError("x")
    error.sqlite_errorcode = code
    assert type(explain(error, tmp_path / "vault.db")) is expected
    error.sqlite_errorcode = 1
    assert explain(error) is None


def test_an_io_error_on_a_disk_without_room_is_a_full_disk(tmp_path: Path, monkeypatch):
    error = OperationalError("disk I/O error")
    error.sqlite_errorcode = 10
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=4096))
    assert type(explain(error, tmp_path / "vault.db")) is DiskFull
