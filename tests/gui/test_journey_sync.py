"""Two offices on two laptops: a stick goes up, a conflict is settled on screen, the receipt comes back."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.casework.conflicts import conflicts
from app.casework.desk.beginning import Invited as Asked
from app.casework.desk.beginning import OfficeWish, PersonWish, begin_office
from app.casework.enrolment import Invite, invite
from app.casework.session import Session
from app.records.kinds.tasks import Task
from db.vault.machine import Machine
from tests.gui.journey import CHEAP, NOW, Traveller
from ui.desktop.desktop import Desktop, Surroundings
from ui.desktop.options import Options
from ui.desktop.remembered import Memory
from ui.desktop.sync import Sync
from ui.widgets.buttons import Button
from ui.widgets.conflict import Conflict

PASSPHRASE = "lumbung sore kapal tenun baru enam"


@dataclass
class Offices:
    """Headquarters and one of its branches, each with a desktop of its own."""

    root: Path
    pusat: Traveller
    cabang: Traveller
    sticks: int = 0

    def stick(self) -> Path:
        self.sticks += 1
        folder = self.root / f"stik{self.sticks}"
        folder.mkdir()
        return folder


def machine(root: Path) -> Machine:
    return Machine(state=root / "state", policy=CHEAP, clock=lambda: NOW)


def at_work(bot: QtBot, app: QApplication, root: Path, session: Session) -> Traveller:
    """Sit down at the desktop of an open vault."""
    me = Traveller(bot=bot, root=root, app=app)
    around = Surroundings(memory=Memory(root / "config"), data=root, machine=machine(root), last_resort=False)
    me.desktop = Desktop(app, Options(), around)
    me.desktop.begin(session)
    me.bot.waitExposed(me.window)
    me.page("home")
    return me


@pytest.fixture
def offices(qtbot: QtBot, qapp: QApplication, tmp_path: Path):
    roots = [tmp_path / name for name in ("pusat", "cabang")]
    for each in roots:
        each.mkdir()
    wish = OfficeWish(kind="headquarters", code="PST", name="Pusat")
    person = PersonWish(screen_name="Ibu Pusat", passphrase=PASSPHRASE)
    hq = begin_office(roots[0] / "kantor", wish, person, invitation=None, machine=machine(roots[0])).session
    file = tmp_path / "undangan"
    made = invite(hq, Invite(code="KBM", kind="branch", name="Cabang Kebumen"), file)
    asked = Asked(data=file.read_bytes(), fingerprint=made.fingerprint)
    person = PersonWish(screen_name="Rina", passphrase=PASSPHRASE)
    branch = begin_office(
        roots[1] / "kantor", OfficeWish(), person, invitation=asked, machine=machine(roots[1])
    ).session
    both = Offices(tmp_path, at_work(qtbot, qapp, roots[0], hq), at_work(qtbot, qapp, roots[1], branch))
    yield both
    both.pusat.leave()
    both.cabang.leave()


def sync_page(me: Traveller) -> Sync:
    me.work.desk.open("sync")
    page = me.page("sync")
    assert isinstance(page, Sync)
    return page


def copy_out(me: Traveller, folder: Path) -> None:
    sync_page(me).copy_to(folder)
    me.until(lambda: me.sees("Semua tersalin dan diperiksa ulang. USB aman dicabut."))
    me.settle()


def take_in(me: Traveller, folder: Path, *expected: str) -> None:
    """Look into a folder, see what it brings, press Ambil."""
    page = sync_page(me)
    page.look_into(folder)
    me.until(lambda: page.incoming.isVisibleTo(me.window))
    for words in expected:
        me.until(lambda words=words: words in me.seen())
    me.press(me.find(Button, "take"))
    me.until(lambda: not page.incoming.isVisibleTo(me.window))
    me.settle()


def write(session: Session, kind: str, values: dict[str, object], record: str | None = None) -> str:
    with session.store.write() as tx:
        return tx.put(kind, record, values)


def differ(session: Session, note: str, *texts: str) -> None:
    """Write each text as somebody who was shown the note as it was before the others."""
    with session.store.write() as tx:
        seen = tx.view("note", note).seen
    for text in texts:
        with session.store.write() as tx:
            tx.put("note", note, {"text": text}, seen=seen)


def test_a_stick_goes_up_a_conflict_is_settled_and_the_receipt_comes_back(offices: Offices):
    hq, branch = offices.pusat, offices.cabang
    person = write(branch.work.session, "person", {"full_name": "Siti Fiktif"})
    case = write(branch.work.session, "case", {"clients": [person]})

    first = offices.stick()
    copy_out(branch, first)
    take_in(hq, first, "Isi kiriman", "1 kasus", "belum disahkan")
    hq.work.desk.open("settings")
    hq.page("settings")
    hq.press("Setujui")
    hq.press(hq.find(Button, "words-agree"))
    hq.until(lambda: not hq.sees("Menunggu pengesahan"))
    hq.settle()
    back = offices.stick()
    copy_out(hq, back)
    take_in(branch, back, "Ada tanda terima dari pusat.")

    write(branch.work.session, "person", {"occupation": "Perawat lansia"}, person)
    write(hq.work.session, "person", {"occupation": "Juru masak"}, person)
    second = offices.stick()
    copy_out(branch, second)
    take_in(hq, second, "1 catatan akan berbeda")

    page = sync_page(hq)
    hq.until(lambda: bool(page.findChildren(Conflict)))
    assert hq.sees("Dari Cabang Kebumen")
    assert hq.sees("dipakai sementara")
    card = page.findChildren(Conflict)[0]
    side = next(
        each for each in card.findChildren(Button) if each.accessibleName() == "Pakai nilai Dari Cabang Kebumen"
    )
    hq.press(side)
    hq.until(lambda: not conflicts(hq.work.session))
    hq.until(lambda: not page.findChildren(Conflict))

    last = offices.stick()
    copy_out(hq, last)
    take_in(branch, last, "Ada tanda terima dari pusat.")
    with branch.work.session.read() as reader:
        assert reader.find("person", person).fields["occupation"] == "Perawat lansia"
        assert reader.find("case", case) is not None
    branch.until(lambda: branch.sees("Semua sudah sampai pusat"))

    branch.press("Riwayat pengiriman")
    branch.until(lambda: branch.sees("pusat sudah memastikan tersimpan"))
    assert branch.sees("masuk seluruhnya")


def test_what_is_turned_down_does_not_come_in(offices: Offices):
    hq, branch = offices.pusat, offices.cabang
    case = write(branch.work.session, "case", {})
    stick = offices.stick()
    copy_out(branch, stick)
    page = sync_page(hq)
    page.look_into(stick)
    hq.until(lambda: page.incoming.isVisibleTo(hq.window))
    hq.press(hq.find(Button, "refuse"))
    hq.until(lambda: hq.sees("Ditolak. Tidak ada yang masuk; berkasnya dibiarkan di tempatnya."))
    with hq.work.session.read() as reader:
        assert reader.find("case", case) is None
    assert list(stick.iterdir())


def test_a_folder_with_nothing_for_us_says_so_and_offers_nothing(offices: Offices):
    page = sync_page(offices.pusat)
    page.look_into(offices.stick())
    offices.pusat.until(lambda: offices.pusat.sees("Tidak ada kiriman di folder ini."))
    assert not page.incoming.findChild(Button, "take").isVisibleTo(offices.pusat.window)
    offices.pusat.press("Tutup")
    assert not page.incoming.isVisibleTo(offices.pusat.window)


def test_two_texts_can_both_stand_and_a_question_becomes_a_task(offices: Offices):
    me = offices.cabang
    session = me.work.session
    case = write(session, "case", {})
    note = write(session, "note", {"case": case, "text": "Semula"})
    differ(session, note, "Ditunggu di pasar", "Ditunggu di terminal")
    page = sync_page(me)
    me.until(lambda: bool(page.findChildren(Conflict)))
    me.press("Tanyakan dulu")
    me.until(lambda: me.sees("Menjadi tugas: tanyakan dulu sebelum memilih."))
    me.settle()
    with session.read() as reader:
        assert any(each.what.startswith("Tanyakan data yang berbeda") for each in reader.list(Task))
    me.press("Simpan keduanya")
    me.until(lambda: not conflicts(session))
    with session.read() as reader:
        assert set(reader.find("note", note).fields["text"].split("\n")) == {
            "Ditunggu di pasar",
            "Ditunggu di terminal",
        }
