"""Finds who in a sheet is here already: the same NIK, or the same name with birth date or phone; proposed, never merged."""

from collections.abc import Mapping

from app.casework.scope import Scope
from app.records.values.names import birth_days, names_of, numbers_of, sounds
from db.schema.values import Json
from db.store.alike import alike
from db.store.reader import Reader

_EACH_KEY = 200


def identity(person: Mapping[str, Json]) -> set[str]:
    """Return what says who somebody is: two people who share one of these may be one."""
    heard = {" ".join(sorted(sounds(name))) for name in names_of(person)} - {""}
    nik = person.get("nik")
    told = {f"d:{day}" for day in birth_days(person)} | {f"t:{number}" for number in numbers_of(person)}
    return {f"{name}|{each}" for name in heard for each in told} | ({f"i:{nik}"} if isinstance(nik, str) else set())


class Likeness:
    """Who is here already: in the vault, as far as the user may see, or further up in the same sheet."""

    def __init__(self, reader: Reader, scope: Scope) -> None:
        """Look through the eyes of whoever `scope` is of: who is kept from them is not told of here either."""
        self._reader = reader
        self._scope = scope
        self._above: dict[str, int] = {}

    def twin(self, person: Mapping[str, Json]) -> str:
        """Return the id of a record, or the row above (`#12`), that is alike; "" where there is none."""
        mine = identity(person)
        if not mine:
            return ""
        row = next((self._above[each] for each in sorted(mine) if each in self._above), None)
        return self._recorded(person, mine) or (f"#{row}" if row is not None else "")

    def note(self, row: int, person: Mapping[str, Json]) -> None:
        """Remember who stands in a row."""
        for each in identity(person):
            self._above.setdefault(each, row)

    def _recorded(self, person: Mapping[str, Json], mine: set[str]) -> str:
        heard = {word for name in names_of(person) for word in sounds(name)}
        keys = [f"d:{word}|{day}" for word in sorted(heard) for day in sorted(birth_days(person))]
        keys += [f"t:{number}" for number in sorted(numbers_of(person))]
        keys += [each for each in mine if each.startswith("i:")]
        found = alike(self._reader, "person", keys, limit=_EACH_KEY)
        return next((each.id for each in found if mine & identity(each.fields) and not self._scope.hides(each)), "")
