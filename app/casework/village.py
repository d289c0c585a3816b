"""What a village post sees of what it handed over: number, stage, next promised contact, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.casework.desk.dates import first_day, today_of
from app.casework.desk.stage import Stage, standing_of
from app.casework.permission import Act
from app.casework.receipts import newest
from app.casework.scope import blocked_cases
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.contact import Contact
from db.schema.values import Json
from db.store.reader import Page, Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A case as the village that took it in may follow it; `accepted`: the branch has taken it over."""

    case: str
    village_number: str
    number: str
    stage: Stage
    waiting_contact: bool
    next_contact: date | None
    received_at: Json
    accepted: bool


def sent_cases(session: Session, *, limit: int = 200) -> list[Sent]:
    """Return the cases this post took in, newest first."""
    told = told_by_headquarters(session)
    with session.read(Act.READ) as reader:
        today = today_of(session.clock())
        outside = blocked_cases(reader, session.actor)
        cases = reader.list(Case, Page(limit=limit, outside=outside))
        found = [_sent(reader, each, today) for each in cases if not each.not_via_village]
        return [_with(each, told.get(each.case, {})) for each in found]


def told_by_headquarters(session: Session) -> dict[str, Mapping[str, object]]:
    """Return, by case, what the newest receipt says became of the cases the branch accepted."""
    receipt = newest(session)
    return {} if receipt is None else {str(each.get("case")): each for each in receipt.progress}


def _with(sent: Sent, told: Mapping[str, object]) -> Sent:
    """Return a case as headquarters tells it, where it does: this post no longer sees what is done."""
    stage, number, coming = told.get("stage"), told.get("number"), told.get("next")
    return replace(
        sent,
        accepted=sent.accepted or bool(told),
        number=str(number) if number else sent.number,
        stage=Stage(stage) if isinstance(stage, str) and stage in Stage.__members__.values() else sent.stage,
        next_contact=first_day(coming) if isinstance(coming, str) else sent.next_contact,
    )


def _sent(reader: Reader, case: Case, today: date) -> Sent:
    standing = standing_of(reader, case, today)
    return Sent(
        case=case.id,
        village_number=case.village_number or "",
        number=case.number or "",
        stage=standing.stage,
        waiting_contact=standing.waiting_contact,
        next_contact=_next_contact(reader, case, today),
        received_at=case.received_at,
        accepted=bool(case.accepted_at),
    )


def _next_contact(reader: Reader, case: Case, today: date) -> date | None:
    """Return the next day somebody promised to be in touch."""
    days = [first_day(each.next_at) for each in reader.list(Contact, Page(limit=50), case=case.id)]
    return min((day for day in days if day is not None and day >= today), default=None)
