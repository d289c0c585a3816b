"""The verbs about who can open a vault: slots, add-user, remove-user, change-passphrase, recover."""

import argparse
import contextlib
from collections.abc import Sequence
from pathlib import Path

from app.casework import sealing, users
from app.casework.users import Newcomer
from app.cli.asking import ask, begin, entered, machine, read_secret, vault_arguments
from app.cli.errors import Misused
from app.cli.passphrases import new_passphrase
from app.cli.verb import DONE, Out, Verb
from db.vault.users import SlotInfo


def _slots(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        return _tell(users.list_slots(session), out)


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    _name_arguments(parser)
    parser.add_argument("--role", action="append", default=[], metavar="R", help="may be given several times")
    _new_passphrase_argument(parser)


def _add(parsed: argparse.Namespace, out: Out) -> int:
    name = _named(parsed)
    with entered(parsed) as session:
        passphrase = new_passphrase(parsed.new_passphrase_file, out, environment=False)
        users.add_user(session, Newcomer(screen_name=name, passphrase=passphrase, roles=parsed.role))
        return _tell(users.list_slots(session), out)


def _remove(parsed: argparse.Namespace, out: Out) -> int:
    name = _named(parsed)
    session = begin(parsed)
    try:
        session = users.remove_user(session, name)
        return _tell(users.list_slots(session), out)
    finally:
        session.close()


def _change_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    _new_passphrase_argument(parser)


def _change(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        users.change_passphrase(session, new_passphrase(parsed.new_passphrase_file, out, environment=False))
        return _tell(users.list_slots(session), out)


def _recover_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("vault", type=Path, metavar="VAULT")
    parser.add_argument("--code-file", type=Path, metavar="FILE", help="the recovery code; - is stdin")
    parser.add_argument("--user", required=True, metavar="NAME", help="who gets a new passphrase")
    _new_passphrase_argument(parser)


def _recover(parsed: argparse.Namespace, out: Out) -> int:
    code = read_secret(parsed.code_file) if parsed.code_file else ask("Recovery code: ")
    newcomer = Newcomer(
        screen_name=parsed.user, passphrase=new_passphrase(parsed.new_passphrase_file, out, environment=False)
    )
    with contextlib.closing(users.recover(parsed.vault, code, newcomer, machine=machine())) as session:
        closed = sealing.unopened(session)
        if closed:
            who = "a colleague they were sealed to, or the escrow key" if session.organisation.escrow else "a colleague"
            out.note(
                f"{closed} sealed notes written before this stay closed to you: {who} opens them (docs/recovery.md)"
            )
        return _tell(users.list_slots(session), out)


def _tell(slots: Sequence[SlotInfo], out: Out) -> int:
    found = [{"id": each.id, "kind": each.kind.value, "name": each.name, "user": each.user} for each in slots]
    out.document(found, *(f"{each['kind']:<10} {each['id']}  {each['name']}" for each in found))
    return DONE


def _name_arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("person", nargs="?", metavar="NAME", help="the person's name on the locked screen")
    parser.add_argument("--name", metavar="NAME", help="the same, as an option")


def _named(parsed: argparse.Namespace) -> str:
    given = {each for each in (parsed.person, parsed.name) if each and each.strip()}
    if len(given) != 1:
        raise Misused(hint="say once which person: NAME or --name NAME")
    return str(given.pop())


def _new_passphrase_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="else a prompt")


VERBS = (
    Verb(name="slots", help="who and what opens the vault", arguments=vault_arguments, run=_slots),
    Verb(name="add-user", help="give a further person a slot", arguments=_add_arguments, run=_add),
    Verb(name="remove-user", help="take a person's slot away", arguments=_name_arguments, run=_remove),
    Verb(name="change-passphrase", help="give yourself a new passphrase", arguments=_change_arguments, run=_change),
    Verb(name="recover", help="a new passphrase with the recovery code", arguments=_recover_arguments, run=_recover),
)
