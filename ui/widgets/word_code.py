"""The recovery code: shown in groups to be written by hand, and typed back group by group."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.faces import Role
from ui.widgets.inputs import LineInput, mark
from ui.widgets.label import Label, Line
from ui.widgets.layout import column, holding, row


class CodeShown(QWidget):
    """A code as numbered groups, large enough to copy by hand; it cannot be selected or copied."""

    def __init__(self, groups: Sequence[str], *, across: int = 4) -> None:
        """Take the groups in order."""
        super().__init__()
        self.setProperty("bare", "true")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for at, group in enumerate(groups):
            number = Line(f"{at + 1}.", Role.SMALL, "muted", figures=True)
            grid.addWidget(holding(row(number, Line(group, Role.NAME), ..., gap=8)), at // across, at % across)


class CodeTyped(QWidget):
    """The same groups as empty fields; pasting the whole code fills them all; case and dashes do not matter."""

    matched = Signal()
    edited = Signal()

    def __init__(self, count: int, *, across: int = 4) -> None:
        """Ask for `count` groups."""
        super().__init__()
        self.setProperty("bare", "true")
        self._fields: list[LineInput] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for at in range(count):
            field = LineInput()
            field.setAccessibleName(self.tr("Kelompok {number}").format(number=at + 1))
            field.textEdited.connect(lambda text, here=at: self._typed(here, text))
            self._fields.append(field)
            number = Label(f"{at + 1}.", Role.SMALL, "muted", figures=True)
            grid.addWidget(holding(column(number, field, gap=3)), at // across, at % across)
        self.setFocusProxy(self._fields[0])

    def text(self) -> str:
        """Return the groups joined by blanks, as typed."""
        return " ".join(field.text().strip() for field in self._fields)

    def compare(self, groups: Sequence[str]) -> bool:
        """Mark the groups that differ from `groups`; tell whether all are right."""
        right = True
        for field, group in zip(self._fields, groups, strict=True):
            same = folded(field.text()) == folded(group)
            mark(field, wrong=bool(field.text().strip()) and not same)
            right = right and same
        return right

    def _typed(self, at: int, text: str) -> None:
        parts = text.replace("-", " ").split()
        if len(parts) > 1:
            for field, part in zip(self._fields[at:], parts, strict=False):
                field.setText(part)
            self._fields[min(at + len(parts), len(self._fields)) - 1].setFocus()
        mark(self._fields[at], wrong=False)
        self.edited.emit()


def folded(group: str) -> str:
    """Return a group as it is compared: letters and digits only, in one case."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", group).casefold() if sign.isalnum())
