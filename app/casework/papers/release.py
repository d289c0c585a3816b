"""Asks the gate what one reader of a paper may be told, from the consents, objections and people of the case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.desk.dates import first_day, last_day
from app.casework.papers.material import Material, Recipient
from app.casework.papers.telling import Telling, address_of, name_of, one, party_name
from app.letters import facts as gate
from app.letters.facts import Grounds, PersonRole, Vital
from app.letters.gate import Ruling
from app.letters.gate import rule as rule_on
from app.letters.matrix import Matrix
from app.records.derive import acts_as_child
from app.records.kinds.agency import Agency
from app.records.kinds.chronology import Party
from app.records.kinds.consent import Consent
from app.records.kinds.office import Office
from app.records.kinds.people import Person
from db.schema.declare import Record
from db.schema.values import Json

FAMILY = "family"
# Rows of the matrix for parties of the case who are written to, by the first of their roles found here.
_PARTY_ROWS = {
    "p3mi": "p3mi",
    "agency_abroad": "agency_abroad",
    "employer": "employer",
    "recruiter": "p3mi",
    "sponsor": "p3mi",
}
# What an objection to an act means for a reader's row.
_ACT_ROWS = {
    "report_police": "police",
    "inform_family": FAMILY,
    "inform_village": "village_government",
    "contact_employer": "employer",
    "contact_p3mi": "p3mi",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the writer of the paper adds: vital interest agreed by name, facts released by hand."""

    on: date
    vital: Vital | None = None
    by_hand: frozenset[str] = frozenset()


def reader_of(recipient: Recipient, matrix: Matrix, *, copy: bool) -> gate.Reader:
    """Return a recipient as the gate knows readers: its row is its kind; our own offices are the house."""
    match recipient:
        case Office():
            return gate.Reader(id=recipient.id, code=recipient.code or "", row=matrix.house, copy=copy)
        case Agency():
            return gate.Reader(id=recipient.id, code=recipient.code or "", row=recipient.kind_ or "other", copy=copy)
        case Party():
            row = next((_PARTY_ROWS[role] for role in recipient.roles if role in _PARTY_ROWS), "")
            return gate.Reader(id=recipient.id, row=row or (FAMILY if recipient.relation else "other"), copy=copy)


def is_reported(material: Material, party: Party) -> bool:
    """Tell whether a party is reported, or linked to one who is."""
    reported = {each.id for each in material.parties if each.reported}
    return bool(party.reported) or bool(reported & set(party.linked_to))


def rule(
    material: Material, reader: gate.Reader, tellings: Sequence[Telling], matrix: Matrix, asked: Asked
) -> tuple[Ruling, Mapping[int, gate.Fact]]:
    """Return the gate's ruling and, for each telling by its place, the fact it was judged as."""
    facts = {place: _fact(material, each) for place, each in enumerate(tellings)}  # gaps too: they may tell as much
    ruling = rule_on(
        [*facts.values(), *watched(material)],
        reader,
        _setting(material, asked),
        matrix,
        Grounds(consents=tuple(_consent(material, each) for each in material.consents), vital=asked.vital),
    )
    return ruling, facts


def _fact(material: Material, telling: Telling) -> gate.Fact:
    closed = material.case.closed_topics or ()
    classes = {telling.data_class, *telling.also}
    return gate.Fact(
        fact=telling.fact,
        record_id=telling.record,
        value="" if telling.value is None else str(telling.value),
        data_class=telling.data_class,
        also=telling.also,
        role=_role(material, telling.whose),
        person=telling.whose,
        only_for=telling.only_for,
        in_conflict=telling.in_conflict,
        closed=telling.fact in closed or bool(classes & set(closed)),
    )


def _role(material: Material, person: str) -> PersonRole:
    if not person or person in material.case.clients:
        return PersonRole.CLIENT
    if material.reporter is not None and person == material.reporter.id:
        return PersonRole.REPORTER
    reported = {each.person for each in material.parties if each.reported}
    return PersonRole.SUSPECT if person in reported else PersonRole.OTHER


def _setting(material: Material, asked: Asked) -> gate.Setting:
    client = material.client
    values = {} if client is None else _values(client)
    return gate.Setting(
        client=client.id if client is not None else "",
        on=asked.on,
        child=bool(values) and acts_as_child(values, asked.on),
        deceased=bool(client is not None and client.deceased),
        emergency=material.case.risk == "emergency",
        objected=frozenset(objected(material, asked.on)),
        by_hand=asked.by_hand,
    )


def objections(material: Material, on: date) -> list[Mapping[str, Json]]:
    """Return the client's objections that stand on a day."""
    standing: list[Mapping[str, Json]] = []
    for each in material.case.objections or ():
        until = last_day(each.get("until"))
        if until is None or until >= on:
            standing.append(each)
    return standing


def objected(material: Material, on: date) -> set[str]:
    """Return the readers' ids, codes and rows the client's objections are about."""
    found: set[str] = set()
    for each in objections(material, on):
        audience, act = each.get("audience"), each.get("act")
        if isinstance(audience, str):
            found.add(audience)
        if isinstance(act, str) and act in _ACT_ROWS:
            found.add(_ACT_ROWS[act])
    return found


def _consent(material: Material, consent: Consent) -> gate.Consent:
    return gate.Consent(
        id=consent.id,
        person=consent.person or "",
        capacity=consent.capacity or "",
        purposes=frozenset(consent.purposes or ()),
        audiences=frozenset(consent.audiences or ()),
        data_classes=frozenset(consent.data_classes or ()),
        facts=frozenset(consent.facts or ()),
        withheld=frozenset(consent.withheld or ()),
        given_on=first_day(consent.given_at),
        valid_until=last_day(consent.valid_until),
        withdrawn=consent.withdrawn_at is not None,
        supersedes=consent.supersedes or "",
        giver_reported=_giver_reported(material, consent),
        broken=consent.voided or bool(consent.conflicts - {"withdrawn_at"}),
    )


def _giver_reported(material: Material, consent: Consent) -> bool:
    """A reported party, or whoever is linked to one, cannot consent (records design, "Who may not know")."""
    return any(
        each.person == consent.given_by and is_reported(material, each) for each in material.parties if each.person
    )


def watched(material: Material) -> list[gate.Fact]:
    """Return what typed text is searched for beside the paper's own facts: names, numbers and places of everybody."""
    found: list[Telling] = []
    for person in material.people:
        found += _watch_person(person)
    for party in material.parties:
        found += _watch(party, name=party_name(material, party), address=party.address)
        found += [one("", party, "phones", _number(each)) for each in party.phones]
    for migration in material.migrations:
        found += _watch(migration, vessel=migration.vessel, workplace=migration.workplace, city=migration.city)
        found += [one("", migration, "employer_phones", _number(each)) for each in migration.employer_phones]
    for document in material.documents:
        found += _watch(document, number=document.number, name_on_it=document.name_on_it)
    for plan in material.plans:
        found += _watch(plan, code_word=plan.code_word, shelter=plan.shelter)
    for attachment in material.attachments:
        found += _watch(attachment, name=attachment.name)
    return [_fact(material, each) for each in found if each.value]


def _watch_person(person: Person) -> list[Telling]:
    told = _watch(
        person,
        full_name=person.full_name,
        preferred_name=person.preferred_name,
        code_name=person.code_name,
        nik=person.nik,
        family_card=person.family_card,
        passport=person.passport,
        address=address_of(person),
        current_address=person.current_address,
        email=person.email,
    )
    told += [one("", person, "aliases", each) for each in person.aliases]
    return told + [one("", person, "phones", _number(each)) for each in person.phones]


def _watch(record: Record, **values: str | None) -> list[Telling]:
    return [one("", record, field, value) for field, value in values.items()]


def _number(phone: Mapping[str, Json]) -> str | None:
    number = phone.get("number")
    return number if isinstance(number, str) else None


def _values(record: Record) -> dict[str, Json]:
    return {each.name: getattr(record, each.attribute) for each in record.kind.fields.values()}


def giver_name(material: Material, consent: Consent) -> str:
    """Return the name of whoever gave a consent."""
    found = next((each for each in material.people if each.id == consent.given_by), material.client)
    return (name_of(found) if found is not None else None) or ""
