"""What is no backup, or none of ours, is refused, and changes nothing."""

import io
import random
import tarfile
from pathlib import Path

import pytest

from db.errors import Damaged
from db.vault import age, backup, restore
from db.vault.errors import (
    BackupNotForKey,
    FolderMissing,
    FolderNotEmpty,
    MistypedRecoveryCode,
    NotABackup,
    VaultTooNew,
)
from db.vault.recovery import new_code
from tests.unit.vault.backups import filled, other_machine, times
from tests.unit.vault.home import Home


def test_a_missing_target_folder_is_named(home: Home):
    with pytest.raises(FolderMissing):
        backup.make(home.unlock(), home.root / "absent")


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
