"""Slots are believed only as their owner left them; older, added, stripped and weakened ones are noticed."""

import subprocess
import sys
from dataclasses import replace

import pytest

from db.errors import Damaged
from db.sqlcipher import connect
from db.vault import age, entrance, folder, meta, slots, users
from db.vault.errors import SlotsRolledBack, WrongIdentity, WrongPassphrase, WrongRecoveryCode
from db.vault.kdf import KdfCost, KdfPolicy
from db.vault.recovery import new_code
from db.vault.slot import NewUser
from tests.unit.vault.home import PASSPHRASE, Home


def test_other_keys_than_ours_are_wrong_not_damaged(home: Home):
    with pytest.raises(WrongRecoveryCode):
        folder.unlock_by_code(home.path, new_code(), machine=home.machine)
    for identity in (age.new_identity(), "rubbish", ""):
        with pytest.raises(WrongIdentity):
            folder.unlock_by_escrow(home.path, identity, machine=home.machine)


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
