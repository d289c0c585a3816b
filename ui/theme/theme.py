"""Owns the present look of the application: which theme, which scale, and everything drawn from them."""

from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import faces
from ui.theme.faces import FACES, Role
from ui.theme.icons import IconSet, stroke
from ui.theme.palette import palette
from ui.theme.sheet import Measures, style_sheet
from ui.theme.tokens import DARK, LIGHT, Tokens

SMALLEST, LARGEST = 1.0, 2.0
_PLACE = "damping-theme"
STYLE = ("-style", "Fusion")
"""What the application is made with: setting the style later makes PySide6 read all that a style can, 5 ms of the start."""
# Where Qt's style sheets keep the font a widget had when first polished, and give it back when it gets another parent or
# is polished anew: at another scale that would be the wrong one.
_FIRST_FONT = "_q_styleSheetWidgetFont"


class Appearance(StrEnum):
    """What the user chose; SYSTEM follows the desktop while it changes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, fonts and icons at the present setting; `changed` comes after everything has been rebuilt."""

    changed = Signal()

    def __init__(self, app: QApplication, assets: Path) -> None:
        """Load the faces, take over palette and sheet of `app` (made with `STYLE`), and be found by `theme()` from then on."""
        super().__init__(app)
        self._app = app
        self._icons = IconSet(assets / "icons")
        self._appearance = Appearance.SYSTEM
        self._fonts: dict[tuple[Role, bool, bool], QFont] = {}
        self._metrics: dict[tuple[Role, bool], QFontMetrics] = {}
        self.scale = 1.0
        self.tokens: Tokens = LIGHT
        self._sheet, self._bare = "", False
        faces.load_faces(assets / "fonts")
        app.setProperty(_PLACE, self)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._rebuild()

    @property
    def appearance(self) -> Appearance:
        """Return what was chosen (not what it comes to)."""
        return self._appearance

    def choose(self, appearance: Appearance) -> None:
        """Show light, dark, or whatever the desktop shows."""
        if appearance is not self._appearance:
            self._appearance = appearance
            self._rebuild()

    def enlarge(self, scale: float) -> None:
        """Set the size of all text, 1.0 to 2.0."""
        within = min(max(scale, SMALLEST), LARGEST)
        if within != self.scale:
            self.scale = within
            self._rebuild()

    @contextmanager
    def bare(self) -> Generator[None]:
        """Leave the sheet off while the first window is put together.

        With it on, each part is styled again with every whole it becomes part of: half the time such a window takes.
        """
        self._bare = True
        self._wear()
        try:
            yield
        finally:
            self._bare = False
            self._wear()

    def colour(self, name: str) -> QColor:
        """Return the token called `name`."""
        return QColor(self.tokens.value(name))

    def font(self, role: Role, *, italic: bool = False, figures: bool = False) -> QFont:
        """Return the font of `role` at the present scale."""
        key = (role, italic, figures)
        found = self._fonts.get(key)
        if found is None:
            found = faces.font(role, self.scale, italic=italic, figures=figures)
            self._fonts[key] = found
        return QFont(found)

    def metrics(self, role: Role, *, figures: bool = False) -> QFontMetrics:
        """Return what the font of `role` measures."""
        key = (role, figures)
        found = self._metrics.get(key)
        if found is None:
            found = QFontMetrics(self.font(role, figures=figures))
            self._metrics[key] = found
        return found

    def line(self, role: Role) -> int:
        """Return the height of one line of `role`: the table's, or the font's own where that is taller."""
        return max(self.px(FACES[role].line), self.metrics(role).height())

    def px(self, at_full_size: float) -> int:
        """Return a length that grows with the text."""
        return round(at_full_size * self.scale)

    def icon(self, name: str, tone: str, size: int) -> QPixmap:
        """Return icon `name` in token `tone`; `size` is what it measures at 100 %."""
        ratio = self._app.devicePixelRatio()
        line = stroke(size) * self.scale
        return self._icons.pixmap(name, self.tokens.value(tone), self.px(size), line=line, ratio=ratio)

    @property
    def control(self) -> int:
        """Return the height of an input or a full button: 36 at 100 %."""
        return self.line(Role.BODY) + 14

    @property
    def compact(self) -> int:
        """Return the height of a button inside a card: 28 at 100 %."""
        return self.line(Role.COMPACT) + 8

    def _follow(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._rebuild()

    def _is_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    def _wear(self) -> None:
        self._app.setStyleSheet("" if self._bare else self._sheet)

    def _rebuild(self) -> None:
        self.tokens = DARK if self._is_dark() else LIGHT
        self._icons.forget()
        self._fonts.clear()
        self._metrics.clear()
        self._app.setPalette(palette(self.tokens))
        self._app.setFont(self.font(Role.BODY))
        measures = Measures(
            control=self.control, row=self.line(Role.BODY) + 8, icon=self.px(18) + 12, head=self.line(Role.SMALL) + 16
        )
        self._sheet = style_sheet(self.tokens, measures)
        self._wear()
        for widget in self._app.allWidgets():
            _dress(widget, self)
            widget.updateGeometry()
            widget.update()
        self.changed.emit()


def theme() -> Theme:
    """Return the theme of the running application."""
    return cast("Theme", QApplication.instance().property(_PLACE))  # pyright: ignore[reportOptionalMemberAccess] - there is one before any widget


def set_role(widget: QWidget, role: Role, *, italic: bool = False, figures: bool = False) -> None:
    """Set `widget` in the font of `role`, now and after every change of theme or scale."""
    widget.setProperty("role", role.value)
    widget.setProperty("role-italic", italic)
    widget.setProperty("role-figures", figures)
    _dress(widget, theme())


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a property of `widget` that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _dress(widget: QWidget, look: Theme) -> None:
    role = widget.property("role")
    if role:
        italic, figures = bool(widget.property("role-italic")), bool(widget.property("role-figures"))
        font = look.font(Role(role), italic=italic, figures=figures)
        if widget.property(_FIRST_FONT) is not None:
            widget.setProperty(_FIRST_FONT, font)
        widget.setFont(font)
