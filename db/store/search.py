"""Finds records by words as they are typed: newest first, quoting only what may be quoted."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from db.ids import RecordId
from db.schema.declare import Schema
from db.sqlcipher import Connection
from db.store.projections import View, chunks, marks, search_texts
from db.store.reader import Found, Reader

_WORD = re.compile(r"\w+", re.UNICODE)
_SLOT_BITS = 20  # records whose first changes bear the same lamport, at most
_LONGEST_QUERY = 200
_SNIPPET_BEFORE, _SNIPPET_AFTER = 30, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record found: its title, and words around the match; `closed` when the match lies in text never quoted."""

    kind: str
    id: RecordId
    title: str
    snippet: str
    closed: bool
    found: Found


def flush(connection: Connection, schema: Schema, *, limit: int = -1) -> int:
    """Write the search rows that are due (inside a writing transaction); return how many."""
    due = [num for (num,) in connection.execute("SELECT record FROM search_due LIMIT ?", (limit,))]
    reader = Reader(connection, schema)
    for part in chunks(due):
        found = reader.by_numbers(part)
        firsts = dict(connection.execute(f"SELECT num, first FROM record WHERE num IN ({marks(part)})", part))  # noqa: S608
        rows = dict(
            connection.execute(f"SELECT record, row FROM search_row WHERE record IN ({marks(part)})", part)  # noqa: S608
        )
        for num in sorted(part):
            _index(connection, schema, num, found.get(num), firsts[num], rows.get(num))
        connection.execute(f"DELETE FROM search_due WHERE record IN ({marks(part)})", part)  # noqa: S608
    return len(due)


def _index(  # noqa: PLR0913 - one row of the index and all it depends on
    connection: Connection, schema: Schema, num: int, found: Found | None, first: int, row: int | None
) -> None:
    texts = ("", "")
    if found is not None and not found.voided:
        texts = search_texts(schema[found.kind], View(values=dict(found.fields)))
    if not any(texts):
        if row is not None:
            connection.execute("DELETE FROM search WHERE rowid = ?", (row,))
            connection.execute("DELETE FROM search_row WHERE row = ?", (row,))
        return
    if row is None:
        row = _free_row(connection, first)
        connection.execute("INSERT INTO search_row(row, record) VALUES(?, ?)", (row, num))
        connection.execute("INSERT INTO search(rowid, open, closed) VALUES(?, ?, ?)", (row, *texts))
        return
    connection.execute("UPDATE search SET open = ?, closed = ? WHERE rowid = ?", (*texts, row))


def _free_row(connection: Connection, first: int) -> int:
    """Return the next free row of this lamport: rows order by when a record began, and a rebuild gives the same order."""
    low, high = first << _SLOT_BITS, (first + 1) << _SLOT_BITS
    taken = connection.execute("SELECT max(row) FROM search_row WHERE row >= ? AND row < ?", (low, high)).fetchone()[0]
    return low if taken is None else taken + 1


def match_expression(text: str) -> str:
    """Return the FTS5 query for what somebody typed: every word as a prefix; "" when there is no word in it."""
    words = _WORD.findall(text[:_LONGEST_QUERY].replace("_", " "))
    return " ".join(f'"{word}"*' for word in words)


def search(
    reader: Reader, text: str, *, limit: int = 50, kinds: Collection[str] = (), outside: Collection[str] = ()
) -> list[Hit]:
    """Return the newest records that hold every word typed (as beginnings), at most `limit`.

    `outside` are cases whose records are left out; the index must be flushed before (see `Store.search`).
    """
    expression = match_expression(text)
    if not expression:
        return []
    hits: list[Hit] = []
    below = 1 << 62
    while len(hits) < limit:
        rows = reader.connection.execute(
            "SELECT search.rowid, search_row.record FROM search JOIN search_row ON search_row.row = search.rowid "
            "WHERE search MATCH ? AND search.rowid < ? ORDER BY search.rowid DESC LIMIT ?",
            (expression, below, limit),
        ).fetchall()
        if not rows:
            break
        below = rows[-1][0]
        found = reader.by_numbers([record for _, record in rows])
        for _, record in rows:
            each = found.get(record)
            if each is None or (kinds and each.kind not in kinds) or (each.home in outside and each.home is not None):
                continue
            hits.append(_hit(reader.schema, each, text))
        if len(rows) < limit:
            break
    return hits[:limit]


def _hit(schema: Schema, found: Found, text: str) -> Hit:
    kind = schema[found.kind]
    spoken, _ = search_texts(kind, View(values=dict(found.fields)))
    snippet = _snippet(spoken, _WORD.findall(text))
    title = kind.title(found.fields) if kind.title is not None else kind.label
    return Hit(kind=found.kind, id=found.id, title=title, snippet=snippet, closed=not snippet, found=found)


def _snippet(spoken: str, words: Sequence[str]) -> str:
    low = spoken.casefold()
    places = [low.find(word.casefold()) for word in words]
    if not places or min(places) < 0:
        return ""
    start = max(0, min(places) - _SNIPPET_BEFORE)
    end = min(len(spoken), min(places) + _SNIPPET_AFTER)
    piece = " ".join(spoken[start:end].split())
    return f"{'…' if start else ''}{piece}{'…' if end < len(spoken) else ''}"
