"""What became of one file somebody handed over."""

from dataclasses import dataclass, field
from enum import StrEnum

from db.store.engine import Touched
from sync.bundle.seal import is_part_name
from sync.errors import (
    BadSignature,
    NotForUs,
    PartRefused,
    PartTooLarge,
    RevokedSigner,
    TooNewReader,
    UnknownSigner,
)


class Outcome(StrEnum):
    """How a file ended; every file gets one."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    HELD = "held"
    QUARANTINED = "quarantined"
    NOT_FOR_US = "not_for_us"
    BAD_SIGNATURE = "bad_signature"
    TORN = "torn"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one file brought: changes new here, records newly in conflict; `reason` is a code where nothing was taken.

    `not_archived` is the code of what kept the archive from holding it; `unknown_head`: headquarters knows a head of
    this very device and epoch that is not here, so another copy of it lives or lived.
    """

    outcome: Outcome
    changes: int = 0
    conflicts: int = 0
    reason: str = ""
    not_archived: str = ""
    unknown_head: bool = False
    kinds: dict[str, int] = field(default_factory=dict[str, int])
    touched: frozenset[Touched] = frozenset()
    erased: frozenset[Touched] = frozenset()


def of_refusal(refusal: PartRefused, file_name: str) -> Taken:
    """Return the outcome of bytes that were not taken in, by why."""
    reason = str(refusal.facts.get("reason") or type(refusal).__name__)
    match refusal:
        case TooNewReader():
            outcome = Outcome.HELD
        case NotForUs():
            outcome = Outcome.NOT_FOR_US
        case BadSignature() | UnknownSigner() | RevokedSigner():
            outcome = Outcome.BAD_SIGNATURE
        case PartTooLarge():
            outcome = Outcome.REFUSED
        case _:
            outcome = Outcome.TORN
    if type(refusal).__name__ == "NotAPart" and not is_part_name(file_name):
        outcome = Outcome.REFUSED
    return Taken(outcome=outcome, reason=reason)
