"""Answers the letter composer: chooses, previews, says what is missing, issues, prints, saves a copy."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.casework.desk.writing import Wish, Written, compose, frozen, issue, keep_copy, note_print
from app.casework.papers.filing import Papers
from app.casework.session import Session
from ui.desktop.desk import Desk
from ui.desktop.printing import print_pdf
from ui.letters.composer import ComposerPage
from ui.messages import is_expected, sentence
from ui.page import Place, Touched, focused_name
from ui.present.composer import composer_view

_FINAL = frozenset({"issued", "sent", "answered", "void"})


class Composer(ComposerPage):
    """One letter of a case over a session; every change is rendered anew, off the event loop."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wish = Wish(case="")
        self._written: Written | None = None
        self._pdf = b""
        self._round = 0
        self.back_asked.connect(lambda: desk.open("case", self._wish.case, "referrals"))
        self.changed.connect(self._choose)
        self.copy_chosen.connect(self._show_copy)
        self.step_asked.connect(self._step)
        self.issue_asked.connect(self._issue)
        self.print_asked.connect(self._print)
        self.save_asked.connect(self._save)
        self.edit_asked.connect(
            lambda: desk.say(self.tr("Isi surat diambil dari catatan kasus. Ubah di sana, pratinjau ikut berubah."))
        )

    def enter(self, place: Place) -> None:
        extra = place.extra
        cc = tuple(each for each in extra.get("cc", "").split(",") if each)
        self._wish = Wish(
            case=extra.get("case", ""),
            letter=place.record,
            template=extra.get("template", ""),
            to=extra.get("to", ""),
            cc=cc,
        )
        self._read()

    def place(self) -> Place:
        wish = self._wish
        extra = {"case": wish.case, "template": wish.template, "to": wish.to, "cc": ",".join(wish.cc or ())}
        return Place(page=self.code, record=wish.letter, field=focused_name(self), extra=extra)

    def refresh(self, touched: Touched) -> None:
        if self.isVisible() and touched.kinds - {"letter"}:
            self._read()

    def _choose(self, purpose: str, recipient: str, copies: object) -> None:
        cc = tuple(str(each) for each in copies) if isinstance(copies, list | tuple) else ()
        to = recipient if purpose == self._wish.template else ""
        self._wish = Wish(case=self._wish.case, template=purpose, to=to, cc=cc)
        self._read()

    def _read(self) -> None:
        self._round += 1
        at, wish = self._round, self._wish

        def done(written: Written) -> None:
            if at != self._round:
                return
            self._written, self._wish = written, written.wish
            self.show_view(composer_view(written))
            final = written.state in _FINAL
            self.issue.setVisible(not final)
            if final:
                self._read_frozen(written.wish.letter)
            else:
                self._show_copy(written.wish.to)

        self._desk.ask(lambda session: compose(session, wish), done)

    def _read_frozen(self, letter: str) -> None:
        self._desk.ask(lambda session: frozen(session, letter), self._show_pdf)

    def _show_copy(self, code: str) -> None:
        papers = self._written.papers if self._written is not None else None
        if papers is None:
            self._show_pdf(b"")
            return
        sheets = (papers.main, *papers.copies)
        self._show_pdf(next((each.pdf for each in sheets if each.recipient == code), papers.main.pdf))

    def _show_pdf(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.show_pdf(pdf)

    def _step(self, code: str) -> None:
        readiness = self._written.readiness if self._written is not None else None
        lacking = next((each for each in readiness.missing if each.placeholder == code), None) if readiness else None
        case = self._wish.case
        if lacking is None or lacking.placeholder == "consent" or not lacking.sources:
            self._desk.open("record", kind="consent", case=case)
            return
        self._desk.open("case", case, "people" if code in ("nama", "nik", "paspor") else "summary")

    # --- leaving the house

    def _issue(self) -> None:
        wish = self._wish
        if self._written is not None and self._written.refusal is not None:
            self._desk.say(sentence(self._written.refusal))
            return
        self.issue.setEnabled(False)

        def done(papers: Papers) -> None:
            self.issue.setEnabled(True)
            if papers.number:
                self._desk.say(self.tr("Surat {number} terbit.").format(number=papers.number))
            else:
                self._desk.say(self.tr("Menunggu persetujuan koordinator."))
            self._desk.open("composer", papers.letter, case=wish.case)

        def failed(error: BaseException) -> None:
            self.issue.setEnabled(True)
            if not is_expected(error):
                raise error
            self._desk.say(sentence(error))

        self._desk.do(
            lambda session: issue(session, wish), done, kinds=("letter", "referral"), failed=failed,
            sentence=self.tr("Menerbitkan surat"),
        )  # fmt: skip

    def _print(self) -> None:
        if self._pdf and print_pdf(self._pdf, self):
            wish = self._wish
            self._desk.do(
                lambda session: note_print(session, case=wish.case, letter=wish.letter), lambda _none: None, kinds=()
            )

    def _save(self) -> None:
        if not self._pdf:
            return
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Simpan salinan"), "surat.pdf", "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write what is shown to `path`: a deliberate copy, logged."""
        pdf, wish = self._pdf, self._wish

        def work(session: Session) -> None:
            keep_copy(session, pdf, path, case=wish.case, letter=wish.letter)

        self._desk.do(
            work, lambda _none: self._desk.say(self.tr("Salinan disimpan. Berkas itu tidak terenkripsi.")), kinds=()
        )
