"""Keeps, per chain, the unbroken and unforked beginning: what receipts speak of without looking at every change."""

from collections.abc import Sequence

from db.sqlcipher import Connection
from db.store.standing import prev_of

Link = tuple[int, bytes, bytes | None]  # seq, raw id, raw id of the predecessor named


def lengthen(connection: Connection, chain: int, added: Sequence[Link]) -> None:
    """Bring the row of `chain` up to date after `added` was inserted."""
    linear, head, top, count = connection.execute(
        "SELECT linear, head, top, count FROM chain WHERE num = ?", (chain,)
    ).fetchone()
    if count == top == linear and _follows(linear, head, added):
        linear, head, _ = added[-1]
    else:
        lowest = min((seq for seq, _, _ in added if seq > 0), default=linear + 1)
        if lowest <= linear:
            linear, head = _cut(connection, chain, lowest)
        linear, head = _walk(connection, chain, linear, head)
    connection.execute(
        "UPDATE chain SET linear = ?, head = ?, top = ?, count = ? WHERE num = ?",
        (linear, head, max(top, *(seq for seq, _, _ in added)), count + len(added), chain),
    )


def relink(connection: Connection) -> None:
    """Compute the row of every chain anew from the log."""
    for (chain,) in connection.execute("SELECT num FROM chain").fetchall():
        linear, head = _walk(connection, chain, 0, None)
        connection.execute(
            "UPDATE chain SET linear = ?, head = ?, (top, count) = "
            "(SELECT coalesce(max(seq), 0), count(*) FROM change WHERE chain = chain.num) WHERE num = ?",
            (linear, head, chain),
        )


def _follows(linear: int, head: bytes | None, added: Sequence[Link]) -> bool:
    for seq, raw, prev in added:
        if seq != linear + 1 or prev != head:
            return False
        linear, head = seq, raw
    return True


def _cut(connection: Connection, chain: int, fork: int) -> tuple[int, bytes | None]:
    """Return the end of the beginning before `fork`, where a second change claims a seq."""
    if fork <= 1:
        return 0, None
    row = connection.execute("SELECT id FROM change WHERE chain = ? AND seq = ?", (chain, fork - 1)).fetchone()
    return fork - 1, row[0]


def _walk(connection: Connection, chain: int, linear: int, head: bytes | None) -> tuple[int, bytes | None]:
    """Follow the chain from its known beginning as long as it is unbroken and unforked."""
    waiting: tuple[int, bytes, bytes] | None = None
    for seq, raw, header in connection.execute(
        "SELECT seq, id, header FROM change WHERE chain = ? AND seq > ? ORDER BY seq", (chain, linear)
    ):
        if waiting is not None:
            if waiting[0] == seq:
                return linear, head
            linear, head, waiting = waiting[0], waiting[1], None
        if seq != linear + 1 or prev_of(header) != head:
            return linear, head
        waiting = (seq, raw, header)
    return (linear, head) if waiting is None else (waiting[0], waiting[1])
