"""Holds the type table: which face, size and weight each role of text has."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SANS = "Source Sans 3"
SERIF = "Source Serif 4"
BEHIND = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Thai")  # other scripts: the Source faces have Latin only


class Role(StrEnum):
    """What a piece of text is on the page."""

    DISPLAY = "display"
    TITLE = "title"
    NAME = "name"
    QUOTE = "quote"
    BIG = "big"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    COMPACT = "compact"
    SMALL = "small"
    SMALL_STRONG = "small_strong"


@dataclass(frozen=True, slots=True)
class Face:
    """A family, its size in pixels at 100 %, its line height and weight."""

    family: str
    px: int
    line: int
    weight: int


FACES = {
    Role.DISPLAY: Face(SERIF, 28, 36, 600),
    Role.TITLE: Face(SERIF, 24, 32, 600),
    Role.NAME: Face(SERIF, 19, 26, 600),
    Role.QUOTE: Face(SERIF, 19, 26, 400),
    Role.BIG: Face(SANS, 18, 24, 600),
    Role.HEADING: Face(SANS, 17, 24, 600),
    Role.BODY: Face(SANS, 15, 22, 400),
    Role.STRONG: Face(SANS, 15, 22, 600),
    Role.COMPACT: Face(SANS, 14, 20, 600),
    Role.SMALL: Face(SANS, 13, 18, 400),
    Role.SMALL_STRONG: Face(SANS, 13, 18, 600),
}


def load_faces(folder: Path) -> list[str]:
    """Make the shipped fonts in `folder` known to Qt; return the file names that could not be read."""
    return [path.name for path in sorted(folder.glob("*.ttf")) if QFontDatabase.addApplicationFont(str(path)) == -1]


def font(role: Role, scale: float, *, italic: bool = False, figures: bool = False) -> QFont:
    """Return the font of `role` at `scale` (1.0 = 100 %); `figures` sets digits of equal width."""
    face = FACES[role]
    made = QFont([face.family, *BEHIND])
    made.setPixelSize(round(face.px * scale))
    made.setWeight(QFont.Weight(face.weight))
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
