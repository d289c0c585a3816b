"""Carries out orders of erasure: listed bodies go, wherever they are or arrive; headers stay, so chains verify."""

from collections.abc import Iterable, Sequence

from db.log.change import Act, header_flaw, is_change_id, raw_id, trusted_parts
from db.log.merge import Standing
from db.schema.declare import VOID
from db.schema.values import Json
from db.sqlcipher import Connection

AFTER_ERASURE = "after_erasure"


def apply_erasure(connection: Connection, num: int) -> list[int] | None:
    """Drop the bodies the erasures of one record list, hold puts they do not know; return the rows that lost a body.

    None where no erasure counts: it needs headquarters' own signature.
    """
    orders = _orders(connection, num)
    if orders is None:
        return None
    listed, kept = orders
    dropped: list[int] = []
    for local, raw, header, flaw, erased, full in connection.execute(
        "SELECT local, id, header, flaw, erased, body IS NOT NULL FROM change WHERE record = ? AND act = ?",
        (num, Act.PUT.value),
    ).fetchall():
        strikes_out = trusted_parts(header, None).header.fields.keys() == {VOID}
        if raw in listed and not strikes_out:
            if not erased or full:
                connection.execute(
                    "UPDATE change SET body = NULL, erased = 1, flaw = ? WHERE local = ?", (header_flaw(header), local)
                )
                dropped.append(local)
        elif raw in kept or strikes_out:
            if flaw == AFTER_ERASURE:
                connection.execute("UPDATE change SET flaw = '' WHERE local = ?", (local,))
        elif not flaw and not erased:
            connection.execute("UPDATE change SET flaw = ? WHERE local = ?", (AFTER_ERASURE, local))
    connection.execute("UPDATE record SET erased = 1 WHERE num = ?", (num,))
    return dropped


def _orders(connection: Connection, num: int) -> tuple[set[bytes], set[bytes]] | None:
    """Return what the erasures that count list, and what they keep; what any of them lists goes."""
    listed: set[bytes] = set()
    kept: set[bytes] = set()
    rows = connection.execute(
        "SELECT header, body FROM change WHERE record = ? AND act = ? AND standing = ? AND signed",
        (num, Act.ERASE.value, int(Standing.ADMITTED)),
    ).fetchall()
    for header, body in rows:
        values = trusted_parts(header, body).values or {}
        listed |= set(_raw_ids(values.get("changes")))
        kept |= set(_raw_ids(values.get("keeps")))
    return (listed, kept - listed) if rows else None


def _raw_ids(value: Json) -> Iterable[bytes]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        for each in value:
            if isinstance(each, str) and is_change_id(each):
                yield raw_id(each)
