"""What a process does for its own secrecy, and what it can say about the disk below."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.vault.disk import Answer, disk_facts

REPOSITORY = Path(__file__).parents[3]


def test_a_hardened_process_leaves_no_core_and_private_files(tmp_path: Path):
    script = (
        "import ctypes, os, resource; from db.vault.hardening import harden_process\n"
        "done = harden_process()\n"
        "open('f', 'w').close(); os.mkdir('d')\n"
        "print(done.no_core, done.not_dumpable, resource.getrlimit(resource.RLIMIT_CORE),\n"
        "      ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), oct(os.stat('f').st_mode), oct(os.stat('d').st_mode))\n"
        "os.abort()\n"
    )
    out = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONUNBUFFERED": "1"}, umask=0,
    )  # fmt: skip
    assert out.stdout.split() == ["True", "True", "(0,", "0)", "0", "0o100600", "0o40700"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["d", "f"]


def fake_system(root: Path, *, luks: bool, swaps: str = "", states: str = "", resume: str = "") -> Path:
    """Build the few files Linux tells about a laptop whose /home lies on a mapper device over sda3."""
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/mountinfo").write_text(
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "23 22 253:0 / /home rw,relatime shared:2 - ext4 /dev/mapper/home rw\n"
    )
    (root / "proc/swaps").write_text("Filename Type Size Used Priority\n" + swaps)
    for number, name in (("8:1", "sda1"), ("8:2", "sda2"), ("8:3", "sda3"), ("253:0", "dm-0")):
        block = root / "sys/dev/block" / number
        (block / "slaves").mkdir(parents=True)
        (block / "dev").write_text(number + "\n")
        (root / "sys/class/block" / name).mkdir(parents=True)
        (root / "sys/class/block" / name / "dev").write_text(number + "\n")
    mapper = root / "sys/dev/block/253:0"
    (mapper / "dm").mkdir()
    (mapper / "dm/uuid").write_text(("CRYPT-LUKS2-0123-home" if luks else "LVM-abc") + "\n")
    (mapper / "slaves/sda3").mkdir()
    (mapper / "slaves/sda3/dev").write_text("8:3\n")
    (root / "sys/power").mkdir(parents=True)
    (root / "sys/power/state").write_text(states + "\n")
    (root / "sys/power/resume").write_text(resume + "\n")
    return root


@pytest.mark.parametrize("luks", [True, False])
def test_an_encrypted_disk_is_told_from_a_plain_one(tmp_path: Path, luks: bool):
    root = fake_system(tmp_path, luks=luks)
    assert disk_facts(Path("/home/sri/v"), root).encrypted is (Answer.YES if luks else Answer.NO)
    assert disk_facts(Path("/srv/v"), root).encrypted is Answer.NO


@pytest.mark.parametrize(
    ("swaps", "answer"),
    [
        ("", Answer.NO),
        ("/dev/sda2 partition 100 0 -2\n", Answer.YES),
        ("/dev/zram0 partition 100 0 -2\n", Answer.NO),
        ("/dev/nowhere partition 100 0 -2\n", Answer.UNKNOWN),
        ("/home/swapfile file 100 0 -2\n", Answer.NO),
        ("/swapfile file 100 0 -2\n", Answer.YES),
    ],
)
def test_swap_on_a_plain_disk_is_said(tmp_path: Path, swaps: str, answer: Answer):
    assert disk_facts(Path("/home"), fake_system(tmp_path, luks=True, swaps=swaps)).swap_exposed is answer


@pytest.mark.parametrize(
    ("states", "resume", "answer"),
    [("freeze mem", "", Answer.NO), ("freeze mem disk", "0:0", Answer.NO), ("mem disk", "8:2", Answer.YES)],
)
def test_hibernation_is_said(tmp_path: Path, states: str, resume: str, answer: Answer):
    root = fake_system(tmp_path, luks=True, states=states, resume=resume)
    assert disk_facts(Path("/home"), root).hibernation is answer


def test_a_system_that_tells_nothing_is_unknown(tmp_path: Path):
    found = disk_facts(tmp_path / "absent", tmp_path)
    assert {found.encrypted, found.swap_exposed, found.hibernation} == {Answer.UNKNOWN}
    assert disk_facts(tmp_path).encrypted in set(Answer)
