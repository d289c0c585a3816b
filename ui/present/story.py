"""Presents the history of a case: who changed what, newest first, each with the way back."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.casework.desk.story import Entry
from ui.present import words
from ui.record.view import Line, Section


def _say(text: str) -> str:
    return QCoreApplication.translate("TabsPresenter", text)


def story(entries: Iterable[Entry]) -> tuple[Section, ...]:
    """Return who changed what, newest first; each change can be undone."""
    lines = [
        Line(
            kind="change", id=f"{each.kind}/{each.record}/{each.change}", strong=False,
            icon="circle-x" if each.voided else "pencil",
            title=" · ".join(part for part in (each.title, _done(each)) if part),
            detail=" · ".join(part for part in (each.who, words.moment_words(each.at, each.now)) if part),
            act=_say("Urungkan") if each.can_undo else "",
        )
        for each in entries
    ]  # fmt: skip
    note = _say("Jam menurut laptop yang mencatat. Yang diurungkan tetap ada di riwayat.")
    return (Section(kind="change", title=_say("Riwayat"), lines=tuple(lines), note=note, teaching=_say("Belum ada.")),)


def _done(entry: Entry) -> str:
    if entry.voided:
        return _say("dibatalkan")
    if entry.first:
        return _say("dicatat")
    return _say("diubah: {fields}").format(fields=", ".join(entry.fields)) if entry.fields else _say("dipulihkan")
