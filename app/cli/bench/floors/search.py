"""The floor of searching: the bare FTS5 query, newest first, with the text a list would show."""

import time
from collections.abc import Callable

from .opening import encrypted


def prepare(given: dict[str, str]) -> Callable[[dict[str, list[str]]], list[float]]:
    """Take `path` and `key` of a vault's database; return a measure of each of `queries`, seconds."""
    connection = encrypted(given["path"], given["key"])

    def measure(asked: dict[str, list[str]]) -> list[float]:
        taken: list[float] = []
        for query in asked["queries"]:
            begun = time.perf_counter()
            connection.execute(
                "SELECT rowid, open FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50", (query,)
            ).fetchall()
            taken.append(time.perf_counter() - begun)
        return taken

    return measure
