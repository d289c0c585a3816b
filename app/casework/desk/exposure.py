"""What would be lost if this laptop vanished now, and when a backup was last made."""

from dataclasses import dataclass
from datetime import datetime

from app.casework.backups import last_backup
from app.casework.conflicts import how_many
from app.casework.permission import Act, require
from app.casework.receipts import newest, status
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.schema import SCHEMA
from db.store import travel

_DAY = 24 * 60 * 60
_NOT_CASEWORK = frozenset({"office", "device", "user", "agency", "trust", "access_entry"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """How many records (before the first receipt) or changes only this laptop holds, since when, what is known of it."""

    unsent: int
    oldest_days: int
    receipt: str = ""
    receipt_at: datetime | None = None
    received: int = 0
    backup: datetime | None = None
    conflicts: int = 0
    alone: bool = False
    directs: bool = False


def exposure(session: Session) -> Exposure:
    """Return where the data stands."""
    if session.organisation.alone:
        return _alone(session)
    now, receipt = status(session), newest(session)
    directs = session.organisation.directs
    return Exposure(
        unsent=now.unsent if receipt is not None or directs else _records(session),
        oldest_days=now.oldest_unsent_days or 0,
        receipt=str(receipt.number) if receipt is not None else "",
        receipt_at=datetime.fromisoformat(now.last_receipt) if now.last_receipt else None,
        received=now.durable,
        backup=datetime.fromisoformat(now.last_backup) if now.last_backup else None,
        conflicts=now.conflicts,
        directs=directs,
    )


def _alone(session: Session) -> Exposure:
    """Return what an office without a headquarters holds: everything, since its first change."""
    require(session.actor, Act.EXCHANGE)
    backup = last_backup(session)
    with session.store.read() as reader:
        begun = travel.begun(reader)
        conflicts = how_many(reader, scope_of(reader, session.actor))
    days = 0 if begun is None else int(session.clock().timestamp()) - begun
    return Exposure(
        unsent=_records(session),
        oldest_days=max(0, days // _DAY),
        backup=datetime.fromisoformat(backup) if backup else None,
        conflicts=conflicts,
        alone=True,
    )


def _records(session: Session) -> int:
    """Return how many records of casework there are: nobody has any of them yet."""
    with session.store.read() as reader:
        return reader.kept(name for name in SCHEMA.kinds if name not in _NOT_CASEWORK)
