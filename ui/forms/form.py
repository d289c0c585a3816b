"""A form for one kind of record: sections, fields in order, what changed, and drafts within two seconds."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.records.form import Form, FormField, form_of
from ui.forms.choose import control_for, is_wide
from ui.forms.row import FieldRow
from ui.forms.services import Services
from ui.messages import reason_sentence
from ui.theme.faces import Role
from ui.widgets.label import Label
from ui.widgets.layout import Equal, column, holding
from ui.wording.declared import in_words

DRAFT_AFTER = 1_500  # ms after the last key: the promise is two seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a form holds: values as typed, and reasons of fields left empty for one."""

    fields: Mapping[str, object]
    gaps: Mapping[str, str]

    def draft(self) -> dict[str, object]:
        """Return the state as a JSON-native mapping."""
        return {"fields": dict(self.fields), "gaps": dict(self.gaps)}


class FormView(QWidget):
    """Fields of a kind. `only` limits it to some fields; nothing in it is required."""

    edited = Signal()
    draft = Signal(object)  # the unsaved state, DRAFT_AFTER ms after the last edit
    conflict_asked = Signal(str)

    def __init__(
        self, kind: str, services: Services, *, only: Collection[str] | None = None, headed: bool = True
    ) -> None:
        """Build every section that has a field to show; `headed` is False where the page says it better."""
        super().__init__()
        self.setProperty("bare", "true")
        self.kind, self._headed = kind, headed
        self._rows: dict[str, FieldRow] = {}
        self._shown = Answers(fields={}, gaps={})
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._pause.timeout.connect(lambda: self.draft.emit(self.answers().draft()))
        self.setLayout(column(*self._sections(in_words(form_of(kind)), services, only), gap=24))

    def show_answers(
        self, fields: Mapping[str, object], gaps: Mapping[str, str], conflicts: Collection[str] = ()
    ) -> None:
        """Show a record; later `changed` tells what differs from it."""
        for name, line in self._rows.items():
            line.show_answer(fields.get(name), gaps.get(name, ""), conflicted=name in conflicts)
        self._follow()
        self._shown = self.answers()

    def restore(self, draft: Mapping[str, object]) -> None:
        """Show an unsaved state over the record shown before, so that it still counts as changed."""
        fields, gaps = draft.get("fields"), draft.get("gaps")
        for name, line in self._rows.items():
            value = fields.get(name) if isinstance(fields, Mapping) else None
            gap = gaps.get(name) if isinstance(gaps, Mapping) else None
            line.show_answer(value, str(gap or ""))
        self._follow()

    def answers(self) -> Answers:
        """Return everything the form holds."""
        fields: dict[str, object] = {}
        gaps: dict[str, str] = {}
        for name, line in self._rows.items():
            value, gap = line.answer()
            if value is not None:
                fields[name] = value
            elif gap:
                gaps[name] = gap
        return Answers(fields=fields, gaps=gaps)

    def changed(self) -> Answers:
        """Return what differs from the record shown; a field emptied without a reason comes as None."""
        now = self.answers()
        fields = {
            name: now.fields.get(name)
            for name in self._rows
            if now.fields.get(name) != self._shown.fields.get(name) and name not in now.gaps
        }
        gaps = {name: gap for name, gap in now.gaps.items() if self._shown.gaps.get(name) != gap}
        taken_back = {name for name in self._shown.gaps if name not in now.gaps and name not in now.fields}
        return Answers(fields={**dict.fromkeys(taken_back), **fields}, gaps=gaps)

    def is_dirty(self) -> bool:
        """Tell whether anything differs from the record shown."""
        now = self.changed()
        return bool(now.fields or now.gaps)

    def complain(self, field: str, reason: str, facts: Mapping[str, object] | None = None) -> None:
        """Say beside `field` why it cannot be kept, and go there."""
        line = self._rows.get(field.partition("#")[0])
        if line is not None:
            line.complain(reason_sentence(reason, facts))
            line.control.setFocus()

    def row(self, field: str) -> FieldRow | None:
        """Return a field's row."""
        return self._rows.get(field)

    def names(self) -> tuple[str, ...]:
        """Return the fields shown, in the order they are asked."""
        return tuple(self._rows)

    def first(self) -> QWidget | None:
        """Return the control of the first field."""
        return next((line.control for line in self._rows.values()), None)

    def flush(self) -> None:
        """Give the draft now if one is due (lock and close)."""
        if self._pause.isActive():
            self._pause.stop()
            self.draft.emit(self.answers().draft())

    def _sections(self, form: Form, services: Services, only: Collection[str] | None) -> list[QWidget]:
        made: list[QWidget] = []
        for section in form.sections:
            fields = [field for field in section.fields if only is None or field.name in only]
            if not fields:
                continue
            parts = self._fields([self._row(form.kind, field, services) for field in fields])
            head = Label(section.name, Role.HEADING) if self._headed else None
            made.append(holding(column(head, *parts, gap=14)))
        return made

    def _row(self, kind: str, field: FormField, services: Services) -> FieldRow:
        line = FieldRow(field, control_for(kind, field, services))
        line.edited.connect(self._edited)
        line.conflict_asked.connect(self.conflict_asked)
        self._rows[field.name] = line
        return line

    def _fields(self, rows: list[FieldRow]) -> list[QWidget]:
        """Return short fields two to a line, long ones on a line of their own, all in the order they are asked."""
        parts: list[QWidget] = []
        pair: Equal | None = None
        for line in rows:
            if is_wide(line.field):
                parts.append(line)
                pair = None
                continue
            if pair is None:
                pair = Equal(gap=24, line_gap=14, snug=True, most=2)
                parts.append(holding(pair))
            pair.addWidget(line)
        return parts

    def _follow(self) -> None:
        """Let what one field answers decide what another offers."""
        for line in self._rows.values():
            led = self._rows.get(line.control.follows)
            if led is not None:
                line.control.follow(led.control.value())

    def _edited(self) -> None:
        self._follow()
        self._pause.start()
        self.edited.emit()
