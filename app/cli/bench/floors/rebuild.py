"""The floor of rebuilding: a bulk insert of the same projection, link and search rows, already in memory."""

import time
from collections.abc import Callable
from typing import Any

from .opening import encrypted


def prepare(given: dict[str, Any]) -> Callable[[object], list[float]]:
    """Take `source` and `path` (a new database), the `key` of both, and `tables`: name to the statements making it.

    Returns a measure of making and filling them anew in one transaction, seconds.
    """
    source = encrypted(given["source"], given["key"])
    rows: dict[str, list[tuple[object, ...]]] = {}
    for name in given["tables"]:
        columns = "rowid, open, closed, about" if name == "search" else "*"
        rows[name] = source.execute(f'SELECT {columns} FROM "{name}"').fetchall()  # noqa: S608 - our own names
    source.close()
    connection = encrypted(given["path"], given["key"])

    def measure(_: object) -> list[float]:
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for name, statements in given["tables"].items():
            connection.execute(f'DROP TABLE IF EXISTS "{name}"')
            for statement in statements:
                connection.execute(statement)
            if rows[name]:
                marks = ",".join("?" * len(rows[name][0]))
                into = "search(rowid, open, closed, about)" if name == "search" else f'"{name}"'
                connection.executemany(f"INSERT INTO {into} VALUES({marks})", rows[name])
        connection.execute("COMMIT")
        return [time.perf_counter() - begun]

    return measure
