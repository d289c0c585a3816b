"""The Surat page: the agenda of a year, what waits for approval on top; void and unused numbers stay visible."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.models.paging import PageOf
from ui.page import Page, Place, focused_name
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.cells import Cell, Two
from ui.widgets.chips import ChipFace
from ui.widgets.empty import Empty
from ui.widgets.inputs import Combo
from ui.widgets.label import Label
from ui.widgets.layout import Flow, Scroll, column, holding
from ui.widgets.pills import Filter, PillBar
from ui.widgets.table import Column, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRow:
    """One line: initials and case number, never a name. `letter` is empty where there is nothing to open."""

    letter: str
    number: str
    day: str
    to: str
    subject: str
    client: str
    case: str
    state: ChipFace


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaView:
    """Everything on the page."""

    rows: tuple[AgendaRow, ...]
    filters: tuple[Filter, ...]
    current: str
    years: tuple[tuple[str, str], ...]
    year: str


def columns() -> tuple[Column, ...]:
    """Return the columns; at less width the least needed are left out."""
    say = QCoreApplication.translate
    return (
        Column(code="number", head=say("AgendaPage", "Nomor"), share=236),
        Column(code="to", head=say("AgendaPage", "Kepada dan hal"), share=392),
        Column(code="client", head=say("AgendaPage", "Klien"), share=150, drop_below=560),
        Column(code="state", head=say("AgendaPage", "Keadaan"), share=200),
    )


def cells(row: AgendaRow) -> tuple[Cell, ...]:
    """Return the cells of a row."""
    return (
        Two(top=row.number, bottom=row.day, strong=bool(row.letter), tone="text" if row.letter else "muted"),
        Two(top=row.to, bottom=row.subject),
        Two(top=row.client, bottom=row.case),
        row.state,
    )


class AgendaPage(Page):
    """Which letters there are and where each stands; a line opens the letter."""

    code = "letters"
    icon = "mail"
    help_topic = "surat"

    opened = Signal(str)
    new_asked = Signal()
    filter_chosen = Signal(str)
    year_chosen = Signal(str)

    def __init__(self) -> None:
        """Lay the page out empty."""
        super().__init__()
        self._rows: tuple[AgendaRow, ...] = ()
        self._pills = PillBar()
        self._years = Combo(self.tr("Tahun"), look="plain")
        self._years.setObjectName("year")
        self.table = Table[AgendaRow](self.tr("Agenda surat"), columns(), cells)
        self.table.setObjectName("agenda")
        self._pills.chosen.connect(self.filter_chosen)
        self._years.currentIndexChanged.connect(lambda _at: self.year_chosen.emit(self._years.code()))
        self.table.opened.connect(self._open)
        new = Button(self.tr("Buat surat"), Weight.PRIMARY, "mail-plus")
        new.setObjectName("new")
        new.clicked.connect(self.new_asked)
        lead = Label(self.tr("Nomor yang batal atau tak terpakai tetap terlihat. Di sini hanya inisial."), tone="muted")
        head = holding(Flow(Label(self.title(), Role.TITLE), ..., new, gap=12))
        bar = holding(Flow(self._pills, ..., self._years, gap=12, line_gap=8))
        empty = Empty(
            "mail",
            self.tr("Belum ada surat di sini"),
            self.tr("Buat dari sebuah kasus.\nIsinya diambil dari kasus itu."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(Card(self.table, edges=(1, 1, 1, 6)))
        self._stack.addWidget(Card(empty))
        keys = Label(self.tr("Enter membuka surat"), Role.SMALL, "muted")
        page = column(head, 4, lead, 12, bar, 14, (self._stack, 1), 10, keys, gap=0, edges=(32, 22, 32, 14))
        self.body(Scroll(holding(page)))

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Surat")

    def show_view(self, view: AgendaView) -> None:
        """Show the agenda."""
        self._rows = view.rows
        self._pills.show_filters(view.filters, view.current)
        with QSignalBlocker(self._years):
            self._years.offer(view.years)
            self._years.choose(view.year)
        self._years.setVisible(len(view.years) > 1)
        self._stack.setCurrentIndex(0 if view.rows else 1)
        self.table.rows.show(len(view.rows), self._page)

    def place(self) -> Place:
        return Place(page=self.code, tab=self._pills.current(), field=focused_name(self))

    def _page(self, after: str | None, limit: int, answer: Callable[[PageOf[AgendaRow]], None]) -> None:
        start = int(after or 0)
        end = start + limit
        following = str(end) if end < len(self._rows) else None
        answer(PageOf(rows=self._rows[start:end], following=following))

    def _open(self, at: int) -> None:
        row = self.table.rows.entry(at)
        if row is not None and row.letter:
            self.opened.emit(row.letter)
