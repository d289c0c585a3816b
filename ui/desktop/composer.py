"""Answers the letter composer: chooses, previews as one types, keeps what is typed, drafts, issues, prints."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from app.casework.desk.drafts import Kept
from app.casework.desk.letters import CaseChoice, find_cases, note_print, paper
from app.casework.desk.writing import Choices, Look, Wish, choices, issue, keep, look
from app.casework.papers.filing import Papers
from app.casework.session import Session
from ui.desktop.composer_draft import draft_key, draft_state, restored
from ui.desktop.composer_search import RecipientSearch
from ui.desktop.composer_steps import SHOWN, lead_to_record, lead_to_step
from ui.desktop.desk import Desk
from ui.desktop.printing import print_pdf
from ui.letters.composer import SEARCH, ComposerPage
from ui.messages import is_expected, sentence
from ui.page import Place, Touched, focus_named, focused_name
from ui.present import words
from ui.present.letters import case_line, composer_view, leak_words, with_findings

_Both = tuple[Choices, Look]


class Composer(ComposerPage):
    """One letter of a case over a session. What is typed is a draft of the desk until it is issued or kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wish = Wish(case="")
        self._choices: Choices | None = None
        self._look = Look()
        self._field, self._picked = "", False  # where to lead on entering; whether somebody chose anything
        self._round, self._looking, self._again = 0, False, False
        self.search = RecipientSearch(desk, lambda: self._wish.case)
        self.search.line.picked.connect(lambda code: self._address(str(code)))
        self.found.addWidget(self.search)
        self.back_asked.connect(self._leave)
        self.changed.connect(self._choose)
        self.search_asked.connect(self.search.begin)
        self.typed.connect(self._typed)
        self.copy_chosen.connect(lambda _code: self._show_paper())
        self.step_asked.connect(self._step)
        self.grounds.act_asked.connect(lambda: lead_to_record(desk, self._wish, "consent"))
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

        def work(session: Session) -> tuple[_Both, Kept | None]:
            kept = self._desk.drafts.find(draft_key(start))
            wish = restored(start, kept.state) if kept is not None else start
            return _whole(session, wish), kept

        self._round += 1
        at = self._round

        def done(found: tuple[_Both, Kept | None]) -> None:
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

    def unsaved(self) -> tuple[str, Mapping[str, object]] | None:
        wish = self._current()
        if not wish.case or self._choices is None or not (self._picked or wish.edits or wish.reason or wish.vital_by):
            return None
        return draft_key(wish), draft_state(wish)

    def veil(self, *, drawn: bool) -> None:
        super().veil(drawn=drawn)
        if self.choosing():
            self._find_cases(self.choose.words.text())

    def _gone(self, error: BaseException) -> None:
        self._desk.complain(error)
        self._desk.open("cases" if "cases" in self._desk.reachable else "home")

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
            wish = Wish(case=before.case, letter=before.letter, template=purpose)
            self._read(wish, anew=True)
            return
        listed = cast("list[object]", copies) if isinstance(copies, list) else []
        cc = tuple(str(each) for each in listed)
        recipient = before.to if recipient == SEARCH else recipient
        wish = replace(before, to=recipient, cc=cc)
        self._read(wish if recipient == before.to else replace(wish, cc=None, reason="", vital_by=""))

    def _address(self, code: str) -> None:
        if code:
            self._picked = True
            self._read(replace(self._current(), to=code, cc=None, reason="", vital_by=""))

    def _ground(self, *, reason: str, vital_by: str) -> None:
        self._read(replace(self._current(), reason=reason, vital_by=vital_by))

    def _step(self, code: str) -> None:
        lead_to_step(self._desk, self._wish, code, self._look.readiness)

    # --- looking

    def _current(self) -> Wish:
        """Return what is chosen, with what is typed now."""
        return replace(self._wish, edits=self.places.edits()) if self._choices is not None else self._wish

    def _read(self, wish: Wish, *, anew: bool = False) -> None:
        """Read choices, rules and papers again, off the event loop; the newest question wins."""
        self._round += 1
        at, self._wish = self._round, wish

        def done(both: _Both) -> None:
            if at == self._round:
                self._show(both, anew=anew)
                self._keep_typing()

        self._desk.ask(lambda session: _whole(session, wish), done, self._gone)

    def _show(self, both: _Both, *, anew: bool) -> None:
        typed = self.places.edits() if self._choices is not None and not anew else both[0].wish.edits
        self._choices, self._look = both
        self._wish = replace(both[0].wish, edits=typed)
        self.search.hide()
        self.show_view(composer_view(both[0], both[1]), anew=anew)
        self._show_paper()

    def _typed(self) -> None:
        """Draw the letter anew while somebody types: one drawing at a time, the last one with the last words."""
        self._keep_typing()
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        at, wish = self._round, self._current()

        def done(found: Look) -> None:
            self._looking = False
            if at == self._round and self._choices is not None and self._view is not None:
                self._look = replace(
                    found, readiness=self._look.readiness, texts=self._look.texts, told=self._look.told
                )
                self.show_findings(with_findings(self._view, replace(self._choices, wish=wish), self._look))
                self._show_paper()
            if self._again:
                self._typed()

        def failed(error: BaseException) -> None:
            self._looking = False
            self._desk.complain(error)

        self._desk.ask(lambda session: look(session, wish, whole=False), done, failed)

    def _show_paper(self) -> None:
        papers, view = self._look.papers, self._view
        if papers is None:
            title = view.stop.title if view is not None and view.stop is not None else ""
            self.preview.show_reason(title, self.tr("Pratinjau muncul begitu surat ini boleh dibuat."))
            return
        wanted = self.preview.copies.code()
        shown = next((each for each in papers.copies if each.recipient == wanted), papers.main)
        self.show_pdf(shown.pdf)

    # --- keeping, issuing, printing

    def _keep_typing(self) -> None:
        unsaved = self.unsaved()
        if unsaved is not None:
            self._desk.keep_draft(unsaved[0], dict(unsaved[1]))

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


def _whole(session: Session, wish: Wish) -> _Both:
    found = choices(session, wish)
    return found, look(session, found.wish, whole=True)
