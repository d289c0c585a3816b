"""What a verb is: its arguments, what it does, and how it speaks."""

import argparse
import contextlib
import json
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from app.cli.errors import AnswerLost

USAGE = 2
DONE = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Out:
    """How a verb answers: one JSON document on stdout with `--json`, else lines that name ids and never content."""

    json: bool

    def document(self, document: Any, *lines: str) -> None:
        """Print the whole answer: the document, or the lines for a person."""
        if self.json:
            _say(json.dumps(document, ensure_ascii=False, indent=None, default=str) + "\n")
            return
        for line in lines:
            _say(tame(line) + "\n")

    @contextlib.contextmanager
    def listing(self) -> Generator[Callable[[Any, str], None]]:
        """Answer with a long list, one element at a time: whoever gets `tell` calls it with element and line."""
        begun = False

        def tell(element: Any, line: str) -> None:
            nonlocal begun
            if self.json:
                _say((", " if begun else "[") + json.dumps(element, ensure_ascii=False, default=str))
            else:
                _say(tame(line) + "\n")
            begun = True

        yield tell
        if self.json:
            _say("]\n" if begun else "[]\n")

    def note(self, text: str) -> None:
        """Say something beside the answer, on stderr."""
        sys.stderr.write(f"damping: {text}\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """One verb of the command line; `run` returns the exit code."""

    name: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Out], int]


def tame(line: str) -> str:
    """Return a line a terminal shows and never obeys: what others wrote may hold control signs."""
    return "".join(sign if sign.isprintable() else " " if sign in "\n\t" else "·" for sign in line)


def _say(text: str) -> None:
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise AnswerLost from error


def nothing_more(_parser: argparse.ArgumentParser) -> None:
    """Add no arguments."""
