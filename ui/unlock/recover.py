"""What to do when the passphrase is forgotten: the recovery code, then a new passphrase."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.records.assets import assets_folder
from ui.frame.beside import HelpBeside
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.enter import entered
from ui.widgets.inputs import Combo, Labelled
from ui.widgets.label import Label, Said
from ui.widgets.layout import Flow, Scroll, column, holding
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.word_code import CodeTyped


class RecoverView(QWidget):
    """Asks for the code and a new passphrase."""

    submitted = Signal(str, str, str)  # user, code, new passphrase
    back_asked = Signal()

    def __init__(self, users: Sequence[tuple[str, str]], groups: int, suggest: Callable[[], str]) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._users = Combo(self.tr("Siapa Anda?"), users)
        self.code = CodeTyped(groups)
        self.passphrase = NewPassphrase(suggest)
        self._open = Button(self.tr("Buka dengan kode pemulihan"), Weight.PRIMARY)
        self._open.setObjectName("recover")
        self._open.clicked.connect(self._submit)
        back = Button(self.tr("Kembali"), Weight.LINK, "chevron-left")
        back.clicked.connect(self.back_asked)
        self._wrong = Said("circle-alert", "", Role.SMALL, tone="danger")
        self._wrong.hide()
        told = self.tr("Kode pemulihan ditulis tangan ketika kantor ini dibuat. Tanpa kode itu, mintalah pusat.")
        sealed = self.tr(
            "Catatan konselor yang tersegel tidak ikut terbuka: rekan konselor atau pusat yang membukanya."
        )
        card = Card(
            Labelled(self.tr("Siapa Anda?"), self._users), 14,
            Label(self.tr("Kode pemulihan"), Role.SMALL_STRONG, "muted"), 6, self.code, 14,
            Label(self.tr("Frasa sandi baru"), Role.SMALL_STRONG, "muted"), 6, self.passphrase, 16,
            self._wrong, self._open, edges=(28, 22, 28, 22),
        )  # fmt: skip
        beside = HelpBeside(assets_folder() / "help", lambda: "buka")
        head = column(
            holding(Flow(back, ..., beside.button())),
            Label(self.tr("Lupa frasa sandi"), Role.TITLE),
            Label(told, Role.BODY, "muted"),
            Label(sealed, Role.SMALL, "muted"),
            gap=4,
        )
        content = holding(column(holding(head), card, ..., gap=14, edges=(32, 20, 32, 20)))
        beside.hold(Scroll(content))
        self.setLayout(column((beside, 1), gap=0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(event, self, self._open.click):
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the focus to the code's first group."""
        self.code.setFocus()

    def complain(self, words: str) -> None:
        """Say why it did not open."""
        self._wrong.label.setText(words)
        self._wrong.setVisible(bool(words))

    def set_busy(self, *, busy: bool) -> None:
        """While the code is tried, take no second press."""
        self._open.setEnabled(not busy)
        self._open.rename(self.tr("Membuka…") if busy else self.tr("Buka dengan kode pemulihan"))

    def _submit(self) -> None:
        self.complain("")
        if not self.code.text().strip():
            self.complain(self.tr("Ketik kode pemulihan dulu."))
            return
        passphrase = self.passphrase.chosen()
        if not passphrase:
            self.complain(self.tr("Pilih frasa sandi baru, lalu ketik ulang."))
            return
        self.submitted.emit(self._users.code(), self.code.text(), passphrase)
