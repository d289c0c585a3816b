"""The locked window: who, the passphrase, and what to do when it is forgotten. No office, no client, no draft title."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.records.assets import assets_folder
from ui.frame.beside import HelpBeside
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.enter import entered
from ui.widgets.focus import FocusRing
from ui.widgets.inputs import Combo
from ui.widgets.label import Label, Said
from ui.widgets.layout import Scroll, column, holding, row
from ui.widgets.mark import Mark
from ui.widgets.passphrase import Passphrase

SIZE = (440, 560)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockView:
    """What the locked window may say: screen names people chose, and why it is locked ("" when just started)."""

    users: tuple[tuple[str, str], ...]  # (slot id, screen name)
    last_user: str = ""
    why: str = ""  # "Terkunci otomatis pukul 09.05"
    drafts_kept: bool = False


class UnlockWindow(QWidget):
    """Asks for a passphrase; `opened(user, passphrase)` when Buka is pressed."""

    opened = Signal(str, str)
    forgotten = Signal()

    def __init__(self, view: UnlockView) -> None:
        """Show who may sign in."""
        super().__init__()
        self.setProperty("plane", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(QApplication.applicationName() or "Damping")
        self._users = Combo(self.tr("Siapa Anda?"), view.users)
        self._users.choose(view.last_user)
        self.passphrase = Passphrase()
        self.passphrase.setAccessibleName(self.tr("Frasa sandi"))
        self._open = Button(self.tr("Buka"), Weight.PRIMARY)
        self._open.clicked.connect(self._submit)
        self._wait = QTimer(self, interval=1_000)
        self._wait.timeout.connect(self._tick)
        self._left = 0
        self._build(view)
        self._users.currentIndexChanged.connect(lambda _at: self.passphrase.clear())
        self.resize(*SIZE)
        self.passphrase.setFocus()

    def refuse(self, sentence: str, wait_seconds: int = 0) -> None:
        """Say why it did not open; after several tries, wait."""
        self._sentence = sentence
        self.passphrase.complain(sentence)
        self.passphrase.line.selectAll()
        self._left = wait_seconds
        self.set_busy(busy=False)
        if wait_seconds:
            self._wait.start()
            self._show_wait()

    def set_busy(self, *, busy: bool) -> None:
        """While the passphrase is being tried, say so and take no other."""
        self._open.setEnabled(not busy and self._left == 0)
        self._open.rename(self.tr("Membuka…") if busy else self.tr("Buka"))
        self.passphrase.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(event, self, self._submit):
            super().keyPressEvent(event)

    def _build(self, view: UnlockView) -> None:
        forgot = Button(self.tr("Lupa frasa sandi?"), Weight.LINK)
        forgot.clicked.connect(self.forgotten)
        card = Card(
            _above(self.tr("Siapa Anda?"), self._users),
            14,
            _above(self.tr("Frasa sandi"), self.passphrase),
            14,
            self._open,
            10,
            row(..., forgot, ..., gap=0),
            edges=(28, 26, 28, 20),
        )
        beside = HelpBeside(assets_folder() / "help", lambda: "buka")
        name = Label(QApplication.applicationName() or "Damping", Role.DISPLAY)
        why = Label(view.why, Role.BODY, "muted")
        for label in (name, why):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        why.setVisible(bool(view.why))
        mark, kept, help_me = (row(..., each, ..., gap=0) for each in (Mark(44), self._kept(view), beside.button()))
        content = column(
            ..., mark, 10, name, 2, why, 20, card, 16, kept, ..., help_me, gap=0, edges=(40, 20, 40, 18)
        )  # fmt: skip
        beside.hold(Scroll(holding(content)))
        self.setLayout(column((beside, 1), gap=0))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._ring = FocusRing(self, application)

    def _kept(self, view: UnlockView) -> Said:
        """Return the line that says nothing typed was lost."""
        kept = Said(
            "shield-check",
            self.tr("Tulisan terakhir Anda sudah tersimpan"),
            Role.SMALL,
            tone="muted",
            icon_tone="success",
        )
        kept.setVisible(view.drafts_kept)
        return kept

    def _submit(self) -> None:
        if not self._open.isEnabled():
            return
        if not self.passphrase.text():
            self.passphrase.complain(self.tr("Ketik frasa sandi Anda dulu."))
            return
        self.opened.emit(self._users.code(), self.passphrase.text())

    def _tick(self) -> None:
        self._left = max(self._left - 1, 0)
        if self._left == 0:
            self._wait.stop()
            self._open.setEnabled(True)
            self.passphrase.complain(self._sentence)
            return
        self._show_wait()

    def _show_wait(self) -> None:
        words = self.tr("{sentence} Coba lagi dalam {seconds} detik.")
        self.passphrase.complain(words.format(sentence=self._sentence, seconds=self._left))


def _above(label: str, control: QWidget) -> QWidget:
    name = Label(label, Role.SMALL_STRONG, "muted")
    name.setBuddy(control)
    return holding(column(name, control, gap=5))
