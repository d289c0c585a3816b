"""The first start, as everybody walks it: the office or an invitation, a name, six words, a code on paper."""

from dataclasses import dataclass
from pathlib import Path

from tests.journeys.person import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What is on the paper afterwards."""

    passphrase: str
    code: tuple[str, ...]


def alone(me: Person, kind: str, name: str, code: str) -> Written:
    """Start an office that nobody invited."""
    me.wait_for("Selamat datang")
    me.press("Lanjut")
    me.choose("Jenis kantor", kind)
    me.fill("Nama kantor", name)
    me.fill("Kode singkat", code)
    me.press("Lanjut")
    return _person(me)


def invited(me: Person, invitation: Path, words: str) -> Written:
    """Start an office with the invitation of headquarters and the words read out on the telephone."""
    me.wait_for("Selamat datang")
    me.go_to("Mulai sendiri, undangan dapat menyusul")
    me.key("Down")
    me.press("Lanjut")
    me.press("Pilih berkas undangan")
    me.answer(invitation)
    me.wait_for("Undangan untuk")
    me.fill("Delapan kata dari pusat", words)
    me.press("Lanjut")
    return _person(me)


def _person(me: Person) -> Written:
    me.fill("Nama di layar", "Rina")
    me.press("Lanjut")
    me.wait_for("Enam kata ini")
    seen = [each.name for each in me.eyes.all()]
    passphrase = seen[next(at for at, words in enumerate(seen) if words.startswith("Enam kata ini")) - 1]
    me.fill("Ketik frasa itu di sini", passphrase)
    me.press("Buat kantor")
    me.wait_for("Kode ini hanya tampil sekali")
    seen = [each.name for each in me.eyes.all()]
    code = tuple(seen[seen.index(f"{at}.") + 1] for at in range(1, 9))
    me.press("Sudah saya tulis")
    for at, group in enumerate(code, 1):
        me.fill(f"Kelompok {at}", group.lower())
    me.press("Selesai")
    return Written(passphrase=passphrase, code=code)


def unlock(me: Person, passphrase: str) -> None:
    """Type the passphrase where the cursor waits."""
    me.until(lambda: me.stands_in("Frasa sandi"), "the locked window")
    me.type(passphrase)
    me.key("Return")
