"""Names the places a reader is told of: their words are held back nowhere, however many records bear them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.casework.papers.telling import Telling
from app.letters.facts import Fact, Why
from app.letters.fold import words_of
from app.letters.gate import Ruling
from app.records import codes
from app.records.kinds.agency import Agency
from db.store.reader import Page, Reader

_MOST = 400
_MISSION = "mission"
_COUNTRY = "migration.country"
_WHERE = frozenset({"migration.city", "migration.workplace"})
_LOCATION = "location"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPlaces:
    """Places of work abroad the reader is told of, and cities that stand in other places told."""

    work: Sequence[str]
    named: Sequence[str]


def known_cities(reader: Reader) -> list[str]:
    """Return cities and countries by which a place may be told: those the missions answer for."""
    missions = reader.list(Agency, Page(where={"kind": _MISSION}, limit=_MOST))
    cities = {city for each in missions for city in each.cities}
    countries = {codes.label("countries", code) for each in missions for code in each.countries}
    return sorted(cities | countries)


def told_places(judged: Sequence[tuple[Telling, Fact, bool]], ruling: Ruling, cities: Sequence[str]) -> ToldPlaces:
    """Return the places of a ruling; whoever knows the city knows the country, unless that was withheld by name."""
    released = [(one, str(one.value)) for one, _, was in judged if was and isinstance(one.value, str)]
    work = [text for one, text in released if one.fact in {"migration.city", _COUNTRY} and not one.quiet]
    work += [city for one, text in released if one.fact == "migration.workplace" for city in _within(text, cities)]
    known = {one.record for one, _ in released if one.fact in _WHERE}
    unasked = {id(each.fact) for each in ruling.withheld if each.why is Why.CLASS_NOT_RELEASED}
    work += [
        str(one.value)
        for one, fact, _ in judged
        if one.fact == _COUNTRY and one.record in known and id(fact) in unasked and one.value and not one.quiet
    ]
    named = [city for one, text in released if one.data_class == _LOCATION for city in _within(text, cities)]
    return ToldPlaces(work=list(dict.fromkeys(work)), named=list(dict.fromkeys(named)))


def _within(text: str, cities: Sequence[str]) -> list[str]:
    """Return the known cities a text names."""
    said = [word.text for word in words_of(text)]
    found: list[str] = []
    for city in cities:
        row = [word.text for word in words_of(city)]
        if any(said[at : at + len(row)] == row for at in range(len(said) - len(row) + 1)):
            found.append(city)
    return found
