"""Presents what the search found: a title, what it is, a snippet where one may be shown."""

from PySide6.QtCore import QCoreApplication

from app.casework.records import Hit
from ui.frame.topbar import Found
from ui.wording.declared import kind_words

_ICONS = {
    "case": "folder-open", "person": "user-round", "consultation": "message-circle", "agency": "book-user",
    "letter": "mail", "referral": "waypoints", "statement": "notebook-pen", "contact": "phone", "task": "check",
    "document": "file-pen-line", "village_entry": "plane-takeoff",
}  # fmt: skip


def found_row(hit: Hit) -> Found:
    """Return one line of the search box; the case it belongs to stands in `home`."""
    label = kind_words(hit.kind)
    if hit.closed:
        note = QCoreApplication.translate("Search", "{kind} · cocok di catatan tertutup").format(kind=label)
    else:
        note = f"{label} · {hit.snippet}" if hit.snippet and hit.snippet != hit.title else label
    record = f"{hit.id}@{hit.home}" if hit.home and hit.kind != "case" else hit.id
    return Found(kind=hit.kind, record=record, title=hit.title, note=note, icon=_ICONS.get(hit.kind, "folder"))
