"""kill -9 at any moment, over every act that writes: nothing that was acknowledged is lost, nothing stays half done."""

import json
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from app.casework.backups import Credential, make_backup, restore_backup
from app.casework.exporting import export
from app.casework.importing import preview, take_in
from app.casework.saving import save_record
from app.casework.session import open_session
from app.casework.soundness import check_vault
from app.casework.vaults import create_vault
from app.records.kinds.agency import Agency
from app.records.kinds.documents import Attachment
from app.records.kinds.letter import Letter
from app.records.kinds.people import Person
from db.ids import new_id
from db.store import travel
from db.store.reader import EVERYTHING, Page
from db.vault import blobs, slots
from db.vault.errors import FolderNotEmpty, WrongPassphrase
from tests.integration.grounds import beginning, everything, evidence
from tests.integration.killing import LARGE, MANY, OTHER_PASSPHRASE, Ground, Ledger, Process, found_ground
from tests.integration.worker import CHEAP, PASSPHRASE, READY, cheap_machine

NORMAL, ALL = 8, 40  # chunks
WRITERS = 13  # kills of a writer in a chunk; beside them each verb is killed once


# -- an organisation ---------------------------------------------------------------------------------------------------


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
