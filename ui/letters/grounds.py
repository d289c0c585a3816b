"""By what right a letter goes: what to do without a consent, vital interest, a reason for writing to a reported party."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.letters.held import HeldWords
from ui.letters.view import ComposerView, Stop
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, Note
from ui.widgets.inputs import Labelled, LineInput, TextArea
from ui.widgets.label import Label, Said
from ui.widgets.layout import Flow, clear, column, holding

_PAUSE = 400  # ms without a key before a reason is taken


class ReasonField(Labelled):
    """Why a reported party is written to."""

    given = Signal(str)

    def __init__(self) -> None:
        self.area = TextArea(lines=2)
        super().__init__(self.tr("Alasan menyurati pihak ini"), self.area)
        self.area.setObjectName("reason")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.given.emit(self.text()))
        self.area.textChanged.connect(self._pause.start)

    def text(self) -> str:
        """Return what was typed."""
        return self.area.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Show a reason kept before; what somebody is typing stays."""
        if not self.area.hasFocus() and self.text() != text:
            with QSignalBlocker(self.area):
                self.area.setPlainText(text)


class VitalForm(QFrame):
    """Who agreed that vital interest carries the letter, and why; shown only on request."""

    given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("note", "quiet")
        self.agreed = LineInput(self.tr("Nama koordinator, lewat telepon pukul berapa"))
        self.agreed.setObjectName("vital-by")
        self.reason = TextArea(self.tr("Siapa, di mana, bahaya apa"), lines=2)
        self.reason.setObjectName("vital-reason")
        who = Labelled(self.tr("Koordinator yang menyetujui"), self.agreed)
        why = Labelled(
            self.tr("Bahaya yang mengancam"),
            self.reason,
            help_text=self.tr("Hanya data yang perlu untuk menolong yang dimuat. Klien ditanyai pada kontak pertama."),
        )
        use = Button(self.tr("Pakai dasar ini"), Weight.SECONDARY, "shield-alert", compact=True)
        use.setObjectName("vital-use")
        use.clicked.connect(self._use)
        self._wrong = Said("circle-alert", "", Role.SMALL, tone="danger")
        self._wrong.hide()
        self.setLayout(column(who, why, self._wrong, holding(Flow(use)), gap=10, edges=(12, 10, 12, 12)))

    def _use(self) -> None:
        agreed, reason = self.agreed.text().strip(), self.reason.toPlainText().strip()
        if not agreed or not reason:
            self._wrong.label.setText(self.tr("Tulis siapa yang menyetujui dan bahayanya."))
            self._wrong.show()
            (self.reason if agreed else self.agreed).setFocus()
            return
        self._wrong.hide()
        self.given.emit(agreed, reason)


class Grounds(QFrame):
    """The block above "siap kirim?": nothing where a consent carries the letter."""

    act_asked = Signal()
    vital_given = Signal(str, str)
    vital_dropped = Signal()
    reason_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        self.held = HeldWords(self.tr("Catatan kasus yang dipakai surat ini menyebut hal yang belum boleh sampai."))
        self._stop = Card(edges=(16, 10, 16, 12))
        self._stop_box = QVBoxLayout()
        self._stop_box.setSpacing(4)
        self.reason, self.vital = ReasonField(), VitalForm()
        self.vital.hide()
        self._danger = Button(self.tr("Nyawa terancam dan klien tidak dapat dihubungi?"), Weight.LINK)
        self._danger.setObjectName("vital-ask")
        self._danger.clicked.connect(self._show_vital)
        self.reason.given.connect(self.reason_given)
        self.vital.given.connect(self.vital_given)
        inside = column(self._stop_box, self._danger, self.vital, self.reason, gap=8)
        self._stop.layout().addLayout(inside)  # type: ignore[union-attr]
        self.setLayout(column(self._notes, self.held, self._stop, gap=8))

    def show_view(self, view: ComposerView) -> None:
        """Show what keeps the letter back, what carries it, what to look at."""
        clear(self._notes)
        if view.vital_by and view.stop is None:
            self._say_vital(view)
        for words in view.warnings:
            self._notes.addWidget(Note("warning", "circle-alert", words))
        stop = view.stop
        asks_reason = bool(view.plan or view.reason) or (stop is not None and stop.wants_reason)
        self._stop.setVisible(stop is not None or (asks_reason and not view.vital_by))
        self.reason.setVisible(asks_reason and not view.vital_by)
        self.reason.show_text(view.reason)
        offered = stop is not None and stop.offers_vital
        self._danger.setVisible(offered and self.vital.isHidden())
        if not offered:
            self.vital.hide()
        clear(self._stop_box)
        if stop is not None:
            self._say_stop(stop)
        if asks_reason and view.plan:
            self._stop_box.addWidget(Said("phone", view.plan, Role.SMALL, tone="muted"))
        self.held.show_held(view.held)
        self.setVisible(bool(view.warnings or view.held) or not self._stop.isHidden() or bool(view.vital_by))

    def _say_stop(self, stop: Stop) -> None:
        self._stop_box.addWidget(Said("shield-alert", stop.title, Role.STRONG, icon_tone="warning"))
        self._stop_box.addWidget(Label(stop.text, Role.BODY, "muted"))
        if stop.act:
            act = Button(stop.act, Weight.SECONDARY, "shield-check", compact=True)
            act.setObjectName("stop-act")
            act.clicked.connect(self.act_asked)
            self._stop_box.addSpacing(6)
            self._stop_box.addWidget(holding(Flow(act)))

    def _say_vital(self, view: ComposerView) -> None:
        words = self.tr("Atas dasar kepentingan vital, disetujui {who}.").format(who=view.vital_by)
        note = Note("warning", "shield-alert", words, link=self.tr("Batalkan dasar ini"))
        if note.link is not None:
            note.link.clicked.connect(self.vital_dropped)
        self._notes.addWidget(note)

    def _show_vital(self) -> None:
        self.vital.show()
        self._danger.hide()
        self.vital.agreed.setFocus()
