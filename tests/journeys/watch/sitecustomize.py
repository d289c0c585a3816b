"""Measures, from within the program under a journey, how long its event loop lets an event wait.

Python loads this by itself where `JOURNEY_WATCH` names a file and this folder is on `PYTHONPATH`: the program is the one
people get and knows nothing of it. A thread posts an event, waits for the answer from the event loop, and does so again
ten milliseconds later. A wait that people would feel becomes a line: milliseconds, how many of them the kernel gave the
processor to others meanwhile, how many the event loop itself was at work, and where it was last seen.
"""

import os
import sys
import threading
import time
from pathlib import Path
from types import FrameType

FELT = 0.05
LOOK = 0.02
LIBRARIES = (sys.prefix, sys.base_prefix, "<", str(Path(__file__)))


def _watch(path: str) -> None:
    pause = threading.Event()
    main = threading.main_thread()
    clock = time.pthread_getcpuclockid(main.ident or 0)
    while (core := sys.modules.get("PySide6.QtCore")) is None or getattr(core, "QTimer", None) is None:
        pause.wait(LOOK)
    while (app := core.QCoreApplication.instance()) is None:
        pause.wait(LOOK)

    class Beat(core.QObject):
        asked = core.Signal()

        def __init__(self) -> None:
            super().__init__()
            self.answered = threading.Event()
            self.at = 0.0
            self.asked.connect(self.answer)

        def answer(self) -> None:
            self.at = time.perf_counter()
            self.answered.set()

    beat = Beat()
    beat.moveToThread(app.thread())
    beat.asked.emit()
    beat.answered.wait()  # the event loop runs from here on
    while True:
        pause.wait(LOOK / 2)
        beat.answered.clear()
        start, waited, where = time.perf_counter(), _waited(main), ""
        cpu = time.clock_gettime(clock)
        beat.asked.emit()
        while not beat.answered.wait(LOOK):
            where = _where(sys._current_frames().get(main.ident or 0)) or where
        gap = beat.at - start
        if gap >= FELT:
            with Path(path).open("a", encoding="utf-8") as lines:
                lines.write(
                    f"{gap * 1000:.0f} {(_waited(main) - waited) / 1e6:.0f} {(time.clock_gettime(clock) - cpu) * 1000:.0f} {where}\n"
                )


def _waited(thread: threading.Thread) -> int:
    """Return how long a thread has waited for a processor so far, in nanoseconds."""
    return int(Path(f"/proc/self/task/{thread.native_id}/schedstat").read_text("ascii").split()[1])


def _where(frame: FrameType | None) -> str:
    """Return our own functions on the stack, the innermost first."""
    found: list[str] = []
    while frame is not None:
        file = frame.f_code.co_filename
        if not file.startswith(LIBRARIES):
            found.append(f"{'/'.join(Path(file).parts[-3:])}:{frame.f_lineno}:{frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(found[:6])


if "JOURNEY_WATCH" in os.environ:
    threading.Thread(target=_watch, args=(os.environ["JOURNEY_WATCH"],), name="watch", daemon=True).start()
