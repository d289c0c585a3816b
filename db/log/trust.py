"""Trust is data: one record per device says what of it is admitted here (sync design, "Trust is data")."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from db.log.change import is_change_id
from db.log.merge import Standing
from db.schema.trust import Trust
from db.schema.values import Json

__all__ = ["Authorship", "Stretch", "Trust", "Verdict", "admission", "verdict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A piece of one chain; where `id` is given, only the lineage that ends in it."""

    epoch: str
    first: int
    last: int
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the trust records say of one device, as the admission rule reads it."""

    certified: bool = False
    revoked_from: Sequence[Stretch] | None = None
    approved: Sequence[Stretch] = ()
    quarantined: Sequence[Stretch] = ()
    taken_back: Sequence[Stretch] = ()
    rejected: frozenset[str] = frozenset()

    @property
    def plain(self) -> bool:
        """Tell whether every change of the device fares alike."""
        return self.revoked_from is None and not (self.approved or self.quarantined or self.taken_back or self.rejected)


def verdict(values: Mapping[str, Json]) -> Verdict:
    """Return the verdict in the shown values of a trust record; what cannot be read admits nothing."""
    revoked = values.get("revoked_from")
    return Verdict(
        certified=values.get("certificate") is not None,
        revoked_from=None if revoked is None else _stretches(revoked),
        approved=_stretches(values.get("approved")),
        quarantined=_stretches(values.get("quarantined")),
        taken_back=_stretches(values.get("taken_back")),
        rejected=frozenset(each for each in _listed(values.get("rejected")) if isinstance(each, str)),
    )


def _listed(value: Json) -> Sequence[Json]:
    if isinstance(value, Mapping):
        return [value]
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _stretches(value: Json) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    for each in _listed(value):
        match each:
            case {"epoch": str(epoch), "first": int(first), "last": int(last), **rest}:
                found.append(Stretch(epoch=epoch, first=first, last=last, id=_id_in(rest)))
            case {"epoch": str(epoch), "seq": int(seq), **rest}:
                found.append(Stretch(epoch=epoch, first=1, last=seq, id=_id_in(rest)))
            case _:
                continue
    return tuple(found)


def _id_in(rest: Mapping[str, Json]) -> str:
    named = rest.get("id")
    return named if isinstance(named, str) and is_change_id(named) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorship:
    """Who wrote a change and how it came.

    `own`: written here, or by this device and brought back by somebody who may speak for it. `vouched`: its bringer may
    speak for its author. `leads_to` tells whether it lies on the unbroken chain back from an id.
    """

    epoch: str
    seq: int
    id: str
    own: bool
    vouched: bool
    leads_to: Callable[[str], bool]

    def within(self, stretches: Sequence[Stretch]) -> bool:
        """Tell whether one of these pieces of its author's chains holds the change."""
        return any(
            each.epoch == self.epoch and each.first <= self.seq <= each.last and (not each.id or self.leads_to(each.id))
            for each in stretches
        )


def admission(found: Verdict | None, change: Authorship) -> Standing:
    """Return the standing trust gives a change; None means no trust record about its device is here.

    A device admits its own changes until a trust change about it arrives.
    """
    if found is None:
        return Standing.ADMITTED if change.own else Standing.WAITING
    if change.id in found.rejected or change.within(found.taken_back):
        return Standing.REJECTED
    if change.within(found.approved):
        return Standing.ADMITTED
    if not found.certified or not (change.own or change.vouched) or change.within(found.quarantined):
        return Standing.WAITING
    if found.revoked_from is not None and not change.within(found.revoked_from):
        return Standing.WAITING
    return Standing.ADMITTED
