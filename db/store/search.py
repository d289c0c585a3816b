"""Finds records by words as they are typed: newest first, quoting only what may be quoted."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from db.ids import RecordId
from db.schema.declare import Kind
from db.schema.values import Json
from db.store.found import Found
from db.store.indexing import About, read_about
from db.store.reader import Reader
from db.store.tables import chunks, marks

_WORD = re.compile(r"\w+", re.UNICODE)
_LONGEST_QUERY = 200
_SNIPPET_BEFORE, _SNIPPET_AFTER = 30, 60


class Hit(NamedTuple):
    """A record found: its case, its title and what that is made of, words around the match.

    `closed` when the match lies in text never quoted. `number` is the record's row (see `Reader.by_kinds`).
    """

    number: int
    kind: str
    id: RecordId
    home: str | None
    title: str
    heads: Mapping[str, Json]
    snippet: str
    closed: bool


def match_expression(text: str) -> str:
    """Return the FTS5 query for what somebody typed: every word as a prefix; "" when there is no word in it."""
    return " ".join(f'"{word}"*' for word in _words(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_LONGEST_QUERY].replace("_", " "))


def search(
    reader: Reader, text: str, *, limit: int = 50, kinds: Collection[str] = (), outside: Collection[str] = ()
) -> list[Hit]:
    """Return the newest records that hold every word typed (as beginnings), at most `limit`.

    `outside` are cases whose records are left out. What was saved since the index was last written is found by the words
    it had then, and shown, or left out, by what it says now.
    """
    expression = match_expression(text)
    if not expression:
        return []
    hits: list[Hit] = []
    words = [word.casefold() for word in _words(text)]
    below = 1 << 62
    while len(hits) < limit:
        rows = reader.connection.execute(
            "SELECT rowid, open, about FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?",
            (expression, below, limit),
        ).fetchall()
        if not rows:
            break
        below = rows[-1][0]
        told = [(read_about(about), spoken) for _, spoken, about in rows]
        changed = _changed_since(reader, [about.num for about, _ in told])
        for about, spoken in told:
            now = changed.get(about.num, about)
            if now is not None and (not kinds or now.kind in kinds) and (now.home is None or now.home not in outside):
                hits.append(_hit(reader.schema.kinds[now.kind], now, spoken, words))
        if len(rows) < limit:
            break
    return hits[:limit]


def _changed_since(reader: Reader, nums: Sequence[int]) -> dict[int, About | None]:
    """Return what the records among these that are due to be indexed again say now; None for one not shown any more."""
    changed: dict[int, About | None] = {}
    if reader.connection.execute("SELECT 1 FROM search_due LIMIT 1").fetchone() is None:
        return changed
    for part in chunks(nums):
        due = [
            num
            for (num,) in reader.connection.execute(
                f"SELECT record FROM search_due WHERE record IN ({marks(part)})", part
            )
        ]
        found = reader.by_numbers(due)
        changed |= {num: _about(reader, num, found.get(num)) for num in due}
    return changed


def _about(reader: Reader, num: int, found: Found | None) -> About | None:
    if found is None or found.voided or found.hidden:
        return None
    heads = {name: found.fields[name] for name in reader.schema[found.kind].heads if name in found.fields}
    return About(num, found.kind, found.id, found.home, heads)


def _hit(kind: Kind, about: About, spoken: str, words: Sequence[str]) -> Hit:
    snippet = _snippet(spoken, words)
    title = kind.title(about.heads) if kind.title is not None else kind.label
    return Hit(about.num, about.kind, RecordId(about.id), about.home, title, about.heads, snippet, closed=not snippet)


def _snippet(spoken: str, words: Sequence[str]) -> str:
    low = spoken.casefold()
    places = [low.find(word) for word in words]
    if not places or min(places) < 0:
        return ""
    start = max(0, min(places) - _SNIPPET_BEFORE)
    end = min(len(spoken), min(places) + _SNIPPET_AFTER)
    piece = " ".join(spoken[start:end].split())
    return f"{'…' if start else ''}{piece}{'…' if end < len(spoken) else ''}"
