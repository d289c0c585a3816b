"""Cards, wells and notes: the sheets that lie on the page."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Icon, Label
from ui.widgets.layout import Edges, Flow, Part, column

PADDING: Edges = (20, 14, 20, 14)


class Card(QFrame):
    """A raised sheet with a hairline around it."""

    def __init__(self, *parts: Part, gap: int = 0, edges: Edges = PADDING) -> None:
        """Stack `parts` inside."""
        super().__init__()
        self.setProperty("card", "true")
        self.setLayout(column(*parts, gap=gap, edges=edges))


class Well(QFrame):
    """A sunk block inside a card."""

    def __init__(self, *parts: Part, gap: int = 0, edges: Edges = (12, 10, 12, 12)) -> None:
        """Stack `parts` inside."""
        super().__init__()
        self.setProperty("note", "quiet")
        self.setLayout(column(*parts, gap=gap, edges=edges))


class Note(QFrame):
    """One line on a soft colour, with an icon and at most one link.

    `tone` is danger, warning, success, accent or quiet. `strong` is what stands in bold before the text.
    """

    def __init__(self, tone: str, icon: str, text: str, *, strong: str = "", link: str = "") -> None:
        """Take the words; `link` is the text of the link, found as `self.link`."""
        super().__init__()
        self.setProperty("note", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.link = Button(link, Weight.LINK) if link else None
        self.text = Label(text)
        ink = "muted" if tone == "quiet" else tone
        bold = Label(strong, Role.STRONG) if strong else None
        flow = Flow(Icon(icon, ink, 20 if strong else 18), bold, self.text if text else None, ..., self.link)
        flow.setContentsMargins(14 if strong else 12, 9 if strong else 8, 14 if strong else 12, 9 if strong else 8)
        self.setLayout(flow)


def heading(text: str, *trailing: QWidget) -> Flow:
    """Return the head of a card: its heading at the left, a link or chip at the right."""
    return Flow(Label(text, Role.HEADING), ..., *trailing, gap=8)
