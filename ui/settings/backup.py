"""A backup now, into a folder, with its result in words."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.casework.backups import make_backup
from app.casework.desk.settings import SettingsFacts
from ui.desktop.desk import Desk
from ui.jobs import Job, Progress
from ui.messages import is_expected, sentence
from ui.page import Touched
from ui.present import words
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, heading
from ui.widgets.files import ask_folder
from ui.widgets.label import Label, Said
from ui.widgets.progress import ProgressLine


def _say(text: str) -> str:
    return QCoreApplication.translate("BackupCard", text)


class BackupCard(Card):
    """When the last one was made; one button; what became of it stays readable."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._job: Job[object] | None = None
        self._now = Button(_say("Buat cadangan sekarang"), Weight.SECONDARY, "archive", compact=True)
        self._now.setObjectName("backup")
        self._now.clicked.connect(self._choose)
        self._last, self._who = Label("", Role.STRONG), Label("", Role.SMALL, "muted")
        self.result = Said("circle-alert", "", Role.BODY)
        self.result.hide()
        self._progress = ProgressLine()
        self._progress.cancelled.connect(lambda: self._job.cancel() if self._job else None)
        self._progress.hide()
        super().__init__(
            heading(_say("Cadangan"), self._now), 4, self._last, self._who, 4, self._progress, self.result, gap=2
        )

    def show_facts(self, facts: SettingsFacts) -> None:
        """Say when the last one was made and who can open it."""
        self._tell_last(facts.backup)
        opens = (
            _say("Terenkripsi; terbuka hanya dengan kode pemulihan kantor ini.")
            if facts.alone
            else _say("Terenkripsi; terbuka hanya dengan kode pemulihan kantor ini atau kunci dari brankas pusat.")
        )
        self._who.setText(f"{opens} {_say('Simpan di tempat lain, misalnya USB di lemari terkunci.')}")

    def _tell_last(self, at: datetime | None) -> None:
        told = _say("Cadangan terakhir: {day}.")
        day = words.moment_words(at, self._desk.now()) if at else ""
        self._last.setText(told.format(day=day) if at else _say("Belum ada cadangan."))

    def _choose(self) -> None:
        folder = ask_folder(self, _say("Pilih folder untuk cadangan"))
        if folder:
            self.back_up(folder)

    def back_up(self, folder: Path) -> None:
        """Write a backup into `folder`, read it back, and say what became of it."""
        told = _say("Membuat dan membaca ulang cadangan")
        self._now.setEnabled(False)
        self.result.hide()
        self._progress.show_step(told, 0, 1)
        self._progress.show()

        def work(progress: Progress) -> object:
            return make_backup(self._desk.session, folder, progress=progress.step).path.name

        job = self._desk.jobs.write(work, self._made, self._failed, sentence=told)
        job.stepped.connect(lambda at, total: self._progress.show_step(told, at, total))
        job.cancelled.connect(self._stopped)
        self._job = job

    def _made(self, name: object) -> None:
        self._tell_last(self._desk.now())
        said = _say("Cadangan selesai, diperiksa, dan dibaca ulang: {name}.").format(name=name)
        self._end(said, "check", "success")
        self._desk.saved.emit()
        self._desk.touched.emit(Touched(kinds=frozenset({"backup"})))  # the status bar tells of it

    def _stopped(self) -> None:
        self._end(_say("Dibatalkan. Tidak ada cadangan yang tertinggal."), "circle-x", "")

    def _failed(self, error: BaseException) -> None:
        if not is_expected(error):
            self._end("", "circle-alert", "")
            raise error
        self._end(sentence(error), "circle-alert", "danger")

    def _end(self, said: str, icon: str, tone: str) -> None:
        self._job = None
        self._now.setEnabled(True)
        self._progress.hide()
        self.result.say(icon, said, tone)
        self.result.setVisible(bool(said))
