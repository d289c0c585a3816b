"""Gaps are answers: why a field is empty, as words at rest and as choices under the field."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QMenu, QWidget

from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Well
from ui.widgets.label import Icon, Label, SideLabel
from ui.widgets.layout import Flow, column, holding, row
from ui.widgets.pills import SmallChoice

ASKED_FIRST = ("not_asked", "unknown", "not_ready")
THE_REST = ("withheld", "not_released", "not_applicable")
_ICONS = {
    "not_asked": "circle-dashed",
    "unknown": "circle-question-mark",
    "not_ready": "hand",
    "withheld": "lock",
    "not_released": "eye-off",
    "closed": "lock",
    "not_applicable": "minus",
}


def gap_icon(gap: str) -> str:
    """Return the icon of a reason; an unknown reason (from a newer version) gets the dashed ring."""
    return _ICONS.get(gap, "circle-dashed")


def gap_words(gap: str) -> str:
    """Return the words for a reason; a closed topic is never a headline."""
    words = {
        "not_asked": QCoreApplication.translate("Gap", "Belum ditanyakan"),
        "unknown": QCoreApplication.translate("Gap", "Tidak tahu"),
        "not_ready": QCoreApplication.translate("Gap", "Belum ingin bercerita"),
        "withheld": QCoreApplication.translate("Gap", "Ditahan pihak lain"),
        "not_released": QCoreApplication.translate("Gap", "Tidak untuk dibagikan"),
        "closed": QCoreApplication.translate(
            "Gap", "Satu topik ditutup atas permintaan klien. Tunggu sampai ia memulai."
        ),
        "not_applicable": QCoreApplication.translate("Gap", "Tidak berlaku"),
    }
    return words.get(gap, QCoreApplication.translate("Gap", "Kosong, alasannya dari versi yang lebih baru"))


class GapWords(QWidget):
    """A gap at rest: icon and italic muted words in the value's place, with who and when."""

    def __init__(self, gap: str, source: str = "") -> None:
        """Take the reason and, if known, who said so and when."""
        super().__init__()
        self.setProperty("bare", "true")
        words = Label(gap_words(gap), Role.BODY, "muted", italic=True)
        told = Label(source, Role.SMALL, "muted") if source else None
        self.setLayout(Flow(Icon(gap_icon(gap), "muted"), words, told, gap=8, line_gap=2))


class GapChoices(QWidget):
    """The reasons as small choices; choosing one again takes it back; rarer ones are behind "Lainnya"."""

    chosen = Signal(str)  # the reason, "" when taken back

    def __init__(self, offered: Sequence[str] = ASKED_FIRST, rest: Sequence[str] = THE_REST) -> None:
        """Offer reasons; those in `rest` appear in a menu until one of them is chosen."""
        super().__init__()
        self.setProperty("bare", "true")
        self._gap = ""
        self._rest = tuple(rest)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._choices: dict[str, SmallChoice] = {}
        flow = Flow(gap=6, line_gap=6)
        for gap in (*offered, *rest):
            choice = SmallChoice(gap_words(gap), gap_icon(gap))
            choice.clicked.connect(lambda _on=False, code=gap: self._pressed(code))
            if gap not in offered:
                choice.hide()
            self._choices[gap] = choice
            flow.addWidget(choice)
        if rest:
            more = Button(self.tr("Lainnya"), Weight.LINK)
            more.clicked.connect(lambda: self._menu(more))
            flow.addWidget(more)
        self.setLayout(flow)

    def gap(self) -> str:
        """Return the chosen reason, "" for none."""
        return self._gap

    def set_gap(self, gap: str) -> None:
        """Show `gap` as chosen, without telling anyone."""
        self._gap = gap
        for code, choice in self._choices.items():
            choice.setChecked(code == gap)
            if code in self._rest:
                choice.setVisible(code == gap)

    def _pressed(self, code: str) -> None:
        self.set_gap("" if code == self._gap else code)
        self.chosen.emit(self._gap)

    def _menu(self, button: Button) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code in self._rest:
            menu.addAction(gap_words(code)).triggered.connect(lambda _on=False, gap=code: self._pressed(gap))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


class GapControl(Well):
    """A field opened in place: its name, its input, and under it the reasons it may stay empty."""

    changed = Signal()

    def __init__(
        self, name: str, control: QWidget, choices: GapChoices | None = None, *, label_width: int = 152
    ) -> None:
        """Take the input; a `QLineEdit` clears the reason as soon as something is typed."""
        super().__init__(edges=(12, 10, 12, 12))
        self.control = control
        self.choices = choices or GapChoices()
        label = SideLabel(name, label_width, Role.STRONG, "")
        label.setBuddy(control)
        control.setAccessibleName(name)
        side = holding(column(7, label, ..., gap=0))
        self.layout().addLayout(  # type: ignore[union-attr]
            row(side, (holding(column(control, self.choices, gap=8)), 1), gap=10)
        )
        self.choices.chosen.connect(self._reason_chosen)
        if isinstance(control, QLineEdit):
            control.textEdited.connect(self._typed)

    def value(self) -> tuple[str, str]:
        """Return (text, reason): one of them is empty."""
        text = self.control.text().strip() if isinstance(self.control, QLineEdit) else ""
        return (text, "") if text else ("", self.choices.gap())

    def _typed(self, text: str) -> None:
        if text.strip():
            self.choices.set_gap("")
        self.changed.emit()

    def _reason_chosen(self, gap: str) -> None:
        if gap and isinstance(self.control, QLineEdit):
            self.control.clear()
        self.changed.emit()
