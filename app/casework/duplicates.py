"""Warns that somebody may be here already: only whom the user may see; of the others, that there is a likeness."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records.values.dates import date_bounds
from app.records.values.names import birth_days, names_of, numbers_of, sounds, whole_day
from db.schema.values import Json
from db.store.alike import alike as found_by_keys
from db.store.alike import shared
from db.store.reader import Found, NotFound, Reader

MOST = 5
ENOUGH = 3
_EACH_KEY = 30  # records looked at for one key: newest first
_TYPED_WORDS = 3  # words of a typed name that are looked up in pairs
_BEGINNING = 3  # letters of a word somebody is still typing that are enough to look for
_WEIGHTS = {"nik": 8, "passport": 8, "name": 3, "spelling": 1, "part_of_name": 1, "birth_date": 2, "age": 1, "phone": 2}
_STRONG_KEYS = ("i:", "s:", "d:", "t:")  # keys by which two records in the vault are compared at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What is known of a person while their name is being typed; `person`: the record being edited, never its own twin."""

    name: str
    birth_date: Json = None
    nik: str = ""
    phones: Sequence[str] = ()
    passport: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """People who may be the same, likeliest first; `hidden`: there is a likeness the user must not see.

    `why` says of each of them by id in what they are alike: `nik`, `passport`, `name`, `spelling` (letter for letter),
    `part_of_name`, `birth_date`, `age`, `phone`.
    """

    people: Sequence[Found] = field(default_factory=list[Found])
    hidden: bool = False
    why: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspected:
    """Two records that may be one person, in what they are alike, and how much that weighs."""

    people: tuple[Found, Found]
    why: Sequence[str]
    weight: int


def alike(session: Session, typed: Typed) -> Alike:
    """Return who may be the same person: a name that sounds alike, the likelier with birth date, NIK or phone.

    Whoever somebody decided to be another person than `typed.person` is not named again. Raises `NotAllowed`.
    """
    with session.read(Act.READ) as reader:
        return _alike(reader, session, typed)


def duplicates_of(session: Session, person: str) -> Alike:
    """Return who may be the same as somebody recorded already. Raises `NotAllowed`, `NotFound`."""
    with session.read(Act.READ) as reader:
        found = reader.find("person", person)
        if found is None:
            raise NotFound(kind="person", id=person)
        scope_of(reader, session.actor).require_found(Act.READ, found)
        named = [_typed(found, name) for name in names_of(found.fields) or [""]]
        results = [_alike(reader, session, each) for each in named]
    why = {who: said for each in reversed(results) for who, said in each.why.items()}
    people = {each.id: each for result in results for each in result.people}
    order = sorted(people.values(), key=lambda each: -sum(_WEIGHTS[one] for one in why[each.id]))
    return Alike(people=order[:MOST], hidden=any(each.hidden for each in results), why=why)


def suspected(session: Session, *, limit: int = 200) -> list[Suspected]:
    """Return pairs of records that may be one person and nobody has decided about, likeliest first.

    Only pairs of which the user may see both. Raises `NotAllowed`.
    """
    with session.read(Act.READ) as reader:
        scope = scope_of(reader, session.actor)
        pairs: dict[tuple[str, str], Suspected] = {}
        for one, other in _together(reader):
            pair = (min(one.id, other.id), max(one.id, other.id))
            if pair in pairs or scope.hides(one) or scope.hides(other) or _decided(reader, one.id, other.id):
                continue
            why = _why(other.fields, _typed(one, next(iter(names_of(one.fields)), "")))
            if _weight(why) >= ENOUGH:
                pairs[pair] = Suspected(people=(one, other), why=why, weight=_weight(why))
            if len(pairs) >= limit:
                break
    return sorted(pairs.values(), key=lambda each: -each.weight)


def _alike(reader: Reader, session: Session, typed: Typed) -> Alike:
    scope = scope_of(reader, session.actor)
    weighed = [(each, _why(each.fields, typed)) for each in _candidates(reader, typed)]
    likely = [(each, why) for each, why in weighed if _weight(why) >= ENOUGH and each.id != typed.person]
    if typed.person:
        likely = [(each, why) for each, why in likely if not _decided(reader, typed.person, each.id)]
    likely.sort(key=lambda pair: -_weight(pair[1]))
    shown = [(each, why) for each, why in likely if not scope.hides(each)][:MOST]
    return Alike(
        people=[each for each, _ in shown],
        hidden=any(scope.hides(each) for each, _ in likely),
        why={each.id: why for each, why in shown},
    )


def _candidates(reader: Reader, typed: Typed) -> list[Found]:
    heard = sounds(typed.name)
    day = whole_day(typed.birth_date)
    keys = [f"d:{word}|{day}" for word in heard] if day else []
    keys += [f"t:{number}" for number in typed.phones]
    keys += [f"i:{typed.nik}"] if typed.nik else []
    keys += [f"s:{typed.passport}"] if typed.passport else []
    beginnings: list[str] = []
    if len(heard) == 1:
        keys.append(f"w:{heard[0]}")
        beginnings += [f"w:{heard[0]}"] if len(heard[0]) >= _BEGINNING else []
    for one, other in combinations(heard[:_TYPED_WORDS], 2):
        keys += [f"p:{one} {other}", f"p:{other} {one}"]
        beginnings += [f"p:{one} {other}"] if other == heard[-1] and len(other) >= _BEGINNING else []
    return found_by_keys(reader, "person", keys, beginnings=beginnings, limit=_EACH_KEY)


def _together(reader: Reader) -> Iterator[tuple[Found, Found]]:
    for beginning in _STRONG_KEYS:
        for group in shared(reader, "person", beginning):
            yield from combinations(group, 2)


def _why(person: Mapping[str, Json], typed: Typed) -> list[str]:
    """Return in what somebody recorded is like who is being typed."""
    why = [
        name
        for name, value in (("nik", typed.nik), ("passport", typed.passport))
        if value and person.get(name) == value
    ]
    why += _name_why(names_of(person), typed.name)
    day = whole_day(typed.birth_date)
    if day and day in birth_days(person):
        why.append("birth_date")
    elif _ages_meet(person.get("birth_date"), typed.birth_date):
        why.append("age")
    if numbers_of(person) & set(typed.phones):
        why.append("phone")
    return why


def _name_why(names: Sequence[str], typed: str) -> list[str]:
    wanted = sounds(typed)
    if not wanted:
        return []
    if any(_holds(sounds(name), wanted) for name in names):
        letters = set(typed.casefold().split())
        return ["name", *(["spelling"] if any(letters <= set(name.casefold().split()) for name in names) else [])]
    return ["part_of_name"] if any(set(sounds(name)) & set(wanted) for name in names) else []


def _holds(name: Sequence[str], wanted: Sequence[str]) -> bool:
    """Tell whether a name has every word wanted; of the last, which may be half typed, its beginning is enough."""
    *whole, last = wanted
    if not set(whole) <= set(name):
        return False
    return any(each == last or (len(last) >= _BEGINNING and each.startswith(last)) for each in name)


def _ages_meet(one: Json, other: Json) -> bool:
    """Tell whether two birth dates known in part may be one day; two whole days that differ are two."""
    first, last = date_bounds(one)
    begin, end = date_bounds(other)
    return None not in (first, last, begin, end) and bool(
        first and last and begin and end and first <= end and begin <= last
    )


def _weight(why: Sequence[str]) -> int:
    return sum(_WEIGHTS[each] for each in why)


def _typed(found: Found, name: str) -> Typed:
    days = sorted(birth_days(found.fields))
    nik, passport = found.fields.get("nik"), found.fields.get("passport")
    return Typed(
        name=name,
        birth_date=days[0] if days else found.fields.get("birth_date"),
        nik=nik if isinstance(nik, str) else "",
        passport=passport if isinstance(passport, str) else "",
        phones=sorted(numbers_of(found.fields)),
        person=found.id,
    )


def _decided(reader: Reader, one: str, other: str) -> bool:
    """Tell whether somebody said what these two records are to each other, and nobody disputes it."""
    for mine, theirs in ((one, other), (other, one)):
        for link in reader.rows("link", person=mine, other=theirs):
            if link.fields.get("says") in ("same", "different") and "says" not in link.conflicts:
                return True
    return False
