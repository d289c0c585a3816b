"""Interrupts export and import at every step they take on a disk: by errors, once and for ever, and by kill -9."""

import errno
import os
import signal

import pytest

from app.casework import exporting, importing, receipts
from app.casework.exporting import Ways
from app.casework.session import open_session
from db.errors import ExpectedError
from sync.bundle.seal import is_part_name
from sync.exchange.disk import Disk


class FailingDisk(Disk):
    """Fails at the n-th step, once or from then on; counts every step it came to."""

    def __init__(self, at: int, *, for_ever: bool, code: int) -> None:
        self.at, self.for_ever, self.code, self.steps = at, for_ever, code, 0

    def reach(self, step: str) -> None:
        self.steps += 1
        if self.steps == self.at or (self.for_ever and self.steps > self.at):
            raise OSError(self.code, os.strerror(self.code))


class DeadlyDisk(Disk):
    """Kills the process that uses it at the n-th step."""

    def __init__(self, at: int) -> None:
        self.left = at

    def reach(self, step: str) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def whole_parts_only(folder, session):
    """Nothing on the stick but files named as parts that open."""
    names = [each.name for each in folder.iterdir()]
    assert all(is_part_name(name) for name in names), names
    return len(names)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
@pytest.mark.parametrize("for_ever", [False, True])
def test_an_export_that_fails_anywhere_leaves_nothing_and_the_next_one_carries_everything(
    world, offices, code, for_ever
):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    stick = world.stick()
    failures = set()
    for at in range(1, 200):
        disk = FailingDisk(at, for_ever=for_ever, code=code)
        try:
            exporting.export(branch, str(stick), ways=Ways(disk=disk))
        except ExpectedError as failure:
            failures.add(type(failure).__name__)
        else:
            if disk.steps < at:
                break
            whole_parts_only(stick, branch)  # only the spool's clearing failed: the next start does it
            for part in stick.glob("*.bin"):
                part.unlink()
            continue
        whole_parts_only(stick, branch)
        if not for_ever:
            assert list(stick.iterdir()) == []
        for part in stick.glob("*.bin"):
            part.unlink()
        assert list((branch.path / "spool").glob("*.bin")) == [] or for_ever
    assert at > 10
    assert failures == {{errno.ENOSPC: "DiskFull", errno.EIO: "DiskFailed", errno.EROFS: "ReadOnlyFolder"}[code]}
    assert list((branch.path / "spool").iterdir()) == []
    whole_parts_only(stick, branch)
    importing.take_in(hq, stick)
    assert offices.changes(branch) <= offices.changes(hq)


@pytest.mark.parametrize("for_ever", [False, True])
def test_an_import_that_fails_anywhere_is_finished_by_repeating_it(world, offices, for_ever):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    for number in range(3):
        offices.put(branch, "person", {"full_name": f"Orang {number}"})
    stick = world.export(branch)
    for at in range(1, 200):
        disk = FailingDisk(at, for_ever=for_ever, code=errno.ENOSPC)
        try:
            rows = importing.take_in(hq, stick, ways=importing.Ways(disk=disk))
        except ExpectedError:
            continue
        if disk.steps < at:
            break
        assert [row.not_archived for row in rows] in (["DiskFull"], [""])
    assert at > 8
    importing.take_in(hq, stick)
    assert offices.changes(branch) <= offices.changes(hq)
    world.carry(hq, branch, to="KBM")
    assert receipts.status(branch).unsent == 0


def run_and_die(path, machine, act, at):
    """Run `act` on the vault in a process of its own that is killed at step `at`; return whether it was."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            session = open_session(path, "kucing biru di atas genteng merah", machine=machine)
            act(session, DeadlyDisk(at))
            session.close()
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == 0
    return False


def test_an_export_killed_anywhere_leaves_nothing_or_whole_parts_and_the_next_start_sweeps(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    offices.put(branch, "person", {"full_name": "Siti Contoh"})
    stick = world.stick()
    branch.close()
    world.opened.remove(branch)

    def act(session, disk):
        exporting.export(session, str(stick), ways=Ways(disk=disk))

    killed = 0
    for at in range(1, 60):
        if not run_and_die(branch.path, world.machine, act, at):
            break
        killed += 1
        left = [each.name for each in stick.iterdir()]
        assert all(is_part_name(name.removesuffix(".part")) for name in left)
    assert killed > 10
    assert not list(stick.glob("*.part"))
    session = world._keep(open_session(branch.path, "kucing biru di atas genteng merah", machine=world.machine))
    assert list((session.path / "spool").iterdir()) == []
    outcomes = {row.outcome for row in importing.take_in(hq, stick)}
    assert outcomes <= {"accepted", "duplicate"}
    exporting.export(session, str(stick))
    importing.take_in(hq, stick)
    assert offices.changes(session) <= offices.changes(hq)


def test_an_import_killed_anywhere_loses_nothing_and_is_finished_by_repeating_it(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    for number in range(4):
        offices.put(branch, "person", {"full_name": f"Orang {number}"})
    stick = world.export(branch)
    hq.close()
    world.opened.remove(hq)

    def act(session, disk):
        importing.take_in(session, stick, ways=importing.Ways(disk=disk))

    killed = 0
    for at in range(1, 60):
        if not run_and_die(hq.path, world.machine, act, at):
            break
        killed += 1
    assert killed > 5
    desk = world._keep(open_session(hq.path, "kucing biru di atas genteng merah", machine=world.machine))
    assert offices.changes(branch) <= offices.changes(desk)
    assert not list((world.root / "archive").rglob("*.part"))
    world.carry(desk, branch, to="KBM")
    assert receipts.status(branch).unsent == 0


def test_an_export_that_is_stopped_leaves_the_stick_as_it_was(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    stick = world.stick()
    (stick / "foto.jpg").write_bytes(b"milik orang lain")

    class Stopped(Exception):
        pass

    def stop(done, total):
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        exporting.export(branch, str(stick), ways=Ways(disk=Disk(), step=stop))
    assert [each.name for each in stick.iterdir()] == ["foto.jpg"]


def test_a_missing_and_a_full_target_are_named(world):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")

    class NoRoom(Disk):
        def free(self, folder):
            return 100

    with pytest.raises(ExpectedError) as caught:
        exporting.export(branch, str(world.root / "tidak-ada"))
    assert type(caught.value).__name__ == "FolderMissing"
    stick = world.stick()
    with pytest.raises(ExpectedError) as caught:
        exporting.export(branch, str(stick), ways=Ways(disk=NoRoom()))
    assert type(caught.value).__name__ == "DiskFull"
    assert list(stick.iterdir()) == []


def test_a_stick_that_lies_about_what_it_wrote_is_found_out(world):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    stick = world.stick()

    class Lying(Disk):
        def _write(self, path, data):
            super()._write(path, data if path.parent != stick else data[:-1] + b"x")

    with pytest.raises(ExpectedError) as caught:
        exporting.export(branch, str(stick), ways=Ways(disk=Lying()))
    assert caught.value.facts == {"code": "READ_BACK"}
    assert list(stick.iterdir()) == []


def test_an_import_of_several_slices_killed_between_any_two_is_finished_by_repeating_it(world, offices):
    hq = world.headquarters()
    branch = world.enrolled(hq, "KBM")
    for start in range(0, 5_000, 500):
        with branch.store.write() as tx:
            for number in range(start, start + 500):
                tx.put("person", None, {"full_name": f"Orang {number}"})
    stick = world.export(branch)
    hq.close()
    world.opened.remove(hq)

    def act(session, disk):
        def step(done, total):
            disk.reach("slice")

        importing.take_in(session, stick, ways=importing.Ways(disk=Disk(), step=step))

    killed = 0
    while run_and_die(hq.path, world.machine, act, killed + 1):
        killed += 1
        assert killed < 20
    assert killed >= 3
    desk = world._keep(open_session(hq.path, "kucing biru di atas genteng merah", machine=world.machine))
    assert len(offices.ids(desk, "person")) == 5_000
    world.carry(desk, branch, to="KBM")
    assert receipts.status(branch).unsent == 0
    assert sum(len(each.parts) for each in importing.imports(desk)) >= killed
