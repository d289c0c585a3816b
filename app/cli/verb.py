"""What a verb is: its arguments, what it does, and how it speaks."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

USAGE = 2
DONE = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Out:
    """How a verb answers: one JSON document on stdout with `--json`, else lines that name ids and never content."""

    json: bool

    def document(self, document: Any, *lines: str) -> None:
        """Print the whole answer: the document, or the lines for a person."""
        if self.json:
            sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=None, default=str) + "\n")
            return
        for line in lines:
            sys.stdout.write(line + "\n")

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


def nothing_more(_parser: argparse.ArgumentParser) -> None:
    """Add no arguments."""
