"""A word after an act never lies on what one may want to press next, whatever the screen and the size of the text."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import scenes
from tests.gui.test_walk import settle
from ui.theme.theme import Theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.toast import Toast
from ui.window import Window

SHORT, LONG = "Tersimpan.", (
    "Persetujuan ditarik. Hentikan pemakaian datanya dalam 3×24 jam. 4 surat memuatnya, lihat Rujukan & surat."
)  # fmt: skip
SIZES = [(1366, 768), (1024, 600)]


def place(widget: QWidget, host: QWidget) -> QRect:
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(host, QPoint(0, 0)))


def covered(toast: Toast, window: QWidget) -> list[str]:
    host = toast.parentWidget()
    return [
        each.accessibleName() or each.text()
        for each in host.findChildren(QAbstractButton)
        if each.isVisible() and not toast.isAncestorOf(each) and place(each, host).intersects(toast.geometry())
    ]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1024x600"])
@pytest.mark.parametrize("name", ["home", "cases", "case", "letter", "sync", "form"])
def test_no_button_is_covered(qtbot: QtBot, look: Theme, name: str, size: tuple[int, int], scale: float):
    look.enlarge(scale)
    window, _focused = scenes.SCENES[name]()
    assert isinstance(window, Window)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    settle()
    for words, undo in ((SHORT, None), (LONG, lambda: None)):
        window.say(words, undo)
        settle()
        toast = window._toast
        assert toast is not None
        assert covered(toast, window) == []
        assert window.centralWidget().rect().contains(toast.geometry())
        assert toast._words.width() >= toast._words.minimumSizeHint().width()
        assert toast._words.height() >= toast._words.heightForWidth(toast._words.width())


def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def button(host: QWidget, place: QRect, weight: Weight = Weight.SECONDARY) -> Button:
    made = Button("Terbitkan surat", weight)
    made.setParent(host)
    made.setGeometry(place)
    made.show()
    return made


def test_a_word_gives_way_to_what_comes_under_it(qtbot: QtBot):
    over = host(qtbot)
    toast = Toast(over, SHORT, undo=False)
    before = toast.geometry()
    came = button(over, before)
    toast.settle()
    assert not came.geometry().intersects(toast.geometry())
    came.hide()
    toast.settle()
    assert toast.geometry() == before


def test_where_there_is_room_for_nothing_the_acts_stay_in_sight(qtbot: QtBot):
    over = host(qtbot)
    links = [button(over, QRect(0, 30 * at, 600, 30), Weight.LINK) for at in range(10)]
    act = button(over, QRect(0, 250, 600, 50), Weight.PRIMARY)
    toast = Toast(over, SHORT, undo=True)
    assert any(each.geometry().intersects(toast.geometry()) for each in links)
    assert not act.geometry().intersects(toast.geometry())
