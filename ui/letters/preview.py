"""The preview beside the form: what this addressee will get, and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from ui.theme.faces import Role
from ui.widgets.buttons import IconButton
from ui.widgets.empty import Empty
from ui.widgets.inputs import Combo
from ui.widgets.label import Label, Line
from ui.widgets.layout import Flow, clear, column, holding, row
from ui.widgets.paper import Paper

_STEP = 1.15


class Preview(QFrame):
    """Toolbar and paper; with several addressees, each rendering can be looked at. Without a paper it says why."""

    copy_chosen = Signal(str)
    edit_asked = Signal()

    def __init__(self, *, editable: bool = True) -> None:
        super().__init__()
        self.setProperty("plane", "letterdesk")
        self.paper = Paper()
        self._pages = Label("", Role.SMALL, "muted")
        self._zoom = Line("100%", Role.SMALL, figures=True)
        self.copies = Combo(self.tr("Salinan untuk"), look="plain")
        self.copies.setObjectName("copy-shown")
        self.copies.currentIndexChanged.connect(lambda _at: self.copy_chosen.emit(self.copies.code()))
        self._copy_row = holding(
            row(Label(self.tr("Salinan untuk"), Role.SMALL, "muted"), (self.copies, 1), gap=8, edges=(18, 0, 12, 6))
        )
        self._copy_row.hide()
        smaller, larger = IconButton("minus", self.tr("Perkecil")), IconButton("plus", self.tr("Perbesar"))
        edit = IconButton("pencil", self.tr("Sunting kalimat"))
        if not editable:
            edit.hide()
        self._tools = (smaller, self._zoom, larger, *([edit] if editable else []))
        smaller.clicked.connect(lambda: self._scale(1 / _STEP))
        larger.clicked.connect(lambda: self._scale(_STEP))
        edit.clicked.connect(self.edit_asked)
        self.paper.page_shown.connect(self._tell)
        bar = Flow(Label(self.tr("Pratinjau"), Role.STRONG), self._pages, ..., *self._tools)
        bar.setContentsMargins(18, 6, 12, 6)
        self._why = QVBoxLayout()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.paper)
        self._stack.addWidget(holding(column(self._why, gap=0, edges=(24, 24, 24, 24))))
        self.setLayout(column(holding(bar), self._copy_row, (self._stack, 1), gap=0, edges=(1, 0, 0, 0)))

    def show_copies(self, copies: Sequence[tuple[str, str]], current: str) -> None:
        """Offer the renderings; with one addressee there is nothing to choose. The one looked at stays chosen."""
        with QSignalBlocker(self.copies):
            kept = self.copies.code()
            self.copies.offer(copies)
            self.copies.choose(kept if kept in dict(copies) else current)
        self._copy_row.setVisible(len(copies) > 1)

    def show_pdf(self, data: bytes) -> None:
        """Show a rendering."""
        self._stack.setCurrentIndex(0)
        for each in self._tools:
            each.setEnabled(True)
        self.paper.show_pdf(data)

    def show_reason(self, title: str, text: str, icon: str = "shield-alert") -> None:
        """Show no paper, and say why there is none."""
        self.paper.empty()
        clear(self._why)
        self._why.addWidget(Empty(icon, title, text))
        self._stack.setCurrentIndex(1)
        self._pages.setText("")
        for each in self._tools[:3]:
            each.setEnabled(False)

    def has_paper(self) -> bool:
        """Tell whether a rendering is shown."""
        return self._stack.currentIndex() == 0 and self.paper.pages() > 0

    def _scale(self, by: float) -> None:
        self.paper.set_zoom(self.paper.zoom() * by)
        self._zoom.setText(f"{round(self.paper.zoom() * 100)}%")

    def _tell(self, page: int, pages: int) -> None:
        if self._stack.currentIndex() == 1:
            self._pages.setText("")
            return
        words = self.tr("Halaman {page} dari {pages}").format(page=page, pages=pages)
        self._pages.setText(words if pages else self.tr("Menyiapkan…"))
