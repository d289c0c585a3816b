"""Finds records by words as they are typed: newest first, quoting only what may be quoted."""

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from db.ids import RecordId
from db.schema.declare import Kind, Schema
from db.sqlcipher import Connection
from db.store.projections import search_texts
from db.store.reader import Found, Reader
from db.store.tables import chunks, marks
from db.store.views import View

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
    """Write the search rows that are due (inside a writing transaction), newest first; return how many."""
    due = [num for (num,) in connection.execute("SELECT record FROM search_due ORDER BY record DESC LIMIT ?", (limit,))]
    reader = Reader(connection, schema)
    for part in chunks(due):
        _index(connection, schema, reader.by_numbers(part), part)
        connection.executemany("DELETE FROM search_due WHERE record = ?", [(num,) for num in part])
    return len(due)


def _index(connection: Connection, schema: Schema, found: Mapping[int, Found], nums: Sequence[int]) -> None:
    """Write the rows of these records; a row moves where its record turns out to have begun earlier."""
    about = {
        num: (record, first, row)
        for num, record, first, row in connection.execute(
            "SELECT num, id, first, row FROM record LEFT JOIN search_row ON search_row.record = num "
            f"WHERE num IN ({marks(nums)})",
            nums,
        )
    }
    stale: list[tuple[int]] = []
    fresh: dict[int, tuple[str, str]] = {}
    places: list[tuple[int, int]] = []
    taken = _taken(connection, [_first_row(record, first) for record, first, _ in about.values()])
    for num in sorted(nums):
        each = found.get(num)
        texts = ("", "")
        if each is not None:
            shown = View(values=dict(each.fields), voided=each.voided, hidden=each.hidden)
            texts = texts_of(schema[each.kind], shown)
        record, first, row = about[num]
        if row is not None:
            stale.append((row,))
        if any(texts):
            row = _row_for(connection, _first_row(record, first), row, taken)
            taken.add(row)
            fresh[row] = texts
            places.append((row, num))
    connection.executemany("DELETE FROM search WHERE rowid = ?", stale)
    connection.executemany("DELETE FROM search_row WHERE row = ?", stale)
    connection.executemany("INSERT INTO search_row(row, record) VALUES(?, ?)", places)
    connection.executemany(
        "INSERT INTO search(rowid, open, closed) VALUES(?, ?, ?)", [(row, *texts) for row, texts in fresh.items()]
    )


def texts_of(kind: Kind, shown: View) -> tuple[str, str]:
    """Return what the index holds of a record: nothing once it is struck out or hidden."""
    return ("", "") if shown.voided or shown.hidden else search_texts(kind, shown)


def _first_row(record: str, first: int) -> int:
    """Return the row a record belongs in: by the lamport it began with, then by its id, the same after a rebuild."""
    slot = int.from_bytes(hashlib.sha256(record.encode()).digest()[:4], "big") % (1 << _SLOT_BITS)
    return (first << _SLOT_BITS) + slot


def _taken(connection: Connection, rows: Sequence[int]) -> set[int]:
    return {row for (row,) in connection.execute(f"SELECT row FROM search_row WHERE row IN ({marks(rows)})", rows)}


def _row_for(connection: Connection, wanted: int, row: int | None, taken: set[int]) -> int:
    """Return the row a record is written in: where it is already, if it belongs there, else the next free one."""
    if row is not None and row >> _SLOT_BITS == wanted >> _SLOT_BITS:
        return row
    base = wanted >> _SLOT_BITS << _SLOT_BITS
    while wanted in taken:
        wanted = base + (wanted + 1 - base) % (1 << _SLOT_BITS)
        if wanted not in taken:
            taken.update(_taken(connection, [wanted]))
    return wanted


def forget(connection: Connection) -> None:
    """Rewrite the index so that no word of what was taken out of it stays in the file."""
    connection.execute("INSERT INTO search(search) VALUES('optimize')")


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
    words = [word.casefold() for word in _WORD.findall(text[:_LONGEST_QUERY].replace("_", " "))]
    below = 1 << 62
    while len(hits) < limit:
        rows = reader.connection.execute(
            "SELECT search.rowid, search_row.record, record.kind, record.home, open FROM search "
            "JOIN search_row ON search_row.row = search.rowid JOIN record ON record.num = search_row.record "
            "WHERE search MATCH ? AND search.rowid < ? ORDER BY search.rowid DESC LIMIT ?",
            (expression, below, limit),
        ).fetchall()
        if not rows:
            break
        below = rows[-1][0]
        wanted: dict[str, list[int]] = {}
        for _, record, kind, home, _ in rows:
            if (not kinds or kind in kinds) and (home is None or home not in outside):
                wanted.setdefault(kind, []).append(record)
        found = reader.by_kinds(wanted)
        hits += [_hit(reader.schema, found[row[1]], row[-1], words) for row in rows if row[1] in found]
        if len(rows) < limit:
            break
    return hits[:limit]


def _hit(schema: Schema, found: Found, spoken: str, words: Sequence[str]) -> Hit:
    kind = schema[found.kind]
    snippet = _snippet(spoken, words)
    title = kind.title(found.fields) if kind.title is not None else kind.label
    return Hit(kind=found.kind, id=found.id, title=title, snippet=snippet, closed=not snippet, found=found)


def _snippet(spoken: str, words: Sequence[str]) -> str:
    low = spoken.casefold()
    places = [low.find(word) for word in words]
    if not places or min(places) < 0:
        return ""
    start = max(0, min(places) - _SNIPPET_BEFORE)
    end = min(len(spoken), min(places) + _SNIPPET_AFTER)
    piece = " ".join(spoken[start:end].split())
    return f"{'…' if start else ''}{piece}{'…' if end < len(spoken) else ''}"
