"""The sentences of a letter that may be written anew: one field for each place, what leaks marked under it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.letters.held import HeldWords
from ui.letters.view import PlaceView
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.inputs import Labelled, TextArea
from ui.widgets.label import Label
from ui.widgets.layout import clear, column

_AROUND = 120  # px kept in view around a field that is led to
_UNSEEN = r"[\u00ad\u200b-\u200f\u2060]*"  # what the paper drops and a text field keeps
_SPACE = r"\s+"


class PlaceField(Labelled):
    """One place. Until something is typed it shows the template's own words and follows them."""

    typed = Signal()

    def __init__(self, place: PlaceView) -> None:
        self.area = TextArea(lines=2, most=10)
        self._revert = Button(self.tr("Pakai kalimat baku"), Weight.LINK)
        self._revert.setAccessibleName(self.tr("Pakai kalimat baku: {label}").format(label=place.label))
        super().__init__(place.label, self.area, help_text=place.help, beside=self._revert)
        self.area.setObjectName(f"place-{place.key}")
        self.held = HeldWords()
        self.held.dropped.connect(self.take_out)
        self.layout().addWidget(self.held)  # type: ignore[union-attr]
        self.key, self._standard, self._own = place.key, "", False
        self.area.textChanged.connect(self._changed)
        self._revert.clicked.connect(self.revert)
        self.show_place(place)

    def text(self) -> str | None:
        """Return what was typed, None while the template's words stand."""
        return self.area.toPlainText() if self._own else None

    def show_place(self, place: PlaceView) -> None:
        """Show a place; what somebody is typing is never replaced."""
        self._standard = place.standard
        if place.typed is not None and not self._own:
            self._own = True
            self._write(place.typed)
        elif not self._own:
            self._write(place.standard)
        self._revert.setVisible(self._own)
        self.complain(place.wrong)
        self.held.show_held(place.held)

    def take_out(self, words: str) -> None:
        """Take words out of the paragraph, wherever they stand; Ctrl+Z brings them back."""
        cursor = self.area.textCursor()
        cursor.beginEditBlock()
        for start, end in reversed(_standing(words, self.area.toPlainText())):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        cursor.endEditBlock()
        self.area.setTextCursor(cursor)
        self.area.setFocus()

    def revert(self) -> None:
        """Take the template's words again."""
        self._own = False
        self._write(self._standard)
        self._revert.hide()
        self.complain("")
        self.held.show_held(())
        self.typed.emit()

    def _write(self, text: str) -> None:
        if self.area.toPlainText() != text:
            with QSignalBlocker(self.area):
                self.area.setPlainText(text)
            self.area.updateGeometry()

    def _changed(self) -> None:
        self._own = self.area.toPlainText() != self._standard
        self._revert.setVisible(self._own)
        self.typed.emit()


def _standing(words: str, text: str) -> list[tuple[int, int]]:
    """Return where words stand in a text, a space beside them included, in the units a text field counts in."""
    spelt = (_UNSEEN.join(map(re.escape, word)) for word in words.split())
    wanted = re.compile(rf"(?<!\w){_SPACE.join(spelt)}(?!\w)")
    found = [each.span() for each in wanted.finditer(text)] if words.strip() else []
    widened = [(start - (start > 0 and text[start - 1] == " "), end) for start, end in found]
    return [(_units(text[:start]), _units(text[:end])) for start, end in widened]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class PlacesCard(Card):
    """All editable places of the letter; everything else on the paper is locked."""

    typed = Signal()
    consent_asked = Signal()
    record_asked = Signal(str)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(edges=(16, 10, 16, 14))
        self._box = QVBoxLayout()
        self._box.setSpacing(12)
        self.fields: list[PlaceField] = []
        lead = self.tr("Bagian lain mengikuti contoh surat dan catatan kasus, jadi tidak dapat diubah di sini.")
        self.layout().addLayout(  # type: ignore[union-attr]
            column(
                Label(self.tr("Kalimat yang dapat disunting"), Role.HEADING),
                Label(lead, Role.SMALL, "muted"),
                8,
                self._box,
                gap=2,
            )
        )

    def show_places(self, places: Sequence[PlaceView], *, anew: bool) -> None:
        """Show the places; `anew` drops what was typed for another letter."""
        self.setVisible(bool(places))
        if anew or [each.key for each in places] != [each.key for each in self.fields]:
            clear(self._box)
            self.fields = [PlaceField(each) for each in places]
            for field in self.fields:
                field.typed.connect(self.typed)
                field.held.asked.connect(self.consent_asked)
                field.held.opened.connect(self.record_asked)
                self._box.addWidget(field)
            return
        for field, place in zip(self.fields, places, strict=True):
            field.show_place(place)

    def field(self, key: str) -> PlaceField:
        """Return the field of one place."""
        return next(each for each in self.fields if each.key == key)

    def edits(self) -> dict[str, str]:
        """Return what was typed, by place."""
        return {each.key: text for each in self.fields if (text := each.text()) is not None}

    def to_first(self, *, wrong: bool = False) -> None:
        """Give the focus to the first field, or to the first that something is wrong with."""
        chosen = [each for each in self.fields if each.complaint()] if wrong else self.fields
        if chosen:
            chosen[0].area.setFocus()
            show_in_page(chosen[0])


def show_in_page(widget: QWidget) -> None:
    """Scroll a page so that a part of it is in sight."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget, 0, _AROUND)
