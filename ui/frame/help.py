"""The help pane: offline pages in Markdown beside the page they explain."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QTextBrowser

from ui.theme.faces import Role
from ui.theme.theme import set_role, theme
from ui.widgets.buttons import IconButton
from ui.widgets.cards import heading
from ui.widgets.layout import column

WIDTH = 340


class HelpPane(QFrame):
    """One page of help; it opens nothing outside itself."""

    closed = Signal()

    def __init__(self, folder: Path) -> None:
        """Read pages from `folder` (`topic.md`)."""
        super().__init__()
        self._folder = folder
        self.setProperty("plane", "sheet")
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        self._text.setAccessibleName(self.tr("Isi bantuan"))
        self._text.anchorClicked.connect(lambda url: self.show_topic(url.fileName().removesuffix(".md")))
        set_role(self._text, Role.BODY)
        self.setFocusProxy(self._text)
        close = IconButton("x", self.tr("Tutup bantuan"))
        close.clicked.connect(self.closed)
        self.setLayout(column(heading(self.tr("Bantuan"), close), (self._text, 1), gap=8, edges=(20, 12, 12, 12)))
        self.setFixedWidth(theme().px(WIDTH))

    def show_topic(self, topic: str) -> None:
        """Show the page about `topic`, or say that there is none yet."""
        name = Path(topic).name or "awal"
        path = self._folder / f"{name}.md"
        if not path.is_file():
            self.show_text(self.tr("Belum ada bantuan untuk halaman ini. Tekan Ctrl+/ untuk daftar pintasan."))
            return
        self.show_text(path.read_text(encoding="utf-8"))

    def show_text(self, markdown: str) -> None:
        """Show a text written in Markdown."""
        self._text.setMarkdown(markdown)
