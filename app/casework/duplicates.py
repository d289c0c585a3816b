"""Warns that somebody may be here already: only whom the user may see; of the others, that there is a likeness."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from db.schema.values import Json
from db.store.reader import Found, Page, Reader
from db.store.search import search

MOST = 5
_LOOKED_AT = 60
_SAME_NIK, _SAME_NAME, _SAME_BIRTH, _SAME_PHONE = 8, 3, 2, 2
ENOUGH = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What is known of a person while their name is being typed."""

    name: str
    birth_date: Json = None
    nik: str = ""
    phones: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """People who may be the same, likeliest first; `hidden`: there is a likeness the user must not see."""

    people: Sequence[Found] = field(default_factory=list[Found])
    hidden: bool = False


def alike(session: Session, typed: Typed) -> Alike:
    """Return who may be the same person: the same NIK, or a like name, the likelier with birth date or phone."""
    session.store.flush_search()
    with session.read(Act.READ) as reader:
        scope = scope_of(reader, session.actor)
        weighed = [(_weight(each.fields, typed), each) for each in _candidates(reader, typed)]
    likely = sorted((pair for pair in weighed if pair[0] >= ENOUGH), key=lambda pair: -pair[0])
    shown = [found for _, found in likely if not scope.hides(found)]
    return Alike(people=shown[:MOST], hidden=len(shown) < len(likely))


def _candidates(reader: Reader, typed: Typed) -> list[Found]:
    people = frozenset({"person"})
    found = {hit.id: hit.found for hit in search(reader, typed.name, limit=_LOOKED_AT, kinds=people)}
    if typed.nik:
        found |= {each.id: each for each in reader.rows("person", Page(where={"nik": typed.nik}, limit=MOST))}
    return list(found.values())


def _weight(person: Mapping[str, Json], typed: Typed) -> int:
    weight = _SAME_NIK if typed.nik and person.get("nik") == typed.nik else 0
    wanted = _words(typed.name)
    weight += _SAME_NAME if wanted and any(wanted <= _words(name) for name in _names(person)) else 0
    weight += _SAME_BIRTH if typed.birth_date and person.get("birth_date") == typed.birth_date else 0
    numbers = {str(phone.get("number")) for phone in _listed(person.get("phones")) if isinstance(phone, Mapping)}
    return weight + (_SAME_PHONE if numbers & set(typed.phones) else 0)


def _names(person: Mapping[str, Json]) -> list[str]:
    named = [person.get(each) for each in ("full_name", "preferred_name", "code_name")]
    return [each for each in [*named, *_listed(person.get("aliases"))] if isinstance(each, str)]


def _words(name: str) -> set[str]:
    return set(name.casefold().split())


def _listed(value: Json) -> Sequence[Json]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()
