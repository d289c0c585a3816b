"""First start in five steps: language and way, office, person, passphrase, recovery code; then the work begins."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.casework.desk import door
from app.casework.desk.beginning import Begun, Invited, OfficeWish, PersonWish, begin_office, read_wish
from app.casework.desk.disk import disk_of
from app.casework.desk.door import Machine
from ui.first_start.window import FirstStartWindow, Step
from ui.jobs import Jobs
from ui.messages import is_expected, sentence
from ui.widgets.files import ask_file

_LARGEST_INVITATION = 8 << 20


class FirstStart(QObject):
    """Leads through the steps; the vault is made when the passphrase is chosen, the code is shown right after."""

    founded = Signal(object)  # Session
    existing_asked = Signal(object)  # Path

    def __init__(self, vault: Path, machine: Machine, parent: QObject) -> None:
        super().__init__(parent)
        self._vault, self._machine = vault, machine
        self._jobs = Jobs(self)
        self._invitation: bytes = b""
        self._begun: Begun | None = None
        self.window = FirstStartWindow(door.suggestion, self._is_strong)
        self.window.next_asked.connect(self._next)
        self.window.invitation_asked.connect(self._choose_invitation)
        self.window.show_disk(disk_of(vault))
        self.window.where.setText(self.tr("Data disimpan terenkripsi di {folder}").format(folder=vault))

    def _is_strong(self, passphrase: str) -> bool:
        person = self.window.person()
        return door.judged(passphrase, (person.screen_name, person.name)).enough

    # --- invitation

    def _choose_invitation(self) -> None:
        path = ask_file(self.window, self.tr("Pilih undangan dari pusat"))
        if path:
            self.take_invitation(path)

    def take_invitation(self, path: Path) -> None:
        """Read an invitation and show what it says; a file that is none is said to be none."""
        try:
            untrusted = path.read_bytes() if path.stat().st_size <= _LARGEST_INVITATION else b""
            invited = read_wish(untrusted)
        except OSError:
            self.window.complain(self.tr("Berkas undangan tidak dapat dibaca."))
            return
        except Exception as error:
            if not is_expected(error):
                raise
            self.window.complain(sentence(error))
            return
        self._invitation = untrusted
        self.window.show_invited(_told(invited))

    # --- steps

    def _next(self, step: int) -> None:
        self.window.complain("")
        match Step(step):
            case Step.WAY:
                self.window.go(Step.OFFICE)
            case Step.OFFICE:
                self._office_done()
            case Step.PERSON:
                self._person_done()
            case Step.PASSPHRASE:
                self._make()
            case Step.CODE:
                self._code_done()

    def _office_done(self) -> None:
        if self.window.invited():
            if not self._invitation:
                self.window.complain(self.tr("Pilih berkas undangan dulu."))
                return
        elif not self.window.office().name or not self.window.office().code:
            self.window.complain(self.tr("Tulis nama kantor dan kode singkatnya."))
            return
        elif not self.window.office().organisation:
            self.window.complain(self.tr("Tulis nama lembaganya. Nama itu menjadi baris pertama kop surat."))
            return
        self.window.go(Step.PERSON)

    def _person_done(self) -> None:
        if not self.window.person().screen_name:
            self.window.complain(self.tr("Tulis nama yang akan tampil di layar."))
            return
        self.window.go(Step.PASSPHRASE)

    def _make(self) -> None:
        passphrase = self.window.passphrase.chosen()
        if not passphrase:
            return
        office, person = self.window.office(), self.window.person()
        invitation = self._invitation if self.window.invited() else b""
        fingerprint = self.window.fingerprint() if invitation else ""
        self.window.set_busy(busy=True)
        self._jobs.write(
            lambda _progress: begin_office(
                self._vault,
                office,
                PersonWish(screen_name=person.screen_name, name=person.name, passphrase=passphrase),
                invitation=Invited(data=invitation, fingerprint=fingerprint) if invitation else None,
                machine=self._machine,
            ),
            self._made,
            self._refused,
            can_stop=False,
        )

    def _made(self, begun: Begun) -> None:
        self._begun = begun
        self.window.set_busy(busy=False)
        self.window.show_code(begun.recovery_code.split("-"))
        self.window.go(Step.CODE)

    def _refused(self, error: BaseException) -> None:
        self.window.set_busy(busy=False)
        if not is_expected(error):
            raise error
        if type(error).__name__ == "OtherFingerprint":
            self.window.go(Step.OFFICE)
        self.window.complain(sentence(error))

    def _code_done(self) -> None:
        if self._begun is None:
            return
        if not self.window.code_written():
            self.window.hide_code()
            return
        if not self.window.code_right():
            self.window.complain(self.tr("Ada kelompok yang belum sama. Periksa yang ditandai."))
            return
        self._jobs.stop()
        self.founded.emit(self._begun.session)


def _told(invited: OfficeWish) -> tuple[str, str, str]:
    return invited.name, invited.code, invited.kind
