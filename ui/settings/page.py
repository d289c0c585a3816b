"""Pengaturan: the office and its letterhead, who works here, one's passphrase, how it looks, when it locks, about."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.casework.desk import door
from app.casework.desk.settings import Colleague, SettingsFacts, settings_of
from app.casework.session import Session
from app.casework.users import Newcomer, add_user, change_passphrase
from ui.desktop.desk import Desk
from ui.messages import is_expected, sentence
from ui.page import Page, Place, Touched, focus_named, focused_name
from ui.settings.appearance import AppearanceCard
from ui.settings.backup import BackupCard
from ui.settings.devices import DevicesCard
from ui.settings.office import OfficeCard
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, heading
from ui.widgets.inputs import Labelled, LineInput
from ui.widgets.label import Label, Rule, Said
from ui.widgets.layout import Flow, Scroll, clear, column, holding
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.tick import Tick
from ui.wording.declared import coded

VERSION = "0.1.0"


class SettingsPage(Page):
    """One page of cards; each acts for itself."""

    code = "settings"
    icon = "settings"
    help_topic = "pengaturan"

    appearance_changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._facts: SettingsFacts | None = None
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        content = holding(column(Label(self.title(), Role.TITLE), 8, self._cards, ..., gap=4, edges=(32, 22, 32, 18)))
        content.setMaximumWidth(860)
        self.body(Scroll(content))
        self.appearance = AppearanceCard(desk)
        self.office: OfficeCard | None = None
        self.backup = BackupCard(desk)
        self.devices: DevicesCard | None = None

    def title(self) -> str:
        return self.tr("Pengaturan")

    def enter(self, place: Place) -> None:
        self._read(lambda: focus_named(self, place.field))

    def place(self) -> Place:
        return Place(page=self.code, field=focused_name(self))

    def landing(self) -> QWidget | None:
        """Return what can be done first: the first field stands far below, and nobody looks for the page's end."""
        return next((each for each in self.findChildren(Button) if each.isVisibleTo(self)), None)

    def refresh(self, touched: Touched) -> None:
        if touched.kinds & {"office", "user"}:
            self._read()

    def _read(self, then: Callable[[], object] = lambda: None) -> None:
        def done(facts: SettingsFacts) -> None:
            self._facts = facts
            self._show(facts)
            then()

        self._desk.ask(settings_of, done)

    def _show(self, facts: SettingsFacts) -> None:
        for kept in (self.appearance, self.backup):
            kept.setParent(None)
        clear(self._cards)
        self.office = OfficeCard(self._desk, facts)
        self.backup.show_facts(facts)
        self.devices = DevicesCard(self._desk) if facts.directs else None
        cards: list[QWidget | None] = [
            self.office, self._people(facts), self.devices, self._passphrase(), self.backup, self.appearance,
            self._about(facts),
        ]  # fmt: skip
        for card in [each for each in cards if each is not None]:
            self._cards.addWidget(card)
            card.show()

    # --- cards

    def _people(self, facts: SettingsFacts) -> QWidget:
        box = QVBoxLayout()
        box.setSpacing(0)
        for at, each in enumerate(facts.colleagues):
            if at:
                box.addWidget(Rule())
            box.addWidget(self._colleague(each))
        add = Button(self.tr("Tambah pengguna"), Weight.SECONDARY, "plus", compact=True)
        add.setObjectName("add-user")
        if not facts.may_administer:
            add.hide()
        form = _NewUser(self._desk, facts.roles, self._read)
        form.hide()
        add.clicked.connect(lambda: (form.setVisible(form.isHidden()), form.focus_first()))
        return Card(heading(self.tr("Pengguna laptop ini"), add), 4, box, form)

    def _colleague(self, one: Colleague) -> QWidget:
        roles = ", ".join(coded("role", each) for each in one.roles)
        name = self.tr("{name} (Anda)").format(name=one.screen_name) if one.me else one.screen_name
        change = Button(self.tr("Ubah"), Weight.LINK)
        change.setAccessibleName(self.tr("Ubah {name}").format(name=one.screen_name))
        change.clicked.connect(lambda: self._desk.open("record", one.user, kind="user", **{"from": "settings"}))
        words = column(holding(Flow(Label(name, Role.STRONG), ..., change)), Label(roles, Role.SMALL, "muted"), gap=0)
        words.setContentsMargins(0, 7, 0, 7)
        return holding(words)

    def _passphrase(self) -> QWidget:
        form = _ChangePassphrase(self._desk)
        form.hide()
        change = Button(self.tr("Ganti frasa sandi"), Weight.SECONDARY, "lock", compact=True)
        change.setObjectName("change-passphrase")
        change.clicked.connect(lambda: form.setVisible(form.isHidden()))
        told = self.tr(
            "Salah ketik memperlambat percobaan berikutnya. Itu menghalangi orang di depan laptop, bukan pencuri yang menyalin isi disknya: frasa yang panjanglah yang melindungi."
        )
        return Card(heading(self.tr("Frasa sandi"), change), 4, Label(told, Role.SMALL, "muted"), 4, form)

    def _about(self, facts: SettingsFacts) -> QWidget:
        lines = (
            (self.tr("Versi"), VERSION),
            (self.tr("Data terenkripsi di"), facts.folder),
            (self.tr("Delapan kata pengenal laptop ini"), facts.fingerprint),
        )
        parts = [holding(column(Label(name, Role.SMALL, "muted"), Label(value), gap=0)) for name, value in lines]
        free = Label(
            self.tr("Damping bekerja tanpa internet, untuk selamanya. Layanan Migrant CARE tidak dipungut biaya."),
            Role.SMALL,
            "muted",
        )
        return Card(Label(self.tr("Tentang"), Role.HEADING), 4, *parts, 4, free, gap=6)


class _NewUser(QWidget):
    """A further person: name, roles, passphrase."""

    def __init__(self, desk: Desk, roles: object, done: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._desk, self._done = desk, done
        self._name, self._full = LineInput(), LineInput()
        self._name.setObjectName("new-user-name")
        self._roles = {str(each): Tick(coded("role", str(each))) for each in roles}  # type: ignore[attr-defined]
        self.passphrase = NewPassphrase(door.suggestion, lambda text: door.judged(text).enough)
        self._wrong = Said("circle-alert", "", Role.SMALL, tone="danger")
        self._wrong.hide()
        self._save = Button(self.tr("Simpan pengguna"), Weight.PRIMARY)
        self._save.setObjectName("save-user")
        self._save.clicked.connect(self._submit)
        told = self.tr("Peran di laptop yang sama dijaga program ini; catatan tersegel dijaga enkripsi.")
        self.setLayout(
            column(
                8, Rule(), 4, Labelled(self.tr("Nama di layar"), self._name), Labelled(self.tr("Nama lengkap"), self._full),
                Label(self.tr("Peran"), Role.SMALL_STRONG, "muted"), *self._roles.values(), Label(told, Role.SMALL, "muted"),
                Label(self.tr("Frasa sandinya"), Role.SMALL_STRONG, "muted"), self.passphrase, self._wrong,
                holding(Flow(self._save)), gap=8,
            )
        )  # fmt: skip

    def focus_first(self) -> None:
        """Give the focus to the name."""
        self._name.setFocus()

    def _submit(self) -> None:
        self._complain("")
        roles = [code for code, tick in self._roles.items() if tick.isChecked()]
        if not self._name.text().strip() or not roles:
            self._complain(self.tr("Tulis namanya dan pilih sekurangnya satu peran."))
            return
        passphrase = self.passphrase.chosen()
        if not passphrase:
            return
        newcomer = Newcomer(
            screen_name=self._name.text().strip(), passphrase=passphrase, roles=roles, name=self._full.text().strip()
        )
        self._save.setEnabled(False)

        def done(_id: object) -> None:
            self._desk.say(self.tr("Pengguna ditambahkan."))
            self._done()

        self._desk.do(lambda session: add_user(session, newcomer), done, kinds=("user",), failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        self._save.setEnabled(True)
        if not is_expected(error):
            raise error
        self._complain(sentence(error))

    def _complain(self, words: str) -> None:
        self._wrong.label.setText(words)
        self._wrong.setVisible(bool(words))


class _ChangePassphrase(QWidget):
    """A new passphrase for whoever is signed in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._desk = desk
        self.passphrase = NewPassphrase(door.suggestion, lambda text: door.judged(text).enough)
        self._save = Button(self.tr("Simpan frasa sandi"), Weight.PRIMARY)
        self._save.setObjectName("save-passphrase")
        self._save.clicked.connect(self._submit)
        self.setLayout(column(self.passphrase, holding(Flow(self._save)), gap=10))

    def _submit(self) -> None:
        passphrase = self.passphrase.chosen()
        if not passphrase:
            return
        self._save.setEnabled(False)

        def work(session: Session) -> None:
            change_passphrase(session, passphrase)

        def done(_none: object) -> None:
            self._save.setEnabled(True)
            self.hide()
            self._desk.say(self.tr("Frasa sandi diganti. Yang lama tidak membuka lagi."))

        self._desk.do(work, done, kinds=(), failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        self._save.setEnabled(True)
        if not is_expected(error):
            raise error
        self.passphrase.complain(sentence(error))
