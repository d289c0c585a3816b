"""The verbs that make a vault and keep it sound: create, check, rebuild, backup, restore, log."""

import argparse
from dataclasses import asdict
from pathlib import Path

from app.casework.access import entries
from app.casework.backups import Credential, make_backup, restore_backup
from app.casework.finding import find_case
from app.casework.founding import Beginning, Founded
from app.casework.permission import FIRST_ROLES
from app.casework.soundness import Finding, Verdict, check_vault, rebuild
from app.casework.vaults import create_invited_vault, create_vault
from app.cli.asking import entered, machine, opening_arguments, read_passphrase, read_secret, vault_arguments
from app.cli.errors import Misused
from app.cli.passphrases import new_passphrase
from app.cli.reading import read_bytes
from app.cli.verb import DONE, Out, Verb
from db.errors import Damaged
from db.store.reader import EVERYTHING

_INVITATION_LIMIT = 64 << 20
_LOGGED = ("at", "user", "device", "act", "case", "subject_kind", "subject", "count", "to", "reason")


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


# -- soundness ---------------------------------------------------------------------------------------------------------


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--full", action="store_true", help="every page, every attachment, a replay of the log")


def _check(parsed: argparse.Namespace, out: Out) -> int:
    try:
        with entered(parsed) as session:
            verdict = check_vault(session, full=parsed.full)
    except Damaged as error:
        verdict = Verdict(damage=[Finding(part=str(error.facts.get("part", "")), detail="unreadable")])
    told = {name: [asdict(each) for each in getattr(verdict, name)] for name in ("damage", "notes")}
    lines = [f"{each.part}: {each.detail}" for each in verdict.damage] or ["sound"]
    lines += [f"worth knowing: {each.part}: {each.detail}" for each in verdict.notes]
    out.document({"ok": not told["damage"], "findings": told["damage"], "notes": told["notes"]}, *lines)
    return Damaged.exit_code if verdict.damage else DONE


def _rebuild(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        counts = rebuild(session)
    out.document(counts, *(f"{name} {count}" for name, count in counts.items()))
    return DONE


# -- backups -----------------------------------------------------------------------------------------------------------


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER")


def _backup(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        made = make_backup(session, parsed.to)
    if not made.for_escrow:
        out.note("only the recovery code opens this backup: keep it")
    out.document({"file": str(made.path), "size": made.size, "for_escrow": made.for_escrow}, str(made.path))
    return DONE


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--to", type=Path, required=True, metavar="VAULT", help="a vault there is set aside")
    parser.add_argument("--code-file", type=Path, metavar="F", help="the recovery code; - is stdin")
    opening_arguments(parser)


def _restore(parsed: argparse.Namespace, out: Out) -> int:
    if parsed.code_file:
        credential = Credential(code=read_secret(parsed.code_file))
    else:
        credential = Credential(passphrase=read_passphrase(parsed.passphrase_file), user=parsed.user)
    outcome = restore_backup(parsed.file, parsed.to, credential, machine=machine())
    done = outcome.restored
    if not outcome.settled:
        out.note("erasures ordered since the backup could not be applied anew; ask headquarters for a new receipt")
    if not done.slots_kept:
        out.note("the passphrases of the backup's day hold again")
    document = {
        "vault": str(done.path),
        "aside": str(done.aside) if done.aside else None,
        "device_kept": done.device_kept,
        "slots_kept": done.slots_kept,
        "erasures": outcome.erasures,
    }
    out.document(document, str(done.path))
    return DONE


# -- log ---------------------------------------------------------------------------------------------------------------


def _log_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--case", metavar="CASE")


def _log(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        case = find_case(session, parsed.case).id if parsed.case else None
        found = [
            {name: each.fields.get(name) for name in _LOGGED} for each in entries(session, case=case, page=EVERYTHING)
        ]
    out.document(found, *("  ".join(str(each[name] or "-") for name in _LOGGED) for each in found))
    return DONE


VERBS = (
    Verb(name="create", help="make a new vault for an office", arguments=_create_arguments, run=_create),
    Verb(name="check", help="chains, projections, database, attachments", arguments=_check_arguments, run=_check),
    Verb(name="rebuild", help="replay the log into what is shown", arguments=vault_arguments, run=_rebuild),
    Verb(name="backup", help="write a backup, read back", arguments=_backup_arguments, run=_backup),
    Verb(name="restore", help="make a backup the vault", arguments=_restore_arguments, run=_restore),
    Verb(name="log", help="who saw, changed, printed, exported", arguments=_log_arguments, run=_log),
)
