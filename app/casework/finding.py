"""Answers which record an id, a code or a number means, as people name cases, agencies, offices and users."""

from app.casework.directory import find_agency
from app.casework.errors import Unclear, UnknownReference
from app.casework.scope import scope_of
from app.casework.session import Session
from db.ids import RecordId, is_id
from db.store.reader import Found, Page, Reader

_NAMED_BY = {
    "case": ("number", "village_number"),
    "office": ("code",),
    "user": ("screen_name",),
    "consent": ("number",),
}


def find_case(session: Session, given: str) -> Found:
    """Return the case an id or a number means; one that is closed to the actor answers to nothing.

    Raises `UnknownReference`, `Unclear`.
    """
    with session.store.read() as reader:
        return find_in(reader, session, "case", given)


def resolve(session: Session, kind: str, given: str) -> RecordId:
    """Return the id of a record of `kind` by id, code or number. Raises `UnknownReference`, `Unclear`."""
    with session.store.read() as reader:
        return find_in(reader, session, kind, given).id


def named(session: Session, kind: str, given: str) -> str:
    """Return the id of what a person names by number or code; what is an id, or can only be one, is returned as it is.

    Raises `UnknownReference`, `Unclear`.
    """
    return given if is_id(given) or kind not in (*_NAMED_BY, "agency") else resolve(session, kind, given)


def find_in(reader: Reader, session: Session, kind: str, given: str) -> Found:
    """Return the record of `kind` an id, code or number means, inside a transaction already open."""
    if kind == "agency":
        return find_agency(reader, given)
    if not kind:
        raise UnknownReference(what="record", given=given)
    matches = [found] if is_id(given) and (found := reader.find(kind, given)) is not None else []
    for name in _NAMED_BY.get(kind, ()):
        matches = matches or reader.rows(kind, Page(where={name: given}, limit=2))
    scope = scope_of(reader, session.actor)
    matches = [each for each in matches if not scope.hides(each)]
    if not matches:
        raise UnknownReference(what=kind, given=given)
    if len(matches) > 1:
        raise Unclear(about=kind, found=len(matches))
    return matches[0]
