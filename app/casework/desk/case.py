"""Everything the page of one case shows, gathered once; opening it is a view and is logged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.access import About, Deed, note_alone
from app.casework.desk.cases import next_task
from app.casework.desk.dates import day_of_wall, today_of
from app.casework.desk.people import Called, called
from app.casework.desk.stage import Standing, standing_of
from app.casework.papers.material import Material, gather
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.agency import Agency
from app.records.kinds.contact import Contact
from app.records.kinds.letter import Letter
from app.records.kinds.office import User
from app.records.kinds.tasks import Note, Task
from db.store.history import history
from db.store.reader import Page, Reader

_ALL = Page(limit=2_000, backwards=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Who wrote a field last, and on which day by that device's clock."""

    user: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """One case with all its records; names by id for whatever refers to people, agencies and users."""

    material: Material
    client: Called
    standing: Standing
    next_task: Task | None
    tasks: Sequence[Task]
    contacts: Sequence[Contact]
    letters: Sequence[Letter]
    notes: Sequence[Note]
    agencies: Mapping[str, Agency]
    audiences: Mapping[str, str]
    users: Mapping[str, User]
    noted: Mapping[str, Noted]
    today: date


def open_case(session: Session, case: str, *, log: bool = True) -> CaseFile:
    """Return the file of a case; raises `NotAllowed(reason="blocked")`, `UnknownReference`.

    `log` is False for a refresh of a page that is already open: the view was told when it opened.
    """
    with session.read() as reader:
        scope_of(reader, session.actor).require(Act.READ, case)
        file = _file(session, reader, case)
    if log:
        note_alone(session, Deed.VIEWED, About(kind="case", id=case, case=case))
    return file


def _file(session: Session, reader: Reader, case: str) -> CaseFile:
    material = gather(reader, case, office=session.actor.office, acting=session.actor.user)
    today = today_of(session.clock())
    letters = reader.list(Letter, _ALL, case=case)
    agencies = {each.agency for each in material.referrals if each.agency}
    agencies |= {one for each in letters for one in (each.recipient, *(each.cc or ())) if one}
    return CaseFile(
        material=material,
        client=called(material.client),
        standing=standing_of(reader, material.case, today),
        next_task=next_task(reader, case),
        tasks=reader.list(Task, _ALL, case=case),
        contacts=reader.list(Contact, _ALL, case=case),
        letters=letters,
        notes=reader.list(Note, _ALL, case=case),
        agencies={one: found for one in agencies if (found := reader.get(Agency, one)) is not None},
        audiences=_audiences(reader, material),
        users={each.id: each for each in reader.list(User)},
        noted=_noted(reader, material),
        today=today,
    )


def _audiences(reader: Reader, material: Material) -> Mapping[str, str]:
    """Return what the audiences of the consents and summaries are called, by their codes."""
    wanted = {code for each in material.consents for code in each.audiences or ()}
    wanted |= {each.audience for each in material.summaries if each.audience}
    named: dict[str, str] = {}
    for code in sorted(wanted):
        for agency in reader.list(Agency, Page(limit=1), code=code):
            named[code] = agency.short_name or agency.name or code
    return named


def _noted(reader: Reader, material: Material) -> Mapping[str, Noted]:
    """Return who last wrote each field of the case, its migration and its client, by `kind.field`."""
    found: dict[str, Noted] = {}
    subjects = [("case", material.case.id)]
    if material.migration is not None:
        subjects.append(("migration", material.migration.id))
    if material.client is not None:
        subjects.append(("person", material.client.id))
    for kind, record in subjects:
        for past in history(reader, kind, record):
            for register in past.replaced:
                found[f"{kind}.{register.partition('#')[0]}"] = Noted(user=past.user, day=day_of_wall(past.wall))
    return found
