"""What would be lost if this laptop vanished now, and when a backup was last made."""

from dataclasses import dataclass
from datetime import datetime

from app.casework.receipts import newest, status
from app.casework.session import Session
from app.records.schema import SCHEMA
from db.store.reader import Page

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
    now, receipt = status(session), newest(session)
    alone = session.organisation.alone
    directs = session.organisation.directs and not alone
    return Exposure(
        unsent=now.unsent if receipt is not None or directs else _records(session),
        oldest_days=now.oldest_unsent_days or 0,
        receipt=str(receipt.number) if receipt is not None else "",
        receipt_at=datetime.fromisoformat(now.last_receipt) if now.last_receipt else None,
        received=now.durable,
        backup=datetime.fromisoformat(now.last_backup) if now.last_backup else None,
        conflicts=now.conflicts,
        alone=alone,
        directs=directs,
    )


def _records(session: Session) -> int:
    """Return how many records of casework there are: nobody has any of them yet."""
    with session.store.read() as reader:
        kinds = [name for name in SCHEMA.kinds if name not in _NOT_CASEWORK]
        return sum(reader.count(name, Page(limit=-1, voided=True)) for name in kinds)
