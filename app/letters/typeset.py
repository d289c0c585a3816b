"""Breaks text into lines: words kept whole, long ones cut, blanks kept as room to write on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from app.letters.arabic import reads_right_to_left, visual_order
from app.letters.fonts import Role, Run, Typefaces
from app.letters.model import Style, Text
from app.letters.text import clean

_LEAST_BLANK: Final = 14
_TOKENS: Final = re.compile(r"\n| +|[^ \n]+")


class Piece(NamedTuple):
    """Part of a line: its offset from the line's left end, its runs and its width. A blank to write on has no runs."""

    x: float
    runs: list[Run]
    width: float


class _Word(NamedTuple):
    """A word or part of one; `spaced` says that a space stands before it, `blank` that it is room to write on."""

    text: str
    role: Role
    width: float
    spaced: bool
    blank: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """The faces a text is set in, one per style."""

    plain: Role
    strong: Role
    gap: Role

    def role(self, style: Style) -> Role:
        """Return the face for a style."""
        match style:
            case Style.STRONG:
                return self.strong
            case Style.GAP:
                return self.gap
            case _:
                return self.plain


SERIF: Final = Family(plain=Role.SERIF, strong=Role.SERIF_STRONG, gap=Role.SERIF_SLANTED)
HEAVY: Final = Family(plain=Role.SERIF_STRONG, strong=Role.SERIF_STRONG, gap=Role.SERIF_STRONG)
SANS: Final = Family(plain=Role.SANS, strong=Role.SANS_STRONG, gap=Role.SANS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setter:
    """Sets text in one size and family; remembers the widths of words, which repeat."""

    faces: Typefaces
    family: Family
    size: float
    widths: dict[tuple[Role, str], float] = field(default_factory=dict)

    def width_of(self, text: str, role: Role) -> float:
        """Return the width of a word in points."""
        width = self.widths.get((role, text))
        if width is None:
            width = self.faces.width(self.faces.runs(text, role), self.size)
            self.widths[role, text] = width
        return width

    def single(self, text: str) -> Piece:
        """Return `text` on one line, however long."""
        runs = self.faces.runs(clean(text).replace("\n", " "), self.family.plain)
        return Piece(0.0, runs, self.faces.width(runs, self.size))

    def lines(self, text: Text, width: float) -> list[list[Piece]]:
        """Return `text` broken into lines no wider than `width`, each a list of pieces; an empty text has no line."""
        space = self.width_of(" ", self.family.plain)
        broken: list[list[Piece]] = []
        line: list[_Word] = []
        used = 0.0
        for token in self._words(text, width):
            word = self._shrunk(token, width - used - space) if token.blank and line else token
            step = word.width + space if word.spaced and line else word.width
            if line and (word.text == "\n" or used + step > width + 0.01):
                broken.append(self._placed(line, space))
                word = token
                line, used, step = [], 0.0, word.width
            if word.text != "\n":
                line.append(word)
                used += step
        if line:
            broken.append(self._placed(line, space))
        return broken

    def _words(self, text: Text, width: float) -> Iterator[_Word]:
        spaced = False
        for span in text:
            role = self.family.role(span.style)
            for found in _TOKENS.findall(clean(span.text)):
                if found[0] == " ":
                    spaced = True
                    continue
                blank = span.style is Style.BLANK
                for part in (found,) if found == "\n" else self._fitting(found, role, width):
                    yield _Word(part, role, self.width_of(part, role), spaced, blank)
                    spaced = False

    def _fitting(self, word: str, role: Role, width: float) -> Iterator[str]:
        """Yield a word in parts that fit a line: one part unless the word alone is wider than the line."""
        if self.width_of(word, role) <= width:
            yield word
            return
        part, used = "", 0.0
        for char in word:
            step = self.width_of(char, role)
            if part and used + step > width:
                yield part
                part, used = "", 0.0
            part += char
            used += step
        yield part

    def _placed(self, words: Sequence[_Word], space: float) -> list[Piece]:
        """Return a line's pieces; neighbours of one face become one piece, so that text is read back in whole lines."""
        texts = [word.text for word in words]
        ordered = words
        if any(map(reads_right_to_left, texts)):
            # Turned round, a word's own space would stand on its wrong side: between words there is one anyway.
            ordered = [word._replace(spaced=True) for word in visual_order(words, texts)]
        pieces: list[Piece] = []
        x = 0.0
        for role, blank, text in _merged(ordered):
            if blank:
                x += space if text[0] == " " else 0.0
                pieces.append(Piece(x, [], self.width_of(text.strip(" "), role)))
            else:
                runs = self.faces.runs(text, role)
                pieces.append(Piece(x, runs, self.faces.width(runs, self.size)))
            x += pieces[-1].width
        return pieces

    def _shrunk(self, blank: _Word, room: float) -> _Word:
        """Return a blank short enough for the rest of a line, unless too little would be left to write on."""
        fits = int(room / self.width_of("_", blank.role))
        if fits >= len(blank.text) or fits < _LEAST_BLANK:
            return blank
        text = blank.text[:fits]
        return blank._replace(text=text, width=self.width_of(text, blank.role))


def _merged(words: Sequence[_Word]) -> Iterator[tuple[Role, bool, str]]:
    """Yield a line's words with the spaces between them, those of one face together; blanks stay by themselves."""
    role, text = words[0].role, ""
    for number, word in enumerate(words):
        part = f" {word.text}" if word.spaced and number else word.text
        if text and (word.blank or word.role is not role):
            yield role, False, text
            text = ""
        role = word.role
        if word.blank:
            yield role, True, part
        else:
            text += part
    if text:
        yield role, False, text
