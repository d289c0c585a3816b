"""Writes what did not come in as it stood, with its reason: CSV that is safe to open in a spreadsheet."""

import contextlib
import csv
import re
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.casework.errors import FileExists
from app.casework.sheets.mapping import Table
from app.casework.sheets.reading import Unread
from app.casework.sheets.rows import Row
from db.vault.errors import FolderMissing

_FORMULA = re.compile(r"[\s'\"\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|[\t\r]")
_LONGEST = 32_000  # signs a spreadsheet shows of a cell
_OWN = ("sheet row", "outcome", "column", "reason", "alike", "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A row that was not imported, or a cell of one that was: outcome `rejected`, `duplicate` or `cell`."""

    row: Row
    outcome: str
    reason: str
    alike: str = ""
    unread: Unread | None = None


class Tell(Protocol):
    """Who writes a reject down."""

    def __call__(self, rejected: Rejected) -> None:
        """Write one."""


@contextlib.contextmanager
def rejects(path: Path | None, table: Table) -> Generator[Tell]:
    """Write rejects to a new file while the block runs; it is gone again if the block raises. None: nowhere.

    Raises `FileExists`, `FolderMissing`. The columns of the sheet come after our own, so that corrected rows can be imported from there.
    """
    if path is None:
        yield _nowhere
        return
    try:
        stream = path.open("x", encoding="utf-8-sig", newline="")
    except FileExistsError as error:
        raise FileExists(path=str(path)) from error
    except FileNotFoundError as error:
        raise FolderMissing(path=str(path.parent)) from error
    with stream:
        try:
            writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
            writer.writerow([*_OWN, *_safe(table.headings.values())])
            yield lambda rejected: writer.writerow(_safe(_cells(rejected, table)))
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def _nowhere(rejected: Rejected) -> None:
    """Nobody asked for a file."""
    del rejected


def safe(text: str) -> str:
    """Return text no spreadsheet takes for a formula: what could begin one stands behind an apostrophe."""
    cut = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text[:_LONGEST])
    return f"'{cut}" if _FORMULA.match(text) else cut


def _safe(cells: Iterable[str]) -> list[str]:
    return [safe(each) for each in cells]


def _cells(rejected: Rejected, table: Table) -> list[str]:
    row, unread = rejected.row, rejected.unread
    own = [str(row.number), rejected.outcome, unread.heading if unread else "", rejected.reason, rejected.alike]
    if unread is not None:
        return [*own, unread.text]
    return [*own, "", *(row.cells.get(column, "") for column in table.headings)]
