"""The page on which one record of any kind is added or changed: its form, what is wrong, Simpan and the way back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.form import FormView
from ui.forms.services import Services
from ui.page import Page, focused_name
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Note
from ui.widgets.label import Label, Rule, Said
from ui.widgets.layout import Flow, Scroll, clear, column, holding

_WIDEST = 860


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordView:
    """What the page shows around the form. `first` are the fields shown at once, the rest behind a button (none: all)."""

    kind: str
    back: str
    title: str
    lead: str = ""
    first: tuple[str, ...] = ()
    fields: Mapping[str, object] = field(default_factory=dict[str, object])
    gaps: Mapping[str, str] = field(default_factory=dict[str, str])
    conflicts: Collection[str] = ()
    save: str = ""
    existing: bool = False
    voided: bool = False
    fixed: str = ""  # why nothing here can be changed
    act: str = ""  # words of a further button, "" for none


class RecordPage(Page):
    """One form with its acts; whoever made the page answers `save_asked` and the rest."""

    code = "record"
    icon = "file-pen-line"
    help_topic = "catatan"

    save_asked = Signal()
    back_asked = Signal()
    void_asked = Signal()
    act_asked = Signal()
    draft_dropped = Signal()
    drafted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.form: FormView | None = None
        self._back = Button("", Weight.LINK, "chevron-left")
        self._back.clicked.connect(self.back_asked)
        self._title, self._lead = Label("", Role.TITLE), Label("", Role.BODY, "muted")
        self._notes, self._forms = QVBoxLayout(), QVBoxLayout()
        self._notes.setSpacing(8)
        self._more = Button(self.tr("Isian lain"), Weight.QUIET, "chevron-down").hang("left")
        self._more.setObjectName("more")
        self._more.clicked.connect(self._show_all)
        self.save = Button(self.tr("Simpan"), Weight.PRIMARY, "check")
        self.save.setObjectName("save")
        self.save.clicked.connect(self.save_asked)
        self._strike = Button(self.tr("Batalkan catatan ini"), Weight.QUIET, "trash-2").hang("right")
        self._strike.setObjectName("void")
        self._strike.clicked.connect(self.void_asked)
        self._act = Button("", Weight.SECONDARY)
        self._act.setObjectName("act")
        self._act.clicked.connect(self.act_asked)
        self._wrong = Said("circle-alert", "", Role.BODY, tone="danger")
        self._wrong.hide()
        content = holding(
            column(
                holding(Flow(self._back)), self._title, self._lead, self._notes, 8, self._forms, holding(Flow(self._more)),
                ..., gap=4, edges=(32, 16, 32, 16),
            )
        )  # fmt: skip
        content.setMaximumWidth(_WIDEST + 64)
        bar = column(
            Rule(), self._wrong, holding(Flow(self.save, self._act, ..., self._strike)), gap=10, edges=(32, 0, 32, 14)
        )
        self.body(holding(column((Scroll(content), 1), holding(bar), gap=0)))
        self._view: RecordView | None = None
        self._services = Services()

    def title(self) -> str:
        """Return the name of the page."""
        return self._title.text() or self.tr("Catatan")

    def show_view(self, view: RecordView, services: Services) -> None:
        """Show the form of a record, new or existing."""
        self._view, self._services = view, services
        self._back.rename(view.back)
        self._title.setText(view.title)
        self._lead.setText(view.lead)
        self._lead.setVisible(bool(view.lead))
        self.save.rename(view.save or self.tr("Simpan"))
        self.save.setVisible(not view.fixed)
        self._act.setVisible(bool(view.act))
        self._act.rename(view.act)
        self._strike.setVisible(view.existing and not view.fixed)
        self._strike.rename(self.tr("Pulihkan catatan ini") if view.voided else self.tr("Batalkan catatan ini"))
        clear(self._notes)
        if view.voided:
            self.note("warning", "circle-alert", self.tr("Catatan ini sudah dibatalkan. Isinya tetap ada di riwayat."))
        if view.fixed:
            self.note("quiet", "lock", view.fixed)
        self.complain("")
        filled = {*view.fields, *view.gaps}
        self._build(view.first if view.first and not filled - set(view.first) else ())
        self.form.show_answers(view.fields, view.gaps, view.conflicts)  # type: ignore[union-attr]

    def blank(self) -> None:
        """Show nothing of the record before: what is not there yet cannot be mistaken, or saved, for this one."""
        self.form, self._view = None, None
        self._title.setText("")
        self._lead.hide()
        for each in (self.save, self._act, self._strike, self._more):
            each.hide()
        clear(self._notes)
        clear(self._forms)
        self.complain("")

    def note(self, tone: str, icon: str, text: str, link: str = "") -> Note:
        """Add a note above the form."""
        note = Note(tone, icon, text, link=link)
        self._notes.addWidget(note)
        return note

    def offer_draft(self, words: str) -> None:
        """Say that what stands in the form was typed before and not saved."""
        note = self.note("warning", "history", words, self.tr("Buang tulisan ini"))
        if note.link is not None:
            note.link.clicked.connect(self.draft_dropped)

    def complain(self, sentence: str) -> None:
        """Say beside Simpan why nothing was saved; what was typed stays."""
        self._wrong.label.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def set_busy(self, *, busy: bool) -> None:
        """While it is being saved, take no second press."""
        self.save.setEnabled(not busy)
        self.save.rename(
            self.tr("Menyimpan…") if busy else (self._view.save if self._view else "") or self.tr("Simpan")
        )

    def landing(self) -> QWidget | None:
        """Return the first field; of a record that cannot be changed, what can be done with it."""
        if self.form is not None and self.form.isEnabled():
            return self.form.first()
        acts = (self._act, self.save, self._strike, self._back)
        return next((each for each in acts if self.form is not None and each.isVisibleTo(self)), None)

    def show_field(self, name: str) -> None:
        """Bring a field to light that stands among those asked later."""
        if self._view is not None and self.form is not None and name and self.form.row(name) is None:
            self._show_all()

    def field(self) -> str:
        """Return the field that has the focus."""
        return focused_name(self)

    def _build(self, only: Collection[str]) -> None:
        clear(self._forms)
        if self._view is None:
            return
        self.form = FormView(self._view.kind, self._services, only=only or None)
        self.form.draft.connect(self.drafted)
        self.form.setEnabled(not self._view.fixed)
        self._forms.addWidget(self.form)
        self._more.setVisible(bool(only))

    def _show_all(self) -> None:
        if self._view is None or self.form is None:
            return
        typed, before = self.form.answers(), self.form.names()
        self._build(())
        self.form.show_answers(self._view.fields, self._view.gaps, self._view.conflicts)
        self.form.restore(typed.draft())
        self.land(next((each for each in self.form.names() if each not in before), ""))
