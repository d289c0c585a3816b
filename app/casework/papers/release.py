"""Asks the gate what one reader of a paper may be told, from the consents, objections and people of the case."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.casework.desk.dates import first_day, last_day
from app.casework.papers.material import Material, Recipient, values_of
from app.casework.papers.reach import VILLAGE_ROW, party_row, reported_people
from app.casework.papers.telling import Telling, bare_name
from app.letters import facts as gate
from app.letters.facts import Grounds, PersonRole, Vital
from app.letters.fold import fold
from app.letters.gate import Ruling, Withheld
from app.letters.gate import rule as rule_on
from app.letters.matrix import Matrix
from app.records.derive import acts_as_child
from app.records.kinds.agency import Agency
from app.records.kinds.chronology import Party
from app.records.kinds.consent import Consent
from app.records.kinds.contact import Contact
from app.records.kinds.office import Office
from db.schema.values import Json

REACHED_WITHIN = timedelta(days=14)  # whoever was reached since can be asked: vital interest does not stand in
_BY_CONSENT = frozenset({None, "consent"})
# What an objection to an act means for readers' rows.
_ACT_ROWS = {
    "report_police": ("police",),
    "inform_family": ("family", "relative"),
    "inform_village": (VILLAGE_ROW, "village"),
    "contact_employer": ("employer",),
    "contact_p3mi": ("p3mi", "agency_abroad"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the writer of the paper adds: vital interest agreed by name, facts released by hand; `on` is today."""

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
            return gate.Reader(id=recipient.id, row=party_row(recipient), copy=copy)


def rule(
    material: Material, reader: gate.Reader, tellings: Sequence[Telling], matrix: Matrix, asked: Asked
) -> tuple[Ruling, Mapping[int, gate.Fact]]:
    """Return the gate's ruling and, for each telling by its place, the fact it was judged as; gaps are facts too.

    Of several clients each is asked for their own facts; what is nobody's in particular needs all of them.
    """
    facts = {place: fact_of(material, each) for place, each in enumerate(tellings)}
    alone = rule_alone(material, reader, facts.values(), matrix, asked)
    return (next(iter(alone.values())) if len(alone) == 1 else _together(facts.values(), alone)), facts


def rule_alone(
    material: Material, reader: gate.Reader, facts: Iterable[gate.Fact], matrix: Matrix, asked: Asked
) -> Mapping[str, Ruling]:
    """Return a ruling for each client the paper speaks of, by their id: on their own facts and those of nobody else.

    What is another person's is ruled on with the client the paper is mainly about.
    """
    every = tuple(facts)
    chosen = [each.id for each in material.chosen] or [""]
    rulings: dict[str, Ruling] = {}
    for client in chosen:
        theirs = {"", client} if client != chosen[0] else {each.person for each in every} - set(chosen[1:])
        mine = material.of_client(client) if len(chosen) > 1 else material
        vital = None if asked.vital is None or _refused(material, reader) else asked.vital
        if vital is not None and len(chosen) > 1:
            vital = replace(vital, reachable=reachable(mine, asked.on))
        grounds = Grounds(
            consents=tuple(consent_of(mine, each) for each in (*material.consents, *material.struck_consents)),
            vital=vital,
        )
        rulings[client] = rule_on(
            (each for each in every if each.person in theirs), reader, setting_of(mine, asked, matrix), matrix, grounds
        )
    return rulings


def _together(facts: Iterable[gate.Fact], alone: Mapping[str, Ruling]) -> Ruling:
    """Return one ruling from those of several clients."""
    first = next(iter(alone.values()))
    why = {client: {id(each.fact): each.why for each in ruling.withheld} for client, ruling in alone.items()}
    released: list[gate.Fact] = []
    withheld: list[Withheld] = []
    for fact in facts:
        asked = [fact.person] if fact.person in alone else list(alone) if not fact.person else [next(iter(alone))]
        refused = next((why[client][id(fact)] for client in asked if id(fact) in why[client]), None)
        if refused is None:
            released.append(fact)
        else:
            withheld.append(Withheld(fact=fact, why=refused))
    return Ruling(
        reader=first.reader,
        allowed=all(each.allowed for each in alone.values()),
        released=tuple(released),
        withheld=tuple(withheld),
        consents=tuple(dict.fromkeys(one for each in alone.values() for one in each.consents)),
        vital=next((each.vital for each in alone.values() if each.vital is not None), None),
        objected=any(each.objected for each in alone.values()),
    )


def fact_of(material: Material, telling: Telling) -> gate.Fact:
    """Return a telling as the gate judges it."""
    closed = set(material.case.closed_topics or ())
    classes = {telling.data_class, *telling.also}
    person = telling.whose or _another(material, telling.of)
    return gate.Fact(
        fact=telling.fact,
        record_id=telling.record,
        value="" if telling.value is None else str(telling.value),
        data_class=telling.data_class,
        also=telling.also,
        role=_role(material, person),
        person=person,
        only_for=telling.only_for,
        in_conflict=telling.in_conflict,
        closed=telling.fact in closed or bool(classes & closed),
    )


def _another(material: Material, person: str) -> str:
    """Return whose record it is where that is another client than the paper's own; "" for everybody else."""
    if len(material.chosen) > 1:
        return person if person in material.case.clients else ""
    own = material.client.id if material.client is not None else ""
    return person if person in material.case.clients and person != own else ""


def _role(material: Material, person: str) -> PersonRole:
    if not person or person in material.case.clients:
        return PersonRole.CLIENT
    if material.reporter is not None and person == material.reporter.id:
        return PersonRole.REPORTER
    return PersonRole.SUSPECT if person in reported_people(material) else PersonRole.OTHER


def setting_of(material: Material, asked: Asked, matrix: Matrix) -> gate.Setting:
    """Return what of the case bears on release."""
    client = material.client
    refused = objected(material, asked.on)
    if material.case.not_via_village:
        refused.add(VILLAGE_ROW)
    return gate.Setting(
        client=client.id if client is not None else "",
        on=asked.on,
        child=client is not None and acts_as_child(values_of(client), asked.on),
        deceased=bool(client is not None and client.deceased),
        emergency=material.case.risk == "emergency",
        objected=frozenset(refused | {matrix.aliases[each] for each in refused if each in matrix.aliases}),
        by_hand=asked.by_hand,
    )


def objections(material: Material, on: date) -> list[Mapping[str, Json]]:
    """Return the client's objections that stand on a day; an end nobody can place has not come."""
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
        if isinstance(act, str):
            found.update(_ACT_ROWS.get(act, ()))
    return found


def reachable(material: Material, on: date) -> bool:
    """Tell whether the client was reached lately, at a moment when she could speak: then she is asked herself."""
    return any(_reached(material, each, on) for each in material.contacts)


def _reached(material: Material, contact: Contact, on: date) -> bool:
    if contact.outcome != "reached" or contact.safe is False or not contact.with_:
        return False
    client = material.client
    named = {"klien", "client", *({client.id} if client else ())}
    if client is not None:
        named |= {fold(each) for each in (bare_name(client), client.preferred_name, *client.aliases) if each}
    last = last_day(contact.at)
    return bool({contact.with_, fold(contact.with_)} & named) and (last is None or last >= on - REACHED_WITHIN)


def _refused(material: Material, reader: gate.Reader) -> bool:
    """Tell whether this very reader was once allowed and is no more: a consent taken back is a refusal."""
    return any(
        each.withdrawn_at is not None and set(each.audiences or ()) & reader.tokens
        for each in (*material.consents, *material.struck_consents)
    )


def consent_of(material: Material, consent: Consent) -> gate.Consent:
    """Return a consent as the gate knows it."""
    return gate.Consent(
        id=consent.id,
        person=consented_for(material, consent),
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
        giver_reported=consent.given_by in reported_people(material),
        broken=_broken(material, consent),
    )


def consented_for(material: Material, consent: Consent) -> str:
    """Return whose data a consent is about; one that names nobody was given for the first client of the case."""
    return consent.person or (material.clients[0].id if material.clients else "")


def _broken(material: Material, consent: Consent) -> bool:
    """Tell whether a consent cannot be what it says: struck out, unsettled, no consent, or given by the wrong person."""
    if consent.voided or consent.unreadable or consent.conflicts - {"withdrawn_at"}:
        return True
    if consent.basis not in _BY_CONSENT:
        return True
    about = consented_for(material, consent)
    if consent.capacity == "self":
        return consent.given_by not in (None, about)
    return consent.given_by in (None, about)
