"""What holds for every test: a home of its own, no screen, no network, and no warning that nobody looks at."""

import logging
import os
import shutil
import socket
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

HOME = pytest.StashKey[Path]()

# Machines differ in speed, and a slow one is no failure. The same examples come every time; `make soak` looks for others.
settings.register_profile(
    "house",
    settings.get_profile("ci"),
    deadline=None,
    derandomize="DAMPING_SOAK" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    """Point home, caches and runtime folder at a throw-away place, before anything reads them."""
    home = Path(tempfile.mkdtemp(prefix="damping-tests-"))
    config.stash[HOME] = home
    os.environ["HOME"] = str(home)
    for name in ("CACHE", "CONFIG", "DATA", "STATE", "RUNTIME"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR" if name == "RUNTIME" else f"XDG_{name}_HOME"] = str(folder)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("DAMPING_PASSPHRASE_FILE", "SSH_AUTH_SOCK", "SOURCE_DATE_EPOCH"):
        os.environ.pop(name, None)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the throw-away home down again."""
    shutil.rmtree(config.stash[HOME], ignore_errors=True)


class NetworkReachedError(AssertionError):
    """A test tried to leave this machine; nothing in Damping needs a network, so nothing in its tests does."""


@pytest.fixture(scope="session", autouse=True)
def no_network():
    """Refuse connections to anything but this machine."""
    connect = socket.socket.connect

    def connect_nearby(self: socket.socket, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_loopback(address[0]):
            raise NetworkReachedError(address[0])
        return connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_nearby)
        yield


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine."""
    return host in ("localhost", "::1") or host.startswith("127.")


class Overheard(logging.Handler):
    """Keeps what was logged at warning level or above."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line for the end of the test."""
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_warnings(request: pytest.FixtureRequest):
    """Fail a test during which a warning was logged, unless it asked for `caplog` to look at what is logged."""
    if "caplog" in request.fixturenames:
        yield
        return
    overheard = Overheard()
    logging.getLogger().addHandler(overheard)
    yield
    logging.getLogger().removeHandler(overheard)
    assert not overheard.lines, "logged while nobody listened: " + "; ".join(overheard.lines)
