"""What the desktop remembers, reads and passes on, without any window."""

import json
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.desktop.options import read_options
from ui.desktop.raising import RaiseWatch, ask_to_rise
from ui.desktop.relaunch import command
from ui.desktop.remembered import Memory


def test_what_is_remembered_comes_back(tmp_path: Path):
    Memory(tmp_path).change(vault="/somewhere", scale=150, idle_minutes=10)
    now = Memory(tmp_path).now
    assert (now.vault, now.scale, now.idle_minutes) == ("/somewhere", 150, 10)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"scale": "large", "idle_minutes": 100000, "vault": 3}'])
def test_a_broken_settings_file_costs_the_comfort_never_the_start(tmp_path: Path, text: str):
    (tmp_path / "desktop.json").write_text(text, encoding="utf-8")
    now = Memory(tmp_path).now
    assert now.vault == ""
    assert now.scale == 100
    assert 1 <= now.idle_minutes <= 60


def test_nothing_but_looks_a_folder_and_a_screen_name_is_remembered_in_the_clear(tmp_path: Path):
    Memory(tmp_path).change(last_user="Rina")
    kept = json.loads((tmp_path / "desktop.json").read_text(encoding="utf-8"))
    assert set(kept) == {"vault", "appearance", "scale", "idle_minutes", "last_user"}


def test_the_command_of_a_lock_is_read_back_by_the_process_it_starts(tmp_path: Path):
    line = command(tmp_path, "idle", 7)
    assert line[0] == sys.executable
    options = read_options(line[line.index("desktop") + 1 :])
    assert (options.vault, options.locked, options.lock) == (tmp_path, "idle", 7)


def test_a_second_start_brings_the_first_window_to_the_front(qtbot: QtBot, tmp_path: Path):
    parent, seen = QObject(), []
    watch = RaiseWatch(tmp_path, lambda: seen.append(True), parent)
    ask_to_rise(tmp_path, os.getpid())
    qtbot.waitUntil(lambda: bool(seen), timeout=5_000)
    assert watch.parent() is parent
    assert list((tmp_path / "raise").iterdir()) == []


def test_a_process_that_is_not_ours_is_not_disturbed(tmp_path: Path):
    ask_to_rise(tmp_path, 0)
    assert not (tmp_path / "raise").exists()
