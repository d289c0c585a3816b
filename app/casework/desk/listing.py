"""Lists of one kind as whoever acts may see them: people, consultations, agencies, the village's own entries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.desk.dates import day_of_wall, today_of
from app.casework.desk.forms import title_of
from app.casework.desk.people import Called, called
from app.casework.desk.stage import Standing, standing_of
from app.casework.records import list_records
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.people import Person
from app.records.schema import SCHEMA
from db.store.history import history
from db.store.reader import Found, Page

PAGE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record of a list: its title and its shown values."""

    id: str
    title: str
    found: Found


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCase:
    """A complaint as the village that took it in may follow it: number, stage, and the next contact promised."""

    case: str
    number: str
    client: Called
    standing: Standing
    taken: date
    accepted: bool
    today: date


def rows(session: Session, kind: str, *, after: str = "", limit: int = PAGE) -> list[Row]:
    """Return a page of a kind, newest first, agencies by name."""
    sort = "name" if kind == "agency" and SCHEMA[kind].field("name").sortable else ""
    page = Page(limit=limit, after=after, sort=sort)
    return [
        Row(id=each.id, title=title_of(kind, each.fields), found=each) for each in list_records(session, kind, page)
    ]


def sent_cases(session: Session) -> Sequence[SentCase]:
    """Return what this user took in: their own entries until the branch accepts, then number and stage."""
    with session.read() as reader:
        scope = scope_of(reader, session.actor)
        today = today_of(session.clock())
        found: list[SentCase] = []
        for case in reader.list(Case, Page(limit=200)):
            story = history(reader, "case", case.id)
            if story[0].user != session.actor.user:
                continue
            hidden = scope.hides_id(case.id)
            first = reader.get(Person, case.clients[0]) if case.clients and not hidden else None
            found.append(
                SentCase(
                    case="" if hidden else case.id,
                    number=case.number or "",
                    client=called(first),
                    standing=standing_of(reader, case, today),
                    taken=day_of_wall(story[0].wall),
                    accepted=bool(case.accepted_at),
                    today=today,
                )
            )
    return found
