"""A branch from first start to being back in the same field after a lock."""

from PySide6.QtWidgets import QWidget

from tests.gui.journey import Traveller, found_office, unlock


def test_first_start_leads_to_a_first_case_with_one_field_and_back_to_the_same_place_after_a_lock(me: Traveller):
    me.start()
    found_office(me)
    assert me.sees("Selasa, 24 November")
    assert me.sees("Rina Wulandari · Paralegal")

    me.work.desk.open("new_case")
    page = me.page("new_case")
    me.fill("code_name", "Melati", page)
    me.press("Buka kasus")
    page = me.page("case")
    assert me.sees("KBM-X-2026-0001")
    assert me.sees("Melati (nama samaran)")
    assert me.sees("Tersimpan 09.12")

    me.press("Catat peristiwa")
    page = me.page("record")
    me.fill("text", "Paspor diambil majikan pada hari pertama", page)
    me.desktop.lock("asked")
    assert [each.why for each in me.relaunched] == ["asked"]

    me.again()
    assert me.sees("Terkunci pukul 09.12")
    unlock(me)
    page = me.page("record")
    assert me.find(QWidget, "text", page).value() == "Paspor diambil majikan pada hari pertama"
    assert me.sees("Tulisan yang belum disimpan, hari ini 09.12.")
    me.press("Simpan")
    page = me.page("case")
    assert me.sees("Paspor diambil majikan pada hari pertama")
