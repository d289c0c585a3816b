"""Owns the ways to a document: where it can be found, copied or replaced, the safest step first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.records.guides.guide import read_guide

_OTHER = "other"
_THERE = frozenset({"original"})  # with the original at hand there is no next step
_VILLAGE = "village_government"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One step: with whom, what to ask there. `agency_kind` is the kind of agency it goes to, "" for none."""

    with_: str
    label: str
    step: str
    agency_kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Routes:
    """All routes with where they come from: they are general advice, and nobody at headquarters has approved them."""

    source: str
    checked: str
    confidence: str
    review: bool
    sources: Mapping[str, str]
    withheld: tuple[Mapping[str, str], ...]
    lost: tuple[Mapping[str, str], ...]
    documents: Mapping[str, tuple[Mapping[str, str], ...]]


def routes(folder: Path | None = None) -> Routes:
    """Return the whole guide; raise `UnreadableDataFile`."""
    return read_guide("routes", Routes, folder)


def next_steps(document: str | None, state: str | None, *, barred: Collection[str] = ()) -> Sequence[Route]:
    """Return the steps towards a document, safest first; empty where its original is at hand.

    `barred` are kinds of agency that must not be asked (an objection, a reported party, "jangan lewat desa"). The
    village is the last in every list: it learns of nothing unless the client lets it.
    """
    if state in _THERE:
        return ()
    guide = routes()
    entries = list(guide.documents.get(document or _OTHER, guide.documents[_OTHER]))
    if state == "withheld":
        entries = [*guide.withheld, *entries]
    if state == "lost":
        entries = [*entries[:1], *guide.lost, *entries[1:]]
    found = [_route(guide, each) for each in entries]
    kept = [each for each in found if each.agency_kind not in barred or not each.agency_kind]
    kept = list({each.step: each for each in kept}.values())
    return tuple(sorted(kept, key=lambda each: each.agency_kind == _VILLAGE))


def _route(guide: Routes, entry: Mapping[str, str]) -> Route:
    who = entry.get("with", "")
    return Route(
        with_=who,
        label=guide.sources.get(who, who),
        step=entry.get("step", ""),
        agency_kind=entry.get("agency_kind", ""),
    )
