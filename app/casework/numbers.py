"""Draws the numbers of cases and registers: by device block, office and year, never twice, above what is remembered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.blocks import ask
from app.casework.papers.numbers import device_indexes
from app.casework.session import Session
from app.letters.numbering import Drawn, draw
from db.store.reader import Page, Reader
from db.store.writer import Writer

_ALONE = "X"  # an office that is its own organisation marks its numbers until it joins
_TAIL = re.compile(r"(\d+)([A-Z]*)")
_STEP = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A run of numbers: the kind and field they are written in, and what precedes the running number."""

    kind: str
    field: str
    prefix: str
    counter: str


def case_series(session: Session, on: date) -> Series:
    """Return the series of this office's case numbers of a year: `KBM-2026-0147`."""
    return Series(kind="case", field="number", prefix=_prefix(session, on), counter=f"case/{on.year}")


def village_series(session: Session, on: date) -> Series:
    """Return the series of a village post's own register numbers for complaints."""
    return Series(kind="case", field="village_number", prefix=_prefix(session, on), counter=f"village/{on.year}")


def register_series(session: Session, on: date) -> Series:
    """Return the series of a village's register of departures and returns."""
    return Series(
        kind="village_entry", field="number", prefix=f"R-{_prefix(session, on)}", counter=f"register/{on.year}"
    )


def draw_number(tx: Writer, session: Session, series: Series) -> str:
    """Draw the next number of a series, inside the transaction that writes it; goes on above a restored backup."""
    numbers = numbers_of(tx, session, series)
    drawn = numbers.next()
    if numbers.runs_out:
        ask(tx, session, numbers.indexes)
    return drawn


class Numbers:
    """Draws many numbers of one series in a row, for one transaction after another of the same writer."""

    def __init__(self, session: Session, series: Series, used: Sequence[Drawn], indexes: Sequence[int]) -> None:
        """Start above what is `used` and what the witness remembers."""
        self._session = session
        self._series = series
        self.indexes = indexes
        self.runs_out = False  # the last block nears its end: the device should have a further one
        highest = session.counters.get(series.counter)
        self._tops = _tops([*used, *([Drawn(n=highest)] if highest is not None else [])])

    def next(self) -> str:
        """Return the next number as printed; the witness hears of it with the commit."""
        found = draw(self._tops, self.indexes)
        drawn, self.runs_out = found.number, found.ask_for_index
        self._tops = _tops([*self._tops, drawn])
        counters = self._session.counters
        counters[self._series.counter] = max(counters.get(self._series.counter, 0), drawn.n)
        return f"{self._series.prefix}{drawn.n:04d}{drawn.suffix}"


def numbers_of(reader: Reader, session: Session, series: Series) -> Numbers:
    """Return what draws many numbers of a series."""
    indexes = device_indexes(reader, session.actor.device, session.organisation.index)
    return Numbers(session, series, _used(reader, series), indexes)


def _tops(drawn: Sequence[Drawn]) -> list[Drawn]:
    """Return the highest number of each block and suffix: all that matters for the next."""
    highest: dict[tuple[int, str], Drawn] = {}
    for each in drawn:
        key = (each.n // 1000, each.suffix)
        if key not in highest or highest[key].n < each.n:
            highest[key] = each
    return list(highest.values())


def _prefix(session: Session, on: date) -> str:
    code = session.actor.office_code or "KTR"
    return f"{code}-{_ALONE}-{on.year}-" if session.organisation.alone else f"{code}-{on.year}-"


def _used(reader: Reader, series: Series) -> list[Drawn]:
    """Return every number of a series known here, void ones too."""
    found: list[Drawn] = []
    for text in _texts(reader, series):
        match = _TAIL.fullmatch(text.removeprefix(series.prefix)) if text.startswith(series.prefix) else None
        if match is not None:
            found.append(Drawn(n=int(match[1]), suffix=match[2]))
    return found


def _texts(reader: Reader, series: Series) -> Iterator[str]:
    """Yield the texts that may hold numbers of a series; where the field is sorted, from its end of the list only."""
    sortable = reader.schema[series.kind].field(series.field).sortable
    after = ""
    while True:
        page = Page(sort=series.field if sortable else "", backwards=True, limit=_STEP, after=after, voided=True)
        rows = reader.rows(series.kind, page)
        for each in rows:
            text = str(each.fields.get(series.field) or "")
            if sortable and text.casefold() < series.prefix.casefold():
                return
            yield text
        if len(rows) < _STEP:
            return
        after = rows[-1].id
