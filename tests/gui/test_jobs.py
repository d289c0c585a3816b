"""Work off the event loop: order, results, cancelling, failures."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from ui import jobs as lanes
from ui.jobs import Cancelled, Jobs, Progress


@pytest.fixture
def jobs(qtbot: QtBot):
    made = Jobs()
    yield made
    made.stop()


def test_a_result_is_delivered_on_the_event_loop(qtbot: QtBot, jobs: Jobs):
    seen: list[object] = []
    jobs.read(
        lambda _progress: threading.current_thread().name, lambda name: seen.append((name, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    name, thread = seen[0]
    assert name.startswith("read")
    assert thread is threading.main_thread()


def test_writes_run_one_after_the_other_in_the_order_asked(qtbot: QtBot, jobs: Jobs):
    running, most, order = [], [], []

    def work(number: int):
        def run(_progress: Progress) -> int:
            running.append(number)
            most.append(len(running))
            threading.Event().wait(0.005)
            running.remove(number)
            return number

        return run

    for number in range(8):
        jobs.write(work(number), order.append)
    qtbot.waitUntil(lambda: len(order) == 8)
    assert order == list(range(8))
    assert max(most) == 1


def test_a_read_does_not_wait_for_a_write(qtbot: QtBot, jobs: Jobs):
    gate, seen = threading.Event(), []
    jobs.write(lambda _progress: gate.wait(5), seen.append)
    jobs.read(lambda _progress: "read", seen.append)
    qtbot.waitUntil(lambda: seen == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: len(seen) == 2)


def test_cancel_stops_work_at_its_next_step(qtbot: QtBot, jobs: Jobs):
    started, seen = threading.Event(), []

    def endless(progress: Progress) -> None:
        started.set()
        while True:
            progress.step(1, 0)
            threading.Event().wait(0.005)

    job = jobs.write(endless, lambda _result: seen.append("done"))
    job.cancelled.connect(lambda: seen.append("cancelled"))
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["cancelled"]


def test_a_failure_goes_to_whoever_asked(qtbot: QtBot, jobs: Jobs):
    seen: list[BaseException] = []

    def fail(_progress: Progress) -> None:
        raise ValueError

    jobs.write(fail, lambda _result: None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ValueError)


def test_only_work_that_takes_long_asks_to_be_shown(qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(lanes, "LONG", 30)
    gate, long = threading.Event(), []
    quick = jobs.read(lambda _progress: 1, lambda _result: None)
    quick.became_long.connect(lambda: long.append("quick"))
    with qtbot.waitSignal(quick.ended):
        pass
    slow = jobs.read(lambda _progress: gate.wait(5), lambda _result: None)
    slow.became_long.connect(lambda: long.append("slow"))
    qtbot.waitUntil(lambda: bool(long))
    gate.set()
    assert long == ["slow"]


def test_progress_raises_once_stopping_was_asked_for():
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))
    progress.step(3, 3)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.step(4, 4)
    assert told == [(3, 3)]


def test_stopping_ends_what_runs_and_what_waits(qtbot: QtBot):
    jobs, started = Jobs(), threading.Event()

    def endless(progress: Progress) -> None:
        started.set()
        while True:
            progress.step(1, 0)
            threading.Event().wait(0.005)

    jobs.write(endless, lambda _result: None)
    jobs.write(lambda _progress: pytest.fail("must never run"), lambda _result: None)
    assert started.wait(5)
    jobs.stop()
    qtbot.waitUntil(lambda: jobs.running() == 0)
