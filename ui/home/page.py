"""Beranda: three ways to begin, then what is due, who is silent, what is missing, what headquarters has."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.home.parts import CountRow, GroupHead, SilenceRow, TaskRow
from ui.home.view import Due, HomeView
from ui.page import Page
from ui.theme.faces import Role
from ui.widgets.actions import LargeAction
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, heading
from ui.widgets.chips import Chip, ChipFace, Tone
from ui.widgets.columns import Columns
from ui.widgets.label import Label, Rule, Said
from ui.widgets.layout import Equal, Flow, Scroll, clear, column, holding, row


class HomePage(Page):
    """The page after unlocking: in two seconds, what is due, what is missing, whether the data is safe."""

    code = "home"
    icon = "house"
    help_topic = "beranda"

    consultation_asked = Signal()
    complaint_asked = Signal()
    letter_asked = Signal()
    task_done = Signal(str)
    case_opened = Signal(str)
    all_due_asked = Signal()
    reminder_asked = Signal(str)
    list_asked = Signal(str)  # "waiting_contact", "without_consent" or "conflicts"
    copy_asked = Signal()

    def __init__(self) -> None:
        """Lay the page out; `show_view` fills it."""
        super().__init__()
        self._today = Label("", Role.DISPLAY)
        self._late = Said("clock", "", icon_tone="muted")
        self._consents = Said("circle-dashed", "", icon_tone="muted")
        self._safe = Said("shield-check", self.tr("Semua tersimpan di laptop ini"), icon_tone="success")
        facts = Flow(self._late, self._consents, self._safe, gap=18, line_gap=4)
        self._due_box, self._silence_box = QVBoxLayout(), QVBoxLayout()
        self._right = holding(column(self._silence_card(), self._counts_card(), (self._headquarters_card(), 1), gap=12))
        columns = Columns(self._due_card(), self._right, fold_below=1030, fixed=404)
        self._scroll = Scroll(
            holding(
                column(
                    self._today, 2, holding(facts), 18, self._actions(), 16, (columns, 1), gap=0, edges=(32, 24, 32, 20)
                )
            )
        )
        self.body(self._scroll)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Beranda")

    def show_view(self, view: HomeView) -> None:
        """Show where things stand."""
        self._today.setText(view.today)
        self._say_facts(view)
        self._fill_due(view)
        self._fill_silences(view)
        self._waiting.set_count(view.waiting_contact)
        self._missing.set_count(view.without_consent)
        self._conflicts.set_count(view.conflicts)
        self._have.setText(view.headquarters.sentence)
        self._receipt.setText(view.headquarters.receipt)

    def _actions(self) -> QWidget:
        flow = Equal(gap=16, line_gap=12, snug=True)
        acts: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            (
                "message-square-plus",
                self.tr("Terima konsultasi"),
                self.tr("Boleh tanpa nama, tanpa membuka kasus"),
                self.consultation_asked.emit,
            ),
            (
                "folder-plus",
                self.tr("Terima pengaduan"),
                self.tr("Cukup satu isian untuk membuka kasus"),
                self.complaint_asked.emit,
            ),
            ("mail-plus", self.tr("Buat surat"), self.tr("Isinya diambil dari kasus"), self.letter_asked.emit),
        )
        for icon, words, promise, act in acts:
            button = LargeAction(icon, words, promise)
            button.setObjectName(icon)
            button.clicked.connect(act)
            flow.addWidget(button)
        return holding(flow)

    def _due_card(self) -> Card:
        everything = Button(self.tr("Lihat semua"), Weight.LINK)
        everything.setObjectName("all-due")
        everything.clicked.connect(self.all_due_asked)
        self._due_box.setSpacing(0)
        return Card(heading(self.tr("Tenggat"), everything), self._due_box, ..., edges=(20, 14, 20, 8))

    def _silence_card(self) -> Card:
        self._late_answers = Chip(ChipFace(text="", tone=Tone.WARNING, icon="hourglass"))
        self._silence_box.setSpacing(0)
        return Card(heading(self.tr("Belum dijawab"), self._late_answers), 2, self._silence_box, edges=(20, 14, 20, 2))

    def _counts_card(self) -> Card:
        self._waiting = CountRow("phone-off", self.tr("Menunggu kontak"), self.tr("jangan dihubungi dulu"))
        self._missing = CountRow("file-pen-line", self.tr("Persetujuan belum ada"), "")
        self._conflicts = CountRow(
            "git-compare-arrows", self.tr("Data berbeda"), self.tr("perlu dipilih"), tone="warning"
        )
        for button, code in (
            (self._waiting, "waiting_contact"),
            (self._missing, "without_consent"),
            (self._conflicts, "conflicts"),
        ):
            button.setObjectName(code)
            button.clicked.connect(lambda _on=False, which=code: self.list_asked.emit(which))
        return Card(self._waiting, Rule(), self._missing, Rule(), self._conflicts, edges=(20, 4, 20, 4))

    def _headquarters_card(self) -> Card:
        self._have = Label("", Role.SMALL, "muted")
        self._receipt = Label("", Role.SMALL, "muted")
        copy = Button(self.tr("Salin ke USB"), Weight.SECONDARY, "upload", compact=True)
        copy.setObjectName("copy")
        copy.clicked.connect(self.copy_asked)
        foot = holding(Flow(copy, ..., self._receipt))
        return Card(Label(self.tr("Di pusat"), Role.HEADING), 4, self._have, 8, ..., foot)

    def _say_facts(self, view: HomeView) -> None:
        late, today = view.count(Due.OVERDUE), view.count(Due.TODAY)
        if late and today:
            words = self.tr("{late} tenggat terlewat, {today} jatuh hari ini").format(late=late, today=today)
        elif late:
            words = self.tr("{late} tenggat terlewat").format(late=late)
        elif today:
            words = self.tr("{today} tenggat jatuh hari ini").format(today=today)
        else:
            words = self.tr("Tidak ada tenggat hari ini")
        self._late.label.setText(words)
        self._late.icon.change("clock", "danger" if late else "muted")
        self._consents.setVisible(view.without_consent > 0)
        self._consents.label.setText(
            self.tr("{count} kasus belum punya persetujuan").format(count=view.without_consent)
        )

    def _fill_due(self, view: HomeView) -> None:
        clear(self._due_box)
        for group in view.groups:
            self._due_box.addWidget(GroupHead(group))
            for entry in group.rows:
                line = TaskRow(entry)
                line.done.connect(self.task_done)
                line.opened.connect(self.case_opened)
                self._due_box.addWidget(line)
        if not view.groups:
            quiet = Label(
                self.tr("Tidak ada tugas yang menunggu. Tugas dicatat di halaman kasus."), Role.SMALL, "muted"
            )
            self._due_box.addWidget(quiet)

    def _fill_silences(self, view: HomeView) -> None:
        clear(self._silence_box)
        self._late_answers.setVisible(view.late_answers > 0)
        words = self.tr("{count} melewati janji").format(count=view.late_answers)
        self._late_answers.show_face(ChipFace(text=words, tone=Tone.WARNING, icon="hourglass"))
        for at, entry in enumerate(view.silences):
            if at:
                self._silence_box.addWidget(Rule())
            line = SilenceRow(entry)
            line.reminded.connect(self.reminder_asked)
            self._silence_box.addWidget(line)
        if not view.silences:
            quiet = Label(self.tr("Semua rujukan sudah dijawab atau masih dalam janji."), Role.SMALL, "muted")
            self._silence_box.addLayout(row(quiet, edges=(0, 4, 0, 12)))
