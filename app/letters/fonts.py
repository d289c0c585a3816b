"""Owns the typefaces of paper: loads them once, measures words, finds a face for every character."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Final

from app.letters.arabic import join_letters, reads_right_to_left

FONTS_FOLDER: Final = Path(__file__).resolve().parents[2] / "assets" / "fonts"
MISSING: Final = "[?]"
_NBSP: Final = "\u00a0"


class Role(StrEnum):
    """What a typeface is used for; the value is the name reportlab knows it by."""

    SERIF = "Paper-Serif"
    SERIF_STRONG = "Paper-Serif-Strong"
    SERIF_SLANTED = "Paper-Serif-Slanted"
    SANS = "Paper-Sans"
    SANS_STRONG = "Paper-Sans-Strong"
    ARABIC = "Paper-Arabic"
    THAI = "Paper-Thai"


_FILES: Final = {
    Role.SERIF: "SourceSerif4-Regular.ttf",
    Role.SERIF_STRONG: "SourceSerif4-Semibold.ttf",
    Role.SERIF_SLANTED: "SourceSerif4-It.ttf",
    Role.SANS: "SourceSans3-Regular.ttf",
    Role.SANS_STRONG: "SourceSans3-Semibold.ttf",
    Role.ARABIC: "NotoSansArabic-Regular.ttf",
    Role.THAI: "NotoSansThai-Regular.ttf",
}
# Tried in this order for a character the wanted face lacks; the serif holds symbols that slanted and sans do not.
_FALLBACKS: Final = (Role.SERIF, Role.ARABIC, Role.THAI)

Run = tuple[Role, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A typeface as far as layout needs it: widths per character in thousandths of the size."""

    widths: Mapping[int, float]
    glyphs: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typefaces:
    """All faces, and the lock under which a document is made: reportlab's fonts keep state while one is written."""

    faces: Mapping[Role, Face]
    lock: Lock = field(default_factory=Lock)

    def runs(self, text: str, role: Role) -> list[Run]:
        """Return `text` cut into runs that one face can print, in the order they are read; widths come from `width`.

        A character no face has becomes `[?]`, one for a row of them: visible, and never an invisible gap in a name.
        """
        own = self.faces[role].glyphs
        if own.issuperset(text):
            return [(role, text)]
        shaped = join_letters(text) if reads_right_to_left(text) else text
        runs: list[Run] = []
        for char in shaped:
            found = role if char in own else self._fallback(char)
            piece, found = (char, found) if found is not None else (MISSING, role)
            if runs and runs[-1][0] is found:
                if piece is MISSING and runs[-1][1].endswith(MISSING):
                    continue
                runs[-1] = (found, runs[-1][1] + piece)
            else:
                runs.append((found, piece))
        return runs

    def width(self, runs: list[Run], size: float) -> float:
        """Return the printed width of runs in points."""
        total = 0.0
        for role, text in runs:
            total += sum(map(self.faces[role].widths.__getitem__, map(ord, text)))
        return total * size / 1000

    def unprintable(self, text: str) -> tuple[str, ...]:
        """Return the characters of `text` that would print as `[?]`, each once, in order of appearance."""
        known = self.faces[Role.SERIF].glyphs
        return tuple(dict.fromkeys(char for char in text if char not in known and self._fallback(char) is None))

    def _fallback(self, char: str) -> Role | None:
        return next((role for role in _FALLBACKS if char in self.faces[role].glyphs), None)


@cache
def typefaces() -> Typefaces:
    """Return the faces, parsed on first use (about 20 ms) and handed to reportlab under their role names."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    rl_config.invariant = 1  # otherwise comments with class names stand between the objects
    rl_config.useA85 = 0  # binary streams: a fifth smaller and nothing to encode
    faces: dict[Role, Face] = {}
    for role, file in _FILES.items():
        # Without asciiReadable only the characters used are embedded: a third of the size, half of the time.
        font = TTFont(role.value, str(FONTS_FOLDER / file), asciiReadable=False, shapable=False)
        # registerFont would hand us the font of whoever registered this face first, with his settings.
        pdfmetrics._fonts[role.value] = font  # noqa: SLF001  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        widths: dict[int, float] = dict(font.face.charWidths)
        widths[ord(_NBSP)] = widths[ord(" ")]
        # Only the first plane: reportlab writes a four-digit map from glyph to character.
        glyphs = frozenset(chr(code) for code in font.face.charToGlyph if 0x20 <= code <= 0xFFFF) | {_NBSP}
        faces[role] = Face(widths=widths, glyphs=glyphs)
    return Typefaces(faces=faces)
