"""The verb that makes cases up: generate."""

import argparse

from app.casework.generating import generate
from app.cli.asking import entered, vault_arguments
from app.cli.verb import DONE, Out, Verb

_MOST = 1_000_000


def _arguments(parser: argparse.ArgumentParser) -> None:
    vault_arguments(parser)
    parser.add_argument("--cases", type=_count, required=True, metavar="N")
    parser.add_argument("--seed", type=int, required=True, metavar="S")


def _generate(parsed: argparse.Namespace, out: Out) -> int:
    with entered(parsed) as session:
        counts = generate(session, parsed.cases, parsed.seed)
    out.document(counts, *(f"{kind} {count}" for kind, count in counts.items()))
    return DONE


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= _MOST:
        raise ValueError(text)
    return number


VERBS = (Verb(name="generate", help="believable, clearly fictitious cases", arguments=_arguments, run=_generate),)
