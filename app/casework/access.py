"""Records who saw, changed, printed, exported or unlocked what, and lists it; never any content."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.kinds.tasks import AccessEntry
from db.ids import RecordId
from db.store.reader import Found, Page
from db.store.writer import Writer

MOST_ENTRIES = 20  # one save that touches more cases than this is told in one entry with a count
NEWEST_FIRST = Page(limit=200)


class Deed(StrEnum):
    """What was done with a record, as the code list `access_act` has it."""

    VIEWED = "viewed"
    CHANGED = "changed"
    PRINTED = "printed"
    PRINTED_OUTSIDE = "printed_outside"
    SAVED_COPY = "saved_copy"
    EXPORTED = "exported"
    OPENED_OUTSIDE = "opened_outside"
    UNLOCKED = "unlocked"
    HANDED_OVER = "handed_over"
    ERASED = "erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What an entry is about: a record of a kind, its case, how many; `to` is a code or a kind of place, no name."""

    kind: str = ""
    id: str = ""
    case: str | None = None
    count: int | None = None
    to: str = ""
    reason: str = ""


def of_record(found: Found) -> About:
    """Return what an entry about one record says."""
    return About(kind=found.kind, id=found.id, case=found.home)


def note(tx: Writer, session: Session, deed: Deed, about: About) -> None:
    """Write one entry into the transaction of the act itself: both are kept, or neither."""
    tx.save(
        AccessEntry(
            at=session.clock().isoformat(timespec="seconds"),
            user=session.actor.user or None,
            device=session.actor.device,
            act=deed.value,
            case=about.case or None,
            subject_kind=about.kind or None,
            subject=about.id or None,
            count=about.count,
            to=about.to or None,
            reason=about.reason or None,
        )
    )


def note_alone(session: Session, deed: Deed, about: About) -> None:
    """Write one entry in a transaction of its own: after a view, a print, an export."""
    with session.store.write() as tx:
        note(tx, session, deed, about)


def note_changes(tx: Writer, session: Session, touched: Sequence[tuple[str, str, str | None]]) -> None:
    """Write what one save changed, given as (kind, id, case): an entry for each case and kind, or one for a long list."""
    groups: dict[tuple[str | None, str], list[str]] = {}
    for kind, record, case in touched:
        groups.setdefault((case, kind), []).append(record)
    if len(groups) > MOST_ENTRIES:
        note(tx, session, Deed.CHANGED, About(count=len(touched)))
        return
    for (case, kind), records in groups.items():
        alone = records[0] if len(set(records)) == 1 else ""
        note(tx, session, Deed.CHANGED, About(kind=kind, id=alone, case=case, count=len(set(records))))


def entries(session: Session, *, case: str | None = None, page: Page = NEWEST_FIRST) -> list[Found]:
    """Return the access log, newest first: of one case, or of all the actor may know of."""
    with session.read(Act.READ_LOG) as reader:
        hidden = scope_of(reader, session.actor)
        where: Mapping[str, str] = {} if case is None else {"case": case}
        walked = Page(where=where, limit=page.limit, after=page.after, outside=hidden.cases)
        return [each for each in reader.rows("access_entry", walked) if not hidden.hides(each)]


def subject_of(entry: Found) -> RecordId | None:
    """Return the record an entry is about, if it names one."""
    found = entry.fields.get("subject")
    return RecordId(found) if isinstance(found, str) else None
