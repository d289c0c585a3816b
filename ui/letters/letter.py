"""One letter that exists: its paper as it was frozen, what it told whom, and what can still be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.letters.acts import SentForm, VoidForm
from ui.letters.preview import Preview
from ui.letters.ready import withheld_row
from ui.letters.split import Split
from ui.letters.view import Withheld
from ui.page import Page, Place, focused_name
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, Note
from ui.widgets.chips import Chip, ChipFace
from ui.widgets.label import Label, Said
from ui.widgets.layout import Flow, clear, column, holding


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldView:
    """What one addressee's paper said and kept."""

    code: str
    name: str
    told: tuple[str, ...] = ()
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """One letter; `can` are the acts open now: approve, edit, sent, void, slip, out (print and save)."""

    letter: str
    back: str
    title: str
    subject: str
    state: ChipFace
    facts: tuple[str, ...] = ()
    told: tuple[ToldView, ...] = ()
    warning: str = ""
    can: frozenset[str] = frozenset()


class LetterPage(Page):
    """A letter and its acts."""

    code = "letter"
    icon = "mail"
    help_topic = "surat"

    back_asked = Signal()
    copy_chosen = Signal(str)
    approve_asked = Signal()
    edit_asked = Signal()
    slip_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        """Lay the page out empty."""
        super().__init__()
        self._view: LetterView | None = None
        self._veiled = False
        self._back = Button("", Weight.LINK, "chevron-left")
        self._back.clicked.connect(self.back_asked)
        self._title, self._subject = Label("", Role.TITLE), Label("", Role.BODY, "muted")
        self._state = Chip(ChipFace(text=""))
        self._facts, self._notes, self._told = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._facts.setSpacing(2)
        self._told.setSpacing(10)
        self.sent, self.void = SentForm(), VoidForm()
        self._slip = Button(self.tr("Slip balasan (F07)"), Weight.LINK, "file-pen-line")
        self._strike = Button(self.tr("Batalkan surat"), Weight.LINK, "circle-x")
        self.preview = Preview(editable=False)
        self.preview.copy_chosen.connect(self.copy_chosen)
        self.body(Split((self.tr("Isi"), self.tr("Pratinjau")), self._words(), self._bar(), self.preview))

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Surat")

    def show_view(self, view: LetterView) -> None:
        """Show a letter as it stands."""
        self._view = view
        self._show_head()
        self._state.show_face(view.state)
        clear(self._facts)
        for each in view.facts:
            self._facts.addWidget(Label(each, Role.SMALL, "muted"))
        clear(self._notes)
        if view.warning:
            self._notes.addWidget(Note("warning", "circle-alert", view.warning))
        clear(self._told)
        for each in view.told:
            self._told.addWidget(_told_card(self, each))
        for form in (self.sent, self.void):
            form.hide()
        for code, button in self._acts.items():
            button.setVisible(code in view.can)
        self._warn.setVisible("out" in view.can)
        self.preview.show_copies([(each.code, each.name) for each in view.told], view.told[0].code if view.told else "")

    def veil(self, *, drawn: bool) -> None:
        """Show the number instead of the name."""
        self._veiled = drawn
        self._show_head()

    def place(self) -> Place:
        return Place(page=self.code, record=self._view.letter if self._view else "", field=focused_name(self))

    def act(self, code: str) -> Button:
        """Return the button of an act."""
        return self._acts[code]

    def _show_head(self) -> None:
        if self._view is None:
            return
        self._back.rename(self._view.back.partition(",")[0] if self._veiled else self._view.back)
        self._title.setText(self._view.title)
        self._subject.setText(self._view.subject)

    def _words(self) -> QWidget:
        head = column(holding(Flow(self._back)), self._title, self._subject, gap=0)
        return holding(
            column(
                holding(head), 4, holding(Flow(self._state)), self._facts, holding(Flow(self._slip, self._strike, gap=16)),
                self._notes, 4, self.sent, self.void,
                self._told, ..., gap=6, edges=(32, 14, 20, 10),
            )
        )  # fmt: skip

    def _bar(self) -> QWidget:
        self._warn = Said(
            "shield-alert", self.tr("Printer dan komputer lain dapat menyimpan salinan."), Role.SMALL, tone="muted"
        )
        out = Button(self.tr("Cetak"), Weight.SECONDARY, "printer")
        save = Button(self.tr("Simpan salinan"), Weight.QUIET, "download")
        edit = Button(self.tr("Sunting"), Weight.SECONDARY, "pencil")
        sent = Button(self.tr("Tandai terkirim"), Weight.PRIMARY, "send")
        approve = Button(self.tr("Setujui dan terbitkan"), Weight.PRIMARY, "stamp")
        self._acts = {
            "out": out, "save": save, "slip": self._slip, "void": self._strike, "edit": edit, "sent": sent, "approve": approve,
        }  # fmt: skip
        for code, button in self._acts.items():
            button.setObjectName(f"act-{code}")
        out.clicked.connect(self.print_asked)
        save.clicked.connect(self.save_asked)
        self._slip.clicked.connect(self.slip_asked)
        edit.clicked.connect(self.edit_asked)
        approve.clicked.connect(self.approve_asked)
        sent.clicked.connect(lambda: self._open(self.sent))
        self._strike.clicked.connect(lambda: self._open(self.void))
        return holding(column(self._warn, holding(Flow(out, edit, save, ..., sent, approve, gap=8)), gap=8))

    def _open(self, form: SentForm | VoidForm) -> None:
        other = self.void if form is self.sent else self.sent
        other.hide()
        form.show()
        form.begin()


def _told_card(page: QWidget, told: ToldView) -> Card:
    """Return what one addressee got and what stayed."""
    box = column(Label(told.name, Role.HEADING), gap=4)
    if told.told:
        words = ", ".join(
            [told.told[0], *(each[:1].lower() + each[1:] if each[1:2].islower() else each for each in told.told[1:])]
        )
        box.addLayout(column(Label(page.tr("Yang disampaikan"), Role.SMALL_STRONG, "muted"), Label(words), gap=2))
    if told.withheld:
        rows = column(Label(page.tr("Tidak disertakan"), Role.SMALL_STRONG, "muted"), gap=2)
        for item in told.withheld:
            rows.addWidget(withheld_row(item))
        box.addSpacing(4)
        box.addLayout(rows)
    if not told.told and not told.withheld:
        box.addWidget(Label(page.tr("Tanpa data klien."), Role.SMALL, "muted"))
    return Card(box, edges=(16, 10, 16, 12))
