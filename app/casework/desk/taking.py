"""Takes people in from one page: a consultation, a complaint that becomes a case, a line of the village register."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.casework.desk.dates import today_of
from app.casework.errors import NothingToSave
from app.casework.papers.numbers import device_indexes
from app.casework.permission import Act, require
from app.casework.saving import Draft, put_one
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.letters.numbering import BLOCK
from app.records.kinds.case import Case
from app.records.kinds.village import Consultation
from db.ids import RecordId, new_id
from db.schema.values import Json
from db.store.reader import NotFound, Page, Reader
from db.store.writer import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What a form held: values, and the reasons of fields left empty for one."""

    fields: Mapping[str, Json] = field(default_factory=dict[str, Json])
    gaps: Mapping[str, str] = field(default_factory=dict[str, str])

    def __bool__(self) -> bool:
        """Tell whether anything was filled in."""
        return bool(self.fields or self.gaps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A case just opened."""

    case: RecordId
    number: str


NOTHING = Filled()


def take_case(session: Session, client: Filled, case: Filled, *, reporter: Filled = NOTHING, source: str = "") -> Taken:
    """Open a case for a client with as little as one field; a reporter who is somebody else becomes a person too.

    `source` is the consultation it comes from. Raises `NothingToSave`, `InvalidValue`, `NotAllowed`, `NotFound`.
    """
    require(session.actor, Act.TAKE_IN)
    if not client:
        raise NothingToSave(kind="person")
    with session.store.write() as tx:
        scope = scope_of(tx, session.actor)
        person = put_one(tx, session, scope, Draft(kind="person", fields=client.fields, gaps=client.gaps))
        values: dict[str, Json] = {**case.fields, "clients": [person]}
        if reporter:
            values["reporter"] = put_one(
                tx, session, scope, Draft(kind="person", fields=reporter.fields, gaps=reporter.gaps)
            )
        taken = _open(tx, session, scope, Filled(fields=values, gaps=case.gaps))
        if source:
            tx.put("consultation", source, {"case": taken.case, "decision": "case_opened"})
        return taken


def take_consultation(session: Session, filled: Filled, record: str = "") -> RecordId:
    """Keep a consultation; may be anonymous. Raises `NothingToSave`, `InvalidValue`, `NotAllowed`."""
    if not filled and not record:
        raise NothingToSave(kind="consultation")
    today = today_of(session.clock()).isoformat()
    fixed: dict[str, Json] = {} if record else {"date": today, "by": session.actor.user or None}
    with session.store.write() as tx:
        scope = scope_of(tx, session.actor)
        fields = {**fixed, **filled.fields}
        return put_one(tx, session, scope, Draft(kind="consultation", id=record, fields=fields, gaps=filled.gaps))


def case_from_consultation(session: Session, record: str) -> Taken:
    """Open a case from a consultation without anything being typed again. Raises `NotFound`, `NotAllowed`."""
    with session.read(Act.TAKE_IN) as reader:
        talk = reader.get(Consultation, record)
    if talk is None:
        raise NotFound(kind="consultation", id=record)
    name: dict[str, Json] = {"full_name": talk.asker} if talk.asker else {"code_name": _code_name(session)}
    about: dict[str, Json] = {
        "sex": talk.sex,
        "village": talk.village,
        "phones": [dict(each) for each in talk.phones],
    }
    case: dict[str, Json] = {
        "summary": talk.question,
        "phase": talk.phase,
        "relation": talk.relation,
        "received_through": talk.channel,
        "received_at": talk.date,
        "remarks": talk.remarks,
    }
    client = Filled(fields={**name, **_filled(about)})
    return take_case(session, client, Filled(fields=_filled(case)), source=record)


def take_register_line(session: Session, filled: Filled) -> RecordId:
    """Write one line of the village's register. Raises `NothingToSave`, `InvalidValue`, `NotAllowed`."""
    if not filled:
        raise NothingToSave(kind="village_entry")
    with session.store.write() as tx:
        scope = scope_of(tx, session.actor)
        fields = {**filled.fields, "by": session.actor.user or None}
        return put_one(tx, session, scope, Draft(kind="village_entry", fields=fields, gaps=filled.gaps))


def next_case_number(reader: Reader, session: Session) -> str:
    """Draw the next case number of this office and year on this device: `KBM-2026-0147` (sync design, "Numbers").

    The records are looked through once a session; from then on the session's own counter knows, as does the witness.
    """
    year = today_of(session.clock()).year
    prefix = f"{session.actor.office_code}-{year}-"
    counter = f"case/{year}"
    taken = {session.counters[counter]} if counter in session.counters else _numbers(reader, prefix)
    for index in device_indexes(reader, session.actor.device, session.organisation.index):
        first = index * BLOCK
        mine = [each for each in taken if first < each < first + BLOCK]
        following = max(mine, default=first) + 1
        if following < first + BLOCK:
            session.counters[counter] = following
            return f"{prefix}{following:04d}"
    return f"{prefix}{max(taken, default=0) + 1:04d}A"


def _numbers(reader: Reader, prefix: str) -> set[int]:
    """Return the running numbers in use; voided cases keep theirs."""
    return {
        int(tail)
        for each in reader.list(Case, Page(limit=-1, voided=True))
        if (each.number or "").startswith(prefix) and (tail := (each.number or "")[len(prefix) :]).isdecimal()
    }


def _open(tx: Writer, session: Session, scope: Scope, case: Filled) -> Taken:
    number = next_case_number(tx, session)
    today = today_of(session.clock()).isoformat()
    fixed: dict[str, Json] = {"number": number, "received_at": today}
    fields = {**fixed, **case.fields, "assigned": session.actor.user or None}
    record = put_one(tx, session, scope, Draft(kind="case", id=new_id(), fields=fields, gaps=case.gaps), frozenset())
    return Taken(case=record, number=number)


def _code_name(session: Session) -> str:
    return f"Tamu {session.clock().strftime('%d%m%y-%H%M')}"


def _filled(values: Mapping[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in values.items() if value not in (None, [], ())}
