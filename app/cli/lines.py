"""Reads the JSON lines handed to `put`: each one record, nothing but the keys the contract names."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import msgspec

from app.casework.checking import Draft
from app.cli.errors import BadLine
from app.cli.reading import read_lines
from db.schema.values import Json

LINE_LIMIT = 16 << 20
_KEYS = frozenset({"kind", "id", "fields", "gaps", "base"})


def read_drafts(path: Path) -> list[Draft]:
    """Return the records of a file of JSON lines; raises `UnreadableFile`, `BadLine(line, reason)`."""
    return [_draft(number, untrusted_line) for number, untrusted_line in read_lines(path, LINE_LIMIT)]


def _draft(number: int, untrusted_line: bytes) -> Draft:
    if len(untrusted_line) > LINE_LIMIT:
        raise BadLine(line=number, reason="too_large")
    document = _document(number, untrusted_line)
    strange = sorted(document.keys() - _KEYS)
    if strange:
        raise BadLine(line=number, reason="unknown_key", key=strange[0])
    kind = document.get("kind")
    if not isinstance(kind, str) or not kind:
        raise BadLine(line=number, reason="no_kind")
    record = document.get("id")
    if record is not None and (not isinstance(record, str) or not record):
        raise BadLine(line=number, reason="shape", key="id")
    return Draft(
        kind=kind,
        id=record or "",
        fields=_mapping(number, document, "fields"),
        gaps=_texts(number, _mapping(number, document, "gaps")),
        base=_base(number, _mapping(number, document, "base")) if document.get("base") is not None else None,
        line=number,
    )


def _document(number: int, untrusted_line: bytes) -> dict[str, object]:
    try:
        found: object = msgspec.json.decode(untrusted_line)
    except UnicodeDecodeError as error:
        raise BadLine(line=number, reason="not_utf8") from error
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise BadLine(line=number, reason="not_json") from error
    if not isinstance(found, dict):
        raise BadLine(line=number, reason="not_an_object")
    return cast("dict[str, object]", found)


def _mapping(number: int, document: Mapping[str, object], key: str) -> dict[str, Json]:
    found = document.get(key)
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise BadLine(line=number, reason="shape", key=key)
    return cast("dict[str, Json]", found)


def _texts(number: int, found: Mapping[str, Json]) -> dict[str, str]:
    if not all(isinstance(each, str) for each in found.values()):
        raise BadLine(line=number, reason="shape", key="gaps")
    return cast("dict[str, str]", dict(found))


def _base(number: int, found: Mapping[str, Json]) -> dict[str, Sequence[str]]:
    for value in found.values():
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise BadLine(line=number, reason="shape", key="base")
    return cast("dict[str, Sequence[str]]", dict(found))
