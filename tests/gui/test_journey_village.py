"""A village post: three actions, one page each, and what became of what was sent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from tests.gui.journey import Traveller, found_office

LEFT = Qt.MouseButton.LeftButton


def test_a_complaint_is_taken_in_on_one_page_and_followed_from_the_village(me: Traveller):
    me.start()
    found_office(me, kind="village", name="Desa Wanasari", code="WNS")
    assert not me.sees("Kasus")
    assert not me.sees("Surat")

    me.bot.mouseClick(me.find(QAbstractButton, "to-new_case"), LEFT)
    page = me.page("new_case")
    assert me.work.window.topbar.veil.isChecked()
    me.press("Simpan pengaduan")
    assert me.sees("Tulis nama atau nama samarannya. Satu saja cukup.")
    me.fill("full_name", "Sri Rahayu", page)
    me.fill("summary", "Tidak ada kabar sejak Lebaran", page)
    me.press("Simpan pengaduan")
    me.page("sent")
    assert me.sees("Sri Rahayu")
    assert me.sees("Verifikasi")
    assert not me.work.window.topbar.veil.isChecked()


def test_a_departure_becomes_a_line_of_the_register(me: Traveller):
    me.start()
    found_office(me, kind="village", name="Desa Wanasari", code="WNS")
    me.work.desk.open("register")
    page = me.page("register")
    me.fill("name", "Tumirah", page)
    me.fill("date", "21 April 2026", page)
    me.press("Simpan")
    me.page("home")
    me.work.desk.open("sent")
    me.page("sent")
    assert me.sees("Tumirah")
    assert me.sees("21 April 2026")


def test_a_consultation_without_a_name_is_kept(me: Traveller):
    me.start()
    found_office(me, kind="village", name="Desa Wanasari", code="WNS")
    me.work.desk.open("consultation")
    page = me.page("consultation")
    me.fill("question", "Bagaimana memeriksa perusahaan penempatan?", page)
    me.press("Simpan konsultasi")
    me.page("home")
    me.work.desk.open("sent")
    me.page("sent")
    assert me.sees("Bagaimana memeriksa perusahaan penempatan?")
