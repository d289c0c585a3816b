"""Qt's own words are Indonesian, because Qt ships none."""

import json

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.records.assets import assets_folder
from ui.translations import QtWords


def words() -> dict[str, dict[str, str]]:
    return json.loads((assets_folder() / "translations" / "qtbase_id.json").read_text(encoding="utf-8"))


def test_the_standard_buttons_speak_indonesian(qtbot: QtBot, qapp: QApplication):
    translator = QtWords(words(), qapp)
    qapp.installTranslator(translator)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Yes)
    qtbot.addWidget(box)
    shown = {button.text() for button in box.buttons()}
    qapp.removeTranslator(translator)
    assert shown == {"Batal", "&Ya"}


def test_what_the_file_does_not_have_stays_as_it_is(qapp: QApplication):
    translator = QtWords({"A": {"x": "y"}}, qapp)
    qapp.installTranslator(translator)
    assert QCoreApplication.translate("A", "x") == "y"
    assert QCoreApplication.translate("A", "Beranda") == "Beranda"
    assert QCoreApplication.translate("B", "x") == "x"
    qapp.removeTranslator(translator)


def test_places_for_values_are_kept():
    for context, pairs in words().items():
        for english, indonesian in pairs.items():
            assert english.count("%1") == indonesian.count("%1"), (context, english)
            assert indonesian.strip(), (context, english)
