"""The list of cases: filters, saved filters, sort, and as many rows as there are."""

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.cases.rows import cells, columns
from ui.cases.view import CaseRow, CasesView
from ui.models.paging import Pages
from ui.page import Page
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.empty import Empty
from ui.widgets.inputs import Combo, LineInput
from ui.widgets.label import Label
from ui.widgets.layout import Flow, Scroll, column, holding
from ui.widgets.pills import PillBar
from ui.widgets.table import Table

_PAUSE = 200  # ms without a key before the list is narrowed


class CasesPage(Page):
    """Which cases there are and what each waits for. Rows come from the `Pages` handed to `show_view`."""

    code = "cases"
    icon = "folder-open"
    help_topic = "kasus"

    case_opened = Signal(str)
    new_asked = Signal()
    narrowed = Signal(str)  # the words typed into "Saring daftar ini"
    filter_chosen = Signal(str)
    saved_chosen = Signal(str)
    sort_asked = Signal(str, bool)

    def __init__(self) -> None:
        """Lay the page out empty."""
        super().__init__()
        self._veiled = False
        self._view: CasesView | None = None
        self._source: Pages[CaseRow] | None = None
        self._count = Label("", Role.BODY, "muted")
        self._foot = Label("", Role.SMALL, "muted")
        self._words = LineInput(self.tr("Saring daftar ini"), icon="list-filter", look="search")
        self._words.setMaximumWidth(200)
        self._pills = PillBar()
        self._saved = Combo(self.tr("Saringan tersimpan"), look="plain")
        self.table = Table[CaseRow](self.tr("Daftar kasus"), columns(), lambda row: cells(row, veiled=self._veiled))
        self.table.setObjectName("table")
        self._connect()
        new = Button(self.tr("Buat kasus"), Weight.PRIMARY, "plus")
        new.setObjectName("new")
        new.clicked.connect(self.new_asked)
        head = holding(Flow(Label(self.title(), Role.TITLE), self._count, ..., new, gap=12))
        bar = holding(Flow(self._words, self._pills, ..., self._saved, gap=12, line_gap=8))
        keys = Label(self.tr("Enter membuka kasus, Ctrl+/ pintasan lain"), Role.SMALL, "muted")
        foot = holding(Flow(self._foot, ..., keys))
        self._sheet = QStackedWidget()
        self._sheet.addWidget(Card(self.table, edges=(1, 1, 1, 6)))
        self._sheet.addWidget(Card(self._nothing()))
        page = column(head, 14, bar, 14, (self._sheet, 1), 10, foot, gap=0, edges=(32, 22, 32, 14))
        self.body(Scroll(holding(page)))

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Kasus")

    def show_view(self, view: CasesView, source: Pages[CaseRow]) -> None:
        """Show the list from its first row."""
        self._view, self._source = view, source
        counted = self.tr("{active} aktif dari {all}")
        self._count.setText(counted.format(active=thousands(view.active), all=thousands(view.all)))
        self._pills.show_filters(view.filters, view.current)
        self._saved.setVisible(bool(view.saved))
        self._saved.offer(view.saved)
        self._saved.choose(view.saved_current)
        self.table.show_sorted(view.sort, descending=view.descending)
        self._sheet.setCurrentIndex(0 if view.shown else 1)
        self.table.rows.show(view.shown, source)
        self._tell()

    def veil(self, *, drawn: bool) -> None:
        """Show numbers and code names instead of names."""
        self._veiled = drawn
        if self._view is not None and self._source is not None:
            self.show_view(self._view, self._source)

    def select(self, row: int) -> None:
        """Choose a row."""
        self.table.selectRow(row)

    def _nothing(self) -> Empty:
        return Empty(
            "folder-open",
            self.tr("Belum ada kasus di sini"),
            self.tr("Saringan di atas menentukan kasus mana yang tampil.\nKasus baru dibuka dengan satu isian."),
        )

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.narrowed.emit(self._words.text().strip()))
        self._words.textEdited.connect(lambda _text: self._pause.start())
        self._pills.chosen.connect(self.filter_chosen)
        self._saved.currentIndexChanged.connect(lambda _at: self.saved_chosen.emit(self._saved.code()))
        self.table.sort_asked.connect(self.sort_asked)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._remember)
        self.table.verticalScrollBar().valueChanged.connect(lambda _at: self._tell())
        self.table.rows.filled.connect(lambda _at: self._tell())

    def _open(self, row: int) -> None:
        entry = self.table.rows.entry(row)
        if entry is not None:
            self.case_opened.emit(entry.case)

    def _remember(self, index: QModelIndex) -> None:
        self.table.setCurrentIndex(index)

    def _tell(self) -> None:
        if self._view is None:
            return
        first, last = self.table.visible_rows()
        words = self.tr("Baris {first}–{last} dari {count} {noun}")
        told = words.format(
            first=thousands(first), last=thousands(last), count=thousands(self._view.shown), noun=self._view.noun
        )
        self._foot.setText(told if self._view.shown else self.tr("Tidak ada {noun}").format(noun=self._view.noun))


def thousands(count: int) -> str:
    """Return a count as it is written in Indonesian: 1.284."""
    return f"{count:,}".replace(",", ".")
