"""The floor of paging: the rows of one page by key, straight from the table the list is read from."""

import time
from collections.abc import Callable

from .opening import encrypted

# The key is written out as the index has it: SQLite finds no place in an index of expressions by a row value.
_PAGE = """
SELECT * FROM k_case
WHERE _state = 0 AND ifnull("number", '') COLLATE NOCASE <= ?1
  AND (ifnull("number", '') COLLATE NOCASE < ?1 OR _record < 0)
ORDER BY ifnull("number", '') COLLATE NOCASE DESC, _record DESC LIMIT 60
"""


def prepare(given: dict[str, str]) -> Callable[[dict[str, list[str]]], list[float]]:
    """Take `path` and `key` of a vault's database; return a measure of the page after each of `numbers`, seconds."""
    connection = encrypted(given["path"], given["key"])

    def measure(asked: dict[str, list[str]]) -> list[float]:
        taken: list[float] = []
        for number in asked["numbers"]:
            begun = time.perf_counter()
            connection.execute(_PAGE, (number,)).fetchall()
            taken.append(time.perf_counter() - begun)
        return taken

    return measure
