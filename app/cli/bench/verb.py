"""Owns the verb bench: which figures, at which size, in which order."""

import argparse
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app.cli.verb import DONE, Out, Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How much the bench works on: cases in the large vault, changes in what travels."""

    cases: int
    changes: int


FULL = Extent(cases=100_000, changes=10_000)
QUICK = Extent(cases=10_000, changes=2_000)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quick", action="store_true", help="a tenth of the records: less true, and sooner")


def _run(parsed: argparse.Namespace, out: Out) -> int:
    from app.cli.bench.figures import figures  # it needs all of casework; the other verbs do not wait for that
    from app.cli.bench.rows import HEADING

    with tempfile.TemporaryDirectory(prefix="damping-bench-") as folder:
        found = list(figures(Path(folder), QUICK if parsed.quick else FULL, out.note))
    out.document([each.document() for each in found], HEADING, *(each.line() for each in found))
    return DONE


BENCH = Verb(name="bench", help="figures, each beside a floor taken in the same run", arguments=_arguments, run=_run)
