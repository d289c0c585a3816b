"""Says plainly what this laptop's disk means for what is written here."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.casework.desk.disk import Answer, DiskFacts
from ui.theme.faces import Role
from ui.widgets.label import Label, Said
from ui.widgets.layout import column, holding


def _say(text: str) -> str:
    return QCoreApplication.translate("DiskNotice", text)


def disk_notes(facts: DiskFacts) -> list[tuple[str, str, str]]:
    """Return tone, icon and words of each thing worth knowing."""
    if facts.encrypted is Answer.YES and Answer.YES not in (facts.swap_exposed, facts.hibernation):
        return [
            (
                "success",
                "shield-check",
                _say("Disk laptop ini terenkripsi. Data Damping tetap dikunci tersendiri di dalamnya."),
            )
        ]
    notes: list[tuple[str, str, str]] = []
    if facts.encrypted is Answer.NO:
        told = _say(
            "Disk laptop ini tidak terenkripsi. Data Damping tetap terkunci, tetapi berkas lain, termasuk surat yang Anda simpan di luar Damping, dapat dibaca siapa pun yang mengambil disknya."
        )
        notes.append(("warning", "shield-alert", told))
    elif facts.encrypted is Answer.UNKNOWN:
        told = _say(
            "Tidak dapat dipastikan apakah disk laptop ini terenkripsi. Data Damping tetap terkunci; tanyakan kepada yang mengurus laptop."
        )
        notes.append(("muted", "circle-question-mark", told))
    if facts.swap_exposed is Answer.YES:
        told = _say(
            "Selama Damping terbuka, sebagian isi memori dapat tertulis ke disk tanpa enkripsi. Kunci Damping saat ditinggal, dan matikan laptop saat dibawa bepergian."
        )
        notes.append(("warning", "shield-alert", told))
    if facts.hibernation is Answer.YES:
        told = _say(
            "Hibernasi menulis seluruh isi memori ke disk. Kunci Damping atau matikan laptop; jangan memakai hibernasi."
        )
        notes.append(("warning", "shield-alert", told))
    return notes


def disk_notice(facts: DiskFacts) -> QWidget:
    """Return the notes below each other."""
    lines = [Said(icon, told, Role.SMALL, icon_tone=tone) for tone, icon, told in disk_notes(facts)]
    return holding(column(Label(_say("Tentang laptop ini"), Role.SMALL_STRONG, "muted"), *lines, gap=6))
