"""kill -9 at any moment, over every act that writes: nothing that was acknowledged is lost, nothing stays half done."""

import hashlib
import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.casework.backups import Credential, make_backup, restore_backup
from app.casework.enrolment import Invite, invite
from app.casework.exporting import export
from app.casework.founding import Beginning
from app.casework.importing import preview, take_in
from app.casework.saving import save_record
from app.casework.session import Session, open_session
from app.casework.soundness import check_vault
from app.casework.trusting import approve
from app.casework.vaults import create_invited_vault, create_vault
from app.records.kinds.agency import Agency
from app.records.kinds.documents import Attachment
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from db.ids import new_id
from db.store import travel
from db.store.reader import EVERYTHING, Page, Reader
from db.vault import blobs, slots
from db.vault.errors import FolderNotEmpty, WrongPassphrase
from tests.integration.worker import CHEAP, PASSPHRASE, READY, cheap_machine

WORKER = Path(__file__).with_name("worker.py")
ROOT = Path(__file__).parents[2]
OTHER_PASSPHRASE = "tujuh bebek menyeberang jalan desa"
NORMAL, ALL = 8, 40  # chunks
WRITERS = 13  # kills of a writer in a chunk; beside them each verb is killed once
MANY = 150  # records in one put
LARGE = 2_000_000  # bytes of evidence


# -- what was acknowledged ---------------------------------------------------------------------------------------------


@dataclass
class Ledger:
    """What a writer said is saved, and what it had announced when it died."""

    saved: dict[tuple[str, str], object] = field(default_factory=dict)
    announced: dict[tuple[str, str], object] = field(default_factory=dict)

    def hear(self, line: str) -> bool:
        """Take in one line; tell whether it acknowledges something."""
        ((word, doing),) = json.loads(line).items()
        self.announced = {(sort, name): value for sort, each in doing.items() for name, value in each.items()}
        if word == "did":
            self.keep_announced()
        return word == "did"

    def keep_announced(self) -> None:
        self.saved |= self.announced
        self.announced = {}

    def settle(self, session: Session) -> None:
        """Hold the vault against what was said: all of that, and what was announced whole or not at all."""
        with session.read() as reader:
            now = {key: shown(session, reader, *key) for key in self.saved | self.announced}
        lost = {key for key, value in self.saved.items() if key not in self.announced and now[key] != value}
        assert lost == set()
        done = [now[key] == value for key, value in self.announced.items()]
        undone = [now[key] == self.saved.get(key, NOTHING[key[0]]) for key in self.announced]
        assert all(done) or all(undone), "half done"
        if all(done):
            self.keep_announced()
        self.announced = {}


NOTHING = {"person": None, "case": None, "statement": None, "file": None, "void": False}
FIELDS = {"person": "full_name", "case": "summary", "statement": "text"}


def shown(session: Session, reader: Reader, sort: str, name: str) -> object:
    """Return what the vault shows where the writer said something."""
    if sort == "file":
        found = reader.list(Attachment, EVERYTHING, name=f"{name}.pdf")
        return len(evidence(session, reader, found[0])) if found else None
    record = reader.find("case" if sort == "void" else sort, name)
    if sort == "void":
        return record is not None and record.voided
    return None if record is None else record.fields.get(FIELDS[sort])


def evidence(session: Session, reader: Reader, record: Attachment) -> bytes:
    """Return the content of an attachment, which must be what its record says."""
    stored = travel.blob(reader, record.sha256)
    content = blobs.read(session.path, stored, record.size)
    assert hashlib.sha256(content).hexdigest() == record.sha256
    return content


# -- processes that are killed -----------------------------------------------------------------------------------------


class Process:
    """The worker as a process of its own: its lines are read as they come, and it dies when told to."""

    def __init__(self, *arguments: str | Path) -> None:
        self._running = subprocess.Popen(
            [sys.executable, str(WORKER), *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self._left = b""
        self._ended = False

    def lines(self, seconds: float = 240) -> Iterator[str]:
        """Yield what it says until the time is over or it ends; only a poll of the pipe ever waits."""
        out = self._running.stdout.fileno()
        poll = select.poll()
        poll.register(out, select.POLLIN | select.POLLHUP)
        until = time.monotonic() + seconds
        while True:
            while b"\n" in self._left:
                line, self._left = self._left.split(b"\n", 1)
                yield line.decode()
            left = until - time.monotonic()
            if self._ended or left <= 0 or not poll.poll(left * 1000):
                return
            read = os.read(out, 1 << 16)
            self._ended = not read
            self._left += read

    def wait_for(self, wanted: str) -> None:
        for line in self.lines():
            if line == wanted:
                return
        raise AssertionError(self.finish())

    def kill(self) -> list[str]:
        """Kill it; return what it had said and nobody had heard yet."""
        self._running.send_signal(signal.SIGKILL)
        said = list(self.lines())
        self.finish()
        return said

    def finish(self) -> tuple[int, str]:
        """Let it come to its end; return exit code and stderr."""
        _, err = self._running.communicate(timeout=240)
        return self._running.returncode, err.decode()


# -- an organisation ---------------------------------------------------------------------------------------------------


@dataclass(kw_only=True)
class Ground:
    """Headquarters and a branch whose processes are killed, and what is known of them.

    `took`: how long each verb takes from where its vault is open, shared by the chunks of one test process.
    """

    root: Path
    draw: random.Random
    took: dict[str, float]
    ledger: Ledger = field(default_factory=Ledger)
    count: Counter[str] = field(default_factory=Counter)
    code: Path = Path()

    @property
    def branch(self) -> Path:
        return self.root / "branch"

    @property
    def headquarters(self) -> Path:
        return self.root / "hq"

    def folder(self, name: str) -> Path:
        path = self.root / name
        path.mkdir(exist_ok=True)
        return path

    def file(self, name: str, text: str) -> Path:
        path = self.root / name
        path.write_text(text + "\n")
        return path

    @contextmanager
    def opened(self, path: Path, state: str = "state", passphrase: str = PASSPHRASE) -> Iterator[Session]:
        """Open a vault; nothing in it may be wrong."""
        with closing(open_session(path, passphrase, machine=cheap_machine(self.root / state))) as session:
            assert check_vault(session, full=self.draw.random() < 0.2).damage == []
            yield session

    def act(self, name: str, *arguments: str | Path, state: str = "state") -> Any:
        """Run a verb and kill it at a moment drawn from its length; return what it printed, None if nothing yet.

        While nobody knows how long it takes it runs to its end, and that is remembered.
        """
        secret = self.file("passphrase.txt", PASSPHRASE)
        process = Process(self.root / state, "verb", *arguments, "--passphrase-file", secret, "--json")
        process.wait_for(READY)
        if name in self.took:
            moment = self.draw.random() * self.took[name]
            said = [*process.lines(moment), *process.kill()]
            self.count[name] += 1
            return json.loads(said[-1]) if said else None
        begun = time.monotonic()
        said = list(process.lines())
        self.took[name] = time.monotonic() - begun
        code, err = process.finish()
        assert code == 0, (arguments, err)
        return json.loads(said[-1])


def beginning(kind: str, code: str, archive: str = "") -> Beginning:
    return Beginning(
        office_kind=kind,
        office_code=code,
        office_name=f"Kantor {code}",
        screen_name="rina",
        passphrase=PASSPHRASE,
        archive=archive,
    )


def found_ground(root: Path, seed: int, took: dict[str, float]) -> Ground:
    made = Ground(root=root, draw=random.Random(seed), took=took)
    machine = cheap_machine(root / "state")
    start = beginning("headquarters", "PST", str(made.folder("archive")))
    with closing(create_vault(made.headquarters, start, machine=machine).session) as desk:
        invite(desk, Invite(code="KBM", kind="branch", name="Kantor KBM"), root / "invitation")
        invitation = (root / "invitation").read_bytes()
        founded = create_invited_vault(made.branch, invitation, beginning("branch", "KBM"), machine=machine)
        made.code = made.file("code.txt", founded.recovery_code)
        with closing(founded.session) as own:
            export(own, str(made.folder("request")))
            take_in(desk, made.folder("request"))
            approve(desk, own.actor.device)
    return made


# -- one act after the other is killed ---------------------------------------------------------------------------------


def kill_writer(here: Ground, seed: str) -> None:
    """Let a writer acknowledge some saves, then kill it a moment later."""
    process = Process(here.root / "state", "write", here.branch, seed)
    process.wait_for(READY)
    wanted = here.draw.randrange(1, 30)
    for line in process.lines():
        wanted -= here.ledger.hear(line)
        if wanted <= 0:
            break
    for line in (*process.lines(here.draw.random() * 0.012), *process.kill()):
        here.ledger.hear(line)
    here.count["write"] += 1
    with here.opened(here.branch) as session:
        here.ledger.settle(session)


def create(here: Ground, mark: str) -> None:
    target = here.root / f"new-{mark}"
    wanted = ["create", target, "--kind", "branch", "--office", "KBM", "--name", "Kantor KBM", "--user", "rina"]
    said = here.act("create", *wanted)
    try:  # whole and found so, or nobody's: then the next one takes its place
        create_vault(target, beginning("branch", "KBM"), machine=cheap_machine(here.root / "state")).session.close()
        assert said is None
    except FolderNotEmpty:
        pass
    with here.opened(target) as session, session.read() as reader:
        assert reader.count("office") == 1
        assert reader.count("agency") > 20
    assert not list(here.root.glob(f".new-{mark}.*"))


def put(here: Ground, mark: str) -> None:
    ids = [str(new_id()) for _ in range(MANY)]
    records = [{"kind": "person", "id": each, "fields": {"full_name": f"Rekaan {mark}"}} for each in ids]
    said = here.act("put", "put", here.branch, here.file(f"{mark}.jsonl", "\n".join(map(json.dumps, records))))
    with here.opened(here.branch) as session, session.read() as reader:
        found = [each for each in ids if reader.get(Person, each) is not None]
    assert found in ([], ids)
    assert said is None or (said["saved"] == ids and found == ids)


def attach(here: Ground, mark: str) -> None:
    case = next(name for sort, name in here.ledger.saved if sort == "case")
    path = here.root / f"{mark}.pdf"
    path.write_bytes(b"%PDF-1.4\n" + here.draw.randbytes(LARGE))
    said = here.act("attach", "attach", here.branch, case, path)
    with here.opened(here.branch) as session, session.read() as reader:
        found = reader.list(Attachment, EVERYTHING, name=path.name)
        assert len(found) <= 1
        assert said is None or said["id"] == found[0].id
        assert all(evidence(session, reader, each) == path.read_bytes() for each in found)


def export_to_stick(here: Ground, mark: str) -> None:
    stick = here.folder(f"stick-{mark}")
    said = here.act("export", "export", here.branch, "--to", stick)
    assert said is None or set(said["parts"]) <= {each.name for each in stick.iterdir()}
    with here.opened(here.headquarters) as desk:
        outcomes = {each.outcome for each in preview(desk, stick) if each.file.endswith(".bin")}
        assert outcomes <= {"accepted", "duplicate"}
    with here.opened(here.branch) as session:
        export(session, str(stick))
    assert {each.suffix for each in stick.iterdir()} == {".bin"}


def import_from_stick(here: Ground, mark: str) -> None:
    stick = here.folder(f"bundle-{mark}")
    with here.opened(here.branch) as session:
        export(session, str(stick))
        sent = everything(session)
    said = here.act("import", "import", here.headquarters, stick)
    with here.opened(here.headquarters) as desk:
        assert said is None or everything(desk).items() >= sent.items()
        assert {each.outcome for each in take_in(desk, stick)} <= {"accepted", "duplicate"}
        assert everything(desk).items() >= sent.items()
        assert {each.outcome for each in take_in(desk, stick)} == {"duplicate"}


def everything(session: Session) -> dict[str, str]:
    """Return what every case and person shows, and how large every attachment is."""
    with session.read() as reader:
        found = [*reader.rows("case"), *reader.rows("person")]
        files = reader.list(Attachment)
        shows = {each.id: json.dumps(each.fields, sort_keys=True) for each in found}
        return shows | {each.id: str(len(evidence(session, reader, each))) for each in files}


def backup(here: Ground, mark: str) -> None:
    disk = here.folder(f"disk-{mark}")
    said = here.act("backup", "backup", here.branch, "--to", disk)
    made = list(disk.glob("*.age"))
    assert said is None or [str(each) for each in made] == [said["file"]]
    with here.opened(here.branch) as session:
        here.ledger.settle(session)
        make_backup(session, disk)
    kept = list(disk.iterdir())
    assert len(kept) == len(made) + 1  # what a killed one left is gone
    opened_by_code(here, kept[here.draw.randrange(len(kept))], here.root / f"read-{mark}")


def opened_by_code(here: Ground, file: Path, target: Path) -> None:
    """Restore a backup to another place with the recovery code, and hold it against what was saved."""
    credential = Credential(code=here.code.read_text().strip())
    restore_backup(file, target, credential, machine=cheap_machine(here.root / "elsewhere"))
    with here.opened(target, "elsewhere") as session:
        Ledger(saved=dict(here.ledger.saved)).settle(session)


def restore(here: Ground, mark: str) -> None:
    with here.opened(here.branch) as session:
        file = make_backup(session, here.folder(f"kept-{mark}")).path
    target = here.root / f"restored-{mark}"
    here.act("restore", "restore", file, "--to", target, "--code-file", here.code, state="elsewhere")
    opened_by_code(here, file, target)


def restore_over(here: Ground, mark: str) -> None:
    """Restore over a vault that has gone on since: what is set aside is whole, too."""
    path, state = here.root / f"side-{mark}", f"state-{mark}"
    machine = cheap_machine(here.root / state)
    with closing(create_vault(path, beginning("branch", "KBM"), machine=machine).session) as session:
        before = save_record(session, Person(full_name="Sebelum")).id
        file = make_backup(session, here.folder(f"backup-{mark}")).path
        after = save_record(session, Person(full_name="Sesudah")).id
    here.act("restore over", "restore", file, "--to", path, state=state)
    restore_backup(file, path, Credential(passphrase=PASSPHRASE), machine=machine)
    with here.opened(path, state) as session, session.read() as reader:
        assert (reader.get(Person, before) is not None, reader.get(Person, after)) == (True, None)
    asides = sorted(here.root.glob(f"side-{mark}.aside-*"))
    assert 1 <= len(asides) <= 2
    held = set()
    for number, each in enumerate(asides):
        with here.opened(each, f"{state}-{number}") as session, session.read() as reader:
            held |= {name for name in (before, after) if reader.get(Person, name) is not None}
    assert held == {before, after}


def rebuild(here: Ground, _mark: str) -> None:
    here.act("rebuild", "rebuild", here.branch)
    with closing(open_session(here.branch, PASSPHRASE, machine=cheap_machine(here.root / "state"))) as session:
        assert check_vault(session, full=True).damage == []
        here.ledger.settle(session)


def form(here: Ground, mark: str) -> None:
    """A number is drawn once, whatever becomes of its paper; a paper is whole or not there."""
    case = next(name for sort, name in here.ledger.saved if sort == "case")
    out = here.root / f"{mark}.pdf"
    said = here.act("form", "form", here.branch, "--case", case, "--form", "F01", "--out", out)
    with here.opened(here.branch) as session, session.read() as reader:
        numbers = [each.number for each in reader.list(Letter)]
        stored = [travel.blob(reader, each.blob) for each in reader.list(Letter)]
        contents = [blobs.read(session.path, each, 1 << 20) for each in stored]
    assert len(set(numbers)) == len(numbers)
    assert said is None or said["number"] in numbers
    assert all(each.startswith(b"%PDF") for each in contents)
    assert not out.exists() or out.read_bytes() in contents


def change_passphrase(here: Ground, mark: str) -> None:
    path, state = here.root / f"own-{mark}", f"state-{mark}"
    machine = cheap_machine(here.root / state)
    create_vault(path, beginning("branch", "KBM"), machine=machine).session.close()
    fresh = here.file("other.txt", OTHER_PASSPHRASE)
    said = here.act("change-passphrase", "change-passphrase", path, "--new-passphrase-file", fresh, state=state)
    holds = [each for each in (PASSPHRASE, OTHER_PASSPHRASE) if opens(path, each)]
    assert len(holds) == 1
    assert said is None or holds == [OTHER_PASSPHRASE]
    with here.opened(path, state, holds[0]) as session, session.read() as reader:
        assert reader.list(Agency, Page(limit=1))


def opens(path: Path, passphrase: str) -> bool:
    try:
        slots.open_by_passphrase(slots.read(path / slots.NAME), passphrase, CHEAP)
    except WrongPassphrase:
        return False
    return True


def generate(here: Ground, mark: str) -> None:
    with here.opened(here.branch) as session, session.read() as reader:
        before = {each: reader.count(each) for each in ("case", "migration", "task")}
    said = here.act("generate", "generate", here.branch, "--cases", "40", "--seed", str(len(mark)))
    with here.opened(here.branch) as session, session.read() as reader:
        grown = {each: reader.count(each) - many for each, many in before.items()}
    assert grown in ({"case": 0, "migration": 0, "task": 0}, {"case": 40, "migration": 40, "task": 40})
    assert said is None or grown["case"] == 40


DEEDS = {
    "create": create,
    "put": put,
    "attach": attach,
    "export": export_to_stick,
    "import": import_from_stick,
    "backup": backup,
    "restore": restore,
    "restore over": restore_over,
    "rebuild": rebuild,
    "form": form,
    "change-passphrase": change_passphrase,
    "generate": generate,
}
CHUNKS = [each if each < NORMAL else pytest.param(each, marks=pytest.mark.soak) for each in range(ALL)]


@pytest.fixture(scope="module")
def took() -> dict[str, float]:
    return {}


@pytest.mark.parametrize("chunk", CHUNKS)
def test_whatever_is_killed_nothing_acknowledged_is_lost_and_nothing_is_half_done(chunk, tmp_path, took):
    here = found_ground(tmp_path, chunk, took)
    steps = ["write"] * (WRITERS - 1) + list(DEEDS)
    here.draw.shuffle(steps)
    for number, step in enumerate(["write", *steps]):  # the first gives the verbs something to work on
        if step == "write":
            kill_writer(here, f"{chunk}{number:03d}")
            continue
        if step not in took:
            DEEDS[step](here, f"{chunk}-{number}-whole")
        DEEDS[step](here, f"{chunk}-{number}")
    with here.opened(here.branch) as session:
        here.ledger.settle(session)
    assert here.count == Counter({"write": WRITERS, **dict.fromkeys(DEEDS, 1)})


def test_two_hundred_kills_are_made_in_the_normal_run_and_a_thousand_in_all():
    assert NORMAL * (WRITERS + len(DEEDS)) >= 200
    assert ALL * (WRITERS + len(DEEDS)) >= 1_000
