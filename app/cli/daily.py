"""The verbs of daily work: due, close, reopen, assign, transfer, accept, reject, withdraw."""

import argparse
from typing import Any

from app.casework import assigning, closing, consents, transferring
from app.casework.carried import Carried, carried_on
from app.casework.closing import Closing
from app.casework.due import Due, due
from app.casework.finding import named, resolve
from app.casework.records import peek_record
from app.cli.asking import entered, vault_arguments
from app.cli.errors import Misused
from app.cli.showing import as_document, lines_of
from app.cli.verb import DONE, Out, Verb
from app.records import codes
from db.store.reader import Found

_OTHER = "other"


def _case_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("case", metavar="CASE", help="id or number")


# -- due ---------------------------------------------------------------------------------------------------------------


def _due_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--days", type=_days, default=7, metavar="N", help="how far ahead; 7 if not said")
    parser.add_argument("--mine", action="store_true", help="only what whoever acts is named for")


def _due(parsed: argparse.Namespace, out: Out) -> int:
    from datetime import timedelta

    with entered(parsed) as session:
        found = due(session, horizon=timedelta(days=parsed.days), mine=parsed.mine)
    out.document([_due_document(each) for each in found], *(_due_line(each) for each in found))
    return DONE


def _due_document(each: Due) -> dict[str, Any]:
    return {
        "sort": each.sort.value,
        "kind": each.kind,
        "id": each.record,
        "case": each.case or None,
        "number": each.number or None,
        "due": each.moment.isoformat(timespec="seconds") if each.moment is not None else each.day.isoformat(),
        "overdue": each.overdue,
        "waiting": each.waiting,
        "what": each.what or None,
        "agency": each.agency or None,
        "assigned": each.assigned or None,
        "clock": each.clock or None,
        "applies": each.applies or None,
        "ask_coordinator": bool(each.asks),
        "certain": each.certain,
    }


def _due_line(each: Due) -> str:
    mark = "!" if each.overdue else "~" if each.waiting else " "
    day = f"{each.day.isoformat()} {each.hour}".strip()
    return f"{mark} {day:<16} {each.sort.value:<10} {each.number or '-':<16} {each.kind} {each.record}"


def _days(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 3_650:
        raise ValueError(text)
    return number


# -- closing and opening again -----------------------------------------------------------------------------------------


def _close_arguments(parser: argparse.ArgumentParser) -> None:
    _case_arguments(parser)
    parser.add_argument("reason", nargs="?", metavar="REASON")
    parser.add_argument("--reason", dest="because", metavar="R", help="a code of the list closure_reason, or words")
    parser.add_argument("--note", metavar="T")
    parser.add_argument("--outcome", action="append", default=[], metavar="O", help="a code of the list outcome")
    parser.add_argument("--rating", metavar="R", help="the client's own, or why it is not known (a gap)")
    parser.add_argument("--feedback", metavar="T", help="the client's own words to us")
    parser.add_argument("--on", default="", metavar="DAY")


def _close(parsed: argparse.Namespace, out: Out) -> int:
    said = _once(parsed.reason, parsed.because) or ""
    known = not said or codes.known("closure_reason", said)
    with entered(parsed) as session:
        wanted = Closing(
            case=named(session, "case", parsed.case),
            reason=said if known else _OTHER,
            note=parsed.note if known else "\n".join(filter(None, (said, parsed.note))),
            outcome=parsed.outcome,
            rating=parsed.rating,
            feedback=parsed.feedback,
            on=parsed.on,
        )
        closed = closing.close_case(session, wanted)
        found = peek_record(session, "case", closed.case)
    document = as_document(found)
    document["open"] = {
        "task": [each.id for each in closed.open_tasks],
        "referral": [each.id for each in closed.open_referrals],
    }
    out.document(
        document, found.id, *(f"still open: {kind} {each}" for kind, ids in document["open"].items() for each in ids)
    )
    return DONE


def _reason_arguments(parser: argparse.ArgumentParser) -> None:
    _case_arguments(parser)
    parser.add_argument("reason", nargs="?", metavar="REASON")
    parser.add_argument("--reason", dest="because", metavar="T")


def _reopen(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        case = named(session, "case", parsed.case)
        closing.reopen_case(session, case, _once(parsed.reason, parsed.because) or "")
        return _tell(peek_record(session, "case", case), out)


# -- who does it, and where --------------------------------------------------------------------------------------------


def _assign_arguments(parser: argparse.ArgumentParser) -> None:
    _case_arguments(parser)
    parser.add_argument("to", nargs="?", metavar="USER", help="id or screen name")
    parser.add_argument("--to", dest="whom", metavar="USER")
    parser.add_argument("--case", dest="more", action="append", default=[], metavar="CASE", help="a further case")


def _assign(parsed: argparse.Namespace, out: Out) -> int:
    whom = _once(parsed.to, parsed.whom)
    if whom is None:
        raise Misused(hint="say to whom: USER or --to USER")
    with entered(parsed) as session:
        cases = [named(session, "case", each) for each in (parsed.case, *parsed.more)]
        assigning.assign_cases(session, cases, resolve(session, "user", whom))
        found = [peek_record(session, "case", each) for each in cases]
    if not parsed.more:
        return _tell(found[0], out)
    out.document([as_document(each) for each in found], *(each.id for each in found))
    return DONE


def _transfer_arguments(parser: argparse.ArgumentParser) -> None:
    _case_arguments(parser)
    parser.add_argument("to", nargs="?", metavar="OFFICE", help="id or code")
    parser.add_argument("--to", dest="whither", metavar="OFFICE")
    parser.add_argument("--reason", metavar="T")


def _transfer(parsed: argparse.Namespace, out: Out) -> int:
    whither = _once(parsed.to, parsed.whither)
    if whither is None:
        raise Misused(hint="say where to: OFFICE or --to OFFICE")
    with entered(parsed) as session:
        case = named(session, "case", parsed.case)
        transferring.request_transfer(session, case, resolve(session, "office", whither), parsed.reason)
        return _tell(peek_record(session, "case", case), out)


def _accept(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        case = transferring.accept(session, named(session, "case", parsed.case))
        return _tell(peek_record(session, "case", case), out)


def _reject(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        why = _once(parsed.reason, parsed.because) or ""
        case = transferring.reject(session, named(session, "case", parsed.case), why)
        return _tell(peek_record(session, "case", case), out)


# -- consent -----------------------------------------------------------------------------------------------------------


def _withdraw_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("consent", metavar="CONSENT", help="id or form number")
    parser.add_argument("--at", default="", metavar="WHEN", help="when it was said; now if not said")


def _withdraw(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        consent = named(session, "consent", parsed.consent)
        done = consents.withdraw(session, consent, parsed.at)
        carried = carried_on(session, consent)
        document = as_document(peek_record(session, "consent", consent))
    document |= {"task": done.task, "stop_by": done.stop_by, "carried": _carried_document(carried)}
    lines = [f"{done.consent}  stop by {done.stop_by}, task {done.task}"]
    lines += [f"carried by letter {each.id}" for each in carried.letters]
    out.document(document, *lines)
    return DONE


def _carried_document(carried: Carried) -> dict[str, Any]:
    return {
        "letters": [
            {"id": each.id, "number": each.number, "date": each.date, "recipient": each.recipient, "state": each.state}
            for each in carried.letters
        ],
        "copies": [
            {"at": each.at, "act": each.deed, "user": each.user, "kind": each.kind, "to": each.to or None}
            for each in carried.copies
        ],
        "bundles": [
            {"at": each.at.isoformat(timespec="seconds"), "files": each.files, "changes": each.changes}
            for each in carried.bundles
        ],
    }


def _tell(found: Found, out: Out) -> int:
    document = as_document(found)
    out.document(document, *(lines_of(document)[:1]))
    return DONE


def _once(positional: str | None, option: str | None) -> str | None:
    """Return what is said by position or by option; both at once is a slip of the keyboard."""
    if positional is not None and option is not None:
        raise Misused(hint="say it once: by position or by its option")
    return positional if positional is not None else option


VERBS = (
    Verb(name="due", help="everything due and overdue", arguments=_due_arguments, run=_due),
    Verb(name="close", help="close a case, with its reason", arguments=_close_arguments, run=_close),
    Verb(name="reopen", help="open a closed case again", arguments=_reason_arguments, run=_reopen),
    Verb(name="assign", help="give cases to a user", arguments=_assign_arguments, run=_assign),
    Verb(name="transfer", help="ask that a case move to another office", arguments=_transfer_arguments, run=_transfer),
    Verb(name="accept", help="take a complaint or a transfer", arguments=_case_arguments, run=_accept),
    Verb(name="reject", help="decline a complaint or a transfer", arguments=_reason_arguments, run=_reject),
    Verb(name="withdraw", help="withdraw a consent", arguments=_withdraw_arguments, run=_withdraw),
)
