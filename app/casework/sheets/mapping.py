"""Owns the mapping of headings to fields: what it may say, and which row of a sheet holds the headings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import cast

import msgspec

from app.casework.sheets.errors import BadMapping
from app.casework.sheets.rows import Row, heading
from app.records.schema import SCHEMA
from db.schema.declare import Shape

REMARKS = "remarks"
_KEYS = frozenset({"kind", "columns"})
_TITLE_ROWS = 50  # rows that may stand above the headings


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMapping:
    """Which field of a kind each heading fills."""

    kind: str
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Where the headings stand, all of them as written, and which field each mapped column fills."""

    row: int
    headings: Mapping[int, str]
    fields: Mapping[int, str]


def read_mapping(untrusted: bytes) -> SheetMapping:
    """Return a mapping; raises `BadMapping`, `UnknownKind`, `UnknownField`."""
    try:
        found: object = msgspec.json.decode(untrusted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise BadMapping(reason="not_json") from error
    if not isinstance(found, dict):
        raise BadMapping(reason="shape")
    document = cast("dict[str, object]", found)
    for strange in sorted(document.keys() - _KEYS):
        raise BadMapping(reason="unknown_key", what=strange)
    kind, columns = document.get("kind"), document.get("columns")
    if not isinstance(kind, str) or not isinstance(columns, dict) or not columns:
        raise BadMapping(reason="shape")
    listed = cast("dict[str, object]", columns)
    if not all(isinstance(each, str) for each in listed.values()):
        raise BadMapping(reason="shape")
    return checked(SheetMapping(kind=kind, columns=cast("dict[str, str]", listed)))


def checked(mapping: SheetMapping) -> SheetMapping:
    """Return a mapping that fits its kind; raises as `read_mapping`."""
    declared = SCHEMA[mapping.kind]
    if REMARKS not in declared.fields:
        raise BadMapping(reason="kind", what=mapping.kind)
    seen: set[str] = set()
    for title, name in mapping.columns.items():
        one = declared.field(name).shape is not Shape.SET and name != REMARKS
        if heading(title) in {heading(other) for other in mapping.columns if other != title} or (one and name in seen):
            raise BadMapping(reason="twice", what=title)
        seen.add(name)
    return mapping


def find_table(rows: Iterable[Row], mapping: SheetMapping) -> Table:
    """Return where the headings stand: the first row that has them all; raises `BadMapping(heading_missing)`."""
    wanted = {heading(title): name for title, name in mapping.columns.items()}
    missing = sorted(mapping.columns)
    for row in islice(rows, _TITLE_ROWS):
        met = {heading(text): column for column, text in reversed(list(row.cells.items()))}
        lacking = [title for title in mapping.columns if heading(title) not in met]
        if not lacking:
            fields = {met[title]: name for title, name in wanted.items()}
            return Table(row=row.number, headings=row.cells, fields=fields)
        missing = min(missing, lacking, key=len)
    raise BadMapping(reason="heading_missing", what=missing[0])
