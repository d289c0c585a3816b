"""Tells of each service line whether it is planned, not needed, not wanted yet, or merely forgotten (S43)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records import codes
from app.records.kinds.case import Case
from app.records.kinds.service import Service
from db.store.reader import EVERYTHING, NotFound, Reader

LINES = "service_line"
_ANSWERS = frozenset({"not_needed", "declined"})


class Cover(StrEnum):
    """What the plan says of a line. `NONE`: nobody has said anything, which is no answer."""

    NONE = "none"
    PLANNED = "planned"
    DONE = "done"
    DECLINED = "declined"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One service line of a plan: what is said of it, its services newest first, and whether the case names the need."""

    line: str
    label: str
    cover: Cover
    services: Sequence[Service]
    wanted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePlan:
    """Every service line in the order of the list. `whole`: no line is without an answer."""

    lines: Sequence[Line]

    @property
    def whole(self) -> bool:
        """Tell whether each line is covered or said not to be needed."""
        return all(each.cover is not Cover.NONE for each in self.lines)


def case_plan(session: Session, case: str) -> CasePlan:
    """Return the plan of a case, line by line. Raises `NotAllowed`, `NotFound`."""
    with session.read(Act.READ) as reader:
        found = reader.get(Case, case)
        if found is None:
            raise NotFound(kind="case", id=case)
        scope_of(reader, session.actor).require(Act.READ, case)
        return plan_of(reader, found)


def plan_of(reader: Reader, case: Case) -> CasePlan:
    """Return the plan of a case whose scope is checked."""
    services = reader.list(Service, EVERYTHING, case=case.id)
    lines = codes.codes(LINES).in_order()
    return CasePlan(lines=[_line(each, [one for one in services if one.line == each], case) for each in lines])


def _line(line: str, services: Sequence[Service], case: Case) -> Line:
    return Line(
        line=line,
        label=codes.label(LINES, line),
        cover=_cover(services),
        services=services,
        wanted=line in case.needs,
    )


def _cover(services: Sequence[Service]) -> Cover:
    """Return what the services of a line say together: one that goes on or will outweighs one that is over."""
    states = [_state(each) for each in services]
    for cover in (Cover.PLANNED, Cover.DONE, Cover.DECLINED, Cover.NOT_NEEDED):
        if cover in states:
            return cover
    return Cover.NONE


def _state(service: Service) -> Cover:
    if service.state in _ANSWERS:
        return Cover(service.state)
    return Cover.DONE if service.done is not None or service.state in ("done", "stopped") else Cover.PLANNED
