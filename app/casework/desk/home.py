"""What is due, silent, missing and in dispute today, for whoever acts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from app.casework.conflicts import how_many
from app.casework.desk.dates import first_day, hour_of, last_day, today_of
from app.casework.desk.people import NOBODY, Called, clients_called
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.referral import Referral
from app.records.kinds.tasks import Task
from db.store.reader import Page, Reader

MOST_TASKS = 60
MOST_SILENCES = 6
MOST_REFERRALS = 400  # looked at for silence, the oldest first
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
        late = _late(reader, scope, today)
        return Day(
            today=today,
            overdue=[each for each in tasks if each.day is not None and each.day < today],
            due_today=[each for each in tasks if each.day == today],
            this_week=[each for each in tasks if each.day is not None and each.day > today],
            silent=_silences(reader, late[:MOST_SILENCES]),
            late_answers=sum(1 for each in late if each.promised is not None and each.promised < today),
            waiting_contact=reader.tally("case", "waiting", outside=scope.cases),
            without_consent=reader.tally("case", "without_consent", outside=scope.cases),
            conflicts=how_many(reader, scope),
            open_cases=reader.tally("case", "open", outside=scope.cases),
        )


def _due(reader: Reader, scope: Scope, today: date) -> list[DueTask]:
    """Return open tasks with a day up to a week ahead, earliest first; read as far as the week goes, no further."""
    found: list[tuple[Task, date]] = []
    page = Page(subset="due", sort="due", limit=MOST_TASKS, outside=scope.cases)
    while len(found) < MOST_TASKS:
        walked = reader.list(Task, page)
        for task in walked:
            due = last_day(task.due)
            if due is not None and due <= today + HORIZON:
                found.append((task, due))
        begun = first_day(walked[-1].due) if walked else None
        if len(walked) < MOST_TASKS or (begun is not None and begun > today + HORIZON):
            break
        page = replace(page, after=walked[-1].id)
    found = sorted(found[:MOST_TASKS], key=lambda each: (each[1], hour_of(each[0].due) or "~"))
    cases = reader.each(Case, {task.case for task, _ in found if task.case})
    clients = clients_called(reader, cases.values())
    return [_due_task(task, due, cases.get(task.case or ""), clients) for task, due in found]


def _due_task(task: Task, due: date, case: Case | None, clients: Mapping[str, Called]) -> DueTask:
    return DueTask(
        task=task.id,
        case=task.case or "",
        number=(case.number if case is not None else None) or "",
        client=clients[case.id] if case is not None else NOBODY,
        what=task.what or "",
        day=due,
        hour=hour_of(task.due),
    )


class _Late(NamedTuple):
    """A referral that is silent too long: promised for a day, sent on one."""

    referral: Referral
    promised: date | None
    sent: date


def _late(reader: Reader, scope: Scope, today: date) -> list[_Late]:
    """Return the referrals nobody answered in time, those promised or sent first before all others."""
    page = Page(subset="unanswered", outside=scope.cases, backwards=True, limit=MOST_REFERRALS)
    found: list[_Late] = []
    for each in reader.list(Referral, page):
        sent, promised = first_day(each.sent_at), last_day(each.answer_due)
        if sent is None:
            continue
        late = promised < today if promised is not None else today - sent > SILENT_AFTER
        if late:
            found.append(_Late(each, promised, sent))
    return sorted(found, key=lambda each: each.promised or each.sent)


def _silences(reader: Reader, late: Sequence[_Late]) -> list[SilentReferral]:
    cases = reader.each(Case, {each.referral.case for each in late if each.referral.case})
    clients = clients_called(reader, cases.values())
    agencies = reader.each(Agency, {each.referral.agency for each in late if each.referral.agency})
    found: list[SilentReferral] = []
    for referral, promised, sent in late:
        case = cases.get(referral.case or "")
        agency = agencies.get(referral.agency or "")
        found.append(
            SilentReferral(
                referral=referral.id,
                case=referral.case or "",
                number=(case.number if case is not None else None) or "",
                client=clients[case.id] if case is not None else NOBODY,
                agency=(agency.short_name or agency.name if agency is not None else None) or "",
                promised=promised,
                since=sent,
            )
        )
    return found
