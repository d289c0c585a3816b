"""Colours that can be told apart, one style sheet, icons and fonts that are really there."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.records.assets import assets_folder
from ui.theme.faces import FACES, Role
from ui.theme.theme import Appearance, Theme, set_role
from ui.theme.tokens import DARK, LIGHT, Tokens, contrast, pairs
from ui.widgets.label import Label


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_pair_that_may_meet_keeps_its_contrast(tokens: Tokens):
    weak = [
        (ink, plane, round(contrast(tokens.value(ink), tokens.value(plane)), 2))
        for ink, plane, least in pairs()
        if contrast(tokens.value(ink), tokens.value(plane)) < least
    ]
    assert weak == []
    assert len(list(pairs())) >= 70


@pytest.mark.parametrize(("tokens", "link"), [(LIGHT, "accent_soft"), (DARK, "accent_fill")], ids=["light", "dark"])
def test_the_way_back_in_a_toast_can_be_read(tokens: Tokens, link: str):
    assert contrast(tokens.value(link), tokens.text) >= 4.5


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_there_is_one_style_sheet_and_it_is_on_the_application(qapp: QApplication):
    code = "\n".join(path.read_text() for path in Path("ui").rglob("*.py"))
    assert code.count("setStyleSheet(") == 1
    assert qapp.styleSheet()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_palette_follows_the_theme_in_every_role(qapp: QApplication, look: Theme, appearance: Appearance):
    look.choose(appearance)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Base).name().upper() == look.tokens.raised
    assert palette.color(QPalette.ColorRole.PlaceholderText).name().upper() == look.tokens.muted
    assert palette.color(QPalette.ColorRole.Accent).name().upper() == look.tokens.accent


def test_system_appearance_follows_the_desktop(qapp: QApplication, look: Theme):
    look.choose(Appearance.SYSTEM)
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert look.tokens is (DARK if dark else LIGHT)


def test_the_shipped_faces_are_the_ones_used(look: Theme):
    for role, face in FACES.items():
        assert QFontInfo(look.font(role)).family() == face.family, role


def test_text_grows_with_the_setting_and_stays_within_its_bounds(look: Theme):
    label = QLabel("Isi")
    set_role(label, Role.BODY)
    look.enlarge(2.0)
    assert label.font().pixelSize() == 30
    look.enlarge(9.0)
    assert look.scale == 2.0
    look.enlarge(0.1)
    assert label.font().pixelSize() == 15


def test_a_change_of_colour_leaves_the_size_of_words_alone(qtbot: QtBot, look: Theme):
    window = QWidget()
    label = Label("12 catatan", Role.SMALL, "muted")
    label.setParent(window)
    qtbot.addWidget(window)
    window.show()
    look.enlarge(2.0)
    label.set_tone("warning")
    assert label.font().pixelSize() == 26
    assert label.palette().color(label.foregroundRole()).name().upper() == look.tokens.warning


def test_what_moves_to_another_place_keeps_the_size_it_has_now(qtbot: QtBot, look: Theme):
    window = QWidget()
    label = Label("Tampilan", Role.HEADING)
    label.setParent(window)
    qtbot.addWidget(window)
    window.show()
    look.enlarge(1.5)
    label.setParent(None)
    label.setParent(window)
    label.show()
    assert label.font().pixelSize() == look.font(Role.HEADING).pixelSize()


def test_every_icon_named_in_the_screens_is_shipped_and_none_more():
    code = "\n".join(path.read_text() for path in Path("ui").rglob("*.py"))
    shipped = {path.stem for path in (assets_folder() / "icons").glob("*.svg")}
    named = {word for word in re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', code) if word in shipped}
    assert shipped - named == set()
    assert (assets_folder() / "icons" / "LICENSE").is_file()


def test_icons_are_sharp_at_the_ratio_of_the_screen(look: Theme):
    pixmap = look.icon("house", "accent", 20)
    assert pixmap.width() == round(20 * pixmap.devicePixelRatio())
    assert look.icon("house", "accent", 20).cacheKey() == pixmap.cacheKey()
    look.choose(Appearance.DARK)
    assert look.icon("house", "accent", 20).cacheKey() != pixmap.cacheKey()


def test_a_missing_icon_is_an_error_and_not_an_empty_square(look: Theme):
    with pytest.raises(FileNotFoundError):
        look.icon("no-such-icon", "accent", 20)


def test_a_widget_keeps_its_colours_after_the_theme_changes(qtbot: QtBot, look: Theme):
    window = QWidget()
    window.setProperty("plane", "desk")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.resize(40, 40)
    qtbot.addWidget(window)
    window.show()
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        look.choose(appearance)
        assert window.grab().toImage().pixelColor(20, 20).name().upper() == look.tokens.background


def test_qt_finds_the_shipped_fonts_readable():
    fonts = sorted((assets_folder() / "fonts").glob("Source*.ttf"))
    assert len(fonts) >= 6
    assert all(QFile(str(path)).size() > 10_000 for path in fonts)
