"""What is read while nobody waits is all that opening a page would otherwise read."""

import ast
import inspect

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.desktop import ahead, doors
from ui.jobs import Jobs


def test_every_page_is_read_ahead():
    imported = {
        node.module
        for node in ast.walk(ast.parse(inspect.getsource(doors)))
        if isinstance(node, ast.ImportFrom) and node.col_offset
    }
    assert imported <= set(ahead.MODULES)


def test_modules_are_read_one_after_another_off_the_event_loop(qtbot: QtBot, monkeypatch):
    read: list[tuple[str, bool]] = []
    owner = QObject()

    def note(name: str) -> None:
        import threading

        read.append((name, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(ahead.importlib, "import_module", note)
    reading = ahead.Ahead(owner, ("first.of.ours", "sys", "second.of.ours"))
    assert reading.findChild(Jobs) is not None
    qtbot.waitUntil(lambda: len(read) == 2)
    reading.stop()
    assert read == [("first.of.ours", False), ("second.of.ours", False)]


def test_nothing_further_is_read_once_it_is_stopped(qtbot: QtBot, monkeypatch):
    read: list[str] = []
    owner = QObject()
    monkeypatch.setattr(ahead.importlib, "import_module", read.append)
    reading = ahead.Ahead(owner, ("first.of.ours", "second.of.ours"))
    reading.stop()
    qtbot.waitUntil(lambda: reading.findChild(Jobs).running() == 0)
    assert len(read) <= 1
