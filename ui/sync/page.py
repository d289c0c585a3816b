"""Sinkronisasi: one big button, the truth in words, what headquarters has, and data that differ."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.page import Page
from ui.sync.history import HistoryCard
from ui.sync.incoming import IncomingCard
from ui.sync.view import Known, Stand, SyncView
from ui.theme.faces import Role
from ui.widgets.actions import BigAction
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, heading
from ui.widgets.chips import Chip, ChipFace, Tone
from ui.widgets.columns import Columns
from ui.widgets.conflict import Conflict
from ui.widgets.label import Icon, Label, Rule
from ui.widgets.layout import Flow, Scroll, clear, column, holding, row
from ui.widgets.progress import ProgressLine
from ui.widgets.steps import Steps


class SyncPage(Page):
    """Sending and receiving. While a transfer runs, whoever runs it calls `show_stand` and `show_progress`."""

    code = "sync"
    icon = "refresh-cw"
    help_topic = "sinkronisasi"

    copy_asked = Signal()
    folder_asked = Signal()
    upload_asked = Signal()
    import_asked = Signal()
    take_asked = Signal(str)
    refuse_asked = Signal(str)
    close_asked = Signal()
    known_asked = Signal(str)
    history_asked = Signal()
    cancel_asked = Signal()
    conflict_chosen = Signal(str, str)
    both_kept = Signal(str)
    question_asked = Signal(str)

    def __init__(self) -> None:
        """Lay the page out empty."""
        super().__init__()
        history = Button(self.tr("Riwayat pengiriman"), Weight.QUIET, "history").hang("right")
        history.clicked.connect(self.history_asked)
        top = holding(Flow(Label(self.title(), Role.TITLE), ..., history))
        self._known_box, self._conflict_box = QVBoxLayout(), QVBoxLayout()
        self._known_box.setSpacing(0)
        self._conflict_box.setSpacing(16)
        fetch = Button(self.tr("Terima kiriman"), Weight.LINK)
        fetch.clicked.connect(self.import_asked)
        have = Card(heading(self.tr("Di pusat"), fetch), 2, self._known_box, ..., edges=(20, 14, 20, 4))
        columns = Columns(self._send_card(), have, fold_below=1030)
        self.incoming, self.history = IncomingCard(), HistoryCard()
        self.incoming.taken.connect(self.take_asked)
        self.incoming.refused.connect(self.refuse_asked)
        self.incoming.closed.connect(self.close_asked)
        middle = column(self.incoming, columns, self._conflict_box, self.history, gap=16)
        page = column(top, 12, middle, ..., gap=0, edges=(32, 20, 32, 18))
        self._scroll = Scroll(holding(page))
        self.body(self._scroll)
        self.show_stand(Stand.READY)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Sinkronisasi")

    def show_view(self, view: SyncView) -> None:
        """Show what could be sent and what is known."""
        found = view.target.found
        words = self.tr("USB ditemukan") if found else self.tr("Belum ada USB")
        tone, icon = (Tone.ACCENT, "check") if found else (Tone.NEUTRAL, "usb")
        self._found.show_face(ChipFace(text=words, tone=tone, icon=icon))
        self._target.setText(view.target.words)
        self.copy.say(self.tr("Salin ke USB") if found else self.tr("Pilih folder lalu salin"), view.amount)
        self._upload.setVisible(view.upload)
        clear(self._known_box)
        for at, known in enumerate(view.known):
            if at:
                self._known_box.addWidget(Rule())
            self._known_box.addWidget(self._known(known))
        clear(self._conflict_box)
        for each in view.conflicts:
            conflict = Conflict(each)
            conflict.chosen.connect(self.conflict_chosen)
            conflict.both_kept.connect(self.both_kept)
            conflict.asked.connect(self.question_asked)
            self._conflict_box.addWidget(conflict)

    def show_stand(self, stand: Stand) -> None:
        """Say where the transfer stands, in words and steps."""
        words = {
            Stand.READY: self.tr("Belum ada yang disalin. USB masih boleh dicabut."),
            Stand.COPYING: self.tr("Sedang menyalin. Jangan cabut USB."),
            Stand.CHECKING: self.tr("Sedang memeriksa ulang yang tersalin. Jangan cabut USB."),
            Stand.SAFE: self.tr("Semua tersalin dan diperiksa ulang. USB aman dicabut."),
        }
        busy = stand in (Stand.COPYING, Stand.CHECKING)
        self._steps.stand(stand.value)
        self._stand.setText(words[stand])
        self._stand.set_tone("success" if stand is Stand.SAFE else "")
        self.copy.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._progress.cancel.setEnabled(True)

    def show_below(self, widget: QWidget) -> None:
        """Scroll to something further down, once it has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(widget, 0, 24))

    def show_progress(self, sentence: str, done: int, total: int) -> None:
        """Show how far the running step is."""
        self._progress.show_step(sentence, done, total)

    def _send_card(self) -> Card:
        self._found = Chip(ChipFace(text="", tone=Tone.NEUTRAL))
        self._target = Label("", Role.BODY, "muted")
        self.copy = BigAction("usb", self.tr("Salin ke USB"), "")
        self.copy.clicked.connect(self.copy_asked)
        words = (self.tr("Siap"), self.tr("Menyalin"), self.tr("Memeriksa ulang"), self.tr("Aman dicabut"))
        self._steps = Steps(words)
        self._stand = Label("")
        self._progress = ProgressLine()
        self._progress.cancelled.connect(self.cancel_asked)
        folder, self._upload = (
            Button(self.tr("Pilih folder"), Weight.LINK),
            Button(self.tr("Kirim lewat internet"), Weight.LINK),
        )
        folder.clicked.connect(self.folder_asked)
        self._upload.clicked.connect(self.upload_asked)
        other = Flow(Label(self.tr("Tanpa USB:"), Role.SMALL, "muted"), folder, self._upload, gap=12)
        return Card(
            heading(self.tr("Kirim ke pusat"), self._found), 2, self._target, 14, self.copy, 16, self._steps, 6,
            self._stand, 8, self._progress, 16, ..., holding(other), edges=(20, 14, 20, 12),
        )  # fmt: skip

    def _known(self, known: Known) -> QWidget:
        act = Button(known.act, Weight.SECONDARY, compact=True) if known.act else None
        if act:
            act.clicked.connect(lambda: self.known_asked.emit(known.code))
        words = column(Label(known.title, Role.STRONG), Label(known.detail, Role.SMALL, "muted"), gap=0)
        sign = holding(column(2, Icon(known.icon, known.tone, 20), ..., gap=0))
        return holding(row(sign, (holding(words), 1), act, gap=12, edges=(0, 13, 0, 13)))
