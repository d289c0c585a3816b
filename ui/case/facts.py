"""The list of what is known: facts with their source, gaps as answers, one opened in place at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.case.view import Fact
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.gaps import GapControl, GapWords
from ui.widgets.inputs import LineInput
from ui.widgets.label import Icon, Label, Rule, SideLabel
from ui.widgets.layout import Flow, clear, holding, row

LABEL_WIDTH = 164
_CHANGE = "change-"


def is_fact(name: str) -> bool:
    """Tell whether a control's name is that of a fact opened in place (`kind.field`)."""
    return "." in name and not name.startswith(_CHANGE)


def change_name(field: str) -> str:
    """Return what the button beside a fact is called, for the way back to it."""
    return f"{_CHANGE}{field}"


class FactRow(QWidget):
    """One fact at rest."""

    opened = Signal(str)
    conflict_opened = Signal(str)

    def __init__(self, fact: Fact, *, veiled: bool = False) -> None:
        """Show label, value or gap, and source; `veiled` shows of what is private only that it is there."""
        super().__init__()
        self.setProperty("bare", "true")
        label = SideLabel(fact.label, LABEL_WIDTH)
        change = Button(self.tr("Ubah") if fact.value else self.tr("Isi"), Weight.LINK).mute()
        change.setAccessibleName(self.tr("Ubah {label}").format(label=fact.label))
        change.setObjectName(change_name(fact.field))
        change.clicked.connect(lambda: self.opened.emit(fact.field))
        flow = Flow(gap=10, line_gap=0)
        if fact.gap:
            flow.addWidget(GapWords(fact.gap, fact.source))
        else:
            hidden = veiled and fact.private
            flow.addWidget(Label(self.tr("Di balik tirai"), tone="muted") if hidden else Label(fact.value))
            flow.addWidget(Label(fact.source, Role.SMALL, "muted"))
        if fact.conflict:
            differs = Button(self.tr("Data berbeda"), Weight.LINK, "git-compare-arrows")
            differs.clicked.connect(lambda: self.conflict_opened.emit(fact.field))
            flow.addWidget(differs)
        line = row(label, (holding(flow), 1), change, gap=10, edges=(0, 7, 0, 7))
        line.setAlignment(change, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)


class FactList(QWidget):
    """All facts; `saved(field, text, gap)` when a field opened in place was answered."""

    saved = Signal(str, str, str)
    opened = Signal(str)
    form_asked = Signal(str, str)  # kind/record, field: answered in its form
    conflict_opened = Signal(str)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setProperty("bare", "true")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._facts: tuple[Fact, ...] = ()
        self._veiled = False
        self.editor: LineInput | None = None

    def show_facts(self, facts: Sequence[Fact], editing: str = "") -> None:
        """Show `facts`, the one called `editing` opened."""
        self._facts = tuple(facts)
        self.editor = None
        clear(self._box)
        for at, fact in enumerate(self._facts):
            if fact.field == editing:
                self._box.addWidget(self._opened(fact))
                continue
            line = FactRow(fact, veiled=self._veiled)
            line.opened.connect(self.open_fact)
            line.conflict_opened.connect(self.conflict_opened)
            self._box.addWidget(line)
            following = self._facts[at + 1].field if at + 1 < len(self._facts) else ""
            if following != editing or not editing:
                self._box.addWidget(Rule())

    def open_fact(self, field: str) -> None:
        """Open one field and give it the focus: in place, or in the form where it belongs."""
        form = next((each.form for each in self._facts if each.field == field), "")
        if form:
            self.form_asked.emit(form, field.partition(".")[2])
            return
        self.show_facts(self._facts, field)
        if self.editor is not None:
            self.editor.setFocus()
        self.opened.emit(field)

    def veil(self, *, drawn: bool) -> None:
        """Hide or show what is private; a field being answered stays open."""
        self._veiled = drawn
        if self.editor is None:
            self.show_facts(self._facts)

    def _leave(self, field: str) -> None:
        self.show_facts(self._facts)
        back = self.findChild(Button, change_name(field))
        if back is not None:
            back.setFocus()

    def _opened(self, fact: Fact) -> QWidget:
        self.editor = LineInput(self.tr("Tulis yang diketahui, sekecil apa pun"))
        self.editor.setText(fact.value)
        self.editor.setObjectName(fact.field)
        control = GapControl(fact.label, self.editor, label_width=LABEL_WIDTH - 12)
        control.choices.set_gap(fact.gap)
        save = Button(self.tr("Simpan"), Weight.SECONDARY, compact=True)
        leave = Button(self.tr("Biarkan"), Weight.QUIET, compact=True)
        buttons = holding(row(save, leave, ..., gap=4))
        buttons.setVisible(False)

        def commit() -> None:
            text, gap = control.value()
            self.saved.emit(fact.field, text, gap)

        save.clicked.connect(commit)
        leave.clicked.connect(lambda: self._leave(fact.field))
        control.changed.connect(lambda: buttons.setVisible(True))
        self.editor.returnPressed.connect(commit)
        control.layout().addWidget(buttons)  # type: ignore[union-attr]
        return control


def closed_note(count: int, widget: QWidget) -> QWidget:
    """Return the line that says topics are closed, never which."""
    one = widget.tr("Satu topik ditutup atas permintaan klien. Tunggu sampai ia memulai.")
    many = widget.tr("{count} topik ditutup atas permintaan klien. Tunggu sampai ia memulai.").format(count=count)
    words = Label(one if count == 1 else many, Role.SMALL, "muted")
    return holding(row(Icon("lock", "muted"), (words, 1), gap=8, edges=(0, 8, 0, 0)))


def fact_counts(facts: Sequence[Fact], widget: QWidget) -> str:
    """Return "3 diketahui, 2 belum"."""
    known = sum(1 for fact in facts if fact.value)
    return widget.tr("{known} diketahui, {open} belum").format(known=known, open=len(facts) - known)
