"""Turns the colour tokens into Qt's palette, every role of it."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Tokens

_ROLE = QPalette.ColorRole
_ROLES = {
    _ROLE.Window: "surface",
    _ROLE.WindowText: "text",
    _ROLE.Base: "raised",
    _ROLE.AlternateBase: "surface",
    _ROLE.Text: "text",
    _ROLE.Button: "raised",
    _ROLE.ButtonText: "text",
    _ROLE.BrightText: "danger",
    _ROLE.Highlight: "accent_fill",
    _ROLE.HighlightedText: "on_accent",
    _ROLE.ToolTipBase: "text",
    _ROLE.ToolTipText: "surface",
    _ROLE.PlaceholderText: "muted",
    _ROLE.Link: "accent",
    _ROLE.LinkVisited: "accent",
    _ROLE.Light: "raised",
    _ROLE.Midlight: "line",
    _ROLE.Mid: "line",
    _ROLE.Dark: "line_strong",
    _ROLE.Shadow: "line_strong",
    _ROLE.Accent: "accent",
}
_FADED = (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText)


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme; what is disabled is muted, never fainter than readable."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(tokens.value(name)))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return made
