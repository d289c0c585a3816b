"""Qt's own words are Indonesian, because Qt ships none."""

import json

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from app.records import codes
from app.records.assets import assets_folder
from app.records.form import form_of
from ui.forms.form import FormView
from ui.forms.services import Services
from ui.translations import QtWords
from ui.wording.declared import coded


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


def test_a_form_speaks_another_language_down_to_its_fields_and_codes(qtbot: QtBot, qapp: QApplication):
    form = form_of("person")
    field = next(each for section in form.sections for each in section.fields if each.name == "sex")
    label, female = field.label, codes.label("sex", "female")
    spoken = QtWords({"Records": {label: "Sex or gender"}, "Codes.sex": {female: "Woman"}}, qapp)
    qapp.installTranslator(spoken)
    made = FormView("person", Services())
    qtbot.addWidget(made)
    qapp.removeTranslator(spoken)
    shown = {each.text() for each in made.findChildren(QLabel)}
    combo = made.row("sex").findChild(QComboBox)
    offered = {combo.itemText(at) for at in range(combo.count())}
    assert "Sex or gender" in shown
    assert label not in shown
    assert "Woman" in offered
    assert female not in offered


def test_a_code_of_a_newer_version_says_so(qapp: QApplication):
    assert coded("sex", "female") == codes.label("sex", "female")
    assert coded("sex", "xyz") == "xyz (dari versi lebih baru)"


def test_places_for_values_are_kept():
    for context, pairs in words().items():
        for english, indonesian in pairs.items():
            assert english.count("%1") == indonesian.count("%1"), (context, english)
            assert indonesian.strip(), (context, english)
