"""The floor of the duplicate warning: the rows a name points to, key by key, compared with nothing."""

import time
from collections.abc import Callable

from .opening import encrypted

_EACH = 30


def prepare(given: dict[str, str]) -> Callable[[dict[str, list[list[str]]]], list[float]]:
    """Take `path` and `key` of a vault's database; return a measure of each list of keys in `typed`, seconds."""
    connection = encrypted(given["path"], given["key"])

    def measure(asked: dict[str, list[list[str]]]) -> list[float]:
        taken: list[float] = []
        for keys in asked["typed"]:
            begun = time.perf_counter()
            for key in keys:
                connection.execute(
                    "SELECT k_person.* FROM k_person__key JOIN k_person ON _record = record WHERE key = ? LIMIT ?",
                    (key, _EACH),
                ).fetchall()
            taken.append(time.perf_counter() - begun)
        return taken

    return measure
