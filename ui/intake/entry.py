"""A page that takes in: one or two short forms below each other, one button, nothing required but what names it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.form import FormView
from ui.forms.services import Services
from ui.page import Page
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, Note
from ui.widgets.label import Label, Rule, Said
from ui.widgets.layout import Flow, Scroll, clear, column, holding


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A form on the page: its name, its kind, its heading, the fields asked first and those behind the button."""

    name: str
    kind: str
    first: Sequence[str]
    more: Sequence[str] = ()
    heading: str = ""
    lead: str = ""


class EntryPage(Page):
    """Subclasses give the parts and answer `save`. What is typed becomes a draft under `draft_key`."""

    save_asked = Signal()
    back_asked = Signal()
    draft_dropped = Signal()
    drafted = Signal()

    draft_key = ""

    def __init__(self, parts: Sequence[Part], services: Services, *, save: str, back: str) -> None:
        super().__init__()
        self._parts, self._services, self._save_words = tuple(parts), services, save
        self.forms: dict[str, FormView] = {}
        self._all = False
        self._back = Button(back, Weight.LINK, "chevron-left")
        self._back.clicked.connect(self.back_asked)
        self._notes, self._cards = QVBoxLayout(), QVBoxLayout()
        self._notes.setSpacing(8)
        self._cards.setSpacing(12)
        self._more = Button(self.tr("Isian lain"), Weight.QUIET, "chevron-down").hang("left")
        self._more.setObjectName("more")
        self._more.clicked.connect(self.show_all)
        if not any(part.more for part in parts):
            self._more.hide()
        self.save = Button(save, Weight.PRIMARY, "check")
        self.save.setObjectName("save")
        self.save.clicked.connect(self.save_asked)
        self._wrong = Said("circle-alert", "", Role.BODY, tone="danger")
        self._wrong.hide()
        self._pause = QTimer(self, singleShot=True, interval=1_500)
        self._pause.timeout.connect(self.drafted)
        content = holding(
            column(
                holding(Flow(self._back)), Label(self.title(), Role.TITLE), Label(self.lead(), Role.BODY, "muted"),
                self._notes, 8, self._cards, holding(Flow(self._more)), ..., gap=4, edges=(32, 16, 32, 16),
            )
        )  # fmt: skip
        content.setMaximumWidth(924)
        bar = column(Rule(), self._wrong, holding(self.acts()), gap=10, edges=(32, 0, 32, 14))
        self.body(holding(column((Scroll(content), 1), holding(bar), gap=0)))
        self._build()

    def lead(self) -> str:
        """Return the sentence under the title."""
        return ""

    def acts(self) -> Flow:
        """Return the buttons at the bottom."""
        return Flow(self.save)

    def start_anew(self) -> None:
        """Empty every form."""
        self._pause.stop()
        self._all = False
        self._more.setVisible(any(part.more for part in self._parts))
        clear(self._notes)
        self.complain("")
        self._build()

    def show_all(self) -> None:
        """Ask the rest, too; what is typed stays."""
        kept = self.state()
        self._all = True
        self._more.hide()
        self._build()
        self.restore(kept)
        for part in self._parts:
            line = self.forms[part.name].row(part.more[0]) if part.more else None
            if line is not None:
                line.control.setFocus()
                return

    def state(self) -> dict[str, object]:
        """Return what is typed, JSON-native."""
        return {name: form.answers().draft() for name, form in self.forms.items()}

    def restore(self, state: Mapping[str, object]) -> None:
        """Show what was typed before."""
        for name, form in self.forms.items():
            kept = state.get(name)
            if isinstance(kept, Mapping):
                form.restore(cast("Mapping[str, object]", kept))

    def is_dirty(self) -> bool:
        """Tell whether anything is typed."""
        return any(form.is_dirty() for form in self.forms.values())

    def unsaved(self) -> tuple[str, Mapping[str, object]] | None:
        """Return what is typed and not saved, for lock and close."""
        return (self.draft_key, self.state()) if self.is_dirty() else None

    def offer_draft(self, words: str, state: Mapping[str, object]) -> None:
        """Show a draft and say since when it waits."""
        if any(name in state for name in self.forms) and self._has_more(state):
            self.show_all()
        self.restore(state)
        note = Note("warning", "history", words, link=self.tr("Buang tulisan ini"))
        if note.link is not None:
            note.link.clicked.connect(self.draft_dropped)
        self._notes.addWidget(note)

    def complain(self, sentence: str) -> None:
        """Say beside the button why nothing was saved."""
        self._wrong.label.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def set_busy(self, *, busy: bool) -> None:
        """While it is being saved, take no second press."""
        self.save.setEnabled(not busy)
        self.save.rename(self.tr("Menyimpan…") if busy else self._save_words)

    def landing(self) -> QWidget | None:
        """Return the first field."""
        first = self._parts[0]
        line = self.forms[first.name].row(first.first[0])
        return line.control if line is not None else None

    def focus_first(self) -> None:
        """Give the focus to the first field."""
        self.land()

    def _has_more(self, state: Mapping[str, object]) -> bool:
        for part in self._parts:
            kept = state.get(part.name)
            fields = kept.get("fields") if isinstance(kept, Mapping) else None
            if isinstance(fields, Mapping) and any(name in part.more for name in fields):
                return True
        return False

    def _build(self) -> None:
        clear(self._cards)
        self.forms = {}
        for part in self._parts:
            only = (*part.first, *(part.more if self._all else ()))
            form = FormView(part.kind, self._services, only=only, headed=self._all and bool(part.more))
            form.edited.connect(self._edited)
            self.forms[part.name] = form
            self._cards.addWidget(self._card(part, form))

    def _card(self, part: Part, form: FormView) -> QWidget:
        heading = Label(part.heading, Role.HEADING) if part.heading else None
        lead = Label(part.lead, Role.SMALL, "muted") if part.lead else None
        return Card(heading, lead, 6 if part.heading else 0, form, gap=2, edges=(20, 16, 20, 18))

    def _edited(self) -> None:
        self.complain("")
        self._pause.start()
