"""The dialog that asks for a file can be read in every theme, and remembers nothing."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from ui.theme.theme import Appearance, Theme
from ui.theme.tokens import contrast
from ui.widgets import files


def shown(qtbot: QtBot) -> QFileDialog:
    dialog = files._dialog(None, "Pilih berkas", QFileDialog.FileMode.ExistingFile)
    qtbot.addWidget(dialog)
    dialog.show()
    for _ in range(5):
        QApplication.processEvents()
    return dialog


def colours(image: QImage) -> list[str]:
    """Return the colour of the ground, and the one on it that stands out most."""
    found = {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}
    ground = QColor(image.pixel(2, image.height() // 2)).name()
    return [ground, max(found, key=lambda each: contrast(each, ground))]


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_heads_of_its_columns_can_be_read(qtbot: QtBot, look: Theme, appearance: Appearance):
    look.choose(appearance)
    dialog = shown(qtbot)
    header = dialog.findChild(QTreeView, "treeView").header()
    assert isinstance(header, QHeaderView)
    ground, ink = colours(header.viewport().grab().toImage())
    assert ground == look.tokens.raised.lower()
    assert contrast(ink, ground) >= 4.5


def test_its_signs_can_be_seen_in_the_dark(qtbot: QtBot, look: Theme):
    look.choose(Appearance.DARK)
    dialog = shown(qtbot)
    for name in files._SIGNS:
        button = dialog.findChild(QToolButton, name)
        image = button.icon().pixmap(18, 18).toImage()
        inked = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        strongest = max(inked, key=lambda each: each.alpha())
        assert contrast(strongest.name(), look.tokens.background) >= 4.5, name


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_it_fits_the_screen(qtbot: QtBot, look: Theme, scale: float):
    look.enlarge(scale)
    dialog = shown(qtbot)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
