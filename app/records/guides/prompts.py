"""Owns the cards for a first conversation; what the client closed has no card, what was told is marked as told."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.records.guides.guide import read_guide
from app.records.topics import touches


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One card: how to say it, what to avoid. `topics` are classes or `kind.field`; `fields` say what it would fill."""

    code: str
    order: int
    title: str
    say: tuple[str, ...]
    topics: tuple[str, ...]
    readers: tuple[str, ...]
    confidence: str
    source: str
    checked: str
    review: bool
    avoid: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A card as it is offered now; `told`: all it would ask is known already, so that nobody must repeat it."""

    prompt: Prompt
    told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prompts:
    prompts: tuple[Prompt, ...]


def prompts(folder: Path | None = None) -> Sequence[Prompt]:
    """Return every card in the order of a conversation; raise `UnreadableDataFile`."""
    return sorted(read_guide("prompts", _Prompts, folder).prompts, key=lambda each: each.order)


def offered(closed: Collection[str] | None, *, known: Collection[str] = (), reader: str = "client") -> list[Offered]:
    """Return the cards for a talk with `reader` (`client`, `reporter`), less those that touch a closed topic.

    `known` are facts as `kind.field` that have a value, or a reason why they are left alone.
    """
    there = set(known)
    return [
        Offered(prompt=each, told=bool(each.fields) and there.issuperset(each.fields))
        for each in prompts()
        if reader in each.readers and not touches(closed, (*each.topics, *each.fields))
    ]
