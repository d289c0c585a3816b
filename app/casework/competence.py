"""Tells which mission answers for where somebody may be, from what a lead or a migration says and the directory has."""

from dataclasses import dataclass

from app.casework.session import Session
from app.records.guides.missions import Mission, Pointing, pointing
from app.records.kinds.agency import Agency
from db.store.reader import Page

_MISSIONS = Page(where={"kind": "mission"}, limit=-1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """What is known of a place: a phone number found with it, a country (alpha-2), a city; any may be empty."""

    phone: str = ""
    country: str = ""
    city: str = ""


def competent_missions(session: Session, clue: Clue) -> Pointing:
    """Return where a clue points and who answers there, likeliest first. Raises `NotAllowed`."""
    with session.read() as reader:
        listed = [each for each in reader.list(Agency, _MISSIONS) if not each.closed]
    missions = [
        Mission(
            id=each.id,
            code=each.code or "",
            name=each.short_name or each.name or each.code or "",
            countries=each.countries,
            cities=each.cities,
            verified=bool(each.verified),
        )
        for each in listed
    ]
    return pointing(missions, phone=clue.phone, country=clue.country, city=clue.city)
