"""The verbs for evidence: attach, open-attachment."""

import argparse
from pathlib import Path

from app.casework.attachments import LARGEST, STRICTEST, Evidence, attach, open_attachment
from app.casework.finding import find_case
from app.casework.records import peek_record
from app.casework.session import Session
from app.cli.asking import entered, vault_arguments
from app.cli.reading import read_bytes
from app.cli.showing import as_document
from app.cli.verb import DONE, Out, Verb


def _attach_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--class", dest="data_class", default=STRICTEST, metavar="C", help=f"default: {STRICTEST}")


def _attach(parsed: argparse.Namespace, out: Out) -> int:
    untrusted_bytes = read_bytes(parsed.file, LARGEST)
    evidence = Evidence(untrusted_bytes=untrusted_bytes, name=parsed.file.name, data_class=parsed.data_class)
    with entered(parsed) as session:
        record = attach(session, find_case(session, parsed.case).id, evidence)
        return _tell(session, record.id, out)


def _open_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a file that is not there yet")


def _open(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        record = open_attachment(session, parsed.id, parsed.out)
        out.note("the copy lies outside the vault, readable by anyone who finds it; delete it when you are done")
        return _tell(session, record.id, out)


def _tell(session: Session, attachment: str, out: Out) -> int:
    out.document(as_document(peek_record(session, "attachment", attachment)), attachment)
    return DONE


VERBS = (
    Verb(name="attach", help="keep a file as evidence in a case", arguments=_attach_arguments, run=_attach),
    Verb(name="open-attachment", help="write a copy of evidence", arguments=_open_arguments, run=_open),
)
