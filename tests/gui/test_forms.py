"""Forms built from declarations: what goes in comes out, gaps are answers, nothing typed is lost."""

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from app.records.form import form_of
from app.records.schema import SCHEMA
from ui.forms import form as forms
from ui.forms.choose import control_for
from ui.forms.form import FormView
from ui.forms.many import ListControl
from ui.forms.services import Services, find_villages
from ui.widgets.understood import Hit


def person(qtbot: QtBot) -> FormView:
    made = FormView("person", Services())
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("kind", sorted(SCHEMA.kinds))
def test_every_kind_makes_a_form_whose_controls_have_names(qtbot: QtBot, kind: str):
    made = FormView(kind, Services())
    qtbot.addWidget(made)
    for section in form_of(kind).sections:
        for field in section.fields:
            row = made.row(field.name)
            assert row is not None
            assert row.control.accessibleName().startswith(field.label)
    assert made.answers().fields == {}
    assert not made.is_dirty()


def test_showing_a_record_changes_nothing(qtbot: QtBot):
    made = person(qtbot)
    stored = {
        "full_name": "Sri Rahayu",
        "birth_date": {"text": "sekitar Lebaran 1992", "earliest": "1992-04-01", "latest": "1992-04-30"},
        "phones": [{"number": "+6281234567890", "safe": False}],
        "village": find_villages("Wanasari")[0].code,
        "sex": "female",
    }
    made.show_answers(stored, {"nik": "unknown"})
    assert made.answers().fields == stored
    assert made.answers().gaps == {"nik": "unknown"}
    assert not made.is_dirty()


def test_only_what_differs_is_given_for_saving(qtbot: QtBot):
    made = person(qtbot)
    made.show_answers({"full_name": "Sri", "sex": "female"}, {"nik": "unknown"})
    made.row("full_name").control.line.setText("Sri Rahayu")
    changed = made.changed()
    assert changed.fields == {"full_name": "Sri Rahayu"}
    assert changed.gaps == {}


def test_emptying_a_field_without_a_reason_is_said_as_none(qtbot: QtBot):
    made = person(qtbot)
    made.show_answers({"full_name": "Sri"}, {"nik": "unknown"})
    made.row("full_name").control.line.setText("")
    made.row("nik")._reasons._pressed("unknown")
    assert made.changed().fields == {"full_name": None, "nik": None}


def test_a_reason_empties_the_field_and_typing_takes_the_reason_back(qtbot: QtBot):
    made = person(qtbot)
    row = made.row("preferred_name")
    qtbot.keyClicks(row.control.line, "Yayuk")
    row._reasons._pressed("not_ready")
    assert row.answer() == (None, "not_ready")
    qtbot.keyClicks(row.control.line, "Y")
    assert row.answer() == ("Y", "")


def test_what_is_wrong_stands_beside_the_field_and_the_text_stays(qtbot: QtBot):
    made = person(qtbot)
    control = made.row("nik").control
    qtbot.keyClicks(control.input.line, "990512450192000")
    made.complain("nik", "nik_not_16_digits")
    assert control.input.text() == "990512450192000"
    assert "16 angka" in made.row("nik")._wrong.label.text()
    assert control.marked().property("wrong") == "true"
    qtbot.keyClicks(control.input.line, "3")
    assert control.marked().property("wrong") == "false"


def test_a_date_says_how_it_is_understood_and_a_bad_one_what_to_do(qtbot: QtBot):
    control = person(qtbot).row("birth_date").control
    qtbot.keyClicks(control.input.line, "31 Februari 1990")
    control.input.look()
    assert "kalender" in control.input._said.label.text()
    control.input.line.clear()
    qtbot.keyClicks(control.input.line, "1990-04-21")
    control.input.look()
    assert "21 April 1990" in control.input._said.label.text()


def test_a_draft_comes_after_a_pause_and_at_once_when_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(forms, "DRAFT_AFTER", 20)
    made, drafts = person(qtbot), []
    made.draft.connect(drafts.append)
    qtbot.keyClicks(made.row("full_name").control.line, "Sri")
    qtbot.waitUntil(lambda: bool(drafts))
    assert drafts[-1] == {"fields": {"full_name": "Sri"}, "gaps": {}}
    qtbot.keyClicks(made.row("full_name").control.line, "!")
    made.flush()
    assert drafts[-1]["fields"] == {"full_name": "Sri!"}


def test_the_promise_about_drafts_is_kept():
    assert forms.DRAFT_AFTER <= 2_000


def test_a_restored_draft_still_counts_as_changed(qtbot: QtBot):
    made = person(qtbot)
    made.show_answers({"full_name": "Sri"}, {})
    made.restore({"fields": {"full_name": "Sri Rahayu"}, "gaps": {"nik": "not_asked"}})
    assert made.changed().fields == {"full_name": "Sri Rahayu"}
    assert made.changed().gaps == {"nik": "not_asked"}


def test_codes_of_a_newer_version_are_kept(qtbot: QtBot):
    made = person(qtbot)
    made.show_answers({"sex": "from_the_future"}, {})
    assert made.answers().fields["sex"] == "from_the_future"
    assert not made.is_dirty()


def test_lists_grow_and_shrink(qtbot: QtBot):
    control = person(qtbot).row("aliases").control
    assert isinstance(control, ListControl)
    control.set_value(["Yayuk", "Sri"])
    control._add_and_focus()
    assert control.value() == ["Yayuk", "Sri"]
    control._remove(control._lines[0][0])
    assert control.value() == ["Sri"]
    control._remove(control._lines[0][0])
    control._remove(control._lines[0][0])
    assert control.value() is None
    assert len(control._lines) == 1


def test_a_reference_gives_the_id_and_words_where_words_will_do(qtbot: QtBot):
    found = Hit(code="a" * 26, name="PT Contoh Karya", where="P3MI")
    services = Services(find_records=lambda _kind, _text: (found,), name_record=lambda _kind, _id: found)
    field = next(
        field
        for kind in SCHEMA.kinds
        for section in form_of(kind).sections
        for field in section.fields
        if field.control == "record_or_words" and not field.many and kind == "migration"
    )
    control = control_for("migration", field, services)
    qtbot.addWidget(control)
    qtbot.keyClicks(control.line, "Pak Broker")
    assert control.value() == "Pak Broker"
    control.line.search()
    completer = control.line.completer()
    completer.activated[QModelIndex].emit(completer.completionModel().index(0, 0))
    assert control.value() == "a" * 26


def test_villages_are_found_with_kecamatan_and_kabupaten():
    assert all("Kec." in hit.words() or "Kecamatan" in hit.words() for hit in find_villages("wana sari")[:3])
