"""Kills processes of the program at any moment, and remembers what they had acknowledged."""

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
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.casework.session import Session
from app.records.kinds.documents import Attachment
from db.store.reader import EVERYTHING, Reader
from tests.integration.grounds import ROOT, WORKER, Headquarters, enrol, evidence
from tests.integration.worker import PASSPHRASE, READY

OTHER_PASSPHRASE = "tujuh bebek menyeberang jalan desa"
MANY = 150  # records in one put
LARGE = 2_000_000  # bytes of evidence


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


@dataclass(kw_only=True)
class Ground(Headquarters):
    """Headquarters and a branch whose processes are killed, and what is known of them.

    `took`: how long each verb takes from where its vault is open, shared by the chunks of one test process.
    """

    draw: random.Random
    took: dict[str, float]
    ledger: Ledger = field(default_factory=Ledger)
    count: Counter[str] = field(default_factory=Counter)
    code: Path = Path()

    def folder(self, name: str) -> Path:
        path = self.root / name
        path.mkdir(exist_ok=True)
        return path

    def file(self, name: str, text: str) -> Path:
        path = self.root / name
        path.write_text(text + "\n")
        return path

    def looks_closely(self) -> bool:
        return self.draw.random() < 0.2

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


def found_ground(root: Path, seed: int, took: dict[str, float]) -> Ground:
    made = Ground(root=root, draw=random.Random(seed), took=took)
    made.code = made.file("code.txt", enrol(made, archive=str(made.folder("archive"))))
    return made
