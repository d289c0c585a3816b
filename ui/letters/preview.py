"""The preview beside the form: what this addressee will get, and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame

from ui.theme.faces import Role
from ui.widgets.buttons import IconButton
from ui.widgets.inputs import Combo
from ui.widgets.label import Label, Line
from ui.widgets.layout import Flow, column, holding
from ui.widgets.paper import Paper

_STEP = 1.15


class Preview(QFrame):
    """Toolbar and paper; with several addressees, each rendering can be looked at."""

    copy_chosen = Signal(str)
    edit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("plane", "letterdesk")
        self.paper = Paper()
        self._pages = Label("", Role.SMALL, "muted")
        self._zoom = Line("100%", Role.SMALL, figures=True)
        self._copies = Combo(self.tr("Salinan untuk"), look="plain")
        self._copies.currentIndexChanged.connect(lambda _at: self.copy_chosen.emit(self._copies.code()))
        self._copies.hide()
        smaller, larger = IconButton("minus", self.tr("Perkecil")), IconButton("plus", self.tr("Perbesar"))
        edit = IconButton("pencil", self.tr("Sunting kalimat"))
        smaller.clicked.connect(lambda: self._scale(1 / _STEP))
        larger.clicked.connect(lambda: self._scale(_STEP))
        edit.clicked.connect(self.edit_asked)
        self.paper.page_shown.connect(self._tell)
        bar = Flow(
            Label(self.tr("Pratinjau"), Role.STRONG), self._pages, self._copies, ..., smaller, self._zoom, larger, edit
        )
        bar.setContentsMargins(18, 6, 12, 6)
        self.setLayout(column(holding(bar), (self.paper, 1), gap=0, edges=(1, 0, 0, 0)))

    def show_copies(self, copies: Sequence[tuple[str, str]], current: str) -> None:
        """Offer the renderings; with one addressee there is nothing to choose."""
        with QSignalBlocker(self._copies):
            self._copies.offer(copies)
            self._copies.choose(current)
        self._copies.setVisible(len(copies) > 1)

    def show_pdf(self, data: bytes) -> None:
        """Show a rendering."""
        self.paper.show_pdf(data)

    def say(self, words: str) -> None:
        """Say why there is nothing to show."""
        self._pages.setText(words)

    def _scale(self, by: float) -> None:
        self.paper.set_zoom(self.paper.zoom() * by)
        self._zoom.setText(f"{round(self.paper.zoom() * 100)}%")

    def _tell(self, page: int, pages: int) -> None:
        words = self.tr("Halaman {page} dari {pages}").format(page=page, pages=pages)
        self._pages.setText(words if pages else self.tr("Menyiapkan…"))
