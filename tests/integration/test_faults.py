"""The n-th write, flush or rename fails, once or for ever: one clear line, nothing lost, nothing half done.

Where `strace` can run it makes the system calls of the real program fail, SQLite's included. Where it cannot, the calls
Python makes are made to fail inside the process, which is done in any case.
"""

import errno
import functools
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.integration.conftest import Answer, call
from tests.integration.grounds import ROOT, WORKER
from tests.integration.striking import HOLDS, Ground, found_ground, judge, verb_of
from tests.integration.worker import cheap_machine

CALLS = "pwrite64,write,fsync,fdatasync,rename,renameat,renameat2"
WAYS = [("EIO", ""), ("ENOSPC", ""), ("EIO", "+"), ("ENOSPC", "+")]  # once, and from then on for ever
EVERY = 1 if os.environ.get("DAMPING_SOAK") else 7


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return found_ground(tmp_path_factory.mktemp("faults") / "ground")


# -- faults of the system, by strace -----------------------------------------------------------------------------------


@functools.cache
def strace_runs() -> bool:
    """Tell whether strace is here and may make a call of a child fail."""
    if shutil.which("strace") is None:
        return False
    program = "import os, sys; f = os.open(sys.argv[1], os.O_RDONLY); os.fsync(f)"
    done = subprocess.run(
        [*strace("fsync", "fsync:error=EIO:when=1"), sys.executable, "-c", program, __file__],
        capture_output=True,
        text=True,
        check=False,
    )
    return "Errno 5" in done.stderr


def strace(trace: str, inject: str = "", log: Path = Path("/dev/null")) -> list[str]:
    wanted = ["-e", f"inject={inject}"] if inject else []
    return ["strace", "-f", "-qq", "-y", "--seccomp-bpf", "-e", f"trace={trace}", *wanted, "-o", str(log)]


def run_traced(act: str, here: Ground, wrapped: Sequence[str]) -> Answer:
    done = subprocess.run(
        [*wrapped, sys.executable, str(WORKER), str(here.root / "state"), "verb", *map(str, verb_of(act, here)),
         "--passphrase-file", str(here.secret), "--json"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    return Answer(code=done.returncode, out=done.stdout, err=done.stderr)


TRACED = re.compile(r"(?P<pid>\d+) +(?P<call>[a-z0-9]+)\((?P<about>.*)")


def points(act: str, here: Ground) -> list[tuple[str, int]]:
    """Return (call, n) for every call of an act that touches its files, in the order of the calls."""
    log = here.root / "strace.log"
    answer = run_traced(act, here, strace(CALLS, log=log))
    assert answer.code == 0, answer
    counted: dict[tuple[str, str], int] = {}
    found: list[tuple[str, int]] = []
    for line in log.read_text(errors="replace").splitlines():
        told = TRACED.match(line)
        if told is None:
            continue
        key = told["pid"], told["call"]
        counted[key] = counted.get(key, 0) + 1
        if str(here.root) in told["about"] and "pipe:" not in told["about"].partition(",")[0]:
            found.append((told["call"], counted[key]))
    return found


@pytest.mark.parametrize("part", range(2))
@pytest.mark.parametrize("act", HOLDS)
def test_a_call_of_the_system_that_fails_loses_nothing_and_is_told(act, part, ground, tmp_path, monkeypatch):
    if not strace_runs():
        strike_inside(act, ground, tmp_path, range(part, 400, 2))
        return
    all_points = points(act, ground.copy(tmp_path / "plain"))
    assert len(all_points) > 20
    assert {call for call, _ in all_points} >= {"pwrite64", "fsync"}
    struck = 0
    for number, (what, n) in enumerate(all_points):
        if number % EVERY or (number // EVERY) % 2 != part:
            continue
        error, mode = WAYS[(number // EVERY // 2) % len(WAYS)]
        mode = "" if what == "write" else mode  # for ever would silence the message, too: see the full disk below
        here = ground.copy(tmp_path / f"{number}")
        monkeypatch.setattr("app.cli.asking.this_machine", functools.partial(cheap_machine, here.root / "state"))
        answer = run_traced(act, here, strace(what, f"{what}:error={error}:when={n}{mode}"))
        struck += answer.code != 0
        judge(act, here, answer, said=True)
        shutil.rmtree(here.root)
    assert struck > 0


# -- faults of the calls Python makes ----------------------------------------------------------------------------------


class Striking:
    """Lets the n-th of the calls fail that Python makes to flush and rename files, once or for ever."""

    def __init__(self, n: int, error: str, *, ever: bool) -> None:
        self._n, self._error, self._ever, self.seen = n, getattr(errno, error), ever, 0

    def wrap(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def struck(*given: Any, **named: Any) -> Any:
            self.seen += 1
            if self.seen == self._n or (self._ever and self.seen > self._n):
                raise OSError(self._error, os.strerror(self._error))
            return function(*given, **named)

        return struck


def strike_inside(act: str, ground: Ground, tmp_path: Path, numbers: range) -> int:
    """Let Python's own calls fail one after the other; return how many there were."""
    for n in numbers:
        error, mode = WAYS[n % len(WAYS)]
        here, fault = ground.copy(tmp_path / f"inside-{n}"), Striking(n + 1, error, ever=mode == "+")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("app.cli.asking.this_machine", lambda here=here: cheap_machine(here.root / "state"))
            with pytest.MonkeyPatch.context() as striking:
                for name in ("fsync", "replace", "rename", "link"):
                    striking.setattr(os, name, fault.wrap(getattr(os, name)))
                answer = call([*verb_of(act, here), "--passphrase-file", here.secret, "--json"])
            judge(act, here, answer, said=True)
        shutil.rmtree(here.root)
        if fault.seen <= n:
            return n
    raise AssertionError(act)


@pytest.mark.parametrize("act", HOLDS)
def test_a_flush_or_rename_that_fails_loses_nothing_and_is_told(act, ground, tmp_path):
    calls = strike_inside(act, ground, tmp_path, range(400))
    assert calls >= {"put": 0, "import": 1}.get(act, 2)


# -- the disk is full --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", HOLDS)
def test_a_disk_that_is_full_loses_nothing_and_is_told(act, ground, tmp_path, monkeypatch):
    refused = 0
    for room in ROOMS:
        here = ground.copy(tmp_path / f"{room}")
        monkeypatch.setattr("app.cli.asking.this_machine", functools.partial(cheap_machine, here.root / "state"))
        answer = with_room(act, here, room)
        refused += answer.code == 3
        judge(act, here, answer, said=True)
        shutil.rmtree(here.root)
    assert refused > 0


ROOMS = (0, 4_096, 30_000, 200_000)


def with_room(act: str, here: Ground, room: int) -> Answer:
    """Run an act where no file may grow beyond the largest there is, and so many bytes."""
    largest = 0 if act in ("letter", "export") else (here.branch / "vault.db").stat().st_size
    limit = max(largest, 1) + room

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(
        [sys.executable, str(WORKER), str(here.root / "state"), "verb", *map(str, verb_of(act, here)),
         "--passphrase-file", str(here.secret), "--json"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        preexec_fn=limited,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    return Answer(code=done.returncode, out=done.stdout, err=done.stderr)
