"""The verbs about offices and their devices: invite, join, devices, approve, revoke, quarantine, escrow, erase."""

import argparse
from pathlib import Path
from typing import Any

from app.casework import enrolment, erasing, escrow, finding, trusting
from app.casework.enrolment import Invite
from app.casework.trusting import Known
from app.cli.asking import entered, read_passphrase, vault_arguments
from app.cli.errors import Misused
from app.cli.reading import read_bytes
from app.cli.verb import DONE, Out, Verb
from sync.identity.invitation import FILE_LIMIT

_KINDS = ("headquarters", "branch", "village")


def _invite_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--office", required=True, metavar="CODE")
    parser.add_argument("--kind", required=True, choices=_KINDS)
    parser.add_argument("--name", required=True)
    parser.add_argument("--parent", metavar="OFFICE", help="the branch a village belongs to")
    parser.add_argument("--village", default="", metavar="CODE", help="the village's code in the regions file")
    parser.add_argument("--to", required=True, type=Path, metavar="FILE")


def _invite(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        parent = finding.resolve(session, "office", parsed.parent) if parsed.parent else None
        office = Invite(code=parsed.office, kind=parsed.kind, name=parsed.name, parent=parent, village=parsed.village)
        made = enrolment.invite(session, office, parsed.to)
    document = {"invitation": made.invitation, "fingerprint": made.fingerprint}
    out.document(document, f"invitation {made.invitation}", f"the words to compare: {made.fingerprint}")
    return DONE


def _join_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--invitation", required=True, type=Path, metavar="FILE")
    parser.add_argument("--fingerprint", default="", metavar="WORDS")


def _join(parsed: argparse.Namespace, out: Out) -> int:
    untrusted_invitation = read_bytes(parsed.invitation, FILE_LIMIT)
    with entered(parsed) as session:
        made = enrolment.join(session, untrusted_invitation, fingerprint=parsed.fingerprint)
    document = {"invitation": made.invitation, "fingerprint": made.fingerprint}
    out.document(document, f"joined by invitation {made.invitation}", f"the words to compare: {made.fingerprint}")
    return DONE


def _devices(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        found = [_shown(each) for each in trusting.devices(session)]
    out.document(
        found, *(f"{each['state']:<9} {each['office']:<8} {each['device']}  {each['fingerprint']}" for each in found)
    )
    return DONE


def _approve_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("device", metavar="DEVICE")
    parser.add_argument("--fingerprint", default="", metavar="WORDS", help="its eight words, heard by another channel")


def _approve(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        return _tell(trusting.approve(session, parsed.device, fingerprint=parsed.fingerprint), out)


def _revoke_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("device", metavar="DEVICE")
    parser.add_argument("--from", dest="since", metavar="EPOCH:SEQ", help="the last change still trusted")


def _revoke(parsed: argparse.Namespace, out: Out) -> int:
    since = None
    if parsed.since is not None:
        epoch, _, seq = parsed.since.rpartition(":")
        if not epoch or not seq.isascii() or not seq.isdigit():
            raise Misused(hint="--from wants EPOCH:SEQ")
        since = (epoch, int(seq))
    with entered(parsed) as session:
        return _tell(trusting.revoke(session, parsed.device, since=since), out)


def _quarantine_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--approve", metavar="DEVICE", help="admit what waits of it now")


def _quarantine(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        if parsed.approve:
            return _tell(trusting.release(session, parsed.approve), out)
        found = [{**_shown(each), "changes": each.waiting} for each in trusting.quarantine(session)]
    out.document(found, *(f"{each['changes']:>6} changes of {each['device']} ({each['state']})" for each in found))
    return DONE


def _escrow_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--to", required=True, type=Path, metavar="FOLDER")
    parser.add_argument("--plain", action="store_true", help="identities without a passphrase of their own")


def _escrow(parsed: argparse.Namespace, out: Out) -> int:
    passphrase = "" if parsed.plain else read_passphrase(parsed.passphrase_file)
    with entered(parsed) as session:
        files = escrow.write(session, parsed.to, passphrase=passphrase)
    out.document({"files": files}, *files)
    if not parsed.plain:
        out.note("the identities are protected by the passphrase that opened this vault")
    return DONE


def _erase_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--basis", required=True, metavar="T")
    parser.add_argument("--ticket", required=True, metavar="T")


def _erase(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        change = erasing.erase(session, parsed.kind, parsed.id, basis=parsed.basis, ticket=parsed.ticket)
    out.document({"change": change}, f"erased by order {change}")
    return DONE


def _shown(known: Known) -> dict[str, Any]:
    return {
        "device": known.device,
        "office": known.office_code,
        "state": known.state,
        "fingerprint": known.fingerprint,
        "forks": known.forks,
    }


def _tell(known: Known, out: Out) -> int:
    out.document(_shown(known), f"{known.device} is {known.state}")
    return DONE


VERBS = (
    Verb(name="invite", help="headquarters invites an office", arguments=_invite_arguments, run=_invite),
    Verb(name="join", help="a vault that started alone joins", arguments=_join_arguments, run=_join),
    Verb(name="devices", help="list who may send and who asks", arguments=vault_arguments, run=_devices),
    Verb(name="approve", help="certify a device that asked", arguments=_approve_arguments, run=_approve),
    Verb(name="revoke", help="trust a device no further", arguments=_revoke_arguments, run=_revoke),
    Verb(name="quarantine", help="list what waits, or admit it", arguments=_quarantine_arguments, run=_quarantine),
    Verb(name="escrow", help="write headquarters' identities for the safe", arguments=_escrow_arguments, run=_escrow),
    Verb(name="erase", help="order the erasure of a record", arguments=_erase_arguments, run=_erase),
)
