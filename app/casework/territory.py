"""Owns which records belong to which office: what goes down to it, and what never does (sync design, "Scope").

A record's home is its case, else its author's office; a case belongs to the office that made it until headquarters
writes `owner`. Records enter whole, with one hop of references. `blocked` and `not_via_village` keep cases out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from db.schema.values import Json
from db.store import chains, homes
from db.store.homes import Placed
from db.store.reader import Reader

EVERYWHERE = frozenset({"trust", "office", "agency"})
"""Kinds every office holds: who is trusted, which offices there are, whom a case can be referred to."""

UPWARD_ONLY = frozenset({"access_entry"})
HEADQUARTERS, VILLAGE = "headquarters", "village"
PARTING = ("accepted_at", "number", "owner", "transfer_answer")
"""All an office learns of a case that is no longer its own: that it was accepted or handed over, and its number."""

_GUARDS = ("owner", "blocked", "not_via_village", "accepted_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Whom something is written to: a device, its office, what kind that is, and the offices below it."""

    device: str
    office: str
    kind: str
    below: frozenset[str] = field(default_factory=frozenset[str])

    @property
    def offices(self) -> frozenset[str]:
        """Return the offices whose records this one holds."""
        return self.below | {self.office}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lands:
    """Every record with its home, and which office each case belongs to; read once, asked for many addressees."""

    placed: Sequence[Placed]
    guards: Mapping[str, Mapping[str, Json]]
    office_of: Mapping[str, str]  # of each device
    owners: Mapping[str, set[str]]  # every office a case was ever given to
    erasures: Mapping[int, Sequence[int]]

    def office(self, each: Placed) -> str | None:
        """Return the office a case, or a record without a case, belongs to."""
        owner = self.guards.get(each.id, {}).get("owner") if each.kind == "case" else None
        return owner if isinstance(owner, str) and owner else self.office_of.get(each.device)


def survey(reader: Reader, office_of: Mapping[str, str]) -> Lands:
    """Read where every record is at home."""
    return Lands(
        placed=list(homes.placed(reader)),
        guards=dict(homes.cells(reader, "case", _GUARDS)),
        office_of=office_of,
        owners=homes.ever_signed(reader, "case", "owner"),
        erasures=homes.erasures(reader),
    )


def cases_of(lands: Lands, to: Addressee) -> set[str]:
    """Return the cases that an addressee holds and is sent news of."""
    return {each.id for each in lands.placed if each.kind == "case" and _goes_to(lands, each, to)}


def records_for(reader: Reader, lands: Lands, to: Addressee) -> set[int]:
    """Return the row numbers of all records that belong with an addressee."""
    cases = cases_of(lands, to)
    others = {each.id for each in lands.placed if each.kind == "case"} - cases
    alone = {each.id: each for each in lands.placed if each.home is None and _is_alone_with(lands, each, to)}
    named_in = homes.homes_naming(reader, [each.id for each in alone.values() if each.kind == "person"], "person")
    singles = [
        (each.kind, each.id)
        for each in lands.placed
        if each.kind in EVERYWHERE or (each.id in alone and not (named_in.get(each.id) and named_in[each.id] <= others))
    ]
    chosen = chains.records_of(reader, chains.Scope(cases=cases, records=singles, outside=others))
    return chosen - {each.number for each in lands.placed if each.kind in UPWARD_ONLY}


def parted_from(lands: Lands, to: Addressee) -> set[int]:
    """Return the row numbers of cases an addressee once held and is sent no more, if it may hear of them at all."""
    return {
        each.number
        for each in lands.placed
        if each.kind == "case"
        and not _goes_to(lands, each, to)
        and not _is_closed_to(lands.guards.get(each.id, {}), to)
        and (lands.office_of.get(each.device) in to.offices or lands.owners.get(each.id, set()) & to.offices)
    }


def _goes_to(lands: Lands, case: Placed, to: Addressee) -> bool:
    guards = lands.guards.get(case.id, {})
    if _is_closed_to(guards, to) or (to.kind == VILLAGE and guards.get("accepted_at")):
        return False
    return lands.office(case) in to.offices


def _is_closed_to(guards: Mapping[str, Json], to: Addressee) -> bool:
    blocked = guards.get("blocked")
    if isinstance(blocked, Sequence) and any(each in (to.office, to.device) for each in blocked):
        return True
    return to.kind == VILLAGE and bool(guards.get("not_via_village"))


def _is_alone_with(lands: Lands, each: Placed, to: Addressee) -> bool:
    return each.kind not in UPWARD_ONLY and lands.office_of.get(each.device) in to.offices
