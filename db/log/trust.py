"""Trust is data: one record per device says what of it is admitted here (sync design, "Trust is data")."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from db.log.merge import Standing
from db.schema.trust import Trust
from db.schema.values import Json

__all__ = ["UNKNOWN", "Authorship", "Trust", "Verdict", "admission", "verdict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the trust records say of one device, as the admission rule reads it."""

    certified: bool = False
    revoked_from: Mapping[str, Any] | None = None
    approved: Sequence[Mapping[str, Any]] = ()
    quarantined: Sequence[Mapping[str, Any]] = ()
    taken_back: Sequence[Mapping[str, Any]] = ()
    rejected: frozenset[str] = frozenset()


UNKNOWN = Verdict()


def verdict(values: Mapping[str, Json]) -> Verdict:
    """Return the verdict in the shown values of a trust record."""
    return Verdict(
        certified=values.get("certificate") is not None,
        revoked_from=cast("Mapping[str, Any] | None", values.get("revoked_from")),
        approved=cast("Sequence[Mapping[str, Any]]", values.get("approved") or ()),
        quarantined=cast("Sequence[Mapping[str, Any]]", values.get("quarantined") or ()),
        taken_back=cast("Sequence[Mapping[str, Any]]", values.get("taken_back") or ()),
        rejected=frozenset(cast("Sequence[str]", values.get("rejected") or ())),
    )


def _within(ranges: Sequence[Mapping[str, Any]], epoch: str, seq: int) -> bool:
    return any(each.get("epoch") == epoch and each["first"] <= seq <= each["last"] for each in ranges)


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorship:
    """Who wrote a change and how it came: `own` is this device, `vouched` that its bringer may speak for its author."""

    epoch: str
    seq: int
    id: str
    own: bool
    vouched: bool
    before_revocation: bool  # lies on the unbroken chain back from the id the revocation names


def admission(found: Verdict | None, change: Authorship) -> Standing:
    """Return the standing trust gives a change; None means no trust record about its device is here.

    A device admits its own changes until a trust change about it arrives.
    """
    if found is None:
        return Standing.ADMITTED if change.own else Standing.WAITING
    if change.id in found.rejected or _within(found.taken_back, change.epoch, change.seq):
        return Standing.REJECTED
    if _within(found.approved, change.epoch, change.seq):
        return Standing.ADMITTED
    if (
        not found.certified
        or not (change.own or change.vouched)
        or _within(found.quarantined, change.epoch, change.seq)
    ):
        return Standing.WAITING
    if found.revoked_from is not None and not change.before_revocation:
        return Standing.WAITING
    return Standing.ADMITTED
