"""Says what the machine does with a vault's bytes beyond our files: disk encryption, swap, hibernation (Linux)."""

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Answer(StrEnum):
    """What could be found out."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskFacts:
    """First start tells these plainly. A NO to `encrypted` means a stolen disk shows file sizes and whatever swap holds.

    `swap_exposed`: memory, keys included, may be written to an unencrypted disk. `hibernation`: the same, all of it.
    """

    encrypted: Answer
    swap_exposed: Answer
    hibernation: Answer


def disk_facts(folder: Path, root: Path = Path("/")) -> DiskFacts:
    """Look at the system's own tables; never raises. `root` stands in for `/` in tests."""
    if not sys.platform.startswith("linux"):
        return DiskFacts(encrypted=Answer.UNKNOWN, swap_exposed=Answer.UNKNOWN, hibernation=Answer.UNKNOWN)
    device = _mounted_from(folder, root)
    encrypted = Answer.UNKNOWN if device is None else _is_encrypted(device, root)
    return DiskFacts(encrypted=encrypted, swap_exposed=_swap_exposed(root), hibernation=_hibernation(root))


def _mounted_from(folder: Path, root: Path) -> str | None:
    """Return major:minor of the file system that holds `folder`: btrfs and others hide it from stat."""
    place = Path(os.path.realpath(folder))
    best, device = -1, None
    for line in _lines(root / "proc/self/mountinfo"):
        fields = line.split()
        mount = fields[4].replace("\\040", " ")
        if place.is_relative_to(mount) and len(mount) >= best:
            best, device = len(mount), _source_number(fields, root) or fields[2]
    return device


def _source_number(fields: list[str], root: Path) -> str | None:
    """Return major:minor of the block device a mount line names, where it names one."""
    source = fields[fields.index("-") + 2] if "-" in fields else ""
    if not source.startswith("/dev/"):
        return None
    name = _block_name(source)
    return next(iter(_lines(root / "sys/class/block" / name / "dev")), None)


def _block_name(source: str) -> str:
    return Path(os.path.realpath(source)).name


def _is_encrypted(device: str, root: Path) -> Answer:
    """Follow a block device to what lies under it; LUKS and plain dm-crypt show in the mapper's uuid."""
    block = root / "sys/dev/block" / device
    if not block.exists():
        return Answer.UNKNOWN
    if any(line.startswith("CRYPT-") for line in _lines(block / "dm/uuid")):
        return Answer.YES
    under = sorted((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
    answers = {_is_encrypted(number, root) for each in under for number in _lines(each / "dev")[:1]}
    if not answers:
        return Answer.NO
    return answers.pop() if len(answers) == 1 else Answer.NO


def _swap_exposed(root: Path) -> Answer:
    swaps = root / "proc/swaps"
    if not swaps.exists():
        return Answer.UNKNOWN
    answers: set[Answer] = set()
    for line in _lines(swaps)[1:]:
        source, kind = line.split()[:2]
        if _block_name(source).startswith("zram"):
            continue  # compressed memory, never on a disk
        number = _lines(root / "sys/class/block" / _block_name(source) / "dev")[:1]
        if kind == "file":
            number = [device] if (device := _mounted_from(Path(source), root)) else []
        answers.add(_is_encrypted(number[0], root) if number else Answer.UNKNOWN)
    if Answer.NO in answers:
        return Answer.YES
    return Answer.UNKNOWN if Answer.UNKNOWN in answers else Answer.NO


def _hibernation(root: Path) -> Answer:
    states = _lines(root / "sys/power/state")
    if not states:
        return Answer.UNKNOWN
    if "disk" not in states[0].split():
        return Answer.NO
    resume = _lines(root / "sys/power/resume")
    return Answer.NO if not resume or resume[0] == "0:0" else Answer.YES


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
