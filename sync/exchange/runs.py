"""Unbroken runs of a chain: which stretches are held without a gap, where lineages part, what is missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec import Meta

from db.log.change import INTEGER_LIMIT
from db.store.travel import Link


class Run(msgspec.Struct, kw_only=True, array_like=True):
    """Changes `first` to `last` of one chain, each naming the one before; `base` is what the first names."""

    first: int
    last: int
    tip: str
    base: str | None


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What a receipt says of one stretch of a chain: everything on the chain back from `id` down to `first` is held."""

    device: Annotated[str, Meta(max_length=120)]
    epoch: Annotated[str, Meta(max_length=120)]
    first: Annotated[int, Meta(ge=0, le=INTEGER_LIMIT)]
    last: Annotated[int, Meta(ge=0, le=INTEGER_LIMIT)]
    id: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]\Z")]


@dataclass(slots=True)
class Runs:
    """The runs of one chain. Folding the same links in any order gives the same stretches; a link is folded once."""

    runs: list[Run] = field(default_factory=list[Run])

    @classmethod
    def of(cls, stored: object) -> "Runs":
        """Return the runs in a stored value, none for None."""
        return cls(msgspec.convert(stored or [], list[Run]))

    def stored(self) -> object:
        """Return the runs as they are stored."""
        return msgspec.to_builtins(self.runs)

    def fold(self, seq: int, change: str, prev: str | None) -> None:
        """Take in one link, joining the runs it connects."""
        before = next((each for each in self.runs if each.tip == prev and each.last == seq - 1), None)
        after = next((each for each in self.runs if each.base == change and each.first == seq + 1), None)
        if before is None and after is None:
            self.runs.append(Run(first=seq, last=seq, tip=change, base=prev))
            self.runs.sort(key=lambda each: (each.first, each.last, each.tip))
        elif after is None and before is not None:
            before.last, before.tip = seq, change
        elif after is not None and before is None:
            after.first, after.base = seq, prev
        elif after is not None and before is not None:
            before.last, before.tip = after.last, after.tip
            self.runs.remove(after)

    def forks(self) -> list[tuple[int, int]]:
        """Return the stretches that more than one lineage claims, as (first, last)."""
        found: list[tuple[int, int]] = []
        reached = 0
        for each in sorted(self.runs, key=lambda run: (run.first, run.last)):
            if each.first <= reached:
                found.append((each.first, min(each.last, reached)))
            reached = max(reached, each.last)
        return found

    def entries(self, device: str, epoch: str) -> list[Entry]:
        """Return what a receipt says of this chain; where lineages part, their shared beginning is named by itself."""
        found = [Entry(device=device, epoch=epoch, first=each.first, last=each.last, id=each.tip) for each in self.runs]
        for each in self.runs:
            stems = [run.first for run in self.runs if run is not each and run.first < each.first <= run.last]
            if stems and each.base is not None:
                found.append(Entry(device=device, epoch=epoch, first=max(stems), last=each.first - 1, id=each.base))
        return found

    def missing(self) -> list[tuple[int, int]]:
        """Return the gaps below the highest change held, as (first, last)."""
        gaps: list[tuple[int, int]] = []
        reached = 0
        for each in sorted(self.runs, key=lambda run: run.first):
            if each.first > reached + 1:
                gaps.append((reached + 1, each.first - 1))
            reached = max(reached, each.last)
        return gaps


def fold_links(runs: dict[int, Runs], links: Iterable[Link]) -> set[int]:
    """Fold links into the runs of their chains; return the chains touched."""
    touched: set[int] = set()
    for each in links:
        runs.setdefault(each.chain, Runs()).fold(each.seq, each.id, each.prev)
        touched.add(each.chain)
    return touched


def acknowledged(local: Runs, entries: Sequence[tuple[Entry, bool]]) -> list[tuple[int, int]] | None:
    """Return the seqs of a chain that these entries acknowledge, None where lineages part here and links must be walked.

    `entries` come with whether their id is the change this vault holds at `last`: in doubt, nothing is acknowledged.
    """
    if local.forks():
        return None
    found: list[tuple[int, int]] = []
    for entry, known in entries:
        run = next((each for each in local.runs if each.first <= entry.last <= each.last), None)
        if known and run is not None:
            found.append((max(entry.first, run.first), entry.last))
    return found
