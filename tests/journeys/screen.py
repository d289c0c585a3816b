"""A screen of its own for one journey: X server, window manager, message bus, and a home that holds all that is written."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.journeys.memory import Bound

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
FOLDERS = ("CONFIG", "DATA", "STATE", "CACHE")
# One bus for the words a screen reader asks for; no service is started on it and nothing on it lasts.
BUS = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


def missing_tools() -> list[str]:
    """Return which of the tools are not installed (`.ci/setup --tests` brings them)."""
    return [each for each in TOOLS if shutil.which(each) is None]


def program() -> Path:
    """Return the program as it is installed beside this Python."""
    return Path(sys.executable).parent / "damping"


@dataclass
class Screen:
    """Where one person sits; every process started here ends with it."""

    home: Path
    bound: Bound
    display: str = ""
    bus: str = ""
    further: dict[str, str] = field(default_factory=dict)  # variables for the desktop alone
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        """Return what a process here is told: this home, this screen, nothing of who runs the tests."""
        folders = {f"XDG_{name}_HOME": str(self.home / name.lower()) for name in FOLDERS}
        kept = {each: value for each, value in os.environ.items() if not each.startswith(("QT_", "XDG_", "DAMPING_"))}
        here = {"HOME": str(self.home), "DISPLAY": self.display, "XDG_RUNTIME_DIR": str(self.home / "runtime")}
        quiet = {"QT_LOGGING_RULES": "qt.accessibility.*=false"}  # it misses a service that nobody here needs
        return {**kept, **folders, **here, **quiet, "QT_QPA_PLATFORM": "xcb", "AT_SPI_BUS_ADDRESS": self.bus}

    @property
    def said(self) -> Path:
        """Where the desktop's own words to a terminal go: faults nobody foresaw, and Qt's warnings."""
        return self.home / "said"

    def desktop(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program itself."""
        with self.said.open("ab") as said:
            environment = {**self.environment(), **self.further}
            command = self.bound.within(str(program()), *arguments)
            return self._keep(subprocess.Popen(command, env=environment, cwd=self.home, stdout=said, stderr=said))

    def start(
        self, *command: str, keep: tuple[int, ...] = (), told: int = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        """Start something the program needs around it."""
        return self._keep(
            subprocess.Popen(
                self.bound.within(*command),
                env=self.environment(),
                cwd=self.home,
                pass_fds=keep,
                stdout=told,
                stderr=subprocess.DEVNULL,
            )
        )

    def _keep(self, started: subprocess.Popen[bytes]) -> subprocess.Popen[bytes]:
        self.started.append(started)
        return started

    def run(self, *command: str) -> str:
        """Run a tool on this screen and return what it said; it must succeed."""
        done = subprocess.run(
            self.bound.within(*command),
            env=self.environment(),
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, (command[:4], done.returncode, done.stdout, done.stderr)
        return done.stdout

    def damping(self, *arguments: str | Path) -> str:
        """Run a verb of the program headless, as somebody at a terminal of this machine would."""
        return self.run(str(program()), *map(str, arguments))


@contextmanager
def opened_screen(home: Path, bound: Bound, size: str = "1366x768") -> Iterator[Screen]:
    """Open a screen with a window manager on it."""
    assert missing_tools() == []
    for each in ("runtime", *(name.lower() for name in FOLDERS)):
        (home / each).mkdir(mode=0o700, parents=True)
    here = Screen(home=home, bound=bound)
    with tempfile.TemporaryDirectory(prefix="bus-") as folder:  # the path of a socket is short
        try:
            here.display = _x_server(here, size)
            here.bus = _message_bus(here, Path(folder))
            here.start("openbox")
            yield here
        finally:
            for each in reversed(here.started):
                each.terminate()
                each.wait(timeout=20)


def _x_server(here: Screen, size: str) -> str:
    reading, writing = os.pipe()
    here.start("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", keep=(writing,))
    os.close(writing)
    with os.fdopen(reading) as told:
        return f":{told.readline().strip()}"


def _message_bus(here: Screen, folder: Path) -> str:
    setting = folder / "bus.conf"
    setting.write_text(BUS.format(folder=folder), encoding="utf-8")
    bus = here.start("dbus-daemon", f"--config-file={setting}", "--nofork", "--print-address=1", told=subprocess.PIPE)
    assert bus.stdout is not None
    with bus.stdout as told:
        return told.readline().decode().strip()
