"""Makes what belongs to the office and the occasion: kop, addressee, copy list, who signs, the mission competent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.casework.papers.material import Material, Recipient
from app.casework.papers.telling import party_name
from app.casework.papers.values import letterhead_of, place_of, user_name
from app.casework.permission import MAY, Act
from app.casework.session import Session
from app.letters.compose import Envelope
from app.letters.library import Template
from app.letters.model import Signature
from app.records import codes
from app.records.kinds.agency import Agency
from app.records.kinds.chronology import Party
from app.records.kinds.office import Office, User
from app.records.regions import regions
from db.store.reader import Page, Reader

SLIP = "Slip balasan rujukan"
_WITH_SLIP = frozenset({"SR", "SPM"})
_VILLAGE = "village"
_EMBASSIES = ("kbri-", "kdei-")
_MOST = Page(limit=400)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """One letter being written: of which case, by which template, to whom, with which copies, numbered or not."""

    material: Material
    template: Template
    recipient: Recipient
    cc: Sequence[Recipient]
    on: date
    number: str | None
    subject: str
    draft: bool


def envelope_for(session: Session, reader: Reader, occasion: Occasion, whom: Recipient) -> Envelope:
    """Return the envelope as one addressee gets it: people among the addressees are named to themselves alone."""
    material, template = occasion.material, occasion.template
    office, copy = material.office, whom.id != occasion.recipient.id
    with_slip = template.number_code in _WITH_SLIP and not copy
    return Envelope(
        letterhead=letterhead_of(office, session.organisation.name),
        place=place_of(office),
        dated=occasion.on,
        number=occasion.number,
        subject=occasion.subject,
        addressee=_addressee(occasion, whom),
        enclosures=(SLIP,) if with_slip else (),
        cc=tuple(called(material, each, occasion.on, to=whom) for each in occasion.cc),
        signature=_signature(session, reader, material),
        copy_for=called(material, whom, occasion.on, to=whom) if copy else None,
        draft=occasion.draft,
    )


def called(material: Material, recipient: Recipient, on: date, *, to: Recipient) -> str:
    """Return what an addressee is called on the paper of `to`: an agency by its name, a person only to themselves."""
    match recipient:
        case Party() if recipient.id == to.id:
            return party_name(material, recipient) or _kind_of_party(recipient)
        case Party():
            return _kind_of_party(recipient)
        case Agency():
            return agency_name_on(recipient, on)
        case Office():
            return recipient.name or recipient.code or ""


def agency_name_on(agency: Agency, on: date) -> str:
    """Return the name an agency bore on a day."""
    day = on.isoformat()
    for each in agency.names:
        first, last = str(each.get("since") or ""), str(each.get("until") or "9999")
        if first <= day <= last and isinstance(each.get("name"), str):
            return str(each["name"])
    return agency.name or agency.code or ""


def missions_of(reader: Reader, material: Material) -> tuple[Agency | None, Agency | None]:
    """Return the mission competent for the client's city, and the embassy (in Taiwan: KDEI) for the country."""
    migration = material.migration
    if migration is None or migration.country is None:
        return None, None
    missions = sorted(
        (
            each
            for each in reader.list(Agency, _MOST, countries=migration.country)
            if each.kind_ == "mission" and not each.closed
        ),
        key=lambda each: (not (each.code or "").startswith(_EMBASSIES), each.code or ""),
    )
    city = (migration.city or "").casefold()
    near = next((each for each in missions if city and city in {one.casefold() for one in each.cities}), None)
    return near, missions[0] if missions else None


def _kind_of_party(party: Party) -> str:
    role = party.roles[0] if party.roles else ""
    if role and codes.known("party_role", role):
        return codes.label("party_role", role)
    return "Keluarga" if party.relation else "Pihak lain"


def _addressee(occasion: Occasion, whom: Recipient) -> tuple[str, ...]:
    """Return the lines after Yth.; () takes the template's own, where it is written for this very reader."""
    recipient, template = occasion.recipient, occasion.template
    name = called(occasion.material, recipient, occasion.on, to=whom)
    if isinstance(recipient, Office):
        return ()
    if isinstance(recipient, Party):
        return (name,)
    if recipient.addressee:
        return tuple(recipient.addressee)
    if recipient.code == template.to or recipient.kind_ in template.suits:
        return ()
    return (name, *((f"di {recipient.city}",) if recipient.city else ()))


def _signature(session: Session, reader: Reader, material: Material) -> Signature | None:
    """Return who signs: the office's signatory, else whoever acts if they may, else a coordinator of this office."""
    office = material.office
    if office.signatory and (user := reader.get(User, office.signatory)) is not None:
        return Signature(title=_title(office, user), name=user_name(user))
    acting = reader.get(User, session.actor.user) if session.actor.user else None
    if acting is not None and (session.actor.may(Act.ISSUE_LETTER) or office.kind_ == _VILLAGE):
        return Signature(title=_title(office, acting), name=user_name(acting))
    issuing = {role.value for role in MAY[Act.ISSUE_LETTER]}
    found = [each for each in reader.list(User, _MOST) if issuing & set(each.roles) and not each.left]
    mine = [each for each in found if each.office in (None, office.id)]
    return Signature(title=_title(office, mine[0]), name=user_name(mine[0])) if mine else None


def _title(office: Office, user: User) -> str:
    if user.signatory_title or user.job_title:
        return user.signatory_title or user.job_title or ""
    if office.kind_ != _VILLAGE:
        return "Koordinator"
    place = regions().by_code(office.village) if office.village else None
    return f"Petugas DESBUMI {place.name}" if place is not None else "Petugas DESBUMI"
