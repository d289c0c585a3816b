"""The floor of size: the same rows, change bytes and search index in a plain SQLite file, with no further index."""

import os
import sqlite3
from collections.abc import Callable
from typing import Any

from .opening import encrypted


def prepare(given: dict[str, Any]) -> Callable[[object], list[float]]:
    """Take `source` with its `key`, `path` of a new plain file, and the names of the `tables` of shown records.

    Returns a measure of the file's size, bytes.
    """
    source = encrypted(given["source"], given["key"])
    plain = sqlite3.connect(given["path"])
    plain.execute("CREATE TABLE change(id BLOB, header BLOB, body BLOB)")
    plain.executemany("INSERT INTO change VALUES(?, ?, ?)", source.execute("SELECT id, header, body FROM change"))
    for name in given["tables"]:
        columns = [row[1] for row in source.execute(f'PRAGMA table_info("{name}")')]
        plain.execute(f'CREATE TABLE "{name}"({",".join(_quoted(each) for each in columns)})')
        marks = ",".join("?" * len(columns))
        rows = source.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - our own names
        plain.executemany(f'INSERT INTO "{name}" VALUES({marks})', rows)
    plain.execute(
        "CREATE VIRTUAL TABLE search USING fts5(open, closed, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
    )
    plain.executemany(
        "INSERT INTO search(rowid, open, closed) VALUES(?, ?, ?)",
        source.execute("SELECT rowid, open, closed FROM search"),
    )
    plain.commit()
    plain.close()
    return lambda _: [float(os.stat(given["path"]).st_size)]  # noqa: PTH116 - a floor needs no more than this


def _quoted(name: str) -> str:
    return '"_record" INTEGER PRIMARY KEY' if name == "_record" else f'"{name}"'
