"""Answers the page of the next questions: half a page without names, seen in memory, then printed or saved."""

from pathlib import Path

from app.casework.desk.letters import note_print, paper, save_copy
from app.casework.desk.questions import QuestionsLook, look_at_questions
from ui.desktop.desk import Desk
from ui.desktop.letters import ask_where
from ui.desktop.printing import print_pdf
from ui.letters.form import FormPage, FormView
from ui.page import Place, Touched, focused_name
from ui.present import words
from ui.widgets.buttons import Button

_SHOWN = frozenset({"case", "person", "party"})


class QuestionsDesk(FormPage):
    """The questions of one case over a session. Printing and saving are logged; nothing of it is kept."""

    code = "questions"
    icon = "printer"
    help_topic = "kasus-satu"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case, self._pdf = "", b""
        out = self.findChild(Button, "form-print")
        if out is not None:
            out.rename(self.tr("Cetak setengah halaman"))
        self.back_asked.connect(lambda: desk.back_to("case", self._case, "summary"))
        self.print_asked.connect(self._print)
        self.save_asked.connect(self._save)

    def enter(self, place: Place) -> None:
        self._case = place.record
        self._read()

    def place(self) -> Place:
        return Place(page=self.code, record=self._case, field=focused_name(self))

    def refresh(self, touched: Touched) -> None:
        if self._case and self.isVisible() and touched.kinds & _SHOWN:
            self._read()

    def _read(self) -> None:
        case = self._case

        def done(look: QuestionsLook) -> None:
            if case == self._case:
                self._show(look)

        self._desk.ask(lambda session: look_at_questions(session, case), done)

    def _show(self, look: QuestionsLook) -> None:
        name = words.called_words(look.client)
        left_out = self.tr("Nama dan nomor orang diganti “[…]”, di {count} tempat.").format(count=look.masked)
        self.show_view(
            FormView(
                back=", ".join(each for each in (words.short_number(look.case_number), name) if each),
                title=self.tr("Pertanyaan berikutnya"),
                lead=self.tr("Untuk dibawa saat bertemu atau menelepon: tanpa nama, tanpa nomor kasus, tanpa kop."),
                can_fill=False,
                can_go_home=False,
                kept=left_out if look.masked else self.tr("Pertanyaannya diubah di catatan kasus."),
            )
        )
        self._pdf = look.pdf
        if look.pdf:
            self.preview.show_pdf(look.pdf)
            return
        told = self.tr("Tulis pertanyaannya di catatan kasus, lalu kembali ke sini.")
        self.preview.show_reason(self.tr("Belum ada pertanyaan"), told, "message-circle")

    # --- leaving the house

    def _print(self) -> None:
        about = paper("", self._case)
        if not self._pdf:
            self._desk.say(self.tr("Belum ada pertanyaan untuk dicetak."))
        elif print_pdf(self._pdf, self):
            told = self.tr("Dikirim ke printer.")
            self._desk.do(lambda session: note_print(session, about), lambda _none: self._desk.say(told), kinds=())

    def _save(self) -> None:
        if not self._pdf:
            self._desk.say(self.tr("Belum ada pertanyaan untuk disimpan."))
            return
        path = ask_where(self, "pertanyaan.pdf")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the half page to `path`: a deliberate copy, logged."""
        pdf, about = self._pdf, paper("", self._case)
        told = self.tr("Salinan disimpan. Berkas itu tidak terenkripsi.")
        self._desk.do(
            lambda session: save_copy(session, pdf, path, about), lambda _none: self._desk.say(told), kinds=()
        )
