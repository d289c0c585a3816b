"""The only place that knows threads: one lane for writes, a few for reads, results on the event loop."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

LONG = 1_000  # ms after which a job shows progress and Cancel
_QUIET = 0.1  # seconds between two reports of progress
_READERS = 2

Result = TypeVar("Result")


class Cancelled(Exception):
    """The user asked the work to stop; whoever was working leaves the state as it was."""


class Progress:
    """Handed to long work: `step` reports and is where a wish to stop arrives."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        """Report to `report`, at most ten times a second."""
        self._report = report
        self._cancelled = False
        self._told = 0.0

    def step(self, done: int, total: int) -> None:
        """Report progress; raise `Cancelled` if the user asked to stop."""
        if self._cancelled:
            raise Cancelled
        now = monotonic()
        if now - self._told >= _QUIET or done == total:
            self._told = now
            self._report(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True


class Job(QObject, Generic[Result]):
    """One piece of work: signals come on the event loop, and exactly one of the last three."""

    stepped = Signal(int, int)
    became_long = Signal()
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _settled = Signal(object)

    def __init__(self, sentence: str, *, can_stop: bool) -> None:
        """Name the work in words ("Memeriksa ulang catatan")."""
        super().__init__()
        self.sentence, self.can_stop = sentence, can_stop
        self.progress = Progress(self.stepped.emit)
        self._timer = QTimer(self, singleShot=True, interval=LONG)
        self._timer.timeout.connect(self.became_long)
        self._timer.start()
        self._settled.connect(self._deliver)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.progress.cancel()

    def settle(self, future: "Future[Result]") -> None:
        """Take the outcome from the worker's thread over to the event loop."""
        self._settled.emit(future)

    def _deliver(self, future: "Future[Result]") -> None:
        self._timer.stop()
        if future.cancelled() or isinstance(future.exception(), Cancelled):
            self.cancelled.emit()
        elif (error := future.exception()) is not None:
            self.failed.emit(error)
        else:
            self.done.emit(future.result())
        self.ended.emit()


class Jobs(QObject):
    """The lanes. A job whose failure nobody takes raises on the event loop, for the last-resort handler."""

    started = Signal(object)  # Job: the window shows those that become long

    def __init__(self, parent: QObject | None = None) -> None:
        """Open the lanes; threads start with the first job."""
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="write")
        self._readers = ThreadPoolExecutor(max_workers=_READERS, thread_name_prefix="read")
        self._running: list[Job[object]] = []

    def write(
        self,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        *,
        sentence: str = "",
        can_stop: bool = True,
    ) -> Job[Result]:
        """Run `work` after all writes before it; `done` or `failed` is called on the event loop."""
        return self._run(self._writer, work, Job[Result](sentence, can_stop=can_stop), done, failed)

    def read(
        self,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        *,
        sentence: str = "",
    ) -> Job[Result]:
        """Run `work` beside the writes; it must not write."""
        return self._run(self._readers, work, Job[Result](sentence, can_stop=True), done, failed)

    def running(self) -> int:
        """Return how many jobs have not ended."""
        return len(self._running)

    def stop(self) -> None:
        """Ask all work to stop, take nothing new, and wait for the lanes to empty (lock and close)."""
        for job in list(self._running):
            job.cancel()
        self._writer.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)

    def _run(
        self,
        lane: ThreadPoolExecutor,
        work: Callable[[Progress], Result],
        job: Job[Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None,
    ) -> Job[Result]:
        job.setParent(self)
        job.done.connect(done)
        job.failed.connect(failed or _raise)
        kept: Job[object] = job  # type: ignore[assignment]
        self._running.append(kept)
        job.ended.connect(lambda: self._forget(kept))
        self.started.emit(job)
        lane.submit(work, job.progress).add_done_callback(job.settle)
        return job

    def _forget(self, job: Job[object]) -> None:
        if job in self._running:
            self._running.remove(job)
        job.deleteLater()


def _raise(error: BaseException) -> None:
    raise error
