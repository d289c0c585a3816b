"""Several recipients in one field: each can be taken out, the plus adds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.inputs import SmallIconButton
from ui.widgets.layout import Flow, clear


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that can be chosen: its code and its words."""

    code: str
    words: str


class Removable(QAbstractButton):
    """One token; pressing it, Delete or Backspace takes it out."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self.setText(choice.words)
        self.setAccessibleName(self.tr("Keluarkan {name}").format(name=choice.words))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme()
        wide = look.metrics(Role.SMALL).horizontalAdvance(self.text()) + look.px(14) + 24
        return QSize(wide, look.line(Role.SMALL) + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("edge" if self.underMouse() else "fill"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(Role.SMALL))
        painter.drawText(QRectF(9, -0.5, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        side = look.px(14)
        tone = "text" if self.underMouse() else "muted"
        painter.drawPixmap(self.width() - side - 6, (self.height() - side) // 2, look.icon("x", tone, 14))
        painter.end()


def _nothing() -> QWidget:
    made = QWidget()
    made.setProperty("bare", "true")
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


class TokensField(QFrame):
    """Tokens in a field that looks like an input; `offered` are what the plus can add."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("tokens", "true")
        self.setAccessibleName(name)
        self._name = name
        self._chosen: list[Choice] = []
        self._offered: list[Choice] = []
        self._flow = Flow(gap=6, line_gap=4)
        self._flow.setContentsMargins(5, 3, 4, 3)
        self.setLayout(self._flow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._fill()

    def show_choices(self, chosen: Sequence[Choice], offered: Sequence[Choice]) -> None:
        """Replace what is in the field and what could be added."""
        self._chosen, self._offered = list(chosen), list(offered)
        self._fill()

    def codes(self) -> list[str]:
        """Return the codes in the field, in order."""
        return [choice.code for choice in self._chosen]

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().control)

    def _fill(self) -> None:
        clear(self._flow)
        for choice in self._chosen:
            token = Removable(choice)
            token.clicked.connect(lambda _on=False, gone=choice: self._take_out(gone))
            self._flow.addWidget(token)
        if not self._chosen:
            self._flow.addWidget(_nothing())  # so that the plus stands at the right, as it does behind tokens
        plus = SmallIconButton("plus", self.tr("Tambah {name}").format(name=self._name.lower()))
        plus.clicked.connect(lambda: self._menu(plus))
        self._flow.push()
        self._flow.addWidget(plus)
        self.updateGeometry()

    def _take_out(self, gone: Choice) -> None:
        self._chosen.remove(gone)
        self._fill()
        self.changed.emit()

    def _put_in(self, new: Choice) -> None:
        self._chosen.append(new)
        self._fill()
        self.changed.emit()

    def _menu(self, plus: SmallIconButton) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        left = [choice for choice in self._offered if choice.code not in self.codes()]
        for choice in left:
            menu.addAction(choice.words).triggered.connect(lambda _on=False, new=choice: self._put_in(new))
        if not left:
            menu.addAction(self.tr("Tidak ada lagi yang dapat ditambahkan")).setEnabled(False)
        menu.popup(plus.mapToGlobal(plus.rect().bottomLeft()))
