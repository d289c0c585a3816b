"""Remembers what each import of a sheet brought, and takes all of it back with one act."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from app.casework.access import About, Deed, note
from app.casework.errors import UnknownReference
from app.casework.guards import require_writing
from app.casework.scope import scope_of, targets
from app.casework.session import Session
from app.records.schema import SCHEMA
from db.store.history import history
from db.store.reader import Page, Reader
from db.store.tables import chunks, links

_PLACE = "sheets"
WHY = "import-sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What taking an import back came to: records struck out, and those kept since somebody has gone on with them."""

    changes: int
    kept: int


def remember(session: Session, batch: str, kind: str, records: Sequence[str]) -> None:
    """Keep, within the transaction of an import, which records it made."""
    made = {"user": session.actor.user, "at": session.clock().isoformat(), "kind": kind, "records": list(records)}
    session.store.shelf(_PLACE).put(batch, made)


def is_batch(session: Session, batch: str) -> bool:
    """Tell whether a sheet was imported here under this id."""
    return session.store.shelf(_PLACE).get(batch) is not None


def take_back(session: Session, batch: str) -> TakenBack:
    """Strike out everything an import brought that nobody has changed or built upon since; it can be restored.

    Raises `UnknownReference`, `NotAllowed`.
    """
    kept: Any = session.store.shelf(_PLACE).get(batch)
    if kept is None:
        raise UnknownReference(what="import", given=batch)
    kind, records = str(kept["kind"]), cast("list[str]", kept["records"])
    require_writing(session.actor, kind)
    with session.store.write() as tx:
        scope = scope_of(tx, session.actor)
        used = _used(tx, kind, records)
        struck = 0
        left = 0
        for each in records:
            found = tx.find(kind, each)
            if found is None or found.voided:
                continue
            if scope.hides(found) or each in used or len(history(tx, kind, each)) > 1:
                left += 1
                continue
            struck += tx.void(kind, each) is not None
        if struck:
            note(tx, session, Deed.CHANGED, About(kind=kind, count=struck, reason=WHY))
        return TakenBack(changes=struck, kept=left)


def _used(reader: Reader, kind: str, records: Sequence[str]) -> set[str]:
    """Return which of the records others name: who is a client by now stays one."""
    used: set[str] = set()
    for other, declared in SCHEMA.kinds.items():
        for name, each in declared.fields.items():
            if each.type.refers_to == kind:
                used |= _listed(reader, other, name, records) if links(each) else reader.named(other, name, records)
    return used & set(records)


def _listed(reader: Reader, kind: str, name: str, records: Sequence[str]) -> set[str]:
    return {
        target
        for part in chunks(records)
        for found in reader.rows(kind, Page(where={name: part}, limit=-1))
        for _, target in targets(SCHEMA[kind].field(name), found.fields.get(name))
    }
