"""Answers the letter composer: chooses, previews as one types, keeps what is typed, drafts, issues, prints."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from app.casework.desk.drafts import Kept
from app.casework.desk.letters import CaseChoice, find_cases, note_print, paper
from app.casework.desk.writing import Wish, issue, keep
from app.casework.papers.filing import Papers
from app.casework.session import Session
from ui.desktop.composer_draft import draft_key, restored
from ui.desktop.composer_look import Both, Looking, whole
from ui.desktop.composer_steps import SHOWN, lead_to_record, lead_to_step
from ui.desktop.desk import Desk
from ui.desktop.printing import print_pdf
from ui.letters.composer import SEARCH
from ui.messages import is_expected, sentence
from ui.page import Place, Touched, focus_named, focused_name
from ui.present import words
from ui.present.letters import case_line, leak_words


class Composer(Looking):
    """One letter of a case over a session. What is typed is a draft of the desk until it is issued or kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._field = ""  # where to lead on entering
        self.search.line.picked.connect(lambda code: self._address(str(code)))
        self.back_asked.connect(self._leave)
        self.changed.connect(self._choose)
        self.about_chosen.connect(self._choose_clients)
        self.search_asked.connect(self.search.begin)
        self.step_asked.connect(self._step)
        self.grounds.act_asked.connect(lambda: lead_to_record(desk, self._wish, "consent"))
        self.consent_asked.connect(lambda: lead_to_record(desk, self._wish, "consent"))
        self.record_asked.connect(lambda at: lead_to_record(desk, self._wish, *str(at).split("/")))
        self.grounds.reason_given.connect(lambda reason: self._ground(reason=reason, vital_by=""))
        self.grounds.vital_given.connect(lambda by, reason: self._ground(reason=reason, vital_by=by))
        self.grounds.vital_dropped.connect(lambda: self._ground(reason="", vital_by=""))
        self.keep_asked.connect(self._keep)
        self.issue_asked.connect(self._issue)
        self.print_asked.connect(self._print)
        self.choose.sought.connect(self._find_cases)
        self.choose.chosen.connect(lambda case: desk.open("composer", case=case))

    # --- coming and going

    def enter(self, place: Place) -> None:
        case, self._field = place.extra.get("case", ""), place.field
        if not case and not place.record:
            self._wish, self._choices = Wish(case=""), None
            self.show_choosing(choosing=True)
            self._find_cases("")
            self.choose.words.setFocus()
            return
        start = Wish(
            case=case, letter=place.record, template=place.extra.get("template", ""), to=place.extra.get("to", "")
        )
        self._wish, self._choices, self._picked = start, None, False

        def work(session: Session) -> tuple[Both, Kept | None]:
            kept = self._desk.drafts.find(draft_key(start))
            wish = restored(start, kept.state) if kept is not None else start
            return whole(session, wish), kept

        self._round += 1
        at = self._round

        def done(found: tuple[Both, Kept | None]) -> None:
            if at == self._round:
                self._show(found[0], anew=True)
                self._say_restored(found[1])

        self._desk.ask(work, done, self._gone)

    def place(self) -> Place:
        wish = self._wish
        extra = {"case": wish.case, "template": wish.template, "to": wish.to} if wish.case else {}
        return Place(page=self.code, record=wish.letter, field=focused_name(self), extra=extra)

    def refresh(self, touched: Touched) -> None:
        if self.isVisible() and touched.kinds & SHOWN and self._wish.case and not self.choosing():
            self._read(self._wish)

    def veil(self, *, drawn: bool) -> None:
        super().veil(drawn=drawn)
        if self.choosing():
            self._find_cases(self.choose.words.text())

    def _leave(self) -> None:
        if "case" in self._desk.reachable:
            self._desk.open("case", self._wish.case, "referrals")
        else:
            self._desk.open("sent")

    def _say_restored(self, kept: Kept | None) -> None:
        if kept is not None and self._wish.edits:
            when = words.moment_words(kept.at, self._desk.now())
            self._desk.say(self.tr("Tulisan yang belum disimpan, {when}.").format(when=when), self._start_over)
        if self._field and not focus_named(self, self._field):
            self.purpose.setFocus()

    def _start_over(self) -> None:
        self._desk.drop_draft(draft_key(self._wish))
        self._read(Wish(case=self._wish.case, letter=self._wish.letter), anew=True)

    # --- choosing

    def _find_cases(self, text: str) -> None:
        def done(found: list[CaseChoice]) -> None:
            if self.choosing():
                self.choose.show_cases([case_line(each, veiled=self._veiled) for each in found])

        self._desk.ask(lambda session: find_cases(session, text), done)

    def _choose(self, purpose: str, recipient: str, copies: object) -> None:
        before, self._picked = self._current(), True
        if purpose != before.template:
            wish = Wish(case=before.case, letter=before.letter, template=purpose, about=before.about)
            self._read(wish, anew=True)
            return
        listed = cast("list[object]", copies) if isinstance(copies, list) else []
        cc = tuple(str(each) for each in listed)
        recipient = before.to if recipient == SEARCH else recipient
        wish = replace(before, to=recipient, cc=cc)
        self._read(wish if recipient == before.to else replace(wish, cc=None, reason="", vital_by=""))

    def _choose_clients(self, chosen: object) -> None:
        self._picked = True
        listed = cast("list[object]", chosen) if isinstance(chosen, list) else []
        about = tuple(str(each) for each in listed if each)
        self._read(replace(self._current(), about=about, cc=None, reason="", vital_by=""))

    def _address(self, code: str) -> None:
        if code:
            self._picked = True
            self._read(replace(self._current(), to=code, cc=None, reason="", vital_by=""))

    def _ground(self, *, reason: str, vital_by: str) -> None:
        self._read(replace(self._current(), reason=reason, vital_by=vital_by))

    def _step(self, code: str) -> None:
        lead_to_step(self._desk, self._wish, code, self._look.readiness)

    # --- keeping, issuing, printing

    def _keep(self) -> None:
        if self._stopped():
            return
        wish = self._current()

        def done(letter: str) -> None:
            self._desk.drop_draft(draft_key(wish))
            self._wish = replace(wish, letter=letter)
            self._desk.say(self.tr("Draf tersimpan di kasus ini."))
            self._read(self._wish)

        self._desk.do(lambda session: keep(session, wish), done, kinds=("letter",))

    def _issue(self) -> None:
        if self._stopped():
            return
        wish = self._current()
        self.set_busy(busy=True)

        def done(papers: Papers) -> None:
            self.set_busy(busy=False)
            self._desk.drop_draft(draft_key(wish))
            told = self.tr("Surat {number} terbit.").format(number=papers.number)
            self._desk.say(told if papers.number else self.tr("Surat menunggu persetujuan koordinator."))
            self._choices = None
            self._desk.open("letter", papers.letter, case=wish.case)

        self._desk.do(
            lambda session: issue(session, wish), done, kinds=("letter", "referral", "task", "consent"),
            failed=self._not_issued, sentence=self.tr("Menerbitkan surat"),
        )  # fmt: skip

    def _not_issued(self, error: BaseException) -> None:
        self.set_busy(busy=False)
        if not is_expected(error):
            raise error
        self._desk.say(sentence(error))
        facts = cast("Mapping[str, object]", getattr(error, "facts", {}))
        keys = facts.get("keys")
        if isinstance(keys, list | tuple):
            self._mark(cast("list[str]", list(cast("list[object]", keys))))

    def _mark(self, keys: list[str]) -> None:
        for each in self.places.fields:
            if each.key in keys:
                each.complain(leak_words())
        self.to_places(wrong=True)

    def _stopped(self) -> bool:
        """Say why nothing can be issued, printed or kept, and lead there."""
        if self._choices is None or self._view is None:
            return True
        stop = self._view.stop
        if stop is not None:
            self.split.to_words()
            self._desk.say(stop.title)
        return stop is not None

    def _print(self) -> None:
        if self._stopped() or self._look.papers is None:
            return
        wanted = self.preview.copies.code()
        papers = self._look.papers
        pdf = next((each.pdf for each in papers.copies if each.recipient == wanted), papers.main.pdf)
        about = paper(self._wish.letter, self._wish.case)
        if print_pdf(pdf, self):
            self._desk.do(lambda session: note_print(session, about), lambda _none: None, kinds=())
