"""What the pages that take in share: their draft, the save with its refusal, the way on."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar, cast

from app.casework.desk.drafts import Kept
from app.casework.desk.taking import Filled
from app.casework.session import Session
from ui.desktop.desk import Desk
from ui.desktop.refusals import show_refusal
from ui.forms.form import FormView
from ui.intake.entry import EntryPage
from ui.page import Place, focus_named, focused_name
from ui.present import words

Result = TypeVar("Result")


def filled(form: FormView) -> Filled:
    """Return what a form holds, as casework takes it."""
    answers = form.changed()
    return Filled(fields=cast("Mapping[str, object]", answers.fields), gaps=answers.gaps)  # type: ignore[arg-type]


class Intake(EntryPage):
    """An intake page over a session; subclasses answer `save_asked` with `keep`."""

    _desk: Desk
    _started = False

    def attend(self, desk: Desk) -> None:
        """Work with this desk from now on."""
        self._desk = desk
        self.drafted.connect(self._draft)
        self.draft_dropped.connect(self._drop)
        self.back_asked.connect(lambda: desk.open("home"))

    def enter(self, place: Place) -> None:
        """Come to the page: what was typed here before and not saved is still there."""
        self.complain("")
        if self.is_dirty():
            focus_named(self, place.field)
            return

        def done(draft: Kept | None) -> None:
            if draft is not None and not self.is_dirty():
                self.start_anew()
                told = self.tr("Tulisan yang belum disimpan, {when}.")
                when = words.moment_words(draft.at, self._desk.now())
                self.offer_draft(told.format(when=when), cast("Mapping[str, object]", draft.state))
            if not focus_named(self, place.field):
                self.focus_first()

        key = self.draft_key
        self._desk.ask(lambda _session: self._desk.drafts.find(key), done)

    def place(self) -> Place:
        return Place(page=self.code, field=focused_name(self))

    def keep(
        self, work: Callable[[Session], Result], done: Callable[[Result], None], *, kinds: Iterable[str], form: FormView
    ) -> None:
        """Save; only then empty the page and go on. A refusal is shown and what was typed stays."""

        def kept(result: Result) -> None:
            self.set_busy(busy=False)
            self._desk.drop_draft(self.draft_key)
            self.start_anew()
            done(result)

        def failed(error: BaseException) -> None:
            self.set_busy(busy=False)
            show_refusal(self, form, error, self._desk)

        self.set_busy(busy=True)
        self._desk.do(work, kept, kinds=kinds, failed=failed)

    def _draft(self) -> None:
        if self.is_dirty():
            self._desk.keep_draft(self.draft_key, self.state())
        else:
            self._desk.drop_draft(self.draft_key)

    def _drop(self) -> None:
        self._desk.drop_draft(self.draft_key)
        self.start_anew()
        self.focus_first()
