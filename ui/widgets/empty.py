"""Empty states: an icon, one heading, short lines that teach, one button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Icon, Label
from ui.widgets.layout import column, row


class Empty(QWidget):
    """What a list shows when there is nothing in it yet; the only centred text on a page."""

    def __init__(self, icon: str, title: str, teaching: str, *, act: str = "", act_icon: str = "") -> None:
        """Take the words; `act` is the text of the button, found as `self.button`."""
        super().__init__()
        self.setProperty("bare", "true")
        self.button = Button(act, Weight.PRIMARY, act_icon) if act else None
        head, lines = Label(title, Role.HEADING), Label(teaching, Role.BODY, "muted")
        for label in (head, lines):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        press = row(..., self.button, ..., gap=0) if self.button else None
        self.setLayout(
            column(..., row(..., Icon(icon, "muted", 32), ..., gap=0), 8, head, 2, lines, 12, press, ..., gap=0)
        )
