"""What a folder brings, before it is taken in: how much of which kind, what will differ; Ambil or Tolak."""

from PySide6.QtCore import Signal

from ui.sync.view import Incoming
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, heading
from ui.widgets.label import Icon, Label
from ui.widgets.layout import Flow, clear, column, holding, row


class IncomingCard(Card):
    """One folder looked into; nothing of it is in the vault yet."""

    taken = Signal(str)
    refused = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(edges=(20, 14, 20, 14))
        self._box = column(gap=0)
        self._folder = ""
        self._take = Button(self.tr("Ambil"), Weight.SECONDARY, "download", compact=True)
        self._take.setObjectName("take")
        self._refuse = Button(self.tr("Tolak"), Weight.QUIET, compact=True)
        self._refuse.setObjectName("refuse")
        self._close = Button(self.tr("Tutup"), Weight.LINK)
        self._take.clicked.connect(lambda: self.taken.emit(self._folder))
        self._refuse.clicked.connect(lambda: self.refused.emit(self._folder))
        self._close.clicked.connect(self.closed)
        self._note = Label("", Role.SMALL, "muted")
        acts = Flow(self._note, ..., self._close, self._refuse, self._take)
        self.layout().addLayout(column(heading(self.tr("Isi kiriman")), 4, self._box, 8, holding(acts), gap=0))  # type: ignore[union-attr] - a card has a layout
        self.hide()

    def show_view(self, view: Incoming | None) -> None:
        """Show what came, or nothing."""
        clear(self._box)
        self.setVisible(view is not None)
        if view is None:
            return
        self._folder = view.folder
        self._box.addWidget(Label(view.words, Role.STRONG))
        for line in view.lines:
            self._box.addWidget(Label(line))
        for tone, icon, words in view.notes:
            sign = holding(column(4, Icon(icon, tone, 18), ..., gap=0))
            self._box.addWidget(holding(row(sign, (Label(words), 1), gap=8, edges=(0, 6, 0, 0))))
        self._note.setText(self.tr("Belum ada yang masuk sampai Anda menekan Ambil.") if view.useful else "")
        self._take.setVisible(view.useful)
        self._refuse.setVisible(view.useful)
