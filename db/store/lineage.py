"""Answers, per chain, what is held here, what is missing, and where its lineages end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from db.log.change import ChangeId, id_from_raw, is_change_id, raw_id
from db.log.merge import Standing
from db.sqlcipher import Connection
from db.store.reader import Reader
from db.store.standing import prev_of


class Point(NamedTuple):
    """A change named by its place in a chain and its id."""

    seq: int
    id: ChangeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """One chain as it is held here.

    `last` is the end of its unbroken, unforked beginning (seq 0: even the first change is missing). `heads` are the ends
    of every lineage unbroken from seq 1: several after a fork. `missing` are stretches of seq, first to last, of which no
    change is here, below `top`. `held` counts changes that neither show nor replace for a flaw or a missing body.
    """

    device: str
    epoch: str
    count: int
    held: int
    top: int
    last: Point | None
    heads: Sequence[Point]
    missing: Sequence[tuple[int, int]] = ()
    forks: Sequence[int] = ()


def chains(reader: Reader) -> list[Chain]:
    """Return every chain; costs one step per chain, and one per change only beyond a gap or a fork."""
    db = reader.connection
    held = dict(
        db.execute(
            "SELECT chain, count(*) FROM change WHERE standing = ? AND standing <> 0 GROUP BY chain", (Standing.HELD,)
        ).fetchall()
    )
    rows = db.execute(
        "SELECT num, device, epoch, linear, head, top, count FROM chain ORDER BY device, epoch"
    ).fetchall()
    return [_chain(db, row, held.get(row[0], 0)) for row in rows]


def chain(reader: Reader, device: str, epoch: str) -> Chain | None:
    """Return one chain, None where nothing of it is here."""
    row = reader.connection.execute(
        "SELECT num, device, epoch, linear, head, top, count FROM chain WHERE device = ? AND epoch = ?", (device, epoch)
    ).fetchone()
    if row is None:
        return None
    held = reader.connection.execute(
        "SELECT count(*) FROM change WHERE chain = ? AND standing = ? AND standing <> 0", (row[0], Standing.HELD)
    ).fetchone()[0]
    return _chain(reader.connection, row, held)


def _chain(connection: Connection, row: Sequence[object], held: int) -> Chain:
    match row:
        case [int(num), str(device), str(epoch), int(linear), (bytes() | None) as head, int(top), int(count)]:
            pass
        case _:
            raise TypeError(len(row))
    last = None if head is None else Point(linear, id_from_raw(head))
    if count == top == linear:
        ends = (last,) if last else ()
        return Chain(device=device, epoch=epoch, count=count, held=held, top=top, last=last, heads=ends)
    beyond = connection.execute(
        "SELECT seq, id, header FROM change WHERE chain = ? AND seq > ? ORDER BY seq", (num, linear)
    ).fetchall()
    tree = [(seq, raw, prev_of(header)) for seq, raw, header in beyond]
    seqs = [seq for seq, _, _ in tree]
    return Chain(
        device=device,
        epoch=epoch,
        count=count,
        held=held,
        top=top,
        last=last,
        heads=_heads(last, tree),
        missing=_missing(linear, seqs),
        forks=sorted({seq for seq, following in pairwise(seqs) if seq == following}),
    )


def _heads(last: Point | None, tree: Iterable[tuple[int, bytes, bytes | None]]) -> list[Point]:
    """Return the ends of every lineage that goes back to seq 1."""
    ends: dict[bytes | None, int] = {None if last is None else raw_id(last.id): 0 if last is None else last.seq}
    reached = dict(ends)
    for seq, raw, prev in tree:
        if prev in reached and seq == reached[prev] + 1:
            reached[raw] = ends[raw] = seq
            ends.pop(prev, None)
    return [Point(seq, id_from_raw(raw)) for raw, seq in ends.items() if raw is not None]


def _missing(linear: int, seqs: Iterable[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    before = linear
    for seq in seqs:
        if seq > before + 1:
            found.append((before + 1, seq - 1))
        before = max(before, seq)
    return found


def knows(reader: Reader, change: str) -> bool:
    """Tell whether a change is here (a receipt that names an unknown head of ours means: open a new epoch)."""
    if not is_change_id(change):
        return False
    return reader.connection.execute("SELECT 1 FROM change WHERE id = ?", (raw_id(change),)).fetchone() is not None
