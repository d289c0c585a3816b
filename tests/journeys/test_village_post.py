"""A village post in a real window, with the mouse: a complaint on one page, then Kirim."""

from pathlib import Path

from tests.journeys import beginning, terminal
from tests.journeys.person import Person, at_desktop
from tests.journeys.screen import Screen

CLIENT = "Sri Contoh"
TOLD = "Tidak ada kabar sejak Lebaran"


def test_a_complaint_is_taken_in_on_one_page_and_sent(screen: Screen, tmp_path: Path):
    hq = terminal.headquarters(screen)
    invitation, stick = screen.home / "undangan", tmp_path / "stik"
    stick.mkdir()
    hq.ask("invite", "--office", "KBM", "--kind", "branch", "--name", "Cabang Kebumen", "--to", tmp_path / "cabang")
    below = ("--kind", "village", "--name", "Desa Contoh", "--parent", "KBM", "--village", "33.05.05.2004")
    told = hq.ask("invite", "--office", "DSA", *below, "--to", invitation)

    with at_desktop(screen) as me:
        written = beginning.invited(me, invitation, str(told["fingerprint"]))
        take_in(me)
        send(me, stick)
        me.close()

    office = terminal.at_vault(screen, screen.home / "data" / "damping" / "kantor", written.passphrase)
    checked = office.ask("check", "--full")
    assert isinstance(checked, dict)
    assert (checked["ok"], checked["findings"]) == (True, [])
    assert [each["full_name"] for each in office.fields("person")] == [CLIENT]

    assert {each["outcome"] for each in hq.rows("import", stick)} == {"quarantined"}
    (asking,) = [each for each in hq.rows("devices") if each["state"] == "requested"]
    assert asking["office"] == "DSA"
    hq.ask("approve", str(asking["device"]), "--fingerprint", str(asking["fingerprint"]))
    (case,) = hq.fields("case")
    assert case["summary"] == TOLD


def take_in(me: Person) -> None:
    """Write who and what on the one page there is."""
    me.wait_for("Yang saya kirim")
    assert me.find("Kasus") is None
    assert me.find("Surat") is None
    me.click("Pengaduan", "push button")
    me.until(lambda: me.stands_in("Nama lengkap"), "the first field")
    me.type(CLIENT)
    me.click("Ringkasan", "text")
    me.until(lambda: me.stands_in("Ringkasan"), "the account")
    me.type(TOLD)
    me.click("Simpan pengaduan")
    me.until(lambda: me.sees(CLIENT) and me.sees("Verifikasi"), "the complaint among what was sent")


def send(me: Person, stick: Path) -> None:
    """Copy what the branch has not got to a folder."""
    me.click("Kirim", "check box")
    me.click("Pilih folder")
    me.answer(stick)
    me.wait_for("USB aman dicabut")
    assert list(stick.glob("*.bin"))
