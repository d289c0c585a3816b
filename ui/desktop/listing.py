"""Lists of one kind: consultations, people, the directory; a line opens its record."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.casework.desk.listing import PAGE, Row, rows
from app.records.values.dates import show_date
from ui.desktop.desk import Desk
from ui.page import Page, Place, Touched, focus_named, focused_name
from ui.record.lists import LineRow, RecordLists
from ui.record.view import Line, Section
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Label
from ui.widgets.layout import Flow, column, holding
from ui.wording.declared import coded


def _say(text: str) -> str:
    return QCoreApplication.translate("Listing", text)


class Listing(Page):
    """All records of a kind, some at a time."""

    new_asked = Signal()
    help_topic = "daftar"

    def __init__(self, desk: Desk, kind: str, *, code: str = "", icon: str = "book-user") -> None:
        super().__init__()
        self._desk, self._kind = desk, kind
        self.code, self.icon = code or {"person": "persons", "agency": "directory"}[kind], icon
        self._rows: list[Row] = []
        self._lists = RecordLists(edges=(32, 4, 32, 16))
        self._lists.opened.connect(lambda of, record: desk.open("record", record, kind=of, **{"from": self.code}))
        self._more = Button(self.tr("Tampilkan berikutnya"), Weight.QUIET, "chevron-down").hang("left")
        self._more.clicked.connect(lambda: self._read(add=True))
        new = Button(self.add_words(), Weight.PRIMARY, "plus") if self.add_words() else None
        if new:
            new.setObjectName("new")
            new.clicked.connect(self.add)
        head = holding(Flow(Label(self.title(), Role.TITLE), ..., new, gap=12))
        top = holding(column(head, Label(self.lead(), Role.BODY, "muted"), gap=4, edges=(32, 22, 32, 8)))
        foot = holding(column(holding(Flow(self._more)), gap=0, edges=(32, 0, 32, 10)))
        self.body(holding(column(top, (self._lists, 1), foot, gap=0)))

    def title(self) -> str:
        return {"person": _say("Orang"), "agency": _say("Direktori"), "consultation": _say("Konsultasi")}[self._kind]

    def lead(self) -> str:
        """Return the sentence under the title."""
        return {
            "person": _say(
                "Klien, pengadu, dan keluarga. Satu orang satu catatan, juga bila kasusnya lebih dari satu."
            ),
            "agency": _say(
                "Lembaga yang dapat dimintai bantuan. Periksa tanggal pemeriksaan terakhirnya sebelum menyurati."
            ),
            "consultation": _say("Pertanyaan yang dijawab sebelum ada kasus. Boleh tanpa nama."),
        }[self._kind]

    def add_words(self) -> str:
        """Return the words of the button that adds one."""
        return {"person": "", "agency": _say("Tambah lembaga"), "consultation": _say("Terima konsultasi")}[self._kind]

    def nothing(self) -> tuple[str, str, str]:
        """Return icon, heading and two lines that teach, for where there is no record yet."""
        return {
            "person": (
                "users-round",
                _say("Belum ada orang"),
                _say("Orang dicatat bersama kasus atau konsultasinya.\nDi sini semua dapat dicari kembali."),
            ),
            "agency": (
                "book-user",
                _say("Belum ada lembaga"),
                _say("Tambahkan lembaga yang biasa dimintai bantuan.\nSebut kapan alamatnya terakhir diperiksa."),
            ),
            "consultation": (
                "message-circle",
                _say("Belum ada konsultasi"),
                _say("Catat pertanyaan dan saran yang diberikan.\nBoleh tanpa nama, tanpa membuka kasus."),
            ),
        }[self._kind]

    def add(self) -> None:
        """Begin a new one."""
        self._desk.open("record", kind=self._kind, **{"from": self.code})

    def enter(self, place: Place) -> None:
        self._read()
        focus_named(self, place.field)

    def landing(self) -> QWidget | None:
        return super().landing() or self._lists.findChild(LineRow)

    def place(self) -> Place:
        return Place(page=self.code, field=focused_name(self))

    def refresh(self, touched: Touched) -> None:
        if self._kind in touched.kinds:
            self._read()

    def _read(self, *, add: bool = False) -> None:
        after = self._rows[-1].id if add and self._rows else ""
        kind = self._kind

        def done(found: list[Row]) -> None:
            self._rows = [*self._rows, *found] if after else list(found)
            self._more.setVisible(len(found) == PAGE)
            lines = tuple(self.line(each) for each in self._rows)
            icon, head, teaching = self.nothing()
            self._lists.show_sections(
                (Section(kind=kind, title="", lines=lines, teaching=teaching, empty=(icon, head)),)
            )

        self._desk.ask(lambda session: rows(session, kind, after=after), done)

    def line(self, row: Row) -> Line:
        """Return one record as a line."""
        fields = row.found.fields
        parts: list[str] = []
        match self._kind:
            case "person":
                birth = fields.get("birth_date")
                parts = [show_date(birth) if birth else "", str(fields.get("nik") or "")]
            case "agency":
                kind, checked = fields.get("kind"), fields.get("last_verified")
                known = show_date(checked) if checked else ""
                parts = [
                    coded("agency_kind", kind) if isinstance(kind, str) else "",
                    _say("diperiksa {day}").format(day=known) if known else _say("belum diperiksa"),
                ]
            case _:
                topics = fields.get("topics")
                named = topics if isinstance(topics, list | tuple) else ()
                decision = fields.get("decision")
                parts = [
                    ", ".join(coded("consultation_topic", str(each)) for each in named),
                    coded("consultation_decision", decision) if isinstance(decision, str) else "",
                ]
        when = fields.get("date")
        icon = {"person": "user-round", "agency": "book-user", "consultation": "message-circle"}[self._kind]
        return Line(
            kind=self._kind, id=row.id, title=row.title, detail=" · ".join(part for part in parts if part), icon=icon,
            right=show_date(when) if when else "",
        )  # fmt: skip


class Consultations(Listing):
    """The list of consultations."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "consultation", code="consultations", icon="message-circle")

    def add(self) -> None:
        self._desk.open("consultation")
