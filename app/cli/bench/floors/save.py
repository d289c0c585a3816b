"""The floor of saving: one bare SQLCipher commit of the same bytes."""

import os
import time
from collections.abc import Callable

from .opening import encrypted


def prepare(given: dict[str, str]) -> Callable[[dict[str, int]], list[float]]:
    """Take `path` of a new database and its `key`; return a measure of `count` commits of `size` bytes, seconds."""
    connection = encrypted(given["path"], given["key"])
    connection.execute("CREATE TABLE saved(num INTEGER PRIMARY KEY, content BLOB NOT NULL)")

    def measure(asked: dict[str, int]) -> list[float]:
        taken: list[float] = []
        for _ in range(asked["count"]):
            content = os.urandom(asked["size"])
            begun = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO saved(content) VALUES(?)", (content,))
            connection.execute("COMMIT")
            taken.append(time.perf_counter() - begun)
        return taken

    return measure
