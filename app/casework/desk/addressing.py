"""Who a letter of a case may go to: agencies it suits, the competent first; parties by hand; copies; search."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.desk.look_up import find_agencies
from app.casework.errors import UnknownReference
from app.casework.papers.library import matrix
from app.casework.papers.material import Material, Recipient, find_recipient, gather
from app.casework.papers.reach import barred, is_adverse
from app.casework.papers.release import Asked, objected, reachable, reader_of, rule
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.library import Template
from app.records import codes
from app.records.kinds.agency import Agency
from app.records.kinds.office import Office
from db.store.reader import Page, Reader

MOST_AGENCIES = 400
OFFERED = 24  # agencies in the field; whoever else is meant is searched for
MOST_COPIES = 16
_VILLAGE = "village"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Whom a letter can go to: record id and name; a party of the case is chosen by hand, `adverse` wants a reason."""

    id: str
    name: str
    party: bool = False
    adverse: bool = False


def addressees(reader: Reader, material: Material, template: Template) -> list[Addressee]:
    """Return agencies (or our own offices) that a letter suits, the competent first, then the parties of the case."""
    if "branch" in template.suits:
        return _offices(reader, material)
    agencies = [each for each in _agencies(reader, template.suits) if _may_get(material, each)]
    agencies.sort(key=lambda each: (each.code != template.to, -competence(material, each), each.name or ""))
    found = [Addressee(id=each.id, name=agency_words(each)) for each in agencies[:OFFERED]]
    return [*found, *_parties(material)]


def copies(
    reader: Reader, material: Material, template: Template, to: str, on: date
) -> tuple[list[Addressee], list[Addressee]]:
    """Return who usually gets a copy and was consented to, and who else may be added; nobody on the other side."""
    if "branch" in template.suits:
        return [], []
    agencies = [each for each in _agencies(reader, (*template.cc, *template.suits)) if each.id != to]
    agencies = [each for each in agencies if _may_get(material, each)]
    agencies.sort(key=lambda each: (-competence(material, each), each.name or ""))
    usual = {kind: next((each for each in agencies if each.kind_ == kind), None) for kind in template.cc}
    chosen = [each for each in usual.values() if each is not None and _consented(material, each, on)]
    named = [Addressee(id=each.id, name=agency_words(each)) for each in agencies[:MOST_COPIES]]
    return [Addressee(id=each.id, name=agency_words(each)) for each in chosen], named


def addressee(reader: Reader, material: Material, given: str) -> Addressee | None:
    """Return one addressee by id or code, None where there is none."""
    try:
        found = find_recipient(reader, material.case.id, given)
    except UnknownReference:
        return None
    if isinstance(found, Agency):
        return Addressee(id=found.id, name=agency_words(found), adverse=is_adverse(material, found))
    if isinstance(found, Office):
        return Addressee(id=found.id, name=found.name or found.code or "")
    return next((each for each in _parties(material) if each.id == found.id), None)


def find_addressees(session: Session, case: str, text: str) -> list[Addressee]:
    """Return agencies of the directory by what is typed; whoever stands on the other side is never suggested."""
    hits = find_agencies(session, text)
    if not hits:
        return []
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, case)
        material = gather(reader, case, office=session.actor.office, acting=session.actor.user)
        found = [addressee(reader, material, each.code) for each in hits]
        return [each for each in found if each is not None and not each.adverse and not each.party]


def name_addressee(session: Session, case: str, given: str) -> Addressee | None:
    """Return an addressee of a case by id or code."""
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, case)
        material = gather(reader, case, office=session.actor.office, acting=session.actor.user)
        return addressee(reader, material, given)


def vital_may_carry(reader: Reader, material: Material, to: str, on: date) -> bool:
    """Tell whether vital interest may be offered: a rescuer, never refused, while the client cannot be reached."""
    try:
        audience = reader_of(find_recipient(reader, material.case.id, to), matrix(), copy=False)
    except UnknownReference:
        return False
    row = matrix().aliases.get(audience.row, audience.row)
    withdrawn = any(
        each.withdrawn_at is not None and set(each.audiences or ()) & audience.tokens
        for each in (*material.consents, *material.struck_consents)
    )
    refused = withdrawn or bool(objected(material, on) & audience.tokens)
    reached = any(reachable(material.of_client(each.id), on) for each in material.chosen)
    return row in matrix().vital.rows and not refused and not reached


def competence(material: Material, agency: Agency) -> int:
    """Return how near an agency is to the case: the country and city of work abroad, the region of the client's home."""
    migration, client = material.migration, material.client
    points = 2 if agency.id in {each.agency for each in material.referrals} else 0
    if migration is not None and migration.country and migration.country in agency.countries:
        points += 4
        if (migration.city or "").casefold() in {each.casefold() for each in agency.cities} - {""}:
            points += 4
    home = client.village if client is not None and client.village else material.office.village
    return points + max((len(each) for each in agency.regions if home and home.startswith(each)), default=0)


def agency_words(agency: Agency) -> str:
    """Return what an agency is called in a list."""
    return agency.short_name or agency.name or agency.code or ""


def _agencies(reader: Reader, kinds: Sequence[str]) -> list[Agency]:
    found: dict[str, Agency] = {}
    for kind in dict.fromkeys(kinds):
        for each in reader.list(Agency, Page(where={"kind": kind}, limit=MOST_AGENCIES)):
            if not each.closed:
                found[each.id] = each
    return list(found.values())


def _offices(reader: Reader, material: Material) -> list[Addressee]:
    """Return the offices a complaint can be handed to, the own branch first."""
    others = [
        each
        for each in reader.list(Office, Page(limit=MOST_AGENCIES))
        if each.id != material.office.id and each.kind_ != _VILLAGE
    ]
    others.sort(key=lambda each: (each.id != material.office.parent, each.name or ""))
    return [Addressee(id=each.id, name=each.name or each.code or "") for each in others]


def _parties(material: Material) -> list[Addressee]:
    return [
        Addressee(
            id=each.id,
            name=each.name or ", ".join(codes.label("party_role", one) for one in each.roles),
            party=True,
            adverse=is_adverse(material, each),
        )
        for each in material.parties
        if not barred(material, each) and (each.name or each.roles)
    ]


def _may_get(material: Material, recipient: Recipient) -> bool:
    return not barred(material, recipient) and not is_adverse(material, recipient)


def _consented(material: Material, agency: Agency, on: date) -> bool:
    audience = reader_of(agency, matrix(), copy=True)
    ruling, _facts = rule(material, audience, (), matrix(), Asked(on=on))
    return ruling.allowed
