"""Plans the visits after somebody came home, and tells which were paid: 7, 30, 90 and 180 days, if the client wants."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.casework.access import note_changes
from app.casework.desk.dates import first_day
from app.casework.errors import WrongState
from app.casework.permission import Act
from app.casework.session import Session
from app.casework.steering import case_to_steer
from app.records.guides.clocks import Clock, clock
from app.records.kinds.journey import Journey
from app.records.kinds.migration import Migration
from app.records.kinds.tasks import Task
from db.ids import RecordId
from db.schema.values import Json
from db.store.reader import EVERYTHING, Reader

_CLOCK = "own-visits"
_HOME = frozenset({"repatriation", "onward"})
_WHAT = "Kunjungan hari ke-{day} setelah pulang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit after the return: its day, the task it stands in ("" while none is made), whether it was paid."""

    number: int
    day: date
    task: RecordId
    done: bool


def came_home(reader: Reader, case: str) -> date | None:
    """Return the first day a client of a case may have been home, None while nobody has come home."""
    journeys = [each.arrived for each in reader.list(Journey, EVERYTHING, case=case) if each.sort in _HOME]
    migrations = [each.returned for each in reader.list(Migration, EVERYTHING, case=case)]
    days = [day for value in [*journeys, *migrations] if value is not None and (day := first_day(value)) is not None]
    return max(days, default=None)


def visits(reader: Reader, case: str) -> Sequence[Visit]:
    """Return the visits due after the return, in order; empty while nobody has come home."""
    home = came_home(reader, case)
    if home is None:
        return ()
    made = {each.visit_day: each for each in reversed(reader.list(Task, EVERYTHING, case=case)) if each.visit_day}
    return [
        Visit(
            number=number,
            day=first_day(made[number].due) or home + timedelta(days=number)
            if number in made
            else home + timedelta(days=number),
            task=made[number].id if number in made else RecordId(""),
            done=number in made and made[number].done_at is not None,
        )
        for number in _days()
    ]


def plan_visits(session: Session, case: str) -> list[RecordId]:
    """Make a task for each visit that has none yet; return the new tasks.

    Raises `NotAllowed`, `NotFound`, `WrongState` (`not_home`) while nobody has come home.
    """
    with session.write(Act.WORK) as tx:
        found = case_to_steer(tx, session, case, Act.WORK)
        due = visits(tx, found.id)
        if not due:
            raise WrongState(kind="case", state="not_home")
        made: list[RecordId] = []
        for visit in due:
            if visit.task:
                continue
            values: dict[str, Json] = {
                "case": found.id,
                "what": _WHAT.format(day=visit.number),
                "sort": "visit",
                "due": visit.day.isoformat(),
                "for": found.assigned,
                "person": found.clients[0] if found.clients else None,
                "visit_day": visit.number,
                "made_by": session.actor.user or None,
            }
            made.append(tx.put("task", None, {name: value for name, value in values.items() if value is not None}))
        note_changes(tx, session, [("task", each, found.id) for each in made])
        return made


def _days() -> Sequence[int]:
    found: Clock | None = clock(_CLOCK)
    return found.after if found is not None else ()
