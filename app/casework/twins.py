"""Follows what people decided about records of people: which of them may be records of one and the same person."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from db.store.reader import Page, Reader

_SOMEBODY_ELSE = "different"
_PART = 400  # ids bound in one query


def may_be(reader: Reader, people: Collection[str]) -> Mapping[str, frozenset[str]]:
    """Return for each of these people every record that may be of the same person, their own included.

    Only a settled "somebody else" parts two records. "Not sure", a word of a later version or a conflict does not:
    whoever must not know is kept out until a person has decided. It holds over several links.
    """
    beside: dict[str, set[str]] = {each: {each} for each in people}
    waiting: set[str] = set(beside)
    while waiting:
        pairs = list(_linked(reader, sorted(waiting)))
        waiting = {each for pair in pairs for each in pair} - beside.keys()
        beside |= {each: {each} for each in waiting}
        for one, other in pairs:
            beside[one].add(other)
            beside[other].add(one)
    return {each: _reached(beside, each) for each in people}


def _linked(reader: Reader, people: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of records that may be of the same person in which one of these people stands."""
    for part in range(0, len(people), _PART):
        for side in ("person", "other"):
            for link in reader.rows("link", Page(where={side: people[part : part + _PART]}, limit=-1)):
                one, other = link.fields.get("person"), link.fields.get("other")
                parted = link.fields.get("says") == _SOMEBODY_ELSE and "says" not in link.conflicts
                if isinstance(one, str) and isinstance(other, str) and not parted:
                    yield one, other


def _reached(beside: Mapping[str, set[str]], person: str) -> frozenset[str]:
    found, waiting = {person}, [person]
    while waiting:
        fresh = beside[waiting.pop()] - found
        found |= fresh
        waiting += fresh
    return frozenset(found)
