"""The window of the first start: one card, five short steps, Lanjut (or Enter) and Kembali."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QStackedWidget, QWidget

from app.casework.desk.beginning import OfficeWish, PersonWish
from app.casework.desk.disk import DiskFacts
from app.records.assets import assets_folder
from ui.first_start.disk import disk_notice
from ui.first_start.office import OfficeForm
from ui.frame.beside import HelpBeside
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, Note
from ui.widgets.enter import entered
from ui.widgets.focus import FocusRing
from ui.widgets.inputs import Combo, Labelled, LineInput
from ui.widgets.label import Label, Said
from ui.widgets.layout import Part, Scroll, clear, column, holding, row
from ui.widgets.mark import Mark
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.order import follow_order
from ui.widgets.tick import Tick
from ui.widgets.word_code import CodeShown, CodeTyped
from ui.wording.declared import coded

SIZE = (680, 720)


class Step(IntEnum):
    """Where one is."""

    WAY = 0
    OFFICE = 1
    PERSON = 2
    PASSPHRASE = 3
    CODE = 4


class FirstStartWindow(QWidget):
    """Asks; whoever leads answers `next_asked`."""

    next_asked = Signal(int)
    invitation_asked = Signal()

    def __init__(self, suggest: Callable[[], str], judge: Callable[[str], bool]) -> None:
        super().__init__()
        self.setProperty("plane", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(QApplication.applicationName())
        self.passphrase = NewPassphrase(suggest, judge)
        self.where = Label("", Role.SMALL, "muted")
        self._disk = column(gap=0)
        self._progress = Label("", Role.SMALL, "muted")
        self._wrong = Said("circle-alert", "", Role.BODY, tone="danger")
        self._wrong.hide()
        self._next = Button(self.tr("Lanjut"), Weight.PRIMARY)
        self._next.setObjectName("next")
        self._next.clicked.connect(lambda: self.next_asked.emit(self._stack.currentIndex()))
        self._back = Button(self.tr("Kembali"), Weight.QUIET, "chevron-left")
        self._back.setObjectName("back")
        self._back.clicked.connect(self._go_back)
        self._stack = QStackedWidget()
        for page in (
            self._way_page(),
            self._office_page(),
            self._person_page(),
            self._passphrase_page(),
            self._code_page(),
        ):
            self._stack.addWidget(page)
        card = Card((self._stack, 1), 10, self._wrong, 8, row(self._back, ..., self._next), edges=(28, 24, 28, 20))
        name = (Label(QApplication.applicationName(), Role.DISPLAY), 1)
        beside = HelpBeside(assets_folder() / "help", lambda: "mulai")
        head = row(Mark(36), name, self._progress, beside.button(), gap=12)
        beside.hold(Scroll(holding(column(head, 16, (card, 1), gap=0, edges=(36, 24, 36, 28)))))
        self.setLayout(column((beside, 1), gap=0))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._ring = FocusRing(self, application)
        follow_order(self)
        self.resize(*SIZE)
        self.go(Step.WAY)

    # --- what is filled in

    def invited(self) -> bool:
        """Tell whether somebody has an invitation."""
        return self._by_invitation.isChecked()

    def office(self) -> OfficeWish:
        """Return the office as filled in."""
        return self._alone.wish()

    def person(self) -> PersonWish:
        """Return the person as filled in."""
        return PersonWish(screen_name=self._screen_name.text().strip(), name=self._full_name.text().strip())

    def fingerprint(self) -> str:
        """Return the words compared with headquarters."""
        return self._words.text().strip()

    def code_written(self) -> bool:
        """Tell whether the code is hidden and being typed back."""
        return self._typed.isVisibleTo(self)

    def code_right(self) -> bool:
        """Tell whether what was typed is the code."""
        return self._typed.compare(self._groups)

    # --- what is shown

    def go(self, step: Step) -> None:
        """Show a step and give the focus to its first field."""
        self._stack.setCurrentIndex(step.value)
        self._progress.setText(self.tr("Langkah {at} dari 5").format(at=step.value + 1))
        self._back.setVisible(step not in (Step.WAY, Step.CODE))
        self._alone.setVisible(not self.invited())
        self._invitation.setVisible(self.invited())
        self._next.rename(
            {
                Step.PASSPHRASE: self.tr("Buat kantor"),
                Step.CODE: self.tr("Sudah saya tulis"),
            }.get(step, self.tr("Lanjut"))
        )
        first = {
            Step.WAY: self._by_invitation if self.invited() else self._by_self,
            Step.OFFICE: self._choose if self.invited() else self._alone,
            Step.PERSON: self._screen_name,
            Step.PASSPHRASE: self.passphrase.again,
            Step.CODE: self._next,
        }[step]
        first.setFocus()

    def complain(self, sentence: str) -> None:
        """Say what keeps this step from being done."""
        self._wrong.label.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def set_busy(self, *, busy: bool) -> None:
        """While the office is being made, take no second press."""
        self._next.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._next.rename(self.tr("Sedang dibuat…") if busy else self.tr("Buat kantor"))

    def show_disk(self, facts: DiskFacts) -> None:
        """Say what the disk of this laptop means."""
        clear(self._disk)
        self._disk.addWidget(disk_notice(facts))

    def show_invited(self, told: tuple[str, str, str]) -> None:
        """Show which office an invitation is for."""
        name, code, kind = told
        words = self.tr("Undangan untuk {name} ({code}), {kind}.")
        self._told.setText(words.format(name=name, code=code, kind=coded("office_kind", kind)))
        self.complain("")
        self._words.setFocus()

    def show_code(self, groups: Sequence[str]) -> None:
        """Show the recovery code to be written down."""
        self._groups = tuple(groups)
        self._shown_box.addWidget(CodeShown(groups))

    def hide_code(self) -> None:
        """Hide the code and ask for it to be typed back."""
        self._shown.hide()
        self._typed_part.show()
        self._typed.setFocus()
        self._next.rename(self.tr("Selesai"))
        self._back.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(event, self, self._next.click):
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        self.complain("")
        if self.code_written():  # a slip of the pen shows when the code is typed: it can be read once more
            self._typed_part.hide()
            self._shown.show()
        self.go(Step(self._stack.currentIndex() - (self._stack.currentIndex() not in (Step.WAY, Step.CODE))))

    # --- pages

    def _way_page(self) -> QWidget:
        self._language = Combo(self.tr("Bahasa"), (("id", "Bahasa Indonesia"),))
        self._by_self = Tick(self.tr("Mulai sendiri, undangan dapat menyusul"), round_one=True)
        self._by_invitation = Tick(self.tr("Saya punya undangan dari pusat"), round_one=True)
        group = QButtonGroup(self)
        group.addButton(self._by_self)
        group.addButton(self._by_invitation)
        self._by_self.setChecked(True)
        return _step(
            self.tr("Selamat datang"),
            self.tr("Damping mencatat dan mendampingi kasus pekerja migran. Semua bekerja tanpa internet, dan hanya orang yang Anda beri izin yang dapat membacanya."),
            Labelled(self.tr("Bahasa"), self._language), 4, self._by_self, self._by_invitation,
        )  # fmt: skip

    def _office_page(self) -> QWidget:
        self._alone = OfficeForm()
        self._choose = Button(self.tr("Pilih berkas undangan"), Weight.SECONDARY, "folder-open")
        self._choose.clicked.connect(self.invitation_asked)
        self._told = Label("", Role.STRONG)
        self._words = LineInput(self.tr("delapan kata"))
        compare = self.tr(
            "Telepon pusat dan cocokkan delapan kata pengenal. Boleh dikosongkan bila pusat ada di sebelah Anda."
        )
        self._invitation = holding(
            column(
                row(self._choose, ...), self._told,
                Labelled(self.tr("Delapan kata dari pusat"), self._words, help_text=compare), gap=12,
            )
        )  # fmt: skip
        return _step(self.tr("Kantor"), "", self._alone, self._invitation)

    def _person_page(self) -> QWidget:
        self._screen_name, self._full_name = LineInput(), LineInput()
        self._screen_name.setObjectName("screen-name")
        self._full_name.setObjectName("full-name")
        self._screen_name.setMaxLength(60)
        return _step(
            self.tr("Siapa Anda?"), "",
            Labelled(
                self.tr("Nama di layar"), self._screen_name,
                help_text=self.tr("Terlihat sebelum kunci dibuka, jadi boleh bukan nama asli."),
            ),
            Labelled(self.tr("Nama lengkap"), self._full_name, help_text=self.tr("Untuk surat. Boleh menyusul.")),
        )  # fmt: skip

    def _passphrase_page(self) -> QWidget:
        return _step(
            self.tr("Frasa sandi"),
            self.tr("Membuka Damping di laptop ini. Tidak ada yang dapat melihatnya, pusat pun tidak."),
            self.passphrase, self.where, 4, holding(self._disk),
        )  # fmt: skip

    def _code_page(self) -> QWidget:
        self._groups: tuple[str, ...] = ()
        self._shown_box = column(gap=0)
        once = Note(
            "warning",
            "pencil",
            self.tr("Kode ini hanya tampil sekali. Tulis tangan di kertas, simpan terkunci, jangan difoto."),
        )
        self._shown = holding(column(once, 8, holding(self._shown_box), gap=10))
        self._typed = CodeTyped(8)
        self._typed.setObjectName("code-typed")
        self._typed_part = holding(
            column(
                Label(self.tr("Ketik kembali dari kertas, supaya yakin tidak ada yang salah tulis.")),
                self._typed,
                gap=12,
            )
        )
        self._typed_part.hide()
        return _step(
            self.tr("Kode pemulihan"),
            self.tr("Untuk masuk kembali bila frasa sandi terlupa."),
            self._shown,
            self._typed_part,
        )


def _step(title: str, lead: str, *parts: Part) -> QWidget:
    told = Label(lead, Role.BODY, "muted") if lead else None
    return holding(column(Label(title, Role.TITLE), told, 8, *parts, ..., gap=10))
