"""At headquarters: which laptops speak for which office, approving one that asks, inviting an office."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.casework.enrolment import Invite, Invited, invite
from app.casework.trusting import CERTIFIED, REQUESTED, Known, approve, devices
from ui.desktop.desk import Desk
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, Well, heading
from ui.widgets.chips import Chip, ChipFace, Tone
from ui.widgets.files import ask_copy
from ui.widgets.inputs import Combo, Labelled, LineInput
from ui.widgets.label import Label, Rule, Said
from ui.widgets.layout import Flow, clear, column, holding
from ui.wording.declared import coded

_TOUCHED = ("device", "trust", "case", "person", "task", "referral", "consent")


def _say(text: str) -> str:
    return QCoreApplication.translate("DevicesCard", text)


class DevicesCard(Card):
    """A line per laptop with its eight words; Setujui where one asks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._box = column(gap=0)
        add = Button(_say("Undang kantor"), Weight.SECONDARY, "plus", compact=True)
        add.setObjectName("invite")
        self.form = _InviteForm(desk)
        self.form.hide()
        add.clicked.connect(lambda: (self.form.setVisible(self.form.isHidden()), self.form.focus_first()))
        told = Label(_say("Yang menunggu tetap aman tersimpan; isinya tampil sesudah disetujui."), Role.SMALL, "muted")
        super().__init__(heading(_say("Kantor dan perangkat"), add), 2, told, 4, self._box, self.form, gap=0)
        self.read()

    def read(self) -> None:
        """Read who asks and who is certified."""
        self._desk.ask(devices, self._show)

    def _show(self, found: Sequence[Known]) -> None:
        clear(self._box)
        self.form.offer([(each.office, each.office_code) for each in found if each.office_kind == "branch"])
        for at, each in enumerate(found):
            if at:
                self._box.addWidget(Rule())
            self._box.addWidget(self._line(each))

    def _line(self, known: Known) -> QWidget:
        asks = known.state == REQUESTED
        tone = Tone.WARNING if asks else Tone.SUCCESS if known.state == CERTIFIED else Tone.DANGER
        icon = "hourglass" if asks else "check" if known.state == CERTIFIED else "circle-x"
        state = Chip(ChipFace(text=coded("device_state", known.state), tone=tone, icon=icon))
        mine = known.device == self._desk.session.actor.device
        name = _say("{office}, laptop ini") if mine else _say("{office}, laptop ke-{index}")
        ask = Button(_say("Setujui"), Weight.SECONDARY, compact=True)
        ask.setAccessibleName(_say("Setujui {office}").format(office=known.office_code))
        ask.setVisible(asks)
        waiting = _say("{count} perubahan menunggu").format(count=known.waiting) if known.waiting else ""
        check = self._check(known) if asks else None
        if check is not None:
            check.hide()
            ask.clicked.connect(lambda: check.setVisible(check.isHidden()))
        title = Label(name.format(office=known.office_code, index=known.index + 1), Role.STRONG)
        line = column(holding(Flow(title, state, ..., ask)), Label(known.fingerprint, Role.SMALL, "muted"), gap=2)
        if waiting:
            line.addWidget(Label(waiting, Role.SMALL, "muted"))
        if check is not None:
            line.addWidget(check)
        line.setContentsMargins(0, 8, 0, 8)
        return holding(line)

    def _check(self, known: Known) -> QWidget:
        told = _say("Telepon kantornya dan minta delapan kata di Pengaturan dibacakan. Sama persis dengan ini?")
        yes = Button(_say("Ya, semua kata sama"), Weight.SECONDARY, "check", compact=True)
        yes.setObjectName("words-agree")
        yes.clicked.connect(lambda: self._approve(known))
        no = Label(_say("Bila ada yang berbeda, jangan setujui; hubungi kantornya."), Role.SMALL, "muted")
        return Well(Label(told), 6, Label(known.fingerprint, Role.NAME), 8, holding(Flow(yes, no)))

    def _approve(self, known: Known) -> None:
        self._desk.do(
            lambda session: approve(session, known.device, fingerprint=known.fingerprint),
            self._approved,
            kinds=_TOUCHED,
        )

    def _approved(self, _known: Known) -> None:
        self._desk.say(_say("Disetujui. Yang dikirim laptop itu kini tampil; pengesahannya ikut kiriman berikutnya."))
        self.read()


class _InviteForm(QWidget):
    """Which office is invited, and where its invitation goes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._desk = desk
        kinds = [(each, coded("office_kind", each)) for each in ("branch", "village", "headquarters")]
        self._kind, self._parent = Combo(_say("Jenis kantor"), kinds), Combo(_say("Cabang yang menaungi"))
        self._kind.setObjectName("invite-kind")
        self._name, self._code = LineInput(), LineInput()
        self._name.setObjectName("invite-name")
        self._code.setObjectName("invite-code")
        self._code.setMaxLength(12)
        self._above = Labelled(_say("Cabang yang menaungi"), self._parent)
        self._above.hide()
        self._kind.currentIndexChanged.connect(lambda _at: self._above.setVisible(self._kind.code() == "village"))
        self._wrong = Said("circle-alert", "", Role.SMALL, tone="danger")
        self._wrong.hide()
        self.words = Well()
        self.words.hide()
        save = Button(_say("Simpan undangan"), Weight.SECONDARY, "download", compact=True)
        save.setObjectName("save-invitation")
        save.clicked.connect(self._choose)
        told = _say(
            "Sekali pakai, berlaku 90 hari. Serahkan berkasnya lewat tangan atau USB; delapan katanya lewat telepon."
        )
        self.setLayout(
            column(
                8, Rule(), 4, Labelled(_say("Jenis kantor"), self._kind), Labelled(_say("Nama kantor"), self._name),
                Labelled(_say("Kode singkat"), self._code), self._above, Label(told, Role.SMALL, "muted"), self._wrong,
                holding(Flow(save)), self.words, gap=8,
            )
        )  # fmt: skip

    def offer(self, branches: Sequence[tuple[str, str]]) -> None:
        """Say which branches a village can stand under."""
        self._parent.offer(list(dict(branches).items()))

    def focus_first(self) -> None:
        """Give the focus to the name."""
        self._name.setFocus()

    def _choose(self) -> None:
        wrong = ""
        if not self._name.text().strip() or not self._code.text().strip():
            wrong = _say("Tulis nama kantor dan kode singkatnya.")
        elif self._kind.code() == "village" and not self._parent.code():
            wrong = _say("Desa perlu cabang yang menaunginya; undang cabangnya dulu.")
        self._wrong.label.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        path = None if wrong else ask_copy(self, _say("Simpan undangan"), "undangan")
        if path:
            self.invite_to(path)

    def invite_to(self, path: Path) -> None:
        """Write the invitation."""
        village = self._kind.code() == "village"
        office = Invite(
            code=self._code.text().strip().upper(),
            kind=self._kind.code(),
            name=self._name.text().strip(),
            parent=self._parent.code() if village else None,
        )
        self._desk.do(lambda session: invite(session, office, path), self._written, kinds=("device",))

    def _written(self, made: Invited) -> None:
        self._desk.say(_say("Undangan tersimpan. Bacakan delapan katanya lewat telepon."))
        box = self.words.layout()
        if box is not None:
            clear(box)
            box.addWidget(Label(_say("Delapan kata pusat, untuk dibacakan lewat telepon:"), Role.SMALL, "muted"))
            box.addWidget(Label(made.fingerprint, Role.NAME))
        self.words.show()
