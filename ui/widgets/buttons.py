"""The buttons: primary, secondary, quiet, link, danger; full and compact."""

import math
from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme.faces import Role
from ui.theme.theme import theme


class Weight(StrEnum):
    """How loudly a button asks; one primary per page, danger only for what cannot be undone."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    LINK = "link"
    DANGER = "danger"


_INK = {Weight.PRIMARY: "on_accent", Weight.SECONDARY: "text", Weight.DANGER: "on_danger"}
_FILLS = {
    Weight.PRIMARY: ("accent_fill", "accent_hover", "accent_press"),
    Weight.DANGER: ("danger_fill", "danger_hover", "danger_hover"),
    Weight.SECONDARY: ("raised", "hover", "fill"),
    Weight.QUIET: ("", "hover", "fill"),
    Weight.LINK: ("", "", ""),
}
_BACK, _BACK_AIR = "chevron-left", 5  # the arrow of a way back begins where the page begins, not its empty margin


class Button(QPushButton):
    """A button that paints itself from the tokens, with a verb first: "Terbitkan surat"."""

    def __init__(
        self, text: str, weight: Weight = Weight.SECONDARY, icon: str = "", *, compact: bool = False, why: str = ""
    ) -> None:
        """Take the words; `why` is a tooltip that adds something the words do not say."""
        super().__init__(text)
        self._weight, self._icon, self._compact = weight, icon, compact
        self._tone, self._hung = "", ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setToolTip(why)

    @property
    def weight(self) -> Weight:
        """Return how loudly it asks."""
        return self._weight

    def mute(self) -> "Button":
        """Let a link that stands on every line be quieter than those that stand alone; return it."""
        self._tone = "muted"
        return self

    def hang(self, side: str) -> "Button":
        """Let the words of a quiet button stand near an edge ("left" or "right") that others keep to; return it."""
        self._hung = side
        return self

    def rename(self, text: str, icon: str = "") -> None:
        """Give the button other words (and another icon)."""
        self.setText(text)
        self.setAccessibleName(text)
        self._icon = icon or self._icon
        self.updateGeometry()
        self.update()

    def _role(self) -> Role:
        if self._weight is Weight.LINK:
            return Role.SMALL_STRONG
        return Role.COMPACT if self._compact else Role.STRONG

    def _sides(self) -> tuple[int, int]:
        if self._weight is Weight.LINK:
            return (-theme().px(_BACK_AIR) if self._icon == _BACK else 0, 0)
        side = 9 if self._compact else 11
        if self._weight is not Weight.QUIET:
            side = 12 if self._compact else 15
        after = 2 if self._gap() else 0  # what an icon has in air on its left, the words get on their right
        return (4 if self._hung == "left" else side, 4 if self._hung == "right" else side + after)

    def _gap(self) -> int:
        if not self._icon or not self.text():
            return 0
        return 4 if self._weight is Weight.LINK else 6

    def _icon_size(self) -> int:
        return 16 if self._compact or self._weight is Weight.LINK else 18

    def sizeHint(self) -> QSize:
        look = theme()
        width = self._words_width() + sum(self._sides())
        if self._weight is Weight.LINK:
            return QSize(width, look.line(self._role()) + 2)
        return QSize(width, look.compact if self._compact else look.control)

    def _words_width(self) -> int:
        """Return the width of icon and words together."""
        look = theme()
        words = math.ceil(QFontMetricsF(look.font(self._role())).horizontalAdvance(self.text()))
        return words + self._gap() + (look.px(self._icon_size()) if self._icon else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _ink_token(self) -> str:
        if not self.isEnabled():
            return "muted"
        return (not self.underMouse() and self._tone) or _INK.get(self._weight, "accent")

    def _plane(self) -> str:
        rest, hover, press = _FILLS[self._weight]
        if not self.isEnabled():
            return "fill" if self._weight in (Weight.PRIMARY, Weight.DANGER) else ""
        if self.isDown():
            return press
        return hover if self.underMouse() else rest

    def _edge(self) -> str:
        if self._weight is not Weight.SECONDARY:
            return ""
        if not self.isEnabled():
            return "line"
        return "line_strong" if self.underMouse() else "edge"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_plane(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_plane(self, painter: QPainter) -> None:
        plane, edge = self._plane(), self._edge()
        if not plane and not edge:
            return
        look = theme()
        painter.setPen(QPen(look.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(plane) if plane else Qt.BrushStyle.NoBrush)
        half = 0.5 if edge else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)

    def _paint_words(self, painter: QPainter) -> None:
        look = theme()
        font = look.font(self._role())
        font.setUnderline(self._weight is Weight.LINK and self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(look.colour(self._ink_token()))
        left, right = self._sides()
        spare = self.width() - self._words_width() - left - right
        x = left + (0 if self._weight is Weight.LINK else spare // 2)
        if self._icon:
            pixmap, side = look.icon(self._icon, self._ink_token(), self._icon_size()), look.px(self._icon_size())
            painter.drawPixmap(x, (self.height() - side) // 2, pixmap)
            x += side + self._gap()
        room = QRectF(x, 0, self.width() - x, self.height() - 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class IconButton(Button):
    """A button with an icon alone, where no word fits: its name is its tooltip and its accessible name."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__("", Weight.QUIET, icon, compact=False, why=name)
        self.setAccessibleName(name)

    def _ink_token(self) -> str:
        return "text" if self.isEnabled() else "muted"

    def sizeHint(self) -> QSize:
        side = theme().control - 4
        return QSize(side, side)
