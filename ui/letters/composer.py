"""The composer: purpose and addressees, "siap kirim?", what stays out, the sentences, and the live preview."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.letters.about import AboutField
from ui.letters.choosing import ChooseCase
from ui.letters.foot import FootBar
from ui.letters.grounds import Grounds
from ui.letters.places import PlacesCard, show_in_page
from ui.letters.preview import Preview
from ui.letters.ready import ReadyCard, WithheldCard
from ui.letters.split import Split
from ui.letters.view import ComposerView
from ui.page import Page, Place, focused_name
from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.inputs import Combo
from ui.widgets.label import Label, Line
from ui.widgets.landing import is_there
from ui.widgets.layout import Flow, column, holding, row
from ui.widgets.tokens_field import TokensField

SEARCH = "?"  # the last line of the addressees: look through the directory
TYPED_PAUSE = 120  # ms after a key before the letter is drawn anew


class ComposerPage(Page):
    """One letter being written. Whoever made the page answers `changed` with a new view and new bytes."""

    code = "composer"
    icon = "mail"
    help_topic = "surat"

    back_asked = Signal()
    changed = Signal(str, str, object)  # purpose, recipient, codes of the copies
    about_chosen = Signal(object)  # ids of the clients it is about
    search_asked = Signal()
    typed = Signal()  # a place was written in, and nothing more came for a moment
    step_asked = Signal(str)
    consent_asked = Signal()
    record_asked = Signal(str)  # "kind/id" of the record whose own words are held back
    copy_chosen = Signal(str)
    print_asked = Signal()
    keep_asked = Signal()
    issue_asked = Signal()

    def __init__(self) -> None:
        """Lay the page out empty."""
        super().__init__()
        self._view: ComposerView | None = None
        self._veiled = False
        self._back = Button("", Weight.LINK, "chevron-left")
        self._back.clicked.connect(self.back_asked)
        self._title = Label("", Role.TITLE)
        self.purpose, self.recipient = Combo(self.tr("Tujuan")), Combo(self.tr("Penerima"))
        self.purpose.setObjectName("purpose")
        self.recipient.setObjectName("recipient")
        self.copies = TokensField(self.tr("Tembusan"))
        self.about = AboutField(self.tr("Mengenai"))
        self.grounds, self.ready, self.withheld, self.places = Grounds(), ReadyCard(), WithheldCard(), PlacesCard()
        self.preview = Preview()
        self.foot = FootBar()
        self.issue = self.foot.issue
        self.choose = ChooseCase()
        self.split = Split((self.tr("Isi"), self.tr("Pratinjau")), self._form(), self.foot, self.preview)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.choose)
        self.body(self._stack)
        self._pause = QTimer(self, singleShot=True, interval=TYPED_PAUSE)
        self._connect()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Surat")

    def show_choosing(self, *, choosing: bool) -> None:
        """Show which case the letter is for, or the letter."""
        self._stack.setCurrentIndex(1 if choosing else 0)

    def choosing(self) -> bool:
        """Tell whether a case is still to be chosen."""
        return self._stack.currentIndex() == 1

    def show_view(self, view: ComposerView, *, anew: bool = True) -> None:
        """Show the letter as it stands; nothing is emitted. `anew` drops what was typed for another letter."""
        self._view = view
        self.show_choosing(choosing=False)
        self._show_head()
        with QSignalBlocker(self.purpose), QSignalBlocker(self.recipient), QSignalBlocker(self.copies):
            self.purpose.offer(view.purposes)
            self.purpose.choose(view.purpose)
            self.recipient.offer((*view.recipients, (SEARCH, self.tr("Cari lembaga lain di direktori…"))))
            self.recipient.choose(view.recipient)
            self.copies.show_choices(view.cc, view.cc_offered)
        self.about.show_clients(view.clients, view.about, several=view.several)
        self._about_line.setVisible(len(view.clients) > 1)
        self._archive.setVisible(bool(view.archive))
        self._archive.setText(view.archive)
        self.issue.rename(self.tr("Terbitkan surat") if view.issue == "issue" else self.tr("Minta persetujuan"))
        self.show_findings(view, anew=anew)

    def show_findings(self, view: ComposerView, *, anew: bool = False) -> None:
        """Show what the gate says now: grounds, readiness, what stays out, what leaks; choices stay as they are."""
        self._view = view
        self.grounds.show_view(view)
        self.ready.show_view(view)
        self.withheld.show_view(view)
        self.places.show_places(view.places, anew=anew)
        self.foot.show_foot(view.foot)
        self.preview.show_copies([(copy.code, copy.name) for copy in view.copies], view.recipient)

    def show_pdf(self, data: bytes) -> None:
        """Show the rendering of the addressee chosen in the preview."""
        self.preview.show_pdf(data)

    def veil(self, *, drawn: bool) -> None:
        """Show the number instead of the name."""
        self._veiled = drawn
        self._show_head()

    def place(self) -> Place:
        letter = self._view.letter if self._view else ""
        return Place(page=self.code, record=letter, field=focused_name(self))

    def to_places(self, *, wrong: bool = False) -> None:
        """Lead to the sentences, or to the one something is wrong with."""
        self.split.to_words()
        self.places.to_first(wrong=wrong)

    def set_busy(self, *, busy: bool) -> None:
        """While it is being issued, take no second press."""
        self.issue.setEnabled(not busy)

    def _show_head(self) -> None:
        if self._view is not None:
            self._back.rename(self._view.back.partition(",")[0] if self._veiled else self._view.back)
            self._title.setText(self._view.title)

    def _form(self) -> QWidget:
        words = (self.tr("Tujuan"), self.tr("Mengenai"), self.tr("Penerima"), self.tr("Tembusan"))
        lines: list[QWidget] = []
        for word, control in zip(words, (self.purpose, self.about, self.recipient, self.copies), strict=True):
            label = _Name(word, words)
            label.setBuddy(control)
            lines.append(holding(row(label, (control, 1))))
        self._about_line = lines[1]
        self._about_line.hide()
        self._archive = Label("", Role.SMALL, "muted")
        self.found = column(gap=0)
        return holding(
            column(
                holding(column(holding(Flow(self._back)), self._title, gap=0)), 2, *lines[:3], self.found, lines[3],
                self._archive, self.grounds, 4, self.ready, 4, self.withheld, 4, self.places, ...,
                gap=6, edges=(32, 14, 20, 10),
            )
        )  # fmt: skip

    def _connect(self) -> None:
        self.purpose.currentIndexChanged.connect(lambda _at: self._tell())
        self.recipient.currentIndexChanged.connect(lambda _at: self._recipient_chosen())
        self.copies.changed.connect(self._tell)
        self.about.chosen.connect(self.about_chosen)
        self.ready.step_asked.connect(self.step_asked)
        self.places.consent_asked.connect(self.consent_asked)
        self.places.record_asked.connect(self.record_asked)
        self.grounds.held.asked.connect(self.consent_asked)
        self.grounds.held.opened.connect(self.record_asked)
        self.preview.copy_chosen.connect(self.copy_chosen)
        self.preview.edit_asked.connect(self.to_places)
        self.foot.issue_asked.connect(self.issue_asked)
        self.foot.keep_asked.connect(self.keep_asked)
        self.foot.print_asked.connect(self.print_asked)
        self.foot.lead_asked.connect(self._lead)
        self.places.typed.connect(self._pause.start)
        self._pause.timeout.connect(self.typed)

    def _lead(self, to: str) -> None:
        """Lead to what the foot speaks of."""
        self.split.to_words()
        if to != "ready" and any(each.complaint() for each in self.places.fields):
            self.to_places(wrong=True)
            return
        part = self.ready if to == "ready" else self.grounds
        show_in_page(part)
        act = next((each for each in part.findChildren(Button) if is_there(each, part)), None)
        if act is not None:
            act.setFocus()

    def _recipient_chosen(self) -> None:
        if self.recipient.code() == SEARCH:
            self.search_asked.emit()
        else:
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.purpose.code(), self.recipient.code(), self.copies.codes())


class _Name(Line):
    """The name of a control at its left, as wide as the widest of them at whatever size letters have."""

    def __init__(self, word: str, all_words: Sequence[str]) -> None:
        self._all = tuple(all_words)
        super().__init__(word, Role.BODY, "muted")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in self._all) + 10
        return QSize(max(widest, theme().px(78)), self.fontMetrics().height())
