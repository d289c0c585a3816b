"""Adds up what clients are owed and what came back, currency by currency: sums of different money are never one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.claim import Claim
from db.schema.values import Json
from db.store.reader import EVERYTHING

_DROPPED = frozenset({"dropped"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """Sums in minor units of one currency."""

    currency: str
    claimed: int
    agreed: int
    paid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The claims of a case with their totals by currency; `unknown`: claims nobody has put a sum to yet."""

    claims: tuple[Claim, ...]
    totals: tuple[Total, ...]
    unknown: int


def ledger(session: Session, case: str) -> Ledger:
    """Return the claims of a case, oldest first, and their sums. Raises `NotAllowed`."""
    with session.read(Act.READ) as reader:
        scope_of(reader, session.actor).require(Act.READ, case)
        found = tuple(reversed(reader.list(Claim, EVERYTHING, case=case)))
    counted = [each for each in found if each.state not in _DROPPED]
    return Ledger(claims=found, totals=totals(counted), unknown=sum(_money(each.amount)[0] == "" for each in counted))


def totals(claims: Iterable[Claim]) -> tuple[Total, ...]:
    """Return the sums of some claims by currency, in the order of the currencies' codes."""
    sums: dict[str, list[int]] = {}
    for claim in claims:
        for place, value in enumerate((claim.amount, claim.agreed, claim.paid)):
            currency, amount = _money(value)
            if currency:
                sums.setdefault(currency, [0, 0, 0])[place] += amount
    return tuple(
        Total(currency=currency, claimed=found[0], agreed=found[1], paid=found[2])
        for currency, found in sorted(sums.items())
    )


def _money(value: Json) -> tuple[str, int]:
    if not isinstance(value, Mapping):
        return "", 0
    currency, amount = value.get("currency"), value.get("amount")
    return (currency, amount) if isinstance(currency, str) and isinstance(amount, int) else ("", 0)
