"""Knows what else agencies are called: abbreviations, former names; for searching only, never for paper."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import cast

from app.records.assets import assets_folder
from app.records.codes import read_data
from app.records.errors import UnreadableDataFile

_FILE = "aliases.json"
_LEAST_BEGINNING = 4  # letters from which a word still being typed may be one of these
MOST_WORDINGS = 12

Wording = tuple[str, ...]


def other_wordings(text: str, groups: Sequence[Sequence[Wording]] | None = None) -> list[str]:
    """Return what somebody who typed `text` may mean by the same words, itself left out: "KEMENLU" is Kemlu.

    The last word may still be a beginning.
    """
    typed = _words(text)
    found: dict[Wording, None] = {}
    for group in agency_aliases() if groups is None else groups:
        for wording in group:
            for start, end in _places(typed, wording):
                for other in group:
                    if other != wording:
                        found[(*typed[:start], *other, *typed[end:])] = None
    found.pop(typed, None)
    return [" ".join(each) for each in found][:MOST_WORDINGS]


@cache
def agency_aliases(folder: Path | None = None) -> tuple[tuple[Wording, ...], ...]:
    """Return groups of wordings that mean the same agencies; raise `UnreadableDataFile` where they are broken."""
    path = (folder or assets_folder() / "directory") / _FILE
    listed = read_data(path).get("aliases")
    groups = [_group(each) for each in cast("list[object]", listed)] if isinstance(listed, list) else []
    if not groups or not all(groups):
        raise UnreadableDataFile(file=path.name, reason="not_aliases")
    return tuple(groups)


def _group(listed: object) -> tuple[Wording, ...]:
    """Return the wordings of one meaning; none where it is not a list of at least two."""
    wordings = (
        [_words(each) for each in cast("list[object]", listed) if isinstance(each, str)]
        if isinstance(listed, list)
        else []
    )
    return tuple(wordings) if len(wordings) > 1 and all(wordings) else ()


def _places(typed: Wording, wording: Wording) -> Iterator[tuple[int, int]]:
    """Yield where a wording stands in what was typed, whole or, at the end, begun."""
    for start in range(len(typed)):
        part = typed[start : start + len(wording)]
        if part == wording:
            yield start, start + len(part)
        elif start + len(part) == len(typed) and _begins(part, wording):
            yield start, len(typed)


def _begins(part: Wording, wording: Wording) -> bool:
    last = len(part) - 1
    whole = sum(map(len, part))
    return whole >= _LEAST_BEGINNING and part[:last] == wording[:last] and wording[last].startswith(part[last])


def _words(text: str) -> Wording:
    return tuple("".join(char if char.isalnum() else " " for char in text).casefold().split())
