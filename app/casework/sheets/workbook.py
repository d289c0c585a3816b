"""Opens an XLSX file: guards against bombs, finds the first sheet people see, its texts and which numbers are dates."""

import posixpath
import re
import zipfile
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.casework.sheets.cells import Cells, Merges, Shared
from app.casework.sheets.errors import UnreadableSheet
from app.casework.sheets.parts import walk, walk_all
from app.casework.sheets.rows import Row, Rows

_MOST_PARTS = 5_000
_MOST_BYTES = 512 << 20  # of all parts, unpacked
_SMALL = 32 << 20  # a part up to here may be as dense as it likes: a cell of 5 MB of one sign is
_DENSEST = 100  # times a larger part may grow
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Excel before 2007, and any Office file with a password
_ZIP = b"PK"
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_FIRST_DAY = date(1899, 12, 30)
_FIRST_DAY_ON_MACS = date(1904, 1, 1)
_NO_DATE = re.compile(r"\"[^\"]*\"|\\.|\[[^\]]*\]")


@dataclass(slots=True)
class _Book:
    """What a workbook says of its sheets: relation ids of those that show, and from when it counts days."""

    sheets: list[str] = field(default_factory=list[str])
    first_day: date = _FIRST_DAY

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note a sheet, or how days are counted."""
        if name == "sheet" and attributes.get("state", "visible") == "visible":
            self.sheets += [value for key, value in attributes.items() if key.endswith(" id")]
        elif name == "workbookPr":
            self.first_day = _FIRST_DAY_ON_MACS if attributes.get("date1904") in ("1", "true") else _FIRST_DAY

    def text(self, signs: str) -> None:
        """Nothing is said in text."""

    def end(self, name: str) -> None:
        """Nothing ends."""


@dataclass(slots=True)
class _Relations:
    """The parts another part names: by id, and by the last word of their type."""

    by_id: dict[str, str] = field(default_factory=dict[str, str])
    by_type: dict[str, str] = field(default_factory=dict[str, str])

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note one."""
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            self.by_id[attributes.get("Id", "")] = target
            self.by_type[attributes.get("Type", "").rpartition("/")[2]] = target

    def text(self, signs: str) -> None:
        """Nothing is said in text."""

    def end(self, name: str) -> None:
        """Nothing ends."""


@dataclass(slots=True)
class _Styles:
    """Which styles of cells show a date."""

    dates: set[int] = field(default_factory=set[int])
    _formats: set[str] = field(default_factory=set[str])
    _count: int = -1  # of styles so far; negative outside their list

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note a format or a style."""
        number = attributes.get("numFmtId", "")
        if name == "numFmt" and re.search("[dy]", _NO_DATE.sub("", attributes.get("formatCode", "")).casefold()):
            self._formats.add(number)
        elif name == "cellXfs":
            self._count = 0
        elif name == "xf" and self._count >= 0:
            if number in self._formats or (number.isascii() and number.isdigit() and int(number) in _BUILT_IN_DATES):
                self.dates.add(self._count)
            self._count += 1

    def text(self, signs: str) -> None:
        """Nothing is said in text."""

    def end(self, name: str) -> None:
        """Note where the list of styles ends."""
        if name == "cellXfs":
            self._count = -1


def workbook(path: Path) -> Rows:
    """Return the rows of the first sheet people see.

    Raises `UnreadableSheet`: `empty`, `old_or_locked`, `not_xlsx`, `bomb`, `torn`, `entities`, `no_sheet`; reading the
    rows raises the last ones, too.
    """
    with path.open("rb") as stream:
        beginning = stream.read(len(_OLE))
    if not beginning:
        raise UnreadableSheet(reason="empty")
    if beginning == _OLE:
        raise UnreadableSheet(reason="old_or_locked")
    if not beginning.startswith(_ZIP):
        raise UnreadableSheet(reason="not_xlsx")
    with _opened(path) as archive:
        _refuse_bombs(archive)
        root = _relations(archive, "_rels/.rels").by_type.get("officeDocument", "xl/workbook.xml").lstrip("/")
        folder, name = posixpath.split(root)
        book, named = _Book(), _relations(archive, f"{folder}/_rels/{name}.rels")
        with _part(archive, root) as stream:
            walk_all(stream, book)
        sheet = next((named.by_id[each] for each in book.sheets if each in named.by_id), "")
        if not sheet:
            raise UnreadableSheet(reason="no_sheet")
        styles, shared = _Styles(), Shared()
        for kind, walker in (("styles", styles), ("sharedStrings", shared)):
            if kind in named.by_type:
                with _part(archive, _joined(folder, named.by_type[kind])) as stream:
                    walk_all(stream, walker)
        merges = Merges()
        with _part(archive, _joined(folder, sheet)) as stream:
            walk_all(stream, merges)

    def rows() -> Generator[Row]:
        cells = Cells(shared.texts, styles.dates, book.first_day, merges.downward)
        with _opened(path) as archive, _part(archive, _joined(folder, sheet)) as stream:
            for _ in walk(stream, cells):
                yield from cells.take()

    return rows


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise UnreadableSheet(reason="torn") from error


def _part(archive: zipfile.ZipFile, name: str) -> zipfile.ZipExtFile:
    try:
        found = archive.open(name)
    except KeyError as error:
        raise UnreadableSheet(reason="not_xlsx") from error
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise UnreadableSheet(reason="torn") from error
    if not isinstance(found, zipfile.ZipExtFile):
        raise UnreadableSheet(reason="torn")
    return found


def _relations(archive: zipfile.ZipFile, name: str) -> _Relations:
    found = _Relations()
    with _part(archive, name) as stream:
        walk_all(stream, found)
    return found


def _joined(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    """Refuse by what the archive says of itself; a part that unpacks to more than it says is torn, and read no further."""
    parts = archive.infolist()
    dense = any(each.file_size > _SMALL and each.file_size > _DENSEST * each.compress_size for each in parts)
    if dense or len(parts) > _MOST_PARTS or sum(each.file_size for each in parts) > _MOST_BYTES:
        raise UnreadableSheet(reason="bomb")
