"""The keyboard stays on the page: it lands on the first field or the main action, and comes back to where it was."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.casework.desk.writing import Wish
from app.casework.papers.ready import Missing, Readiness, State
from tests.gui.journey import Traveller, found_office
from ui.desktop.composer_steps import lead_to_step
from ui.forms.controls import Control
from ui.page import name_of
from ui.record.lists import LineRow
from ui.widgets.buttons import Button

ENTER, LEFT = Qt.Key.Key_Return, Qt.MouseButton.LeftButton


def at(me: Traveller) -> str:
    """Return what the keyboard is in, by name, else by its words."""
    me.settle()
    focused = me.window.focusWidget()
    return name_of(focused, me.window) or (focused.accessibleName() if focused is not None else "")


def comes_to(me: Traveller, name: str) -> None:
    for _ in range(40):
        if at(me) == name:
            return
        me.bot.wait(10)
    assert at(me) == name


def with_case(me: Traveller) -> QWidget:
    me.start()
    found_office(me)
    me.awake()
    me.work.desk.open("new_case")
    me.fill("full_name", "Murni Contoh", me.page("new_case"))
    me.press("Buka kasus")
    return me.page("case")


def tab(me: Traveller, page: QWidget, code: str) -> None:
    page.choose_tab(code)  # type: ignore[attr-defined]
    me.settle()


def line(me: Traveller, page: QWidget, holds: Callable[[LineRow], bool]) -> LineRow:
    return next(each for each in page.findChildren(LineRow) if each.isVisibleTo(page) and holds(each))


def test_a_case_opens_at_its_main_action(me: Traveller):
    with_case(me)
    comes_to(me, "top-letter")


def test_a_new_record_opens_in_its_first_field_and_never_at_the_way_back(me: Traveller):
    page = with_case(me)
    me.press("Catat peristiwa", page)
    me.page("record")
    comes_to(me, "when")


def test_after_saving_the_focus_is_back_at_the_button_it_came_from(me: Traveller):
    page = with_case(me)
    me.press("Catat peristiwa", page)
    me.fill("text", "Berangkat lewat Batam", me.page("record"))
    me.press("Simpan")
    me.page("case")
    assert me.sees("Berangkat lewat Batam")
    comes_to(me, "top-event")


def test_after_changing_a_record_the_focus_is_back_on_its_line(me: Traveller):
    page = with_case(me)
    tab(me, page, "tasks")
    me.press(me.find(Button, "add-task"))
    me.fill("what", "Kabari keluarga", me.page("record"))
    me.press("Simpan")
    me.page("case")
    comes_to(me, "add-task")
    row = line(me, page, lambda each: each._line.kind == "task")
    name = row.objectName()
    me.bot.mouseClick(row, LEFT)
    me.fill("what", "Kabari ibunya", me.page("record"))
    me.press("Simpan")
    me.page("case")
    assert me.sees("Kabari ibunya")
    comes_to(me, name)


def test_a_link_on_ringkasan_leads_back_to_ringkasan(me: Traveller):
    page = with_case(me)
    with me.work.session.store.write() as tx:
        case = page.place().record
        tx.put("contact_plan", None, {"case": case, "do_not_initiate": True})
    me.work.desk.open("case", case)
    me.settle()
    me.press("Rencana keselamatan", page)
    form = me.page("record")
    me.press(next(each for each in form.findChildren(Button) if each.text() == "Kembali ke kasus"))
    me.page("case")
    assert page.place().tab == "summary"
    comes_to(me, "safety")


def test_after_a_fact_is_answered_the_focus_is_at_that_fact(me: Traveller):
    page = with_case(me)
    me.press(me.find(Button, "change-migration.employer"))
    comes_to(me, "migration.employer")
    me.type(page.summary.facts.editor, "Baba Salim")
    me.bot.keyClick(page.summary.facts.editor, ENTER)
    me.until(lambda: me.sees("Baba Salim") and page.summary.facts.editor is None)
    comes_to(me, "change-migration.employer")


def test_a_fact_left_alone_keeps_the_focus_at_it(me: Traveller):
    page = with_case(me)
    me.press(me.find(Button, "change-migration.workplace"))
    me.type(page.summary.facts.editor, "x")
    me.press("Biarkan", page)
    comes_to(me, "change-migration.workplace")


def test_a_refused_save_keeps_the_focus_in_the_form(me: Traveller):
    page = with_case(me)
    tab(me, page, "people")
    me.bot.mouseClick(line(me, page, lambda each: each._line.kind == "person"), LEFT)
    form = me.page("record")
    me.fill("nik", "990512450192", form)
    me.press("Simpan")
    me.until(lambda: me.sees("NIK terdiri atas 16 angka."))
    comes_to(me, "nik")


def test_the_focus_never_falls_into_the_sidebar_when_a_page_is_built_anew(me: Traveller):
    page = with_case(me)
    with me.work.session.store.write() as tx:
        tx.put("task", None, {"case": page.place().record, "what": "Kabari keluarga"})
    me.work.desk.open("case", page.place().record, "tasks")
    me.settle()
    row = line(me, page, lambda each: each._line.kind == "task")
    me.press("Tandai selesai", row)
    me.until(lambda: me.sees("Tugas ditandai selesai."))
    assert page.isAncestorOf(me.window.focusWidget())


def test_the_fields_asked_later_begin_where_the_first_ended(me: Traveller):
    page = with_case(me)
    me.press("Catat peristiwa", page)
    form = me.page("record")
    shown = form.form.names()
    me.press(me.find(Button, "more"))
    comes_to(me, next(each for each in form.form.names() if each not in shown))


def test_a_field_named_by_whoever_leads_there_has_the_focus_and_is_in_sight(me: Traveller):
    page = with_case(me)
    client = line_of_client(me, page)
    me.work.desk.open("record", client, kind="person", case=page.place().record, field="remarks")
    form = me.page("record")
    comes_to(me, "remarks")
    control = form.form.row("remarks").control
    assert isinstance(control, Control)
    me.until(lambda: not control.visibleRegion().isEmpty())


def test_what_a_letter_lacks_opens_the_form_in_that_very_field(me: Traveller):
    page = with_case(me)
    wish = Wish(case=page.place().record)
    kept = Readiness(
        state=State.NOT_YET,
        missing=[
            Missing(placeholder=each, label="", must=True, reason="empty", sources=())
            for each in ("negara_kota", "pemberi_kerja", "klien_paspor")
        ],
        present=(),
        questions=(),
    )
    for placeholder, field in (("negara_kota", "country"), ("pemberi_kerja", "employer"), ("klien_paspor", "passport")):
        lead_to_step(me.work.desk, wish, placeholder, kept)
        me.page("record")
        comes_to(me, field)
        me.work.desk.open("case", wish.case)
        me.page("case")


def line_of_client(me: Traveller, page: QWidget) -> str:
    tab(me, page, "people")
    return line(me, page, lambda each: each._line.kind == "person")._line.id


def test_enter_presses_the_button_in_focus(me: Traveller):
    page = with_case(me)
    me.find(Button, "top-contact").setFocus()
    me.bot.keyClick(me.find(Button, "top-contact"), ENTER)
    me.page("record")
    assert page is not me.window.page()
    comes_to(me, "at")


def test_a_list_without_anything_to_add_begins_at_its_first_line(me: Traveller):
    page = with_case(me)
    client = line_of_client(me, page)
    me.work.desk.open("persons")
    me.page("persons")
    comes_to(me, f"line-{client}")


def test_the_pages_of_the_sidebar_begin_on_the_page(me: Traveller):
    me.start()
    found_office(me)
    me.awake()
    for code in ("cases", "persons", "directory", "consultations", "letters", "sync", "settings", "home"):
        me.work.window.sidebar._rows[code].setFocus()
        me.bot.keyClick(me.work.window.sidebar._rows[code], Qt.Key.Key_Space)
        page = me.page(code)
        focused = me.window.focusWidget()
        assert page is focused or page.isAncestorOf(focused), code
