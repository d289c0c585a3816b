"""Inputs that accept what people write and say below how it was understood: dates, phones, NIK, villages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui.theme.faces import Role
from ui.theme.theme import set_role
from ui.widgets.inputs import LineInput, mark
from ui.widgets.label import Said
from ui.widgets.layout import column

PAUSE = 250  # ms without a key before what was typed is looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a text was understood: words to show, and whether it cannot be kept as it is.

    `wrong` with words is a mistake to mend; not `wrong` with words is a note worth a look.
    """

    words: str = ""
    wrong: bool = False


class ReadingInput(QWidget):
    """A line with, below it, how it is understood ("21 April 2023", "sekitar April 2023")."""

    edited = Signal()

    def __init__(self, read: Callable[[str], Reading], placeholder: str = "", *, icon: str = "") -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self.line = LineInput(placeholder, icon=icon)
        self._read = read
        self._said = Said("check", "", Role.SMALL, tone="muted")
        self._said.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.look)
        self.setFocusProxy(self.line)
        self.setLayout(column(self.line, self._said, gap=5))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text and how it is understood."""
        self.line.setText(text)
        self.look()

    def look(self) -> None:
        """Read the text now and say how it is understood."""
        self._pause.stop()
        reading = self._read(self.text()) if self.text() else Reading()
        mark(self.line, wrong=reading.wrong)
        self._said.setVisible(bool(reading.words))
        self._said.say(
            "circle-alert" if reading.wrong else "check", reading.words, "danger" if reading.wrong else "muted"
        )

    def _typed(self, _text: str) -> None:
        self._pause.start()
        self.edited.emit()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found while typing: its code, its name, and where it belongs."""

    code: str
    name: str
    where: str = ""

    def words(self) -> str:
        """Return name and place on one line."""
        return f"{self.name}, {self.where}" if self.where else self.name


class PickerInput(LineInput):
    """A line that looks things up as one types and keeps the code of what was picked.

    Villages are never shown without kecamatan and kabupaten: that is what `Hit.where` is for.
    """

    picked = Signal(str)

    def __init__(
        self, look_up: Callable[[str], Sequence[Hit]], placeholder: str = "", *, icon: str = "map-pin"
    ) -> None:
        super().__init__(placeholder, icon=icon)
        self._look_up = look_up
        self._code = ""
        self._found = QStandardItemModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = QListView()
        popup.setProperty("popup", "true")
        popup.setAccessibleName(self.tr("Yang ditemukan"))
        set_role(popup, Role.BODY)
        self._completer.setPopup(popup)
        self._completer.activated[QModelIndex].connect(self._take)  # pyright: ignore[reportIndexIssue] - an overload
        self.setCompleter(self._completer)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE // 2)
        self._pause.timeout.connect(self.search)
        self.textEdited.connect(self._typed)

    def code(self) -> str:
        """Return the code picked, "" when only words were typed."""
        return self._code

    def set_hit(self, hit: Hit | None) -> None:
        """Show what is chosen (None clears)."""
        self._code = hit.code if hit else ""
        self.setText(hit.words() if hit else "")

    def search(self) -> None:
        """Look up what is typed and show what was found."""
        self._pause.stop()
        hits = self._look_up(self.text().strip()) if self.text().strip() else ()
        self._found.clear()
        for hit in hits:
            item = QStandardItem(hit.words())
            item.setData(hit.code, Qt.ItemDataRole.UserRole)
            item.setEditable(False)
            self._found.appendRow(item)
        if hits and self.hasFocus():
            self._completer.complete()

    def _typed(self, _text: str) -> None:
        self._code = ""
        self._pause.start()

    def _take(self, index: QModelIndex) -> None:
        self._code = str(index.data(Qt.ItemDataRole.UserRole))
        self.picked.emit(self._code)
