"""Runs the clocks of the guide: for everything that started one, when it ends, unless what ends it has happened."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.casework.clock_looking import Look, Started
from app.casework.clock_starts import starts
from app.records.guides.clocks import Applies, Clock, Deadline, clocks, deadline
from app.records.kinds.tasks import Note
from db.store.reader import EVERYTHING, Reader

_DECIDED = "clock"
_TOO_OLD = timedelta(days=365)  # a deadline missed a year ago is history, not work


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A clock that runs: of which record of which case, until when. `decided`: a coordinator said that it binds us."""

    clock: Clock
    started: Started
    deadline: Deadline
    decided: bool = False


def running(reader: Reader, on: date, *, until: date, outside: Collection[str] = ()) -> list[Running]:
    """Return what runs and ends by `until`, out of no case in `outside`; one whose steps pass shows the one that counts.

    What a coordinator said does not bind us in a case is left out. Starts are looked for as far back as their clocks
    reach, and a year beyond.
    """
    look = Look(reader=reader, on=on, until=until, outside=outside)
    by_start: dict[str, list[Clock]] = {}
    for each in clocks():
        by_start.setdefault(each.starts, []).append(each)
    found: list[Running] = []
    for start, of in by_start.items():
        begun = list(starts(look, start))
        for each in of:
            found += _of_clock(each, begun, on, until)
    return list(_decided(reader, found))


def _of_clock(clock: Clock, begun: Iterable[Started], on: date, until: date) -> Iterator[Running]:
    for each in begun:
        if each.is_ended(clock.ends):
            continue
        reached = _step_that_counts(clock, each, on)
        if reached is not None and on - _TOO_OLD <= reached.day <= until:
            yield Running(clock=clock, started=each, deadline=reached)


def _step_that_counts(clock: Clock, started: Started, on: date) -> Deadline | None:
    """Return the last step that has passed with nothing done since, else the next one; None once all are done."""
    steps = [found for at in range(len(clock.after)) if (found := deadline(clock, started.at, at)) is not None]
    left = [each for each in steps if not started.is_done_by(each.day)]
    passed = [each for each in left if each.day < on]
    return passed[-1] if passed else next(iter(left), None)


def _decided(reader: Reader, found: Iterable[Running]) -> Iterator[Running]:
    listed = list(found)
    cases = {each.started.case for each in listed if each.clock.applies is Applies.UNDECIDED and each.started.case}
    said = _decisions(reader, cases)
    for each in listed:
        word = said.get((each.started.case, each.clock.code))
        if each.clock.applies is not Applies.UNDECIDED or word is None:
            yield each
        elif word:
            yield Running(clock=each.clock, started=each.started, deadline=each.deadline, decided=True)


def _decisions(reader: Reader, cases: Collection[str]) -> Mapping[tuple[str, str], bool]:
    """Return what coordinators last said of clocks in these cases: whether each binds us there."""
    said: dict[tuple[str, str], bool] = {}
    for note in reader.list(Note, EVERYTHING, case=sorted(cases)) if cases else ():  # newest first
        if note.matter == _DECIDED and note.clock and note.decision:
            said.setdefault((note.case or "", note.clock), note.decision == "approved")
    return said
