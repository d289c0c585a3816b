"""Gathers everything due and overdue that one user may know of: tasks, clocks, promises, expiries, hearings, visits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.casework import due_sources as sources
from app.casework.clocks import Running, running
from app.casework.desk.dates import hour_of, today_of
from app.casework.desk.people import NOBODY, Called, clients_called
from app.casework.due_sources import Raw, Sort, Span
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.guides.clocks import Applies, Start
from app.records.kinds.case import Case
from db.ids import RecordId
from db.store.reader import Reader

HORIZON = timedelta(days=7)
MOST = 1_000
_SOURCES = (
    sources.tasks,
    sources.answers,
    sources.contacts,
    sources.reviews,
    sources.services,
    sources.silences,
    sources.flags,
)
_SORT_OF_START = {
    Start.CONSENT_VALID_UNTIL: Sort.CONSENT,
    Start.GUARANTEE_UNTIL: Sort.GUARANTEE,
    Start.HEARING: Sort.HEARING,
}
_VISITS = "own-visits"
# While a case waits for contact, none of this is ever late: it waits for the client, not for us.
_WAITS_TOO = frozenset({Sort.CONTACT, Sort.SILENCE, Sort.REVIEW})
_OUTLIVES_THE_CASE = frozenset({Sort.TASK, Sort.VISIT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing due. `moment` where it counts hours, `hour` as the office reads it; `waiting`: its case waits for contact.

    `what` names no person: a task's own words or what a clock asks for; "" where the sort says it all. `clock` is its
    code; `asks` what a coordinator has to decide first: until then it orders nothing. `certain` is False where holidays
    are not known. `agency` is who promised an answer or whose duty it is.
    """

    sort: Sort
    kind: str
    record: RecordId
    case: RecordId
    number: str
    client: Called
    assigned: str
    day: date
    moment: datetime | None = None
    hour: str = ""
    overdue: bool = False
    waiting: bool = False
    what: str = ""
    clock: str = ""
    applies: str = ""
    asks: str = ""
    agency: str = ""
    certain: bool = True


def due(session: Session, *, horizon: timedelta = HORIZON, mine: bool = False, limit: int = MOST) -> list[Due]:
    """Return what is due within `horizon` and what is overdue, the most urgent first; clocks of hours before all others.

    `mine`: only what the actor is named for, or in cases they accompany. Raises `NotAllowed`.
    """
    with session.read(Act.READ) as reader:
        scope = scope_of(reader, session.actor)
        today = today_of(session.clock())
        span = Span(on=today, until=today + horizon, outside=scope.cases)
        raws = [(each, None) for source in _SOURCES for each in source(reader, span)]
        raws += [(each, None) for each in sources.requests(reader, span)] if session.actor.may(Act.ASSIGN) else []
        raws += [(_raw_of(each), each) for each in running(reader, today, until=span.until, outside=scope.cases)]
        raws = [pair for pair in raws if not any(scope.hides_id(each) for each in (pair[0].case, *pair[0].names))]
        found = list(_with_cases(reader, raws, session.clock()))
    if mine:
        me = session.actor.user
        named = {raw.record for raw, _ in raws if raw.whose == me}
        found = [each for each in found if each.assigned == me or each.record in named]
    return sorted(found, key=_urgency)[:limit]


def _raw_of(each: Running) -> Raw:
    """Return a running clock as one thing due; an expiry and a hearing on their own day, not on that of the reminder."""
    sort = Sort.VISIT if each.clock.code == _VISITS else _SORT_OF_START.get(each.clock.starts, Sort.CLOCK)
    day = each.deadline.day
    if sort in _SORT_OF_START.values():
        day -= timedelta(days=each.clock.after[-1])
    started = each.started
    return Raw(
        sort=sort,
        kind=started.kind,
        record=started.record,
        case=started.case,
        day=day,
        moment=each.deadline.moment,
        what=each.clock.says,
        agency=started.agency,
    )


def _with_cases(reader: Reader, raws: Sequence[tuple[Raw, Running | None]], now: datetime) -> Iterator[Due]:
    cases = reader.each(Case, {raw.case for raw, _ in raws if raw.case})
    clients = clients_called(reader, cases.values())
    for raw, clock in raws:
        case = cases.get(raw.case)
        if case is None and raw.case:
            continue
        if case is not None and (case.voided or (case.closed_at is not None and raw.sort not in _OUTLIVES_THE_CASE)):
            continue
        yield _due(raw, clock, (case, clients), now)


def _due(raw: Raw, clock: Running | None, of: tuple[Case | None, Mapping[str, Called]], now: datetime) -> Due:
    case, clients = of
    waiting = case is not None and case.waiting_since is not None and case.closed_at is None
    late = raw.moment < now if raw.moment is not None else raw.day < today_of(now)
    asks = clock is not None and clock.clock.applies is Applies.UNDECIDED and not clock.decided
    return Due(
        sort=raw.sort,
        kind=raw.kind,
        record=RecordId(raw.record),
        case=RecordId(raw.case),
        number=(case.number or case.village_number or "") if case is not None else "",
        client=clients.get(case.id, NOBODY) if case is not None else NOBODY,
        assigned=(case.assigned or "") if case is not None else "",
        day=raw.day,
        moment=raw.moment,
        hour=hour_of(raw.moment.isoformat()) if raw.moment is not None else "",
        overdue=late and not (waiting and (raw.sort in _WAITS_TOO or raw.task_kind == Sort.CONTACT)),
        waiting=waiting,
        what=clock.clock.asks if asks and clock is not None else raw.what,
        clock=clock.clock.code if clock is not None else "",
        applies=clock.clock.applies.value if clock is not None else "",
        asks=clock.clock.asks if asks and clock is not None else "",
        agency=raw.agency,
        certain=clock.deadline.certain if clock is not None else True,
    )


def _urgency(each: Due) -> tuple[bool, bool, date, str]:
    """Order what counts hours first, then what is overdue, then by day."""
    return (not (each.moment is not None and each.clock), not each.overdue, each.day, each.hour or "~")


def overdue(found: Iterable[Due]) -> list[Due]:
    """Return what is overdue among what is due."""
    return [each for each in found if each.overdue]
