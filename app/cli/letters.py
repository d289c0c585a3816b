"""The verbs of letters and forms: write, approve, send, void, print forms, the agenda, siap kirim, the templates."""

import argparse
import dataclasses
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from app.casework.desk.dates import today_of
from app.casework.errors import NotAllowed, UnknownReference
from app.casework.finding import find_case, resolve
from app.casework.papers.agenda import agenda
from app.casework.papers.filing import Papers, Sheet
from app.casework.papers.forms import FormOrder, write_form
from app.casework.papers.issue import approve, write_letter
from app.casework.papers.library import library
from app.casework.papers.paper import Order
from app.casework.papers.ready import ready
from app.casework.papers.rendering import Kept
from app.casework.papers.sending import mark_sent, note_saved, void_letter
from app.casework.papers.whose import REPORTER
from app.casework.records import view_record
from app.casework.session import Session
from app.cli.asking import entered, vault_arguments
from app.cli.showing import as_document
from app.cli.verb import DONE, Out, Verb
from app.records import codes
from app.records.values.moments import clean_day
from db.vault.errors import FolderMissing
from db.vault.files import write_file

VITAL = "vital"


def _letter_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--case", required=True, metavar="CASE")
    parser.add_argument("--template", required=True, metavar="CODE")
    parser.add_argument("--to", required=True, metavar="AGENCY", help="an agency, a party of the case, or an office")
    parser.add_argument("--cc", action="append", default=[], metavar="AGENCY")
    parser.add_argument("--client", action="append", default=[], metavar="PERSON", help="whom of several it is about")
    parser.add_argument("--draft", action="store_true")
    parser.add_argument("--basis", choices=["consent", VITAL], default="consent")
    parser.add_argument("--agreed-by", default="", metavar="NAME", help="who agreed that vital interest carries it")
    parser.add_argument("--reason", default="", metavar="TEXT")
    parser.add_argument("--subject", default="", metavar="TEXT")
    parser.add_argument("--edit", action="append", default=[], metavar="PLACE=TEXT", help="words for an editable place")
    parser.add_argument("--release", action="append", default=[], metavar="FACT", help="a fact released by hand")
    parser.add_argument("--date", default="", metavar="DAY", help="date on the letter (default: today)")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _letter(parsed: argparse.Namespace, out: Out) -> int:
    _require_folder(parsed.out)
    if parsed.basis == VITAL and not (parsed.agreed_by.strip() and parsed.reason.strip()):
        raise NotAllowed(act="letter", reason="vital")
    with entered(parsed) as session:
        order = Order(
            case=find_case(session, parsed.case).id,
            template=parsed.template,
            to=parsed.to,
            cc=tuple(parsed.cc),
            on=_day(session, parsed.date),
            edits=_edits(parsed.edit),
            subject=parsed.subject,
            vital_by=parsed.agreed_by if parsed.basis == VITAL else "",
            reason=parsed.reason,
            by_hand=frozenset(parsed.release),
            about=tuple(resolve(session, "person", each) for each in parsed.client),
        )
        papers = write_letter(session, order, draft=parsed.draft)
        written = _write(papers, parsed.out)
        note_saved(session, papers, order.case)
    for each in papers.warnings:
        out.note(f"warning: {each}")
    _tell(papers, written, out)
    return DONE


def _tell(papers: Papers, written: Sequence[Path], out: Out) -> None:
    sheets = (papers.main, *papers.copies)
    document = {
        "letter": papers.letter,
        "number": papers.number or None,
        "state": papers.state,
        "withheld": {each.code or each.recipient: _withheld(each) for each in sheets},
        "fingerprint": papers.fingerprint,
        "copies": [str(path) for path in written[1:]],
        "warnings": list(papers.warnings),
    }
    out.document(document, f"letter {papers.letter}", f"number {papers.number or '-'}", f"state {papers.state}")


def _withheld(sheet: Sheet) -> list[dict[str, str]]:
    return [{"fact": each.fact, "label": _label(each), "why": each.why} for each in sheet.kept]


def _label(kept: Kept) -> str:
    """Return what stays here; whose it is by their part in the case, never by name."""
    return f"{kept.label} (pengadu)" if kept.whose is not None and kept.whose.role == REPORTER else kept.label


def _require_folder(target: Path) -> None:
    """Refuse before anything is issued, so that no number is spent on a letter nobody gets."""
    if not target.absolute().parent.is_dir():
        raise FolderMissing(path=str(target.parent))


def _write(papers: Papers, target: Path) -> list[Path]:
    """Write the letter to `target` and each copy beside it; return the paths."""
    paths = [target]
    for number, each in enumerate(papers.copies, start=1):
        name = each.code or str(number)
        paths.append(target.with_name(f"{target.stem}-tembusan-{name}{target.suffix}"))
    for path, sheet in zip(paths, (papers.main, *papers.copies), strict=True):
        write_file(path, sheet.pdf)
    return paths


def _edits(given: Sequence[str]) -> Mapping[str, str]:
    edits: dict[str, str] = {}
    for each in given:
        place, mark, text = each.partition("=")
        if not mark:
            raise UnknownReference(what="edit", given=each[:40])
        edits[place] = text
    return edits


def _day(session: Session, given: str) -> date:
    cleaned = clean_day(given) if given else None
    return date.fromisoformat(cleaned) if isinstance(cleaned, str) else today_of(session.clock())


def _one_letter_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("letter", metavar="LETTER")


def _approve_arguments(parser: argparse.ArgumentParser) -> None:
    _one_letter_arguments(parser)
    parser.add_argument("--out", type=Path, metavar="FILE.pdf")


def _approve(parsed: argparse.Namespace, out: Out) -> int:
    if parsed.out is not None:
        _require_folder(parsed.out)
    with entered(parsed) as session:
        letter = resolve(session, "letter", parsed.letter)
        papers = approve(session, letter)
        written = [Path()]
        if parsed.out is not None:
            written = _write(papers, parsed.out)
            note_saved(session, papers, view_record(session, "letter", letter).home or "")
    _tell(papers, written, out)
    return DONE


def _sent_arguments(parser: argparse.ArgumentParser) -> None:
    _one_letter_arguments(parser)
    parser.add_argument("--at", default="", metavar="DAY")
    parser.add_argument("--through", choices=sorted(codes.codes("agency_channel").codes), metavar="CHANNEL")
    parser.add_argument("--received-by", metavar="NAME")


def _sent(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        letter = resolve(session, "letter", parsed.letter)
        at = _day(session, parsed.at).isoformat()
        mark_sent(session, letter, at=at, through=parsed.through, received_by=parsed.received_by)
        record = view_record(session, "letter", letter)
    out.document(as_document(record), f"letter {letter} sent")
    return DONE


def _void_arguments(parser: argparse.ArgumentParser) -> None:
    _one_letter_arguments(parser)
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _void(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        letter = resolve(session, "letter", parsed.letter)
        void_letter(session, letter, parsed.reason)
        record = view_record(session, "letter", letter)
    out.document(as_document(record), f"letter {letter} void")
    return DONE


def _form_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--case", required=True, metavar="CASE")
    parser.add_argument("--form", required=True, metavar="CODE")
    parser.add_argument("--about", default="", metavar="ID", help="the consent, letter or document it speaks of")
    parser.add_argument("--client", default="", metavar="PERSON", help="whom of several it is about")
    parser.add_argument("--blank", action="store_true")
    parser.add_argument("--safe", action="store_true", help="safe to carry home")
    parser.add_argument("--date", default="", metavar="DAY")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _form(parsed: argparse.Namespace, out: Out) -> int:
    _require_folder(parsed.out)
    with entered(parsed) as session:
        order = FormOrder(
            case=find_case(session, parsed.case).id,
            form=parsed.form,
            on=_day(session, parsed.date),
            about=parsed.about,
            blank=parsed.blank,
            safe=parsed.safe,
            client=resolve(session, "person", parsed.client) if parsed.client else "",
        )
        form = write_form(session, order)
    write_file(parsed.out, form.pdf)
    out.document(
        {"form": form.letter or None, "number": form.number or None},
        f"form {form.letter}",
        f"number {form.number or '-'}",
    )
    return DONE


def _agenda_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--year", type=int, required=True)
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the rows as JSON")


def _agenda(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        rows = [dataclasses.asdict(each) for each in agenda(session, parsed.year)]
    if parsed.out is not None:
        write_file(parsed.out, _json(rows))
    out.document(rows, *(_agenda_line(each) for each in rows))
    return DONE


def _agenda_line(row: Mapping[str, Any]) -> str:
    return f"{row['number'] or row['sequence']}\t{row['date']}\t{row['state']}\t{row['case']}"


def _json(rows: Sequence[Mapping[str, Any]]) -> bytes:
    import json

    return json.dumps(rows, ensure_ascii=False, indent=1).encode()


def _ready_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("--to", required=True, metavar="AGENCY")


def _ready(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        found = ready(session, find_case(session, parsed.case).id, parsed.to)
    document = {
        "state": found.state.value,
        "missing": [dataclasses.asdict(each) for each in found.missing],
        "present": list(found.present),
        "questions": list(found.questions),
    }
    out.document(document, f"state {found.state.value}", *(f"missing {each.label}" for each in found.missing))
    return DONE


def _template_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("action", choices=["list"], metavar="list")


def _template(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed):
        found = [
            {"code": each.code, "title": each.title, "kind": each.kind.value, "to": each.to}
            for _, each in sorted(library().templates.items())
        ]
    out.document(found, *(f"{each['code']:<6} {each['kind']:<7} {each['title']}" for each in found))
    return DONE


VERBS: tuple[Verb, ...] = (
    Verb(
        name="letter",
        help="write a letter and its copies, each gated for its reader",
        arguments=_letter_arguments,
        run=_letter,
    ),
    Verb(
        name="letter-approve", help="issue a letter that waits for approval", arguments=_approve_arguments, run=_approve
    ),
    Verb(name="letter-sent", help="record that a letter left", arguments=_sent_arguments, run=_sent),
    Verb(name="letter-void", help="void a letter with its reason", arguments=_void_arguments, run=_void),
    Verb(name="form", help="print a form", arguments=_form_arguments, run=_form),
    Verb(name="agenda", help="the agenda of a year", arguments=_agenda_arguments, run=_agenda),
    Verb(name="ready", help="siap kirim? what an addressee still needs", arguments=_ready_arguments, run=_ready),
    Verb(name="template", help="the templates of this reference set", arguments=_template_arguments, run=_template),
)
