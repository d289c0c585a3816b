"""Reads the orders of erasure a log holds, as they lie there: what a restore applies anew."""

from db.log.change import Act, Change, trusted_parts
from db.store.reader import Reader


def orders_of_erasure(reader: Reader) -> list[Change]:
    """Return every erase change, oldest first; whoever takes them in judges their signatures again."""
    rows = reader.connection.execute(
        "SELECT header, body, signature FROM change WHERE act = ? ORDER BY local", (Act.ERASE.value,)
    ).fetchall()
    return [trusted_parts(*row) for row in rows]
