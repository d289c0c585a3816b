"""Presents the status bar: what only this laptop holds, the last backup, when something was saved, who is signed in."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.casework.desk.exposure import Exposure
from app.casework.permission import Actor
from ui.frame.statusbar import Standing
from ui.present import words
from ui.wording.declared import coded

_SHOWN_FIRST = ("headquarters_officer", "paralegal", "counsellor", "village_officer", "coordinator", "administrator")


def standing(exposure: Exposure, actor: Actor, saved: datetime | None, now: datetime) -> Standing:
    """Return what the status bar shows."""
    return Standing(
        unsent=0 if exposure.directs else exposure.unsent,
        oldest_days=exposure.oldest_days,
        backup=words.moment_words(exposure.backup, now) if exposure.backup else "",
        saved=words.clock(saved) if saved else "",
        nothing=_nothing(exposure),
        who=" · ".join(each for each in (actor.name, role_words(actor)) if each),
    )


def _nothing(exposure: Exposure) -> str:
    """Return what stands where headquarters lacks nothing; an office of its own has no headquarters to tell of."""
    if exposure.alone or exposure.directs:
        return QCoreApplication.translate("Standing", "Catatan disimpan di laptop ini")
    return ""


def role_words(actor: Actor) -> str:
    """Return the role a person is known by here."""
    held = {role.value for role in actor.roles}
    found = next((role for role in _SHOWN_FIRST if role in held), "")
    return coded("role", found) if found else ""
