"""Reads the starter directory: agencies as ready fields of their kind, and the villages known as DESBUMI.

Everything in it is a claim with a source. What is not verified says so (`verified`), and an office checks it first.
"""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from app.records.assets import assets_folder
from app.records.codes import read_data
from app.records.errors import UnreadableDataFile
from db.schema.values import Json

_COLUMNS = ["kode_wilayah", "desa", "kabupaten", "sumber", "keyakinan"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desbumi:
    """A village said to be (or to become) a Desa Peduli Buruh Migran; a suggestion, never an authority."""

    code: str
    name: str
    kabupaten: str
    source: str
    confidence: str


def starter_agencies(folder: Path | None = None) -> list[dict[str, Json]]:
    """Return the fields of every agency of the directory; raise `UnreadableDataFile` where it is broken."""
    path = (folder or assets_folder() / "directory") / "agencies.json"
    listed = read_data(path).get("agencies")
    if not isinstance(listed, list) or not all(isinstance(each, dict) and each.get("code") for each in listed):
        raise UnreadableDataFile(file=path.name, reason="not_agencies")
    return cast("list[dict[str, Json]]", listed)


def desbumi_villages(folder: Path | None = None) -> list[Desbumi]:
    """Return the villages known as DESBUMI; raise `UnreadableDataFile` where the list is broken."""
    path = (folder or assets_folder() / "directory") / "desbumi.csv"
    try:
        rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines(), strict=True))
    except (OSError, ValueError, csv.Error) as failure:
        raise UnreadableDataFile(file=path.name, reason="not_csv") from failure
    if not rows or rows[0] != _COLUMNS or any(len(row) != len(_COLUMNS) for row in rows):
        raise UnreadableDataFile(file=path.name, reason="not_desbumi")
    return [
        Desbumi(code=code, name=name, kabupaten=kabupaten, source=source, confidence=confidence)
        for code, name, kabupaten, source, confidence in rows[1:]
    ]
