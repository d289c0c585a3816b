"""Walks the whole log as its bytes lie there: every hash computed anew, every chain of one device followed."""

from collections.abc import Iterator
from typing import NamedTuple

from db.log.change import Change, MalformedChange, from_parts, id_from_raw
from db.store.reader import Reader

_STEP = 2_000


class Lying(NamedTuple):
    """One change of the log: the id it is filed under, and what its bytes say; None where they say nothing."""

    id: str
    change: Change | None


class Wrong(NamedTuple):
    """What does not hold in the log: a code, and the change it concerns."""

    code: str
    about: str


def every_change(reader: Reader, act: str = "") -> Iterator[Lying]:
    """Yield every change of the log, oldest row first; with `act` only changes of that act."""
    last = 0
    while True:
        rows = reader.connection.execute(
            "SELECT local, id, header, body, signature FROM change WHERE local > ? AND (? = '' OR act = ?) "
            "ORDER BY local LIMIT ?",
            (last, act, act, _STEP),
        ).fetchall()
        if not rows:
            return
        for local, raw, header, body, signature in rows:
            last = local
            try:
                yield Lying(id_from_raw(raw), from_parts(header, body, signature))
            except MalformedChange:
                yield Lying(id_from_raw(raw), None)


def wrong_in_log(reader: Reader, device: str) -> Iterator[Wrong]:
    """Yield what does not hold: bytes that are not what they are filed under, and gaps in `device`'s own chains.

    Other devices' chains may have gaps here: what is missing may still come.
    """
    ends: dict[str, dict[int, set[str]]] = {}
    links: list[tuple[str, int, str | None, str]] = []
    for filed, change in every_change(reader):
        if change is None:
            yield Wrong("change_unreadable", filed)
            continue
        if change.id != filed:
            yield Wrong("change_altered", filed)
            continue
        header = change.header
        if header.device == device:
            ends.setdefault(header.epoch, {}).setdefault(header.seq, set()).add(filed)
            links.append((header.epoch, header.seq, header.prev, filed))
    for epoch, seq, prev, filed in links:
        if seq > 1 and prev not in ends[epoch].get(seq - 1, ()):
            yield Wrong("chain_broken", filed)
