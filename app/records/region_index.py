"""Keeps the names of one level of regions in few bytes, and finds them by how a name or one of its words begins.

Names are not 84,000 Python objects but one sorted text with a line for every name and for every later word of a name
("balunglor", "lor"), without spaces or ornaments, so "balung lor" and "Balunglor" meet. Searching is a scan in C.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

_ORNAMENTS = b"\"'`*"  # Soka"an, Teuw*
_BREAKS = bytes.maketrans(b"(),./-_", b"       ")
_CURLY = "\N{RIGHT SINGLE QUOTATION MARK}".encode()

# A hit is one number: row x 4 + how well it fits.
EXACT, BEGINS, LATER_WORD, LOOSE = range(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTable:
    """The regions of one level in code order. A row is a region's place in that order."""

    width: int
    codes: "array[int]"
    names: bytes
    starts: "array[int]"
    index: bytes

    def name(self, row: int) -> str:
        """Return a name as the ministry writes it."""
        return self.names[self.starts[row] : self.starts[row + 1] - 1].decode()

    def row_of(self, code: int) -> int | None:
        """Return the row of a code, None where no region has it."""
        row = bisect_left(self.codes, code)
        return row if row < len(self.codes) and self.codes[row] == code else None

    def rows_under(self, code: int, width: int) -> range:
        """Return the rows whose codes start with a shorter code of `width` digits (or the code itself)."""
        scale = 10 ** (self.width - width)
        return range(bisect_left(self.codes, code * scale), bisect_left(self.codes, (code + 1) * scale))

    def beginning_with(self, key: str) -> list[int]:
        """Return hits where the name or a later word of it begins with `key`, in the order of the alphabet."""
        first = self._seek(key.encode())
        beyond_exact = self._seek(key.encode() + b"\n", first)
        last = self._seek(key.encode() + b"~", beyond_exact)
        exact = self.index.count(b"\n", first, beyond_exact)
        hits = list(map(int, re.findall(rb"\t([0-9]+)", self.index[first:last])))
        return [hit - (hit & 3 == BEGINS) for hit in hits[:exact]] + hits[exact:]

    def _seek(self, line: bytes, low: int = 0) -> int:
        """Return where the first index line stands that does not sort before `line`."""
        high = len(self.index)
        while low < high:
            middle = (low + high) // 2
            start = self.index.rfind(b"\n", low, middle) + 1 or low
            end = self.index.index(b"\n", middle) + 1
            if self.index[start:end] < line:
                low = end
            else:
                high = start
        return low

    def holding_loosely(self, key: str) -> list[int]:
        """Return hits where `key` stands anywhere in a name, a and o being one sound (Wanasari, Wonosari)."""
        pattern = re.sub(r"[ao]", "[ao]", key).encode() + rb"[a-z0-9]*\t([0-9]+)"
        return [int(hit) | LOOSE for hit in re.findall(pattern, self.index)]


def name_table(width: int, lines: list[bytes]) -> NameTable:
    """Build the table of one level from its sorted lines `code<TAB>name`."""
    codes = array("Q", (int(line[:width]) for line in lines))
    names = [line[width + 1 :] for line in lines]
    entries = sorted(_entries(plain(b"\n".join(names)).split(b"\n")))
    return NameTable(
        width=width,
        codes=codes,
        names=b"\n".join(names) + b"\n",
        starts=array("I", accumulate((len(name) + 1 for name in names), initial=0)),
        index=b"\n".join(entries) + b"\n",
    )


def plain(text: bytes) -> bytes:
    """Return text in small letters, ornaments dropped, other marks turned into spaces."""
    return text.replace(_CURLY, b"").lower().translate(_BREAKS, _ORNAMENTS)


def _entries(names: list[bytes]) -> Iterable[bytes]:
    """Yield an index line for each name and each later word: letters, tab, hit."""
    for row, name in enumerate(names):
        if b" " not in name:
            yield b"%b\t%d" % (name, row * 4 + BEGINS)
            continue
        words = name.split()
        for first in range(len(words)):
            yield b"%b\t%d" % (b"".join(words[first:]), row * 4 + (LATER_WORD if first else BEGINS))
