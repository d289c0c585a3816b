"""Help beside a small window: F1 opens and closes it; where there is no room for both it takes the window's place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.frame.help import WIDTH, HelpPane
from ui.frame.shortcuts import Shortcut, bind
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.layout import row

_LEAST = 400  # what the smallest of these windows needs for itself
_UNLIMITED = 16_777_215  # Qt's own word for no limit


class HelpBeside(QWidget):
    """Holds what a window without a frame shows; `topic` answers which page of help belongs there now."""

    def __init__(self, folder: Path, topic: Callable[[], str]) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._content, self._topic, self._widened = QWidget(), topic, 0
        self.pane = HelpPane(folder)
        self.pane.hide()
        self.pane.closed.connect(self.toggle)
        self._keys = bind(self, {Shortcut.HELP: self.toggle})

    def hold(self, content: QWidget) -> None:
        """Take what the window shows."""
        self._content = content
        self.setLayout(row((content, 1), self.pane, gap=0))

    def button(self) -> Button:
        """Return a quiet button that opens the help, for those who do not know the key."""
        made = Button(self.tr("Bantuan"), Weight.LINK, "circle-question-mark", why=Shortcut.HELP.value)
        made.setObjectName("help")
        made.clicked.connect(self.toggle)
        return made

    def toggle(self) -> None:
        """Open the help, or close it and give the place back."""
        if self.pane.isHidden():
            self._open()
            return
        held = self.pane.isAncestorOf(self.focusWidget())
        self.pane.hide()
        self._content.show()
        window = self.window()
        if self._widened and not window.isMaximized():
            window.resize(window.width() - self._widened, window.height())
        self._widened = 0
        if held:
            self._content.setFocus()

    def _open(self) -> None:
        window, wide = self.window(), theme().px(WIDTH)
        free = window.screen().availableSize().width() - window.width()
        self.pane.show_topic(self._topic())
        if free >= wide and not window.isMaximized():
            self._widened = wide
            window.resize(window.width() + wide, window.height())
        beside = window.width() >= theme().px(_LEAST) + wide
        self._content.setVisible(beside)
        self.pane.setMinimumWidth(wide if beside else 0)
        self.pane.setMaximumWidth(wide if beside else _UNLIMITED)
        self.pane.show()
        if not beside:
            self.pane.setFocus()
