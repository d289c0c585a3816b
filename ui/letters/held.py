"""Words that are held back, each with what it tells, why the addressee may not learn it, and what helps."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.letters.view import Held
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Icon, Label
from ui.widgets.layout import Flow, clear, column, holding, row

MOST_SHOWN = 4


class HeldWords(QFrame):
    """A quiet block below a paragraph; hidden where nothing is held back."""

    asked = Signal()  # lead to the consent
    opened = Signal(str)  # lead to the record whose words these are
    dropped = Signal(str)  # take the words out of the paragraph

    def __init__(self, lead: str = "") -> None:
        """Show `lead` above the words."""
        super().__init__()
        self.setProperty("note", "quiet")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.setLayout(
            column(Label(lead, Role.SMALL, "danger") if lead else None, self._rows, gap=8, edges=(12, 10, 12, 12))
        )
        self._shown: Sequence[Held] = ()
        self.hide()

    def show_held(self, held: Sequence[Held]) -> None:
        """Show these words; the same ones are not drawn anew, so that a button keeps the focus."""
        if tuple(held) == self._shown:
            return
        self._shown = tuple(held)
        clear(self._rows)
        for each in held[:MOST_SHOWN]:
            self._rows.addWidget(self._row(each))
        if len(held) > MOST_SHOWN:
            more = self.tr("dan {count} lagi").format(count=len(held) - MOST_SHOWN)
            self._rows.addWidget(Label(more, Role.SMALL, "muted"))
        self.setVisible(bool(held))

    def _row(self, held: Held) -> QWidget:
        words = column(
            Label(held.title, Role.STRONG), Label(held.tells, Role.SMALL), Label(held.why, Role.SMALL, "muted"), gap=1
        )
        acts: list[Button] = []
        if held.ask:
            ask = Button(self.tr("Catat persetujuan"), Weight.SECONDARY, "shield-check", compact=True)
            ask.clicked.connect(self.asked)
            acts.append(ask)
        if held.typed:
            drop = Button(self.tr("Buang kata ini"), Weight.SECONDARY, "x", compact=True)
            drop.clicked.connect(lambda: self.dropped.emit(held.said))
            acts.append(drop)
        elif held.record:
            opening = Button(self.tr("Buka catatannya"), Weight.SECONDARY, "pencil", compact=True)
            opening.clicked.connect(lambda: self.opened.emit(held.record))
            acts.append(opening)
        for each in acts:
            each.setAccessibleName(f"{each.text()}: {held.title}")
        told = column(words, holding(Flow(*acts)), gap=6)
        sign = holding(column(2, Icon("eye-off", "danger", 16), ..., gap=0))
        return holding(row(sign, (holding(told), 1), gap=8))
