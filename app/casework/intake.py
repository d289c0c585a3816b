"""Opens cases: from one field filled, from a complaint on one page, from a consultation; nothing is typed twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date

from app.casework.access import note_changes
from app.casework.checking import save_checked
from app.casework.desk.dates import today_of
from app.casework.errors import UnknownReference
from app.casework.numbers import case_series, draw_number, register_series, village_series
from app.casework.permission import Act, require
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.chronology import Statement
from app.records.kinds.claim import Claim
from app.records.kinds.migration import Migration
from app.records.kinds.people import Person
from app.records.kinds.village import Consultation, VillageEntry
from db.ids import RecordId, is_id
from db.schema.declare import Record
from db.schema.values import Json
from db.store.reader import NotFound
from db.store.writer import Writer

_VILLAGE = "village"
_CASE_OPENED = "case_opened"
_BROKER_LOSS = "broker_loss"
_SELF = "self"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A new case: its id and the number it was given, the client's id where there is one."""

    case: RecordId
    number: str
    client: RecordId | None = None
    reporter: RecordId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """What a complaint says on one page. People are new records, or known ones by id; any part may be left out.

    Who came for themselves is client and reporter: the same object in both places.

    `statements` are what happened, each as its own line; `case` carries whatever else is known of the case.
    """

    client: Person | None = None
    reporter: Person | None = None
    case: Case = field(default_factory=Case)
    migration: Migration | None = None
    statements: Sequence[Statement] = ()
    others: Sequence[Record] = ()


def new_case(session: Session, client: Person) -> Opened:
    """Open a case from a person: one field filled is enough. Raises `NotAllowed`, `InvalidValue`."""
    return take_in(session, Complaint(client=client))


def take_in(session: Session, complaint: Complaint) -> Opened:
    """Open a case from a complaint: people, case, migration and chronology in one transaction.

    A village post gives its own register number; the case's number comes from the branch that accepts it. Raises
    `NotAllowed`, `InvalidValue(field, kind, reason)`, `UnknownReference`, `NotFound` for a known person who is not here.
    """
    require(session.actor, Act.TAKE_IN)
    with session.store.write() as tx:
        return _take_in(tx, session, complaint)


def case_from_consultation(session: Session, consultation: str) -> Opened:
    """Open a case from a consultation: what was said there becomes people, case and first statement.

    Raises `NotAllowed`, `NotFound`, `UnknownReference(what="consultation")` where it became a case already.
    """
    require(session.actor, Act.TAKE_IN)
    with session.store.write() as tx:
        talk = tx.need(Consultation, consultation)
        found = tx.find("consultation", consultation)
        if found is not None:
            scope_of(tx, session.actor).require_found(Act.TAKE_IN, found)
        if talk.case:
            raise UnknownReference(what="consultation without a case", given=consultation)
        opened = _take_in(tx, session, _complaint_of(talk))
        tx.put("consultation", talk.id, {"case": opened.case, "decision": _CASE_OPENED})
        return opened


def register_entry(session: Session, entry: VillageEntry) -> VillageEntry:
    """Write a line into the village's register of departures and returns; a new one gets its number."""
    require(session.actor, Act.TAKE_IN)
    with session.store.write() as tx:
        scope = scope_of(tx, session.actor)
        if not entry.id:
            number = draw_number(tx, session, register_series(session, today_of(session.clock())))
            entry = replace(entry, number=number, by=session.actor.user or None)
        saved = save_checked(tx, session, scope, entry)
        note_changes(tx, session, [("village_entry", saved.id, None)])
        return saved


def accept_case(session: Session, case: str) -> str:
    """Accept a case a village handed over: from here on it is this office's work; return its number.

    The number given first stays; a case without one gets this office's. Raises `NotAllowed`, `NotFound`.
    """
    require(session.actor, Act.ASSIGN)
    with session.store.write() as tx:
        found = tx.find("case", case)
        if found is None:
            raise NotFound(kind="case", id=case)
        scope_of(tx, session.actor).require_found(Act.ASSIGN, found)
        kept = found.fields.get("number")
        number = kept if isinstance(kept, str) else draw_number(tx, session, case_series(session, _today(session)))
        values: dict[str, Json] = {"number": number}
        if not found.fields.get("accepted_at"):
            values["accepted_at"] = session.clock().isoformat(timespec="seconds")
        tx.put("case", case, values)
        note_changes(tx, session, [("case", case, case)])
        return number


def _take_in(tx: Writer, session: Session, complaint: Complaint) -> Opened:
    scope = scope_of(tx, session.actor)
    client = _person(tx, session, scope, complaint.client)
    alone = complaint.reporter is complaint.client  # who came for themselves
    reporter = client if alone else _person(tx, session, scope, complaint.reporter)
    case, number = _case(tx, session, scope, (complaint.case, client, reporter))
    touched: list[tuple[str, str, str | None]] = [("case", case, case)]
    touched += [("person", each, None) for each in dict.fromkeys((client, reporter)) if each is not None]
    belonging: list[Record] = [*complaint.statements, *complaint.others]
    if complaint.migration is not None:
        belonging.append(replace(complaint.migration, person=complaint.migration.person or client))
    for each in belonging:
        saved = save_checked(tx, session, scope, _in_case(each, case))
        touched.append((saved.kind.name, saved.id, case))
    note_changes(tx, session, touched)
    return Opened(case=case, number=number, client=client, reporter=reporter)


def _person(tx: Writer, session: Session, scope: Scope, person: Person | None) -> RecordId | None:
    """Return the id of a known person, or of a new record; a known one is not changed."""
    if person is None:
        return None
    if not person.id:
        return save_checked(tx, session, scope, person).id
    found = tx.find("person", person.id)
    if found is None:
        raise NotFound(kind="person", id=person.id)
    scope.require_found(Act.TAKE_IN, found)
    return person.id


def _case(
    tx: Writer, session: Session, scope: Scope, of: tuple[Case, RecordId | None, RecordId | None]
) -> tuple[RecordId, str]:
    case, client, reporter = of
    today = _today(session)
    at_village = session.actor.office_kind == _VILLAGE
    series = village_series(session, today) if at_village else case_series(session, today)
    number = draw_number(tx, session, series)
    filled = replace(
        case,
        number=case.number if at_village else number,
        village_number=number if at_village else case.village_number,
        received_at=case.received_at or today.isoformat(),
        clients=tuple(dict.fromkeys([*([client] if client else []), *case.clients])),
        reporter=reporter or case.reporter,
    )
    return save_checked(tx, session, scope, filled).id, number


def _in_case(record: Record, case: RecordId) -> Record:
    belongs = "case" in {each.name for each in fields(record)}
    return replace(record, case=case) if belongs else record


def _complaint_of(talk: Consultation) -> Complaint:
    about_self = talk.relation == _SELF
    asker = _asker(talk)
    losses = [loss for each in talk.helpers if (loss := _loss(each)) is not None]
    said = Statement(text=talk.question, source="client" if about_self else "reporter", told_at=talk.date)
    return Complaint(
        client=asker if about_self else None,
        reporter=asker,
        case=Case(
            received_at=talk.date,
            received_through=talk.channel,
            relation=talk.relation,
            phase=talk.phase,
            safe_to_take_home=talk.safe_to_take_home,
            rights=talk.rights,
        ),
        migration=Migration(country=talk.country) if talk.country else None,
        statements=(said,) if talk.question else (),
        others=losses,
    )


def _loss(helper: Mapping[str, Json]) -> Claim | None:
    """Return what somebody who was to help took as a claim, so that the loss is counted without being told again."""
    who, what, lost = (helper.get(name) for name in ("who", "what", "lost"))
    if lost is None:
        return None
    return Claim(
        item=_BROKER_LOSS,
        debtor=who if isinstance(who, str) else None,
        promised=what if isinstance(what, str) else None,
        amount=lost,
    )


def _asker(talk: Consultation) -> Person | None:
    """Return who asked, as far as they said: a record by id, a new one with what they left, nobody."""
    if talk.asker and is_id(talk.asker):
        return Person(id=RecordId(talk.asker))
    if not talk.asker:
        return None
    return Person(full_name=talk.asker, sex=talk.sex, village=talk.village, phones=talk.phones)


def _today(session: Session) -> date:
    return today_of(session.clock())
