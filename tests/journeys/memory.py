"""Bounds the memory of everything on a screen, and knows what the program took at most.

Passing "in 2 GB" is shown twice, for each way alone says too little:

- Where this process may make a control group (root, as in CI), the X server, the window manager, the program and whatever
  it starts live in one group of 2 GiB without swap. Beyond that the kernel takes files' pages away first and then kills;
  a journey that came through with no kill has truly run in that much, page cache and all.
- Everywhere, the program's own high-water mark (`VmHWM`, kept by the kernel, so that no peak falls between two looks) is
  read at every look, summed over the program and its children, and must stay below the bound. Shared pages count in each
  process: the figure errs upwards. It is also what is told at the end, since a group's own peak counts cached files.

`RLIMIT_AS` would bound addresses, not memory: Qt, its fonts and SQLite map far more than they touch. A machine of 2 GB
has less than that for us, so the high-water mark is held to a quarter: what the kernel, a desktop and a browser leave.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

LIMIT = 2 << 30
OWN = LIMIT // 4
_TREE = Path("/sys/fs/cgroup")


@dataclass
class Bound:
    """One control group, if one can be had; and the most the program's processes took together."""

    group: Path | None
    peak: int = 0
    _highest: dict[int, int] = field(default_factory=dict)

    def within(self, *command: str) -> list[str]:
        """Return the command that enters the bound before it becomes this one; whatever it starts is in it, too."""
        if self.group is None:
            return list(command)
        return ["sh", "-c", 'echo $$ > "$0" && exec "$@"', str(self.group / "cgroup.procs"), *command]

    def look(self, pid: int) -> None:
        """Note what the program with this id takes now, with its children."""
        alive = family(pid)
        for each in alive:
            self._highest[each] = max(self._highest.get(each, 0), high_water(each))
        self.peak = max(self.peak, sum(self._highest[each] for each in alive))

    def kills(self) -> int:
        """Return how often the kernel ended a process for want of memory."""
        for name in ("memory.events", "memory.oom_control"):
            with suppress(FileNotFoundError):
                if self.group is not None:
                    told = dict(line.split() for line in (self.group / name).read_text("ascii").splitlines())
                    return int(told["oom_kill"])
        return 0

    def check(self) -> None:
        """Assert that it all went within the bound, and tell the figure."""
        held = "in a control group of 2 GiB" if self.group is not None else "without a control group"
        print(f"the program took at most {self.peak >> 20} MiB, {held}")
        assert self.peak > 0
        assert self.peak <= OWN, f"{self.peak >> 20} MiB, more than the {OWN >> 20} a machine of 2 GB can spare"
        assert self.kills() == 0


@contextmanager
def bounded() -> Iterator[Bound]:
    """Make the bound; the group goes when its processes have."""
    bound = Bound(group=_make_group())
    try:
        yield bound
    finally:
        if bound.group is not None:
            bound.group.rmdir()


def high_water(pid: int) -> int:
    """Return the most memory a process has held at once, in bytes; 0 for one that is gone."""
    with suppress(FileNotFoundError, ProcessLookupError):
        for line in Path(f"/proc/{pid}/status").read_text("utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) << 10
    return 0


def family(pid: int) -> list[int]:
    """Return a process and all below it."""
    found = [pid]
    with suppress(FileNotFoundError, ProcessLookupError):
        for each in Path(f"/proc/{pid}/task").iterdir():
            for child in (each / "children").read_text("ascii").split():
                found += family(int(child))
    return found


def _make_group() -> Path | None:
    """Make a control group of either version below our own; None where the system does not let us."""
    for parent, names in _parents():
        group = parent / f"damping-journey-{os.getpid()}"
        with suppress(OSError):
            group.mkdir()
            try:
                for name, value in names.items():
                    (group / name).write_text(str(value), encoding="ascii")
            except OSError:
                group.rmdir()
                raise
            return group
    return None


def _parents() -> Iterator[tuple[Path, dict[str, int]]]:
    first = {"memory.limit_in_bytes": LIMIT, "memory.swappiness": 0}
    second = {"memory.max": LIMIT, "memory.swap.max": 0}
    for line in Path("/proc/self/cgroup").read_text("utf-8").splitlines():
        _number, controllers, path = line.split(":", 2)
        if controllers == "memory":
            yield _TREE / "memory" / path.lstrip("/"), first
            yield _TREE / "memory", first
        elif not controllers:
            yield _TREE / path.lstrip("/"), second
