"""Ringkasan: the passport among the facts, behind the Tirai, and "Isi" that leads to the very field."""

import pytest
from PySide6.QtWidgets import QWidget

from app.casework.saving import Draft, put_records
from tests.gui.journey import Traveller, found_office
from ui.page import Touched, name_of
from ui.present.passport import shortened
from ui.widgets.buttons import Button
from ui.widgets.label import Label

CHANGE = "change-person.passport"


def with_case(me: Traveller, **facts: str) -> QWidget:
    """A case whose client has these facts."""
    me.start()
    found_office(me)
    me.awake()
    with me.work.session.store.write() as tx:
        me.client = tx.put("person", None, {"full_name": "Murni Contoh", **facts})
        me.case = tx.put("case", None, {"clients": [me.client], "number": "KBM-2026-0001"})
    me.work.desk.open("case", me.case)
    return me.page("case")


def paper(me: Traveller, **facts: str) -> None:
    with me.work.session.store.write() as tx:
        holder = tx.put("party", None, {"case": me.case, "name": "Baba Salim", "roles": ["employer"]})
        tx.put("document", None, {"case": me.case, "type": "passport", "state": "withheld", "holder": holder, **facts})
    me.work.desk.open("home")
    me.page("home")
    me.work.desk.open("case", me.case)
    me.page("case")


def focused(me: Traveller) -> str:
    me.settle()
    return name_of(me.window.focusWidget(), me.window)


def test_the_number_of_the_passport_is_among_the_facts(me: Traveller):
    with_case(me, passport="X1234567")
    assert me.sees("Nomor paspor")
    assert me.sees("X1234567")


def test_a_withheld_passport_says_who_holds_it(me: Traveller):
    with_case(me)
    paper(me)
    assert me.sees("Ditahan pihak lain, dipegang Baba Salim")


def test_a_number_of_a_closed_class_is_shown_by_its_end_only(me: Traveller):
    with_case(me, passport="X1234567")
    paper(me, data_class="children")
    assert me.sees("••••567")
    assert not me.sees("X1234567")


@pytest.mark.parametrize(("number", "shown"), [("X1234567", "••••567"), ("567", "567"), ("", "")])
def test_what_is_left_of_a_number(number: str, shown: str):
    assert shortened(number) == shown


def test_behind_the_tirai_the_number_is_not_read(me: Traveller):
    with_case(me, passport="X1234567")
    me.work.window.set_veil(drawn=True)
    me.settle()
    assert not me.sees("X1234567")
    assert me.sees("Di balik tirai")
    me.work.window.set_veil(drawn=False)
    me.settle()
    assert me.sees("X1234567")


def test_isi_beside_the_passport_opens_the_form_in_that_field_and_leads_back(me: Traveller):
    with_case(me)
    me.press(me.find(Button, CHANGE))
    form = me.page("record")
    assert focused(me) == "passport"
    me.fill("passport", "X7654321", form)
    me.press("Simpan")
    me.page("case")
    me.until(lambda: me.sees("X7654321"))
    me.until(lambda: focused(me) == CHANGE)


def test_isi_leads_to_the_field_though_the_form_shows_it_only_among_the_later_ones(me: Traveller):
    page = with_case(me, nik="9905124501920003")
    me.press(me.find(Button, CHANGE, page))
    form = me.page("record")
    me.until(lambda: form.form.row("passport") is not None)
    assert focused(me) == "passport"


def test_why_the_passport_is_not_known_is_an_answer(me: Traveller):
    with_case(me)
    put_records(me.work.session, [Draft(kind="person", id=me.client, fields={}, gaps={"passport": "unknown"})])
    me.work.desk.touched.emit(Touched(kinds=frozenset({"person"})))
    me.until(
        lambda: "Tidak tahu" in [each.text() for each in me.find(Button, CHANGE).parentWidget().findChildren(Label)]
    )
