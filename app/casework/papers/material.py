"""Gathers everything a paper of one case could speak of, read once, before anybody decides what may be told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.casework.directory import agency_id
from app.casework.errors import UnknownReference
from app.casework.twins import may_be
from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.chronology import Party, Statement
from app.records.kinds.consent import Consent
from app.records.kinds.contact import Contact, ContactPlan
from app.records.kinds.documents import Attachment, Document
from app.records.kinds.health import HealthNeed
from app.records.kinds.letter import AudienceSummary, Letter
from app.records.kinds.migration import Migration
from app.records.kinds.office import Office, User
from app.records.kinds.people import Person
from app.records.kinds.referral import Referral
from app.records.kinds.tasks import Task
from db.schema.declare import Record
from db.schema.values import Json
from db.store.reader import Page, Reader

AnyRecord = TypeVar("AnyRecord", bound=Record)
MOST = 2_000  # records of one kind in one case; beyond that a paper would not be read
_ALL = Page(limit=MOST, backwards=True)
_WITH_STRUCK = Page(limit=MOST, backwards=True, voided=True)

Recipient = Agency | Party | Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One case with all that hangs on it, and the office it is written from.

    `about` are the clients a paper speaks of, by id; with none named it is the first client of the case.
    """

    case: Case
    clients: Sequence[Person]
    reporter: Person | None
    people: Sequence[Person]
    twins: Mapping[str, frozenset[str]]  # of everybody in the case, all records that may be of the same person
    migrations: Sequence[Migration]
    parties: Sequence[Party]
    statements: Sequence[Statement]
    documents: Sequence[Document]
    attachments: Sequence[Attachment]
    consents: Sequence[Consent]
    struck_consents: Sequence[Consent]  # struck out, yet what they superseded stays superseded
    summaries: Sequence[AudienceSummary]
    plans: Sequence[ContactPlan]
    needs: Sequence[HealthNeed]
    referrals: Sequence[Referral]
    open_tasks: Sequence[Task]
    contacts: Sequence[Contact]
    letters: Sequence[Letter]
    office: Office
    assigned: User | None
    about: Sequence[str] = ()

    @property
    def chosen(self) -> Sequence[Person]:
        """Return the clients the paper speaks of, the one it is mainly about first."""
        named: dict[str, Person] = {each.id: each for each in self.clients}
        return [named[each] for each in self.about if each in named] or self.clients[:1]

    @property
    def client(self) -> Person | None:
        """Return the person the paper mainly speaks of."""
        return next(iter(self.chosen), None)

    def of_client(self, client: str) -> "Material":
        """Return the same case as a paper about one client sees it."""
        return replace(self, about=(client,))

    @property
    def migration(self) -> Migration | None:
        """Return the client's migration, the newest where there are several."""
        return next((each for each in reversed(self.migrations) if self._is_clients(each.person)), None)

    @property
    def plan(self) -> ContactPlan | None:
        """Return the client's contact plan."""
        return next((each for each in reversed(self.plans) if self._is_clients(each.person)), None)

    @property
    def need(self) -> HealthNeed | None:
        """Return the client's newest health need."""
        return next((each for each in reversed(self.needs) if self._is_clients(each.person)), None)

    def records_of(self, person: str | None) -> frozenset[str]:
        """Return every record that may be of the same person as this one."""
        return self.twins.get(person, frozenset({person})) if person else frozenset()

    def _is_clients(self, person: str | None) -> bool:
        """Tell whether a record is the client's: of several clients nobody gets what is another's.

        What names nobody was written of the first client of the case.
        """
        first = self.clients[0].id if self.clients else None
        return (person or first) == (self.client.id if self.client else None)


def gather(reader: Reader, case_id: str, *, office: str, acting: str, about: Sequence[str] = ()) -> Material:
    """Return the material of a case, for a paper `about` some of its clients.

    `acting` stands in where nobody is assigned. Raises `UnknownReference`, also for who is no client of this case.
    """
    case, home = reader.get(Case, case_id), reader.get(Office, office)
    if case is None:
        raise UnknownReference(what="case", given=case_id)
    if home is None:
        raise UnknownReference(what="office", given=office)
    _require_clients(case, about)
    parties = _of(reader, Party, case.id)
    clients = [each for each in (reader.get(Person, one) for one in case.clients) if each is not None]
    reporter = reader.get(Person, case.reporter) if case.reporter else None
    consents = _of(reader, Consent, case.id)
    wanted = _named(case, parties, consents)
    people = [each for each in (reader.get(Person, one) for one in wanted) if each is not None]
    people += [reporter] if reporter is not None else []
    twins = may_be(reader, {*wanted, *((case.reporter,) if case.reporter else ())})
    return Material(
        case=case,
        clients=clients,
        reporter=reporter,
        people=people,
        twins=twins,
        migrations=_of(reader, Migration, case.id),
        parties=parties,
        statements=_of(reader, Statement, case.id),
        documents=_of(reader, Document, case.id),
        attachments=_of(reader, Attachment, case.id),
        consents=consents,
        struck_consents=[each for each in reader.list(Consent, _WITH_STRUCK, case=case.id) if each.voided],
        summaries=_of(reader, AudienceSummary, case.id),
        plans=_of(reader, ContactPlan, case.id),
        needs=_of(reader, HealthNeed, case.id),
        referrals=_of(reader, Referral, case.id),
        open_tasks=[each for each in _of(reader, Task, case.id) if each.done_at is None],
        contacts=_of(reader, Contact, case.id),
        letters=_of(reader, Letter, case.id),
        office=home,
        assigned=reader.get(User, case.assigned or acting),
        about=tuple(dict.fromkeys(about)),
    )


def _named(case: Case, parties: Sequence[Party], consents: Sequence[Consent]) -> list[str]:
    """Return everybody a case names but the reporter."""
    named = {each.person for each in parties} | set(case.clients)
    named |= {each.given_by for each in consents} | {each.person for each in consents}
    return sorted(filter(None, named - {case.reporter}))


def _require_clients(case: Case, about: Sequence[str]) -> None:
    stranger = next((each for each in about if each not in case.clients), None)
    if stranger is not None:
        raise UnknownReference(what="client", given=stranger)


def values_of(record: Record) -> dict[str, Json]:
    """Return a record's shown values by the permanent names of its fields."""
    return {each.name: getattr(record, each.attribute) for each in record.kind.fields.values()}


def _of(reader: Reader, cls: type[AnyRecord], case_id: str) -> list[AnyRecord]:
    """Return the records of one kind in a case, oldest first."""
    return reader.list(cls, _ALL, case=case_id)


def find_recipient(reader: Reader, case_id: str | None, given: str) -> Recipient:
    """Return whom `given` (an id, a code, or a party's id) names; raises `UnknownReference`.

    A starter code always means the starter agency, whoever else took that code later.
    """
    starter = reader.get(Agency, agency_id(given))
    if starter is not None and not starter.voided:
        return starter
    agencies = reader.list(Agency, Page(limit=2), code=given)
    if agencies:
        return agencies[0]
    for cls in (Agency, Party, Office):
        found = reader.get(cls, given)
        if found is not None and not (isinstance(found, Party) and found.case != case_id):
            return found
    offices = reader.list(Office, Page(limit=2), code=given)
    if offices:
        return offices[0]
    raise UnknownReference(what="recipient", given=given)
