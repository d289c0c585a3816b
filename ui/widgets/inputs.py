"""Inputs: one line, many lines, a choice; each with its label, help and what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.theme.faces import Role
from ui.theme.theme import restyle, set_role, theme
from ui.widgets.buttons import IconButton
from ui.widgets.label import Label, Said
from ui.widgets.layout import Part, column, row
from ui.widgets.order import move_focus

_AROUND = 48  # more than the style sheet leaves around the words of a choice, beside its arrow


class LineInput(QLineEdit):
    """One line of text, with an icon in front where that helps."""

    def __init__(self, placeholder: str = "", *, icon: str = "", look: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._trailing: QWidget | None = None
        self._edge = 0
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        if look:
            self.setProperty("look", look)
        if icon:
            self.setProperty("lead", "true")
        set_role(self, Role.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def carry(self, widget: QWidget, *, edge: int = 4) -> None:
        """Put `widget` inside, `edge` px from the right edge."""
        self._edge = edge
        widget.setParent(self)
        widget.setCursor(Qt.CursorShape.ArrowCursor)
        self._trailing = widget
        self._place_trailing()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().control)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(90), theme().control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_trailing()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            side = theme().px(18)
            painter = QPainter(self)
            painter.drawPixmap(7, (self.height() - side) // 2, theme().icon(self._icon, "muted", 18))
            painter.end()

    def _place_trailing(self) -> None:
        if self._trailing is None:
            return
        hint = self._trailing.sizeHint()
        self._trailing.setGeometry(
            self.width() - hint.width() - self._edge, (self.height() - hint.height()) // 2, hint.width(), hint.height()
        )
        self.setTextMargins(0, 0, hint.width() + self._edge - 8, 0)


class SmallIconButton(IconButton):
    """An icon button that fits inside an input, as quiet as the icon in front of it."""

    def sizeHint(self) -> QSize:
        side = theme().px(28)
        return QSize(side, side)

    def _ink_token(self) -> str:
        return "text" if self.underMouse() else "muted"


class TextArea(QPlainTextEdit):
    """Many lines of text; as high as what is written, within limits; Tab goes on to the next control."""

    def __init__(self, placeholder: str = "", *, lines: int = 3, most: int = 12) -> None:
        super().__init__()
        self._least, self._most = lines, most
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        set_role(self, Role.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Tab, which a text of many lines keeps from the window's shortcuts."""
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            move_focus(self.window(), forward=event.key() == Qt.Key.Key_Tab)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        lines = min(max(int(self.document().size().height()), self._least), self._most)
        return QSize(theme().px(160), lines * line + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(90), self.sizeHint().height())


class Combo(QComboBox):
    """A choice that drops below itself, as wide as its longest line; the wheel never changes it by accident."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]] = (), *, look: str = "") -> None:
        """Take `choices` as (code, words)."""
        super().__init__()
        self.setAccessibleName(name)
        if look:
            self.setProperty("look", look)
        set_role(self, Role.BODY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the choices, keeping the chosen code where it still exists."""
        kept = self.code()
        self.blockSignals(True)
        self.clear()
        for code, words in choices:
            self.addItem(words, code)
        self.choose(kept)
        self.blockSignals(False)

    def code(self) -> str:
        """Return the chosen code, "" for none."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose by code; an unknown one leaves the first."""
        at = self.findData(code)
        self.setCurrentIndex(max(at, 0) if self.count() else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def showPopup(self) -> None:
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 34))
        super().showPopup()

    def sizeHint(self) -> QSize:
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        return QSize(widest + 26 + theme().px(18), theme().control)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(90), theme().control)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, side = theme(), theme().px(16)
        if self.fontMetrics().horizontalAdvance(self.currentText()) <= self.width() - look.px(18) - _AROUND:
            self.setToolTip("")
            super().paintEvent(event)
        else:
            self._paint_cut()
        painter = QPainter(self)
        place = (self.width() - side - 8, (self.height() - side) // 2)
        painter.drawPixmap(*place, look.icon("chevron-down", "muted", 16))
        painter.end()

    def _paint_cut(self) -> None:
        """Draw what is chosen with an ellipsis where the field is too narrow; the whole is its tooltip then."""
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter  # 5 ms few windows have to wait for

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        complex_, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(complex_, option, part, self).width() - 2
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self.currentText() if shown != self.currentText() else "")
        option.currentText = shown  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawComplexControl(complex_, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class Labelled(QWidget):
    """A control with its label above, help below, and a sentence beside it when its value cannot be kept."""

    def __init__(self, label: str, control: QWidget, *, help_text: str = "", beside: Part = None) -> None:
        """Take the control; `beside` stands at the right of the label."""
        super().__init__()
        self.setProperty("bare", "true")
        self.control = control
        name = Label(label, Role.SMALL_STRONG, "muted")
        name.setBuddy(control)
        control.setAccessibleName(label)
        control.setAccessibleDescription(help_text)
        self._help_text = help_text
        self._wrong = Said("circle-alert", "", Role.SMALL, tone="danger")
        self._wrong.hide()
        helping = Label(help_text, Role.SMALL, "muted") if help_text else None
        head = row((name, 1), beside, gap=8)
        self.setLayout(column(head, control, helping, self._wrong, gap=5))

    def complain(self, sentence: str) -> None:
        """Say what is wrong below the control ("" clears it); the text stays as typed."""
        mark(self.control, wrong=bool(sentence))
        self._wrong.label.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence or self._help_text)

    def complaint(self) -> str:
        """Return the sentence shown, "" for none."""
        return self._wrong.label.text() if not self._wrong.isHidden() else ""


def mark(control: QWidget, *, wrong: bool) -> None:
    """Draw the border of `control` as wrong or right."""
    if bool(control.property("wrong") == "true") == wrong:
        return
    control.setProperty("wrong", "true" if wrong else "false")
    restyle(control)
    control.update()
