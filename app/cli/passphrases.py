"""Takes a new passphrase: from a file, or typed twice, with a generated one offered first."""

import os
import sys
from pathlib import Path

from app.cli.asking import VARIABLE, ask, can_ask, read_secret
from app.cli.errors import Misused, NoPassphrase
from app.cli.verb import Out
from db.vault.passphrases import generate


def new_passphrase(file: Path | None, out: Out, *, environment: bool = True) -> str:
    """Return the passphrase somebody is about to use from now on; it is judged by whoever keeps it.

    Raises `UnreadableFile`, `NoPassphrase`, `Misused` where what was typed twice differs.
    """
    named = file or (Path(found) if environment and (found := os.environ.get(VARIABLE)) else None)
    if named is not None:
        return read_secret(named)
    if not can_ask():
        raise NoPassphrase
    sys.stderr.write(f"A passphrase chosen by chance, if you want it: {generate()}\n")
    out.note("type the new passphrase twice; it is not shown")
    first = ask("New passphrase: ")
    if ask("Once more: ") != first:
        raise Misused(hint="the two passphrases differ")
    return first
