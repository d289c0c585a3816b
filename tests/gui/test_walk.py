"""Every page at both sizes and three font sizes: nothing cut, every control named and reached by keyboard."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui import scenes, walk
from ui.theme.theme import Appearance, Theme

SIZES = [(1366, 768), (1024, 600)]
SCALES = [1.0, 1.5, 2.0]


def opened(qtbot: QtBot, name: str, size: tuple[int, int]):
    window, _focused = scenes.SCENES[name]()
    qtbot.addWidget(window)
    window.resize(*((440, 560) if name == "unlock" else size))
    window.show()
    settle()
    return window


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(10):
        QApplication.processEvents()


@pytest.mark.parametrize("name", scenes.SCENES)
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1024x600"])
def test_nothing_is_cut_or_pushed_out(qtbot: QtBot, look: Theme, name: str, size: tuple[int, int], scale: float):
    look.enlarge(scale)
    window = opened(qtbot, name, size)
    assert window.width() <= max(size[0], 440), window.minimumSizeHint()
    assert walk.cut(window) == []
    assert walk.outside(window) == []
    assert walk.sideways(window) == []


@pytest.mark.parametrize("name", scenes.SCENES)
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_every_word_can_be_told_from_what_it_lies_on(qtbot: QtBot, look: Theme, name: str, appearance: Appearance):
    look.choose(appearance)
    assert walk.faint(opened(qtbot, name, SIZES[0])) == []


@pytest.mark.parametrize("name", scenes.SCENES)
def test_every_control_has_a_name(qtbot: QtBot, name: str):
    assert walk.nameless(opened(qtbot, name, SIZES[0])) == []


@pytest.mark.parametrize("name", scenes.SCENES)
def test_tab_reaches_every_control(qtbot: QtBot, name: str):
    window = opened(qtbot, name, SIZES[0])
    window.activateWindow()
    settle()
    assert walk.unreachable(window) == []


@pytest.mark.parametrize("name", scenes.SCENES)
def test_a_page_survives_a_change_of_theme_and_size_while_open(qtbot: QtBot, look: Theme, name: str):
    window = opened(qtbot, name, SIZES[0])
    look.choose(Appearance.DARK)
    look.enlarge(1.5)
    settle()
    assert walk.cut(window) == []
    assert walk.undressed(window) == []
