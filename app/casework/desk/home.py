"""What is due, silent, missing and in dispute today, for whoever acts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.casework.desk.dates import first_day, hour_of, last_day, today_of
from app.casework.desk.people import Called, called
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.people import Person
from app.records.kinds.referral import Referral
from app.records.kinds.tasks import Task
from db.store.reader import Page, Reader

MOST_TASKS = 60
MOST_SILENCES = 6
HORIZON = timedelta(days=7)
SILENT_AFTER = timedelta(days=14)  # a referral with no promised day is called silent after this


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTask:
    """One open task with its day (None: whenever) and hour ("" for the whole day)."""

    task: str
    case: str
    number: str
    client: Called
    what: str
    day: date | None
    hour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentReferral:
    """A referral nobody answered by the day promised (or for a fortnight)."""

    referral: str
    case: str
    number: str
    client: Called
    agency: str
    promised: date | None
    since: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """Everything Beranda is made of but what headquarters has."""

    today: date
    overdue: Sequence[DueTask]
    due_today: Sequence[DueTask]
    this_week: Sequence[DueTask]
    silent: Sequence[SilentReferral]
    late_answers: int
    waiting_contact: int
    without_consent: int
    conflicts: int
    open_cases: int


def day(session: Session) -> Day:
    """Return the day as it stands for the acting user."""
    with session.read() as reader:
        scope = scope_of(reader, session.actor)
        today = today_of(session.clock())
        tasks = _due(reader, scope, today)
        silent = _silent(reader, scope, today)
        return Day(
            today=today,
            overdue=[each for each in tasks if each.day is not None and each.day < today],
            due_today=[each for each in tasks if each.day == today],
            this_week=[each for each in tasks if each.day is not None and each.day > today],
            silent=silent[:MOST_SILENCES],
            late_answers=sum(1 for each in silent if each.promised is not None and each.promised < today),
            waiting_contact=_waiting(reader, scope),
            without_consent=reader.count_without("case", "consent", "case", _open(scope)),
            conflicts=sum(1 for each in reader.disputed() if not scope.hides(each)),
            open_cases=reader.count("case", _open(scope)),
        )


def _open(scope: Scope) -> Page:
    return Page(where={"closed_at": None}, outside=scope.cases, limit=-1)


def _waiting(reader: Reader, scope: Scope) -> int:
    open_cases = reader.count("case", _open(scope))
    not_waiting = reader.count("case", _open(scope), waiting_since=None)
    return open_cases - not_waiting


def _due(reader: Reader, scope: Scope, today: date) -> list[DueTask]:
    """Return open tasks with a day up to a week ahead, earliest first."""
    page = Page(where={"done_at": None}, sort="due", limit=MOST_TASKS * 4, outside=scope.cases)
    found: list[DueTask] = []
    for task in reader.list(Task, page):
        due = last_day(task.due)
        if due is None or due > today + HORIZON:
            continue
        found.append(_due_task(reader, task, due))
    return sorted(found, key=lambda each: (each.day or today, each.hour or "~"))[:MOST_TASKS]


def _due_task(reader: Reader, task: Task, due: date) -> DueTask:
    case = reader.get(Case, task.case) if task.case else None
    client = reader.get(Person, case.clients[0]) if case is not None and case.clients else None
    return DueTask(
        task=task.id,
        case=task.case or "",
        number=(case.number if case is not None else None) or "",
        client=called(client),
        what=task.what or "",
        day=due,
        hour=hour_of(task.due),
    )


def _silent(reader: Reader, scope: Scope, today: date) -> list[SilentReferral]:
    page = Page(where={"answered_at": None, "closed_at": None}, outside=scope.cases, limit=400)
    found: list[SilentReferral] = []
    for each in reader.list(Referral, page):
        sent, promised = first_day(each.sent_at), last_day(each.answer_due)
        if sent is None:
            continue
        late = promised < today if promised is not None else today - sent > SILENT_AFTER
        if late:
            found.append(_silence(reader, each, promised, sent))
    return sorted(found, key=lambda each: each.promised or each.since or today)


def _silence(reader: Reader, referral: Referral, promised: date | None, sent: date) -> SilentReferral:
    case = reader.get(Case, referral.case) if referral.case else None
    client = reader.get(Person, case.clients[0]) if case is not None and case.clients else None
    agency = reader.get(Agency, referral.agency) if referral.agency else None
    return SilentReferral(
        referral=referral.id,
        case=referral.case or "",
        number=(case.number if case is not None else None) or "",
        client=called(client),
        agency=(agency.short_name or agency.name if agency is not None else None) or "",
        promised=promised,
        since=sent,
    )
