"""Who can open a vault, and what a change of it leaves behind when it is interrupted."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.errors import Damaged
from db.sqlcipher import connect
from db.vault import age, drafts, files, folder, slots, swap, users, witness
from db.vault.errors import DiskFailed, DiskFull, LastSlot, NameTaken, UnknownUser, WrongPassphrase, WrongRecoveryCode
from db.vault.slot import NewUser, SlotKind
from db.vault.unlocked import Unlocked
from tests.unit.vault.home import PASSPHRASE, Home

WATI = NewUser(user="w" * 26, name="Wati", passphrase="dua dua dua")


def filled(unlocked: Unlocked, rows: int = 500) -> None:
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT)")
    connection.execute("PRAGMA user_version = 42")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO t(b) VALUES(?)", [(f"isi {n}" * 20,) for n in range(rows)])
    connection.execute("COMMIT")
    connection.execute("DELETE FROM t WHERE a < 10")
    connection.close()


def content(unlocked: Unlocked) -> list[tuple[int, str]]:
    connection = connect(unlocked.database, unlocked.keys.database)
    try:
        return connection.execute("SELECT a, b FROM t ORDER BY a").fetchall()
    finally:
        connection.close()


def test_lists_show_slots_and_no_secret(home: Home):
    unlocked = users.add_user(home.unlock(), WATI)
    listed = users.list_slots(unlocked)
    assert [(each.kind, each.name) for each in listed] == [
        (SlotKind.USER, "Sri"),
        (SlotKind.RECOVERY, ""),
        (SlotKind.USER, "Wati"),
    ]
    assert all(age.is_recipient(each.recipient) for each in listed)


def test_a_screen_name_is_given_once(home: Home):
    with pytest.raises(NameTaken):
        users.add_user(home.unlock(), NewUser(user="x", name="sRI", passphrase="x"))


def test_a_new_passphrase_keeps_the_users_own_identity(home: Home):
    unlocked = home.unlock()
    identity = unlocked.identity
    users.change_passphrase(unlocked, "baru sekali").close()
    with pytest.raises(WrongPassphrase):
        home.unlock()
    assert home.unlock("baru sekali").identity == identity


def test_recovery_gives_a_new_passphrase_and_a_new_identity(home: Home):
    before = home.unlock()
    before.close()
    unlocked = users.recover(home.path, home.code, name="sri", passphrase="ingat lagi", machine=home.machine)
    assert (unlocked.screen_name, unlocked.keys.vault) == ("Sri", before.keys.vault)
    unlocked.close()
    again = home.unlock("ingat lagi")
    assert again.identity == unlocked.identity != before.identity
    again.close()
    with pytest.raises(WrongPassphrase):
        home.unlock()


def test_recovery_of_an_unknown_name_changes_nothing_and_lets_go(home: Home):
    before = (home.path / "keys.json").read_bytes()
    with pytest.raises(UnknownUser):
        users.recover(home.path, home.code, name="Budi", passphrase="x", machine=home.machine)
    assert (home.path / "keys.json").read_bytes() == before
    home.unlock()


def test_a_renewed_recovery_code_ends_the_old_one(home: Home):
    unlocked, code = users.renew_recovery_code(home.unlock())
    unlocked.close()
    with pytest.raises(WrongRecoveryCode):
        folder.unlock_by_code(home.path, home.code, machine=home.machine)
    folder.unlock_by_code(home.path, code, machine=home.machine).close()


def test_escrow_joins_and_is_renewed(home: Home):
    first, second = age.new_identity(), age.new_identity()
    unlocked = users.set_escrow(home.unlock(), age.recipient_of(first))
    unlocked = users.set_escrow(unlocked, age.recipient_of(second))
    assert unlocked.escrow == age.recipient_of(second)
    assert users.set_escrow(unlocked, age.recipient_of(second)).generation == unlocked.generation
    unlocked.close()
    folder.unlock_by_escrow(home.path, second, machine=home.machine).close()
    assert [each.kind for each in slots.read(home.path / "keys.json").slots].count(SlotKind.ESCROW) == 1


def test_the_last_person_cannot_be_removed(home: Home):
    with pytest.raises(LastSlot):
        users.remove_user(home.unlock(), "Sri")
    with pytest.raises(UnknownUser):
        users.remove_user(home.opened[-1], "Budi")


def test_removing_someone_changes_the_key_and_nothing_else(home: Home):
    escrow = age.new_identity()
    unlocked = users.set_escrow(users.add_user(home.unlock(), WATI), age.recipient_of(escrow))
    filled(unlocked)
    kept = drafts.Drafts(unlocked)
    kept.put("form", b'{"a":1}')
    kept.close()
    before, keys = content(unlocked), unlocked.keys
    after = users.remove_user(unlocked, "wati")
    assert after.keys.vault != keys.vault
    assert (after.keys.blob_names, after.keys.letters) == (keys.blob_names, keys.letters)
    assert content(after) == before
    after.close()
    with pytest.raises(WrongPassphrase):
        home.unlock(WATI.passphrase)
    again = home.unlock()
    assert again.keys == after.keys
    assert again.device == unlocked.device
    assert again.witness is not None
    kept = drafts.Drafts(again)
    assert kept.get("form") == b'{"a":1}'
    kept.close()
    connection = connect(again.database, again.keys.database)
    assert connection.execute("PRAGMA user_version").fetchone() == (42,)
    connection.close()
    with pytest.raises(Damaged):
        connect(again.database, keys.database)
    again.close()
    folder.unlock_by_code(home.path, home.code, machine=home.machine).close()
    folder.unlock_by_escrow(home.path, escrow, machine=home.machine).close()
    assert sorted(each.name for each in home.path.iterdir()) == [
        "blobs", "device.json", "drafts.db", "keys.json", "vault.db", "vault.lock",
    ]  # fmt: skip


def test_old_slots_and_the_old_key_open_nothing_after_a_removal(home: Home):
    unlocked = users.add_user(home.unlock(), WATI)
    old = (home.path / "keys.json").read_bytes()
    users.remove_user(unlocked, "Wati").close()
    (home.path / "keys.json").write_bytes(old)
    with pytest.raises(Damaged) as caught:
        home.unlock(WATI.passphrase)
    assert caught.value.facts == {"part": "database"}


@pytest.mark.parametrize("moved", range(5))
def test_a_removal_interrupted_between_its_renames_is_finished_by_the_next_unlock(home: Home, moved: int, monkeypatch):
    unlocked = users.add_user(home.unlock(), WATI)
    filled(unlocked)
    before = content(unlocked)
    monkeypatch.setattr(swap, "finish_rotation", lambda _path: None)
    users.remove_user(unlocked, "Wati").close()
    monkeypatch.undo()
    for name in ("vault.db", "drafts.db", "device.json", "keys.json")[:moved]:
        (home.path / swap.READY / name).replace(home.path / name)
    again = home.unlock()
    assert content(again) == before
    assert [each.name for each in users.list_slots(again) if each.name] == ["Sri"]
    assert not (home.path / swap.READY).exists()


def test_a_removal_that_never_counted_leaves_the_vault_as_it_was(home: Home):
    unlocked = users.add_user(home.unlock(), WATI)
    filled(unlocked)
    unlocked.close()
    shutil.copytree(home.path / "blobs", home.path / swap.BUILDING / "blobs")
    (home.path / swap.BUILDING / "vault.db").write_bytes(b"half")
    assert content(home.unlock(WATI.passphrase))
    assert not (home.path / swap.BUILDING).exists()


def test_damage_in_the_database_stops_a_removal_before_it_counts(home: Home):
    unlocked = users.add_user(home.unlock(), WATI)
    filled(unlocked)
    raw = bytearray((home.path / "vault.db").read_bytes())
    raw[4096 * 4 + 99] ^= 4
    (home.path / "vault.db").write_bytes(raw)
    keys = (home.path / "keys.json").read_bytes()
    with pytest.raises(Damaged):
        users.remove_user(unlocked, "Wati")
    assert (home.path / "keys.json").read_bytes() == keys
    assert (home.path / "vault.db").read_bytes() == raw
    assert not (home.path / swap.READY).exists()


@pytest.mark.parametrize("change", ["add", "passphrase", "remove", "code"])
def test_a_full_disk_at_any_call_leaves_everybody_able_in(home: Home, change: str, monkeypatch):
    unlocked = users.add_user(home.unlock(), WATI)
    acts = {
        "add": lambda: users.add_user(unlocked, NewUser(user="b", name="Budi", passphrase="tiga")),
        "passphrase": lambda: users.change_passphrase(unlocked, "baru"),
        "remove": lambda: users.remove_user(unlocked, "Wati"),
        "code": lambda: users.renew_recovery_code(unlocked),
    }
    real = os.fsync
    for nth in range(1, 40):
        calls = iter(range(1, 1000))

        def fsync(handle: int, calls=calls, nth=nth) -> None:
            if next(calls) == nth:
                raise OSError(28, "No space left on device")
            real(handle)

        monkeypatch.setattr(files.os, "fsync", fsync)
        try:
            acts[change]()
        except (DiskFull, DiskFailed):
            continue
        except (NameTaken, UnknownUser):
            break  # the last flush failed after the rename: it was done, though reported as failed
        finally:
            monkeypatch.undo()
            unlocked.close()
            with_any = next(p for p in (PASSPHRASE, "baru") if opens(home, p))
            unlocked = home.unlock(with_any)
        break
    else:
        pytest.fail("never got through")
    assert nth > 3


def opens(home: Home, passphrase: str) -> bool:
    try:
        folder.unlock(home.path, passphrase, machine=home.machine).close()
    except WrongPassphrase:
        return False
    return True


KILLED = """
import sys
from pathlib import Path
from db.vault import files, swap, users
from db.vault.folder import unlock
from db.vault.machine import Machine
from db.vault.slot import NewUser
from tests.unit.vault.dying import die_at
from tests.unit.vault.home import CHEAP, PASSPHRASE
path, state, act, nth = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
unlocked = unlock(path, PASSPHRASE, machine=Machine(state=state, policy=CHEAP))
die_at(nth)
if act == "add":
    users.add_user(unlocked, NewUser(user="b", name="Budi", passphrase="tiga"))
else:
    users.remove_user(unlocked, "Wati")
"""


@pytest.mark.parametrize(("act", "points"), [("add", range(1, 30, 2)), ("remove", range(1, 75, 3))])
def test_kill_9_at_any_step_leaves_the_vault_as_before_or_as_after(home: Home, act: str, points: range):
    unlocked = users.add_user(home.unlock(), WATI)
    filled(unlocked, 60)
    before = content(unlocked)
    unlocked.close()
    witness_before = witness.path_of(home.machine, home.vault).read_bytes()
    shutil.copytree(home.path, home.root / "kept")
    killed = 0
    for nth in points:
        shutil.rmtree(home.path)
        shutil.copytree(home.root / "kept", home.path)
        witness.path_of(home.machine, home.vault).write_bytes(witness_before)
        script = [sys.executable, "-c", KILLED, home.path, home.machine.state, act, str(nth)]
        ended = subprocess.run(script, check=False, capture_output=True, cwd=Path(__file__).parents[3])
        assert ended.returncode in {0, -signal.SIGKILL}, ended.stderr
        again = home.unlock()
        assert content(again) == before
        names = {each.name for each in users.list_slots(again)} - {""}
        assert names in ({"Sri", "Wati"}, {"Sri", "Wati", "Budi"} if act == "add" else {"Sri"})
        again.close()
        killed += ended.returncode != 0
        if ended.returncode == 0:
            break
    assert killed > 5
