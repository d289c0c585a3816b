"""Offices in temporary folders, driven through the front door `app.cli.main.run` as a person would drive it."""

import contextlib
import importlib.util
import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app.casework.session import Session, open_session
from app.cli.main import run
from db.vault.machine import Machine
from tests.machines import CHEAP, Clock

PASSPHRASE = "kucing biru tidur di atas genteng"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What one run of a verb gave."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)


def call(arguments: Sequence[str | Path], stdin: bytes = b"") -> Answer:
    """Run the program's verbs in this process; stdin is what is piped in."""
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = run([str(each) for each in arguments])
    return Answer(code=code, out=out.getvalue(), err=err.getvalue())


@dataclass(kw_only=True)
class Desk:
    """One vault and whoever works in it; verbs are called by name, the vault is put in its place."""

    path: Path
    secret: Path
    machine: Machine
    made: dict[str, Any] = field(default_factory=dict)

    def run(self, verb: str, *arguments: str | Path, stdin: bytes = b"", secret: Path | None = None) -> Answer:
        return call([verb, self.path, *arguments, "--passphrase-file", secret or self.secret], stdin)

    def json(self, verb: str, *arguments: str | Path, stdin: bytes = b"", secret: Path | None = None) -> Any:
        answer = self.run(verb, *arguments, "--json", stdin=stdin, secret=secret)
        assert answer.code == 0, (verb, answer.code, answer.err)
        return answer.document

    def put(self, *records: dict[str, Any], secret: Path | None = None) -> list[str]:
        lines = "\n".join(json.dumps(each) for each in records).encode()
        return self.json("put", "-", stdin=lines, secret=secret)["saved"]

    def refused(self, *records: dict[str, Any], secret: Path | None = None) -> str:
        """Put what must be refused: one line on stderr, nothing on stdout, exit 3; return the line."""
        lines = "\n".join(json.dumps(each) for each in records).encode()
        answer = self.run("put", "-", "--json", stdin=lines, secret=secret)
        assert (answer.code, answer.out) == (3, ""), answer
        assert answer.err.count("\n") == 1, answer.err
        return answer.err

    def get(self, kind: str, record: str, *more: str, secret: Path | None = None) -> dict[str, Any]:
        return self.json("get", kind, record, *more, secret=secret)

    def list(self, kind: str, *more: str, secret: Path | None = None) -> list[dict[str, Any]]:
        return self.json("list", kind, *more, secret=secret)

    def session(self, secret: Path | None = None) -> Session:
        """Open the vault as casework does; the caller closes it."""
        return open_session(self.path, (secret or self.secret).read_text().strip(), machine=self.machine)

    def add_user(self, name: str, *roles: str) -> Path:
        """Add a person with roles; return the file with their passphrase."""
        secret = self.path.with_name(f"{self.path.name}-{name}.txt")
        secret.write_text(f"{name} menanam jagung di lereng gunung\n")
        chosen = [part for role in roles for part in ("--role", role)]
        self.json("add-user", name, *chosen, "--new-passphrase-file", secret)
        return secret


def morning() -> Clock:
    """Return the time it is for the verbs: always the same morning, a moment later at each look."""
    return Clock(tick=timedelta(milliseconds=10))


@pytest.fixture(scope="session")
def cheap_machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine on which passphrases cost next to nothing and the day never changes under a test."""
    return Machine(state=tmp_path_factory.mktemp("state"), policy=CHEAP, clock=morning())


@pytest.fixture(scope="session", autouse=True)
def cheap_passphrases(cheap_machine: Machine) -> Iterator[None]:
    """Let verbs work on that machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.cli.asking.this_machine", lambda: cheap_machine)
        yield


def found_office(folder: Path, machine: Machine, name: str, kind: str, code: str) -> Desk:
    """Make a vault through the verb `create`."""
    secret = folder / f"{name}-passphrase.txt"
    secret.write_text(PASSPHRASE + "\n")
    made = call(
        [
            "create",
            folder / name,
            "--kind",
            kind,
            "--office",
            code,
            "--name",
            f"Kantor {code}",
            "--user",
            "rina",
            "--passphrase-file",
            secret,
            "--json",
        ]
    )
    assert made.code == 0, made.err
    return Desk(path=folder / name, secret=secret, machine=machine, made=made.document)


@pytest.fixture
def make_office(tmp_path: Path, cheap_machine: Machine) -> Callable[..., Desk]:
    """Make offices that start alone: `make_office("branch", "KBM")`."""
    return lambda kind="branch", code="KBM", name="": found_office(
        tmp_path, cheap_machine, name or f"{kind}-{code}", kind, code
    )


@pytest.fixture
def branch(make_office: Callable[..., Desk]) -> Desk:
    """A branch office that starts alone."""
    return make_office("branch", "KBM")


@pytest.fixture
def headquarters(make_office: Callable[..., Desk]) -> Desk:
    """Headquarters."""
    return make_office("headquarters", "PST")


@pytest.fixture
def village(make_office: Callable[..., Desk]) -> Desk:
    """A village post that starts alone."""
    return make_office("village", "DSA")


@pytest.fixture(scope="module")
def shared_branch(tmp_path_factory: pytest.TempPathFactory, cheap_machine: Machine) -> Desk:
    """One branch for all tests of a module that leave it as it was, or only add to it."""
    return found_office(tmp_path_factory.mktemp("shared"), cheap_machine, "branch", "branch", "KBM")


def _load(name: str) -> ModuleType:
    """Load a neighbour of these tests by path: folders of tests are no packages."""
    spec = importlib.util.spec_from_file_location(f"integration_{name}", Path(__file__).parent / f"{name}.py")
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def offices() -> ModuleType:
    """Headquarters, branches and villages in real vaults, with sticks between them."""
    return _load("exchange_world")


@pytest.fixture
def world(offices: ModuleType, tmp_path: Path) -> Iterator[Any]:
    """An organisation of a test's own; every vault is closed at the end."""
    yield from offices.worlds(tmp_path)
