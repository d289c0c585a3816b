"""The form of a consent: how it was given, and what stays here, ticked under the classes that are shared."""

from PySide6.QtWidgets import QWidget

from app.records.kinds.consent import Consent
from tests.gui.journey import Traveller, found_office
from ui.forms.choices import ChoicesControl
from ui.forms.facts import FactsControl
from ui.forms.form import FormView
from ui.forms.services import Services
from ui.widgets.pills import SmallChoice


def tick(me: Traveller, within: QWidget, words: str) -> None:
    found = [each for each in within.findChildren(SmallChoice) if each.text() == words and each.isVisibleTo(within)]
    assert found, words
    found[0].click()
    me.app.processEvents()


def offered(control: FactsControl) -> list[str]:
    return [each.text() for each in control.findChildren(SmallChoice) if each.isVisibleTo(control)]


def test_how_a_consent_came_and_what_stays_here_is_written_down(me: Traveller):
    me.start()
    found_office(me)
    with me.work.session.store.write() as tx:
        client = tx.put("person", None, {"full_name": "Murni Contoh"})
        case = tx.put("case", None, {"clients": [client]})
    me.work.desk.open("record", kind="consent", case=case)
    form = me.page("record").form
    assert isinstance(form, FormView)
    channel = form.row("channel")
    assert channel.field.label == "Disampaikan lewat"
    channel.control.combo.choose("phone")
    kept = form.row("withheld").control
    assert isinstance(kept, FactsControl)
    assert offered(kept) == []
    assert me.sees("Pilih dulu golongan data di atas.")
    tick(me, form.row("data_classes").control, "Identitas")
    assert "NIK" in offered(kept)
    assert "Negara penempatan" not in offered(kept)
    tick(me, kept, "NIK")
    form.row("given_by").control.set_value(client)
    me.press("Simpan")
    me.page("case")
    with me.work.session.store.read() as reader:
        saved = reader.list(Consent)[0]
    assert (saved.channel, list(saved.withheld or ()), list(saved.data_classes or ())) == (
        "phone",
        ["person.nik"],
        ["identity"],
    )


def shown(me: Traveller, fields: dict[str, object]) -> FormView:
    form = FormView("consent", Services())
    me.bot.addWidget(form)
    form.show_answers(fields, {})
    form.show()
    me.app.processEvents()
    return form


def test_what_is_kept_back_is_shown_again_with_the_classes(me: Traveller):
    form = shown(me, {"data_classes": ["employment"], "withheld": ["migration.employer", "person.nik"]})
    kept = form.row("withheld").control
    assert {"Pemberi kerja", "NIK"} <= set(offered(kept))
    assert form.answers().fields["withheld"] == ["person.nik", "migration.employer"]
    assert not form.is_dirty()


def test_a_record_kept_back_by_its_id_stays_kept_back(me: Traveller):
    form = shown(me, {"data_classes": ["identity"], "withheld": ["2345abcdefghijklmnopqrstuv"]})
    control = form.row("withheld").control
    tick(me, control, "NIK")
    assert control.value() == ["person.nik", "2345abcdefghijklmnopqrstuv"]


def test_a_draft_brings_the_choices_back(me: Traveller):
    form = shown(me, {})
    form.restore({"fields": {"data_classes": ["location"], "withheld": ["migration.city"]}, "gaps": {}})
    me.app.processEvents()
    assert isinstance(form.row("data_classes").control, ChoicesControl)
    assert "Kota atau wilayah" in offered(form.row("withheld").control)
    assert form.changed().fields["withheld"] == ["migration.city"]
