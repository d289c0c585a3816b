"""Tells the writer of a paper whose fact it is that stays here: a name, and what that person is in the case."""

from dataclasses import dataclass

from app.casework.papers.material import Material
from app.casework.papers.telling import Telling, bare_name, party_name
from app.records.kinds.chronology import Party

CLIENT, REPORTER, OTHER = "client", "reporter", "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Somebody of the case. `role` is `client`, `reporter`, `other`, or a code of the lists of party roles or relations.

    Made for the screen of whoever writes: it stands on no paper, in no agenda and in no error.
    """

    name: str
    role: str


def whose(material: Material, telling: Telling) -> Whose | None:
    """Return whose fact a telling is, None where it is nobody's in particular."""
    if telling.kind == "party":
        party = next((each for each in material.parties if each.id == telling.record), None)
        return Whose(name=party_name(material, party) or "", role=_role_of(party)) if party is not None else None
    several = len(material.case.clients) > 1
    person = telling.record if telling.kind == "person" else telling.whose or (telling.of if several else "")
    found = next((each for each in material.people if each.id == person), None)
    if found is None:
        return None
    return Whose(name=found.preferred_name or bare_name(found) or "", role=_role(material, found.id))


def _role(material: Material, person: str) -> str:
    if person in material.case.clients:
        return CLIENT
    if material.reporter is not None and person == material.reporter.id:
        return REPORTER
    party = next((each for each in material.parties if each.person == person), None)
    return _role_of(party) if party is not None else OTHER


def _role_of(party: Party) -> str:
    return party.roles[0] if party.roles else party.relation or OTHER
