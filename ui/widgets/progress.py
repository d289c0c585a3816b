"""Long work, shown: a sentence with counts, a bar, and a Cancel that works."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Label
from ui.widgets.layout import Flow, column


class ProgressLine(QWidget):
    """What is being done, how far it is, and Batalkan."""

    cancelled = Signal()

    def __init__(self, sentence: str = "") -> None:
        """Start at nothing done."""
        super().__init__()
        self.setProperty("bare", "true")
        self._sentence = Label(sentence, Role.BODY)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(sentence)
        self.cancel = Button(self.tr("Batalkan"), Weight.LINK)
        self.cancel.clicked.connect(self._stop)
        self.setLayout(column(Flow(self._sentence, ..., self.cancel), self._bar, gap=7))

    def show_step(self, sentence: str, done: int, total: int) -> None:
        """Say how far it is; a total of 0 shows work without an end in sight."""
        self._sentence.setText(sentence)
        self._bar.setAccessibleName(sentence)
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self._sentence.setText(self.tr("Membatalkan, keadaan dikembalikan seperti semula"))
        self.cancelled.emit()
