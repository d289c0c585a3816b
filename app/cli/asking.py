"""Asks for what opens a vault, never in argv, and opens it for the time of one verb."""

import argparse
import contextlib
import os
import sys
from collections.abc import Generator
from pathlib import Path

from app.casework.session import Session, open_session
from app.cli.errors import NoPassphrase, UnreadableFile
from app.cli.reading import read_bytes
from db.vault.machine import Machine, this_machine

VARIABLE = "DAMPING_PASSPHRASE_FILE"
_LONGEST = 1 << 16
_MOST = 1_000_000_000


def vault_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault and who opens it: the arguments every verb that opens a vault has in common."""
    parser.add_argument("vault", type=Path, metavar="VAULT")
    opening_arguments(parser)


def opening_arguments(parser: argparse.ArgumentParser) -> None:
    """Add where the passphrase comes from and who acts."""
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=f"else {VARIABLE}, else a prompt")
    parser.add_argument("--user", metavar="NAME", help="who acts; default: whoever the passphrase opens")


def positive(text: str) -> int:
    """Read how many records an option asks for."""
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= _MOST:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {_MOST} is wanted")
    return number


@contextlib.contextmanager
def entered(parsed: argparse.Namespace) -> Generator[Session]:
    """Open the vault a verb names, and close it whatever happens."""
    with contextlib.closing(begin(parsed)) as session:
        yield session


def begin(parsed: argparse.Namespace) -> Session:
    """Open the vault a verb names; whoever asks closes it."""
    passphrase = read_passphrase(parsed.passphrase_file)
    return open_session(parsed.vault, passphrase, user=parsed.user, machine=machine())


def machine() -> Machine:
    """Return the surroundings this run works in."""
    return this_machine()


def read_passphrase(file: Path | None, prompt: str = "Passphrase: ") -> str:
    """Return the passphrase of the file, of the file the environment names, or as typed.

    Raises `UnreadableFile`, `NoPassphrase` where nobody can be asked.
    """
    named = file or (Path(found) if (found := os.environ.get(VARIABLE)) else None)
    return ask(prompt) if named is None else read_secret(named)


def read_secret(file: Path) -> str:
    """Return the text of a small file (`-`: of stdin) less one trailing newline; raises `UnreadableFile`."""
    untrusted_bytes = read_bytes(file, _LONGEST)
    try:
        text = untrusted_bytes.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableFile(path=str(file), reason="not_text") from error
    return text[:-2] if text.endswith("\r\n") else text.removesuffix("\n")


def can_ask() -> bool:
    """Tell whether a person sits at a terminal of this run."""
    if sys.stdin is not None and sys.stdin.isatty():
        return True
    try:
        with open("/dev/tty"):  # noqa: PTH123 - a device, asked whether it is there
            return True
    except OSError:
        return False


def ask(prompt: str) -> str:
    """Return what a person types, unseen; raises `NoPassphrase` where there is no terminal or nothing is typed."""
    if not can_ask():
        raise NoPassphrase
    import getpass  # only where somebody is asked

    try:
        typed = getpass.getpass(prompt)
    except EOFError as error:
        raise NoPassphrase from error
    if not typed:
        raise NoPassphrase
    return typed
