"""The nets every test hangs in do hold."""

import logging
import os
import socket
from pathlib import Path

import pytest


@pytest.fixture
def conftest(request):
    """The conftest at the top, as pytest loaded it."""
    return request.config.pluginmanager.getplugin(str(Path(__file__).parents[1] / "conftest.py"))


def test_a_test_has_a_home_of_its_own():
    home = Path(os.environ["HOME"])
    assert home.name.startswith("damping-tests-")
    assert Path(os.environ["XDG_STATE_HOME"]).is_relative_to(home)


def test_nobody_leaves_this_machine():
    with socket.socket() as outward, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        outward.connect(("192.0.2.1", 9))


def test_this_machine_may_be_reached(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind("door")
        server.listen()
        client.connect("door")


@pytest.mark.parametrize(
    ("host", "near"), [("127.0.0.1", True), ("::1", True), ("192.0.2.1", False), ("10.0.0.1", False)]
)
def test_only_loopback_addresses_are_this_machine(host, near, conftest):
    assert conftest.is_loopback(host) is near


def test_a_warning_logged_unheard_fails_the_test(conftest):
    net = conftest.no_stray_warnings.__wrapped__
    nobody_listens = type("Request", (), {"fixturenames": ()})()
    running = net(nobody_listens)
    next(running)
    logging.getLogger("db.log").warning("chain gap")
    # The net of this very test hears it as well: it is told that the line was expected.
    heard = [handler for handler in logging.getLogger().handlers if getattr(handler, "lines", None)]
    assert len(heard) == 2
    heard[0].lines.clear()
    with pytest.raises(AssertionError, match="chain gap"):
        next(running)
