"""The list of cases as whoever acts may see it: filtered, sorted, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.desk.dates import hour_of, last_day, today_of
from app.casework.desk.people import Called, clients_called
from app.casework.desk.stage import Standing, standing_of
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.migration import Migration
from app.records.kinds.office import User
from app.records.kinds.tasks import Task
from db.schema.values import Json
from db.store.reader import Page, Reader

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


def where_of(wanted: str, session: Session) -> Mapping[str, Json]:
    """Return the filters one of `FILTERS` stands for."""
    match wanted:
        case "mine":
            return {"closed_at": None, "assigned": session.actor.user}
        case "emergency":
            return {"closed_at": None, "risk": "emergency"}
        case "open":
            return {"closed_at": None}
        case _:
            return {}


def cases(session: Session, wanted: Wanted) -> list[CaseLine]:
    """Return one page of the list."""
    with session.read() as reader:
        scope = scope_of(reader, session.actor)
        found = _page(reader, scope, wanted, session)
        names = clients_called(reader, found)
        return [_line(reader, case, names, today_of(session.clock())) for case in found]


def count(session: Session, wanted: str) -> int:
    """Return how many cases a filter holds."""
    with session.read() as reader:
        scope = scope_of(reader, session.actor)
        page = Page(where=where_of(wanted, session), outside=scope.cases, limit=-1)
        total = reader.count("case", page)
        if wanted == "waiting":
            return reader.count("case", page, closed_at=None) - reader.count(
                "case", page, closed_at=None, waiting_since=None
            )
        if wanted == "closed":
            return total - reader.count("case", page, closed_at=None)
        return total


def _page(reader: Reader, scope: Scope, wanted: Wanted, session: Session) -> Sequence[Case]:
    """Walk the list by key; the two filters no index serves are sieved while walking."""
    found: list[Case] = []
    after = wanted.after
    while len(found) < wanted.limit:
        page = Page(
            where=where_of(wanted.filter, session),
            sort=wanted.sort,
            backwards=wanted.backwards if wanted.sort else False,
            limit=wanted.limit,
            after=after,
            outside=scope.cases,
        )
        walked = reader.list(Case, page)
        found += [case for case in walked if _kept(case, wanted.filter)]
        if len(walked) < wanted.limit:
            break
        after = walked[-1].id
    return found[: wanted.limit]


def _kept(case: Case, wanted: str) -> bool:
    match wanted:
        case "waiting":
            return case.waiting_since is not None and case.closed_at is None
        case "closed":
            return case.closed_at is not None
        case _:
            return True


def _line(reader: Reader, case: Case, names: Mapping[str, Called], today: date) -> CaseLine:
    migrations = reader.list(Migration, Page(limit=1), case=case.id)
    user = reader.get(User, case.assigned) if case.assigned else None
    task = next_task(reader, case.id)
    return CaseLine(
        case=case.id,
        number=case.number or case.village_number or "",
        client=names[case.id],
        primary_type=case.primary_type or (case.types[0] if case.types else ""),
        country=(migrations[0].country or "") if migrations else "",
        risk=case.risk or "",
        standing=standing_of(reader, case, today),
        day=last_day(task.due) if task is not None else None,
        hour=hour_of(task.due) if task is not None else "",
        what=(task.what or "") if task is not None else "",
        assigned=(user.screen_name or "") if user is not None else "",
        conflict=bool(case.conflicts),
    )


def next_task(reader: Reader, case: str) -> Task | None:
    """Return the open task of a case that falls due first."""
    tasks = reader.list(Task, Page(limit=50), case=case, done_at=None)
    dated = [(day, task) for task in tasks if (day := last_day(task.due)) is not None]
    return min(dated, key=lambda each: (each[0], hour_of(each[1].due) or "~"))[1] if dated else None
