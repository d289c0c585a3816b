"""Controls made of controls: a small item with its members, and a list to which values are added one by one."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.controls import Control, as_mapping
from ui.theme.faces import Role
from ui.widgets.buttons import Button, IconButton, Weight
from ui.widgets.label import Label
from ui.widgets.layout import Equal, column, holding, row


class ItemControl(Control):
    """A small item: its members beside each other, each under its name; empty members are left out."""

    def __init__(self, members: Sequence[tuple[str, str, Control]], *, bare: str = "") -> None:
        """Take (name, label, control); `bare` names the member a bare value stands for (a phone's number)."""
        super().__init__()
        self._bare = bare
        self._members = {name: control for name, _label, control in members}
        self._rest: dict[str, object] = {}
        cells = Equal(gap=8, line_gap=8, snug=True)
        for _name, label, control in members:
            words = Label(label, Role.SMALL, "muted")
            words.setBuddy(control)
            control.setAccessibleName(label)
            control.edited.connect(self.edited)
            cells.addWidget(holding(column(words, control, ..., gap=3)))
        self.setLayout(cells)
        self.setFocusProxy(next(iter(self._members.values())))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for control in self._members.values():
            control.setAccessibleName(f"{name}: {control.accessibleName().rpartition(': ')[2]}")

    def value(self) -> object:
        made = {name: control.value() for name, control in self._members.items()}
        kept = {name: value for name, value in made.items() if value is not None}
        return {**kept, **self._rest} or None

    def set_value(self, value: object) -> None:
        given = as_mapping({self._bare: value} if self._bare and isinstance(value, str) else value)
        self._rest = {name: each for name, each in given.items() if name not in self._members}
        for name, control in self._members.items():
            control.set_value(given.get(name))


class ListControl(Control):
    """Several values; one empty line waits at the end, so that adding is typing."""

    def __init__(self, make: Callable[[], Control], name: str) -> None:
        super().__init__()
        self._make, self._name = make, name
        self._lines: list[tuple[QWidget, Control]] = []
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        more = Button(self.tr("Tambah"), Weight.LINK, "plus")
        more.setAccessibleName(self.tr("Tambah {name}").format(name=name.lower()))
        more.clicked.connect(self._add_and_focus)
        self.setLayout(column(self._box, holding(row(more, ..., gap=0)), gap=4))
        self._add(None)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name
        self._number()

    def value(self) -> object:
        values = [control.value() for _line, control in self._lines]
        return [value for value in values if value is not None] or None

    def set_value(self, value: object) -> None:
        for line, _control in list(self._lines):
            self._drop(line)
        given = cast("Sequence[object]", value) if isinstance(value, (list, tuple)) else ()
        for each in given or (None,):
            self._add(each)

    def marked(self) -> QWidget:
        return self._lines[0][1].marked() if self._lines else self

    def _add(self, value: object) -> Control:
        control = self._make()
        control.set_value(value)
        control.edited.connect(self.edited)
        out = IconButton("x", self.tr("Keluarkan"))
        line = holding(row((control, 1), out, gap=4))
        out.clicked.connect(lambda: self._remove(line))
        self._lines.append((line, control))
        self._box.addWidget(line)
        self._number()
        return control

    def _add_and_focus(self) -> None:
        self._add(None).setFocus()

    def _remove(self, line: QWidget) -> None:
        self._drop(line)
        if not self._lines:
            self._add(None)
        self._number()
        self.edited.emit()

    def _drop(self, line: QWidget) -> None:
        self._lines = [each for each in self._lines if each[0] is not line]
        line.hide()
        line.setParent(None)
        line.deleteLater()

    def _number(self) -> None:
        for at, (line, control) in enumerate(self._lines, 1):
            name = f"{self._name} {at}" if len(self._lines) > 1 else self._name
            control.setAccessibleName(name)
            if at == 1:
                self.setFocusProxy(control)
            for out in line.findChildren(IconButton):
                if out.parent() is line:
                    out.setVisible(len(self._lines) > 1 or control.value() is not None)
                    words = self.tr("Keluarkan {name}").format(name=name.lower())
                    out.setAccessibleName(words)
                    out.setToolTip(words)
