"""The desktop as its own process on a real X screen: typed at with xdotool, photographed as it stands.

`python -m tests.gui.real_window FOLDER` plays the journey and leaves its pictures; the test beside it asserts on them.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
PASSPHRASE = "lumbung sore kapal tenun baru enam"
TOOLS = ("Xvfb", "openbox", "xdotool")


def missing_tools() -> list[str]:
    """Return which of the tools are not installed."""
    return [each for each in TOOLS if shutil.which(each) is None]


@dataclass
class Screen:
    """An X screen of its own with a window manager on it."""

    display: str
    home: Path
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        folders = {f"XDG_{name}_HOME": str(self.home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DAMPING_"))}
        return {
            **kept,
            **folders,
            "HOME": str(self.home),
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": str(ROOT),
        }

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command, env=self.environment(), cwd=self.home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.started.append(process)
        return process

    def run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment(), cwd=self.home, capture_output=True, text=True, check=False
        )
        return done.stdout

    def damping(self, *arguments: str) -> str:
        return self.run(sys.executable, "-m", "app", *arguments)

    def key(self, *names: str) -> None:
        self.run("xdotool", "key", "--delay", "60", *names)

    def type(self, text: str) -> None:
        self.run("xdotool", "type", "--delay", "50", text)

    def window(self, width: int, seconds: float = 30) -> str:
        """Wait for a window of ours at least so wide; return its id."""
        found = ""

        def there() -> bool:
            nonlocal found
            for each in self.run("xdotool", "search", "--onlyvisible", "--name", "^Damping$").split():
                size = self.run("xdotool", "getwindowgeometry", "--shell", each)
                wide = next((int(line[6:]) for line in size.splitlines() if line.startswith("WIDTH=")), 0)
                if wide >= width:
                    found = each
                    return True
            return False

        until(there, seconds)
        self.run("xdotool", "windowactivate", "--sync", found)
        return found

    def narrow(self, seconds: float = 30) -> str:
        """Wait for the locked window, which is narrower than the one at work."""
        until(lambda: bool(self.run("xdotool", "search", "--onlyvisible", "--name", "^Damping$").split()), seconds)
        return self.window(300, seconds)


def until(holds: Callable[[], bool], seconds: float) -> None:
    """Wait until something holds, looking again now and then."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        subprocess.run(["true"], check=True)  # gives the other processes their turn


@contextmanager
def screen(home: Path, number: int = 87) -> Iterator[Screen]:
    """Open a screen; whatever was started on it ends with it."""
    here = Screen(display=f":{number}", home=home)
    try:
        here.start("Xvfb", here.display, "-screen", "0", "1400x900x24", "-nolisten", "tcp")
        until(lambda: Path(f"/tmp/.X11-unix/X{number}").exists(), 10)
        here.start("openbox")
        yield here
    finally:
        for each in reversed(here.started):
            each.terminate()
            each.wait(timeout=10)


def photograph(here: Screen, path: Path) -> None:
    """Keep what the screen shows once it stands still, where a tool for it is installed."""
    if shutil.which("import") is None:
        return
    before = b""
    for _ in range(20):
        here.run("xdotool", "sleep", "0.4")
        here.run("import", "-window", "root", str(path))
        if before == (before := path.read_bytes()):
            return


def play(home: Path, folder: Path) -> int:
    """Make an office, unlock it, type, lock with Ctrl+L, unlock: the same process id, the same text. Return the id."""
    secret = home / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    vault = home / "vault"
    with screen(home) as here:
        here.damping(
            "create", str(vault), "--kind", "branch", "--office", "KBM", "--name", "Cabang Kebumen",
            "--user", "Rina", "--passphrase-file", str(secret),
        )  # fmt: skip
        process = here.start(sys.executable, "-m", "app", "desktop", "--vault", str(vault))
        here.narrow()
        here.type(PASSPHRASE)
        photograph(here, folder / "window-1-locked.png")
        here.key("Return")
        here.window(1_000)
        here.key("ctrl+n")
        here.key("Tab")
        here.type("Melati")
        photograph(here, folder / "window-2-typing.png")
        here.key("ctrl+l")
        until(lambda: "--locked" in Path(f"/proc/{process.pid}/cmdline").read_text(encoding="utf-8"), 20)
        line = Path(f"/proc/{process.pid}/cmdline").read_text(encoding="utf-8")
        assert PASSPHRASE not in line
        here.narrow()
        here.type(PASSPHRASE)
        here.key("Return")
        here.window(1_000)
        photograph(here, folder / "window-3-back.png")
        assert process.poll() is None
        return process.pid


def main() -> int:
    """Play the journey; leave its pictures."""
    import tempfile

    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    if missing_tools():
        sys.stdout.write(f"not installed: {', '.join(missing_tools())}\n")
        return 1
    with tempfile.TemporaryDirectory() as home:
        play(Path(home), folder.absolute())
    sys.stdout.write("the journey in a real window is through\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
