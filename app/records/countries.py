"""Knows the countries and currencies: Indonesian names, dialling codes, time zones, minor units."""

from dataclasses import dataclass
from functools import cache

from app.records.codes import Code, CodeList, codes

INDONESIA = "ID"


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A time zone by its IANA name, with the name people here use: a city, or WIB, WITA, WIT."""

    name: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country or territory by its ISO 3166 alpha-2 code; `main`: one of the ten main destinations."""

    code: str
    name: str
    dial: str
    zones: tuple[Zone, ...] = ()
    currency: str | None = None
    main: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Currency:
    """A currency by its ISO 4217 code; `minor` is how many decimal digits its smallest unit has."""

    code: str
    name: str
    minor: int
    written: tuple[str, ...] = ()


def country_list() -> CodeList:
    """Return the countries as a code list, the ten main destinations first."""
    return codes("countries")


@cache
def country(code: str) -> Country | None:
    """Return a country by alpha-2 code, None for one that does not exist."""
    found = country_list().get(code)
    return _country(found) if found else None


def countries() -> list[Country]:
    """Return all countries, the ten main destinations first."""
    return [_country(each) for each in country_list().offered()]


@cache
def currencies() -> dict[str, Currency]:
    """Return the currencies of the main destinations by code."""
    found: dict[str, Currency] = {}
    for each in codes("currencies").offered():
        minor = each.more.get("minor")
        if isinstance(minor, int):
            found[each.code] = Currency(code=each.code, name=each.label, minor=minor, written=each.texts("written"))
    return found


@cache
def zones() -> dict[str, Zone]:
    """Return the zones of all listed countries by IANA name, Indonesia's first."""
    listed = countries()
    listed.sort(key=lambda each: each.code != INDONESIA)
    return {zone.name: zone for each in listed for zone in each.zones}


def _country(found: Code) -> Country:
    dial, currency, listed = found.more.get("dial"), found.more.get("currency"), found.more.get("zones")
    pairs = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    return Country(
        code=found.code,
        name=found.label,
        dial=dial if isinstance(dial, str) else "",
        zones=tuple(Zone(name=str(pair.get("zone")), label=str(pair.get("label"))) for pair in pairs),
        currency=currency if isinstance(currency, str) else None,
        main=found.order is not None,
    )
