"""Backup and restore on disks that fill, fail or lie, and killed anywhere."""

import io
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.sqlcipher import connect
from db.vault import age, backup, files, restore
from db.vault.errors import DiskFailed, DiskFull
from tests.unit.vault.backups import filled, other_machine, rows
from tests.unit.vault.home import Home

REPOSITORY = Path(__file__).parents[3]


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
import sys
from pathlib import Path
from db.vault import backup, restore
from db.vault.folder import unlock
from db.vault.machine import Machine
from tests.unit.vault.dying import FILES, die_at
from tests.unit.vault.home import CHEAP, PASSPHRASE
act, path, state, stick, code, nth = sys.argv[1], *map(Path, sys.argv[2:5]), sys.argv[5], int(sys.argv[6])
machine = Machine(state=state, policy=CHEAP)
if act == "backup":
    unlocked = unlock(path, PASSPHRASE, machine=machine)
die_at(nth, [*FILES, "mkdir", "rmdir"])
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
