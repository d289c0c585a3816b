"""The only place that knows threads: one lane for writes, a few for reads, results on the event loop."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

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
    """One piece of work: its signals come on the event loop, and exactly one of `done`, `failed`, `cancelled`."""

    stepped = Signal(int, int)
    became_long = Signal()
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, sentence: str, progress: Progress, *, can_stop: bool, parent: QObject) -> None:
        """Name the work in words ("Memeriksa ulang catatan")."""
        super().__init__(parent)
        self.sentence, self.can_stop = sentence, can_stop
        self._progress = progress
        self._timer = QTimer(self, singleShot=True, interval=LONG)
        self._timer.timeout.connect(self.became_long)
        self._timer.start()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._progress.cancel()

    def deliver(self, future: "Future[Result]") -> None:
        """Tell the outcome; called on the event loop."""
        self._timer.stop()
        if future.cancelled() or isinstance(future.exception(), Cancelled):
            self.cancelled.emit()
        elif (error := future.exception()) is not None:
            self.failed.emit(error)
        else:
            self.done.emit(future.result())
        self.ended.emit()


class Jobs(QObject):
    """The lanes. A job whose failure nobody takes raises on the event loop, for the last-resort handler.

    Workers speak to this object only, by number: it outlives them, while a job goes as soon as it has ended.
    """

    started = Signal(object)  # Job: the window shows those that become long
    _stepped = Signal(int, int, int)
    _settled = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Open the lanes; threads start with the first job."""
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="write")
        self._readers = ThreadPoolExecutor(max_workers=_READERS, thread_name_prefix="read")
        self._running: dict[int, Job[Any]] = {}
        self._count = 0
        self._stepped.connect(self._step)
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)  # never before `done` is connected

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
        job = self._run(self._writer, work, sentence, can_stop=can_stop)
        return self._tell(job, done, failed)

    def read(
        self,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        *,
        sentence: str = "",
    ) -> Job[Result]:
        """Run `work` beside the writes; it must not write."""
        job = self._run(self._readers, work, sentence, can_stop=True)
        return self._tell(job, done, failed)

    def running(self) -> int:
        """Return how many jobs have not ended."""
        return len(self._running)

    def stop(self) -> None:
        """Ask all work to stop, take nothing new, and wait for the lanes to empty (lock and close)."""
        for job in list(self._running.values()):
            job.cancel()
        self._writer.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)

    def _run(
        self, lane: ThreadPoolExecutor, work: Callable[[Progress], Result], sentence: str, *, can_stop: bool
    ) -> Job[Result]:
        self._count += 1
        number = self._count
        progress = Progress(lambda done, total: self._stepped.emit(number, done, total))
        job = Job[Result](sentence, progress, can_stop=can_stop, parent=self)
        self._running[number] = job
        future = lane.submit(work, progress)
        future.add_done_callback(lambda settled: self._settled.emit(number, settled))
        return job

    def _tell(
        self,
        job: Job[Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None,
    ) -> Job[Result]:
        job.done.connect(done)
        job.failed.connect(failed or _raise)
        self.started.emit(job)
        return job

    def _step(self, number: int, done: int, total: int) -> None:
        job = self._running.get(number)
        if job is not None:
            job.stepped.emit(done, total)

    def _settle(self, number: int, future: "Future[Any]") -> None:
        job = self._running.pop(number, None)
        if job is not None:
            job.deliver(future)
            job.deleteLater()


def _raise(error: BaseException) -> None:
    raise error
