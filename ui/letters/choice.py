"""A choice whose words end in an ellipsis where the field is too narrow; the whole words are its tooltip."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

from ui.theme.theme import theme
from ui.widgets.inputs import Combo

_SIDES = 22  # px between the field's edge and its words, both sides


class WordyCombo(Combo):
    """A combo box for long names."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        side = theme().px(16)
        words: str = option.currentText  # type: ignore[attr-defined]
        room = self.width() - side - 8 - _SIDES
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        option.currentText = shown  # type: ignore[attr-defined]
        self.setToolTip(words if shown != words else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.drawPixmap(
            self.width() - side - 8, (self.height() - side) // 2, theme().icon("chevron-down", "muted", 16)
        )
        painter.end()
