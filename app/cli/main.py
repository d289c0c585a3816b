"""Reads the command line, finds the verb, and turns every failure into one line and an exit code."""

import argparse
import contextlib
import importlib
import io
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from app.cli.errors import AnswerLost, Misused, NotText
from app.cli.reasons import reason
from app.cli.verb import USAGE, Out, Verb
from db.errors import ExpectedError
from db.vault.files import explain_os

FAMILIES: Mapping[str, tuple[str, ...]] = {
    "vaults": ("create", "check", "rebuild", "backup", "restore", "log"),
    "people": ("slots", "add-user", "remove-user", "change-passphrase", "recover"),
    "records": ("kinds", "put", "get", "list", "search", "void", "unvoid", "undo"),
    "twins": ("link", "unlink", "duplicates"),
    "daily": ("due", "close", "reopen", "assign", "transfer", "accept", "reject", "withdraw"),
    "evidence": ("attach", "open-attachment"),
    "letters": ("letter", "letter-approve", "letter-sent", "letter-void", "form", "agenda", "ready", "template"),
    "offices": ("invite", "join", "devices", "approve", "revoke", "quarantine", "escrow", "erase"),
    "bundles": ("export", "import", "undo-import", "ingest", "status", "conflicts", "resolve"),
    "sheets": ("import-sheet",),
    "making": ("generate",),
    "demo": ("demo",),
    "bench": ("bench",),
}
_UNEXPECTED = 1
_CHANGE_ID = re.compile(r"-[A-Za-z0-9_-]{42}")


def run(arguments: Sequence[str]) -> int:
    """Run one verb; return its exit code (command line contract: 0 done, 1 bug, 2 usage, 3 refused, 4 damaged)."""
    os.umask(0o077)
    _speak_utf8()
    verb_name, *rest = arguments
    if verb_name in {"-h", "--help", "help"}:
        _overview()
        return 0
    verb = _find(verb_name)
    if verb is None:
        sys.stderr.write(f"damping: no verb '{verb_name[:40]}'; 'damping help' lists them\n")
        return USAGE
    parser = _parser(verb)
    try:
        parsed = parser.parse_intermixed_args(list(rest))
    except SystemExit as stop:
        return int(stop.code or 0)
    return _carry_out(verb, parsed)


def _carry_out(verb: Verb, parsed: argparse.Namespace) -> int:
    try:
        code = verb.run(parsed, Out(json=parsed.json))
        _finish_answer()
    except AnswerLost:
        _forget_stdout()
        sys.stderr.write("damping: what was asked is done, but the answer could not be written\n")
        return _UNEXPECTED
    except Misused as error:
        sys.stderr.write(f"damping: {error.hint}\n")
        return USAGE
    except ExpectedError as error:
        return _refuse(error)
    except BrokenPipeError:
        _forget_stdout()
        return 0
    except KeyboardInterrupt:
        sys.stderr.write("damping: interrupted; nothing half done\n")
        return _UNEXPECTED
    except UnicodeEncodeError:  # bytes in argv that are no UTF-8 reach us as halves of signs; no record has such an id
        return _refuse(NotText())
    except OSError as error:
        expected = explain_os(error)
        return _fail(error) if expected is None else _refuse(expected)
    except Exception as error:  # noqa: BLE001 - the last resort: a bug ends in one line with a place and no content
        return _fail(error)
    return code


def _finish_answer() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise AnswerLost from error


def _refuse(error: ExpectedError) -> int:
    sys.stderr.write(f"damping: {reason(error)}\n")
    return error.exit_code


def _fail(error: Exception) -> int:
    sys.stderr.write(f"damping: unexpected error {type(error).__name__} {_place(error)}\n")
    return _UNEXPECTED


def _forget_stdout() -> None:
    """Let what is still buffered go nowhere: whoever read us has left."""
    with contextlib.suppress(OSError, ValueError):
        handle = os.open(os.devnull, os.O_WRONLY)
        os.dup2(handle, sys.stdout.fileno())
        os.close(handle)


def _speak_utf8() -> None:
    """Answer in UTF-8 whatever the terminal's locale says: other programs read us; without a terminal, into nothing."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - lives as long as we do
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open as long as the process
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _place(error: BaseException) -> str:
    """Return file and line of the innermost frame of ours: a place, never a value."""
    place, trace = "", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if any(f"{os.sep}{part}{os.sep}" in code.co_filename for part in ("app", "db", "sync")):
            place = f"at {os.path.basename(code.co_filename)}:{trace.tb_lineno}"  # noqa: PTH119 - a name, not a path
        trace = trace.tb_next
    return place


def _find(name: str) -> Verb | None:
    for family, names in FAMILIES.items():
        if name in names:
            module = importlib.import_module(f"app.cli.{family}")
            return next((verb for verb in module.VERBS if verb.name == name), None)
    return None


class _Parser(argparse.ArgumentParser):
    """Takes the id of a change for what it is: base64url lets one in 64 begin with a hyphen, as options do."""

    def _parse_optional(self, arg_string: str) -> Any:
        return None if _CHANGE_ID.fullmatch(arg_string) else super()._parse_optional(arg_string)


def _parser(verb: Verb) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"damping {verb.name}", description=verb.help, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    verb.arguments(parser)
    return parser


def _overview() -> None:
    sys.stdout.write("damping [VERB …]: without a verb the desktop opens\n\n")
    for names in FAMILIES.values():
        for name in names:
            found = _find(name)
            if found is not None:
                sys.stdout.write(f"  {name:<18} {found.help}\n")
