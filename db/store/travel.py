"""Reads the log as exchange needs it row by row: links of chains, lines, authors, what waits, which attachments lack."""

from collections.abc import Collection, Container, Iterator, Sequence
from typing import NamedTuple

import msgspec

from db.log.change import Change, id_from_raw, is_change_id, join_line, raw_id, trusted_parts
from db.log.merge import Standing
from db.store import blobs, tallies
from db.store.blobs import Kept
from db.store.chains import Line
from db.store.reader import Reader
from db.store.tables import chunks, marks
from db.store.tallies import of_origin
from db.vault.blobs import Blob

_STEP = 5_000


class Link(NamedTuple):
    """One change as a link of its chain; `prev` is the change before it by its author's word."""

    local: int
    chain: int
    seq: int
    id: str
    prev: str | None


class Waiting(NamedTuple):
    """A stretch of a chain in which changes wait for trust, and how `many` do."""

    device: str
    epoch: str
    first: int
    last: int
    many: int


class _Beside(msgspec.Struct, frozen=True):
    """What a header says beside what the log has columns for."""

    save: str
    prev: str | None


class _Begun(msgspec.Struct, frozen=True):
    wall: int


_BESIDE, _BEGUN = msgspec.json.Decoder(_Beside), msgspec.json.Decoder(_Begun)


def newest_row(reader: Reader) -> int:
    """Return the number of the newest row of the log, 0 in an empty one."""
    return reader.connection.execute("SELECT coalesce(max(local), 0) FROM change").fetchone()[0]


def begun(reader: Reader) -> int | None:
    """Return when the first change here was written, by its device's clock (seconds UTC); None in an empty log."""
    row = reader.connection.execute("SELECT header FROM change ORDER BY local LIMIT 1").fetchone()
    return None if row is None else _BEGUN.decode(row[0]).wall


def owed(reader: Reader) -> int:
    """Return how many changes here did not come under a headquarters key: acknowledged or not, they go upward."""
    whole = reader.connection.execute("SELECT coalesce(sum(count), 0) FROM chain").fetchone()[0]
    durable = [of_origin(num) for (num,) in reader.connection.execute("SELECT num FROM origin WHERE durable")]
    return whole - tallies.read(reader.connection, durable)


def chain_names(reader: Reader) -> dict[int, tuple[str, str]]:
    """Return device and epoch of every chain, by its number."""
    rows = reader.connection.execute("SELECT num, device, epoch FROM chain").fetchall()
    return {num: (device, epoch) for num, device, epoch in rows}


def links_between(reader: Reader, first: int, last: int) -> Iterator[Link]:
    """Yield the links in these rows of the log, oldest row first."""
    for start in range(first, last + 1, _STEP):
        rows = reader.connection.execute(
            "SELECT local, chain, seq, id, header FROM change WHERE local BETWEEN ? AND ? ORDER BY local",
            (start, min(last, start + _STEP - 1)),
        ).fetchall()
        for local, chain, seq, raw, header in rows:
            yield Link(local, chain, seq, id_from_raw(raw), _BESIDE.decode(header).prev)


def link(reader: Reader, change: str) -> Link | None:
    """Return one change as a link, None where it is not here."""
    if not is_change_id(change):
        return None
    row = reader.connection.execute(
        "SELECT local, chain, seq, id, header FROM change WHERE id = ?", (raw_id(change),)
    ).fetchone()
    if row is None:
        return None
    local, chain, seq, raw, header = row
    return Link(local, chain, seq, id_from_raw(raw), _BESIDE.decode(header).prev)


def rows_of(reader: Reader, ids: Sequence[str]) -> dict[str, int]:
    """Return the row of each of these changes that is here."""
    found: dict[str, int] = {}
    for part in chunks([raw_id(each) for each in ids]):
        rows = reader.connection.execute(f"SELECT id, local FROM change WHERE id IN ({marks(part)})", part)
        found.update({id_from_raw(raw): local for raw, local in rows})
    return found


def sound(reader: Reader, change: str) -> Change | None:
    """Return one change as it lies in the log, None where it is not here."""
    row = reader.connection.execute(
        "SELECT header, body, signature FROM change WHERE id = ?", (raw_id(change),)
    ).fetchone()
    return None if row is None else trusted_parts(*row)


def rows_of_records(reader: Reader, records: Collection[int]) -> list[int]:
    """Return the rows of every admitted change of these records (by row number), chain by chain in their order."""
    found: list[tuple[int, int, int]] = []
    for part in chunks(sorted(records)):
        found += reader.connection.execute(
            f"SELECT chain, seq, local FROM change WHERE record IN ({marks(part)}) AND standing = ?",
            (*part, int(Standing.ADMITTED)),
        ).fetchall()
    return [local for _, _, local in sorted(found)]


def rows_of_record(reader: Reader, number: int) -> list[int]:
    """Return the rows of every change of a record, whatever it counts for."""
    rows = reader.connection.execute("SELECT local FROM change WHERE record = ? ORDER BY local", (number,)).fetchall()
    return [row for (row,) in rows]


def rows_setting_only(reader: Reader, records: Collection[int], fields: Collection[str]) -> list[int]:
    """Return the rows of admitted changes of these records that set nothing but these fields, in their order."""
    allowed = set(fields)
    rows = rows_of_records(reader, records)
    kept: list[int] = []
    for part in chunks(rows):
        headers = dict(
            reader.connection.execute(f"SELECT local, header FROM change WHERE local IN ({marks(part)})", part)
        )
        kept += [row for row in part if allowed.issuperset(trusted_parts(headers[row], None).header.fields)]
    return kept


def by_rows(reader: Reader, rows: Sequence[int]) -> Iterator[tuple[int, Line]]:
    """Yield the changes in these rows of the log, in the order given, each with its row."""
    names = chain_names(reader)
    for part in chunks(rows):
        found = {
            row[0]: row[1:]
            for row in reader.connection.execute(
                f"SELECT local, chain, seq, id, header, body, signature FROM change WHERE local IN ({marks(part)})",
                part,
            )
        }
        named = attachments_in(reader, part)
        for local in part:
            chain, seq, raw, header, body, signature = found[local]
            line = join_line(header, body, signature)
            save = _BESIDE.decode(header).save
            yield local, Line(*names[chain], seq, raw, save, line, named.get(local, ()))


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


def waiting(reader: Reader) -> list[Waiting]:
    """Return what waits for trust, chain by chain."""
    return [
        Waiting(*row)
        for row in reader.connection.execute(
            "SELECT device, epoch, min(seq), max(seq), count(*) FROM change JOIN chain ON chain.num = change.chain "
            "WHERE standing = ? AND standing <> 0 GROUP BY chain ORDER BY device, epoch",
            (int(Standing.WAITING),),
        ).fetchall()
    ]


def last_place(reader: Reader, name: tuple[str, str], until: int, beside: Collection[str]) -> int:
    """Return the highest seq up to `until` in a chain whose record is of no kind in `beside`, 0 where there is none."""
    row = reader.connection.execute(
        "SELECT seq FROM change JOIN record ON record.num = change.record WHERE chain = "
        "(SELECT num FROM chain WHERE device = ? AND epoch = ?) AND seq <= ? "
        f"AND kind NOT IN ({marks(list(beside))}) ORDER BY seq DESC LIMIT 1",
        (*name, until, *beside),
    ).fetchone()
    return 0 if row is None else row[0]


def last_among(reader: Reader, chain: int, until: int, rows: Container[int]) -> Link | None:
    """Return the highest link of a chain, up to a seq, that lies in one of these rows."""
    for local, seq, raw, header in reader.connection.execute(
        "SELECT local, seq, id, header FROM change WHERE chain = ? AND seq <= ? ORDER BY seq DESC", (chain, until)
    ):
        if local in rows:
            return Link(local, chain, seq, id_from_raw(raw), _BESIDE.decode(header).prev)
    return None


def unread_lines(reader: Reader) -> list[tuple[bytes, bytes]]:
    """Return (hash, line) of every line that arrived and could not be read as a change."""
    return reader.connection.execute("SELECT hash, line FROM unread ORDER BY hash").fetchall()


# -- attachments ---------------------------------------------------------------------------------------------------


def attachments_in(reader: Reader, rows: Sequence[int]) -> dict[int, list[str]]:
    """Return the attachments (SHA-256) that the changes in these rows mention."""
    found: dict[int, list[str]] = {}
    for part in chunks(rows):
        for local, sha256 in reader.connection.execute(
            f"SELECT local, sha256 FROM blob_use WHERE local IN ({marks(part)}) ORDER BY local, sha256", part
        ):
            found.setdefault(local, []).append(sha256)
    return found


def missing_attachments(reader: Reader, devices: Collection[str]) -> list[str]:
    """Return what changes of these devices mention whose content is not here."""
    found: set[str] = set()
    for part in chunks(sorted(devices)):
        found.update(
            sha256
            for (sha256,) in reader.connection.execute(
                "SELECT DISTINCT blob_use.sha256 FROM blob_use JOIN change ON change.local = blob_use.local "
                "JOIN chain ON chain.num = change.chain LEFT JOIN blob ON blob.sha256 = blob_use.sha256 "
                f"WHERE blob.sha256 IS NULL AND device IN ({marks(part)})",
                part,
            )
        )
    return sorted(found)


def blob(reader: Reader, sha256: str) -> Blob | None:
    """Return where an attachment with this content lies, None where it is not here."""
    kept = blobs.get(reader.connection, sha256)
    return None if kept is None else Blob(sha256=kept.sha256, name=kept.name, key=kept.key, size=kept.size)


def keep_blob(reader: Reader, stored: Blob) -> bool:
    """Remember a sealed attachment, inside a transaction somebody opened; False where its content was here already."""
    kept = Kept(sha256=stored.sha256, name=stored.name, key=stored.key, size=stored.size)
    return blobs.put(reader.connection, kept)


def forget_blob(reader: Reader, sha256: str) -> None:
    """Forget the key of a sealed attachment: from then on its file is noise."""
    blobs.drop(reader.connection, sha256)


# -- another headquarters ------------------------------------------------------------------------------------------


def doubt_signatures(reader: Reader) -> None:
    """Count no signature as headquarters' own until it is proven anew, inside a transaction somebody opened.

    What is derived is stale from then on: rebuild the store; a store that is opened before that rebuilds itself.
    """
    reader.connection.execute("UPDATE change SET signed = 0 WHERE signed")
    reader.connection.execute("DELETE FROM shelf WHERE place = 'store' AND key = 'projections'")
