"""What a form asks of the rest of the program: look-ups over records and places, given by whoever makes the form."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.records.regions import Level, regions
from ui.widgets.understood import Hit
from ui.wording.declared import offered


def _no_records(_kind: str, _text: str) -> Sequence[Hit]:
    return ()


def _no_name(_kind: str, _record: str) -> Hit | None:
    return None


def find_villages(text: str) -> Sequence[Hit]:
    """Return villages for what was typed, always with kecamatan and kabupaten."""
    return _places(text, Level.VILLAGE)


def find_regions(text: str) -> Sequence[Hit]:
    """Return kabupaten for what was typed."""
    return _places(text, Level.KABUPATEN)


def _places(text: str, level: Level) -> Sequence[Hit]:
    return tuple(Hit(code=place.code, name=place.label) for place in regions().find(text, level=level))


def name_place(code: str) -> Hit | None:
    """Return a place by its code."""
    place = regions().by_code(code)
    return Hit(code=place.code, name=place.label) if place else None


def choices(name: str) -> tuple[tuple[str, str], ...]:
    """Return the codes of a list with their words, as offered."""
    return offered(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Look-ups. `find_records(kind, text)` serves references ("" for any kind), `name_record(kind, id)` names one."""

    find_records: Callable[[str, str], Sequence[Hit]] = _no_records
    name_record: Callable[[str, str], Hit | None] = _no_name
    find_audiences: Callable[[str], Sequence[Hit]] = lambda _text: ()
    name_audience: Callable[[str], Hit | None] = lambda _code: None
