"""Sections of records below each other: a line opens its record, a button adds one, emptiness teaches."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.record.view import Line, Section
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, heading
from ui.widgets.empty import Empty
from ui.widgets.label import Icon, Label, Rule
from ui.widgets.layout import Flow, Scroll, clear, column, holding, row
from ui.widgets.picture import Picture


class LineRow(QWidget):
    """One record; Enter or a click opens it."""

    opened = Signal(str, str)  # kind, id
    acted = Signal(str, str)

    def __init__(self, line: Line, picture: QImage | None = None) -> None:
        super().__init__()
        self._line = line
        self.setProperty("bare", "true")
        self.setObjectName(f"line-{line.id}")
        self.setProperty("ringed", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line.id else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(", ".join(each for each in (line.title, line.detail, line.right) if each))
        if line.id:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = Label(line.title, Role.STRONG if line.strong else Role.BODY)
        act = Button(line.act, Weight.LINK) if line.act else None
        if act:
            act.clicked.connect(lambda: self.acted.emit(line.kind, line.id))
        right = Label(line.right, Role.SMALL, line.tone) if line.right else None
        if right is not None:
            right.setWordWrap(False)
        top = holding(Flow(self._title, ..., right, act, gap=12, line_gap=0))
        detail = Label(line.detail, Role.SMALL, "muted") if line.detail else None
        self._sign = column(gap=0)
        self.show_picture(picture)
        sign = holding(self._sign) if line.icon else None
        self.setLayout(row(sign, (holding(column(..., top, detail, ..., gap=1)), 1), gap=10, edges=(0, 9, 0, 9)))

    def show_picture(self, picture: QImage | None) -> None:
        """Show a small picture in the icon's place, the icon for None."""
        clear(self._sign)
        if self._line.pictured:
            self._sign.addWidget(Picture(picture, self._line.icon))
        elif self._line.icon:
            self._sign.addSpacing(1)
            self._sign.addWidget(Icon(self._line.icon, self._line.tone, 18))
        self._sign.addStretch(1)

    @property
    def line(self) -> Line:
        """Return what it shows."""
        return self._line

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._line.id:
            self.opened.emit(self._line.kind, self._line.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._line.id:
            self.opened.emit(self._line.kind, self._line.id)
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._underline(on=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._underline(on=False)
        super().leaveEvent(event)

    def _underline(self, *, on: bool) -> None:
        font = self._title.font()
        font.setUnderline(on and bool(self._line.id))
        self._title.setFont(font)


class RecordLists(QWidget):
    """A tab or page made of sections."""

    opened = Signal(str, str)  # kind, id
    acted = Signal(str, str)
    add_asked = Signal(str)  # kind

    def __init__(self, *, edges: tuple[int, int, int, int] = (32, 14, 32, 16)) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._box = QVBoxLayout()
        self._pictures: dict[str, QImage] = {}
        self.veiled = False
        self._box.setContentsMargins(*edges)
        self._box.setSpacing(12)
        self.setLayout(column((Scroll(holding(self._box)), 1), gap=0))

    def show_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """Put small pictures in the place of icons, by the id of their record."""
        self._pictures.update(pictures)
        self._dress()

    def forget_pictures(self) -> None:
        """Let go of every picture."""
        self._pictures.clear()
        self._dress()

    def veil(self, *, drawn: bool) -> None:
        """Show icons while somebody sits beside the user."""
        self.veiled = drawn
        self._dress()

    def _dress(self) -> None:
        for each in self.findChildren(LineRow):
            if each.line.pictured:
                each.show_picture(self._picture(each.line))

    def _picture(self, line: Line) -> QImage | None:
        return self._pictures.get(line.id) if line.pictured and not self.veiled else None

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show the records."""
        clear(self._box)
        for section in sections:
            if section.empty is not None and not section.lines:
                self._box.addWidget(Card(Empty(*section.empty, section.teaching)), 1)
                return
            self._box.addWidget(self._card(section))
        self._box.addStretch(1)

    def _card(self, section: Section) -> QWidget:
        add = Button(section.add, Weight.SECONDARY, "plus", compact=True) if section.add else None
        if add:
            add.setObjectName(f"add-{section.kind}")
            add.clicked.connect(lambda: self.add_asked.emit(section.kind))
        head = heading(section.title, *([add] if add else [])) if section.title else None
        card = Card(head, edges=(20, 14 if head else 6, 20, 8))
        box = card.layout()
        if section.note:
            box.addWidget(Label(section.note, Role.SMALL, "muted"))  # type: ignore[union-attr]
        if not section.lines:
            quiet = holding(column(Label(section.teaching, Role.SMALL, "muted"), gap=0, edges=(0, 4, 0, 8)))
            box.addWidget(quiet)  # type: ignore[union-attr]
        for at, line in enumerate(section.lines):
            if at:
                box.addWidget(Rule())  # type: ignore[union-attr]
            entry = LineRow(line, self._picture(line))
            entry.opened.connect(self.opened)
            entry.acted.connect(self.acted)
            box.addWidget(entry)  # type: ignore[union-attr]
        return card
