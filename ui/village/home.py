"""Beranda of a village office: three large actions, what this laptop alone holds, and the way to send it."""

from PySide6.QtWidgets import QWidget

from app.casework.desk.dates import today_of
from app.casework.desk.exposure import Exposure, exposure
from app.casework.session import Session
from ui.desktop.desk import Desk
from ui.page import Page, Place, Touched
from ui.present import words
from ui.present.home import headquarters
from ui.theme.faces import Role
from ui.widgets.actions import BigAction, LargeAction
from ui.widgets.cards import Card
from ui.widgets.label import Label, Said
from ui.widgets.layout import Equal, Flow, Scroll, column, holding


class VillageHome(Page):
    """One page per action, no tabs."""

    code = "home"
    icon = "house"
    help_topic = "beranda-desa"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._today = Label("", Role.DISPLAY)
        safe = Said("shield-check", self.tr("Semua tersimpan di laptop ini"), icon_tone="success")
        self._have = Label("", Role.BODY, "muted")
        self.send = BigAction(
            "send", self.tr("Kirim ke cabang"), self.tr("Disalin ke USB, hanya dapat dibuka cabang dan pusat")
        )
        self.send.clicked.connect(lambda: desk.open("sync"))
        if "sync" not in desk.reachable:
            self.send.hide()
        sent = Card(Label(self.tr("Kirim"), Role.HEADING), 4, self._have, 12, self.send)
        content = column(
            self._today, 2, holding(Flow(safe)), 18, self._actions(), 16, sent, ..., gap=0, edges=(32, 24, 32, 20)
        )
        self.body(Scroll(holding(content)))

    def title(self) -> str:
        return self.tr("Beranda")

    def enter(self, place: Place) -> None:
        self._read()

    def refresh(self, touched: Touched) -> None:
        self._read()

    def _actions(self) -> QWidget:
        flow = Equal(gap=16, line_gap=12, snug=True)
        acts = (
            ("message-square-plus", self.tr("Konsultasi"), self.tr("Boleh tanpa nama"), "consultation"),
            ("folder-plus", self.tr("Pengaduan"), self.tr("Cukup satu isian"), "new_case"),
            ("plane-takeoff", self.tr("Catat berangkat/pulang"), self.tr("Satu baris register desa"), "register"),
        )
        for icon, title, promise, page in acts:
            button = LargeAction(icon, title, promise)
            button.setObjectName(f"to-{page}")
            button.clicked.connect(lambda _on=False, to=page: self._desk.open(to))
            flow.addWidget(button)
        return holding(flow)

    def _read(self) -> None:
        def work(session: Session) -> tuple[Exposure, str]:
            return exposure(session), words.full_day(today_of(session.clock()))

        def done(found: tuple[Exposure, str]) -> None:
            self._have.setText(headquarters(found[0]).sentence)
            self._today.setText(found[1])

        self._desk.ask(work, done)
