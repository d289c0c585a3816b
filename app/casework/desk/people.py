"""What people and their cases are called on screen: a name, or a code name marked as one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.records.kinds.case import Case
from app.records.kinds.people import Person
from db.store.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What a person or case is called; `code` tells that it is a code name."""

    text: str
    code: bool = False


NOBODY = Called(text="")


def called(person: Person | None) -> Called:
    """Return what a person is called: full name, else code name, else preferred name."""
    if person is None:
        return NOBODY
    if person.full_name:
        return Called(text=person.full_name)
    if person.code_name:
        return Called(text=person.code_name, code=True)
    return Called(text=person.preferred_name or "")


def clients_called(reader: Reader, cases: Iterable[Case]) -> Mapping[str, Called]:
    """Return, for each case, what its first client is called."""
    first = {case.id: case.clients[0] if case.clients else "" for case in cases}
    people = reader.each(Person, {each for each in first.values() if each})
    return {case: called(people.get(person)) for case, person in first.items()}
