"""A letter from a case to the agenda: consent, preview as one types, issue, void; and what must never get on paper."""

import io
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget

from app.casework.access import entries
from app.casework.desk.letters import agenda_of
from app.casework.session import Session
from app.records.kinds.letter import Letter
from tests.gui import walk
from tests.gui.journey import Traveller, found_office, unlock
from ui.desktop.composer import Composer
from ui.desktop.letters import LetterDesk, Letters
from ui.desktop.paper_forms import FormDesk
from ui.letters.agenda import AgendaRow
from ui.letters.composer import SEARCH
from ui.theme.theme import Theme
from ui.widgets.buttons import Button

LEAK = "Menyebut hal yang tidak boleh sampai kepada penerima ini."
CLASSES = ["identity", "location", "migration_status", "employment", "exploitation"]


def text_of(pdf: bytes) -> str:
    """Return what is written in a PDF, words parted by single spaces."""
    from pypdf import PdfReader

    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def fill_case(session: Session) -> tuple[str, str]:
    """Put a fictitious case in the vault; return case and client."""
    with session.store.write() as tx:
        client = tx.put(
            "person",
            None,
            {
                "full_name": "Sri Rahayu binti Karto",
                "birth_date": "1992-01-05",
                "nik": "9905124501920003",
                "phones": [{"number": "+6281200000147"}],
            },
        )
        case = tx.put(
            "case",
            None,
            {"number": "KBM-2026-0147", "clients": [client], "types": ["KER-GAJI"], "assigned": session.actor.user},
        )
        tx.put(
            "migration", None, {"case": case, "person": client, "country": "SA", "city": "Riyadh", "job": "Juru masak"}
        )
        tx.put(
            "audience_summary",
            None,
            {
                "case": case,
                "audience": "kemlu",
                "text": "Upah tujuh bulan belum dibayar.",
                "data_classes": ["exploitation"],
            },
        )
        tx.put("party", None, {"case": case, "name": "Karso", "roles": ["recruiter"], "reported": True})
    return case, client


def allow(session: Session, case: str, client: str, *audiences: str) -> str:
    """Let the client agree; return the consent."""
    with session.store.write() as tx:
        return tx.put(
            "consent",
            None,
            {
                "case": case, "person": client, "given_by": client, "capacity": "self", "form": "written",
                "basis": "consent", "purposes": ["services"], "audiences": list(audiences), "data_classes": CLASSES,
                "given_at": "2026-11-18",
            },
        )  # fmt: skip


@pytest.fixture
def at_desk(me: Traveller) -> tuple[Traveller, str, str]:
    """Somebody who holds every role of a branch, with one case."""
    me.start()
    found_office(me)
    case, client = fill_case(me.work.session)
    return me, case, client


def composer(me: Traveller, case: str) -> Composer:
    me.work.desk.open("case", case)
    me.page("case")
    me.press("Buat surat")
    page = me.page("composer")
    assert isinstance(page, Composer)
    return page


def write(me: Traveller, page: Composer, place: str, text: str) -> None:
    """Type into a place and wait until the letter was drawn with it."""
    me.type(page.places.field(place).area, text)
    me.paused()


def letters(me: Traveller) -> list[Letter]:
    with me.work.session.store.read() as reader:
        return reader.list(Letter)


def listed(me: Traveller) -> AgendaRow:
    """Open the Surat page and return its first line."""
    me.work.desk.open("letters")
    page = me.page("letters")
    assert isinstance(page, Letters)
    row = page.table.rows.entry(0)
    assert row is not None
    return row


def test_a_letter_goes_from_the_case_to_the_agenda_and_is_voided_there(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    assert me.sees("Surat untuk Kemlu")
    assert me.sees("Siap kirim?")
    write(me, page, "mendesak", "Kami mohon perhatian segera.")
    shown = text_of(page._look.papers.main.pdf)
    assert "Sri Rahayu binti Karto" in shown
    assert "Kami mohon perhatian segera." in shown
    assert "DRAF" in shown
    assert "Kami mohon perhatian segera." in " ".join(page.preview.paper.text().split())

    me.press("Terbitkan surat")
    page = me.page("letter")
    assert isinstance(page, LetterDesk)
    assert me.sees("001/SPM/MC-KBM-X/XI/2026")
    frozen = text_of(page._pdf)
    assert "001/SPM/MC-KBM-X/XI/2026" in frozen
    assert "DRAF" not in frozen
    assert "Kami mohon perhatian segera." in frozen

    row = listed(me)
    assert (row.number, row.client, row.case) == ("001/SPM/MC-KBM-X/XI/2026", "S.R.", "KBM-2026-0147")
    assert row.state.text == "Terbit"
    me.page("letters").table.opened.emit(0)
    me.page("letter")
    me.press("Batalkan surat")
    me.press(me.find(Button, "void-save"))
    assert me.sees("Tulis alasannya dulu.")
    me.type(me.find(QWidget, "void-reason"), "Salah menulis tanggal")
    me.press(me.find(Button, "void-save"))
    me.settle()
    assert me.sees("Dibatalkan: Salah menulis tanggal")
    assert [(each.number, each.state) for each in letters(me)] == [("001/SPM/MC-KBM-X/XI/2026", "void")]
    assert listed(me).state.text == "Batal"


def test_without_consent_there_is_no_paper_and_the_way_to_the_consent_leads_back(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    page = composer(me, case)
    assert me.sees("Belum ada persetujuan untuk penerima ini")
    assert not page.preview.has_paper()
    assert page.preview.paper.pages() == 0
    for words in ("Terbitkan surat", "Cetak draf", "Simpan draf"):
        me.press(words)
        me.settle()
    assert letters(me) == []
    me.press("Catat persetujuan")
    me.page("record")
    assert me.sees("Kembali ke surat")
    allow(me.work.session, case, client, "kemlu")
    me.press("Kembali ke surat")
    page = me.page("composer")
    assert isinstance(page, Composer)
    assert page.preview.has_paper()


def test_words_that_tell_too_much_are_marked_in_their_field_masked_on_paper_and_stop_the_issue(
    at_desk: tuple[Traveller, str, str],
):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    write(me, page, "mendesak", "Telepon saja klien di 0812 0000 0147.")
    field = page.places.field("mendesak")
    assert field.complaint() == LEAK
    assert "0812" not in text_of(page._look.papers.main.pdf)
    assert "0812 0000 0147" not in page.grounds.findChild(QWidget).accessibleName()
    me.press("Terbitkan surat")
    me.settle()
    me.page("composer")
    assert letters(me) == []
    assert field.complaint() == LEAK
    assert field.area.hasFocus() or page.focusWidget() is field.area

    write(me, page, "mendesak", "Kami mohon perhatian segera.")
    assert field.complaint() == ""
    me.press("Terbitkan surat")
    me.page("letter")
    assert [each.state for each in letters(me)] == ["issued"]


def test_a_lock_in_the_middle_keeps_what_was_typed_and_where(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu", "mission")
    page = composer(me, case)
    me.type(page.places.field("mendesak").area, "Paspornya ditahan sejak Maret")
    me.desktop.lock("asked")
    me.again()
    unlock(me)
    page = me.page("composer")
    assert isinstance(page, Composer)
    field = page.places.field("mendesak")
    assert field.area.toPlainText() == "Paspornya ditahan sejak Maret"
    assert page.focusWidget() is field.area
    me.settle()
    assert "Paspornya ditahan sejak Maret" in text_of(page._look.papers.main.pdf)


def test_a_copy_is_rendered_for_its_own_reader(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    offered = {each.words: each.code for each in page._view.cc_offered}
    page.changed.emit(page.purpose.code(), page.recipient.code(), [offered["KBRI Riyadh"]])
    me.settle()
    assert page.copies.codes() == [offered["KBRI Riyadh"]]
    main, copy = page._look.papers.main, page._look.papers.copies[0]
    assert "Sri Rahayu" in text_of(main.pdf)
    assert "Sri Rahayu" not in text_of(copy.pdf)
    page.preview.copies.choose(offered["KBRI Riyadh"])
    assert "Sri Rahayu" not in page.preview.paper.text()
    assert "S.R." in page.preview.paper.text()


def test_a_reported_party_is_offered_by_hand_only_and_wants_a_reason(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    names = [page.recipient.itemText(at) for at in range(page.recipient.count())]
    assert names[0] == "Kemlu"
    assert names[-2] == "Karso (pihak dalam kasus ini)"
    assert page.recipient.itemData(page.recipient.count() - 1) == SEARCH
    assert "Karso" not in [each.words for each in page._view.cc_offered]
    page.recipient.setCurrentIndex(page.recipient.count() - 2)
    me.settle()
    assert me.sees("Penerima ini terlapor atau berkaitan dengan terlapor")
    assert me.sees("Belum ada rencana kontak.")
    assert not page.preview.has_paper()
    assert me.find(QWidget, "reason").isVisible()


def test_vital_interest_is_offered_where_nobody_can_be_asked_and_carries_the_least(at_desk: tuple[Traveller, str, str]):
    me, case, _client = at_desk
    page = composer(me, case)
    me.press("Nyawa terancam dan klien tidak dapat dihubungi?")
    me.press(me.find(Button, "vital-use"))
    assert me.sees("Tulis siapa yang menyetujui dan bahayanya.")
    me.fill("vital-by", "Rina Wulandari", page)
    me.fill("vital-reason", "Disekap di Riyadh", page)
    me.press(me.find(Button, "vital-use"))
    me.settle()
    assert me.sees("Atas dasar kepentingan vital, disetujui Rina Wulandari.")
    shown = text_of(page._look.papers.main.pdf)
    assert "Sri Rahayu" in shown
    assert "9905124501920003" not in shown
    assert "Upah tujuh bulan" not in shown


def test_a_draft_is_kept_once_however_often_it_is_saved_and_its_issue_is_the_same_letter(
    at_desk: tuple[Traveller, str, str],
):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    page = composer(me, case)
    write(me, page, "mendesak", "Pertama.")
    me.press("Simpan draf")
    me.settle()
    write(me, page, "mendesak", "Kedua.")
    me.press("Simpan draf")
    me.settle()
    kept = letters(me)
    assert [(each.state, each.written) for each in kept] == [("draft", {"mendesak": "Kedua."})]
    found = agenda_of(me.work.session, 2026)
    assert [(each.letter, each.state) for each in found.rows] == [(kept[0].id, "draft")]
    me.press("Terbitkan surat")
    me.page("letter")
    assert [(each.id, each.state, each.sequence) for each in letters(me)] == [(kept[0].id, "issued", 1)]


def test_a_letter_that_waits_is_approved_by_who_may(at_desk: tuple[Traveller, str, str]):
    from app.casework.desk.writing import Wish, choices
    from app.casework.papers.issue import write_letter
    from app.casework.papers.paper import Order

    me, case, client = at_desk
    session = me.work.session
    allow(session, case, client, "kemlu")
    to = choices(session, Wish(case=case)).wish.to
    on = datetime(2026, 11, 24, tzinfo=UTC).date()
    waiting = write_letter(session, Order(case=case, template="T01", to=to, on=on), draft=True).letter
    with session.store.write() as tx:
        tx.put("letter", waiting, {"state": "awaiting"})
    me.work.desk.open("letters")
    page = me.page("letters")
    assert isinstance(page, Letters)
    assert page._pills._codes[0] == "awaiting"
    page.table.opened.emit(0)
    page = me.page("letter")
    assert isinstance(page, LetterDesk)
    assert "DRAF" in text_of(page._pdf)
    me.press("Setujui dan terbitkan")
    me.settle()
    assert me.sees("001/SPM/MC-KBM-X/XI/2026")
    assert "DRAF" not in text_of(page._pdf)


def test_sending_and_saving_a_copy_are_recorded(at_desk: tuple[Traveller, str, str], tmp_path):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    composer(me, case)
    me.press("Terbitkan surat")
    page = me.page("letter")
    assert isinstance(page, LetterDesk)
    page.save_to(tmp_path / "T01-001.pdf")
    me.settle()
    assert text_of((tmp_path / "T01-001.pdf").read_bytes()) == text_of(page._pdf)
    me.press("Tandai terkirim")
    me.fill("sent-at", "24 November 2026", page)
    me.find(QWidget, "sent-through").choose("post")
    me.press(me.find(Button, "sent-save"))
    me.settle()
    sent = letters(me)[0]
    assert (sent.state, sent.sent_through) == ("sent", "post")
    assert me.sees("Terkirim")
    acts = [each.fields.get("act") for each in entries(me.work.session, case=case)]
    assert "saved_copy" in acts


def test_forms_are_seen_before_anything_is_numbered(at_desk: tuple[Traveller, str, str], tmp_path):
    me, case, client = at_desk
    consent = allow(me.work.session, case, client, "kemlu")
    me.work.desk.open("case", case, "consents")
    me.page("case")
    assert me.sees("Surat kuasa pendampingan (F03)")
    me.work.desk.open("form", consent, case=case, form="F01")
    page = me.page("form")
    assert isinstance(page, FormDesk)
    assert "PERSETUJUAN BERBAGI DATA PRIBADI" in text_of(page._pdf)
    assert "KBM-2026-0147" in text_of(page._pdf)
    assert letters(me) == []
    page.choose(blank=False, home=True)
    page.changed.emit()
    me.settle()
    assert "KBM-2026-0147" not in text_of(page._pdf)
    page.choose(blank=False, home=False)
    page.changed.emit()
    me.settle()
    page.save_to(tmp_path / "F01.pdf")
    me.settle()
    assert [(each.template, each.state) for each in letters(me)] == [("F01", "issued")]
    assert (tmp_path / "F01.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_consent_given_on_the_screen_gets_its_number(at_desk: tuple[Traveller, str, str]):
    from app.records.kinds.consent import Consent

    me, case, client = at_desk
    me.work.desk.open("record", kind="consent", case=case)
    page = me.page("record")
    assert page.form is not None
    for field, value in (
        ("given_by", client), ("capacity", "self"), ("form", "written"), ("purposes", ["services"]),
        ("audiences", ["kemlu"]), ("data_classes", ["identity"]),
    ):  # fmt: skip
        row = page.form.row(field)
        row.control.set_value(value)
        row.control.edited.emit()
    me.press("Simpan")
    me.page("case")
    with me.work.session.store.read() as reader:
        kept = reader.list(Consent)
    assert [each.number for each in kept] == ["001/PDP/MC-KBM-X/XI/2026"]


def test_the_third_large_action_asks_for_the_case_first(at_desk: tuple[Traveller, str, str]):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu")
    me.work.session.store.flush_search()
    me.work.desk.open("composer")
    page = me.page("composer")
    assert isinstance(page, Composer)
    assert page.choosing()
    me.type(page.choose.words, "sri rahayu")
    me.paused()
    me.until(lambda: me.sees("Ditemukan"))
    page.choose.chosen.emit(case)
    page = me.page("composer")
    assert me.sees("Surat untuk Kemlu")


def test_a_village_writes_its_covering_letter_and_the_consent_form_only(me: Traveller):
    me.start()
    found_office(me, kind="village", name="Desa Wanasari", code="WNS")
    session = me.work.session
    with session.store.write() as tx:
        client = tx.put("person", None, {"full_name": "Sri Rahayu"})
        case = tx.put("case", None, {"clients": [client], "received_at": "2026-11-20"})
    assert "letters" not in me.work.desk.reachable
    me.work.desk.open("sent")
    page = me.page("sent")
    assert me.sees("Surat pengantar ke cabang (T14)")
    page._open("handover", case)
    page = me.page("composer")
    assert isinstance(page, Composer)
    assert [page.purpose.itemData(at) for at in range(page.purpose.count())] == ["T14"]
    me.work.desk.open("sent")
    me.page("sent")._open("form", case)
    page = me.page("form")
    assert isinstance(page, FormDesk)
    assert "PERSETUJUAN BERBAGI DATA PRIBADI" in text_of(page._pdf)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_on_a_small_screen(at_desk: tuple[Traveller, str, str], look: Theme, scale: float):
    me, case, client = at_desk
    allow(me.work.session, case, client, "kemlu", "mission")
    page = composer(me, case)
    write(me, page, "mendesak", "Telepon saja klien di 0812 0000 0147.")
    whole(me, look, scale)
    write(me, page, "mendesak", "Kami mohon perhatian segera.")
    me.press("Terbitkan surat")
    me.page("letter")
    me.press("Batalkan surat")
    whole(me, look, scale)
    me.work.desk.open("letters")
    me.page("letters")
    whole(me, look, scale)
    me.work.desk.open("form", case=case, form="F03")
    me.page("form")
    whole(me, look, scale)


def whole(me: Traveller, look: Theme, scale: float) -> None:
    """Look at the window at 1024×600 with letters of this size, and at its controls."""
    look.enlarge(scale)
    me.window.resize(1024, 600)
    for _ in range(10):
        me.app.processEvents()
    assert walk.cut(me.window) == []
    assert walk.outside(me.window) == []
    assert walk.sideways(me.window) == []
    assert walk.nameless(me.window) == []
    look.enlarge(1.0)
    me.window.resize(1366, 768)
    me.app.processEvents()
