"""The verbs of exchange: export, import, undo-import, ingest, status, conflicts, resolve."""

import argparse
import json
import threading
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.casework import conflicts, exporting, importing, journal, receipts
from app.casework.conflicts import Conflict
from app.casework.importing import Row
from app.casework.session import Session
from app.casework.sheets import batches
from app.cli.asking import entered, vault_arguments
from app.cli.errors import Misused
from app.cli.verb import DONE, Out, Verb
from sync.errors import NotByNetwork

_PAUSE = 2.0  # seconds between two looks into a watched inbox


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--to", required=True, metavar="FOLDER")
    parser.add_argument("--for", dest="whom", default="", metavar="OFFICE|DEVICE")


def _export(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        done = exporting.export(session, parsed.to, to=parsed.whom)
        journal.note_export(session, done.changes, len(done.parts))
    document = {
        "bundle": done.bundle,
        "parts": list(done.parts),
        "changes": done.changes,
        "bundles": list(done.bundles),
    }
    out.document(document, *done.parts, f"{done.changes} changes in {len(done.parts)} parts; safe to unplug")
    return DONE


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--preview", action="store_true", help="say what would happen; write nothing")
    parser.add_argument("--refuse", action="store_true", help="remember that these parts are not wanted")


def _import(parsed: argparse.Namespace, out: Out) -> int:
    if parsed.preview and parsed.refuse:
        raise Misused(hint="give --preview or --refuse, not both")
    with entered(parsed) as session:
        rows = [row for path in parsed.paths for row in _act(session, path, parsed)]
    _tell_rows(rows, out, preview=parsed.preview)
    return DONE


def _act(session: Session, path: str, parsed: argparse.Namespace) -> list[Row]:
    if "://" in path:
        raise NotByNetwork(address=path.partition("://")[0])
    if parsed.preview:
        return importing.preview(session, Path(path))
    if parsed.refuse:
        return importing.refuse(session, Path(path))
    return importing.take_in(session, Path(path))


def _undo_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("imported", metavar="IMPORT")


def _undo(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        if batches.is_batch(session, parsed.imported):
            return _undo_sheet(session, parsed.imported, out)
        many = importing.take_back(session, parsed.imported)
    out.document({"import": parsed.imported, "changes": many}, f"{many} changes of {parsed.imported} show no more")
    return DONE


def _undo_sheet(session: Session, imported: str, out: Out) -> int:
    done = batches.take_back(session, imported)
    line = f"{done.changes} records of {imported} struck out, {done.kept} kept: others have gone on with them"
    out.document({"import": imported, "changes": done.changes, "kept": done.kept}, line)
    return DONE


def _ingest_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--watch", action="store_true", help="go on looking until interrupted")


def _ingest(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        if not parsed.watch:
            rows = list(importing.ingest(session, parsed.folder))
            _tell_rows(rows, out, preview=False)
            return DONE
        with out.listing() as tell:
            for row in importing.ingest(session, parsed.folder, wait=_pause):
                tell(_row(row), _line(row))
    return DONE


def _pause() -> bool:
    threading.Event().wait(_PAUSE)  # nobody sets it: an inbox on a stick or a share tells nobody of new files
    return True


def _status(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        found = receipts.status(session)
    lines = [
        f"{name.replace('_', ' ')}: {value if value is not None else '-'}" for name, value in asdict(found).items()
    ]
    if found.received > found.durable:
        lines.append("headquarters has no archive yet for part of this: it is sent again every time")
    out.document(asdict(found), *lines)
    return DONE


def _conflicts(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        found = conflicts.conflicts(session)
    out.document(
        [_shown(each) for each in found],
        *(f"{each.kind} {each.id} {each.field}: {len(each.values)} values" for each in found),
    )
    return DONE


def _resolve_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("id", metavar="ID")
    parser.add_argument("field", metavar="FIELD")
    chosen = parser.add_mutually_exclusive_group(required=True)
    chosen.add_argument("--keep", metavar="CHANGE")
    chosen.add_argument("--value", metavar="V", help="JSON where it parses, else text")


def _resolve(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        if parsed.keep is not None:
            change = conflicts.keep(session, parsed.kind, parsed.id, parsed.field, parsed.keep)
        else:
            change = conflicts.settle(session, parsed.kind, parsed.id, parsed.field, _value(parsed.value))
    out.document({"change": change}, f"settled by change {change}")
    return DONE


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _tell_rows(rows: list[Row], out: Out, *, preview: bool) -> None:
    counts = Counter(row.outcome for row in rows)
    summary = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items())) or "no file"
    out.document([_row(each) for each in rows], *(_line(each) for each in rows), summary)
    for code in sorted({row.not_archived for row in rows if row.not_archived and not preview}):
        if code != "no_archive":
            out.note(f"the archive does not hold what came ({code}); receipts say received, not durable")


def _row(row: Row) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "file": row.file,
        "outcome": row.outcome,
        "changes": row.changes,
        "conflicts": row.conflicts,
    }
    if row.imported:
        shown["import"] = row.imported
    if row.reason:
        shown["reason"] = row.reason
    if row.kinds:
        shown["kinds"] = row.kinds
    return shown


def _line(row: Row) -> str:
    why = f" ({row.reason})" if row.reason else ""
    return f"{row.outcome:<13} {row.changes:>6} changes {row.conflicts:>3} conflicts  {row.file}{why}"


def _shown(found: Conflict) -> dict[str, Any]:
    return {"kind": found.kind, "id": found.id, "field": found.field, "values": [asdict(each) for each in found.values]}


VERBS = (
    Verb(name="export", help="write a bundle into a folder", arguments=_export_arguments, run=_export),
    Verb(name="import", help="take bundles and receipts in", arguments=_import_arguments, run=_import),
    Verb(name="undo-import", help="take a whole import back", arguments=_undo_arguments, run=_undo),
    Verb(name="ingest", help="take in what lies in an inbox", arguments=_ingest_arguments, run=_ingest),
    Verb(name="status", help="say where things stand", arguments=vault_arguments, run=_status),
    Verb(name="conflicts", help="list what wants settling", arguments=vault_arguments, run=_conflicts),
    Verb(name="resolve", help="settle one conflict", arguments=_resolve_arguments, run=_resolve),
)
