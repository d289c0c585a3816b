"""The window that says why the vault cannot be opened now: somebody has it open, it is damaged, it is too new."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.messages import sentence
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.label import Icon, Label
from ui.widgets.layout import column, row


class RefusedWindow(QWidget):
    """One sentence, what stays as it is, and the way out."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.setProperty("plane", "desk")
        self.setWindowTitle(QCoreApplication.applicationName())
        close = Button(self.tr("Tutup"), Weight.PRIMARY)
        close.clicked.connect(QApplication.quit)
        card = Card(
            row(Icon("circle-alert", "warning", 24), (Label(self.tr("Belum dapat dibuka"), Role.NAME), 1), gap=10), 8,
            Label(sentence(error)), 4, Label(self.tr("Tidak ada yang berubah dan tidak ada yang hilang."), Role.SMALL, "muted"),
            16, row(..., close), edges=(24, 20, 24, 20),
        )  # fmt: skip
        self.setLayout(column(..., card, ..., edges=(32, 32, 32, 32)))
        self.resize(520, 300)
