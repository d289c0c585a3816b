"""The verb that takes in what people already have: import-sheet."""

import argparse
from pathlib import Path

from app.casework.sheets.mapping import read_mapping
from app.casework.sheets.taking import Sum, Ways, import_sheet
from app.cli.asking import entered, vault_arguments
from app.cli.errors import UnreadableFile
from app.cli.reading import read_bytes, why
from app.cli.verb import DONE, Out, Verb

_LONGEST_MAPPING = 1 << 20


def _arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("sheet", type=Path, metavar="FILE", help="XLSX or CSV")
    parser.add_argument("--mapping", type=Path, required=True, metavar="FILE", help="JSON {kind, columns}")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen; write nothing")
    parser.add_argument("--rejects", type=Path, metavar="OUT", help="CSV of rows and cells that did not come in")


def _import_sheet(parsed: argparse.Namespace, out: Out) -> int:
    mapping = read_mapping(read_bytes(parsed.mapping, _LONGEST_MAPPING))
    _require_readable(parsed.sheet)
    with entered(parsed) as session:
        done = import_sheet(session, parsed.sheet, mapping, Ways(dry_run=parsed.dry_run, rejects=parsed.rejects))
    document = {
        "rows": done.rows,
        "imported": done.imported,
        "duplicates": done.duplicates,
        "rejected": done.rejected,
        "cells": done.cells,
        "import": done.batch or None,
    }
    out.document(document, *_lines(done, dry_run=parsed.dry_run))
    return DONE


def _require_readable(sheet: Path) -> None:
    try:
        with sheet.open("rb"):
            return
    except OSError as error:
        raise UnreadableFile(path=str(sheet), reason=why(error)) from error


def _lines(done: Sum, *, dry_run: bool) -> list[str]:
    lines = [
        f"{done.rows} rows: {done.imported} imported, {done.duplicates} duplicates, {done.rejected} rejected",
        f"{done.cells} cells kept as remarks",
    ]
    if dry_run:
        return [*lines, "nothing was written"]
    return [*lines, f"import {done.batch}; undo-import takes it back"] if done.batch else lines


VERBS = (Verb(name="import-sheet", help="take in a spreadsheet", arguments=_arguments, run=_import_sheet),)
