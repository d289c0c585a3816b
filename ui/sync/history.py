"""What went out and came in, newest first: when, how much, what became of it."""

from collections.abc import Sequence

from ui.sync.view import Known
from ui.theme.faces import Role
from ui.widgets.cards import Card, heading
from ui.widgets.label import Icon, Label, Rule
from ui.widgets.layout import clear, column, holding, row


class HistoryCard(Card):
    """One line per transfer; a sentence where there was none."""

    def __init__(self) -> None:
        super().__init__(edges=(20, 14, 20, 4))
        self._box = column(gap=0)
        self.layout().addLayout(column(heading(self.tr("Riwayat pengiriman")), 2, self._box, gap=0))  # type: ignore[union-attr] - a card has a layout
        self.hide()

    def show_lines(self, lines: Sequence[Known]) -> None:
        """Show the transfers."""
        clear(self._box)
        if not lines:
            told = self.tr("Belum ada yang dikirim atau diterima dari laptop ini.")
            self._box.addWidget(holding(column(6, Label(told, Role.BODY, "muted"), 10, gap=0)))
        for at, each in enumerate(lines):
            if at:
                self._box.addWidget(Rule())
            sign = holding(column(2, Icon(each.icon, each.tone, 20), ..., gap=0))
            words = column(Label(each.title, Role.STRONG), Label(each.detail, Role.SMALL, "muted"), gap=0)
            self._box.addWidget(holding(row(sign, (holding(words), 1), gap=12, edges=(0, 10, 0, 10))))
