"""The composer: purpose and addressees, "siap kirim?", what stays out, and the live preview."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.letters.preview import Preview
from ui.letters.ready import ReadyCard, WithheldCard
from ui.letters.view import ComposerView
from ui.page import Page, Place, focused_name
from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Note
from ui.widgets.inputs import Combo
from ui.widgets.label import Label, Rule, SideLabel
from ui.widgets.layout import Flow, Scroll, clear, column, holding, row
from ui.widgets.tabs import Tabs
from ui.widgets.tokens_field import TokensField

FORM_WIDTH = 500
FOLD_BELOW = 1100  # px of page width at 100 %: below, form and preview become two tabs


class ComposerPage(Page):
    """One letter being written. Whoever made the page answers `changed` with a new view and new bytes."""

    code = "composer"
    icon = "mail"
    help_topic = "surat"

    back_asked = Signal()
    changed = Signal(str, str, object)  # purpose, recipient, codes of the copies
    step_asked = Signal(str)
    copy_chosen = Signal(str)
    edit_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()
    issue_asked = Signal()

    def __init__(self) -> None:
        """Lay the page out empty."""
        super().__init__()
        self._view: ComposerView | None = None
        self._back = Button("", Weight.LINK, "chevron-left")
        self._back.clicked.connect(self.back_asked)
        self._title = Label("", Role.TITLE)
        self._purpose, self._recipient = Combo(self.tr("Tujuan")), Combo(self.tr("Penerima"))
        self._copies = TokensField(self.tr("Tembusan"))
        self.ready, self.withheld = ReadyCard(), WithheldCard()
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        self.preview = Preview()
        self.issue = Button(self.tr("Terbitkan surat"), Weight.PRIMARY, "stamp")
        self._left = self._form()
        self._tabs = Tabs([self.tr("Isi"), self.tr("Pratinjau")])
        self._tabs.chosen.connect(lambda _at: self._fit())
        self._tab_row = holding(column(self._tabs, gap=0, edges=(32, 4, 32, 0)))
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(self._left)
        self._sides.addWidget(self.preview, 1)
        self.body(holding(column(self._tab_row, (holding(self._sides), 1), gap=0)))
        self._connect()
        theme().changed.connect(self._fit)
        self._fit()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Surat")

    def show_view(self, view: ComposerView) -> None:
        """Show the letter as it stands; nothing is emitted."""
        self._view = view
        self._back.rename(view.back)
        self._title.setText(view.title)
        with QSignalBlocker(self._purpose), QSignalBlocker(self._recipient), QSignalBlocker(self._copies):
            self._purpose.offer(view.purposes)
            self._purpose.choose(view.purpose)
            self._recipient.offer(view.recipients)
            self._recipient.choose(view.recipient)
            self._copies.show_choices(view.cc, view.cc_offered)
        self._archive.setVisible(bool(view.archive))
        self._archive.setText(view.archive)
        self.ready.show_view(view)
        self.withheld.show_view(view)
        self.preview.show_copies([(copy.code, copy.name) for copy in view.copies], view.recipient)
        clear(self._notes)
        for words in view.warnings:
            self._notes.addWidget(Note("warning", "circle-alert", words))
        self.issue.rename(self.tr("Terbitkan surat") if view.issue == "issue" else self.tr("Mintakan persetujuan"))

    def show_pdf(self, data: bytes) -> None:
        """Show the rendering of the addressee chosen in the preview."""
        self.preview.show_pdf(data)

    def place(self) -> Place:
        letter = self._view.letter if self._view else ""
        return Place(page=self.code, record=letter, field=focused_name(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _form(self) -> QWidget:
        words = (self.tr("Tujuan"), self.tr("Penerima"), self.tr("Tembusan"))
        lines: list[QWidget] = []
        for word, control in zip(words, (self._purpose, self._recipient, self._copies), strict=True):
            label = SideLabel(word, 78)
            label.setBuddy(control)
            lines.append(holding(row(label, (control, 1))))
        self._archive = Label("", Role.SMALL, "muted")
        content = column(
            holding(column(holding(Flow(self._back)), self._title, gap=0)), 2, *lines, self._archive, self._notes, 4,
            self.ready, 4, self.withheld, ..., gap=6, edges=(32, 14, 20, 10),
        )  # fmt: skip
        draft = Button(self.tr("Cetak draf"), Weight.SECONDARY, "printer")
        draft.clicked.connect(self.print_asked)
        copy = Button(self.tr("Simpan salinan"), Weight.QUIET, "download")
        copy.clicked.connect(self.save_asked)
        bar = holding(column(Rule(), holding(Flow(draft, copy, ..., self.issue)), gap=12, edges=(32, 0, 20, 14)))
        return holding(column((Scroll(holding(content)), 1), bar, gap=0))

    def _connect(self) -> None:
        for combo in (self._purpose, self._recipient):
            combo.currentIndexChanged.connect(lambda _at: self._tell())
        self._copies.changed.connect(self._tell)
        self.ready.step_asked.connect(self.step_asked)
        self.preview.copy_chosen.connect(self.copy_chosen)
        self.preview.edit_asked.connect(self.edit_asked)
        self.issue.clicked.connect(self.issue_asked)

    def _tell(self) -> None:
        self.changed.emit(self._purpose.code(), self._recipient.code(), self._copies.codes())

    def _fit(self) -> None:
        folded = self.width() < theme().px(FOLD_BELOW)
        self._tab_row.setVisible(folded)
        self._left.setVisible(not folded or self._tabs.current() == 0)
        self.preview.setVisible(not folded or self._tabs.current() == 1)
        width = theme().px(FORM_WIDTH)
        self._left.setMinimumWidth(0 if folded else width)
        self._left.setMaximumWidth(16_777_215 if folded else width)
