"""The foot of the composer: what the letter goes without, or what stops it, and the buttons below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.letters.view import Foot
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Said
from ui.widgets.layout import Flow, column, holding, row

_ICONS = {"danger": "eye-off", "warning": "circle-alert"}


class FootBar(QWidget):
    """Draft, keep, issue; over them a line that says plainly what is missing, with a way there."""

    print_asked = Signal()
    keep_asked = Signal()
    issue_asked = Signal()
    lead_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self.issue = Button(self.tr("Terbitkan surat"), Weight.PRIMARY, "stamp")
        self.issue.setObjectName("issue")
        self.issue.clicked.connect(self.issue_asked)
        draft = Button(self.tr("Cetak draf"), Weight.SECONDARY, "printer")
        draft.setObjectName("print-draft")
        draft.clicked.connect(self.print_asked)
        keep = Button(self.tr("Simpan draf"), Weight.QUIET, "download")
        keep.setObjectName("keep-draft")
        keep.clicked.connect(self.keep_asked)
        self.said = Said("circle-alert", "", Role.SMALL, tone="warning")
        self._lead = Button(self.tr("Lihat"), Weight.LINK)
        self._lead.clicked.connect(lambda: self.lead_asked.emit(self._to))
        self._to = ""
        self._line = holding(row((self.said, 1), self._lead, gap=10))
        self._line.hide()
        self.setLayout(column(self._line, holding(Flow(draft, keep, ..., self.issue)), gap=10))

    def show_foot(self, foot: Foot | None) -> None:
        """Show what is missing; a screen reader hears it with the button that issues."""
        self._line.setVisible(foot is not None)
        self.issue.setAccessibleDescription(foot.text if foot is not None else "")
        if foot is not None:
            self.said.say(_ICONS[foot.tone], foot.text, foot.tone)
            self._lead.setAccessibleName(self.tr("Lihat: {what}").format(what=foot.text))
            self._to = foot.to

    def words(self) -> str:
        """Return what stands over the buttons, "" for nothing."""
        return "" if self._line.isHidden() else self.said.label.text()
