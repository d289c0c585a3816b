"""The list of cases as whoever acts may see it: filtered, sorted, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.casework.desk.dates import hour_of, last_day, today_of
from app.casework.desk.people import Called, clients_called
from app.casework.desk.stage import Standing, standings_of
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.migration import Migration
from app.records.kinds.office import User
from app.records.kinds.tasks import Task
from db.store.reader import EVERYTHING, Page, Reader

PAGE = 60
FILTERS = ("open", "mine", "emergency", "waiting", "closed", "all")
SORTS = ("number", "received_at", "risk")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """One case as it is listed; `day` and `hour` are of its next open task."""

    case: str
    number: str
    client: Called
    primary_type: str
    country: str
    risk: str
    standing: Standing
    day: date | None
    hour: str
    what: str
    assigned: str
    conflict: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which cases, in which order, after which one."""

    filter: str = "open"
    sort: str = ""
    backwards: bool = True
    after: str = ""
    limit: int = PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Beside:
    """What the lines of one page show beside the cases themselves; by case, `assigned` by user."""

    clients: Mapping[str, Called]
    countries: Mapping[str, str]
    assigned: Mapping[str, str]
    standings: Mapping[str, Standing]
    tasks: Mapping[str, Task]


def page_of(wanted: str, session: Session, scope: Scope) -> Page:
    """Return the page without order or end that one of `FILTERS` stands for."""
    match wanted:
        case "mine":
            return Page(where={"assigned": session.actor.user}, subset="open", outside=scope.cases, limit=-1)
        case "open" | "emergency" | "waiting" | "closed":
            return Page(subset=wanted, outside=scope.cases, limit=-1)
        case _:
            return Page(outside=scope.cases, limit=-1)


def cases(session: Session, wanted: Wanted) -> list[CaseLine]:
    """Return one page of the list."""
    with session.read() as reader:
        page = replace(
            page_of(wanted.filter, session, scope_of(reader, session.actor)),
            sort=wanted.sort,
            backwards=wanted.backwards if wanted.sort else False,
            limit=wanted.limit,
            after=wanted.after,
        )
        found = reader.list(Case, page)
        beside = _beside(reader, found, today_of(session.clock()))
        return [_line(case, beside) for case in found]


def count(session: Session, wanted: str) -> int:
    """Return how many cases a filter holds."""
    with session.read() as reader:
        page = page_of(wanted, session, scope_of(reader, session.actor))
        if page.where:
            return reader.count("case", page)
        return reader.tally("case", page.subset, outside=page.outside)


def _beside(reader: Reader, found: Sequence[Case], today: date) -> _Beside:
    """Ask once for the page what each line wants to know: a question per line would be felt while scrolling."""
    ids = [case.id for case in found]
    countries: dict[str, str] = {}
    for migration in reader.rows(Migration.kind.name, EVERYTHING, case=ids) if ids else ():
        countries.setdefault(str(migration.fields.get("case")), str(migration.fields.get("country") or ""))
    users = reader.each(User, {case.assigned for case in found if case.assigned})
    return _Beside(
        clients=clients_called(reader, found),
        countries=countries,
        assigned={user: each.screen_name or "" for user, each in users.items()},
        standings=standings_of(reader, found, today),
        tasks=next_tasks(reader, ids),
    )


def _line(case: Case, beside: _Beside) -> CaseLine:
    task = beside.tasks.get(case.id)
    return CaseLine(
        case=case.id,
        number=case.number or case.village_number or "",
        client=beside.clients[case.id],
        primary_type=case.primary_type or (case.types[0] if case.types else ""),
        country=beside.countries.get(case.id, ""),
        risk=case.risk or "",
        standing=beside.standings[case.id],
        day=last_day(task.due) if task is not None else None,
        hour=hour_of(task.due) if task is not None else "",
        what=(task.what or "") if task is not None else "",
        assigned=beside.assigned.get(case.assigned or "", ""),
        conflict=bool(case.conflicts),
    )


def next_task(reader: Reader, case: str) -> Task | None:
    """Return the open task of a case that falls due first."""
    return next_tasks(reader, [case]).get(case)


def next_tasks(reader: Reader, cases: Sequence[str]) -> Mapping[str, Task]:
    """Return, of each of these cases that has one with a day, the open task that falls due first."""
    dated: dict[str, list[tuple[date, Task]]] = {}
    for task in reader.list(Task, EVERYTHING, case=cases, done_at=None) if cases else ():
        day = last_day(task.due)
        if day is not None:
            dated.setdefault(task.case or "", []).append((day, task))
    return {
        case: min(tasks, key=lambda each: (each[0], hour_of(each[1].due) or "~"))[1] for case, tasks in dated.items()
    }
