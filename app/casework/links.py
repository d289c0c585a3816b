"""Says of two records of people that they are one and the same, or not; what was said can be taken back."""

from dataclasses import replace

from app.casework.access import note_changes
from app.casework.checking import check_draft, draft_of
from app.casework.permission import Act, require
from app.casework.saving import Done
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.people import Link
from db.schema.values import InvalidValue
from db.store.reader import NotFound, Reader
from db.store.writer import Writer

SAME = "same"


def link_people(session: Session, person: str, other: str, *, says: str = SAME, reason: str | None = None) -> Done:
    """Say that two records are of the `same` person, of `different` ones, or that one is `unsure`; both records stay.

    What was said of the two before is said anew in the same record. Raises `NotAllowed`, `UnknownReference` for who is
    not here or not for the actor to know, `InvalidValue` (`unknown_code`, `with_itself`).
    """
    require(session.actor, Act.WORK)
    if person == other:
        raise InvalidValue(reason="with_itself", field="other", kind="link")
    with session.store.write() as tx:
        standing = _between(tx, person, other)
        wanted = replace(standing[0], says=says, reason=reason) if standing else None
        wanted = wanted or Link(person=person, other=other, says=says, reason=reason)
        check_draft(tx, session, scope_of(tx, session.actor), draft_of(wanted))
        saved = tx.save(wanted)
        return _finished(tx, session, saved)


def unlink_people(session: Session, person: str, other: str) -> Done:
    """Take back whatever was said of two records. Raises `NotAllowed`, `NotFound` where nothing was."""
    require(session.actor, Act.WORK)
    with session.store.write() as tx:
        scope_of(tx, session.actor).require(Act.WORK, person, other)
        standing = _between(tx, person, other)
        if not standing:
            raise NotFound(kind="link", id=person)
        for each in standing:
            tx.void("link", each.id)
        return _finished(tx, session, standing[0])


def links_of(session: Session, person: str) -> list[Link]:
    """Return what was said of a person and others, less what the actor must not know of. Raises `NotAllowed`."""
    with session.read(Act.READ) as reader:
        scope = scope_of(reader, session.actor)
        scope.require(Act.READ, person)
        found = [*reader.list(Link, person=person), *reader.list(Link, other=person)]
        return [each for each in found if not (scope.hides_id(each.person or "") or scope.hides_id(each.other or ""))]


def _between(reader: Reader, person: str, other: str) -> list[Link]:
    found = [*reader.list(Link, person=person, other=other), *reader.list(Link, person=other, other=person)]
    return [link for each in found if (link := reader.get(Link, each.id)) is not None]


def _finished(tx: Writer, session: Session, link: Link) -> Done:
    tx.settle()
    head = tx.head
    if head is not None:
        note_changes(tx, session, [("link", link.id, None)])
    return Done(kind="link", id=link.id, change=None if head is None else head[1])
