"""The two small forms under a letter: how and when it was sent, and why it is void."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.inputs import Combo, Labelled, LineInput, TextArea
from ui.widgets.label import Label
from ui.widgets.layout import Flow, column, holding


class SentForm(Card):
    """When, through what, and who received it."""

    given = Signal(str, str, str)  # day as typed, channel, who received it

    def __init__(self) -> None:
        """Start empty."""
        self.day = LineInput(self.tr("Tanggal"), icon="calendar")
        self.day.setObjectName("sent-at")
        self.through = Combo(self.tr("Lewat"))
        self.through.setObjectName("sent-through")
        self.received = LineInput(self.tr("Nama di tanda terima, bila ada"))
        self.received.setObjectName("received-by")
        save = Button(self.tr("Simpan"), Weight.SECONDARY, "check", compact=True)
        save.setObjectName("sent-save")
        close = Button(self.tr("Tutup"), Weight.QUIET, compact=True)
        super().__init__(
            column(
                Label(self.tr("Tandai terkirim"), Role.HEADING),
                Labelled(self.tr("Dikirim pada"), self.day),
                Labelled(self.tr("Lewat"), self.through),
                Labelled(self.tr("Diterima oleh"), self.received),
                holding(Flow(save, close)),
                gap=8,
            ),
            edges=(16, 10, 16, 12),
        )
        save.clicked.connect(
            lambda: self.given.emit(self.day.text().strip(), self.through.code(), self.received.text().strip())
        )
        close.clicked.connect(self.hide)

    def offer(self, channels: Sequence[tuple[str, str]], today: str) -> None:
        """Offer the channels, and today as the day."""
        self.through.offer((("", self.tr("Belum dipilih")), *channels))
        self.day.setText(today)

    def begin(self) -> None:
        """Give the focus to the first field."""
        self.through.setFocus()


class VoidForm(Card):
    """Why a letter is void; its number stays in the agenda."""

    given = Signal(str)

    def __init__(self) -> None:
        """Start empty."""
        self.reason = TextArea(lines=2)
        self.reason.setObjectName("void-reason")
        self._field = Labelled(
            self.tr("Alasan"), self.reason, help_text=self.tr("Tampil di agenda, jadi jangan menulis nama.")
        )
        void = Button(self.tr("Batalkan surat ini"), Weight.DANGER, "circle-x", compact=True)
        void.setObjectName("void-save")
        close = Button(self.tr("Tutup"), Weight.QUIET, compact=True)
        super().__init__(
            column(
                Label(self.tr("Batalkan surat"), Role.HEADING),
                Label(self.tr("Nomornya tetap di agenda dan tidak dipakai lagi."), Role.SMALL, "muted"),
                self._field,
                holding(Flow(void, close)),
                gap=8,
            ),
            edges=(16, 10, 16, 12),
        )
        void.clicked.connect(self._give)
        close.clicked.connect(self.hide)

    def begin(self) -> None:
        """Give the focus to the reason."""
        self._field.complain("")
        self.reason.setFocus()

    def complain(self, sentence: str) -> None:
        """Say below the reason what is wrong with it."""
        self._field.complain(sentence)

    def _give(self) -> None:
        reason = self.reason.toPlainText().strip()
        if not reason:
            self._field.complain(self.tr("Tulis alasannya dulu."))
            self.reason.setFocus()
            return
        self.given.emit(reason)
