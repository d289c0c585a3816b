"""The verbs that read and write records: kinds, put, get, list, search, void, unvoid, undo."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from app.casework import records, saving
from app.casework.finding import named
from app.cli.asking import entered, positive, vault_arguments
from app.cli.lines import read_drafts
from app.cli.showing import as_document, event_document, lines_of
from app.cli.verb import DONE, Out, Verb
from app.cli.where import filters
from app.records.form import kinds_as_data
from app.records.schema import SCHEMA
from db.schema.values import Json
from db.store.reader import Page

SEARCH_LIMIT = 50


def _record_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("id", metavar="ID", help="of a case, agency or office its number or code will do")


# -- kinds -------------------------------------------------------------------------------------------------------------


def _kinds_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", nargs="?", metavar="KIND")


def _kinds(parsed: argparse.Namespace, out: Out) -> int:
    if parsed.kind is not None:
        SCHEMA[parsed.kind]
    found = [each for each in kinds_as_data() if parsed.kind in (None, each["name"])]
    out.document(found, *(line for each in found for line in _kind_lines(each, fields=parsed.kind is not None)))
    return DONE


def _kind_lines(kind: Mapping[str, Json], *, fields: bool) -> list[str]:
    head = f"{kind['name']:<18} {kind['label']}"
    listed = kind["fields"]
    if not fields or not isinstance(listed, list):
        return [head]
    return [
        head,
        *(f"  {each['name']:<24} {each['type']:<14} {each['label']}" for each in listed if isinstance(each, Mapping)),
    ]


# -- writing -----------------------------------------------------------------------------------------------------------


def _put_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("file", nargs="?", type=Path, default=Path("-"), metavar="FILE", help="JSON lines; - is stdin")


def _put(parsed: argparse.Namespace, out: Out) -> int:
    drafts = read_drafts(parsed.file)
    with entered(parsed) as session:
        saved = saving.put_records(session, drafts)
    out.document({"saved": saved}, *saved)
    return DONE


def _void(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        done = saving.void_record(session, parsed.kind, named(session, parsed.kind, parsed.id))
    return _tell_done(done, out)


def _unvoid(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        done = saving.unvoid_record(session, parsed.kind, named(session, parsed.kind, parsed.id))
    return _tell_done(done, out)


def _undo_arguments(parser: argparse.ArgumentParser) -> None:
    _record_arguments(parser)
    parser.add_argument("change", metavar="CHANGE")


def _undo(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        done = saving.undo_change(session, parsed.kind, named(session, parsed.kind, parsed.id), parsed.change)
    return _tell_done(done, out)


def _tell_done(done: saving.Done, out: Out) -> int:
    out.document({"change": done.change, "kind": done.kind, "id": done.id}, done.change or "nothing to change")
    return DONE


# -- reading -----------------------------------------------------------------------------------------------------------


def _get_arguments(parser: argparse.ArgumentParser) -> None:
    _record_arguments(parser)
    parser.add_argument("--history", action="store_true", help="with every change")


def _get(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        record = named(session, parsed.kind, parsed.id)
        found = records.view_record(session, parsed.kind, record)
        story = records.record_history(session, parsed.kind, record) if parsed.history else None
    document = as_document(found)
    if story is not None:
        document["history"] = [event_document(each) for each in story]
    out.document(document, *lines_of(document))
    return DONE


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("--where", action="append", default=[], metavar="F=V", help="only records whose field is V")
    parser.add_argument("--sort", default="", metavar="F")
    parser.add_argument("--limit", type=positive, default=-1, metavar="N")
    parser.add_argument("--after", default="", metavar="ID", help="go on after this record")


def _list(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        where = filters(session, parsed.kind, parsed.where)
        page = Page(where=where, sort=parsed.sort, limit=parsed.limit, after=parsed.after)
        count = 0
        rows = records.each_record(session, parsed.kind, page)
        with out.listing() as tell:
            for count, found in enumerate(rows, start=1):  # noqa: B007 - the count is logged below
                tell(as_document(found), f"{found.id}  {records.title_of(found)}")
        records.note_listing(session, parsed.kind, count)
    return DONE


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--limit", type=positive, default=SEARCH_LIMIT, metavar="N")


def _search(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        hits = records.search_records(session, parsed.text, limit=parsed.limit)
    found = [{"kind": hit.kind, "id": hit.id, "title": hit.title, "snippet": hit.snippet} for hit in hits]
    out.document(found, *(f"{hit.kind:<14} {hit.id}  {hit.title}" for hit in hits))
    return DONE


VERBS = (
    Verb(name="kinds", help="kinds of record and their fields", arguments=_kinds_arguments, run=_kinds),
    Verb(name="put", help="save records from JSON lines, all or none", arguments=_put_arguments, run=_put),
    Verb(name="get", help="one record", arguments=_get_arguments, run=_get),
    Verb(name="list", help="records of a kind", arguments=_list_arguments, run=_list),
    Verb(name="search", help="find records by words", arguments=_search_arguments, run=_search),
    Verb(name="void", help="strike a record out", arguments=_record_arguments, run=_void),
    Verb(name="unvoid", help="take a striking out back", arguments=_record_arguments, run=_unvoid),
    Verb(name="undo", help="put back what one change replaced", arguments=_undo_arguments, run=_undo),
)
