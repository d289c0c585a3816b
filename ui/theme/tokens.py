"""Holds the colour tokens of both themes and the contrast every pair of them must keep."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

PLANES = ("background", "surface", "raised", "well", "fill", "selected", "hover")
INKS = ("text", "muted", "accent", "danger", "warning", "success", "focus")
READABLE = 4.5  # WCAG 2.2, 1.4.3: text
VISIBLE = 3.0  # WCAG 2.2, 1.4.11: borders that carry meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one theme, as `#RRGGBB`."""

    dark: bool
    background: str
    surface: str
    raised: str
    well: str
    fill: str
    line: str
    edge: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    accent_fill: str
    accent_hover: str
    accent_press: str
    on_accent: str
    danger: str
    danger_soft: str
    danger_fill: str
    danger_hover: str
    on_danger: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    focus: str
    selected: str
    hover: str
    desk: str
    paper: str
    paper_text: str

    def names(self) -> tuple[str, ...]:
        """Return the names of all colours."""
        return tuple(each.name for each in fields(self) if each.name != "dark")

    def value(self, name: str) -> str:
        """Return the colour called `name`; raise `AttributeError` for an unknown one."""
        return str(getattr(self, name))


LIGHT = Tokens(
    dark=False,
    background="#F1ECE2",
    surface="#FAF7F1",
    raised="#FFFEFB",
    well="#F4F0E8",
    fill="#E9E2D5",
    line="#E2DACB",
    edge="#CBC0AC",
    line_strong="#8E8372",
    text="#2B2620",
    muted="#665D50",
    accent="#2E4A78",
    accent_soft="#E5E8EE",
    accent_fill="#2E4A78",
    accent_hover="#263F68",
    accent_press="#1F3456",
    on_accent="#FFFFFF",
    danger="#9C2F28",
    danger_soft="#F8E6E0",
    danger_fill="#9C2F28",
    danger_hover="#84261F",
    on_danger="#FFFFFF",
    warning="#825008",
    warning_soft="#F8EBCF",
    success="#2F6742",
    success_soft="#E3EDDD",
    focus="#1D62C4",
    selected="#E5E8EE",
    hover="#F1ECE2",
    desk="#DDD5C6",
    paper="#FFFFFF",
    paper_text="#1E1B18",
)

DARK = Tokens(
    dark=True,
    background="#191714",
    surface="#201E1A",
    raised="#292621",
    well="#211E1A",
    fill="#353029",
    line="#3A362F",
    edge="#544D43",
    line_strong="#857B6B",
    text="#EDE7DB",
    muted="#B5AB9B",
    accent="#A9C1EA",
    accent_soft="#2B3546",
    accent_fill="#4363A0",
    accent_hover="#4E70B0",
    accent_press="#3A578E",
    on_accent="#FFFFFF",
    danger="#F2A196",
    danger_soft="#472A25",
    danger_fill="#B5443A",
    danger_hover="#A83C33",
    on_danger="#FFFFFF",
    warning="#E9BC70",
    warning_soft="#42351D",
    success="#9BCCA6",
    success_soft="#263A2B",
    focus="#8DB9FF",
    selected="#2B3546",
    hover="#302C26",
    desk="#12100E",
    paper="#E4DFD4",
    paper_text="#1E1B18",
)


def contrast(ink: str, plane: str) -> float:
    """Return the WCAG contrast ratio of two `#RRGGBB` colours, 1 to 21."""
    darker, lighter = sorted((_luminance(ink), _luminance(plane)))
    return (lighter + 0.05) / (darker + 0.05)


def pairs() -> Iterator[tuple[str, str, float]]:
    """Yield (ink, plane, least contrast) for every pair that may meet on a screen."""
    for plane in PLANES:
        yield from ((ink, plane, READABLE) for ink in INKS)
    for tone in ("accent", "danger", "warning", "success"):
        yield from ((ink, f"{tone}_soft", READABLE) for ink in ("text", "muted", tone))
    yield from (("on_accent", plane, READABLE) for plane in ("accent_fill", "accent_hover", "accent_press"))
    yield from (("on_danger", plane, READABLE) for plane in ("danger_fill", "danger_hover"))
    yield from (("surface", "text", READABLE), ("paper_text", "paper", READABLE))
    yield from ((ink, "desk", READABLE) for ink in ("text", "accent", "danger"))  # muted would be too faint there
    yield from (("line_strong", plane, VISIBLE) for plane in ("surface", "raised", "background", "well"))


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
