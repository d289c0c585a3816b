"""The verbs that make a vault and keep it sound: create, check, rebuild, backup, restore, log."""

import argparse
from pathlib import Path

from app.casework.founding import Beginning, Founded
from app.casework.permission import FIRST_ROLES
from app.casework.vaults import create_invited_vault, create_vault
from app.cli.asking import machine, opening_arguments
from app.cli.errors import Misused
from app.cli.passphrases import new_passphrase
from app.cli.reading import read_bytes
from app.cli.verb import DONE, Out, Verb

_INVITATION_LIMIT = 64 << 20


def _create_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("vault", type=Path, metavar="VAULT", help="a folder that is absent or empty")
    parser.add_argument("--kind", choices=sorted(FIRST_ROLES), help="kind of office")
    parser.add_argument("--office", metavar="CODE", help="the office's code, e.g. KBM")
    parser.add_argument("--name", metavar="NAME", help="the office's name")
    parser.add_argument("--role", action="append", default=[], metavar="R", help="instead of all roles of the kind")
    parser.add_argument("--invitation", type=Path, metavar="FILE", help="headquarters' invitation")
    parser.add_argument("--fingerprint", metavar="WORDS", help="the root's eight words, as headquarters said them")
    parser.add_argument("--archive", type=Path, metavar="FOLDER", help="headquarters' second disk")
    opening_arguments(parser)


def _create(parsed: argparse.Namespace, out: Out) -> int:
    _require_sense(parsed)
    untrusted_invitation = read_bytes(parsed.invitation, _INVITATION_LIMIT) if parsed.invitation else b""
    beginning = Beginning(
        office_kind=parsed.kind or "",
        office_code=parsed.office or "",
        office_name=parsed.name or "",
        screen_name=parsed.user.strip(),
        passphrase=new_passphrase(parsed.passphrase_file, out),
        roles=parsed.role,
        archive=str(parsed.archive or ""),
    )
    if parsed.invitation:
        founded = create_invited_vault(
            parsed.vault,
            untrusted_invitation,
            beginning,
            machine=machine(),
            fingerprint=parsed.fingerprint or "",
        )
    else:
        founded = create_vault(parsed.vault, beginning, machine=machine())
    _tell_founded(founded, out)
    return DONE


def _require_sense(parsed: argparse.Namespace) -> None:
    if not (parsed.user or "").strip():
        raise Misused(hint="create wants --user NAME, the first person of the vault")
    missing = [f"--{each}" for each in ("kind", "office", "name") if not getattr(parsed, each)]
    if missing and not parsed.invitation:
        raise Misused(hint=f"create without --invitation wants {', '.join(missing)}")
    if parsed.fingerprint and not parsed.invitation:
        raise Misused(hint="--fingerprint goes with --invitation")
    if parsed.archive and (parsed.invitation or parsed.kind != "headquarters"):
        raise Misused(hint="--archive is for a headquarters that starts alone")


def _tell_founded(founded: Founded, out: Out) -> None:
    session = founded.session
    try:
        document = {
            "vault": str(session.path),
            "device": session.actor.device,
            "office": session.actor.office_code,
            "fingerprint": founded.fingerprint,
            "recovery_code": founded.recovery_code,
        }
    finally:
        session.close()
    out.document(
        document,
        f"vault          {document['vault']}",
        f"device         {document['device']}",
        f"eight words    {document['fingerprint']}",
        f"recovery code  {document['recovery_code']}",
        "Write the recovery code down by hand now: it is shown once and kept nowhere.",
    )


VERBS = (Verb(name="create", help="make a new vault for an office", arguments=_create_arguments, run=_create),)
