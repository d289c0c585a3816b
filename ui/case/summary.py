"""Ringkasan: the client's wish, what is known, what is next, where the case lies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.case.facts import FactList, closed_note, fact_counts
from ui.case.view import NextStep, SummaryView
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, Note, heading
from ui.widgets.chips import Chip, ChipFace, Tone
from ui.widgets.columns import Columns
from ui.widgets.label import Label, Rule
from ui.widgets.layout import Flow, Scroll, clear, column, holding
from ui.widgets.relay import Relay


class Summary(QWidget):
    """The first tab of a case."""

    fact_saved = Signal(str, str, str)  # field, text, gap
    conflict_opened = Signal(str)
    form_asked = Signal(str, str)  # kind/record, field
    safety_asked = Signal()
    step_asked = Signal(str)
    step_postponed = Signal(str)
    relay_asked = Signal()
    questions_asked = Signal()
    questions_changed = Signal()

    def __init__(self) -> None:
        """Lay it out empty."""
        super().__init__()
        self.setProperty("bare", "true")
        self.facts = FactList()
        self.facts.saved.connect(self.fact_saved)
        self.facts.form_asked.connect(self.form_asked)
        self.facts.conflict_opened.connect(self.conflict_opened)
        self._page = QVBoxLayout()
        self._page.setContentsMargins(32, 14, 32, 16)
        self._page.setSpacing(12)
        self.setLayout(column((Scroll(holding(self._page)), 1), gap=0))

    def show_view(self, view: SummaryView) -> None:
        """Show the summary."""
        self.facts.setParent(None)
        clear(self._page)
        if view.safety:
            tone = "danger" if view.safety.forbidding else "quiet"
            icon = "phone-off" if view.safety.forbidding else "phone"
            note = Note(tone, icon, view.safety.text, strong=view.safety.strong, link=self.tr("Rencana keselamatan"))
            if note.link:
                note.link.setObjectName("safety")
                note.link.clicked.connect(self.safety_asked)
            self._page.addWidget(note)
        self.facts.show_facts(view.facts, view.editing)
        self._page.addWidget(Columns(self._left(view), self._right(view), fold_below=1030, gap=12, fixed=404), 1)

    def _left(self, view: SummaryView) -> Card:
        card = Card(edges=(20, 16, 20, 10))
        box = card.layout()
        parts: list[QWidget] = []
        if view.wishes:
            quote = (Label(view.wishes.words, Role.QUOTE), Label(view.wishes.noted, Role.SMALL, "muted"))
            head = Label(self.tr("Keinginan klien"), Role.SMALL_STRONG, "muted")
            parts += [holding(column(head, *quote, gap=3, edges=(0, 0, 0, 12))), Rule()]
        if view.told:
            account = (Label(view.told.words), Label(view.told.noted, Role.SMALL, "muted"))
            head = Label(self.tr("Apa yang terjadi"), Role.SMALL_STRONG, "muted")
            parts += [holding(column(head, *account, gap=3, edges=(0, 8 if view.wishes else 0, 0, 12))), Rule()]
        counts = Label(fact_counts(view.facts, self), Role.SMALL, "muted")
        parts.append(holding(column(heading(self.tr("Yang diketahui"), counts), gap=0, edges=(0, 10, 0, 4))))
        parts.append(self.facts)
        if view.closed_topics:
            parts.append(closed_note(view.closed_topics, self))
        for part in parts:
            box.addWidget(part)  # type: ignore[union-attr]
        box.addStretch(1)  # type: ignore[union-attr]
        return card

    def _right(self, view: SummaryView) -> QWidget:
        cards: list[QWidget | None] = [self._step(view.step) if view.step else None]
        cards.append(self._questions(view.questions))
        relay = Relay(view.hops)
        detail = Button(self.tr("Rincian"), Weight.LINK)
        detail.setAccessibleName(self.tr("Rincian jalur rujukan"))
        detail.setObjectName("relay")
        detail.clicked.connect(self.relay_asked)
        body = relay if view.hops else Label(self.tr("Belum ada rujukan untuk kasus ini."), Role.SMALL, "muted")
        last = Card(heading(self.tr("Jalur rujukan"), detail), 10, body, ..., edges=(20, 14, 20, 8))
        return holding(column(*cards, (last, 1), gap=12))

    def _questions(self, questions: tuple[str, ...]) -> Card:
        change = Button(self.tr("Ubah") if questions else self.tr("Isi"), Weight.LINK)
        change.setAccessibleName(self.tr("Ubah pertanyaan berikutnya"))
        change.setObjectName("change-questions")
        change.clicked.connect(self.questions_changed)
        if not questions:
            none = Label(self.tr("Catat yang perlu ditanyakan lain kali."), Role.SMALL, "muted")
            return Card(heading(self.tr("Pertanyaan berikutnya"), change), none, gap=4)
        out = Button(self.tr("Cetak setengah halaman"), Weight.LINK)
        out.setObjectName("questions")
        out.clicked.connect(self.questions_asked)
        head = heading(self.tr("Pertanyaan berikutnya"), change)
        return Card(head, *[Label(each) for each in questions], holding(Flow(out)), gap=4)

    def _step(self, step: NextStep) -> Card:
        late = Chip(ChipFace(text=step.late, tone=Tone.WARNING, icon="hourglass")) if step.late else None
        head = Flow(Label(self.tr("Tenggat berikutnya"), Role.SMALL_STRONG, "muted"), ..., late)
        act = Button(step.act, Weight.SECONDARY, compact=True) if step.act else None
        if act:
            act.clicked.connect(lambda: self.step_asked.emit(step.task))
        later = Button(self.tr("Tunda"), Weight.QUIET, compact=True)
        later.clicked.connect(lambda: self.step_postponed.emit(step.task))
        return Card(
            holding(head), 4, Label(step.title, Role.NAME), 2, Label(step.detail, Role.SMALL, "muted"), 10,
            holding(Flow(act, later, gap=4)),
        )  # fmt: skip
