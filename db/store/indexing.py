"""Writes the rows of the search: the words of a record, and what a line about it says, so that a hit needs no further look."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from db.schema.declare import Kind, Schema
from db.sqlcipher import Connection
from db.store.projections import search_texts
from db.store.reader import Found, Reader
from db.store.tables import chunks, marks
from db.store.views import View

_SLOT_BITS = 20  # records whose first changes bear the same lamport, at most


class About(NamedTuple):
    """What the index says of a record beside its words: which it is, its case, what its title is made of."""

    num: int
    kind: str
    id: str
    home: str | None
    heads: dict[str, Any]


_ABOUT = msgspec.msgpack.Decoder(About)
_PACK = msgspec.msgpack.Encoder()
read_about = _ABOUT.decode

Entry = tuple[str, str, bytes]  # words that may be quoted, words that are found but never quoted, `About`


def entry_of(kind: Kind, num: int, record: str, home: str | None, shown: View) -> Entry | None:
    """Return what the index holds of a record: nothing once it is struck out or hidden, or where it has no words."""
    if shown.voided or shown.hidden:
        return None
    spoken, closed = search_texts(kind, shown)
    if not spoken and not closed:
        return None
    heads = {name: shown.values[name] for name in kind.heads if name in shown.values}
    return spoken, closed, _PACK.encode(About(num, kind.name, record, home, heads))


def flush(connection: Connection, schema: Schema, *, limit: int = -1, newest: bool = False) -> int:
    """Write the rows that are due (inside a writing transaction), oldest first or newest first; return how many.

    Rows that come in the order of the table leave its pages full.
    """
    way = "DESC" if newest else "ASC"
    due = [
        num for (num,) in connection.execute(f"SELECT record FROM search_due ORDER BY record {way} LIMIT ?", (limit,))
    ]
    reader = Reader(connection, schema)
    for part in chunks(due):
        _index(connection, schema, reader.by_numbers(part), part)
        connection.executemany("DELETE FROM search_due WHERE record = ?", [(num,) for num in part])
    return len(due)


def _index(connection: Connection, schema: Schema, found: Mapping[int, Found], nums: Sequence[int]) -> None:
    """Write the rows of these records; a row moves where its record turns out to have begun earlier."""
    places = {
        num: (record, first, row)
        for num, record, first, row in connection.execute(
            "SELECT num, id, first, row FROM record LEFT JOIN search_row ON search_row.record = num "
            f"WHERE num IN ({marks(nums)})",
            nums,
        )
    }
    stale: list[tuple[int]] = []
    gone: list[tuple[int]] = []
    fresh: dict[int, Entry] = {}
    moved: list[tuple[int, int]] = []
    taken = _taken(connection, [_first_row(record, first) for record, first, _ in places.values()])
    for num in sorted(nums):
        entry = _entry(schema, num, found.get(num))
        record, first, row = places[num]
        if row is not None:
            stale.append((row,))
        if entry is None:
            gone.append((num,))
            continue
        row = _row_for(connection, _first_row(record, first), row, taken)
        taken.add(row)
        fresh[row] = entry
        moved.append((num, row))
    connection.executemany("DELETE FROM search WHERE rowid = ?", stale)
    connection.executemany("DELETE FROM search_row WHERE record = ?", gone)
    connection.executemany("INSERT OR REPLACE INTO search_row(record, row) VALUES(?, ?)", moved)
    connection.executemany(
        "INSERT INTO search(rowid, open, closed, about) VALUES(?, ?, ?, ?)",
        [(row, *fresh[row]) for row in sorted(fresh)],
    )


def _entry(schema: Schema, num: int, found: Found | None) -> Entry | None:
    if found is None:
        return None
    shown = View(values=dict(found.fields), voided=found.voided, hidden=found.hidden)
    return entry_of(schema[found.kind], num, found.id, found.home, shown)


def _first_row(record: str, first: int) -> int:
    """Return the row a record belongs in: by the lamport it began with, then by its id, the same after a rebuild."""
    slot = int.from_bytes(hashlib.sha256(record.encode()).digest()[:4], "big") % (1 << _SLOT_BITS)
    return (first << _SLOT_BITS) + slot


def _taken(connection: Connection, rows: Sequence[int]) -> set[int]:
    return {row for (row,) in connection.execute(f"SELECT rowid FROM search WHERE rowid IN ({marks(rows)})", rows)}


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
