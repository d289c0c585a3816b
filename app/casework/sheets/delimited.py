"""Reads CSV as programs and people write it: encoding and delimiter found out, one line in memory at a time."""

import codecs
import csv
import io
import re
from collections.abc import Collection, Generator
from itertools import islice
from pathlib import Path

from app.casework.sheets.errors import UnreadableSheet
from app.casework.sheets.rows import LONGEST_CELL, MOST_COLUMNS, Row, Rows, heading

_DELIMITERS = ",;\t|"
_BARE_RETURN = re.compile(r"(?<=\r)(?!\n)(?=.)", re.DOTALL)  # how Macs ended a line once
_SAMPLE = 1 << 16
_SAMPLE_LINES = 50
_LONGEST_LINE = 16 << 20
_MOST_LINES_IN_ROW = 500  # a quotation mark nobody closed swallows what follows: no cell of people has so many lines


def delimited(path: Path, headings: Collection[str]) -> Rows:
    """Return the rows of a CSV file, read with the delimiter that shows most of the headings.

    Raises `UnreadableSheet`: `empty`, `not_text`; reading the rows raises it too: `line_too_long`, `quote_open`.
    """
    csv.field_size_limit(_LONGEST_LINE)  # the reader's own limit is less than people have put into a cell
    with path.open("rb") as stream:
        untrusted_sample = stream.read(_SAMPLE)
    if not untrusted_sample.strip():
        raise UnreadableSheet(reason="empty")
    encoding = _wide(untrusted_sample)
    if not encoding and b"\0" in untrusted_sample:
        raise UnreadableSheet(reason="not_text")
    delimiter = _delimiter(list(islice(_lines(path, encoding), _SAMPLE_LINES)), frozenset(map(heading, headings)))
    return lambda: _rows(path, encoding, delimiter)


def _wide(untrusted_sample: bytes) -> str:
    """Return the encoding of a file in units of two bytes, "" for one that is read line by line."""
    if untrusted_sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    pairs = max(1, len(untrusted_sample) // 2)
    low, high = untrusted_sample[0::2].count(0), untrusted_sample[1::2].count(0)
    if high > pairs // 2 > low:
        return "utf-16-le"
    return "utf-16-be" if low > pairs // 2 > high else ""


def _delimiter(lines: list[str], wanted: frozenset[str]) -> str:
    def shown(delimiter: str) -> tuple[int, int]:
        try:
            rows = list(csv.reader(lines, delimiter=delimiter))
        except csv.Error:
            return 0, 0
        met = max((len(wanted & {heading(cell) for cell in row}) for row in rows), default=0)
        return met, sum(len(row) > 1 for row in rows)

    return max(_DELIMITERS, key=shown)


def _lines(path: Path, encoding: str) -> Generator[str]:
    if encoding:
        with io.open(path, encoding=encoding, errors="replace", newline="") as text:  # noqa: UP020 - as below
            while line := text.readline(_LONGEST_LINE):
                yield _whole(line.removeprefix("\ufeff"))
        return
    with path.open("rb") as stream:
        untrusted_line = stream.readline(_LONGEST_LINE).removeprefix(codecs.BOM_UTF8)
        while untrusted_line:
            yield from _BARE_RETURN.split(_whole(_decoded(untrusted_line)))
            untrusted_line = stream.readline(_LONGEST_LINE)


def _whole(line: str) -> str:
    if len(line) >= _LONGEST_LINE:
        raise UnreadableSheet(reason="line_too_long")
    return line.replace("\0", "\ufffd")


def _decoded(untrusted_line: bytes) -> str:
    """Return a line as UTF-8, else as Windows wrote it: sheets are put together from both."""
    try:
        return untrusted_line.decode("utf-8")
    except UnicodeDecodeError:
        return untrusted_line.decode("cp1252", errors="replace")


def _rows(path: Path, encoding: str, delimiter: str) -> Generator[Row]:
    taken: list[str] = []

    def noted() -> Generator[str]:
        for line in _lines(path, encoding):
            taken.append(line)
            if len(taken) > _MOST_LINES_IN_ROW or sum(map(len, taken[1:])) > _LONGEST_LINE:
                raise UnreadableSheet(reason="quote_open", line=number)
            yield line

    number = 1
    reader = csv.reader(noted(), delimiter=delimiter)
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise UnreadableSheet(reason="not_text", line=number) from error
        if cells is None:
            return
        if len(taken) > 1 and _open(taken, delimiter):
            raise UnreadableSheet(reason="quote_open", line=number)
        taken.clear()
        held = {column: cell[:LONGEST_CELL] for column, cell in enumerate(cells[:MOST_COLUMNS]) if cell.strip()}
        yield Row(number=number, cells=held)
        number += 1


def _open(lines: list[str], delimiter: str) -> bool:
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "end of data" in str(error)
    return False
