"""Draws letter and form numbers for this device: never twice, gaps stay visible, a restore goes on above the witness."""

import contextlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.blocks import ask
from app.casework.session import Session
from app.letters.library import Template
from app.letters.numbering import (
    OFFICE_PATTERN,
    VILLAGE_PATTERN,
    Drawn,
    draw,
    number_in,
    print_number,
    series_of,
)
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from app.records.kinds.office import Office
from app.records.regions import regions
from db.store.reader import Page, Reader
from db.store.writer import Writer

_VILLAGE = "village"
_ALONE = "X"  # numbers of an office that is its own organisation bear it until it joins (sync design, "Enrolment")
_CONSENT_FORMS = "PDP"


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A number drawn: as printed, its running number, and whether the device should ask for a further index."""

    text: str
    sequence: int
    ask_for_index: bool


@contextlib.contextmanager
def restoring_counters(session: Session) -> Generator[None]:
    """Put the counters back as they were if the act fails: a number is used only where something was written."""
    before = dict(session.counters)
    try:
        yield
    except BaseException:
        session.counters.clear()
        session.counters.update(before)
        raise


def draw_number(tx: Writer, session: Session, template: Template, on: date) -> Numbered:
    """Draw the next number of the template's series for this office, device and year, inside the issuing transaction.

    The counters the witness keeps stand beside what the vault knows: a restored backup goes on above them.
    """
    office = tx.need(Office, session.actor.office)
    series = series_of(template.code)
    pattern, words = _pattern(office), _words(session, office, template)
    counter = f"{series}/{on.year}"
    used = [*_used(tx, office, series, on.year, (pattern, words)), *_remembered(session, counter)]
    held = device_indexes(tx, session.actor.device, session.organisation.index)
    drawn = draw(used, held)
    if drawn.ask_for_index:
        ask(tx, session, held)
    key = f"{counter}{drawn.number.suffix}"
    session.counters[key] = max(session.counters.get(key, 0), drawn.number.n)
    text = print_number(pattern, drawn.number, on=on, words=words)
    return Numbered(text=text, sequence=drawn.number.n, ask_for_index=drawn.ask_for_index)


def _remembered(session: Session, counter: str) -> Iterator[Drawn]:
    for key, highest in session.counters.items():
        suffix = key.removeprefix(counter)
        if key.startswith(counter) and (not suffix or suffix.isalpha()):
            yield Drawn(n=highest, suffix=suffix)


def device_indexes(reader: Reader, device: str, otherwise: int) -> Sequence[int]:
    """Return the number blocks a device's certificate grants, `otherwise` alone where there is none yet."""
    trust = reader.find("trust", device)
    certificate = trust.fields.get("certificate") if trust is not None else None
    granted = certificate.get("indexes") if isinstance(certificate, dict) else None
    return tuple(each for each in granted if isinstance(each, int)) if isinstance(granted, list) else (otherwise,)


def _used(
    reader: Reader, office: Office, series: str, year: int, printed: tuple[str, dict[str, str]]
) -> Iterator[Drawn]:
    """Yield every number of this office, series and year that is known here, void ones too, consents' forms as well."""
    for each in reader.list(Letter, Page(limit=-1, voided=True), office=office.id):
        if each.sequence is None or series_of(each.template or "") != series:
            continue
        if (each.date or "").startswith(str(year)):
            found = number_in(*printed, each.number or "")
            yield Drawn(n=each.sequence, suffix=found.suffix if found is not None else "")
    if series == _CONSENT_FORMS:
        for each in reader.list(Consent, Page(limit=-1, voided=True)):
            found = number_in(*printed, each.number or "", year=year)
            if found is not None:
                yield found


def _pattern(office: Office) -> str:
    return office.letter_numbers or (VILLAGE_PATTERN if office.kind_ == _VILLAGE else OFFICE_PATTERN)


def _words(session: Session, office: Office, template: Template) -> dict[str, str]:
    code = office.code or ""
    marked = f"{code}-{_ALONE}" if session.organisation.alone else code
    place = regions().by_code(office.village) if office.village else None
    village = place.name if place is not None else (office.name or code)
    return {"code": template.number_code or template.code, "branch": marked, "village": village}
