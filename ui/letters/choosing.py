"""Which case a letter is for: a search field over the user's cases, their own ones first."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.record.lists import RecordLists
from ui.record.view import Line, Section
from ui.theme.faces import Role
from ui.widgets.inputs import LineInput
from ui.widgets.label import Label
from ui.widgets.layout import column, holding

_PAUSE = 120  # ms


class ChooseCase(QWidget):
    """One field and what it finds; Enter or a click takes a case."""

    sought = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        """Start with nothing found."""
        super().__init__()
        self.setProperty("bare", "true")
        self.words = LineInput(self.tr("Cari nama klien, nama samaran, atau nomor kasus"), icon="search")
        self.words.setObjectName("case-sought")
        self.words.setMaximumWidth(560)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.sought.emit(self.words.text().strip()))
        self.words.textEdited.connect(lambda _text: self._pause.start())
        self._lists = RecordLists(edges=(32, 4, 32, 16))
        self._lists.opened.connect(lambda _kind, case: self.chosen.emit(case))
        lead = self.tr("Pilih kasusnya dulu. Isi surat diambil dari catatan kasus itu.")
        head = column(
            Label(self.tr("Buat surat"), Role.TITLE),
            Label(lead, Role.BODY, "muted"),
            8,
            self.words,
            gap=4,
            edges=(32, 22, 32, 8),
        )
        self.setLayout(column(holding(head), (self._lists, 1), gap=0))

    def show_cases(self, lines: Sequence[Line]) -> None:
        """Show what was found."""
        typed = bool(self.words.text().strip())
        self._lists.show_sections(
            (
                Section(
                    kind="case",
                    title=self.tr("Ditemukan") if typed else self.tr("Kasus Anda"),
                    lines=tuple(lines),
                    teaching=self.tr("Tidak ada kasus yang cocok.") if typed else self.tr("Belum ada kasus terbuka."),
                ),
            )
        )
