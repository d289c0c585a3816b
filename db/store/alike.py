"""Finds records by their keys: what may be about the same thing, in as many looks as there are keys."""

from collections.abc import Collection, Iterator

from db.store.reader import Found, Reader
from db.store.tables import key_table_of
from db.store.writer import Writer

_LAST = "\U0010ffff"


def alike(
    reader: Reader, kind: str, keys: Collection[str], *, beginnings: Collection[str] = (), limit: int = 60
) -> list[Found]:
    """Return the records found under one of these keys, or under one that begins so, newest first; void ones are none.

    `limit` holds for each key by itself: a common one does not crowd out a rare one.
    """
    table = key_table_of(reader.schema[kind])
    if isinstance(reader, Writer):
        reader.settle()  # what this very transaction wrote is found, too
    nums: set[int] = set()
    for key in keys:
        nums.update(
            _nums(reader, f"SELECT record FROM {table} WHERE key = ? ORDER BY record DESC LIMIT ?", (key, limit))
        )
    for start in beginnings:
        question = f"SELECT record FROM {table} WHERE key >= ? AND key < ? LIMIT ?"
        nums.update(_nums(reader, question, (start, start + _LAST, limit)))
    found = reader.by_kinds({kind: sorted(nums)})
    return [each for _, each in sorted(found.items(), reverse=True) if not each.voided and not each.hidden]


def shared(reader: Reader, kind: str, beginning: str, *, most: int = 40) -> Iterator[list[Found]]:
    """Yield the records that share a key which begins so, key by key; a key of more than `most` says too little.

    The keys are walked in their own order: whoever has enough may stop at any of them.
    """
    question = (
        f"SELECT key FROM {key_table_of(reader.schema[kind])} WHERE key >= ? AND key < ? "
        "GROUP BY key HAVING count(*) BETWEEN 2 AND ?"
    )
    for (key,) in reader.connection.execute(question, (beginning, beginning + _LAST, most)):
        together = alike(reader, kind, [key], limit=most)
        if len(together) > 1:
            yield together


def _nums(reader: Reader, question: str, values: tuple[str | int, ...]) -> list[int]:
    return [num for (num,) in reader.connection.execute(question, values)]
