"""The controls that choose from what is offered: one, several, yes or no."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.forms.controls import Control
from ui.widgets.inputs import Combo
from ui.widgets.layout import Flow
from ui.widgets.pills import SmallChoice


class ChoiceControl(Control):
    """One code of a list; the first line is empty, because nothing has to be chosen."""

    def __init__(self, offered: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._offered = (("", self.tr("Belum dipilih")), *offered)
        self.combo = Combo("", self._offered)
        self.combo.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self.hold(self.combo)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.combo.setAccessibleName(name)

    def value(self) -> object:
        return self.combo.code() or None

    def set_value(self, value: object) -> None:
        code = "" if value is None else str(value)
        known = {each for each, _words in self._offered}
        self.combo.blockSignals(True)
        if code not in known:
            newer = self.tr("{code} (dari versi lebih baru)").format(code=code)
            self.combo.offer((*self._offered, (code, newer)))
        self.combo.choose(code)
        self.combo.blockSignals(False)

    def marked(self) -> QWidget:
        return self.combo


class ChoicesControl(Control):
    """Several codes of a short list, as choices beside each other."""

    def __init__(self, offered: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._choices: dict[str, SmallChoice] = {}
        self._kept: list[object] = []
        flow = Flow(gap=6, line_gap=6)
        for code, words in offered:
            choice = SmallChoice(words)
            choice.clicked.connect(lambda _on=False: self.edited.emit())
            self._choices[code] = choice
            flow.addWidget(choice)
        self.setLayout(flow)
        if self._choices:
            self.setFocusProxy(next(iter(self._choices.values())))

    def value(self) -> object:
        chosen: list[object] = [code for code, choice in self._choices.items() if choice.isChecked()]
        return [*chosen, *self._kept] or None

    def set_value(self, value: object) -> None:
        given = cast("list[object]", value) if isinstance(value, (list, tuple)) else []
        self._kept = [each for each in given if each not in self._choices]  # codes of a newer version stay
        for code, choice in self._choices.items():
            choice.setChecked(code in given)


class YesNoControl(Control):
    """Ya, Tidak, or not said."""

    def __init__(self) -> None:
        super().__init__()
        self._yes, self._no = SmallChoice(self.tr("Ya")), SmallChoice(self.tr("Tidak"))
        group = QButtonGroup(self)
        group.setExclusive(False)
        for choice, other in ((self._yes, self._no), (self._no, self._yes)):
            group.addButton(choice)
            choice.clicked.connect(lambda _on=False, rival=other: self._pressed(rival))
        self.setLayout(Flow(self._yes, self._no, gap=6))
        self.setFocusProxy(self._yes)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for choice in (self._yes, self._no):
            choice.setAccessibleName(f"{name}: {choice.text()}")

    def value(self) -> object:
        if self._yes.isChecked():
            return True
        return False if self._no.isChecked() else None

    def set_value(self, value: object) -> None:
        self._yes.setChecked(value is True)
        self._no.setChecked(value is False)

    def _pressed(self, rival: SmallChoice) -> None:
        rival.setChecked(False)
        self.edited.emit()
