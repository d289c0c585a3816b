"""Lists of one kind as whoever acts may see them: people, consultations, agencies, the village's own entries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.desk.dates import today_of
from app.casework.desk.forms import title_of
from app.casework.desk.people import Called, called
from app.casework.records import list_records
from app.casework.scope import scope_of
from app.casework.session import Session
from app.casework.village import Sent, sent_cases
from app.records.kinds.case import Case
from app.records.kinds.people import Person
from app.records.schema import SCHEMA
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
    """A complaint as the village that took it in may follow it; the client is named until the branch has accepted."""

    sent: Sent
    client: Called
    today: date


def rows(session: Session, kind: str, *, after: str = "", limit: int = PAGE) -> list[Row]:
    """Return a page of a kind, newest first, agencies by name."""
    sort = "name" if kind == "agency" and SCHEMA[kind].field("name").sortable else ""
    page = Page(limit=limit, after=after, sort=sort)
    return [
        Row(id=each.id, title=title_of(kind, each.fields), found=each) for each in list_records(session, kind, page)
    ]


def followed(session: Session) -> Sequence[SentCase]:
    """Return what this post took in, newest first. Raises `NotAllowed`."""
    today = today_of(session.clock())
    found: list[SentCase] = []
    cases = sent_cases(session)
    with session.read() as reader:
        scope = scope_of(reader, session.actor)
        for each in cases:
            case = None if each.accepted or scope.hides_id(each.case) else reader.get(Case, each.case)
            first = reader.get(Person, case.clients[0]) if case is not None and case.clients else None
            found.append(SentCase(sent=each, client=called(first), today=today))
    return found
