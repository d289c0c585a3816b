"""The control for facts kept back one by one: those of each shared class, to be ticked under its name."""

from collections.abc import Collection, Mapping, Sequence
from typing import cast

from PySide6.QtWidgets import QWidget

from ui.forms.controls import Control
from ui.theme.faces import Role
from ui.widgets.label import Label
from ui.widgets.layout import Flow, column, holding
from ui.widgets.pills import SmallChoice
from ui.wording.declared import coded


class FactsControl(Control):
    """Facts as choices under their class. Only classes that are shared are shown, for nothing of the others goes out.

    Facts it does not offer (a single record, a field of a newer version) stay as they are.
    """

    follows = "data_classes"

    def __init__(self, offered: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self._choices: dict[str, SmallChoice] = {}
        self._groups: dict[str, tuple[QWidget, tuple[str, ...]]] = {}
        self._kept: list[object] = []
        self._none = Label(
            self.tr("Pilih dulu golongan data di atas. Isinya lalu muncul di sini."), Role.SMALL, "muted"
        )
        groups = [self._group(data_class, facts) for data_class, facts in offered.items()]
        self.setLayout(column(self._none, *groups, gap=10))
        self.follow(())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for choice in self._choices.values():
            choice.setAccessibleName(f"{name}: {choice.text()}")

    def value(self) -> object:
        chosen: list[object] = [fact for fact, choice in self._choices.items() if choice.isChecked()]
        return [*chosen, *self._kept] or None

    def set_value(self, value: object) -> None:
        given = cast("list[object]", value) if isinstance(value, (list, tuple)) else []
        self._kept = [each for each in given if each not in self._choices]
        for fact, choice in self._choices.items():
            choice.setChecked(fact in given)

    def follow(self, value: object) -> None:
        """Show the facts of the classes that are shared, and whatever is ticked."""
        shared = cast("Collection[object]", value) if isinstance(value, (list, tuple)) else ()
        for data_class, (group, facts) in self._groups.items():
            ticked = any(self._choices[fact].isChecked() for fact in facts)
            _show(group, shown=data_class in shared or ticked)
        _show(self._none, shown=all(group.isHidden() for group, _facts in self._groups.values()))

    def _group(self, data_class: str, facts: Sequence[tuple[str, str]]) -> QWidget:
        flow = Flow(gap=6, line_gap=6)
        for fact, words in facts:
            choice = SmallChoice(words)
            choice.clicked.connect(lambda _on=False: self.edited.emit())
            self._choices[fact] = choice
            flow.addWidget(choice)
        name = Label(coded("data_class", data_class), Role.SMALL, "muted")
        group = holding(column(name, holding(flow), gap=4))
        self._groups[data_class] = (group, tuple(fact for fact, _words in facts))
        return group


def _show(widget: QWidget, *, shown: bool) -> None:
    """Show or hide; what has no place yet is only ever hidden, shown it would be a window of its own."""
    if widget.parentWidget() is not None or not shown:
        widget.setVisible(shown)
