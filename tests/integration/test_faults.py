"""The n-th write, flush or rename fails, once or for ever: one clear line, nothing lost, nothing half done.

Where `strace` can run it makes the system calls of the real program fail, SQLite's included. Where it cannot, the calls
Python makes are made to fail inside the process, which is done in any case.
"""

import errno
import functools
import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.casework.backups import Credential, restore_backup
from app.casework.enrolment import Invite, invite
from app.casework.exporting import export
from app.casework.importing import preview, take_in
from app.casework.session import Session, open_session
from app.casework.soundness import check_vault
from app.casework.trusting import approve
from app.casework.vaults import create_invited_vault, create_vault
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from db.ids import new_id
from db.store import travel
from db.store.reader import Reader
from db.vault import blobs
from tests.integration.conftest import Answer, call
from tests.integration.test_kill import ROOT, WORKER, beginning, everything
from tests.integration.worker import PASSPHRASE, READY, cheap_machine

CALLS = "pwrite64,write,fsync,fdatasync,rename,renameat,renameat2"
WAYS = [("EIO", ""), ("ENOSPC", ""), ("EIO", "+"), ("ENOSPC", "+")]  # once, and from then on for ever
EVERY = 1 if os.environ.get("DAMPING_SOAK") else 7
PERSON, CASE = "p" * 26, "c" * 26
CONSENT = {
    "case": CASE, "person": PERSON, "given_by": PERSON, "capacity": "self", "form": "written", "basis": "consent",
    "purposes": ["services"], "audiences": ["kemlu-pwni"], "given_at": "2024-11-01",
    "data_classes": ["identity", "contact", "location", "migration_status", "employment", "chronology"],
}  # fmt: skip
START = [
    {"kind": "person", "id": PERSON, "fields": {"full_name": "Sri Rekaan", "sex": "female"}},
    {"kind": "case", "id": CASE, "fields": {"clients": [PERSON], "reporter": PERSON, "summary": "Upah tertahan"}},
    {"kind": "consent", "fields": CONSENT},
]


# -- what the faults strike --------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Ground:
    """A branch and its headquarters with a bundle on the way between them; every act works on a copy."""

    root: Path

    @property
    def branch(self) -> Path:
        return self.root / "branch"

    @property
    def headquarters(self) -> Path:
        return self.root / "hq"

    @property
    def secret(self) -> Path:
        return self.root / "passphrase.txt"

    @property
    def out(self) -> Path:
        return self.root / "out"

    @property
    def stick(self) -> Path:
        return self.root / "stick"

    def copy(self, root: Path) -> "Ground":
        shutil.copytree(self.root, root, symlinks=True)
        return Ground(root=root)

    @contextmanager
    def opened(self, path: Path, state: str = "state") -> Iterator[Session]:
        with closing(open_session(path, PASSPHRASE, machine=cheap_machine(self.root / state))) as session:
            assert check_vault(session, full=True).damage == []
            yield session


def found_ground(root: Path) -> Ground:
    made, machine = Ground(root=root), cheap_machine(root / "state")
    for folder in (root, made.out, made.stick, root / "request"):
        folder.mkdir()
    made.secret.write_text(PASSPHRASE + "\n")
    (root / "put.jsonl").write_text("\n".join(map(json.dumps, PUT)))
    with closing(create_vault(made.headquarters, beginning("headquarters", "PST"), machine=machine).session) as desk:
        invite(desk, Invite(code="KBM", kind="branch", name="Kantor KBM"), root / "invitation")
        invitation = (root / "invitation").read_bytes()
        founded = create_invited_vault(made.branch, invitation, beginning("branch", "KBM"), machine=machine)
        (root / "code.txt").write_text(founded.recovery_code)
        with closing(founded.session) as own:
            export(own, str(root / "request"))
            take_in(desk, root / "request")
            approve(desk, own.actor.device)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.cli.asking.this_machine", lambda: machine)
        lines = "\n".join(map(json.dumps, START)).encode()
        assert call(["put", made.branch, "-", "--passphrase-file", made.secret], lines).code == 0
    with made.opened(made.branch) as session:
        export(session, str(made.stick))
    return made


PUT = [{"kind": "person", "id": str(new_id()), "fields": {"full_name": f"Rekaan {each}"}} for each in range(60)]


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return found_ground(tmp_path_factory.mktemp("faults") / "ground")


# -- the acts, and what must hold after each ---------------------------------------------------------------------------


def verb_of(act: str, here: Ground) -> list[str | Path]:
    """Return the command line of an act."""
    letter = ["--case", CASE, "--template", "T01", "--to", "kemlu-pwni", "--out", here.out / "letter.pdf"]
    return {
        "put": ["put", here.branch, here.root / "put.jsonl"],
        "backup": ["backup", here.branch, "--to", here.out],
        "export": ["export", here.branch, "--to", here.out],
        "import": ["import", here.headquarters, here.stick],
        "letter": ["letter", here.branch, *letter],
    }[act]


def hold_put(here: Ground, *, done: bool) -> None:
    with here.opened(here.branch) as session, session.read() as reader:
        found = [reader.get(Person, each["id"]) is not None for each in PUT]
    assert all(found) if done else len(set(found)) == 1


def hold_backup(here: Ground, *, done: bool) -> None:
    left = list(here.out.iterdir())
    assert [each.suffix for each in left] in ([[".age"]] if done else [[".age"], []])
    credential = Credential(code=(here.root / "code.txt").read_text())
    for each in left:
        machine = cheap_machine(here.root / "elsewhere")
        target = here.root / f"restored-{hashlib.sha256(each.name.encode()).hexdigest()[:8]}"
        restore_backup(each, target, credential, machine=machine)
        with here.opened(target, "elsewhere") as session:
            assert PERSON in everything(session)


def hold_export(here: Ground, *, done: bool) -> None:
    left = list(here.out.iterdir())
    assert all(each.suffix == ".bin" for each in left)
    assert left or not done
    with here.opened(here.headquarters) as desk:
        assert all(each.outcome == "accepted" for each in preview(desk, here.out))


def hold_import(here: Ground, *, done: bool) -> None:
    with here.opened(here.branch) as session:
        sent = everything(session)
    with here.opened(here.headquarters) as desk:
        assert not done or everything(desk).items() >= sent.items()
        assert {each.outcome for each in take_in(desk, here.stick)} <= {"accepted", "duplicate"}
        assert everything(desk).items() >= sent.items()


def hold_letter(here: Ground, *, done: bool) -> None:
    with here.opened(here.branch) as session, session.read() as reader:
        issued = reader.list(Letter)
        papers = [content_of(session, reader, each) for each in issued]
        assert len({each.number for each in issued}) == len(issued)
    written = [each.read_bytes() for each in here.out.iterdir()]
    assert all(each in papers for each in written)
    assert len(written) == 1 or not done


def content_of(session: Session, reader: Reader, letter: Letter) -> bytes:
    stored = travel.blob(reader, letter.blob)
    return blobs.read(session.path, stored, 1 << 20)


HOLDS: dict[str, Callable[..., None]] = {
    "put": hold_put,
    "backup": hold_backup,
    "export": hold_export,
    "import": hold_import,
    "letter": hold_letter,
}
CLEAR = re.compile(r"damping: [^\n]{10,}\n")


def judge(act: str, here: Ground, answer: Answer, said: bool) -> None:
    """Hold what an act left behind against what it said; then do it again with nothing in the way."""
    assert answer.code in (0, 3), answer
    assert "unexpected" not in answer.err
    assert "Traceback" not in answer.err
    if answer.code == 3:
        assert CLEAR.fullmatch(answer.err) or not said, answer.err
        assert answer.out in ("", f"{READY}\n")
    HOLDS[act](here, done=answer.code == 0)
    for each in here.out.iterdir():
        each.unlink()
    again = call([*verb_of(act, here), "--passphrase-file", here.secret, "--json"])
    assert again.code == 0, again.err
    HOLDS[act](here, done=True)


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
