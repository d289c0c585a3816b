"""The controls a field can be entered with: each takes and gives a JSON-native value."""

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from app.records.types import InvalidValue
from ui.messages import reason_sentence
from ui.theme.faces import Role
from ui.theme.theme import set_role
from ui.widgets.inputs import LineInput, TextArea
from ui.widgets.layout import column
from ui.widgets.understood import Hit, PickerInput, Reading, ReadingInput


class Control(QWidget):
    """What every control can do. `value` is as typed: cleaning, and refusing, is the declaration's business."""

    edited = Signal()
    follows: str = ""  # the field whose answer decides what this one offers

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", "true")

    def follow(self, value: object) -> None:
        """Offer what goes with the answer of the field it follows."""

    def value(self) -> object:
        """Return what is entered, None for nothing."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value, without `edited`."""
        raise NotImplementedError

    def marked(self) -> QWidget:
        """Return the widget whose border says that the value is wrong."""
        return self

    def hold(self, widget: QWidget) -> None:
        """Fill the control with one widget, which also takes its focus."""
        self.setLayout(column(widget, gap=0))
        self.setFocusProxy(widget)


class LineControl(Control):
    """One line of text; `suggested` offers the usual words."""

    def __init__(self, placeholder: str = "", suggested: Sequence[str] = ()) -> None:
        super().__init__()
        self.line = LineInput(placeholder)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        if suggested:
            completer = QCompleter(QStringListModel(list(suggested), self), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            popup = QListView()
            popup.setProperty("popup", "true")
            set_role(popup, Role.BODY)
            completer.setPopup(popup)
            completer.activated.connect(lambda _text: self.edited.emit())
            self.line.setCompleter(completer)
        self.hold(self.line)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def value(self) -> object:
        return self.line.text().strip() or None

    def set_value(self, value: object) -> None:
        self.line.setText("" if value is None else str(value))

    def marked(self) -> QWidget:
        return self.line


class SuggestedControl(LineControl):
    """Free words for which a code list offers the usual ones; a usual one is kept as its code."""

    def __init__(self, offered: Sequence[tuple[str, str]]) -> None:
        self._codes = {words.casefold(): code for code, words in offered}
        self._words = dict(offered)
        super().__init__(suggested=[words for _code, words in offered])

    def value(self) -> object:
        text = self.line.text().strip()
        return self._codes.get(text.casefold(), text or None)

    def set_value(self, value: object) -> None:
        super().set_value(self._words.get(str(value), value) if value is not None else None)


class ParagraphControl(Control):
    """Many lines of text."""

    def __init__(self) -> None:
        super().__init__()
        self.area = TextArea(lines=2)
        self.area.textChanged.connect(self.edited)
        self.hold(self.area)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.area.setAccessibleName(name)

    def value(self) -> object:
        return self.area.toPlainText().strip() or None

    def set_value(self, value: object) -> None:
        self.area.blockSignals(True)
        self.area.setPlainText("" if value is None else str(value))
        self.area.blockSignals(False)

    def marked(self) -> QWidget:
        return self.area


class ReadControl(Control):
    """A line that says below how it is understood: dates, hours, money, NIK, passport, numbers.

    What has not been touched keeps its stored value, so that showing a record never changes it.
    """

    def __init__(
        self, clean: Callable[[object], object], show: Callable[[object], str], placeholder: str = "", icon: str = ""
    ) -> None:
        super().__init__()
        self._clean, self._show = clean, show
        self._stored: object = None
        self._touched = False
        self.input = ReadingInput(self._read, placeholder, icon=icon)
        self.input.edited.connect(self._edited)
        self.hold(self.input)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.input.setAccessibleName(name)

    def value(self) -> object:
        return (self.input.text() or None) if self._touched else self._stored

    def set_value(self, value: object) -> None:
        self._stored, self._touched = value, False
        self.input.line.setText(value if isinstance(value, str) and not self._show(value) else self._show(value))

    def marked(self) -> QWidget:
        return self.input.line

    def _edited(self) -> None:
        self._touched = True
        self.edited.emit()

    def _read(self, text: str) -> Reading:
        if not self._touched:
            return Reading()
        try:
            shown = self._show(self._clean(text))
        except InvalidValue as error:
            return Reading(words=reason_sentence(error.reason, error.facts), wrong=True)
        return Reading(words=shown if shown.casefold() != text.casefold() else "")


class PickControl(Control):
    """A record, place or addressee looked up as one types; `words_too`: what is not found stays as words."""

    def __init__(
        self,
        find: Callable[[str], Sequence[Hit]],
        name: Callable[[str], Hit | None],
        *,
        words_too: bool = False,
        icon: str = "search",
    ) -> None:
        super().__init__()
        self._name, self._words_too = name, words_too
        self._stored: object = None
        self._touched = False
        self.line = PickerInput(find, icon=icon)
        self.line.textEdited.connect(lambda _text: self._edited())
        self.line.picked.connect(lambda _code: self._edited())
        self.hold(self.line)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def value(self) -> object:
        if not self._touched:
            return self._stored
        return self.line.code() or self.line.text().strip() or None

    def set_value(self, value: object) -> None:
        self._stored, self._touched = value, False
        hit = self._name(value) if isinstance(value, str) else None
        if hit is None and value is not None:
            hit = Hit(code=str(value), name=str(value) if self._words_too else self.tr("tidak ada di sini"))
        self.line.set_hit(hit)

    def marked(self) -> QWidget:
        return self.line

    def _edited(self) -> None:
        self._touched = True
        self.edited.emit()


def as_mapping(value: object) -> Mapping[str, object]:
    """Return a value that is a mapping as one, anything else as an empty one."""
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}
