"""The verb that measures the program, each figure beside a floor taken in the same run: bench."""

from app.cli.bench.verb import BENCH

VERBS = (BENCH,)
