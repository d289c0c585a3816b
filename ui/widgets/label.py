"""Shows text and icons in the roles of the type table."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import restyle, set_role, theme
from ui.widgets.layout import row

_BOUNDLESS = 100_000  # wider than any text is
_SMALL = (Role.SMALL, Role.SMALL_STRONG)


class Label(QLabel):
    """Plain text that wraps rather than being cut; `tone` names a colour token."""

    def __init__(
        self, text: str, role: Role = Role.BODY, tone: str = "", *, italic: bool = False, figures: bool = False
    ) -> None:
        self._measured: tuple[str, str, int] = ("", "", 0)
        super().__init__(text)  # a screen reader asks for its size while it is made
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setProperty("tone", tone)
        set_role(self, role, italic=italic, figures=figures)

    def sizeHint(self) -> QSize:
        lines = self.text().count("\n") + 1
        return QSize(self._whole() + 2 * self.margin(), self.fontMetrics().height() * lines)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(widest + 2, metrics.height())

    def _whole(self) -> int:
        """Return the width at which no line breaks; kerning makes a line that may break wider than it measures."""
        text, font = self.text(), self.font().key()
        if self._measured[:2] != (text, font):
            metrics = self.fontMetrics()
            width = max(metrics.horizontalAdvance(line) for line in text.split("\n")) + 2
            if self.wordWrap():
                unbroken = self.heightForWidth(_BOUNDLESS)
                while self.heightForWidth(width) > unbroken:
                    width += 1
            self._measured = (text, font, width)
        return self._measured[2]

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        self.setProperty("tone", tone)
        restyle(self)


class Line(Label):
    """One line of text that keeps its full width: numbers, dates, states at the right edge."""

    def __init__(self, text: str, role: Role = Role.BODY, tone: str = "", *, figures: bool = False) -> None:
        super().__init__(text, role, tone, figures=figures)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SideLabel(Label):
    """A label in a column of labels beside their fields; the column grows with the text."""

    def __init__(self, text: str, width: int, role: Role = Role.BODY, tone: str = "muted") -> None:
        """Take the width of the column at 100 %; a longer word makes it wider."""
        super().__init__(text, role, tone)
        self._wide = width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(theme().px(self._wide), super().minimumSizeHint().width()), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Icon(QWidget):
    """One icon; it says nothing to a screen reader, the word beside it does."""

    def __init__(self, name: str, tone: str = "muted", size: int = 18) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def change(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, theme().icon(self._name, self._tone, self._size))
        painter.end()


class Said(QWidget):
    """An icon and the words that belong to it, on one line or as many as it takes."""

    def __init__(self, icon: str, text: str, role: Role = Role.BODY, *, tone: str = "", icon_tone: str = "") -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self.icon = Icon(icon, icon_tone or tone or "muted", 16 if role in _SMALL else 18)
        self.label = Label(text, role, tone)
        line = row(self.icon, (self.label, 1), gap=7)
        line.setAlignment(self.icon, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, icon: str, text: str, tone: str = "") -> None:
        """Say something else."""
        self.icon.change(icon, tone or "muted")
        self.label.setText(text)
        self.label.set_tone(tone)


class Rule(QWidget):
    """A hairline across."""

    def __init__(self, colour: str = "line") -> None:
        super().__init__()
        self._colour = colour
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour(self._colour))
        painter.end()


def frame(**properties: str) -> QFrame:
    """Return an empty frame with the given style properties (`card`, `note`, `plane`)."""
    made = QFrame()
    for name, value in properties.items():
        made.setProperty(name, value)
    return made
