"""The composer says what it holds back and what a letter lacks, where that is, and what helps."""

import pytest

from app.casework.session import Session
from tests.gui.journey import Traveller, found_office, unlock
from tests.gui.test_journey_letters import LEAK, allow, composer, fill_case, letters, text_of, write
from ui.desktop.composer import Composer
from ui.desktop.paper_forms import FormDesk
from ui.widgets.buttons import Button


def put(session: Session, kind: str, fields: dict[str, object], record: str | None = None) -> str:
    with session.store.write() as tx:
        return tx.put(kind, record, fields)  # type: ignore[arg-type]


@pytest.fixture
def at_desk(me: Traveller) -> tuple[Traveller, str, str]:
    """Somebody who holds every role of a branch, with one case in which people and places are named all over."""
    me.start()
    found_office(me)
    session = me.work.session
    case, client = fill_case(session)
    put(session, "party", {"case": case, "name": "Siti Contohwati", "roles": ["witness"]})
    put(session, "note", {"case": case, "text": "Bekerja di Riyadh"})
    reporter = put(session, "person", {"full_name": "Karti Rekaan"})
    put(session, "case", {"reporter": reporter, "relation": "mother"}, case)
    return me, case, client


def test_a_city_told_to_the_addressee_is_typed_and_issued(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    write(me, page, "ringkasan", "Klien bekerja di Riyadh sejak tahun lalu.")
    assert page.places.field("ringkasan").complaint() == ""
    me.press("Terbitkan surat")
    me.page("letter")
    assert [each.state for each in letters(me)] == ["issued"]


def test_what_is_held_back_is_named_under_its_paragraph_and_taken_out_with_a_press(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    write(me, page, "mendesak", "Telepon 0812 0000 0147, atau lewat Siti Contohwati saja.")
    field = page.places.field("mendesak")
    assert field.complaint() == LEAK
    for words in (
        "“0812 0000 0147”", "Nomor telepon (Sri Rahayu binti Karto – klien)",
        "Tidak sampai ke Kemlu: golongan “Kontak” belum disetujui.",
        "“Siti Contohwati”", "Nama atau julukan (Siti Contohwati – saksi)",
        "Dua bagian kalimat tertahan. Surat belum dapat terbit.",
    ):  # fmt: skip
        assert me.sees(words), words
    page.veil(drawn=True)
    me.settle()
    assert me.sees("Nomor telepon (klien)")
    assert not me.sees("(Siti Contohwati – saksi)")
    page.veil(drawn=False)
    me.settle()
    for held in ("“0812 0000 0147”", "“Siti Contohwati”"):
        drop = next(each for each in field.findChildren(Button) if each.accessibleName() == f"Buang kata ini: {held}")
        me.press(drop)
        me.paused()
    assert field.area.toPlainText() == "Telepon, atau lewat saja."
    assert field.complaint() == ""
    assert not me.sees("Dua bagian kalimat tertahan. Surat belum dapat terbit.")
    field.area.undo()
    assert field.area.toPlainText() == "Telepon, atau lewat Siti Contohwati saja."


def test_what_a_consent_would_release_leads_to_the_consent_and_back(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    write(me, page, "mendesak", "Ibunya, Karti Rekaan, menunggu kabar.")
    assert me.sees("Nama lengkap (Karti Rekaan – pengadu)")
    assert me.sees("Tidak sampai ke Kemlu: menunggu persetujuannya sendiri.")
    me.press(me.button("Catat persetujuan", page.places.field("mendesak")))
    me.page("record")
    me.press("Kembali ke surat")
    page = me.page("composer")
    assert isinstance(page, Composer)
    assert page.places.field("mendesak").area.toPlainText() == "Ibunya, Karti Rekaan, menunggu kabar."


def test_a_records_own_words_are_told_with_the_way_to_the_record(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    session = me.work.session
    allow(session, case, client, "kemlu")
    with session.store.read() as reader:
        migration = reader.rows("migration", case=case)[0].id
    put(session, "migration", {"workplace": "Rumah Siti Contohwati"}, migration)
    page = composer(me, case)
    assert me.sees("Catatan kasus yang dipakai surat ini menyebut hal yang belum boleh sampai.")
    assert page.places.field("mendesak").complaint() == ""
    me.press("Terbitkan surat")
    me.settle()
    assert letters(me) == []
    me.press(me.button("Buka catatannya", page.grounds))
    me.page("record")
    assert me.sees("Alamat tempat kerja")


def test_the_place_of_the_button_says_how_many_facts_are_missing_and_lets_one_go_on(
    at_desk: tuple[Traveller, str, str],
):
    me, case, client = at_desk
    page = composer(me, case)
    assert page.foot.words() == "Belum ada persetujuan untuk penerima ini."
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    missing = page._view.missing
    must = [each for each in missing if each.must]
    assert must
    assert len(missing) > len(must)
    told = page.foot.words()
    assert told == "Satu hal pokok dan tujuh hal lain belum ada. Surat tetap dapat terbit apa adanya."
    assert page.issue.accessibleDescription() == told
    me.press(me.button("Lihat", page.foot))
    me.press("Terbitkan surat")
    me.page("letter")
    frozen = text_of(me.page("letter")._pdf)
    assert "belum diketahui" in frozen


def test_the_list_of_what_stays_out_says_whose_it_is(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    said = " ".join(each.what for copy in page._view.copies for each in copy.withheld)
    assert "Nama lengkap (Karti Rekaan – pengadu)" in said


def test_words_too_long_to_print_are_marked_and_kept_over_a_lock(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    text = "Paspornya ditahan. " * 5_300
    page.places.field("mendesak").area.setPlainText(text)
    me.paused()
    said = "Terlalu panjang: 100.700 huruf, paling banyak 100.000. Ringkas, tulisannya tetap tersimpan di sini."
    assert page.places.field("mendesak").complaint() == said
    assert page.foot.words() == "Satu kalimat belum dapat dicetak."
    for words in ("Terbitkan surat", "Simpan draf"):
        me.press(words)
        me.settle()
    assert letters(me) == []
    me.desktop.lock("asked")
    me.again()
    unlock(me)
    page = me.page("composer")
    assert isinstance(page, Composer)
    assert page.places.field("mendesak").area.toPlainText() == text
    write(me, page, "mendesak", "Paspornya ditahan.")
    assert page.places.field("mendesak").complaint() == ""
    me.press("Terbitkan surat")
    me.page("letter")


def test_of_several_clients_the_writer_chooses_whom_a_letter_is_about(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    session = me.work.session
    allow(session, case, client, "kemlu")
    page = composer(me, case)
    assert not page.about.isVisibleTo(me.window)
    other = put(session, "person", {"full_name": "Wati Ningsih"})
    put(session, "case", {"clients": [client, other]}, case)
    put(session, "migration", {"case": case, "person": other, "country": "TW", "city": "Taipei"})
    page = composer(me, case)
    assert page.about.isVisibleTo(me.window)
    assert page.about.many.codes() == [client]
    assert "Wati" not in text_of(page._look.papers.main.pdf)

    page.veil(drawn=True)
    me.settle()
    assert me.sees("Klien 1")
    page.veil(drawn=False)
    page.about.chosen.emit([other])
    me.settle()
    assert me.sees("Belum ada persetujuan Wati Ningsih untuk penerima ini")
    assert not page.preview.has_paper()
    allow(session, case, other, "kemlu")
    page.about.chosen.emit([client, other])
    me.settle()
    shown = text_of(page._look.papers.main.pdf)
    assert "Sri Rahayu binti Karto" in shown
    assert "Taiwan, Taipei" in shown

    page.about.chosen.emit([other])
    me.settle()
    write(me, page, "mendesak", "Paspornya ditahan.")
    me.desktop.lock("asked")
    me.again()
    unlock(me)
    page = me.page("composer")
    assert isinstance(page, Composer)
    assert page.about.many.codes() == [other]
    me.press("Terbitkan surat")
    frozen = text_of(me.page("letter")._pdf)
    assert "Wati Ningsih" in frozen
    assert "Sri Rahayu" not in frozen


def test_a_power_of_attorney_is_about_the_client_one_chooses(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    session = me.work.session
    other = put(session, "person", {"full_name": "Wati Ningsih"})
    put(session, "case", {"clients": [client, other]}, case)
    me.work.desk.open("form", case=case, form="F03")
    page = me.page("form")
    assert isinstance(page, FormDesk)
    assert me.sees("Mengenai siapa")
    assert "Wati" not in text_of(page._pdf)
    page.about.one.choose(other)
    me.settle()
    assert "Wati Ningsih" in text_of(page._pdf)
    alone, _ = fill_case(session)
    me.work.desk.open("form", case=alone, form="F03")
    page = me.page("form")
    assert isinstance(page, FormDesk)
    assert not page.about.isVisibleTo(me.window)
    assert "Sri Rahayu" in text_of(page._pdf)
