"""Flipped, cut and swapped bytes in every file: named as damage, never opened silently, never called a wrong passphrase."""

import random
import shutil
from pathlib import Path

import pytest

from db.errors import Damaged
from db.sqlcipher import connect, explained
from db.vault import blobs, check, drafts, wal
from db.vault.unlocked import DRAFTS, Unlocked
from tests.unit.vault.home import Home


def filled(unlocked: Unlocked, rows: int = 400) -> None:
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO t(b) VALUES(?)", [(f"isi {n}" * 40,) for n in range(rows)])
    connection.execute("COMMIT")
    connection.close()


def flipped(path: Path, at: int, bit: int = 0) -> None:
    raw = bytearray(path.read_bytes())
    raw[at] ^= 1 << bit
    path.write_bytes(raw)


@pytest.mark.parametrize(("name", "part"), [("keys.json", "slots"), ("device.json", "device")])
def test_every_flipped_bit_of_a_json_file_is_named(home: Home, name: str, part: str):
    raw = (home.path / name).read_bytes()
    draw = random.Random(name)
    for at in sorted({0, 1, len(raw) - 1, *draw.sample(range(len(raw)), 120)}):
        if raw[at - 10 : at] == b'"format": ':
            continue  # another version is called a newer vault, untouched as well
        damaged = bytearray(raw)
        damaged[at] ^= 1 << draw.randrange(8)
        (home.path / name).write_bytes(damaged)
        with pytest.raises(Damaged) as caught:
            home.unlock()
        assert caught.value.facts == {"part": part}, at


@pytest.mark.parametrize(("name", "part"), [("keys.json", "slots"), ("device.json", "device")])
def test_every_cut_of_a_json_file_is_named(home: Home, name: str, part: str):
    raw = (home.path / name).read_bytes()
    for kept in (0, 1, 2, 10, len(raw) // 3, len(raw) // 2, len(raw) - 2, len(raw) - 1):
        (home.path / name).write_bytes(raw[:kept])
        with pytest.raises(Damaged) as caught:
            home.unlock()
        assert caught.value.facts == {"part": part}


@pytest.mark.parametrize(
    "rubbish",
    [b"", b"null", b"[]", b"{}", b'{"format":1}', b'{"format":"x"}', b"\xff\xfe", b"[" * 100_000, b"x" * 2_000_000,
     b'{"format":1,"vault":1,"generation":"x","slots":{}}'],
)  # fmt: skip
def test_rubbish_instead_of_slots_is_damage(home: Home, rubbish: bytes):
    (home.path / "keys.json").write_bytes(rubbish)
    with pytest.raises(Damaged):
        home.unlock()


def test_every_damaged_page_is_found_by_the_quick_and_by_the_full_check(home: Home):
    unlocked = home.unlock()
    filled(unlocked)
    good = unlocked.database.read_bytes()
    draw = random.Random(7)
    for _ in range(40):
        at = draw.randrange(len(good))
        flipped(unlocked.database, at, draw.randrange(8))
        assert [each.part for each in check.quick(unlocked)] == ["database"], at
        assert {each.part for each in check.full(unlocked)} == {"database"}, at
        unlocked.database.write_bytes(good)
    assert check.quick(unlocked) == check.full(unlocked) == []


@pytest.mark.parametrize("kept", [0, 100, 4095, 4096 * 3, 4096 * 3 + 7])
def test_a_cut_database_is_found(home: Home, kept: int):
    unlocked = home.unlock()
    filled(unlocked)
    unlocked.database.write_bytes(unlocked.database.read_bytes()[:kept])
    assert {each.part for each in check.full(unlocked)} == {"database"}
    assert {each.part for each in check.quick(unlocked)} == {"database"}


def test_a_damaged_first_page_is_damage_for_whoever_has_the_passphrase(home: Home):
    home.unlock().close()
    flipped(home.path / "vault.db", 500)
    with pytest.raises(Damaged) as caught:
        home.unlock()
    assert caught.value.facts == {"part": "database"}


def test_a_swapped_page_is_found(home: Home):
    unlocked = home.unlock()
    filled(unlocked)
    raw = bytearray(unlocked.database.read_bytes())
    raw[4096 * 5 : 4096 * 6], raw[4096 * 6 : 4096 * 7] = raw[4096 * 6 : 4096 * 7], raw[4096 * 5 : 4096 * 6]
    unlocked.database.write_bytes(raw)
    assert [each.part for each in check.quick(unlocked)] == ["database"]


def test_damaged_drafts_are_named_and_do_not_shut_the_vault(home: Home):
    flipped(home.path / "drafts.db", 99)
    unlocked = home.unlock()
    with pytest.raises(Damaged) as caught:
        drafts.Drafts(unlocked)
    assert caught.value.facts == {"part": "drafts"}
    assert [each.part for each in check.quick(unlocked)] == ["drafts"]


def test_missing_drafts_are_made_anew(home: Home):
    (home.path / "drafts.db").unlink()
    kept = drafts.Drafts(home.unlock())
    kept.put("a", b"1")
    assert kept.get("a") == b"1"
    kept.close()


# The write-ahead log: what a crash leaves, and what only damage leaves.


@pytest.fixture
def crashed(home: Home) -> Path:
    """A vault whose process died with ten commits in the WAL."""
    unlocked = home.unlock()
    filled(unlocked)
    connection = connect(unlocked.database, unlocked.keys.database)
    for n in range(10):
        connection.execute("UPDATE t SET b = ? WHERE a = ?", (f"baru {n}" * 40, n * 30 + 1))
    copy = home.root / "crashed"
    shutil.copytree(home.path, copy)
    connection.close()
    unlocked.close()
    shutil.rmtree(home.path)
    copy.rename(home.path)
    return home.path / "vault.db-wal"


def test_a_crash_loses_nothing(home: Home, crashed: Path):
    assert crashed.stat().st_size > 10 * 4096
    unlocked = home.unlock()
    connection = connect(unlocked.database, unlocked.keys.database)
    assert connection.execute("SELECT count(*) FROM t WHERE b LIKE 'baru%'").fetchone() == (10,)
    connection.close()


def test_every_flipped_bit_before_the_last_commit_of_the_wal_is_named(home: Home, crashed: Path):
    raw = crashed.read_bytes()
    frame = 24 + 4096
    frames = (len(raw) - 32) // frame
    draw = random.Random(11)
    spots = {*range(4), *range(8, 32), *(32 + draw.randrange((frames - 1) * frame) for _ in range(60))}
    assert frames >= 10
    for at in sorted(spots):
        damaged = bytearray(raw)
        damaged[at] ^= 1 << draw.randrange(8)
        crashed.write_bytes(damaged)
        with pytest.raises(Damaged) as caught:
            home.unlock()
        assert caught.value.facts == {"part": "wal"}, at
        assert crashed.read_bytes() == damaged  # the original is kept
    crashed.write_bytes(raw)
    home.unlock()


def test_a_torn_last_commit_is_a_crash_not_damage(home: Home, crashed: Path):
    raw = crashed.read_bytes()
    for cut in (1, 24, 2000, 4096 + 23):
        crashed.write_bytes(raw[:-cut])
        wal.require_sound(home.path / "vault.db")
    crashed.write_bytes(raw[:-100] + bytes(100))
    wal.require_sound(home.path / "vault.db")


def test_what_an_older_generation_left_in_the_wal_is_no_damage(home: Home):
    unlocked = home.unlock()
    filled(unlocked)
    connection = connect(unlocked.database, unlocked.keys.database)
    for n in range(10):
        connection.execute("UPDATE t SET b = ? WHERE a = ?", (f"baru {n}" * 40, n * 30 + 1))
    connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
    for n in range(3):
        connection.execute("UPDATE t SET b = 'lagi' WHERE a = ?", (n * 30 + 1,))
    wal.require_sound(unlocked.database)
    connection.close()


def test_a_wal_never_written_is_no_damage(home: Home):
    (home.path / "vault.db-wal").write_bytes(bytes(8192))
    wal.require_sound(home.path / "vault.db")
    (home.path / "vault.db-wal").write_bytes(b"")
    wal.require_sound(home.path / "vault.db")


# Attachments.


def test_drafts_are_listed_newest_first_and_dropped(home: Home):
    kept = drafts.Drafts(home.unlock())
    kept.put("kasus/1", b"1")
    home.clock.go(seconds=5)
    kept.put("kasus/2", b"2")
    home.clock.go(seconds=5)
    kept.put("kasus/1", b"11")
    assert [each.key for each in kept.entries()] == ["kasus/1", "kasus/2"]
    kept.drop("kasus/1")
    assert kept.get("kasus/1") is None
    kept.close()
    again = drafts.Drafts(home.opened[-1])
    assert [each.key for each in again.entries()] == ["kasus/2"]
    again.close()


def test_no_plaintext_lies_in_the_folder(home: Home):
    unlocked = home.unlock()
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("CREATE TABLE t(b TEXT)")
    connection.execute("INSERT INTO t VALUES('RAHASIA-MARKED-TEXT')")
    kept = drafts.Drafts(unlocked)
    kept.put("RAHASIA-MARKED-TEXT", b"RAHASIA-MARKED-TEXT")
    blobs.seal(unlocked, b"RAHASIA-MARKED-TEXT" * 10)
    held = [each for each in home.root.rglob("*") if each.is_file()]
    assert [each for each in held if b"RAHASIA" in each.read_bytes()] == []
    assert any(each.name == "vault.db-wal" for each in held)
    kept.close()
    connection.close()


def test_an_error_of_ours_is_not_explained_away(home: Home):
    unlocked = home.unlock()
    connection = connect(unlocked.database, unlocked.keys.database)
    with pytest.raises(Exception, match="syntax") as caught, explained(unlocked.database):
        connection.execute("SELEKT")
    assert not isinstance(caught.value, Damaged)
    connection.close()


def test_a_missing_file_of_drafts_is_named_by_both_checks(home: Home):
    unlocked = home.unlock()
    (home.path / DRAFTS).unlink(missing_ok=True)
    for look in (check.quick, check.full):
        assert [(each.part, each.detail) for each in look(unlocked)] == [("drafts", "missing")]
