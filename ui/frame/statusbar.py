"""The status bar: what would be lost with this laptop, the last backup, what is saved, and who is signed in."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.theme.faces import Role
from ui.widgets.label import Said
from ui.widgets.layout import Flow


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where the data stands. `backup` and `saved` are words for a time ("hari ini 07.40", "09.12"), "" for never."""

    unsent: int = 0
    oldest_days: int = 0
    backup: str = ""
    saved: str = ""
    who: str = ""
    nothing: str = ""  # what to say where nothing is unsent, "" for "Semua sudah sampai pusat"


class StatusBar(QWidget):
    """One line at the bottom of the frame; it wraps where the window is narrow."""

    def __init__(self) -> None:
        """Start with nothing known."""
        super().__init__()
        self.setProperty("bare", "true")
        self._exposure = Said("shield-check", "", Role.SMALL_STRONG, tone="muted")
        self._backup = Said("archive", "", Role.SMALL, tone="muted")
        self._saved = Said("check", "", Role.SMALL, tone="success")
        self._who = Said("user-round", "", Role.SMALL, tone="muted")
        flow = Flow(self._exposure, self._backup, ..., self._saved, self._who, gap=24, line_gap=2)
        flow.setContentsMargins(24, 9, 18, 9)
        self.setLayout(flow)
        self._standing = Standing()
        self._veiled = False

    def show_standing(self, standing: Standing) -> None:
        """Show where things stand."""
        self._standing = standing
        self._say()

    def veil(self, *, drawn: bool) -> None:
        """Leave the figures out while someone sits beside the user."""
        self._veiled = drawn
        self._say()

    def exposure_words(self) -> str:
        """Return the sentence about what only this laptop holds."""
        now = self._standing
        if now.unsent == 0:
            return now.nothing or self.tr("Semua sudah sampai pusat")
        if self._veiled:
            return self.tr("Ada catatan yang belum sampai pusat")
        if now.oldest_days == 0:
            return self.tr("{count} catatan belum sampai pusat").format(count=now.unsent)
        words = self.tr("{count} catatan belum sampai pusat, terlama {days} hari")
        return words.format(count=now.unsent, days=now.oldest_days)

    def _say(self) -> None:
        now = self._standing
        if now.unsent:
            self._exposure.say("shield-alert", self.exposure_words(), "warning")
        else:
            self._exposure.say("shield-check", self.exposure_words(), "muted")
        backup = self.tr("Cadangan terakhir: {when}").format(when=now.backup) if now.backup else ""
        self._backup.say("archive", backup or self.tr("Belum pernah dicadangkan"), "muted" if backup else "warning")
        self._saved.setVisible(bool(now.saved))
        self._saved.say("check", self.tr("Tersimpan {when}").format(when=now.saved), "success")
        self._who.setVisible(bool(now.who))
        self._who.say("user-round", now.who, "muted")
        self.updateGeometry()
