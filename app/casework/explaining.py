"""Remembers which rights were explained to somebody, by item and version, and which of them have new words since."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.casework.access import note_changes
from app.casework.desk.dates import today_of
from app.casework.errors import UnknownReference
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.guides.rights import Right, fitting, right
from db.schema.values import Json
from db.store.reader import Found, NotFound, Reader

_KINDS = {"case": Act.WORK, "consultation": Act.TAKE_IN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A right of the library and whether it was explained: `version` of the words then, None where it was not."""

    right: Right
    version: int | None
    on: str = ""

    @property
    def renewed(self) -> bool:
        """Tell whether its words have changed since it was explained."""
        return self.version is not None and self.version < self.right.version


def explain(session: Session, kind: str, record: str, items: Sequence[str]) -> list[Explained]:
    """Keep that these rights were explained today, in the words they have now; return what is known afterwards.

    `kind` is `case` or `consultation`. Raises `NotAllowed`, `NotFound`, `UnknownReference` for an item of no library.
    """
    require(session.actor, _KINDS[kind])
    with session.store.write() as tx:
        found = _visible(tx, session, kind, record, _KINDS[kind])
        said = [dict(each) for each in _said(found)]
        for item in items:
            known = right(item)
            if known is None:
                raise UnknownReference(what="right", given=item)
            entry: dict[str, Json] = {"item": item, "version": known.version}
            if not any({**each, "at": None} == {**entry, "at": None} for each in said):
                said.append({**entry, "at": today_of(session.clock()).isoformat()})
        tx.put(kind, record, {"rights": said})
        if tx.head is not None:
            note_changes(tx, session, [(kind, record, found.home)])
        return _explained(_visible(tx, session, kind, record, _KINDS[kind]))


def explained(session: Session, kind: str, record: str) -> list[Explained]:
    """Return the rights to explain in a case or consultation, those of its topics first. Raises `NotAllowed`, `NotFound`."""
    with session.read(Act.READ) as reader:
        return _explained(_visible(reader, session, kind, record, Act.READ))


def _visible(reader: Reader, session: Session, kind: str, record: str, act: Act) -> Found:
    found = reader.find(kind, record)
    if found is None:
        raise NotFound(kind=kind, id=record)
    scope_of(reader, session.actor).require_found(act, found)
    return found


def _explained(found: Found) -> list[Explained]:
    topics, phase = found.fields.get("topics"), found.fields.get("phase")
    offered = fitting(
        [each for each in topics if isinstance(each, str)] if isinstance(topics, list) else [],
        phase if isinstance(phase, str) else None,
    )
    newest: dict[str, tuple[int, str]] = {}
    for each in _said(found):
        item, version, at = each.get("item"), each.get("version"), each.get("at")
        if isinstance(item, str) and isinstance(version, int):
            newest[item] = max(newest.get(item, (0, "")), (version, str(at or "")))
    offered += [known for item in newest if (known := right(item)) is not None and known not in offered]
    return [
        Explained(
            right=each,
            version=newest[each.code][0] if each.code in newest else None,
            on=newest.get(each.code, (0, ""))[1],
        )
        for each in offered
    ]


def _said(found: Found) -> list[Mapping[str, Json]]:
    said = found.fields.get("rights")
    return [each for each in said if isinstance(each, Mapping)] if isinstance(said, list) else []
