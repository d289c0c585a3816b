"""The nets every test hangs in do hold."""

import logging
import os
import socket
from pathlib import Path

import pytest


def test_a_test_has_a_home_of_its_own():
    home = Path(os.environ["HOME"])
    assert home.name.startswith("damping-tests-")
    assert Path(os.environ["XDG_STATE_HOME"]).is_relative_to(home)


def test_nobody_leaves_this_machine():
    with socket.socket() as outward, pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        outward.connect(("192.0.2.1", 9))


def test_this_machine_may_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
        client.connect(server.getsockname())


def test_a_warning_logged_unheard_fails_the_test(request):
    from_conftest = request.config.pluginmanager.getplugin(str(Path(__file__).parents[1] / "conftest.py"))
    net = from_conftest.no_stray_warnings.__wrapped__
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
