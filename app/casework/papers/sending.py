"""Follows a letter after it was issued: sent, void, looked at, taken out; its number stays whatever becomes of it."""

from collections.abc import Sequence

from app.casework.access import About, Deed, note, note_alone
from app.casework.desk.dates import first_day
from app.casework.errors import NotAllowed, UnknownReference, WrongState
from app.casework.papers.filing import Papers
from app.casework.papers.looking import people_of
from app.casework.papers.material import gather
from app.casework.papers.paper import may_issue
from app.casework.papers.storing import read_pdf
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.errors import ConsentMissing, TypedTextLeaks
from app.letters.typed import scan
from app.records.kinds.agency import Agency
from app.records.kinds.consent import Consent
from app.records.kinds.letter import Letter
from app.records.types import PARTIAL_DATE
from db.schema.values import TEXT, InvalidValue, Json
from db.store.reader import Reader
from db.store.writer import Writer

_BEFORE_SENT = ("issued", "sent")
_VOIDABLE = ("draft", "awaiting", "issued", "sent")


def mark_sent(
    session: Session, letter: str, *, at: str, through: str | None = None, received_by: str | None = None
) -> None:
    """Record that an issued letter left, when and how.

    Raises `WrongState`, `InvalidValue`, and `ConsentMissing` where a consent it stands on was withdrawn before that day.
    """
    cleaned = PARTIAL_DATE.clean(at)
    if cleaned is None:
        raise InvalidValue(reason="not_a_date", field="sent_at", kind="letter")
    with session.write(Act.DRAFT_LETTER) as tx:
        found = _visible(tx, session, letter, _BEFORE_SENT)
        _require_standing(tx, found, cleaned)
        fields: dict[str, Json] = {
            "state": "sent",
            "sent_at": cleaned,
            "sent_through": through,
            "received_by": received_by,
        }
        _change(tx, session, found, fields)


def void_letter(session: Session, letter: str, reason: str) -> None:
    """Void a letter with its reason; its number stays in the agenda and is never used again.

    Raises `NotAllowed` (`void_reason` where there is none), `WrongState`, and `TypedTextLeaks` for a reason that names
    somebody: it stands in the agenda.
    """
    if not isinstance(TEXT.clean(reason), str):
        raise NotAllowed(act=Act.ISSUE_LETTER.value, reason="void_reason")
    with session.write(Act.DRAFT_LETTER) as tx:
        found = _visible(tx, session, letter, _VOIDABLE)
        if not may_issue(session, found.template or ""):
            require(session.actor, Act.ISSUE_LETTER)
        if found.case is not None:
            material = gather(tx, found.case, office=session.actor.office, acting=session.actor.user)
            if scan({"void_reason": reason}, people_of(material)):
                raise TypedTextLeaks(keys=["void_reason"], audience="agenda")
        _change(tx, session, found, {"state": "void", "void_reason": reason.strip()})


def stored_pdf(session: Session, letter: str, *, to: str = "") -> bytes:
    """Return the PDF an issued letter was frozen as, or that of the copy made for `to`; opening it is logged as a view.

    Raises `UnknownReference`, `NotFound`, `NotAllowed`, `Damaged`.
    """
    with session.read(Act.DRAFT_LETTER) as reader:
        found = reader.need(Letter, letter)
        scope_of(reader, session.actor).require(Act.READ, found.case)
        wanted = found.blob if to in ("", found.recipient) else _blob_of_copy(found, to)
        content = read_pdf(reader, session, wanted or "")
    note_alone(session, Deed.VIEWED, About(kind="letter", id=letter, case=found.case))
    return content


def note_saved(session: Session, papers: Papers, case: str) -> None:
    """Log that papers were written out as files: for whom by code, never by name."""
    for each in (papers.main, *papers.copies):
        note_alone(session, Deed.SAVED_COPY, About(kind="letter", id=papers.letter, case=case, to=each.code))


def carried_by(consents: Sequence[Consent], letters: Sequence[Letter], consent: str) -> list[Letter]:
    """Return the letters that left, or may have left, carrying what a consent (or one it superseded) allowed."""
    before = {str(each.id): each.supersedes for each in consents}
    chain = [consent]
    while (older := before.get(chain[-1])) and older not in chain:
        chain.append(older)
    return [
        each
        for each in letters
        if set(each.consents or ()) & set(chain) and each.state in ("issued", "sent", "answered")
    ]


def _blob_of_copy(letter: Letter, to: str) -> str | None:
    for each in letter.copies or ():
        if each.get("to") == to:
            blob = each.get("blob")
            return blob if isinstance(blob, str) else None
    raise UnknownReference(what="copy", given=to)


def _visible(tx: Writer, session: Session, letter: str, states: Sequence[str]) -> Letter:
    found = tx.need(Letter, letter)
    scope_of(tx, session.actor).require(Act.DRAFT_LETTER, found.case)
    if found.state not in states or found.direction == "in":
        raise WrongState(kind="letter", state=found.state or "")
    return found


def _change(tx: Writer, session: Session, letter: Letter, fields: dict[str, Json]) -> None:
    tx.put("letter", letter.id, {name: value for name, value in fields.items() if value is not None})
    note(tx, session, Deed.CHANGED, About(kind="letter", id=letter.id, case=letter.case))


def _require_standing(reader: Reader, letter: Letter, sent: Json) -> None:
    """Refuse to send what stands on a consent withdrawn by then: the paper stays here."""
    day = first_day(sent)
    for each in letter.consents or ():
        consent = reader.get(Consent, each)
        withdrawn = first_day(consent.withdrawn_at) if consent is not None and consent.withdrawn_at else None
        if withdrawn is not None and (day is None or day >= withdrawn):
            agency = reader.get(Agency, letter.recipient) if letter.recipient else None
            raise ConsentMissing(field="*", audience=(agency.code if agency is not None else None) or "this recipient")
