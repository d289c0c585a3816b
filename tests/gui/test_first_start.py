"""Getting started with the keyboard alone: Enter goes on, F1 helps, and the letterhead knows its organisation."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.records.kinds.office import Office
from tests.gui.journey import Traveller, found_office
from ui.first_start.window import FirstStartWindow, Step
from ui.theme.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.word_code import CodeTyped
from ui.window import Window

ENTER, HELP = Qt.Key.Key_Return, Qt.Key.Key_F1


def press(me: Traveller, key: Qt.Key) -> None:
    """Press a key where the keyboard is, as a person does who has no mouse."""
    me.until(me.window.isActiveWindow)
    me.bot.keyClick(me.window.focusWidget() or me.window, key)
    me.app.processEvents()


def step(me: Traveller) -> Step:
    window = me.window
    assert isinstance(window, FirstStartWindow)
    return Step(window._stack.currentIndex())


def to_the_code(me: Traveller) -> FirstStartWindow:
    """Go from the first step to the recovery code, with Enter only."""
    me.start()
    window = me.window
    assert isinstance(window, FirstStartWindow)
    press(me, ENTER)
    assert step(me) is Step.OFFICE
    me.fill("office-name", "Cabang Kebumen")
    me.fill("office-code", "KBM")
    press(me, ENTER)
    assert step(me) is Step.PERSON
    me.fill("screen-name", "Rina Wulandari")
    press(me, ENTER)
    assert step(me) is Step.PASSPHRASE
    me.passphrase = window.passphrase.words.text()
    me.type(window.passphrase.again.line, me.passphrase)
    press(me, ENTER)
    me.until(lambda: step(me) is Step.CODE)
    return window


def type_code(me: Traveller, groups: tuple[str, ...]) -> None:
    for field, group in zip(me.find(CodeTyped, "code-typed")._fields, groups, strict=True):
        me.type(field, group)


def test_enter_goes_on_in_every_step_and_unlocks(me: Traveller):
    window = to_the_code(me)
    press(me, ENTER)
    type_code(me, window._groups)
    press(me, ENTER)
    me.until(lambda: isinstance(me.window, Window))
    me.page("home")
    me.desktop.lock("asked")
    me.again()
    me.type(me.desktop.locked.page.passphrase.line, me.passphrase)
    press(me, ENTER)
    me.until(lambda: isinstance(me.window, Window))


def test_enter_from_the_choice_of_who_it_is_unlocks_too(me: Traveller):
    me.start()
    found_office(me)
    me.desktop.lock("asked")
    me.again()
    page = me.desktop.locked.page
    me.type(page.passphrase.line, me.passphrase)
    page._users.setFocus()
    me.bot.keyClick(page._users, ENTER)
    me.until(lambda: isinstance(me.window, Window))


def test_enter_on_the_way_back_goes_back(me: Traveller):
    me.start()
    press(me, ENTER)
    me.find(Button, "back").setFocus()
    press(me, ENTER)
    assert step(me) is Step.WAY


def test_a_code_that_went_by_too_fast_is_shown_again(me: Traveller):
    window = to_the_code(me)
    press(me, ENTER)
    assert not window._shown.isVisibleTo(window)
    me.press(me.find(Button, "back"))
    assert window._shown.isVisibleTo(window)
    assert window._groups[0] in me.seen()
    assert not window._typed_part.isVisibleTo(window)
    assert not window._back.isVisibleTo(window)


def test_an_office_that_starts_alone_is_asked_for_its_organisation(me: Traveller):
    me.start()
    press(me, ENTER)
    field = me.find(QWidget, "organisation")
    assert field.text() == "Migrant CARE"
    me.find(QWidget, "office-kind").choose("village")
    assert field.text() == ""
    me.fill("office-name", "Desa Wanasari")
    me.fill("office-code", "WNS")
    press(me, ENTER)
    assert step(me) is Step.OFFICE
    assert me.sees("Tulis nama lembaganya.")
    me.fill("organisation", "Pemerintah Desa Wanasari")
    press(me, ENTER)
    assert step(me) is Step.PERSON


def test_what_was_answered_heads_the_letters(me: Traveller):
    me.start()
    found_office(me, organisation="Serikat Contoh")
    with me.work.session.store.read() as reader:
        assert [each.organisation for each in reader.list(Office)] == ["Serikat Contoh"]
    assert me.work.session.organisation.name == "Serikat Contoh"


def test_f1_helps_before_there_is_a_vault(me: Traveller, monkeypatch: pytest.MonkeyPatch):
    me.start()
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1366, 768))
    wide = me.window.width()
    press(me, HELP)
    assert "Kali pertama membuka Damping" in helped(me)
    assert me.find(Button, "next").isVisible()
    assert me.window.width() > wide
    press(me, HELP)
    assert helped(me) == ""
    assert me.window.width() == wide


def test_f1_helps_on_the_locked_window_and_beside_the_recovery_code(me: Traveller):
    me.start()
    found_office(me)
    me.desktop.lock("asked")
    me.again()
    press(me, HELP)
    assert "Membuka kunci" in helped(me)
    press(me, HELP)
    me.press("Lupa frasa sandi?")
    press(me, HELP)
    assert "Membuka kunci" in helped(me)


def test_where_there_is_no_room_beside_it_the_help_takes_the_whole_window(
    me: Traveller, look: Theme, monkeypatch: pytest.MonkeyPatch
):
    me.start()
    look.enlarge(1.5)
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1024, 600))
    press(me, HELP)
    assert "Kali pertama membuka Damping" in helped(me)
    assert not me.sees("Selamat datang")
    press(me, HELP)
    assert me.sees("Selamat datang")


def test_the_first_window_is_no_larger_than_the_screen(me: Traveller, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(640, 560))
    me.start()
    assert me.window.height() < 560
    assert me.window.width() <= 640


def helped(me: Traveller) -> str:
    shown = [each for each in me.window.findChildren(QTextBrowser) if each.isVisibleTo(me.window)]
    return shown[0].toPlainText() if shown else ""
