"""The look every window stands in, and a person at the desktop with a machine of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.records.assets import assets_folder
from tests.gui.journey import Traveller
from ui.theme.theme import STYLE, Appearance, Theme
from ui.translations import install_words


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["damping", *STYLE]


@pytest.fixture(scope="session")
def one_look(qapp: QApplication) -> Theme:
    """The look there must be before any window."""
    qapp.setApplicationName("Damping")
    made = Theme(qapp, assets_folder())
    install_words(qapp, assets_folder() / "translations")
    return made


@pytest.fixture(autouse=True)
def look(qapp: QApplication, one_look: Theme) -> Theme:
    """The application's one look, light and at 100 % whatever the test before left behind."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or every restyling pays for windows of tests before
    if one_look.appearance is not Appearance.LIGHT:
        one_look.choose(Appearance.LIGHT)
    if one_look.scale != 1.0:
        one_look.enlarge(1.0)
    return one_look


@pytest.fixture
def me(look: Theme, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Traveller]:
    traveller = Traveller(bot=qtbot, root=tmp_path, app=qapp)
    yield traveller
    traveller.leave()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen platform says what windows it cannot move; on a real screen nothing of it is said."""
    for item in items:
        if "tests/gui/" in item.nodeid or item.nodeid.startswith("gui/"):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support .*"))
