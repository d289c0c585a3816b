"""Answers who must not be written to, copied in, suggested or heard: reported parties, their kin, who may not know.

Source: records design, "Who may not know"; letters design, "Siap kirim?".
"""

from app.casework.papers.material import Material, Recipient
from app.records.kinds.agency import Agency
from app.records.kinds.chronology import Party
from app.records.kinds.office import Office
from db.ids import is_id

FAMILY = "family"
VILLAGE_ROW = "village_government"
# Rows of the matrix for parties of the case who are written to, by the first of their roles found here.
_PARTY_ROWS = {
    "p3mi": "p3mi",
    "agency_abroad": "agency_abroad",
    "employer": "employer",
    "recruiter": "p3mi",
    "sponsor": "p3mi",
    "family": FAMILY,
    "guardian": FAMILY,
}
# Whoever earns on a migration stands on the other side of it, reported or not.
_OTHER_SIDE = frozenset({"recruiter", "sponsor", "p3mi", "agency_abroad", "employer", "transporter", "harbourer"})
_MAY_KNOW_A_LETTER = "summary"


def party_row(party: Party) -> str:
    """Return the row of the matrix a party is read in; a relative without a role is family."""
    row = next((_PARTY_ROWS[role] for role in party.roles if role in _PARTY_ROWS), "")
    return row or (FAMILY if party.relation else "other")


def reported_parties(material: Material) -> frozenset[str]:
    """Return the parties reported, those linked to one either way, and other records of the same person or agency.

    Two records of people that somebody decided to be one, or may be one, are one here.
    """
    direct = [each for each in material.parties if each.reported]
    found = {each.id for each in direct}
    found |= {other for each in direct for other in each.linked_to}
    found |= {each.id for each in material.parties if set(each.linked_to) & {one.id for one in direct}}
    same = {who for each in material.parties if each.id in found for who in _who_is(material, each)}
    return frozenset(found | {each.id for each in material.parties if _who_is(material, each) & same})


def _who_is(material: Material, party: Party) -> frozenset[str]:
    """Return the people and the agency a party is."""
    return frozenset({*material.records_of(party.person), *filter(None, (party.agency,))})


def is_reported(material: Material, party: Party) -> bool:
    """Tell whether a party is reported, or linked to one who is."""
    return party.id in reported_parties(material)


def reported_people(material: Material) -> frozenset[str]:
    """Return the people who are reported or linked to a reported party: they cannot consent, be told or be asked."""
    reported = reported_parties(material)
    return frozenset(
        one for each in material.parties if each.id in reported for one in material.records_of(each.person)
    )


def is_adverse(material: Material, recipient: Recipient) -> bool:
    """Tell whether somebody is reported, linked to one who is, or on the other side: recruiter, P3MI, employer."""
    if isinstance(recipient, Office):
        return False
    if recipient.id in _named_in_migrations(material):
        return True
    if isinstance(recipient, Party):
        return is_reported(material, recipient) or bool(_OTHER_SIDE & set(recipient.roles))
    reported = reported_parties(material)
    mine = [each for each in material.parties if each.agency == recipient.id]
    return (recipient.kind_ in _OTHER_SIDE) or any(
        each.id in reported or bool(_OTHER_SIDE & set(each.roles)) for each in mine
    )


def barred(material: Material, recipient: Recipient) -> str:
    """Return why somebody may get no paper of this case at all, "" where nothing stands against it.

    `blocked`: the case is closed to them; `must_not_know`: the contact plan says so; `may_not_know`: a relative who may
    know nothing, or only that she is safe; `not_via_village`: the case stays out of every village.
    """
    them = {recipient.id, *(material.records_of(recipient.person) if isinstance(recipient, Party) else ())}
    if them & set(material.case.blocked or ()):
        return "blocked"
    if any(them & set(plan.must_not_know or ()) for plan in material.plans):
        return "must_not_know"
    if isinstance(recipient, Party) and party_row(recipient) == FAMILY and recipient.may_know != _MAY_KNOW_A_LETTER:
        return "may_not_know"
    in_village = isinstance(recipient, Agency | Office) and recipient.kind_ in ("village", VILLAGE_ROW)
    return "not_via_village" if in_village and material.case.not_via_village else ""


def _named_in_migrations(material: Material) -> set[str]:
    named = {
        who
        for each in material.migrations
        for who in (each.recruiter, each.sponsor, each.p3mi, each.agency_abroad, each.employer)
        if who is not None and is_id(who)
    }
    people = {one for each in material.parties if each.id in named for one in material.records_of(each.person)}
    return named | {each.id for each in material.parties if each.person in people} if people else named
