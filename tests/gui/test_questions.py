"""The next questions on half a page: seen first, printed or saved without names, and the print is on record."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.casework.access import entries
from tests.gui.journey import Traveller, found_office
from tests.pdfs import text_of
from ui.desktop import questions
from ui.desktop.questions import QuestionsDesk
from ui.page import name_of
from ui.widgets.buttons import Button

ASKED = ["Sejak kapan upah Murni tidak dibayar?", "Siapa yang memegang paspornya?"]


def with_case(me: Traveller, *asked: str) -> QWidget:
    me.start()
    found_office(me)
    me.awake()
    with me.work.session.store.write() as tx:
        client = tx.put("person", None, {"full_name": "Murni Contoh"})
        me.case = tx.put("case", None, {"clients": [client], "number": "KBM-2026-0001", "next_questions": list(asked)})
    me.work.desk.open("case", me.case)
    return me.page("case")


def on_half_a_page(me: Traveller) -> QuestionsDesk:
    with_case(me, *ASKED)
    me.press("Cetak setengah halaman")
    page = me.page("questions")
    assert isinstance(page, QuestionsDesk)
    me.until(lambda: bool(page._pdf))
    return page


def logged(me: Traveller) -> list[str]:
    me.settle()
    return [str(each.fields["act"]) for each in entries(me.work.session, case=me.case)]


def test_the_half_page_is_seen_before_it_is_printed_and_names_nobody(me: Traveller):
    page = on_half_a_page(me)
    text = text_of(page._pdf)
    assert "Siapa yang memegang paspornya?" in text
    assert "Murni" not in text
    assert me.sees("Nama dan nomor orang diganti “[…]”, di 1 tempat.")
    assert "printed" not in logged(me)


def test_printing_it_is_on_record(me: Traveller, monkeypatch):
    page = on_half_a_page(me)
    printed: list[bytes] = []
    monkeypatch.setattr(questions, "print_pdf", lambda pdf, _parent: printed.append(pdf) or True)
    me.press("Cetak setengah halaman", page)
    me.until(lambda: me.sees("Dikirim ke printer."))
    assert printed == [page._pdf]
    assert "printed" in logged(me)


def test_a_print_that_was_called_off_is_not(me: Traveller, monkeypatch):
    page = on_half_a_page(me)
    monkeypatch.setattr(questions, "print_pdf", lambda _pdf, _parent: False)
    me.press("Cetak setengah halaman", page)
    assert "printed" not in logged(me)


def test_a_copy_is_saved_where_one_says_and_that_is_on_record(me: Traveller, monkeypatch, tmp_path: Path):
    page = on_half_a_page(me)
    monkeypatch.setattr(questions, "ask_where", lambda _parent, name: tmp_path / name)
    me.press("Simpan salinan", page)
    me.until(lambda: me.sees("Salinan disimpan."))
    assert "Murni" not in text_of((tmp_path / "pertanyaan.pdf").read_bytes())
    assert "saved_copy" in logged(me)


def test_the_way_back_leads_to_the_very_button(me: Traveller):
    page = on_half_a_page(me)
    me.press(page._back)
    me.page("case")
    me.until(lambda: name_of(me.window.focusWidget(), me.window) == "questions")


def test_questions_are_written_in_the_record_of_the_case(me: Traveller):
    with_case(me)
    me.press(me.find(Button, "change-questions"))
    form = me.page("record")
    me.until(lambda: name_of(me.window.focusWidget(), me.window) == "next_questions")
    me.fill("next_questions", "Apakah ia masih dapat keluar rumah?", form)
    me.press("Simpan")
    me.page("case")
    me.until(lambda: me.sees("Apakah ia masih dapat keluar rumah?"))
    me.find(Button, "questions")


def test_the_data_of_a_case_is_changed_from_its_head(me: Traveller):
    page = with_case(me)
    me.press("Ubah data kasus", page)
    form = me.page("record")
    assert form.form.row("risk") is not None
