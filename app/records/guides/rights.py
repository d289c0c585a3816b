"""Owns the library of rights: items in plain Indonesian, by version, each with its legal bases and how sure they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.records.codes import codes
from app.records.guides.guide import read_guide


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """A law a right rests on: what it is called, what it says of this, how sure we are and since when we looked."""

    code: str
    title: str
    about: str
    confidence: str
    checked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """One thing a person should know. `take_home`: its page may be taken home, without logo, number and addressees."""

    code: str
    version: int
    title: str
    text: tuple[str, ...]
    topics: tuple[str, ...]
    bases: tuple[str, ...]
    readers: tuple[str, ...]
    take_home: bool
    confidence: str
    source: str
    checked: str
    review: bool
    phases: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rights:
    rights: tuple[Right, ...]


def rights(folder: Path | None = None) -> Sequence[Right]:
    """Return every right in the order it is offered; raise `UnreadableDataFile`."""
    return read_guide("rights", _Rights, folder).rights


def right(code: str, folder: Path | None = None) -> Right | None:
    """Return the right called `code`, None for one this version does not have."""
    return next((each for each in rights(folder) if each.code == code), None)


def fitting(topics: Sequence[str], phase: str | None = None) -> list[Right]:
    """Return the rights to explain: those of the topics of a consultation first, none of another phase of migration."""
    offered = [each for each in rights() if phase is None or not each.phases or phase in each.phases]
    wanted = set(topics)
    return sorted(offered, key=lambda each: not wanted & set(each.topics))


def bases_of(item: Right) -> list[Basis]:
    """Return the laws a right rests on, as the list of legal bases has them."""
    listed = codes("legal_bases")
    found = [listed.get(each) for each in item.bases]
    return [
        Basis(
            code=each.code,
            title=each.label,
            about=str(each.more.get("about") or ""),
            confidence=str(each.more.get("confidence") or ""),
            checked=str(each.more.get("checked") or ""),
        )
        for each in found
        if each is not None
    ]
