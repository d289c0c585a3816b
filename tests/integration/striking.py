"""The acts faults strike, and what must hold after each, failed or done."""

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.casework.backups import Credential, restore_backup
from app.casework.exporting import export
from app.casework.importing import preview, take_in
from app.casework.session import Session
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from db.ids import new_id
from db.store import travel
from db.store.reader import Reader
from db.vault import blobs
from tests.integration.conftest import Answer, call
from tests.integration.grounds import Headquarters, enrol, everything
from tests.integration.worker import PASSPHRASE, READY, cheap_machine

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


@dataclass(kw_only=True)
class Ground(Headquarters):
    """A branch and its headquarters with a bundle on the way between them; every act works on a copy."""

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


def found_ground(root: Path) -> Ground:
    made = Ground(root=root)
    code = enrol(made)
    (root / "code.txt").write_text(code)
    for folder in (made.out, made.stick):
        folder.mkdir()
    made.secret.write_text(PASSPHRASE + "\n")
    (root / "put.jsonl").write_text("\n".join(map(json.dumps, PUT)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.cli.asking.this_machine", lambda: cheap_machine(root / "state"))
        lines = "\n".join(map(json.dumps, START)).encode()
        assert call(["put", made.branch, "-", "--passphrase-file", made.secret], lines).code == 0
    with made.opened(made.branch) as session:
        export(session, str(made.stick))
    return made


PUT = [{"kind": "person", "id": str(new_id()), "fields": {"full_name": f"Rekaan {each}"}} for each in range(60)]


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
