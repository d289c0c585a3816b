"""Tab follows the eye: what is built later, or stands for another control, is no detour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.forms.controls import LineControl
from ui.forms.many import ListControl
from ui.widgets.buttons import Button
from ui.widgets.inputs import LineInput, TextArea
from ui.widgets.layout import Flow, Scroll, column, holding, row
from ui.widgets.order import follow_order, reading_order


def shown(qtbot: QtBot, *parts) -> QWidget:
    window = QWidget()
    follow_order(window)
    window.setLayout(column(*parts))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(qtbot: QtBot, window: QWidget, *, forward: bool) -> None:
    """Press Tab, or Shift and Tab, as the keyboard sends it."""
    shift = Qt.KeyboardModifier.NoModifier if forward else Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab, shift)


def walked(qtbot: QtBot, window: QWidget, *, forward: bool = True) -> list[str]:
    """Press Tab until the focus is where it began; return the names on the way."""
    names: list[str] = []
    while (name := window.focusWidget().accessibleName()) not in names:
        names.append(name)
        press(qtbot, window, forward=forward)
    return names


def test_what_is_built_later_is_reached_where_it_stands(qtbot: QtBot):
    first, last = Button("satu"), Button("tiga")
    box = column(first)
    window = shown(qtbot, holding(box), last)
    later = Button("dua")
    box.addWidget(later)
    qtbot.waitUntil(later.isVisible)
    first.setFocus()
    assert walked(qtbot, window) == ["satu", "dua", "tiga"]
    first.setFocus()
    assert walked(qtbot, window, forward=False) == ["satu", "tiga", "dua"]


def test_a_text_of_many_lines_is_left_with_tab_and_keeps_it_out(qtbot: QtBot):
    box, text = column(Button("satu")), TextArea("dua")
    window = shown(qtbot, holding(box), text, Button("empat"))
    later = Button("tiga")
    window.layout().insertWidget(2, later)
    qtbot.waitUntil(later.isVisible)
    text.setFocus()
    assert walked(qtbot, window) == ["dua", "tiga", "empat", "satu"]
    assert walked(qtbot, window, forward=False) == ["dua", "satu", "empat", "tiga"]
    assert text.toPlainText() == ""


def test_a_control_that_stands_for_one_inside_it_hides_none_of_its_neighbours(qtbot: QtBot):
    before, after = Button("sebelum"), Button("sesudah")
    several = ListControl(LineControl, "Nama")
    window = shown(qtbot, before, several, after)
    several.set_value(["a", "b"])
    qtbot.waitUntil(lambda: all(each.isVisible() for each in several.findChildren(LineInput)))
    before.setFocus()
    assert walked(qtbot, window) == [
        "sebelum", "Nama 1", "Keluarkan nama 1", "Nama 2", "Keluarkan nama 2", "Tambah nama", "sesudah",
    ]  # fmt: skip


def test_rows_flows_and_pages_that_scroll_are_walked_as_they_are_laid_out(qtbot: QtBot):
    flow = Flow(Button("b"), ..., Button("c"))
    stack = QStackedWidget()
    hidden, seen = holding(column(Button("tidak terlihat"))), holding(column(Button("d")))
    stack.addWidget(hidden)
    stack.addWidget(seen)
    stack.setCurrentWidget(seen)
    off = Button("mati")
    off.setEnabled(False)
    window = shown(qtbot, Scroll(holding(column(row(Button("a"), holding(flow)), stack, off))), LineInput("e"))
    assert [each.accessibleName() for each in reading_order(window)] == ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize(("forward", "name"), [(True, "pertama"), (False, "luar")])
def test_from_a_page_that_has_the_focus_itself_tab_enters_it(qtbot: QtBot, forward: bool, name: str):
    page = holding(column(Button("pertama"), Button("kedua")))
    window = shown(qtbot, Button("luar"), page)
    page.setFocus()
    press(qtbot, window, forward=forward)
    assert window.focusWidget().accessibleName() == name
