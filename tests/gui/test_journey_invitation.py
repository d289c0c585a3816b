"""An office that joins with headquarters' invitation, and the sticks that go to and fro."""

from pathlib import Path

from app.casework.desk.beginning import OfficeWish, PersonWish, begin_office
from app.casework.enrolment import Invite, Invited, invite
from db.vault.machine import Machine
from tests.gui.journey import CHEAP, NOW, Traveller
from ui.first_start.window import FirstStartWindow, Step
from ui.widgets.buttons import Button
from ui.widgets.word_code import CodeTyped
from ui.window import Window


def invitation(root: Path) -> tuple[Path, Invited]:
    """Headquarters, made and closed again; what it wrote for the branch."""
    root.mkdir()
    machine = Machine(state=root / "state", policy=CHEAP, clock=lambda: NOW)
    person = PersonWish(screen_name="Pusat", passphrase="lumbung sore kapal tenun baru enam")
    office = OfficeWish(kind="headquarters", code="PST", name="Pusat")
    begun = begin_office(root / "pusat", office, person, invitation=None, machine=machine)
    file = root / "undangan.bin"
    made = invite(begun.session, Invite(code="KBM", kind="branch", name="Cabang Kebumen"), file)
    begun.session.close()
    return (file if file.is_file() else next(root.glob("undangan*"))), made


def to_the_invitation(me: Traveller) -> FirstStartWindow:
    me.start()
    window = me.window
    assert isinstance(window, FirstStartWindow)
    window._by_invitation.click()
    me.press(me.find(Button, "next"))
    return window


def test_a_branch_begins_from_an_invitation(me: Traveller, tmp_path: Path):
    file, made = invitation(tmp_path / "hq")
    window = to_the_invitation(me)
    first = me.desktop.first
    first.take_invitation(file)
    assert me.sees("Undangan untuk Cabang Kebumen (KBM), Cabang.")
    me.type(window._words, made.fingerprint)
    me.press(me.find(Button, "next"))
    me.fill("screen-name", "Rina Wulandari")
    me.press(me.find(Button, "next"))
    me.type(window.passphrase.again.line, window.passphrase.words.text())
    me.press(me.find(Button, "next"))
    me.until(lambda: window._stack.currentIndex() == Step.CODE)
    me.press(me.find(Button, "next"))
    for field, group in zip(me.find(CodeTyped, "code-typed")._fields, window._groups, strict=True):
        me.type(field, group)
    me.press(me.find(Button, "next"))
    me.until(lambda: isinstance(me.window, Window))
    me.page("home")
    assert me.sees("Cabang Kebumen")
    assert not me.work.session.organisation.alone


def test_other_words_than_headquarters_said_make_no_office(me: Traveller, tmp_path: Path):
    file, _made = invitation(tmp_path / "hq")
    window = to_the_invitation(me)
    me.desktop.first.take_invitation(file)
    me.type(window._words, "satu dua tiga empat lima enam tujuh delapan")
    me.press(me.find(Button, "next"))
    me.fill("screen-name", "Rina")
    me.press(me.find(Button, "next"))
    me.type(window.passphrase.again.line, window.passphrase.words.text())
    me.press(me.find(Button, "next"))
    me.until(lambda: me.sees("Delapan kata itu tidak cocok dengan undangannya."))
    assert window._stack.currentIndex() == Step.OFFICE
    assert not (me.root / "data" / "kantor").exists()


def test_a_file_that_is_no_invitation_is_said_to_be_none(me: Traveller, tmp_path: Path):
    to_the_invitation(me)
    other = tmp_path / "surat.pdf"
    other.write_bytes(b"%PDF-1.7 bukan undangan")
    me.desktop.first.take_invitation(other)
    assert me.sees("Berkas ini bukan undangan dari pusat, atau sudah berubah.")
