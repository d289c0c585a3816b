"""The passphrase input: shows or hides what is typed, notices caps lock, accepts paste and spaces."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.faces import Role
from ui.widgets.inputs import LineInput, SmallIconButton, mark
from ui.widgets.label import Said
from ui.widgets.layout import column


class _Line(LineInput):
    """A hidden line that tells whether caps lock seems to be on."""

    caps = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.emit(False)
            return
        letter = event.text()
        if len(letter) == 1 and letter.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit((letter.isupper() != shifted and letter.isupper()) or (letter.islower() and shifted))


class Passphrase(QWidget):
    """A labelled-from-outside line for a passphrase, with what is noticed below it."""

    submitted = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self.line = _Line()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self._eye = SmallIconButton("eye", self.tr("Tampilkan frasa sandi"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.line.carry(self._eye)
        self._caps = Said("circle-alert", self.tr("Caps Lock menyala"), Role.SMALL, tone="warning")
        self._wrong = Said("circle-alert", "", Role.SMALL, tone="danger")
        self._caps.hide()
        self._wrong.hide()
        self.line.caps.connect(self._caps.setVisible)
        self.line.returnPressed.connect(self.submitted)
        self.line.textEdited.connect(self._edited)
        self.setFocusProxy(self.line)
        self.setLayout(column(self.line, self._caps, self._wrong, gap=6))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def text(self) -> str:
        """Return what was typed, as typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed and hide it again."""
        self.line.clear()
        self._eye.setChecked(False)
        self._caps.hide()

    def complain(self, sentence: str) -> None:
        """Say what is wrong below ("" clears it)."""
        self._wrong.label.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        mark(self.line, wrong=bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def show_caps(self, *, on: bool) -> None:
        """Show or hide the notice about caps lock."""
        self._caps.setVisible(on)

    def _edited(self, _text: str) -> None:
        self.complain("")
        self.edited.emit()

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        name = self.tr("Sembunyikan frasa sandi") if shown else self.tr("Tampilkan frasa sandi")
        self._eye.rename("", "eye-off" if shown else "eye")
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(name)
