"""Unbroken runs of a chain among chosen rows of the log: what of it lies in the archive without a gap."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec import Meta

from db.log.change import INTEGER_LIMIT

_Seq = Annotated[int, Meta(ge=0, le=INTEGER_LIMIT)]
_Name = Annotated[str, Meta(max_length=120)]


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What a receipt says of one lineage of a chain: everything on it back from `id` (seq `last`) to `first` is held."""

    device: _Name
    epoch: _Name
    first: _Seq = 1
    last: _Seq
    id: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]\Z")]


class Run(msgspec.Struct, kw_only=True, array_like=True):
    """Changes `first` to `last` of one chain, each naming the one before; `base` is what the first names."""

    first: int
    last: int
    tip: str
    base: str | None


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

    def entries(self, device: str, epoch: str, holds: Callable[[str], bool]) -> list[Entry]:
        """Return the lineages that go back to seq 1 without a gap, and where they part; `holds` tells of one change.

        What lies beyond a gap is left out: in doubt it is sent again.
        """
        whole = [each for each in self.runs if each.first == 1]
        tips = {each.tip: each.last for each in whole}
        for each in self.runs:
            if each in whole or each.base is None:
                continue
            if any(stem.first < each.first <= stem.last for stem in whole) and holds(each.base):
                tips[each.base] = each.first - 1
                tips[each.tip] = each.last
                whole.append(each)
        return [Entry(device=device, epoch=epoch, last=last, id=tip) for tip, last in sorted(tips.items())]
