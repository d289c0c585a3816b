"""Works out where a hint points: a phone's country and city, and which mission of the directory answers for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.records.countries import country as country_of
from app.records.guides.guide import read_guide
from app.records.values.phones import clean_number, phone_country
from db.schema.values import InvalidValue

_EMBASSY = ("kbri-", "kdei-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Fixed lines of a city begin so; `prefix` is what follows the country's code."""

    country: str
    prefix: str
    city: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Areas:
    source: str
    checked: str
    confidence: str
    review: bool
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mission:
    """A mission as the directory has it."""

    id: str
    code: str
    name: str
    countries: Sequence[str]
    cities: Sequence[str]
    verified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointing:
    """Where hints point. `missions`: who answers, likeliest first; `sure`: one answers for that very city or country.

    `city_guessed`: the city was read off an area code, which is from memory.
    """

    country: str = ""
    country_name: str = ""
    city: str = ""
    city_guessed: bool = False
    missions: Sequence[Mission] = ()
    sure: bool = False


def areas(folder: Path | None = None) -> Sequence[Area]:
    """Return the area codes known; raise `UnreadableDataFile`."""
    return read_guide("areas", _Areas, folder).areas


def place_of(number: str) -> tuple[str, str]:
    """Return country (alpha-2) and city a number points to; "" for what it does not tell. Mobile numbers tell no city."""
    try:
        clean = clean_number(number) or ""
    except InvalidValue:
        return "", ""
    found = phone_country(clean) or ""
    known = country_of(found) if found else None
    if known is None or not known.dial:
        return found, ""
    rest = clean.removeprefix(known.dial)
    fitting = [each for each in areas() if each.country == found and rest.startswith(each.prefix)]
    best = max(fitting, key=lambda each: len(each.prefix), default=None)
    return found, best.city if best else ""


def pointing(missions: Iterable[Mission], *, phone: str = "", country: str = "", city: str = "") -> Pointing:
    """Return where these hints point together: what is said outweighs what a number tells."""
    told, area = place_of(phone) if phone else ("", "")
    land = country or told
    if not land:
        return Pointing()
    town = city or (area if told == land else "")
    known = country_of(land)
    there = sorted((each for each in missions if land in each.countries), key=_rank)
    near = [each for each in there if town and town.casefold() in {one.casefold() for one in each.cities}]
    return Pointing(
        country=land,
        country_name=known.name if known else land,
        city=town,
        city_guessed=bool(town) and not city,
        missions=(*near, *(each for each in there if each not in near)),
        sure=bool(near) or len(there) == 1,
    )


def _rank(mission: Mission) -> tuple[bool, str]:
    """Order the embassy (in Taiwan: KDEI) before the consulates."""
    return not mission.code.startswith(_EMBASSY), mission.code
