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

_LOOK = pytest.StashKey[Theme]()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["damping", *STYLE]


@pytest.fixture(autouse=True)
def look(qapp: QApplication, request: pytest.FixtureRequest) -> Theme:
    """The application's one look, light and at 100 % whatever the test before left behind."""
    stash = request.session.stash
    if _LOOK not in stash:
        qapp.setApplicationName("Damping")
        stash[_LOOK] = Theme(qapp, assets_folder())
        install_words(qapp, assets_folder() / "translations")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or every restyling pays for windows of tests before
    made = stash[_LOOK]
    if made.appearance is not Appearance.LIGHT:
        made.choose(Appearance.LIGHT)
    if made.scale != 1.0:
        made.enlarge(1.0)
    return made


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
