"""One field of a form: label, control, help, what is wrong with it, and why it may be empty."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.records.form import FormField
from ui.forms.controls import Control
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.gaps import ASKED_FIRST, GapChoices, gap_icon, gap_words
from ui.widgets.inputs import mark
from ui.widgets.label import Label, Said
from ui.widgets.layout import Flow, column, holding


class FieldRow(QWidget):
    """A field; it gives a value, or the reason there is none, never both."""

    edited = Signal()
    conflict_asked = Signal(str)

    def __init__(self, field: FormField, control: Control) -> None:
        """Put the parts together; the reasons open only when asked for."""
        super().__init__()
        self.setProperty("bare", "true")
        self.field, self.control = field, control
        control.setObjectName(field.name)
        control.setAccessibleName(field.label)
        name = Label(field.label, Role.SMALL_STRONG, "muted")
        name.setBuddy(control)
        self._why = Button(self.tr("Alasan kosong"), Weight.LINK).mute()
        self._why.setAccessibleName(self.tr("Alasan kosong: {label}").format(label=field.label))
        self._why.clicked.connect(self._open_reasons)
        if not field.gaps:  # said outright to be visible it would, without a place yet, be a window of its own
            self._why.hide()
        self._differs = Button(self.tr("Data berbeda"), Weight.LINK, "git-compare-arrows")
        self._differs.clicked.connect(lambda: self.conflict_asked.emit(field.name))
        self._differs.hide()
        self._reasons = GapChoices(_first(field.gaps), _rest(field.gaps))
        self._reasons.chosen.connect(self._reason_chosen)
        self._reasons.hide()
        self._gap = Said("circle-dashed", "", Role.SMALL, tone="muted")
        self._gap.hide()
        self._wrong = Said("circle-alert", "", Role.SMALL, tone="danger")
        self._wrong.hide()
        helping = Label(field.help, Role.SMALL, "muted") if field.help else None
        head = holding(Flow(name, ..., self._differs, self._why, gap=12, line_gap=0))
        self.setLayout(column(head, control, self._gap, self._reasons, helping, self._wrong, ..., gap=5))
        control.edited.connect(self._typed)

    def answer(self) -> tuple[object, str]:
        """Return (value, reason)."""
        value = self.control.value()
        return (value, "") if value is not None else (None, self._reasons.gap())

    def show_answer(self, value: object, gap: str, *, conflicted: bool = False) -> None:
        """Show a stored value or reason."""
        self.control.set_value(value)
        self._reasons.set_gap(gap)
        self._differs.setVisible(conflicted)
        self._show_gap()
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Say what is wrong beside the field; the text stays as typed."""
        self._wrong.label.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        mark(self.control.marked(), wrong=bool(sentence))
        self.control.marked().setAccessibleDescription(sentence or self.field.help)

    def _open_reasons(self) -> None:
        self._reasons.setVisible(self._reasons.isHidden())

    def _reason_chosen(self, gap: str) -> None:
        if gap:
            self.control.set_value(None)
            self.complain("")
            self._reasons.hide()
        self._show_gap()
        self.edited.emit()

    def _typed(self) -> None:
        if self.control.value() is not None and self._reasons.gap():
            self._reasons.set_gap("")
            self._show_gap()
        self.complain("")
        self.edited.emit()

    def _show_gap(self) -> None:
        gap = self._reasons.gap()
        self._gap.setVisible(bool(gap))
        if gap:
            self._gap.say(gap_icon(gap), gap_words(gap), "muted")
        self._why.rename(self.tr("Ubah alasan") if gap else self.tr("Alasan kosong"))
        self._why.setAccessibleName(self.tr("Alasan kosong: {label}").format(label=self.field.label))


def _first(gaps: Sequence[str]) -> tuple[str, ...]:
    return tuple(gap for gap in ASKED_FIRST if gap in gaps)


def _rest(gaps: Sequence[str]) -> tuple[str, ...]:
    return tuple(gap for gap in gaps if gap not in ASKED_FIRST)
