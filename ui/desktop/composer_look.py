"""Looks at the letter being written, as it is chosen and typed: one question at a time, the newest answer shows."""

from collections.abc import Mapping
from dataclasses import replace

from app.casework.desk.writing import Choices, Look, Wish, choices, look
from app.casework.session import Session
from ui.desktop.composer_draft import draft_key, draft_state
from ui.desktop.composer_search import RecipientSearch
from ui.desktop.desk import Desk
from ui.letters.composer import ComposerPage
from ui.present.letters import clients_words, composer_view, with_findings

Both = tuple[Choices, Look]


class Looking(ComposerPage):
    """A composer that knows what is chosen, and how the letter looks with what is typed now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wish = Wish(case="")
        self._choices: Choices | None = None
        self._look = Look()
        self._picked = False  # whether somebody chose anything
        self._round, self._looking, self._again = 0, False, False
        self.search = RecipientSearch(desk, lambda: self._wish.case)
        self.found.addWidget(self.search)
        self.typed.connect(self._typed)
        self.copy_chosen.connect(lambda _code: self._show_paper())

    def unsaved(self) -> tuple[str, Mapping[str, object]] | None:
        wish = self._current()
        if not wish.case or self._choices is None or not (self._picked or wish.edits or wish.reason or wish.vital_by):
            return None
        return draft_key(wish), draft_state(wish)

    def veil(self, *, drawn: bool) -> None:
        super().veil(drawn=drawn)
        if not self.choosing():
            self._show_findings()
            self._show_clients()

    def _current(self) -> Wish:
        """Return what is chosen, with what is typed now."""
        return replace(self._wish, edits=self.places.edits()) if self._choices is not None else self._wish

    def _show_findings(self) -> None:
        """Show what the gate says of the letter as it is typed now."""
        if self._choices is not None and self._view is not None:
            chosen = replace(self._choices, wish=self._current())
            self.show_findings(with_findings(self._view, chosen, self._look, veiled=self._veiled))

    def _show_clients(self) -> None:
        if self._choices is not None and self._view is not None:
            clients = clients_words(self._choices.clients, veiled=self._veiled)
            self.about.show_clients(clients, self._view.about, several=self._view.several)

    def _read(self, wish: Wish, *, anew: bool = False) -> None:
        """Read choices, rules and papers again, off the event loop; the newest question wins."""
        self._round += 1
        at, self._wish = self._round, wish

        def done(both: Both) -> None:
            if at == self._round:
                self._show(both, anew=anew)
                self._keep_typing()

        self._desk.ask(lambda session: whole(session, wish), done, self._gone)

    def _show(self, both: Both, *, anew: bool) -> None:
        typed = self.places.edits() if self._choices is not None and not anew else both[0].wish.edits
        self._choices, self._look = both
        self._wish = replace(both[0].wish, edits=typed)
        self.search.hide()
        self.show_view(composer_view(both[0], both[1], veiled=self._veiled), anew=anew)
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
                self._show_findings()
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

    def _keep_typing(self) -> None:
        unsaved = self.unsaved()
        if unsaved is not None:
            self._desk.keep_draft(unsaved[0], dict(unsaved[1]))

    def _gone(self, error: BaseException) -> None:
        self._desk.complain(error)
        self._desk.open("cases" if "cases" in self._desk.reachable else "home")


def whole(session: Session, wish: Wish) -> Both:
    """Return what may be chosen, and the look of what is."""
    found = choices(session, wish)
    return found, look(session, found.wish, whole=True)
