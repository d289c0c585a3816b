"""The parts: what they say, how they are pressed, what they tell."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import samples
from ui.theme.faces import Role
from ui.theme.theme import Theme
from ui.widgets import toast as toasts
from ui.widgets.buttons import Button, Weight
from ui.widgets.columns import Columns
from ui.widgets.conflict import Conflict
from ui.widgets.focus import FocusRing
from ui.widgets.gaps import GapControl
from ui.widgets.inputs import Combo, LineInput
from ui.widgets.label import Label
from ui.widgets.layout import Equal, Flow, Scroll, column, holding
from ui.widgets.passphrase import Passphrase
from ui.widgets.pills import Filter, PillBar
from ui.widgets.steps import Steps
from ui.widgets.tabs import Tabs
from ui.widgets.toast import Toast
from ui.widgets.tokens_field import Choice, Removable, TokensField
from ui.widgets.word_code import CodeTyped


def pressed(qtbot: QtBot, parent: QWidget, text: str) -> None:
    button = next(each for each in parent.findChildren(Button) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_full_line_goes_on_in_the_next(qtbot: QtBot):
    row = holding(Flow(*[QLabel("x" * 20) for _ in range(6)]))
    qtbot.addWidget(row)
    one, narrow = row.heightForWidth(5000), row.heightForWidth(250)
    assert narrow > 3 * one


def test_what_is_pushed_ends_at_the_right_edge(qtbot: QtBot):
    last = QLabel("kanan")
    row = holding(Flow(QLabel("kiri"), ..., last))
    qtbot.addWidget(row)
    row.resize(400, 30)
    row.show()
    assert last.geometry().right() == 399


def test_parts_of_equal_width_share_the_room(qtbot: QtBot):
    parts = [QLabel("a"), QLabel("bbbb"), QLabel("cc")]
    row = holding(Equal(*parts, gap=10))
    qtbot.addWidget(row)
    row.resize(320, 40)
    row.show()
    assert [part.width() for part in parts] == [100, 100, 100]


def test_parts_of_equal_width_fill_the_room_to_its_last_pixel(qtbot: QtBot):
    parts = [QLabel("a"), QLabel("b"), QLabel("c")]
    row = holding(Equal(*parts, gap=10))
    qtbot.addWidget(row)
    row.resize(322, 40)
    row.show()
    assert parts[-1].geometry().right() == 321
    assert {part.width() for part in parts} == {100, 101}


def test_a_scroll_bar_does_not_move_what_stands_at_the_right_edge(qtbot: QtBot):
    mark = QLabel("kanan")
    tall = QWidget()
    page = Scroll(holding(column(holding(Flow(QLabel("kiri"), ..., mark)), tall, edges=(32, 0, 32, 0))))
    qtbot.addWidget(page)
    page.resize(400, 200)
    page.show()
    edges = []
    for height in (20, 900, 20):
        tall.setFixedHeight(height)
        for _ in range(5):
            QApplication.processEvents()
        edges.append((page.verticalScrollBar().isVisible(), mark.mapTo(page, mark.rect().topRight()).x()))
    assert edges == [(False, 367), (True, 367), (False, 367)]


def test_no_line_of_a_label_breaks_at_the_width_it_asks_for(qtbot: QtBot):
    for role in Role:
        label = Label("Baris 1–10 dari 46 kasus aktif", role)
        qtbot.addWidget(label)
        assert label.heightForWidth(label.sizeHint().width()) == label.heightForWidth(9_999), role


def test_columns_fold_where_there_is_too_little_room(qtbot: QtBot):
    columns = Columns(QLabel("kiri"), QLabel("kanan"), fold_below=600, fixed=200)
    qtbot.addWidget(columns)
    columns.resize(800, 100)
    columns.show()
    assert not columns.folded()
    columns.resize(500, 100)
    assert columns.folded()


def test_the_ring_follows_the_focus_and_nothing_changes_size(qtbot: QtBot, qapp: QApplication):
    window = QWidget()
    button, line = Button("Simpan"), LineInput("Nama")
    window.setLayout(Flow(button, line))
    ring = FocusRing(window, qapp)
    qtbot.addWidget(window)
    window.resize(400, 80)
    window.show()
    window.activateWindow()
    before = button.geometry()
    ring._follow(None, button)
    assert not ring.isVisible()  # nobody has pressed a key yet
    ring.use_keys(used=True)
    assert ring.isVisible()
    assert ring.geometry() == before.adjusted(-4, -4, 4, 4)
    button.move(button.pos() + QPoint(7, 0))
    assert ring.geometry().x() == before.x() + 3
    ring._follow(button, line)
    assert not ring.isVisible()


def test_a_gap_is_an_answer_and_typing_takes_it_back(qtbot: QtBot):
    line = LineInput()
    control = GapControl("Alamat", line)
    qtbot.addWidget(control)
    control.choices._choices["unknown"].click()
    assert control.value() == ("", "unknown")
    qtbot.keyClicks(line, "Riyadh")
    assert control.value() == ("Riyadh", "")


def test_one_filter_is_chosen_at_a_time_and_told_once(qtbot: QtBot):
    bar = PillBar((Filter(code="a", label="Aktif", count=3), Filter(code="b", label="Semua")), "a")
    qtbot.addWidget(bar)
    told: list[str] = []
    bar.chosen.connect(told.append)
    bar._group.button(1).click()
    bar.show_filters((Filter(code="a", label="Aktif", count=4), Filter(code="b", label="Semua")), "b")
    assert told == ["b"]
    assert bar.current() == "b"
    assert bar._group.button(0).text() == "Aktif 4"


def test_arrow_keys_go_through_the_tabs(qtbot: QtBot):
    tabs = Tabs(["Ringkasan", "Orang", "Kronologi"])
    qtbot.addWidget(tabs)
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert tabs.current() == 2
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current() == 0


def test_tabs_do_not_move_when_the_current_one_changes(qtbot: QtBot):
    tabs = Tabs(["Ringkasan", "Orang", "Kronologi"])
    qtbot.addWidget(tabs)
    tabs.resize(600, 50)
    tabs.show()
    before = [button.geometry() for button in tabs._group.buttons()]
    tabs.choose(2)
    QApplication.processEvents()
    assert [button.geometry() for button in tabs._group.buttons()] == before


def test_recipients_are_taken_out_and_added(qtbot: QtBot):
    field = TokensField("Tembusan")
    qtbot.addWidget(field)
    field.show_choices([Choice(code="a", words="A"), Choice(code="b", words="B")], [Choice(code="c", words="C")])
    token = field.findChildren(Removable)[0]
    qtbot.keyClick(token, Qt.Key.Key_Delete)
    field._put_in(Choice(code="c", words="C"))
    assert field.codes() == ["b", "c"]


def test_the_plus_of_a_field_stands_at_its_right_with_tokens_and_without(qtbot: QtBot, look: Theme):
    field = TokensField("Tembusan")
    qtbot.addWidget(field)
    field.resize(360, look.control)
    field.show()
    for chosen in ([], [Choice(code="a", words="Dit. Pelindungan WNI")]):
        field.show_choices(chosen, [])
        for _ in range(3):
            QApplication.processEvents()
        plus = field.findChildren(Button)[-1]
        assert plus.geometry().right() > 340, chosen
    assert field.sizeHint().height() == look.control


def test_the_wheel_never_changes_a_choice(qtbot: QtBot):
    combo = Combo("Tujuan", (("a", "A"), ("b", "B")))
    qtbot.addWidget(combo)
    combo.offer((("b", "B"), ("c", "C")))
    combo.choose("c")
    combo.offer((("c", "C"), ("d", "D")))
    assert combo.code() == "c"


def test_a_choice_too_long_for_its_field_ends_in_an_ellipsis_and_is_told_whole(qtbot: QtBot):
    combo = Combo("Tujuan", [("t01", "Permohonan pelindungan dan penanganan kasus")])
    qtbot.addWidget(combo)
    combo.resize(600, 36)
    combo.show()
    combo.grab()
    assert combo.toolTip() == ""
    combo.resize(200, 36)
    combo.grab()
    assert combo.toolTip() == "Permohonan pelindungan dan penanganan kasus"


def test_caps_lock_is_noticed_from_what_is_typed(qtbot: QtBot):
    field = Passphrase()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field.line, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert field._caps.isHidden()
    noticed: list[bool] = []
    field.line.caps.connect(noticed.append)
    qtbot.keyClicks(field.line, "L")
    assert noticed[-1] in (True, False)


def test_a_passphrase_is_hidden_until_it_is_asked_to_show(qtbot: QtBot):
    field = Passphrase()
    qtbot.addWidget(field)
    field.line.setText("lumbung sore")
    assert field.line.displayText() != "lumbung sore"
    field._eye.setChecked(True)
    assert field.line.displayText() == "lumbung sore"
    field.clear()
    assert field.text() == ""
    assert not field._eye.isChecked()


def test_a_code_is_typed_back_in_any_case_and_pasted_whole(qtbot: QtBot):
    groups = ["K7PD", "9X2M", "AAAA", "B1C2"]
    typed = CodeTyped(4)
    qtbot.addWidget(typed)
    typed._typed(0, "k7pd-9x2m-aaaa-b1c2")
    assert typed.compare(groups)
    typed._fields[1].setText("9X2N")
    assert not typed.compare(groups)
    assert typed._fields[1].property("wrong") == "true"


def test_a_toast_undoes_without_taking_the_focus(qtbot: QtBot):
    host, line = QWidget(), LineInput()
    line.setParent(host)
    qtbot.addWidget(host)
    host.resize(500, 300)
    host.show()
    line.setFocus()
    toast = Toast(host, "Tugas ditandai selesai.", undo=True)
    assert host.focusWidget() is line
    with qtbot.waitSignals([toast.undone, toast.gone]):
        toast._undo()


def test_a_toast_stays_eight_seconds_and_longer_under_the_pointer(qtbot: QtBot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(500, 300)
    host.show()
    toast = Toast(host, "Tersimpan.", undo=False)
    assert toasts.STAYS == 8_000
    assert toast._timer.isActive()
    toast.enterEvent(None)
    assert not toast._timer.isActive()
    toast.leaveEvent(None)
    assert toast._timer.isActive()


def test_only_the_last_step_is_green_and_the_step_is_spoken(qtbot: QtBot):
    steps = Steps(["Siap", "Menyalin", "Memeriksa ulang", "Aman dicabut"])
    qtbot.addWidget(steps)
    assert [steps._tone(at) for at in range(4)] == ["accent", "accent", "accent", "success"]
    steps.stand(2)
    assert "Memeriksa ulang" in steps.accessibleName()


def test_a_conflict_prefers_no_side(qtbot: QtBot):
    conflict = Conflict(samples.SYNC.conflicts[0])
    qtbot.addWidget(conflict)
    picks = [each for each in conflict.findChildren(Button) if each.text() == "Pakai yang ini"]
    assert len(picks) == 2
    assert {pick._weight for pick in picks} == {Weight.SECONDARY}
    assert not any(pick.isDefault() for pick in picks)
    with qtbot.waitSignal(conflict.chosen) as chosen:
        picks[1].click()
    assert chosen.args == ["c1", "b"]
    with qtbot.waitSignal(conflict.both_kept):
        pressed(qtbot, conflict, "Simpan keduanya")


def test_buttons_have_the_drawn_heights_at_full_size(look: Theme):
    assert Button("Utama", Weight.PRIMARY).sizeHint().height() == 36
    assert Button("Ringkas", compact=True).sizeHint().height() == 28


def test_asking_for_the_code_again_puts_the_cursor_into_the_first_group(qtbot: QtBot):
    typed = CodeTyped(4)
    qtbot.addWidget(typed)
    with qtbot.waitExposed(typed):
        typed.show()
    typed.activateWindow()
    typed.setFocus()
    for sign in "ab12 cd34":
        qtbot.keyClick(QApplication.focusWidget(), sign)
    assert typed.text().split() == ["ab12", "cd34"]


def test_the_ring_comes_with_a_key_and_goes_with_the_mouse(qtbot: QtBot, qapp: QApplication):
    window, button = QWidget(), Button("Simpan")
    window.setLayout(column(button))
    qtbot.addWidget(window)
    ring = FocusRing(window, qapp)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus()
    ring._follow(None, button)
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert ring.isVisible()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))
    assert not ring.isVisible()
