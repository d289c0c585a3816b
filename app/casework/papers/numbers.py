"""Draws letter and form numbers for this device: never twice, gaps stay visible, a restore goes on above the witness."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.session import Session
from app.letters.library import Template
from app.letters.numbering import OFFICE_PATTERN, VILLAGE_PATTERN, Drawn, draw, print_number, series_of
from app.records.kinds.letter import Letter
from app.records.kinds.office import Office
from app.records.regions import regions
from db.store.reader import Page, Reader
from db.store.writer import Writer

_VILLAGE = "village"
_ALONE = "X"  # numbers of an office that is its own organisation bear it until it joins (sync design, "Enrolment")
_SUFFIX = re.compile(r"^\d+([A-Z]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A number drawn: as printed, its running number, and whether the device should ask for a further index."""

    text: str
    sequence: int
    ask_for_index: bool


def draw_number(tx: Writer, session: Session, template: Template, on: date) -> Numbered:
    """Draw the next number of the template's series for this office, device and year, inside the issuing transaction."""
    office = tx.need(Office, session.actor.office)
    series = series_of(template.code)
    counter = f"{series}/{on.year}"
    highest = session.counters.get(counter)
    floor = Drawn(n=highest) if highest is not None else None
    held = device_indexes(tx, session.actor.device, session.organisation.index)
    drawn = draw(_used(tx, office.id, series, on.year), held, floor=floor)
    session.counters[counter] = max(highest or 0, drawn.number.n)
    text = print_number(_pattern(office), drawn.number, on=on, words=_words(session, office, template))
    return Numbered(text=text, sequence=drawn.number.n, ask_for_index=drawn.ask_for_index)


def device_indexes(reader: Reader, device: str, otherwise: int) -> Sequence[int]:
    """Return the number blocks a device's certificate grants, `otherwise` alone where there is none yet."""
    trust = reader.find("trust", device)
    certificate = trust.fields.get("certificate") if trust is not None else None
    granted = certificate.get("indexes") if isinstance(certificate, dict) else None
    return tuple(each for each in granted if isinstance(each, int)) if isinstance(granted, list) else (otherwise,)


def _used(reader: Reader, office: str, series: str, year: int) -> list[Drawn]:
    """Return every number of this office, series and year that is known here, void ones too."""
    letters = reader.list(Letter, Page(limit=-1, voided=True), office=office)
    found: list[Drawn] = []
    for each in letters:
        if each.sequence is None or not (each.date or "").startswith(str(year)):
            continue
        if series_of(each.template or "") != series:
            continue
        suffix = _SUFFIX.match(each.number or "")
        found.append(Drawn(n=each.sequence, suffix=suffix.group(1) if suffix else ""))
    return found


def _pattern(office: Office) -> str:
    return office.letter_numbers or (VILLAGE_PATTERN if office.kind_ == _VILLAGE else OFFICE_PATTERN)


def _words(session: Session, office: Office, template: Template) -> dict[str, str]:
    code = office.code or ""
    marked = f"{code}-{_ALONE}" if session.organisation.alone else code
    place = regions().by_code(office.village) if office.village else None
    village = place.name if place is not None else (office.name or code)
    return {"code": template.number_code or template.code, "branch": marked, "village": village}
