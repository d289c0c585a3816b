"""Help beside a small window: F1 opens and closes it; where there is no room for both it takes the window's place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.frame.shortcuts import Shortcut, bind
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.layout import row

if TYPE_CHECKING:
    from ui.frame.help import HelpPane

_LEAST = 400  # what the smallest of these windows needs for itself
_UNLIMITED = 16_777_215  # Qt's own word for no limit


class HelpBeside(QWidget):
    """Holds what a window without a frame shows; `topic` answers which page of help belongs there now."""

    def __init__(self, folder: Path, topic: Callable[[], str]) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._folder, self._topic, self._widened = folder, topic, 0
        self._content = QWidget()
        self._pane: HelpPane | None = None
        self._line = row(gap=0)
        self.setLayout(self._line)
        QTimer.singleShot(0, self, lambda: bind(self, {Shortcut.HELP: self.toggle}))  # once it is shown

    def hold(self, content: QWidget) -> None:
        """Take what the window shows."""
        self._content = content
        self._line.addWidget(content, 1)

    def button(self) -> Button:
        """Return a quiet button that opens the help, for those who do not know the key."""
        made = Button(self.tr("Bantuan"), Weight.LINK, "circle-question-mark", why=Shortcut.HELP.value)
        made.setObjectName("help")
        made.clicked.connect(self.toggle)
        return made

    def toggle(self) -> None:
        """Open the help, or close it and give the place back."""
        if self._pane is None or self._pane.isHidden():
            self._open()
            return
        held = self._pane.isAncestorOf(self.focusWidget())
        self._pane.hide()
        self._content.show()
        window = self.window()
        if self._widened and not window.isMaximized():
            window.resize(window.width() - self._widened, window.height())
        self._widened = 0
        if held:
            self._content.setFocus()

    def _open(self) -> None:
        from ui.frame.help import WIDTH

        pane, window, wide = self._made(), self.window(), theme().px(WIDTH)
        free = window.screen().availableSize().width() - window.width()
        pane.show_topic(self._topic())
        if free >= wide and not window.isMaximized():
            self._widened = wide
            window.resize(window.width() + wide, window.height())
        beside = window.width() >= theme().px(_LEAST) + wide
        self._content.setVisible(beside)
        pane.setMinimumWidth(wide if beside else 0)
        pane.setMaximumWidth(wide if beside else _UNLIMITED)
        pane.show()
        if not beside:
            pane.setFocus()

    def _made(self) -> "HelpPane":
        """Return the pane, which is made when help is first asked for: the locked window does not wait for it."""
        from ui.frame.help import HelpPane

        if self._pane is None:
            self._pane = HelpPane(self._folder)
            self._pane.hide()
            self._pane.closed.connect(self.toggle)
            self._line.addWidget(self._pane)
        return self._pane
