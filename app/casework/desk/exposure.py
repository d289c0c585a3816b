"""What would be lost if this laptop vanished now: records of casework headquarters has not called durable."""

from dataclasses import dataclass

from app.casework.desk.dates import day_of_wall, today_of
from app.casework.session import Session
from app.records.schema import SCHEMA
from db.store.history import history
from db.store.reader import Page

_NOT_CASEWORK = frozenset({"office", "device", "user", "agency", "trust", "access_entry"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """How many records only this laptop holds, since when, the newest receipt's number ("" for none)."""

    unsent: int
    oldest_days: int
    receipt: str = ""
    alone: bool = False
    directs: bool = False


def exposure(session: Session) -> Exposure:
    """Return where the data stands; nothing is acknowledged before a first receipt."""
    with session.store.read() as reader:
        kinds = [name for name in SCHEMA.kinds if name not in _NOT_CASEWORK]
        unsent = sum(reader.count(name, Page(limit=-1, voided=True)) for name in kinds)
        story = history(reader, "device", session.actor.device)
    began = day_of_wall(story[0].wall) if story else today_of(session.clock())
    return Exposure(
        unsent=unsent,
        oldest_days=(today_of(session.clock()) - began).days if unsent else 0,
        alone=session.organisation.alone,
        directs=session.organisation.directs and not session.organisation.alone,
    )
