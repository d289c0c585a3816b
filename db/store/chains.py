"""Hands out the lines of changes somebody has not got yet: what is pending, what belongs to a scope."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from db.log.change import ChangeId, canonical, id_from_raw, is_change_id, join_line, raw_id
from db.sqlcipher import Connection
from db.store.lineage import Chain, Point, chain, chains, knows
from db.store.projections import targets_in
from db.store.reader import Reader
from db.store.standing import prev_of
from db.store.tables import chunks, is_json, links, marks, table_of

__all__ = [
    "NOTHING", "Chain", "Known", "Line", "Point", "Scope", "Unsent", "chain", "chains", "knows", "pending", "records_of",
    "scoped", "unread", "unsent",
]  # fmt: skip

ChainName = tuple[str, str]  # device, epoch
_BATCH = 100  # rows in memory at a time; more of them only pass by the processor's caches


class Line(NamedTuple):
    """One change as it travels, byte for byte, with what its bringer must know of it."""

    device: str
    epoch: str
    seq: int
    raw: bytes
    save: str
    line: bytes
    blobs: Sequence[str]  # SHA-256 of the attachments it mentions

    @property
    def id(self) -> ChangeId:
        """Return the change's id, which few of those who carry it ask for."""
        return id_from_raw(self.raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """What a receiver has not got: how many changes, and the wall time of the oldest."""

    changes: int
    oldest: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which records go to whom: cases with all that has its home in them, and single records (kind, id) by themselves.

    `outside` are cases that go there in no way, not even as the target of a reference.
    """

    cases: Collection[str] = ()
    records: Collection[tuple[str, str]] = ()
    outside: Collection[str] = ()


class _Begun(msgspec.Struct, frozen=True):
    wall: int


class _Saved(msgspec.Struct, frozen=True):
    save: str


_BEGUN, _SAVED = msgspec.json.Decoder(_Begun), msgspec.json.Decoder(_Saved)
Known = Mapping[ChainName, Sequence[Point]]
NOTHING: Known = {}


# -- what a receiver has not got ---------------------------------------------------------------------------------------


def unsent(reader: Reader, acknowledged: Known = NOTHING, *, beside: Collection[str] = ()) -> Unsent:
    """Count what headquarters has not acknowledged, records of the kinds `beside` left out; see `pending`.

    Walks an index and reads no change but the first of each chain: the oldest is the one that was written first.
    """
    db, kinds, changes, walls = reader.connection, list(beside), 0, list[int]()
    wanted = (
        "FROM change WHERE chain = ? AND seq > ? AND origin IN (SELECT num FROM origin WHERE NOT durable) "
        f"AND record NOT IN (SELECT num FROM record WHERE kind IN ({marks(kinds)}))"
    )
    for num, _, _, after, known in _open_chains(reader, acknowledged):
        values = (num, after, *kinds)
        changes += db.execute(f"SELECT count(*) {wanted}", values).fetchone()[0]
        for part in chunks(sorted(known)):
            changes -= db.execute(f"SELECT count(*) {wanted} AND id IN ({marks(part)})", (*values, *part)).fetchone()[0]
        for raw, header in db.execute(f"SELECT id, header {wanted} ORDER BY seq", values):
            if raw not in known:
                walls.append(_BEGUN.decode(header).wall)
                break
    return Unsent(changes=changes, oldest=min(walls, default=None))


def pending(reader: Reader, acknowledged: Known = NOTHING) -> Iterator[Line]:
    """Yield every change that is not acknowledged, chain by chain in the order of its saves, a few in memory at a time.

    Acknowledged is what lies on the unbroken chain back from a point, and what came under a headquarters key. In doubt a
    change is handed out again. Lines this version cannot read follow from `unread`.
    """
    for num, device, epoch, after, known in _open_chains(reader, acknowledged):
        yield from _lines(
            reader,
            "SELECT local, seq, change.id, header, body, signature FROM change "
            "JOIN origin ON origin.num = change.origin WHERE chain = ? AND seq > ? AND NOT durable ORDER BY seq, local",
            (num, after),
            (device, epoch),
            known,
        )


def unread(reader: Reader) -> Iterator[bytes]:
    """Yield the lines this version could not read, as they came."""
    for (line,) in reader.connection.execute("SELECT line FROM unread ORDER BY hash"):
        yield line


def _open_chains(reader: Reader, acknowledged: Known) -> Iterator[tuple[int, str, str, int, frozenset[bytes]]]:
    """Yield the chains with something to send: number, name, acknowledged up to, acknowledged beyond that."""
    rows = reader.connection.execute("SELECT num, device, epoch, linear, top FROM chain ORDER BY num").fetchall()
    for num, device, epoch, linear, top in rows:
        after, known = _acknowledged(reader, num, linear, acknowledged.get((device, epoch), ()))
        if after < top:
            yield num, device, epoch, after, known


def _acknowledged(reader: Reader, num: int, linear: int, points: Sequence[Point]) -> tuple[int, frozenset[bytes]]:
    """Return up to where the beginning of a chain is acknowledged, and which changes beyond its unforked part are."""
    after, beyond = 0, set[bytes]()
    for point in points:
        wanted = raw_id(point.id) if is_change_id(point.id) else None
        walked: set[bytes] = set()
        while wanted is not None:
            row = reader.connection.execute(
                "SELECT seq, header FROM change WHERE id = ? AND chain = ?", (wanted, num)
            ).fetchone()
            if row is None:
                break
            if row[0] <= linear:
                after = max(after, row[0])
                break
            walked.add(wanted)
            wanted = prev_of(row[1])
        beyond |= walked
    return after, frozenset(beyond)


def _lines(
    reader: Reader, query: str, values: Sequence[object], name: ChainName, known: Collection[bytes]
) -> Iterator[Line]:
    (device, epoch), save, spelt = name, "", b"\0"
    mentions = reader.connection.execute("SELECT 1 FROM blob_use LIMIT 1").fetchone() is not None
    rows = reader.connection.execute(query, values)
    while batch := rows.fetchmany(_BATCH):
        blobs = _blobs(reader.connection, [row[0] for row in batch]) if mentions else {}
        for local, seq, raw, header, body, signature in batch:
            if raw in known:
                continue
            if spelt not in header:  # a header is spelt in one way, and inside a string no quote stands alone
                save = _SAVED.decode(header).save
                spelt = b'"save":' + canonical(save)
            yield Line(
                device, epoch, seq, raw, save, join_line(header, body, signature), blobs.get(local, ()) if blobs else ()
            )


def _blobs(connection: Connection, rows: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for part in chunks(rows):
        for local, sha256 in connection.execute(
            f"SELECT local, sha256 FROM blob_use WHERE local IN ({marks(part)})",
            part,
        ):
            found.setdefault(local, []).append(sha256)
    return found


# -- what belongs to somebody ------------------------------------------------------------------------------------------


def scoped(
    reader: Reader, scope: Scope, confirmed: Known = NOTHING, *, skip: Callable[[ChangeId], bool] | None = None
) -> Iterator[Line]:
    """Yield the changes of every record in `scope` and of what these refer to, whole, but what is confirmed.

    `confirmed` are points of chains the receiver holds unbroken; `skip` tells what else he has (what earlier parts
    carried). Ordered by chain and seq.
    """
    db = reader.connection
    nums = records_of(reader, scope)
    names = {num: (device, epoch) for num, device, epoch in db.execute("SELECT num, device, epoch FROM chain")}
    has = {num: (after, known) for num, _, _, after, known in _open_chains(reader, confirmed)}
    rows: list[tuple[int, int, int]] = []
    for part in chunks(sorted(nums)):
        rows += [
            (chain_num, seq, local)
            for chain_num, seq, local, raw in db.execute(
                f"SELECT chain, seq, local, id FROM change WHERE record IN ({marks(part)})",
                part,
            )
            if chain_num in has and seq > has[chain_num][0] and raw not in has[chain_num][1]
        ]
    rows.sort()
    for part in chunks(rows):
        found = {
            row[0]: row
            for row in db.execute(
                f"SELECT local, seq, id, header, body, signature FROM change WHERE local IN ({marks(part)})",
                [local for _, _, local in part],
            )
        }
        blobs = _blobs(db, list(found))
        for chain_num, seq, local in part:
            _, _, raw, header, body, signature = found[local]
            if skip is None or not skip(id_from_raw(raw)):
                line = join_line(header, body, signature)
                yield Line(*names[chain_num], seq, raw, _SAVED.decode(header).save, line, blobs.get(local, ()))


def records_of(reader: Reader, scope: Scope) -> set[int]:
    """Return the row numbers of the records in a scope: whole cases, single records, and one hop of references."""
    db = reader.connection
    nums: set[int] = set()
    for part in chunks([each for each in scope.cases if each not in set(scope.outside)]):
        nums.update(num for (num,) in db.execute(f"SELECT num FROM record WHERE home IN ({marks(part)})", part))
    for kind, record in scope.records:
        row = db.execute("SELECT num FROM record WHERE id = ? AND kind = ?", (record, kind)).fetchone()
        if row is not None:
            nums.add(row[0])
    outside = set(scope.outside)
    for part in chunks(sorted(_targets(reader, nums))):
        nums.update(
            num
            for num, home in db.execute(f"SELECT num, home FROM record WHERE id IN ({marks(part)})", part)
            if home not in outside
        )
    return nums


def _targets(reader: Reader, nums: Collection[int]) -> set[str]:
    """Return the ids the shown values of these records refer to."""
    found: set[str] = set()
    kinds: dict[str, list[int]] = {}
    for part in chunks(sorted(nums)):
        for num, kind in reader.connection.execute(
            f"SELECT num, kind FROM record WHERE num IN ({marks(part)})",
            part,
        ):
            kinds.setdefault(kind, []).append(num)
    for kind, wanted in kinds.items():
        if reader.schema.knows(kind):
            found |= _columns(reader, kind, wanted)
    return found


def _columns(reader: Reader, kind: str, nums: Sequence[int]) -> set[str]:
    declared = reader.schema[kind]
    fields = [each for each in declared.fields.values() if each.type.refers_to is not None or links(each)]
    names = [f'"{each.name}"' for each in fields]
    found: set[str] = set()
    if names:
        for part in chunks(nums):
            for row in reader.connection.execute(
                f"SELECT {', '.join(names)} FROM {table_of(declared)} WHERE _record IN ({marks(part)})",
                part,
            ):
                for field, cell in zip(fields, row, strict=True):
                    if cell is not None:
                        found.update(targets_in(cell) if is_json(field) else (cell,))
    return found
