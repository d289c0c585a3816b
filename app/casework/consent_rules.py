"""The one gatekeeper of consents, whatever door they come by: who may give one, what it says, that it is only withdrawn."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from app.casework.desk.dates import WIB, first_day, today_of
from app.casework.errors import CannotConsent, UnknownReference
from app.casework.papers.library import library
from app.casework.papers.material import Material, gather, values_of
from app.casework.papers.numbers import draw_number
from app.casework.papers.reach import reported_people
from app.casework.session import Session
from app.casework.twins import may_be
from app.records.derive import acts_as_child
from app.records.kinds.consent import Consent
from app.records.kinds.people import Person
from app.records.values.moments import MOMENT_OR_DAY, moment_of
from db.ids import RecordId
from db.schema.values import InvalidValue, Json
from db.store.reader import EVERYTHING
from db.store.writer import Writer, WrittenOnce

STOP_WITHIN = timedelta(hours=72)  # 3 × 24 jam (UU 27/2022; letters design, "Withdrawal")
STOP = "Hentikan pemakaian data: persetujuan ditarik"
WITHDRAWN = "withdrawn_at"
_FORM = "F01"


def begun(tx: Writer, session: Session, values: Mapping[str, Json]) -> dict[str, Json]:
    """Return the values of a new consent with what its form fills in: whose data, from when, its number.

    What is missing may follow on paper: a consent without a giver or capacity releases nothing. What is wrong is
    refused: `CannotConsent(reason)` `reported` (a reported party or who is linked to one, by whatever record),
    `guardian` (a child's is given by a guardian, and a guardian is somebody else), `heir` (so it is for the dead),
    `not_self` (in their own name nobody speaks for another); `UnknownReference` for a predecessor that is none,
    `InvalidValue` for a vital interest nobody is named for, and for a day ahead. One that belongs to no case is kept as it is.
    """
    case = values.get("case")
    if values.get("basis") == "vital":
        _require_agreed(values)
        return dict(values)
    if not isinstance(case, str):
        return dict(values)
    material = gather(tx, case, office=session.actor.office, acting=session.actor.user)
    today = today_of(session.clock())
    filled = _filled(session, material, values)
    _require_given(filled, today)
    _require_giver(tx, material, filled, today)
    _require_older(material, filled)
    if filled.get(WITHDRAWN) is not None:
        require_withdrawal(session, {}, filled[WITHDRAWN])
    filled["number"] = draw_number(tx, session, library().template(_FORM), today).text
    return filled


def require_withdrawal(session: Session, present: Mapping[str, Json], said: Json, record: str = "") -> None:
    """Refuse to take a withdrawal back, to move it to a later day, or to date it ahead of now.

    Raises `WrittenOnce` (a change of mind is a new consent), `InvalidValue`.
    """
    if said is None:
        if present.get(WITHDRAWN) is not None:
            raise WrittenOnce(kind="consent", id=record)
        return
    at = moment(MOMENT_OR_DAY.clean(said))
    if at is None or at > session.clock():
        raise InvalidValue(reason="date_ahead", field=WITHDRAWN, kind="consent", last="now")
    before = moment(present.get(WITHDRAWN))
    if before is not None and at > before:
        raise WrittenOnce(kind="consent", id=record)


def follow(tx: Writer, session: Session, consent: Consent) -> RecordId:
    """Return the task that use of the data ends within 3×24 hours of a withdrawal, written now if it is not here."""
    known = tx.rows("task", EVERYTHING, about=consent.id, sort="clock")
    if known:
        return known[0].id
    found = tx.find("case", consent.case or "")
    values: dict[str, Json] = {
        "case": consent.case,
        "what": STOP,
        "sort": "clock",
        "due": stop_by(session, consent.withdrawn_at),
        "for": found.fields.get("assigned") if found is not None else None,
        "about": consent.id,
        "made_by": session.actor.user or None,
    }
    return tx.put("task", None, {name: value for name, value in values.items() if value is not None})


def stop_by(session: Session, since: Json) -> str:
    """Return by when use of the data must have ended; counted from now where nobody can read since when."""
    return ((moment(since) or session.clock()) + STOP_WITHIN).isoformat(timespec="seconds")


def moment(value: Json) -> datetime | None:
    """Return the first moment a moment or a day means, None for anything else."""
    if isinstance(value, str) and "T" not in value:
        day = first_day(value)
        return None if day is None else datetime(day.year, day.month, day.day, tzinfo=WIB)
    return moment_of(value)


def _filled(session: Session, material: Material, values: Mapping[str, Json]) -> dict[str, Json]:
    """Return the values with what goes without saying; in her own name it is the client where nobody else is named."""
    client = material.client.id if material.client is not None else None
    own = values.get("capacity") == "self"
    given_by = values.get("given_by") or ((values.get("person") or client) if own else None)
    person = values.get("person") or (given_by if own else client if values.get("capacity") else None)
    filled: dict[str, Json] = {
        **values,
        "given_by": given_by,
        "person": person,
        "basis": values.get("basis") or "consent",
        "given_at": values.get("given_at") or today_of(session.clock()).isoformat(),
        "explained_by": values.get("explained_by") or session.actor.user or None,
    }
    return {name: value for name, value in filled.items() if value is not None}


def _require_agreed(values: Mapping[str, Json]) -> None:
    for name in ("agreed_by", "reason"):
        if not values.get(name):
            raise InvalidValue(reason="vital_without_agreement", field=name, kind="consent")


def _require_given(values: Mapping[str, Json], today: date) -> None:
    """Refuse a consent from a day that has not come anywhere: it would release before anybody agreed."""
    given = first_day(values.get("given_at"))
    if given is not None and given > today + timedelta(days=1):  # east of us it may be tomorrow already
        raise InvalidValue(reason="date_ahead", field="given_at", kind="consent", last=today.isoformat())


def _require_giver(tx: Writer, material: Material, values: Mapping[str, Json], today: date) -> None:
    """Refuse whoever cannot give this consent (records design, "Who may not know" and "Age")."""
    giver, capacity, person = values.get("given_by"), values.get("capacity"), values.get("person")
    if isinstance(giver, str):
        kept_out = reported_people(material) | set(material.case.blocked or ())
        if not may_be(tx, [giver])[giver].isdisjoint(kept_out):
            raise CannotConsent(reason="reported")
    if capacity is None or giver is None:
        return
    own = giver == person
    if capacity == "self" and not own:
        raise CannotConsent(reason="not_self")
    needed = _needed_capacity(tx.get(Person, person) if isinstance(person, str) else None, today)
    if needed and (capacity != needed or own):
        raise CannotConsent(reason=needed)
    if capacity != "self" and own:
        raise CannotConsent(reason="not_self")


def _needed_capacity(about: Person | None, today: date) -> str:
    """Return in what capacity alone a consent about somebody is given: a child's, the dead's; "" for anybody else's."""
    if about is None:
        return ""
    if about.deceased:
        return "heir"
    return "guardian" if acts_as_child(values_of(about), today) else ""


def _require_older(material: Material, values: Mapping[str, Json]) -> None:
    """Refuse to supersede what is none of this case's consents about the same person."""
    wanted = values.get("supersedes")
    if wanted is None:
        return
    older = next((each for each in material.consents if each.id == wanted), None)
    client = material.client.id if material.client is not None else None
    if older is None or (older.person or client) != (values.get("person") or client):
        raise UnknownReference(what="consent of this person in this case", given=wanted)
