"""Orders erasures at headquarters: bodies, attachments, search words and drafts go, here now and elsewhere on arrival."""

from app.casework.access import About, Deed, note
from app.casework.carrying import site_of
from app.casework.enrolment import require_desk
from app.casework.importing import forget_drafts
from app.casework.permission import Act, require
from app.casework.session import Session
from db.log.change import ChangeId
from db.store.reader import NotFound
from sync.exchange import blobs


def erase(session: Session, kind: str, record: str, *, basis: str, ticket: str) -> ChangeId:
    """Order the erasure of a record, by a legal basis and a ticket; the order travels to every office.

    Raises `NotAllowed`, `DeskOnly`, `UnknownKind`, `NotFound`.
    """
    require(session.actor, Act.ERASE)
    require_desk(session, "erase")
    with session.store.write() as tx:
        found = tx.find(kind, record)
        if found is None:
            raise NotFound(kind=kind, id=record)
        change = tx.erase(kind, record, basis=basis, ticket=ticket)
        gone = dict(tx.settle().blobs)
        blobs.note_erased(tx, gone)
        note(tx, session, Deed.ERASED, About(kind=kind, id=record, case=found.home, reason=ticket))
    blobs.drop_files(site_of(session), gone.values())
    forget_drafts(session, {record})
    return change
