"""Getting in: wrong passphrases slow down, damage is said to be damage, a forgotten passphrase has a way back."""

import os
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.casework.desk import door
from db.vault import lockfile
from db.vault.errors import VaultInUse
from tests.gui.journey import Traveller, found_office, unlock
from ui.desktop.options import Options
from ui.desktop.refused import RefusedWindow
from ui.desktop.relaunch import command
from ui.widgets.new_passphrase import NewPassphrase
from ui.window import Window


def locked(me: Traveller):
    me.desktop.lock("asked")
    me.again()
    return me.desktop.locked


def test_a_wrong_passphrase_is_said_so_and_the_third_waits(me: Traveller):
    me.start()
    found_office(me)
    page = locked(me).page
    for _ in range(3):
        me.until(page._open.isEnabled)
        page.passphrase.clear()
        me.type(page.passphrase.line, "bukan frasa yang benar")
        me.press(page._open)
        me.until(lambda: me.desktop.locked._jobs.running() == 0)
    assert me.sees("Frasa sandi tidak cocok. Periksa Caps Lock dan spasinya. Coba lagi dalam 1 detik.")
    assert not page._open.isEnabled()


def test_a_damaged_file_is_not_called_a_wrong_passphrase(me: Traveller):
    me.start()
    found_office(me)
    vault = me.work.session.path
    page = locked(me).page
    with (vault / "vault.db").open("r+b") as file:
        file.write(os.urandom(4096))
    me.type(page.passphrase.line, me.passphrase)
    me.press(page._open)
    me.until(lambda: me.desktop.locked._jobs.running() == 0)
    assert me.sees("Bagian data rusak (database). Aslinya disimpan; pulihkan dari cadangan.")
    assert not me.sees("tidak cocok")


def test_the_recovery_code_opens_with_a_new_passphrase(me: Traveller):
    me.start()
    code = found_office(me)
    locked(me)
    me.press("Lupa frasa sandi?")
    view = me.desktop.locked.recover
    for field, group in zip(view.code._fields, code.split("-"), strict=True):
        me.type(field, group)
    fresh = view.findChild(NewPassphrase)
    me.type(fresh.again.line, fresh.words.text())
    me.passphrase = fresh.words.text()
    me.press("Buka dengan kode pemulihan")
    me.until(lambda: isinstance(me.window, Window))
    me.page("home")
    locked(me)
    unlock(me)
    me.page("home")


def test_nothing_secret_is_handed_to_the_process_that_replaces_this_one(me: Traveller):
    me.start()
    found_office(me)
    me.work.desk.open("new_case")
    page = me.page("new_case")
    me.fill("full_name", "Sri Rahayu Contoh", page)
    me.desktop.lock("panic")
    last = me.relaunched[-1]
    line = " ".join(command(last.vault, last.why, last.lock))
    assert me.passphrase not in line
    assert "Sri Rahayu Contoh" not in line
    assert not me.window.isVisible()


def test_the_vault_stays_held_from_one_process_to_the_next(me: Traveller):
    me.start()
    found_office(me)
    vault = me.work.session.path
    me.desktop.lock("idle")
    with pytest.raises(VaultInUse) as refused:
        lockfile.acquire(vault)
    assert refused.value.pid == os.getpid()
    me.again()
    assert me.sees("Terkunci otomatis pukul 09.12")


def test_a_second_start_is_refused_and_says_who_has_it_open(me: Traveller):
    me.start()
    found_office(me)
    with pytest.raises(VaultInUse) as refused:
        door.hold(me.work.session.path)
    window = RefusedWindow(refused.value)
    me.bot.addWidget(window)
    window.show()
    me.desktop.window, before = window, me.desktop.window
    assert me.sees("Data ini sedang dibuka oleh")
    me.desktop.window = before


def test_text_typed_into_an_intake_page_is_back_after_a_lock_without_a_pause(me: Traveller):
    me.start()
    found_office(me)
    me.work.desk.open("new_case")
    page = me.page("new_case")
    me.fill("summary", "Majikan menahan paspor", page)
    locked(me)
    unlock(me)
    page = me.page("new_case")
    me.until(lambda: me.sees("Tulisan yang belum disimpan"))
    texts = [each.toPlainText() for each in page.findChildren(QPlainTextEdit) if each.isVisibleTo(page)]
    assert "Majikan menahan paspor" in texts


def test_a_vault_that_is_gone_leads_to_the_first_start(me: Traveller):
    me.start(replace(Options(), vault=me.root / "nothing"))
    assert me.sees("Selamat datang")
