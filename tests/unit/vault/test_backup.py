"""Backups: made, read back, restored, interrupted, refused, opened with standard tools."""

import io
import os
import random
import shutil
import signal
import subprocess
import sys
import tarfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.errors import Damaged
from db.sqlcipher import Connection, connect
from db.vault import age, backup, blobs, drafts, files, folder, lockfile, restore, retention, swap, users, witness
from db.vault.blobs import Blob
from db.vault.errors import (
    BackupNotForKey,
    DiskFailed,
    DiskFull,
    FolderMissing,
    FolderNotEmpty,
    MistypedRecoveryCode,
    NotABackup,
    VaultInUse,
    VaultTooNew,
    WrongPassphrase,
)
from db.vault.machine import Machine
from db.vault.recovery import new_code
from db.vault.slot import NewUser
from db.vault.unlocked import Unlocked
from tests.unit.vault.home import CHEAP, PASSPHRASE, Home

REPOSITORY = Path(__file__).parents[3]


def filled(unlocked: Unlocked, rows: int = 300) -> Blob:
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO t(b) VALUES(?)", [(f"isi {n}" * 20,) for n in range(rows)])
    connection.execute("COMMIT")
    connection.close()
    kept = drafts.Drafts(unlocked)
    kept.put("form", b"1")
    kept.close()
    return blobs.seal(unlocked, random.Random(3).randbytes(300_000))


def rows(unlocked: Unlocked) -> int:
    connection = connect(unlocked.database, unlocked.keys.database)
    try:
        return connection.execute("SELECT count(*) FROM t").fetchone()[0]
    finally:
        connection.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def other_machine(home: Home) -> Machine:
    return Machine(state=home.root / "elsewhere", policy=CHEAP, clock=home.clock)


def test_a_backup_opens_elsewhere_with_the_recovery_code_alone(home: Home, stick: Path):
    unlocked = home.unlock()
    blob = filled(unlocked)
    made = backup.make(unlocked, stick)
    assert made.path.parent == stick
    assert not made.for_escrow
    assert [each.name for each in stick.iterdir()] == [made.path.name]
    unlocked.close()
    shutil.rmtree(home.path)
    machine = other_machine(home)
    done = restore.restore(made.path, home.root / "neu", restore.by_code(home.code), machine=machine)
    assert (done.aside, done.device_kept, done.slots_kept) == (None, False, False)
    again = folder.unlock(home.root / "neu", PASSPHRASE, machine=machine)
    assert rows(again) == 300
    assert blobs.read(again.path, blob, 1 << 20) == random.Random(3).randbytes(300_000)
    assert again.identity == unlocked.identity
    assert again.device.id != unlocked.device.id
    assert again.witness is None
    kept = drafts.Drafts(again)
    assert kept.get("form") == b"1"
    kept.close()
    again.close()
    assert sorted(each.name for each in home.root.iterdir() if each.name.startswith(".")) == []


def test_a_backup_opens_with_escrow_and_with_age_and_tar(home: Home, stick: Path):
    escrow = age.new_identity()
    unlocked = users.set_escrow(home.unlock(), age.recipient_of(escrow))
    filled(unlocked)
    made = backup.make(unlocked, stick)
    assert made.for_escrow
    (home.root / "escrow.txt").write_text(escrow)
    command = ["age", "-d", "-i", home.root / "escrow.txt", made.path]
    plain = subprocess.run(command, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        names = tar.getnames()
    assert names[:4] == ["backup.json", "keys.json", "vault.db", "drafts.db"]
    assert len([name for name in names if name.startswith("blobs/")]) == 1
    assert not any("device" in name for name in names)
    assert restore.restore(made.path, home.root / "neu", restore.by_escrow(escrow), machine=other_machine(home))


def test_restoring_on_the_same_machine_sets_the_present_vault_aside_and_keeps_device_and_passphrases(
    home: Home, stick: Path
):
    unlocked = home.unlock()
    filled(unlocked)
    made = backup.make(unlocked, stick)
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("DELETE FROM t WHERE a > 100")
    connection.close()
    users.change_passphrase(unlocked, "baru").close()
    key = restore.by_vault_key(folder.open_slots(home.path, "baru", machine=home.machine).vault_key)
    done = restore.restore(made.path, home.path, key, machine=home.machine)
    assert done.aside is not None
    assert (done.device_kept, done.slots_kept) == (True, True)
    aside = folder.unlock(done.aside, "baru", machine=home.machine)
    assert rows(aside) == 100
    aside.close()
    with pytest.raises(WrongPassphrase):
        home.unlock(PASSPHRASE)
    again = home.unlock("baru")
    assert rows(again) == 300
    assert again.device.id == unlocked.device.id
    assert again.device.epoch != unlocked.device.epoch
    verdict = witness.judge(again.witness, again.device.epoch, lambda _epoch, _seq: None)
    assert verdict is witness.Verdict.DIFFERS
    assert again.witness is not None


def test_restoring_from_before_a_removal_brings_the_old_slots_back_and_says_so(home: Home, stick: Path):
    unlocked = users.add_user(home.unlock(), NewUser(user="w", name="Wati", passphrase="dua"))
    filled(unlocked)
    made = backup.make(unlocked, stick)
    users.remove_user(unlocked, "Wati").close()
    done = restore.restore(made.path, home.path, restore.by_code(home.code), machine=home.machine)
    assert (done.slots_kept, done.device_kept) == (False, False)
    assert home.unlock("dua").screen_name == "Wati"


def test_a_damaged_vault_is_restored_over_with_its_own_passphrase(home: Home, stick: Path):
    unlocked = home.unlock()
    filled(unlocked)
    made = backup.make(unlocked, stick)
    unlocked.close()
    (home.path / "vault.db").write_bytes(b"x" * 9000)
    with pytest.raises(Damaged):
        home.unlock()
    key = restore.by_vault_key(folder.open_slots(home.path, PASSPHRASE, machine=home.machine).vault_key)
    done = restore.restore(made.path, home.path, key, machine=home.machine)
    assert done.device_kept
    assert done.aside is not None
    assert (done.aside / "vault.db").read_bytes() == b"x" * 9000
    assert rows(home.unlock()) == 300


def test_a_backup_sees_one_moment_while_others_write(home: Home, stick: Path):
    unlocked = home.unlock()
    filled(unlocked, 20_000)
    writer = connect(unlocked.database, unlocked.keys.database)
    steps: list[int] = []

    def write_meanwhile(done: int, _total: int) -> None:
        steps.append(done)
        writer.execute("DELETE FROM t WHERE a = ?", (len(steps),))

    made = backup.make(unlocked, stick, progress=write_meanwhile)
    writer.close()
    assert len(steps) > 1
    restore.restore(made.path, home.root / "neu", restore.by_code(home.code), machine=other_machine(home))
    assert rows(folder.unlock(home.root / "neu", PASSPHRASE, machine=other_machine(home))) == 20_000


def test_cancelling_leaves_nothing_behind(home: Home, stick: Path):
    class Cancelled(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    unlocked = home.unlock()
    filled(unlocked)
    with pytest.raises(Cancelled):
        backup.make(unlocked, stick, progress=stop)
    assert list(stick.iterdir()) == []
    assert not (home.path / backup.WORK).exists()
    assert rows(unlocked) == 300


def test_a_damaged_vault_is_not_backed_up(home: Home, stick: Path):
    unlocked = home.unlock()
    filled(unlocked)
    raw = bytearray(unlocked.database.read_bytes())
    raw[4096 * 6 + 50] ^= 1
    unlocked.database.write_bytes(raw)
    with pytest.raises(Damaged):
        backup.make(unlocked, stick)
    assert list(stick.iterdir()) == []


def test_what_the_caller_verifies_stops_backup_and_restore(home: Home, stick: Path):
    def chains(connection: Connection) -> None:
        if connection.execute("SELECT count(*) FROM t").fetchone()[0] != 300:
            raise Damaged(part="chain")

    unlocked = home.unlock()
    filled(unlocked, 299)
    with pytest.raises(Damaged) as caught:
        backup.make(unlocked, stick, verify=chains)
    assert caught.value.facts == {"part": "chain"}
    made = backup.make(unlocked, stick)
    key = restore.by_code(home.code)
    with pytest.raises(Damaged):
        restore.restore(made.path, home.root / "neu", key, machine=other_machine(home), verify=chains)
    assert not (home.root / "neu").exists()


def test_a_missing_target_folder_is_named(home: Home):
    with pytest.raises(FolderMissing):
        backup.make(home.unlock(), home.root / "absent")


def times(home: Home) -> dict[str, int]:
    return {each.name: each.stat().st_mtime_ns for each in home.path.iterdir() if each.name != lockfile.NAME}


def test_every_damaged_backup_is_refused_and_changes_nothing(home: Home, stick: Path):
    unlocked = home.unlock()
    filled(unlocked)
    made = backup.make(unlocked, stick)
    unlocked.close()
    raw = made.path.read_bytes()
    draw = random.Random(5)
    key = restore.by_code(home.code)
    spots = [*range(25, 400, 13), *(draw.randrange(len(raw)) for _ in range(25)), len(raw) - 1]
    bad = [raw[:at] + bytes([raw[at] ^ 1 << draw.randrange(8)]) + raw[at + 1 :] for at in spots]
    bad += [raw[:cut] for cut in (0, 10, 200, 5000, len(raw) // 2, len(raw) - 70000, len(raw) - 1)] + [raw + b"x"]
    before = times(home)
    for each in bad:
        made.path.write_bytes(each)
        with pytest.raises((Damaged, BackupNotForKey, NotABackup)):
            restore.restore(made.path, home.path, key, machine=home.machine)
        assert [left.name for left in home.root.iterdir() if left.name not in {"v", "state", "stick"}] == []
    assert times(home) == before


def test_other_keys_and_other_files_are_told_apart(home: Home, stick: Path):
    made = backup.make(home.unlock(), stick)
    (stick / "letter.pdf").write_bytes(b"%PDF-1.7")
    target, machine = home.root / "neu", other_machine(home)
    with pytest.raises(BackupNotForKey):
        restore.restore(made.path, target, restore.by_code(new_code()), machine=machine)
    with pytest.raises(BackupNotForKey):
        restore.restore(made.path, target, restore.by_escrow(age.new_identity()), machine=machine)
    for path in (stick / "letter.pdf", stick / "absent", stick):
        with pytest.raises(NotABackup):
            restore.restore(path, target, restore.by_code(home.code), machine=machine)
    with pytest.raises(MistypedRecoveryCode):
        restore.by_code("AAAA")
    with pytest.raises(FolderMissing):
        restore.restore(made.path, home.root / "x" / "neu", restore.by_code(home.code), machine=machine)
    (home.root / "full").mkdir()
    (home.root / "full" / "a").write_text("")
    with pytest.raises(FolderNotEmpty):
        restore.restore(made.path, home.root / "full", restore.by_code(home.code), machine=machine)


def _crafted(home: Home, members: list[tuple[tarfile.TarInfo, bytes]]) -> Path:
    """Seal a tar to the vault's recovery recipient: anyone who reads keys.json can."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for info, content in members:
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    recipient = age.recipient_of(restore.by_code(home.code).identity)
    path = home.root / "crafted.age"
    path.write_bytes(age.seal(out.getvalue(), recipient))
    return path


@pytest.mark.parametrize(
    "name", ["../evil", "/tmp/evil", "blobs/../../evil", "device.json", "vault.lock", "x" * 200, "blobs/aa/evil"]
)
def test_a_crafted_backup_writes_nothing_outside(home: Home, name: str):
    path = _crafted(home, [(tarfile.TarInfo("backup.json"), b'{"format":1}'), (tarfile.TarInfo(name), b"evil")])
    with pytest.raises(Damaged):
        restore.restore(path, home.root / "neu", restore.by_code(home.code), machine=home.machine)
    assert not any(each.name.endswith("evil") for each in home.root.rglob("*"))


def test_links_and_doubles_in_a_crafted_backup_are_refused(home: Home):
    link = tarfile.TarInfo("keys.json")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    twice = [(tarfile.TarInfo("backup.json"), b'{"format":1}')] * 2
    for members in ([(link, b"")], twice, [], [(tarfile.TarInfo("keys.json"), b"{}")]):
        with pytest.raises(Damaged):
            restore.restore(
                _crafted(home, members), home.root / "neu", restore.by_code(home.code), machine=home.machine
            )
        assert not (home.root / "neu").exists()


def test_a_backup_of_a_newer_program_is_called_newer(home: Home):
    members = [(tarfile.TarInfo("backup.json"), b'{"format":2}'), (tarfile.TarInfo("novelty.json"), b"{}")]
    with pytest.raises(VaultTooNew):
        restore.restore(_crafted(home, members), home.root / "n", restore.by_code(home.code), machine=home.machine)


def test_a_vault_in_use_is_not_restored_over(home: Home, stick: Path):
    made = backup.make(home.unlock(), stick)
    with pytest.raises(VaultInUse):
        restore.restore(made.path, home.path, restore.by_code(home.code), machine=home.machine)


def test_two_restores_to_one_place_do_not_mix(home: Home, stick: Path):
    made = backup.make(home.unlock(), stick)
    target = home.root / "neu"
    files.make_folder(swap.restoring_folder(target))
    held = lockfile.acquire(swap.restoring_folder(target))
    with pytest.raises(VaultInUse):
        restore.restore(made.path, target, restore.by_code(home.code), machine=home.machine)
    held.release()
    restore.restore(made.path, target, restore.by_code(home.code), machine=home.machine)


@pytest.mark.parametrize(("number", "failure"), [(28, DiskFull), (5, DiskFailed)])
def test_a_full_or_failing_disk_at_any_flush_loses_nothing(home: Home, stick: Path, monkeypatch, number: int, failure):
    unlocked = home.unlock()
    filled(unlocked, 50)
    good = backup.make(unlocked, stick)
    unlocked.close()
    real = os.fsync
    finished = {"backup": False, "restore": False}
    for nth in range(1, 60):
        for act in [name for name, done in finished.items() if not done]:
            calls = iter(range(1, 1000))

            def fsync(handle: int, calls=calls, nth=nth) -> None:
                if next(calls) == nth:
                    raise OSError(number, os.strerror(number))
                real(handle)

            unlocked = home.unlock()
            if act == "restore":
                unlocked.close()
            monkeypatch.setattr(files.os, "fsync", fsync)
            try:
                if act == "backup":
                    backup.make(unlocked, stick)
                else:
                    restore.restore(good.path, home.path, restore.by_code(home.code), machine=home.machine)
                finished[act] = True
            except failure:
                pass
            finally:
                monkeypatch.undo()
                unlocked.close()
            again = home.unlock()
            assert rows(again) == 50
            again.close()
            assert not list(stick.glob("*.part"))
    assert all(finished.values())


def test_a_disk_that_lies_is_found_by_reading_back(home: Home, stick: Path, monkeypatch):
    unlocked = home.unlock()
    filled(unlocked)
    real = age.seal_stream

    def lying(source, target, recipients) -> None:
        out = io.BytesIO()
        real(source, out, recipients)
        raw = bytearray(out.getvalue())
        raw[len(raw) // 2] ^= 1
        target.write(raw)

    monkeypatch.setattr(age, "seal_stream", lying)
    with pytest.raises(DiskFailed) as caught:
        backup.make(unlocked, stick)
    assert caught.value.facts == {"code": "READ_BACK"}
    assert list(stick.iterdir()) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from db.vault import backup, restore
from db.vault.folder import unlock
from db.vault.machine import Machine
from tests.unit.vault.home import CHEAP, PASSPHRASE
act, path, state, stick, code, nth = sys.argv[1], *map(Path, sys.argv[2:5]), sys.argv[5], int(sys.argv[6])
machine = Machine(state=state, policy=CHEAP)
calls = 0
def killing(name):
    real = getattr(os, name)
    def call(*args, **rest):
        global calls
        calls += 1
        if calls == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **rest)
    setattr(os, name, call)
if act == "backup":
    unlocked = unlock(path, PASSPHRASE, machine=machine)
for name in ("fsync", "rename", "replace", "unlink", "open", "mkdir", "rmdir"):
    killing(name)
if act == "backup":
    backup.make(unlocked, stick)
else:
    restore.restore(next(stick.glob("*.age")), path, restore.by_code(code), machine=machine)
"""


def killed(home: Home, stick: Path, act: str, nth: int) -> int:
    arguments = [act, home.path, home.machine.state, stick, home.code, str(nth)]
    ended = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False, capture_output=True, cwd=REPOSITORY)
    assert ended.returncode in {0, -signal.SIGKILL}, ended.stderr
    return ended.returncode


def test_kill_9_in_backup_leaves_whole_backups_or_none(home: Home, stick: Path):
    unlocked = home.unlock()
    filled(unlocked, 40)
    unlocked.close()
    kills = 0
    for nth in range(1, 60, 4):
        ended = killed(home, stick, "backup", nth)
        for each in stick.glob("*.age"):
            target = home.root / f"r{nth}"
            restore.restore(each, target, restore.by_code(home.code), machine=other_machine(home))
            each.unlink()
        if ended == 0:
            break
        kills += 1
    assert kills > 3
    unlocked = home.unlock()
    assert rows(unlocked) == 40
    backup.make(unlocked, stick)
    assert not list(stick.glob("*.part"))
    assert not (home.path / backup.WORK).exists()


def test_kill_9_in_restore_leaves_the_old_vault_or_the_new_one_and_repeating_finishes_it(home: Home, stick: Path):
    unlocked = home.unlock()
    filled(unlocked, 40)
    backup.make(unlocked, stick)
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("DELETE FROM t WHERE a > 10")
    connection.close()
    unlocked.close()
    shutil.copytree(home.path, home.root / "kept")
    kills, seen = 0, set[int]()
    for nth in range(1, 200, 5):
        ended = killed(home, stick, "restore", nth)
        again = home.unlock()
        seen.add(rows(again))
        again.close()
        assert killed(home, stick, "restore", 100_000) == 0
        again = home.unlock()
        assert rows(again) == 40
        again.close()
        assert [each for each in home.root.iterdir() if each.name.startswith(".")] == []
        for each in [home.path, *home.root.glob("v.aside-*")]:
            shutil.rmtree(each)
        shutil.copytree(home.root / "kept", home.path)
        if ended == 0:
            break
        kills += 1
    assert kills > 10
    assert seen == {10, 40}


def test_backups_of_400_days_are_thinned_to_seven_days_and_eight_weeks():
    start = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)
    kept: set[datetime] = set()
    for day in range(400):
        now = start + timedelta(days=day)
        kept |= {now, now + timedelta(hours=5)}
        kept -= retention.to_drop(kept, now + timedelta(hours=6))
        assert now + timedelta(hours=5) in kept
        assert all(now - each <= timedelta(days=90) for each in kept)
    days = {each.date() for each in kept}
    assert len(kept) == len(days) <= 15
    assert len({each.isocalendar()[:2] for each in kept}) == 8
    assert all(now.date() - timedelta(days=back) in days for back in range(7))


def test_old_backups_go_even_when_there_are_few():
    now = datetime(2026, 11, 23, tzinfo=UTC)
    old, young = now - timedelta(days=91), now - timedelta(days=89)
    assert retention.to_drop([old, young], now) == {old}


def test_a_backups_name_tells_only_its_moment():
    name = retention.backup_name(datetime(2026, 11, 23, 8, 5, 6, tzinfo=UTC), "a1b2c3")
    assert name == "damping-20261123T080506Z-a1b2c3.age"
    assert retention.made_at(Path(name)) == datetime(2026, 11, 23, 8, 5, 6, tzinfo=UTC)
    assert retention.made_at(Path("damping-20269923T080506Z-a1b2c3.age")) is None
    assert retention.made_at(Path("letter.pdf")) is None
