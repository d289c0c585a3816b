"""Owns who may not know: which cases, people and records one user must not come across, wherever they look.

Every reading and every writing function asks here (records design, "Who may not know"): a case names in `blocked` the
users, people, devices and offices it is closed to; a village post sees what it took in until the branch accepts it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from app.casework.errors import NotAllowed
from app.casework.permission import Act, Actor, Role
from app.casework.twins import may_be
from app.records.kinds.office import User
from app.records.schema import SCHEMA
from db.ids import is_id
from db.schema.declare import Field, Shape
from db.schema.values import Json, ValueType
from db.store.history import history
from db.store.reader import Found, Page, Reader

_VILLAGE = "village"
_PART = 400  # ids bound in one query


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The cases and people one user must not know of."""

    cases: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    def hides(self, found: Found) -> bool:
        """Tell whether this record lies outside: its case, or a person it is or speaks of."""
        if not self.cases and not self.people:
            return False
        if found.home is not None:
            return found.home in self.cases
        if found.id in self.cases or found.id in self.people:
            return True
        return any(target in self.people or target in self.cases for target in references(found.kind, found.fields))

    def hides_id(self, record: str) -> bool:
        """Tell whether this id is that of a case or person outside."""
        return record in self.cases or record in self.people

    def require(self, act: Act, *records: str | None) -> None:
        """Refuse if one of these cases or people lies outside; raises `NotAllowed(act, reason="blocked")`."""
        if any(record is not None and self.hides_id(record) for record in records):
            raise NotAllowed(act=act.value, reason="blocked")

    def require_found(self, act: Act, found: Found) -> None:
        """Refuse if this record lies outside; raises `NotAllowed(act, reason="blocked")`."""
        if self.hides(found):
            raise NotAllowed(act=act.value, reason="blocked")


def scope_of(reader: Reader, actor: Actor) -> Scope:
    """Return what `actor` must not know of, as the vault stands now."""
    return reader.once(("scope", actor), lambda: _scope_of(reader, actor))


def _scope_of(reader: Reader, actor: Actor) -> Scope:
    cases = blocked_cases(reader, actor) | _kept_from_village(reader, actor)
    if not cases:
        return Scope()
    return Scope(cases=frozenset(cases), people=frozenset(_people_of(reader, cases)))


def references(kind: str, values: Mapping[str, Json]) -> Iterator[str]:
    """Yield every record id the reference fields of a record name."""
    if not SCHEMA.knows(kind):
        return
    for name in _reference_fields(kind):
        value = values.get(name)
        if value is not None:
            field = SCHEMA[kind].fields[name]
            for _, target in targets(field, value):
                yield target


def targets(field: Field, value: Json) -> Iterator[tuple[str, str]]:
    """Yield (kind referred to, text) for every reference in a field's value; a `who` may be words."""
    if field.shape is Shape.SET and isinstance(value, Sequence) and not isinstance(value, str):
        for element in value:
            yield from _within(field.type, element)
        return
    yield from _within(field.type, value)


def _within(of: ValueType, value: Json) -> Iterator[tuple[str, str]]:
    members = dict(of.items)
    match value:
        case str():
            if of.refers_to is not None:
                yield of.refers_to, value
        case Mapping():
            for name, part in value.items():
                if name in members:
                    yield from _within(members[name], part)
        case None | bool() | int():
            return
        case _:
            for element in value:
                yield from _within(members.get("", of), element)


@cache
def _reference_fields(kind: str) -> tuple[str, ...]:
    return tuple(name for name, field in SCHEMA[kind].fields.items() if _refers(field.type))


def _refers(of: ValueType) -> bool:
    return of.refers_to is not None or any(_refers(part) for _, part in of.items)


def blocked_cases(reader: Reader, actor: Actor) -> set[str]:
    """Return the cases closed to this user, to the person they are, to this device or this office."""
    if not reader.names_any("case", "blocked"):
        return set()
    names = [each for each in (actor.user, actor.device, actor.office) if each]
    names += _persons_of(reader, actor)
    return {str(each.id) for each in reader.rows("case", Page(where={"blocked": names}, limit=-1, voided=True))}


def _persons_of(reader: Reader, actor: Actor) -> list[str]:
    """Return the person record of a user, and those that may be of the same person."""
    user = reader.get(User, actor.user) if actor.user else None
    if user is None or not user.person:
        return []
    return sorted(may_be(reader, [user.person])[user.person])


def _kept_from_village(reader: Reader, actor: Actor) -> set[str]:
    """Return what a village officer sees no more, or never saw: accepted cases, and cases not to pass the village."""
    casework = actor.roles - {Role.ADMINISTRATOR}
    if casework and casework != frozenset({Role.VILLAGE_OFFICER}):
        return set()
    if actor.office_kind == _VILLAGE:
        every = reader.rows("case", Page(limit=-1, voided=True))
        return {str(each.id) for each in every if each.fields.get("accepted_at") or each.fields.get("not_via_village")}
    if not casework:
        return set()
    every = reader.rows("case", Page(limit=-1, voided=True))
    return {str(each.id) for each in every if _taken_in_by(reader, each.id) != actor.user}


def _taken_in_by(reader: Reader, case: str) -> str:
    return history(reader, "case", case)[0].user


def _people_of(reader: Reader, cases: Iterable[str]) -> set[str]:
    """Return the people known only through these cases, by whatever record; who appears in another case is seen there."""
    inside = sorted(cases)
    named: set[str] = set()
    for case in inside:
        found = reader.find("case", case)
        named |= _people_in([found] if found is not None else [])
    for kind in _homed_kinds():
        for part in range(0, len(inside), _PART):
            chunk = inside[part : part + _PART]
            named |= _people_in(reader.rows(kind, Page(where={"case": chunk}, limit=-1, voided=True)))
    every = {each for twins in may_be(reader, named).values() for each in twins}
    return {person for person in every if not _known_elsewhere(reader, person, inside)}


def _people_in(records: Iterable[Found]) -> set[str]:
    return {
        target
        for each in records
        for name in _person_fields(each.kind)
        if (value := each.fields.get(name)) is not None
        for _, target in targets(SCHEMA[each.kind].fields[name], value)
        if is_id(target)
    }


def _known_elsewhere(reader: Reader, person: str, inside: Sequence[str]) -> bool:
    return any(
        reader.rows(kind, Page(where={name: person}, limit=1, outside=inside))
        for kind in ("case", *_homed_kinds(), "village_entry")
        for name in _person_fields(kind)
    )


@cache
def _homed_kinds() -> tuple[str, ...]:
    return tuple(name for name, kind in SCHEMA.kinds.items() if kind.home == "case" and name != "access_entry")


@cache
def _person_fields(kind: str) -> tuple[str, ...]:
    """Return the fields of a kind that name people (small items that hold one among others are not looked into)."""
    return tuple(name for name, field in SCHEMA[kind].fields.items() if field.type.refers_to == "person")
