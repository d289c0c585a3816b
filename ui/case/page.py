"""The page of a case: its head, its tabs, and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.case.summary import Summary
from ui.case.view import CaseHead
from ui.page import TOP, Page, Place, focused_name
from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.chips import Chip, ChipFace, RiskChip, Tone
from ui.widgets.label import Label, Said
from ui.widgets.layout import Flow, Scroll, clear, column, holding
from ui.widgets.stage import Stage
from ui.widgets.tabs import Tabs


@dataclass(frozen=True, slots=True, kw_only=True)
class TabDoor:
    """A tab beside Ringkasan: its permanent code, its word, and how to make it when first opened."""

    code: str
    word: str
    make: Callable[[], QWidget]


class CasePage(Page):
    """One case. Ringkasan is built in (`summary`); the other tabs come from whoever makes the page."""

    code = "case"
    icon = "folder-open"
    help_topic = "kasus-satu"

    list_asked = Signal()
    edit_asked = Signal()
    event_asked = Signal()
    contact_asked = Signal()
    letter_asked = Signal()
    tab_opened = Signal(str)

    def __init__(self, doors: Sequence[TabDoor] = ()) -> None:
        """Lay the page out empty."""
        super().__init__()
        self.summary = Summary()
        self._doors = (TabDoor(code="summary", word=self.tr("Ringkasan"), make=lambda: self.summary), *doors)
        self._made: dict[str, QWidget] = {}
        self._head: CaseHead | None = None
        self._veiled = False
        self._number = Label("", Role.SMALL, "muted", figures=True)
        self._name = Label("", Role.TITLE)
        self._facts = Flow(gap=16, line_gap=4)
        self._tabs = Tabs([door.word for door in self._doors])
        self._tabs.chosen.connect(self._open_tab)
        self._stack = QStackedWidget()
        top = holding(column(self._top(), 2, holding(self._facts), 6, self._tabs, gap=2, edges=(32, 16, 32, 0)))
        self._stack.setMinimumHeight(theme().px(220))
        self.body(Scroll(holding(column(top, (self._stack, 1), gap=0))))
        self._open_tab(0)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Kasus")

    def show_head(self, head: CaseHead) -> None:
        """Show number, name, risk, stage, deadline, who accompanies."""
        self._head = head
        self._number.setText(head.number)
        name = self.tr("{name} (nama samaran)").format(name=head.name) if head.code_name else head.name
        self._name.setText(head.number if self._veiled and not head.code_name else name)
        clear(self._facts)
        if head.risk:
            self._facts.addWidget(RiskChip(head.risk))
        if head.stage:
            self._facts.addWidget(Stage(head.stage))
        if head.waiting_contact:
            waiting = ChipFace(text=self.tr("Menunggu kontak"), tone=Tone.NEUTRAL, icon="phone-off")
            self._facts.addWidget(Chip(waiting))
        if head.where and not self._veiled:
            self._facts.addWidget(Label(head.where, Role.BODY, "muted"))
        if head.deadline:
            tone = "danger" if head.overdue else "text"
            icon = "circle-alert" if head.overdue else "clock"
            self._facts.addWidget(Said(icon, head.deadline, Role.STRONG, tone=tone, icon_tone=tone))
        if head.assigned:
            self._facts.addWidget(Said("user-round", head.assigned, tone="muted"))

    def veil(self, *, drawn: bool) -> None:
        """Show the number instead of the name, and not the country."""
        self._veiled = drawn
        self.summary.facts.veil(drawn=drawn)
        if self._head is not None:
            self.show_head(self._head)

    def tab(self, code: str) -> QWidget | None:
        """Return the content of a tab once it has been opened."""
        return self._made.get(code)

    def choose_tab(self, code: str) -> None:
        """Open a tab by its code."""
        codes = [door.code for door in self._doors]
        if code in codes:
            self._tabs.choose(codes.index(code))

    def enter(self, place: Place) -> None:
        """Open the tab the place names."""
        self.choose_tab(place.tab or "summary")

    def place(self) -> Place:
        """Return case, tab and field."""
        door = self._doors[self._tabs.current()]
        case = self._head.case if self._head else ""
        return Place(page=self.code, record=case, tab=door.code, field=focused_name(self))

    def _top(self) -> QWidget:
        back = Button(self.tr("Kasus"), Weight.LINK, "chevron-left")
        back.setAccessibleName(self.tr("Kembali ke daftar kasus"))
        back.setObjectName(f"{TOP}list")
        back.clicked.connect(self.list_asked)
        contact = Button(self.tr("Catat kontak"), Weight.SECONDARY, "phone-call")
        contact.setObjectName(f"{TOP}contact")
        contact.clicked.connect(self.contact_asked)
        event = Button(self.tr("Catat peristiwa"), Weight.SECONDARY, "notebook-pen")
        event.setObjectName(f"{TOP}event")
        event.clicked.connect(self.event_asked)
        letter = Button(self.tr("Buat surat"), Weight.PRIMARY, "mail-plus")
        letter.setObjectName(f"{TOP}letter")
        letter.clicked.connect(self.letter_asked)
        edit = Button(self.tr("Ubah data kasus"), Weight.LINK).mute()
        edit.setObjectName(f"{TOP}edit")
        edit.clicked.connect(self.edit_asked)
        words = holding(column(holding(Flow(back, self._number, edit, gap=10)), self._name, gap=0))
        acts = holding(Flow(contact, event, letter))
        return holding(Flow(words, ..., acts, gap=16, level=Qt.AlignmentFlag.AlignTop))

    def _open_tab(self, at: int) -> None:
        door = self._doors[at]
        if door.code not in self._made:
            self._made[door.code] = door.make()
            self._stack.addWidget(self._made[door.code])
        self._stack.setCurrentWidget(self._made[door.code])
        self.tab_opened.emit(door.code)
