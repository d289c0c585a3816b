"""A day at a branch: facts and their gaps, tasks, undo, search, Tirai, settings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from tests.gui.journey import Traveller, found_office, unlock
from ui.record.lists import LineRow
from ui.theme.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.pills import SmallChoice

LEFT = Qt.MouseButton.LeftButton


def with_case(me: Traveller, name: str = "Sri Rahayu Contoh") -> QWidget:
    me.start()
    found_office(me)
    me.work.desk.open("new_case")
    me.fill("full_name", name, me.page("new_case"))
    me.press("Buka kasus")
    return me.page("case")


def test_a_fact_is_answered_in_place_and_a_gap_is_an_answer(me: Traveller):
    page = with_case(me)
    page.summary.facts.open_fact("migration.employer")
    me.type(page.summary.facts.editor, "Baba Salim")
    me.press("Simpan", page)
    me.settle()
    assert me.sees("Baba Salim")
    assert me.sees("dicatat")
    page.summary.facts.open_fact("migration.workplace")
    me.settle()
    unknown = next(each for each in page.findChildren(SmallChoice) if each.text() == "Tidak tahu" and each.isVisible())
    unknown.click()
    me.press("Simpan", page)
    me.settle()
    assert me.sees("Tidak tahu")


def test_a_task_is_added_ticked_off_and_taken_back(me: Traveller):
    page = with_case(me)
    page.choose_tab("tasks")
    me.press(me.find(Button, "add-task"))
    form = me.page("record")
    me.fill("what", "Kabari keluarga", form)
    me.fill("due", "22 November 2026", form)
    me.press("Simpan")
    me.page("case")
    me.work.desk.open("home")
    page = me.page("home")
    assert me.sees("Kabari keluarga")
    assert me.sees("lewat 2 hari")
    assert me.sees("1 tenggat terlewat")
    page.task_done.emit(next(each.entry.task for each in page.findChildren(QWidget) if hasattr(each, "entry")))
    me.settle()
    assert not me.sees("lewat 2 hari")
    me.work.window._toast.undone.emit()
    me.settle()
    assert me.sees("lewat 2 hari")


def test_a_record_is_struck_out_and_comes_back_with_urungkan(me: Traveller):
    page = with_case(me)
    me.press("Catat peristiwa")
    me.fill("text", "Berangkat lewat Batam", me.page("record"))
    me.press("Simpan")
    page = me.page("case")
    row = next(each for each in page.findChildren(LineRow) if each.isVisible() and each._line.kind == "statement")
    me.bot.mouseClick(row, LEFT)
    me.page("record")
    me.press("Batalkan catatan ini")
    page = me.page("case")
    assert not me.sees("Berangkat lewat Batam")
    me.work.window._toast.undone.emit()
    me.settle()
    assert me.sees("Berangkat lewat Batam")


def test_history_tells_who_changed_what_and_undoes_it(me: Traveller):
    page = with_case(me)
    me.press("Catat kontak")
    me.fill("said", "Masih sehat", me.page("record"))
    me.press("Simpan")
    page = me.page("case")
    page.choose_tab("history")
    me.settle()
    assert me.sees("Kontak")
    row = next(each for each in page.findChildren(LineRow) if each.isVisible() and "Kontak" in each._line.title)
    row.acted.emit(row._line.kind, row._line.id)
    me.settle()
    assert me.sees("dibatalkan")


def test_the_search_finds_as_one_types_and_enter_opens(me: Traveller):
    with_case(me)
    me.work.desk.open("home")
    me.page("home")
    box = me.work.window.topbar.search
    me.type(box, "rahayu")
    me.until(lambda: box._model.rowCount() > 0 and box._model.item(0).isEnabled())
    assert "Sri Rahayu Contoh" in box._model.item(0).text()


def test_behind_the_tirai_no_name_is_seen(me: Traveller):
    with_case(me)
    me.work.desk.open("cases")
    me.page("cases")
    me.bot.keyClick(me.window, Qt.Key.Key_F9)
    me.settle()
    me.work.desk.open("case", me.work.window.place().record or "")
    me.work.window.set_veil(drawn=True)
    assert not me.sees("Sri Rahayu Contoh")


def test_what_cannot_be_kept_is_said_beside_its_field_and_stays_as_typed(me: Traveller):
    page = with_case(me)
    page.choose_tab("people")
    row = next(each for each in page.findChildren(LineRow) if each.isVisible() and each._line.kind == "person")
    me.bot.mouseClick(row, LEFT)
    form = me.page("record")
    me.fill("nik", "990512450192", form)
    me.press("Simpan")
    me.settle()
    assert me.sees("NIK terdiri atas 16 angka.")
    assert form.form.row("nik").control.value() == "990512450192"


def test_theme_size_and_idle_time_hold_at_once_and_for_next_time(me: Traveller):
    me.start()
    found_office(me)
    me.work.desk.open("settings")
    me.page("settings")
    for name, code in (("theme", "dark"), ("scale", "150"), ("idle", "15")):
        me.find(QComboBox, name).choose(code)
    assert theme().scale == 1.5
    assert me.desktop.around.memory.now.appearance == "dark"
    assert me.desktop._idle._limit == 15 * 60


def test_a_changed_passphrase_is_the_one_that_opens(me: Traveller):
    me.start()
    found_office(me)
    me.work.desk.open("settings")
    page = me.page("settings")
    me.press(me.find(Button, "change-passphrase"))
    form = next(each for each in page.findChildren(NewPassphrase) if each.isVisibleTo(page))
    me.type(form.again.line, form.words.text())
    me.passphrase = form.words.text()
    me.press(me.find(Button, "save-passphrase"))
    me.until(lambda: me.sees("Frasa sandi diganti. Yang lama tidak membuka lagi."))
    me.desktop.lock("asked")
    me.again()
    unlock(me)
    me.page("settings")


def test_a_countdown_comes_before_the_lock_and_takes_no_focus(me: Traveller):
    page = with_case(me)
    me.press("Catat peristiwa")
    page = me.page("record")
    me.type(me.find(QWidget, "text", page), "Sedang mengetik")
    focused = me.window.focusWidget()
    idle = me.desktop._idle
    idle._timer.stop()
    for _ in range(4 * 60 + 30):
        idle.tick()
    assert me.sees("Terkunci dalam 30 detik.")
    assert me.window.focusWidget() is focused
    idle.stir()
    assert not me.sees("Terkunci dalam 30 detik.")
    for _ in range(5 * 60):
        idle.tick()
    assert [each.why for each in me.relaunched] == ["idle"]


def test_while_a_record_is_opened_the_form_before_it_can_neither_be_read_nor_saved(me: Traveller):
    page = with_case(me)
    case = page.place().record
    me.work.desk.open("record", kind="consent", case=case)
    me.settle()
    record = me.page("record")
    assert record.form is not None
    me.work.desk.open("record", kind="statement", case=case)
    assert record.form is None
    assert not record.save.isVisible()
    me.settle()
    assert record.form is not None
    assert record.save.isVisible()


def test_what_was_told_at_intake_is_read_on_the_case(me: Traveller):
    me.start()
    found_office(me)
    me.work.desk.open("new_case")
    me.fill("full_name", "Murni Contoh", me.page("new_case"))
    me.fill("summary", "Paspornya dipegang majikan.", me.page("new_case"))
    me.press("Buka kasus")
    me.page("case")
    me.settle()
    assert me.sees("Paspornya dipegang majikan.")
