"""The main job in a real window, by keyboard alone: invited office, one field, consent, letter, stick, lock, and back."""

import hashlib
import json
import subprocess
from pathlib import Path

from tests.journeys import beginning, terminal
from tests.journeys.person import Person, at_desktop
from tests.journeys.screen import Screen
from tests.journeys.terminal import Terminal

CLIENT = "Murni Contoh"
URGENT = "Keluarga belum mendengar kabar sejak Maret."
HALF_TYPED = "Melati Fiktif"
NUMBER = "001/SPM/MC-"


def test_a_first_case_becomes_a_letter_on_a_stick_and_a_lock_keeps_the_place(screen: Screen, tmp_path: Path):
    hq = terminal.headquarters(screen)
    invitation, stick, copy = screen.home / "undangan", tmp_path / "stik", tmp_path / "surat.pdf"
    stick.mkdir()
    told = hq.ask("invite", "--office", "KBM", "--kind", "branch", "--name", "Cabang Kebumen", "--to", invitation)

    with at_desktop(screen) as me:
        written = beginning.invited(me, invitation, str(told["fingerprint"]))
        open_case(me)
        agree(me)
        issue(me)
        save_copy(me, copy)
        copy_to(me, stick)
        lock_in_the_middle(me, written.passphrase)
        me.close()

    office = terminal.at_vault(screen, screen.home / "data" / "damping" / "kantor", written.passphrase)
    vault_holds_it(office, copy)
    headquarters_receives_it(hq, stick)
    nothing_lies_about(screen, stick, written.passphrase)


def open_case(me: Person) -> None:
    """Open the first case with one field."""
    me.wait_for("Terima pengaduan")
    me.key("ctrl+n")
    me.until(lambda: me.stands_in("Nama lengkap"), "the first field")
    me.type(CLIENT)
    me.press("Buka kasus")
    me.wait_for("Belum ada rujukan untuk kasus ini.")
    assert me.sees(CLIENT)


def agree(me: Person) -> None:
    """Note that the client agrees that the ministry may know who and where she is."""
    me.go_to("Ringkasan", "check box")
    me.key("Right", "Right", "Right", "Right")
    me.wait_for("Belum ada persetujuan.")
    me.press("Catat persetujuan")
    assert me.pick("Diberikan oleh", "murni") == CLIENT
    me.choose("Bertindak sebagai", "Diri sendiri")
    me.choose("Cara persetujuan", "Tertulis")
    me.press("Penanganan dan layanan")
    assert "Kementerian Luar Negeri" in me.pick("Boleh sampai kepada", "kemlu")
    for each in ("Identitas", "Alamat dan keberadaan", "Status keimigrasian", "Pekerjaan"):
        me.press(each)
    me.press("Simpan")
    me.wait_for("Tarik persetujuan")


def issue(me: Person) -> None:
    """Write why it is urgent and issue the letter to the ministry."""
    me.press("Buat surat")
    me.wait_for("Surat untuk Kemlu")
    me.fill("Mengapa mendesak", URGENT)
    me.press("Terbitkan surat")
    me.wait_for(f"Surat {NUMBER}")


def save_copy(me: Person, path: Path) -> None:
    me.press("Simpan salinan")
    me.answer(path)
    me.until(path.exists, "the copy")


def copy_to(me: Person, stick: Path) -> None:
    """Copy what headquarters has not got to a folder; wait until it is safe to take it out."""
    me.open_page("Sinkronisasi")
    me.press("Pilih folder")
    me.answer(stick)
    me.wait_for("USB aman dicabut")


def lock_in_the_middle(me: Person, passphrase: str) -> None:
    """Lock while typing; the program that replaces this one comes back to the same field with the same words."""
    me.key("ctrl+n")
    me.until(lambda: me.stands_in("Nama lengkap"), "the first field")
    me.type(HALF_TYPED)
    me.key("ctrl+l")
    beginning.unlock(me, passphrase)
    me.until(lambda: me.stands_in("Nama lengkap") and me.reads("Nama lengkap") == HALF_TYPED, "what was typed")
    line = Path(f"/proc/{me.program.pid}/cmdline").read_text("utf-8").split("\0")
    assert line[line.index("--locked") + 1] == "asked"
    assert passphrase not in line


def vault_holds_it(office: Terminal, copy: Path) -> None:
    """Look from outside: the log is whole, the number is in the agenda, the frozen paper is the one that was saved."""
    checked = office.ask("check", "--full")
    assert isinstance(checked, dict)
    assert (checked["ok"], checked["findings"]) == (True, [])
    (person,) = office.fields("person")
    assert person["full_name"] == CLIENT
    (case,), (consent,), (letter,) = (office.fields(kind) for kind in ("case", "consent", "letter"))
    assert str(consent["number"]).startswith("001/PDP/MC-")
    assert str(letter["number"]).startswith(NUMBER)
    assert letter["state"] == "issued"
    assert URGENT in str(letter["text"])
    year = str(letter["date"])[:4]
    rows = [each for each in office.rows("agenda", "--year", year) if each["series"] == "letters"]
    assert [(each["number"], each["case"], each["state"]) for each in rows] == [
        (letter["number"], case["number"], "issued")
    ]
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == letter["blob"]
    text = subprocess.run(["pdftotext", "-layout", copy, "-"], capture_output=True, text=True, check=True).stdout
    assert str(letter["number"]) in text
    assert CLIENT in text
    assert "DRAF" not in text
    left = office.ask("status")
    assert isinstance(left, dict)
    assert (left["conflicts"], left["durable"]) == (0, 0)


def headquarters_receives_it(hq: Terminal, stick: Path) -> None:
    """Take the stick in at headquarters: it waits for approval, then the case, the letter and its paper are there."""
    parts = list(stick.iterdir())
    assert parts
    assert {(len(each.name), each.suffix) for each in parts} == {(30, ".bin")}
    assert {each["outcome"] for each in hq.rows("import", stick)} == {"quarantined"}
    assert hq.fields("case") == []
    (asking,) = [each for each in hq.rows("devices") if each["state"] == "requested"]
    hq.ask("approve", str(asking["device"]), "--fingerprint", str(asking["fingerprint"]))
    assert [each["full_name"] for each in hq.fields("person")] == [CLIENT]
    (letter,) = hq.fields("letter")
    assert str(letter["number"]).startswith(NUMBER)
    checked = hq.ask("check", "--full")
    assert isinstance(checked, dict)
    assert checked["ok"], json.dumps(checked)


def nothing_lies_about(screen: Screen, stick: Path, passphrase: str) -> None:
    """Look through the whole home and the stick: nothing of what was typed is readable, the passphrase least of all."""
    papers = set(screen.home.rglob("*.frasa"))
    for folder in (screen.home, stick):
        for each in folder.rglob("*"):
            if each.is_file() and each not in papers:
                content = each.read_bytes()
                for words in (CLIENT, URGENT, HALF_TYPED, passphrase):
                    assert words.encode() not in content, each
