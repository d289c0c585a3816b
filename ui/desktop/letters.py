"""Answers the Surat page and the page of one letter: agenda, approval, print, copies, sent, void."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.casework.desk.dates import today_of
from app.casework.desk.letters import Agenda, LetterFile, agenda_of, note_print, open_letter, paper, save_copy
from app.casework.papers.issue import approve
from app.casework.papers.sending import mark_sent, stored_pdf, void_letter
from app.casework.session import Session
from app.records.types import PARTIAL_DATE
from app.records.values.dates import show_date
from ui.desktop.desk import Desk
from ui.desktop.printing import print_pdf
from ui.letters.agenda import AgendaPage
from ui.letters.letter import LetterPage
from ui.messages import is_expected, sentence
from ui.page import Place, Touched, focus_named
from ui.present.agenda import agenda_view, file_name, letter_view
from ui.wording.declared import offered


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Ask where a copy goes; `name` is neutral, and the dialog remembers no folder of ours."""
    words = QCoreApplication.translate("Copies", "Simpan salinan")
    path, _ = QFileDialog.getSaveFileName(parent, words, name, "PDF (*.pdf)")
    return Path(path) if path else None


class Letters(AgendaPage):
    """The agenda over a session."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._year, self._filter = today_of(desk.now()).year, "all"
        self._found: Agenda | None = None
        self.opened.connect(self._open_letter)
        self.new_asked.connect(lambda: desk.open("composer"))
        self.filter_chosen.connect(self._choose)
        self.year_chosen.connect(self._choose_year)

    def enter(self, place: Place) -> None:
        if place.tab:
            self._filter = place.tab
        self._read()
        focus_named(self, place.field)

    def refresh(self, touched: Touched) -> None:
        if "letter" in touched.kinds and self.isVisible():
            self._read()

    def _choose(self, code: str) -> None:
        self._filter = code
        self._show()

    def _choose_year(self, year: str) -> None:
        if year.isdecimal() and int(year) != self._year:
            self._year = int(year)
            self._read()

    def _read(self) -> None:
        year = self._year

        def done(found: Agenda) -> None:
            self._found = found
            self._show()

        self._desk.ask(lambda session: agenda_of(session, year), done)

    def _show(self) -> None:
        if self._found is not None:
            self.show_view(agenda_view(self._found, self._filter, self._year, today_of(self._desk.now())))

    def _open_letter(self, letter: str) -> None:
        self._desk.open("letter", letter, **{"from": "letters"})


class LetterDesk(LetterPage):
    """One letter over a session."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._letter, self._from, self._pdf = "", "", b""
        self._file: LetterFile | None = None
        self.back_asked.connect(self._leave)
        self.copy_chosen.connect(self._show_copy)
        self.approve_asked.connect(self._approve)
        self.edit_asked.connect(lambda: desk.open("composer", self._letter, case=self._case()))
        self.slip_asked.connect(lambda: desk.open("form", self._letter, case=self._case(), form="F07"))
        self.print_asked.connect(self._print)
        self.save_asked.connect(self._save)
        self.sent.given.connect(self._sent)
        self.void.given.connect(self._void)
        channels = offered("agency_channel")
        self.sent.offer(channels, show_date(today_of(desk.now()).isoformat()))

    def enter(self, place: Place) -> None:
        self._letter, self._from = place.record, place.extra.get("from", "")
        self._read()

    def place(self) -> Place:
        here = super().place()
        extra = {"from": self._from} if self._from else {}
        return Place(page=self.code, record=self._letter, field=here.field, extra=extra)

    def refresh(self, touched: Touched) -> None:
        if self._letter and self.isVisible() and touched.kinds & {"letter", "consent"}:
            self._read()

    def _case(self) -> str:
        return (self._file.letter.case if self._file is not None else None) or ""

    def _leave(self) -> None:
        if self._from == "letters" or "case" not in self._desk.reachable:
            self._desk.open("letters" if "letters" in self._desk.reachable else "sent")
        else:
            self._desk.open("case", self._case(), "referrals")

    def _read(self) -> None:
        letter = self._letter

        def done(file: LetterFile) -> None:
            if letter == self._letter:
                self._show(file)

        self._desk.ask(lambda session: open_letter(session, letter), done)

    def _show(self, file: LetterFile) -> None:
        self._file = file
        self.show_view(letter_view(file, today_of(self._desk.now())))
        self._show_paper(file.pdf)

    def _show_paper(self, pdf: bytes) -> None:
        self._pdf = pdf
        if pdf:
            self.preview.show_pdf(pdf)
            return
        words = self.tr("Belum pernah diterbitkan, jadi tidak ada yang dibekukan.")
        self.preview.show_reason(self.tr("Tidak ada berkas surat"), words, "mail")

    def _show_copy(self, to: str) -> None:
        file = self._file
        if file is None or not file.letter.blob or not to:
            return
        letter = self._letter
        self._desk.ask(lambda session: stored_pdf(session, letter, to=to), self._show_paper)

    # --- acts

    def _approve(self) -> None:
        letter = self._letter
        self._desk.do(
            lambda session: approve(session, letter),
            lambda papers: self._desk.say(self.tr("Surat {number} terbit.").format(number=papers.number)),
            kinds=("letter", "referral", "task", "consent"),
            failed=self._failed,
            sentence=self.tr("Menerbitkan surat"),
        )

    def _failed(self, error: BaseException) -> None:
        if not is_expected(error):
            raise error
        self._desk.say(sentence(error))

    def _sent(self, day: str, through: str, received: str) -> None:
        letter = self._letter

        def work(session: Session) -> None:
            at = PARTIAL_DATE.clean(day)
            mark_sent(session, letter, at=at, through=through or None, received_by=received or None)  # type: ignore[arg-type]

        self._desk.do(
            work, lambda _none: self._desk.say(self.tr("Ditandai terkirim.")), kinds=("letter",), failed=self._failed
        )

    def _void(self, reason: str) -> None:
        letter = self._letter

        def failed(error: BaseException) -> None:
            if type(error).__name__ == "TypedTextLeaks":
                self.void.complain(self.tr("Alasan ini menyebut nama. Tulis tanpa nama."))
                return
            self._failed(error)

        self._desk.do(
            lambda session: void_letter(session, letter, reason),
            lambda _none: self._desk.say(self.tr("Surat dibatalkan. Nomornya tetap di agenda.")),
            kinds=("letter",),
            failed=failed,
        )

    def _print(self) -> None:
        about = paper(self._letter, self._case())
        if self._pdf and print_pdf(self._pdf, self):
            self._desk.do(lambda session: note_print(session, about), lambda _none: None, kinds=())

    def _save(self) -> None:
        file = self._file
        path = ask_where(self, file_name(file)) if file is not None and self._pdf else None
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the paper that is shown to `path`: a deliberate copy, logged."""
        pdf, about = self._pdf, paper(self._letter, self._case())
        told = self.tr("Salinan disimpan. Berkas itu tidak terenkripsi.")
        self._desk.do(
            lambda session: save_copy(session, pdf, path, about), lambda _none: self._desk.say(told), kinds=()
        )
