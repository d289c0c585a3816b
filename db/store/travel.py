"""Reads the log as it travels: the links of chains, lines in their order, attachments; knows who holds nothing of it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from db.log.change import Change, id_from_raw, join_line, raw_id, trusted_parts
from db.log.merge import Standing
from db.store.projections import chunks, marks
from db.store.reader import Reader
from db.vault.blobs import Blob

_STEP = 5_000


class Link(NamedTuple):
    """One change as a link of its chain; `prev` is the change before it by its author's word."""

    local: int
    chain: int
    seq: int
    id: str
    prev: str | None


class Travelling(NamedTuple):
    """One change ready to travel: its exact line, and what dividing, scope and attachments need to know of it."""

    local: int
    chain: int
    seq: int
    id: str
    save: str
    kind: str
    line: bytes
    body: bytes | None


class _Beside(msgspec.Struct, frozen=True):
    """What a header says beside what the log has columns for."""

    save: str
    prev: str | None
    kind: str


_BESIDE = msgspec.json.Decoder(_Beside)


def chains(reader: Reader) -> dict[int, tuple[str, str]]:
    """Return device and epoch of every chain, by its number."""
    rows = reader.connection.execute("SELECT num, device, epoch FROM chain").fetchall()
    return {num: (device, epoch) for num, device, epoch in rows}


def newest_row(reader: Reader) -> int:
    """Return the number of the newest row of the log, 0 in an empty one."""
    return reader.connection.execute("SELECT coalesce(max(local), 0) FROM change").fetchone()[0]


def links_between(reader: Reader, first: int, last: int) -> Iterator[Link]:
    """Yield the links in these rows of the log, oldest row first."""
    for start in range(first, last + 1, _STEP):
        rows = reader.connection.execute(
            "SELECT local, chain, seq, id, header FROM change WHERE local BETWEEN ? AND ? ORDER BY local",
            (start, min(last, start + _STEP - 1)),
        ).fetchall()
        for local, chain, seq, raw, header in rows:
            yield Link(local, chain, seq, id_from_raw(raw), _BESIDE.decode(header).prev)


def rows_of(reader: Reader, ids: Sequence[str]) -> dict[str, int]:
    """Return the row of each of these changes that is here."""
    found: dict[str, int] = {}
    for part in chunks([raw_id(each) for each in ids]):
        rows = reader.connection.execute(f"SELECT id, local FROM change WHERE id IN ({marks(part)})", part)
        found.update({id_from_raw(raw): local for raw, local in rows})
    return found


def link(reader: Reader, change: str) -> Link | None:
    """Return one change as a link, None where it is not here."""
    row = reader.connection.execute(
        "SELECT local, chain, seq, id, header FROM change WHERE id = ?", (raw_id(change),)
    ).fetchone()
    if row is None:
        return None
    local, chain, seq, raw, header = row
    return Link(local, chain, seq, id_from_raw(raw), _BESIDE.decode(header).prev)


def sound(reader: Reader, change: str) -> Change | None:
    """Return one change as it lies in the log, None where it is not here."""
    row = reader.connection.execute(
        "SELECT header, body, signature FROM change WHERE id = ?", (raw_id(change),)
    ).fetchone()
    return None if row is None else trusted_parts(*row)


def rows_of_chain(reader: Reader, chain: int, first: int, last: int) -> list[int]:
    """Return the rows of one chain with seq in a range, in their order; forks stand beside each other."""
    rows = reader.connection.execute(
        "SELECT local FROM change WHERE chain = ? AND seq BETWEEN ? AND ? ORDER BY seq, local", (chain, first, last)
    ).fetchall()
    return [local for (local,) in rows]


def rows_of_records(reader: Reader, records: Collection[int]) -> list[int]:
    """Return the rows of every admitted change of these records (by row number), chain by chain in their order."""
    found: list[tuple[int, int, int]] = []
    for part in chunks(sorted(records)):
        found += reader.connection.execute(
            f"SELECT chain, seq, local FROM change WHERE record IN ({marks(part)}) AND standing = ?",
            (*part, int(Standing.ADMITTED)),
        ).fetchall()
    return [local for _, _, local in sorted(found)]


def by_rows(reader: Reader, rows: Sequence[int]) -> Iterator[Travelling]:
    """Yield the changes in these rows of the log, in the order given."""
    for part in chunks(rows):
        found = {
            row[0]: row
            for row in reader.connection.execute(
                f"SELECT local, chain, seq, id, header, body, signature FROM change WHERE local IN ({marks(part)})",
                part,
            )
        }
        yield from (_travelling(*found[local]) for local in part)


def of_kinds(reader: Reader, rows: Sequence[int], kinds: Collection[str]) -> list[int]:
    """Return those of these rows that are changes of records of these kinds, in the order given."""
    kept: set[int] = set()
    for part in chunks(rows):
        kept.update(
            local
            for (local,) in reader.connection.execute(
                "SELECT local FROM change JOIN record ON record.num = change.record "
                f"WHERE kind IN ({marks(list(kinds))}) AND local IN ({marks(part)})",
                [*kinds, *part],
            )
        )
    return [row for row in rows if row in kept]


def highest_seq(reader: Reader, chain: int) -> int:
    """Return the highest seq of a chain that is here."""
    row = reader.connection.execute("SELECT max(seq) FROM change WHERE chain = ?", (chain,)).fetchone()
    return row[0] or 0


def unread_lines(reader: Reader) -> list[tuple[bytes, bytes]]:
    """Return (hash, line) of every line that arrived and could not be read as a change."""
    return reader.connection.execute("SELECT hash, line FROM unread ORDER BY hash").fetchall()


def keep_unread(reader: Reader, lines: Iterable[tuple[bytes, bytes]]) -> None:
    """Keep lines nobody here can read, under their hash, inside a transaction somebody opened."""
    reader.connection.executemany("INSERT OR IGNORE INTO unread VALUES(?, ?)", lines)


def held(reader: Reader, chain_nums: Sequence[int]) -> int:
    """Return how many changes of these chains are held: kept, but neither showing nor replacing."""
    found = 0
    for part in chunks(chain_nums):
        found += reader.connection.execute(
            f"SELECT count(*) FROM change WHERE chain IN ({marks(part)}) AND standing = ?",
            (*part, int(Standing.HELD)),
        ).fetchone()[0]
    return found


def waiting(reader: Reader) -> list[tuple[str, str, int, int, int]]:
    """Return what waits for trust: (device, epoch, lowest seq, highest seq, how many) per chain."""
    return reader.connection.execute(
        "SELECT device, epoch, min(seq), max(seq), count(*) FROM change JOIN chain ON chain.num = change.chain "
        "WHERE standing = ? GROUP BY chain ORDER BY device, epoch",
        (int(Standing.WAITING),),
    ).fetchall()


def authors_of(reader: Reader, rows: Sequence[int]) -> dict[int, str]:
    """Return the device that wrote each of these rows."""
    found: dict[int, str] = {}
    for part in chunks(rows):
        found.update(
            reader.connection.execute(
                "SELECT local, device FROM change JOIN chain ON chain.num = change.chain "
                f"WHERE local IN ({marks(part)})",
                part,
            ).fetchall()
        )
    return found


def disputed(reader: Reader) -> set[int]:
    """Return the row numbers of the records in conflict."""
    return {num for (num,) in reader.connection.execute("SELECT record FROM disputed")}


def record_number(reader: Reader, kind: str, record: str) -> int | None:
    """Return the row number of a record."""
    row = reader.connection.execute("SELECT num FROM record WHERE id = ? AND kind = ?", (record, kind)).fetchone()
    return None if row is None else row[0]


def rows_of_record(reader: Reader, number: int) -> list[int]:
    """Return the rows of every change of a record, whatever it counts for."""
    return [
        row
        for (row,) in reader.connection.execute("SELECT local FROM change WHERE record = ? ORDER BY local", (number,))
    ]


def is_mentioned(reader: Reader, text: str) -> bool:
    """Tell whether any body still here holds this text; walks the whole log."""
    found = reader.connection.execute(
        "SELECT 1 FROM change WHERE body IS NOT NULL AND instr(body, CAST(? AS BLOB)) LIMIT 1", (text,)
    ).fetchone()
    return found is not None


# -- attachments ---------------------------------------------------------------------------------------------------


def blob(reader: Reader, sha256: str) -> Blob | None:
    """Return where an attachment with this content lies, None where it is not here."""
    row = reader.connection.execute("SELECT sha256, name, key, size FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    return None if row is None else Blob(sha256=row[0], name=row[1], key=row[2], size=row[3])


def keep_blob(reader: Reader, stored: Blob) -> None:
    """Remember a sealed attachment, inside a transaction somebody opened."""
    reader.connection.execute(
        "INSERT OR IGNORE INTO blob(sha256, name, key, size) VALUES(?, ?, ?, ?)",
        (stored.sha256, stored.name, stored.key, stored.size),
    )


def forget_blob(reader: Reader, sha256: str) -> None:
    """Forget the key of a sealed attachment: from then on its file is noise."""
    reader.connection.execute("DELETE FROM blob WHERE sha256 = ?", (sha256,))


def _travelling(  # noqa: PLR0913 - the columns of a row
    local: int, chain: int, seq: int, raw: bytes, header: bytes, body: bytes | None, signature: str | None
) -> Travelling:
    beside = _BESIDE.decode(header)
    return Travelling(
        local, chain, seq, id_from_raw(raw), beside.save, beside.kind, join_line(header, body, signature), body
    )
