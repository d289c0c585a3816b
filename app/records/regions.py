"""Finds Indonesian regions (province, kabupaten, kecamatan, village) by code and by what someone types."""

import lzma
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.records.assets import assets_folder
from app.records.region_index import LOOSE, NameTable, name_table, plain

_FILLERS = frozenset({"desa", "ds", "kelurahan", "kel", "kecamatan", "kec", "kabupaten", "kab", "provinsi", "prov"})
_MAX_TEXT = 120
_MAX_WORDS = 7
_MAX_LOOSE_WORDS = 4
_MAX_WEIGHED = 1500  # names weighed one by one when nothing narrows a short beginning


class Level(StrEnum):
    """How large a region is."""

    PROVINCE = "province"
    KABUPATEN = "kabupaten"
    KECAMATAN = "kecamatan"
    VILLAGE = "village"


_WIDTHS = {Level.PROVINCE: 2, Level.KABUPATEN: 4, Level.KECAMATAN: 6, Level.VILLAGE: 10}
_LEVELS = {width: level for level, width in _WIDTHS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One region with the names of those above it; what lies below its own level is None.

    `code` is the ministry's form with dots (33.05.05.2004), `kabupaten` begins with "Kabupaten" or "Kota".
    """

    code: str
    level: Level
    name: str
    province: str
    kabupaten: str | None = None
    kecamatan: str | None = None
    village: str | None = None

    @property
    def is_kelurahan(self) -> bool:
        """Whether a village is a kelurahan (number 1…), which has a lurah and no village government."""
        return self.level is Level.VILLAGE and self.code[9] == "1"

    @property
    def label(self) -> str:
        """The name with everything that tells it from its namesakes, for lists and letters."""
        kecamatan = f"Kecamatan {self.kecamatan}" if self.kecamatan else None
        return ", ".join(part for part in (self.village, kecamatan, self.kabupaten, self.province) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Regions:
    """The regions of one data file; never changes."""

    tables: dict[int, NameTable] = field(repr=False)

    def by_code(self, code: str) -> Place | None:
        """Return the region of a code, with or without dots; None when no region has it."""
        digits = code_digits(code)
        row = self.tables[len(digits)].row_of(int(digits)) if digits else None
        return None if digits is None or row is None else self._place(len(digits), row)

    def find(self, text: str, limit: int = 8, *, level: Level = Level.VILLAGE, near: str | None = None) -> list[Place]:
        """Return the regions of one level that fit what was typed, best first.

        Case, spaces and ornaments do not matter; words may come in any order, and those that are not in the name
        narrow the regions above it ("pringgarata lombok tengah"). Where nothing fits, the words count anywhere in a
        name and a and o as one sound. Equal fits stand nearest to `near` (the code of any region) first.
        """
        words = _words(text)
        if not words or limit < 1:
            return []
        home = (code_digits(near) or "") if near else ""
        named = [word for word in words if word not in _FILLERS] or words
        for tried, loose in ((words, False), (named, False), (named, True)):
            if loose and len(tried) > _MAX_LOOSE_WORDS:
                break
            hits = _Search(regions=self, level=level, words=tried, home=home, loose=loose).hits(limit)
            if hits:
                return [self._place(_WIDTHS[level], row) for row in self._best(hits, level, home)[:limit]]
        return []

    def _best(self, hits: dict[int, int], level: Level, home: str) -> list[int]:
        table = self.tables[_WIDTHS[level]]

        def order(row: int) -> tuple[int, int, int, int]:
            code = f"{table.codes[row]:0{table.width}d}"
            away = sum(not code.startswith(home[:width]) for width in _LEVELS if width <= len(home))
            return hits[row], away, table.starts[row + 1] - table.starts[row], row

        return sorted(hits, key=order)

    def _place(self, width: int, row: int) -> Place:
        code = self.tables[width].codes[row]
        names: dict[Level, str] = {}
        for above, level in _LEVELS.items():
            table = self.tables[above]
            parent = table.row_of(code // 10 ** (width - above)) if above <= width else None
            if parent is not None:
                names[level] = table.name(parent)
        return Place(
            code=dotted(f"{code:0{width}d}"),
            level=_LEVELS[width],
            name=names[_LEVELS[width]],
            province=names.get(Level.PROVINCE, ""),
            kabupaten=names.get(Level.KABUPATEN),
            kecamatan=names.get(Level.KECAMATAN),
            village=names.get(Level.VILLAGE),
        )


@dataclass(slots=True, kw_only=True)
class _Search:
    """One look-up: tries every run of neighbouring words as the name, longest first; the others must fit around it."""

    regions: Regions
    level: Level
    words: list[str]
    home: str
    loose: bool
    masks: dict[str, bytearray] = field(default_factory=dict[str, bytearray])

    def hits(self, limit: int) -> dict[int, int]:
        """Return row → how well it fits (0 best); stops at the first length of name that fills the list."""
        found: dict[int, int] = {}
        tried: set[tuple[str, ...]] = set()
        for size in range(len(self.words), 0, -1):
            for first in range(len(self.words) - size + 1):
                key = "".join(self.words[first : first + size])
                others = sorted({*self.words[:first], *self.words[first + size :]})
                if (key, *others) in tried or not self._worth_a_look(key, others):
                    continue
                tried.add((key, *others))
                for hit in self._matching(key, others):
                    found[hit >> 2] = min(hit & 3, found.get(hit >> 2, LOOSE))
            if len(found) >= limit:
                break
        return found

    def _worth_a_look(self, key: str, others: list[str]) -> bool:
        """Whether a key can mean something: initials of several words at once would only cost time."""
        return len(key) > 3 if self.loose else len(key) > 1 or all(len(word) > 1 for word in others)

    def _matching(self, key: str, others: list[str]) -> list[int]:
        table = self.regions.tables[_WIDTHS[self.level]]
        hits = self._look_up(table, key)
        if hits and others:
            masks = [self._mask(word) for word in others]
            return [hit for hit in hits if all(mask[hit >> 2] for mask in masks)]
        part = self.home[: table.width]
        home = table.rows_under(int(part), len(part)) if part else range(0)
        return hits[:_MAX_WEIGHED] + [hit for hit in hits[_MAX_WEIGHED:] if hit >> 2 in home]

    def _mask(self, word: str) -> bytearray:
        """Return one byte a row: whether the word fits the region's name or that of a region above it."""
        if word not in self.masks:
            target = self.regions.tables[_WIDTHS[self.level]]
            mask = self.masks[word] = bytearray(len(target.codes))
            for table in (self.regions.tables[width] for width in _LEVELS if width <= target.width):
                for hit in self._look_up(table, word) if table is not target or len(word) > 1 else ():
                    rows = target.rows_under(table.codes[hit >> 2], table.width)
                    mask[rows.start : rows.stop] = b"\1" * len(rows)
        return self.masks[word]

    def _look_up(self, table: NameTable, word: str) -> list[int]:
        return table.holding_loosely(word) if self.loose and len(word) > 3 else table.beginning_with(word)


@cache
def regions() -> Regions:
    """Return the regions shipped with the program, read on first use and kept: they never change while it runs."""
    return load_regions(assets_folder() / "regions" / "wilayah.tsv.xz")


def load_regions(path: Path) -> Regions:
    """Read a region file: xz, one `code<TAB>name` to a line, codes without dots."""
    lines: dict[int, list[bytes]] = {width: [] for width in _LEVELS}
    for line in lzma.decompress(path.read_bytes()).split(b"\n"):
        if line:
            lines[line.index(b"\t")].append(line)
    return Regions(tables={width: name_table(width, sorted(lines[width])) for width in _LEVELS})


def code_digits(raw: str) -> str | None:
    """Return the digits of a region code in either spelling, None for what has not the shape of one."""
    shape = r"[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?|[0-9]{4}|[0-9]{6}|[0-9]{10}"
    return raw.strip().replace(".", "") if re.fullmatch(shape, raw.strip()) else None


def dotted(digits: str) -> str:
    """Return a code with the ministry's dots: 3305052004 → 33.05.05.2004."""
    return ".".join(part for part in (digits[:2], digits[2:4], digits[4:6], digits[6:10]) if part)


def _words(text: str) -> list[str]:
    """Return what was typed as bare small words; beyond a handful the rest is one word, which nothing matches."""
    letters = unicodedata.normalize("NFKD", text[:_MAX_TEXT].replace("\N{RIGHT SINGLE QUOTATION MARK}", "")).encode(
        "ascii", "ignore"
    )
    words = re.findall(r"[a-z0-9]+", plain(letters).decode())
    return words if len(words) <= _MAX_WORDS else [*words[: _MAX_WORDS - 1], "".join(words[_MAX_WORDS - 1 :])]
