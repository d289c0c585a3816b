"""Finds records by what a person types into a form's reference, and names those already chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.casework.desk.forms import title_of
from app.casework.records import search_records
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.schema import SCHEMA
from db.errors import ExpectedError
from db.ids import is_id
from db.store.reader import Found, Page

MOST = 8
_WHOLE = frozenset({"office", "user"})  # few enough to look through


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A record as a form offers it: what is stored, and its title."""

    code: str
    title: str


def find_named(session: Session, kind: str, text: str, *, case: str = "") -> Sequence[Named]:
    """Return records whose title or search text has the words typed, those of the case first."""
    sought = text.strip().casefold()
    found: dict[str, Named] = {}
    with session.read() as reader:
        scope = scope_of(reader, session.actor)
        near: list[Found] = []
        if kind and SCHEMA[kind].home == "case" and case:
            near = reader.rows(kind, Page(limit=200), case=case)
        elif kind in _WHOLE:
            near = reader.rows(kind, Page(limit=200))
        elif kind == "person" and case:
            near = [each for each in (reader.find("person", one) for one in _people(reader.find("case", case))) if each]
        for each in near:
            title = title_of(each.kind, each.fields)
            if sought in title.casefold() and not scope.hides(each):
                found[each.id] = Named(code=each.id, title=title)
    if len(sought) > 1 and kind not in _WHOLE:
        for hit in search_records(session, text, limit=MOST, kinds=(kind,) if kind else ()):
            found.setdefault(hit.id, Named(code=hit.id, title=hit.title))
    return list(found.values())[:MOST]


def name_of(session: Session, kind: str, record: str) -> Named | None:
    """Return a record's title, None where there is none here that the user may see."""
    if not is_id(record):
        return None
    with session.store.read() as reader:
        actual = kind or reader.kind_of(record) or ""
        if not SCHEMA.knows(actual):
            return None
        found = reader.find(actual, record)
        if found is None or scope_of(reader, session.actor).hides(found):
            return None
        return Named(code=record, title=title_of(actual, found.fields))


def find_agencies(session: Session, text: str) -> Sequence[Named]:
    """Return agencies by what is typed, each under the code a consent names."""
    if len(text.strip()) < 2:
        return ()
    try:
        hits = search_records(session, text, limit=MOST, kinds=("agency",))
    except ExpectedError:
        return ()
    with session.store.read() as reader:
        found = reader.by_kinds({"agency": [hit.number for hit in hits]})
        codes = {each.id: each.fields.get("code") for each in found.values()}
    return [Named(code=code, title=hit.title) for hit in hits if isinstance(code := codes.get(hit.id) or hit.id, str)]


def name_agency(session: Session, code: str) -> Named | None:
    """Return what the agency with this code is called."""
    with session.store.read() as reader:
        for each in reader.rows("agency", Page(limit=1), code=code):
            return Named(code=code, title=title_of("agency", each.fields))
    return name_of(session, "agency", code)


def _people(case: Found | None) -> list[str]:
    if case is None:
        return []
    clients = case.fields.get("clients")
    found = [each for each in clients if isinstance(each, str)] if isinstance(clients, list | tuple) else []
    reporter = case.fields.get("reporter")
    return [*found, reporter] if isinstance(reporter, str) else found
