"""Creating, unlocking, and who is told what when it does not work."""

import json
import os
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from db.errors import Damaged
from db.sqlcipher import OperationalError, connect, explain
from db.vault import age, device, entrance, folder, lockfile, meta, slots, throttle, users, witness
from db.vault.errors import (
    DiskFailed,
    DiskFull,
    FolderMissing,
    FolderNotEmpty,
    NotAVault,
    ReadOnlyFolder,
    SlotsRolledBack,
    StoreBusy,
    TooManyTries,
    UnknownUser,
    VaultInUse,
    VaultTooNew,
    WrongIdentity,
    WrongPassphrase,
    WrongRecoveryCode,
)
from db.vault.kdf import KdfCost, KdfPolicy
from db.vault.machine import Machine, this_machine
from db.vault.recovery import new_code
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


def test_other_keys_than_ours_are_wrong_not_damaged(home: Home):
    with pytest.raises(WrongRecoveryCode):
        folder.unlock_by_code(home.path, new_code(), machine=home.machine)
    for identity in (age.new_identity(), "rubbish", ""):
        with pytest.raises(WrongIdentity):
            folder.unlock_by_escrow(home.path, identity, machine=home.machine)


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


def test_a_slot_below_the_floor_is_damage_not_a_way_in(home: Home):
    real = replace(home.machine, policy=KdfPolicy(floor=KdfCost(memory_kib=128, iterations=1, lanes=1)))
    with pytest.raises(Damaged) as caught:
        folder.unlock(home.path, PASSPHRASE, machine=real)
    assert caught.value.facts == {"part": "slots"}


def test_yesterdays_slots_are_refused(home: Home):
    unlocked = home.unlock()
    yesterday = (home.path / "keys.json").read_bytes()
    users.change_passphrase(unlocked, "baru").close()
    home.unlock("baru").close()
    today = (home.path / "keys.json").read_bytes()
    (home.path / "keys.json").write_bytes(yesterday)
    with pytest.raises(SlotsRolledBack) as caught:
        home.unlock()
    assert (caught.value.found, caught.value.expected) == (1, 2)
    (home.path / "keys.json").write_bytes(today)
    assert home.unlock("baru").generation == 2


def test_yesterdays_slots_are_refused_by_the_witness_even_with_yesterdays_database(home: Home):
    kept = {name: (home.path / name).read_bytes() for name in ("keys.json", "vault.db")}
    users.change_passphrase(home.unlock(), "baru").close()
    home.unlock("baru").close()
    for name, content in kept.items():
        (home.path / name).write_bytes(content)
    with pytest.raises(SlotsRolledBack):
        home.unlock()


def _rewritten(home: Home, file: slots.SlotFile) -> None:
    """Write a slot file as someone without the key can: checksum right, MAC kept."""
    (home.path / "keys.json").write_bytes(slots._text(replace(file, sum=slots._sum(file))))


def test_an_added_slot_is_damage(home: Home):
    file = slots.read(home.path / "keys.json")
    _rewritten(home, replace(file, slots=(*file.slots, replace(file.slots[0], id="x" * 26, name="Penyusup"))))
    with pytest.raises(Damaged) as caught:
        home.unlock(user="Sri")
    assert caught.value.facts == {"part": "slots"}


def test_a_stripped_slot_is_damage(home: Home):
    file = slots.read(home.path / "keys.json")
    _rewritten(home, replace(file, slots=file.slots[:1]))
    with pytest.raises(Damaged):
        home.unlock()


def test_a_generation_lied_about_is_damage(home: Home):
    file = slots.read(home.path / "keys.json")
    _rewritten(home, replace(file, generation=99))
    with pytest.raises(Damaged):
        home.unlock()


def test_a_weakened_slot_lets_nobody_in(home: Home):
    file = slots.read(home.path / "keys.json")
    cost = KdfCost(memory_kib=65, iterations=1, lanes=1)
    _rewritten(home, replace(file, slots=(replace(file.slots[0], cost=cost), *file.slots[1:])))
    with pytest.raises(WrongPassphrase):
        home.unlock()


def test_another_vault_key_slipped_into_a_slot_is_noticed(home: Home):
    """Whoever writes to the disk knows the recipient; only the pledge keeps a false vault key out."""
    file = slots.read(home.path / "keys.json")
    forged = replace(file.slots[0], wrapped=age.seal(b"k" * 32 + b"p" * 32, file.slots[0].recipient))
    false = slots.render(replace(file, slots=(forged, *file.slots[1:])), b"k" * 32)
    (home.path / "keys.json").write_bytes(false)
    with pytest.raises(Damaged):
        home.unlock()


def test_an_unreadable_new_slot_file_falls_back_to_the_previous_one_and_says_so(home: Home):
    users.change_passphrase(home.unlock(), "baru").close()
    assert (home.path / "keys.previous.json").exists()
    (home.path / "keys.json").write_bytes(b"{")
    unlocked = home.unlock(PASSPHRASE)
    assert unlocked.slots_restored
    unlocked.close()
    assert not (home.path / "keys.previous.json").exists()
    again = home.unlock(PASSPHRASE)
    assert (again.slots_restored, again.generation) == (False, 3)


def test_the_previous_slots_go_with_the_next_good_unlock(home: Home):
    users.change_passphrase(home.unlock(), "baru").close()
    home.unlock("baru")
    assert not (home.path / "keys.previous.json").exists()


def test_a_second_process_is_told_who_holds_the_vault(home: Home):
    home.unlock()
    script = (
        "import sys; from pathlib import Path; from db.vault import lockfile\n"
        "try: lockfile.acquire(Path(sys.argv[1]))\n"
        "except lockfile.VaultInUse as e: print(e.pid, e.host != '', e.user != '')\n"
    )
    out = subprocess.run([sys.executable, "-c", script, home.path], capture_output=True, text=True, check=True)
    assert out.stdout.split() == [str(os.getpid()), "True", "True"]
    with pytest.raises(VaultInUse):
        home.unlock()


def test_a_lock_survives_exec_and_is_adopted(home: Home):
    lock = lockfile.acquire(home.path)
    script = (
        "import sys; from pathlib import Path; from db.vault import lockfile\n"
        "lock = lockfile.adopt(Path(sys.argv[1]), int(sys.argv[2])); print(lock.held); sys.stdout.flush(); input()\n"
    )
    number = lock.hand_over()
    child = subprocess.Popen(
        [sys.executable, "-c", script, home.path, str(number)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, pass_fds=[number],
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "True\n"
    lock.release()
    with pytest.raises(VaultInUse) as caught:
        lockfile.acquire(home.path)
    assert caught.value.pid == child.pid
    child.kill()
    child.communicate()
    lockfile.acquire(home.path).release()  # a lock left by kill -9 blocks nobody


def test_a_stale_descriptor_is_not_adopted(home: Home, tmp_path: Path):
    other = (tmp_path / "other").open("w+")
    lock = lockfile.adopt(home.path, other.fileno())
    assert lock.held
    with pytest.raises(VaultInUse):
        lockfile.acquire(home.path)
    lock.release()
    other.close()


def test_the_state_folder_can_be_named_by_argument_or_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DAMPING_STATE_DIR", str(tmp_path / "env"))
    assert this_machine().state == tmp_path / "env"
    assert this_machine(tmp_path / "arg").state == tmp_path / "arg"
    monkeypatch.delenv("DAMPING_STATE_DIR")
    assert this_machine().state.name == "damping"


def test_the_witness_tells_a_copied_folder_from_the_one_used_here(home: Home):
    unlocked = home.unlock()
    assert unlocked.witness is not None
    epoch = unlocked.device.epoch
    file = witness.WitnessFile(home.machine, home.vault, unlocked.keys)
    file.write(replace(unlocked.witness, seq=7, head="h7", counters={f"KBM/{year}": 1 for year in range(2000, 2600)}))
    file.write(replace(unlocked.witness, seq=8, head="h8", counters={"KBM/2026": 147}))
    file.close()
    unlocked.close()
    seen = home.unlock().witness
    assert seen is not None
    assert (seen.seq, seen.counters) == (8, {"KBM/2026": 147})
    assert witness.judge(seen, epoch, lambda _epoch, seq: f"h{seq}") is witness.Verdict.OK
    assert witness.judge(seen, epoch, lambda _epoch, _seq: None) is witness.Verdict.BEHIND
    assert witness.judge(seen, epoch, lambda _epoch, _seq: "other") is witness.Verdict.DIFFERS
    assert witness.judge(seen, "other", lambda _epoch, seq: f"h{seq}") is witness.Verdict.DIFFERS
    assert witness.judge(None, epoch, lambda _epoch, seq: f"h{seq}") is witness.Verdict.MISSING
    assert witness.judge(replace(seen, seq=0, head=""), epoch, lambda _e, _s: None) is witness.Verdict.OK


@pytest.mark.parametrize("content", [b"", b"{}", b'{"mac":"00","witness":{"epoch":"x"}}', b"\xff", b"[" * 9999])
def test_a_witness_we_did_not_write_says_nothing(home: Home, content: bytes):
    witness.path_of(home.machine, home.vault).write_bytes(content)
    assert home.unlock().witness is None


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


def test_the_generation_in_the_database_catches_up(home: Home):
    unlocked = home.unlock()
    users.change_passphrase(unlocked, "baru").close()
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("UPDATE meta SET value = 1 WHERE key = 'generation'")  # as if killed before it was noted
    connection.close()
    home.unlock("baru").close()
    connection = connect(unlocked.database, unlocked.keys.database)
    assert meta.read(connection).generation == 2
    connection.close()


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


def test_the_names_of_an_undamaged_vault_are_told_without_the_parsers_of_its_slots(home: Home):
    code = (
        "import sys; from pathlib import Path; from db.vault import entrance\n"
        "print(entrance.screen_names(Path(sys.argv[1])), sorted({'msgspec', 'pyrage', 'cryptography'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code, home.path], capture_output=True, text=True, check=True)
    assert done.stdout == "['Sri'] []\n"


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b'"Sri"', b'"Tri"'),
        (b'"sum"', b'"som"'),
        (b'"user"', b'"used"'),
        (b"\n}\n", b"\n }\n"),
        (b"{", b""),
        (b"}\n", b"}"),
    ],
)
def test_the_names_of_a_damaged_slot_file_are_not_told(home: Home, was: bytes, becomes: bytes):
    path = home.path / slots.NAME
    path.write_bytes(path.read_bytes().replace(was, becomes, 1))
    with pytest.raises(Damaged):
        entrance.screen_names(home.path)


def test_names_in_any_script_are_told(home: Home):
    users.add_user(home.unlock(), NewUser(user="w" * 26, name='Siti "É" \u0001 \u2028 ستي', passphrase="dua"))
    assert entrance.screen_names(home.path) == ["Sri", 'Siti "É" \u0001 \u2028 ستي']
