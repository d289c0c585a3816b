"""Choosing a passphrase: words are offered first, one's own is judged; either is typed back before it counts."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Well
from ui.widgets.label import Label, Line, Said
from ui.widgets.layout import Flow, column, holding
from ui.widgets.passphrase import Passphrase

Judge = Callable[[str], bool]
_PAUSE = 300  # ms after the last key


class NewPassphrase(QWidget):
    """Offers words, takes one's own; `chosen` returns it once it was typed twice alike."""

    edited = Signal()

    def __init__(self, suggest: Callable[[], str], judge: Judge | None = None) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._suggest, self._judge = suggest, judge
        self.words = Label("", Role.NAME)
        self.first, self.again = Passphrase(), Passphrase()
        self.first.setAccessibleName(self.tr("Frasa sandi baru"))
        self.again.setAccessibleName(self.tr("Ketik frasa itu di sini"))
        other = Button(self.tr("Kata lain"), Weight.LINK, "refresh-cw")
        other.clicked.connect(self._offer)
        own = Button(self.tr("Buat sendiri"), Weight.LINK, "pencil")
        own.clicked.connect(self._own)
        self._offered = Well(
            self.words, 4, Label(self.tr("Enam kata ini aman dan mudah diingat. Tulis di kertas sampai hafal."), Role.SMALL, "muted"),
            6, holding(Flow(other, own, gap=14)),
        )  # fmt: skip
        back = Button(self.tr("Pakai kata yang dibuatkan"), Weight.LINK)
        back.clicked.connect(self._use_offered)
        self._verdict = Said("circle-dashed", "", Role.SMALL, tone="muted")
        self._mine = holding(
            column(Line(self.tr("Frasa sandi Anda"), Role.SMALL_STRONG, "muted"), self.first, self._verdict,
                   holding(Flow(back)), gap=5)
        )  # fmt: skip
        self._mine.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._weigh)
        self.first.edited.connect(self._typed)
        self.again.edited.connect(self.edited)
        repeat = column(Label(self.tr("Ketik frasa itu di sini"), Role.SMALL_STRONG, "muted"), self.again, gap=5)
        self.setLayout(column(self._offered, self._mine, holding(repeat), gap=12))
        self._offer()

    def text(self) -> str:
        """Return the passphrase as it stands, typed back or not."""
        return self.words.text() if self._offered.isVisibleTo(self) else self.first.text()

    def chosen(self) -> str:
        """Return the passphrase, "" (and say so) while it was not typed twice alike."""
        wanted = self.text()
        if not wanted:
            self.first.complain(self.tr("Ketik frasa sandi dulu."))
            return ""
        if " ".join(self.again.text().split()) != " ".join(wanted.split()):
            self.again.complain(self.tr("Belum sama dengan yang di atas. Ketik ulang."))
            return ""
        return wanted

    def complain(self, words: str) -> None:
        """Say what is wrong with the passphrase itself."""
        (self.first if self._mine.isVisibleTo(self) else self.again).complain(words)

    def _offer(self) -> None:
        self.words.setText(self._suggest())
        self.again.clear()

    def _own(self) -> None:
        self._offered.hide()
        self._mine.show()
        self.again.clear()
        self.first.setFocus()

    def _use_offered(self) -> None:
        self._mine.hide()
        self._offered.show()
        self.again.clear()

    def _typed(self) -> None:
        self._pause.start()
        self.edited.emit()

    def _weigh(self) -> None:
        if self._judge is None or not self.first.text():
            self._verdict.say("circle-dashed", "", "muted")
            return
        if self._judge(self.first.text()):
            self._verdict.say("check", self.tr("Cukup kuat."), "success")
        else:
            self._verdict.say(
                "circle-alert", self.tr("Masih mudah ditebak. Tambah kata yang tidak berhubungan."), "warning"
            )
