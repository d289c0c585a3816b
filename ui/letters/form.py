"""A form before it is printed: filled or blank, safe to carry home or not, seen whole in memory first."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.letters.about import AboutField
from ui.letters.preview import Preview
from ui.letters.split import Split
from ui.page import Page, Place, focused_name
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.label import Label, Said
from ui.widgets.layout import Flow, column, holding
from ui.widgets.pills import Filter, PillBar
from ui.widgets.tokens_field import Choice

FILLED, BLANK = "filled", "blank"
OFFICE, HOME = "office", "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormView:
    """One form: what it is, how it can be had, and what printing it means."""

    back: str
    title: str
    lead: str
    number: str = ""
    can_fill: bool = True  # filled or blank is a choice
    can_go_home: bool = True
    kept: str = ""  # what becomes of it when printed
    clients: tuple[Choice, ...] = ()  # whom it can be about; () where that is settled
    about: str = ""


class FormPage(Page):
    """One form and its choices."""

    code = "form"
    icon = "file-pen-line"
    help_topic = "surat"

    back_asked = Signal()
    changed = Signal()
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        """Lay the page out empty."""
        super().__init__()
        self._view: FormView | None = None
        self._veiled = False
        self._back = Button("", Weight.LINK, "chevron-left")
        self._back.clicked.connect(self.back_asked)
        self._title, self._lead = Label("", Role.TITLE), Label("", Role.BODY, "muted")
        self._number, self._kept = Label("", Role.SMALL, "muted"), Label("", Role.SMALL, "muted")
        self.filled, self.home = PillBar(), PillBar()
        self.choose(blank=False, home=False)
        for bar in (self.filled, self.home):
            bar.chosen.connect(lambda _code: self.changed.emit())
        self.about = AboutField(self.tr("Mengenai siapa"))
        self.about.chosen.connect(lambda _who: self.changed.emit())
        self._about_card = Card(Label(self.tr("Mengenai siapa"), Role.HEADING), 6, self.about, edges=(16, 10, 16, 12))
        self._about_card.hide()
        self._fill_card = Card(Label(self.tr("Isi formulir"), Role.HEADING), 6, self.filled, edges=(16, 10, 16, 12))
        self._home_card = Card(
            Label(self.tr("Aman dibawa pulang?"), Role.HEADING),
            Label(self.tr("Di rumah mungkin ada yang membaca. Bila ragu, simpan di kantor."), Role.SMALL, "muted"),
            6,
            self.home,
            edges=(16, 10, 16, 12),
        )
        self.preview = Preview(editable=False)
        self.body(Split((self.tr("Isi"), self.tr("Pratinjau")), self._words(), self._bar(), self.preview))

    def title(self) -> str:
        """Return the name of the page."""
        return self._title.text() or self.tr("Formulir")

    def show_view(self, view: FormView) -> None:
        """Show what the form is."""
        self._view = view
        self._show_head()
        self._title.setText(view.title)
        self._lead.setText(view.lead)
        self._number.setText(view.number)
        self._number.setVisible(bool(view.number))
        self._kept.setText(view.kept)
        self.about.show_clients(view.clients, (view.about,))
        self._about_card.setVisible(len(view.clients) > 1)
        self._fill_card.setVisible(view.can_fill)
        self._home_card.setVisible(view.can_go_home)

    def choose(self, *, blank: bool, home: bool) -> None:
        """Choose which of its kinds is shown, without telling anyone."""
        filled = (Filter(code=FILLED, label=self.tr("Terisi")), Filter(code=BLANK, label=self.tr("Kosong")))
        kept = Filter(code=OFFICE, label=self.tr("Tidak, disimpan di kantor"))
        taken = Filter(code=HOME, label=self.tr("Ya, tanpa logo dan nomor kasus"))
        self.filled.show_filters(filled, BLANK if blank else FILLED)
        self.home.show_filters((kept, taken), HOME if home else OFFICE)

    def veil(self, *, drawn: bool) -> None:
        """Show the number instead of the name."""
        self._veiled = drawn
        self._show_head()

    def place(self) -> Place:
        return Place(page=self.code, field=focused_name(self))

    def _show_head(self) -> None:
        if self._view is not None:
            self._back.rename(self._view.back.partition(",")[0] if self._veiled else self._view.back)

    def _words(self) -> QWidget:
        return holding(
            column(
                holding(column(holding(Flow(self._back)), self._title, gap=0)), self._lead, self._number, 8,
                self._about_card, 4, self._fill_card, 4, self._home_card, 4, self._kept, ..., gap=6, edges=(32, 14, 20, 10),
            )
        )  # fmt: skip

    def _bar(self) -> QWidget:
        warn = Said(
            "shield-alert", self.tr("Printer dan komputer lain dapat menyimpan salinan."), Role.SMALL, tone="muted"
        )
        save = Button(self.tr("Simpan salinan"), Weight.QUIET, "download")
        save.setObjectName("form-save")
        save.clicked.connect(self.save_asked)
        out = Button(self.tr("Cetak formulir"), Weight.PRIMARY, "printer")
        out.setObjectName("form-print")
        out.clicked.connect(self.print_asked)
        return holding(column(warn, holding(Flow(save, ..., out)), gap=8))
