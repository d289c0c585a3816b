"""Backups: made, read back, restored, interrupted, refused, opened with standard tools."""

import io
import random
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.errors import Damaged
from db.sqlcipher import Connection, connect
from db.vault import age, backup, blobs, drafts, files, folder, lockfile, restore, retention, swap, users, witness
from db.vault.errors import VaultInUse, WrongPassphrase
from db.vault.slot import NewUser
from tests.unit.vault.backups import filled, other_machine, rows
from tests.unit.vault.home import PASSPHRASE, Home


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
