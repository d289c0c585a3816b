"""Yang saya kirim: what this officer took in, with its stage; consultations and register lines beside it."""

from collections.abc import Sequence

from app.casework.desk.listing import Row, SentCase, followed, rows
from app.casework.session import Session
from app.records.values.dates import show_date
from ui.desktop.desk import Desk
from ui.page import Page, Place, Touched
from ui.present import words
from ui.present.consent_forms import FORM, HANDOVER, village_papers
from ui.record.lists import RecordLists
from ui.record.view import Line, Section
from ui.theme.faces import Role
from ui.widgets.label import Label
from ui.widgets.layout import column, holding
from ui.wording.declared import coded

_Found = tuple[Sequence[SentCase], list[Row], list[Row]]


class SentPage(Page):
    """Lists; one's own entries open until the branch has accepted them."""

    code = "sent"
    icon = "send"
    help_topic = "yang-saya-kirim"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._veiled = desk, False
        self._found: _Found = ((), [], [])
        self._lists = RecordLists(edges=(32, 4, 32, 16))
        self._lists.opened.connect(self._open)
        lead = self.tr("Setelah diterima cabang, yang terlihat di sini nomor dan tahapnya.")
        head = column(Label(self.title(), Role.TITLE), Label(lead, Role.BODY, "muted"), gap=4, edges=(32, 22, 32, 8))
        self.body(holding(column(holding(head), (self._lists, 1), gap=0)))

    def title(self) -> str:
        return self.tr("Yang saya kirim")

    def enter(self, place: Place) -> None:
        self._read()

    def refresh(self, touched: Touched) -> None:
        self._read()

    def veil(self, *, drawn: bool) -> None:
        self._veiled = drawn
        self._show(self._found)

    def _read(self) -> None:
        def work(session: Session) -> _Found:
            return followed(session), rows(session, "consultation"), rows(session, "village_entry")

        self._desk.ask(work, self._show)

    def _show(self, found: _Found) -> None:
        self._found = found
        cases, talks, entries = found
        self._lists.show_sections(
            (
                Section(
                    kind="case", title=self.tr("Pengaduan"), lines=tuple(self._case(each) for each in cases),
                    teaching=self.tr("Belum ada pengaduan."),
                ),
                village_papers(cases, veiled=self._veiled),
                Section(
                    kind="consultation", title=self.tr("Konsultasi"), teaching=self.tr("Belum ada konsultasi."),
                    lines=tuple(self._line("consultation", "message-circle", each) for each in talks),
                ),
                Section(
                    kind="village_entry", title=self.tr("Register berangkat dan pulang"),
                    lines=tuple(self._line("village_entry", "plane-takeoff", each) for each in entries),
                    teaching=self.tr("Belum ada catatan."),
                ),
            )
        )  # fmt: skip

    def _case(self, case: SentCase) -> Line:
        sent = case.sent
        stage = coded("stage", sent.stage.value)
        promised = (
            self.tr("kontak berikutnya {day}").format(day=words.short_day(sent.next_contact, case.today))
            if sent.next_contact is not None
            else ""
        )
        number = sent.number or sent.village_number
        name = words.called_words(case.client) if case.client.text and not self._veiled else ""
        return Line(
            kind="case", id="" if sent.accepted else sent.case, title=name or number, icon="folder-open",
            detail=" · ".join(each for each in (number if name else "", stage, promised) if each),
            right=self.tr("diterima cabang") if sent.accepted else show_date(sent.received_at),
            tone="success" if sent.accepted else "muted",
        )  # fmt: skip

    def _line(self, kind: str, icon: str, row: Row) -> Line:
        when = row.found.fields.get("date")
        title = row.title if not self._veiled else self.tr("Catatan")
        return Line(kind=kind, id=row.id, title=title, icon=icon, right=show_date(when) if when else "")

    def _open(self, kind: str, record: str) -> None:
        if kind in (FORM, HANDOVER):
            self._desk.open("form" if kind == FORM else "composer", case=record, form="F01")
            return
        self._desk.open("record", record, kind=kind, **{"from": "sent"})
