"""Owns one thing a paper could say: its words, the fact they come from, and what its record says of its release."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.casework.papers.material import Material, values_of
from app.letters.values import Value
from app.letters.words import partial_date
from app.records.derive import classes_of
from app.records.kinds.chronology import Party
from app.records.kinds.people import Person
from app.records.regions import regions
from db.schema.declare import Record
from db.schema.values import Json

CODE_NAME = "(nama samaran)"
_OF_THEIR_OWN = frozenset({"person", "party", "consent"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One thing a paper could say: for which placeholder, from which fact (`kind.field` of a record), of which class.

    `gap` holds the reason where the field is empty for one; `also` are further classes the record adds, `only_for` whom
    the record itself allows, `whose` the person a fact is about where it is not the client. Several tellings may serve
    one placeholder (a list, or a line made of two facts); `value` of each is what it adds. `free` is a person's own
    wording, looked through like any typed text; `quiet` words are not watched for elsewhere. `of` is the person the
    record is about; `part` the place among the lines of a further client.
    """

    placeholder: str
    kind: str
    field: str
    record: str
    data_class: str
    value: Value
    gap: str = ""
    also: frozenset[str] = frozenset()
    only_for: frozenset[str] | None = None
    in_conflict: bool = False
    whose: str = ""
    free: bool = False
    quiet: bool = False
    of: str = ""
    part: str = ""

    @property
    def fact(self) -> str:
        """Return the fact as consents name it."""
        return f"{self.kind}.{self.field}"


def one(placeholder: str, record: Record, field: str, value: Value, data_class: str = "") -> Telling:
    """Return the telling of one field of one record, with what the record says of its own release."""
    declared = record.kind.fields[field]
    own = values_of(record)
    first = data_class or declared.data_class or "public"
    audience = own.get("audience")
    narrowed = isinstance(audience, list | tuple)  # a summary's audience is one reader, not a list that narrows
    return Telling(
        placeholder=placeholder,
        kind=record.kind.name,
        field=field,
        record=record.id,
        data_class=first,
        value=value,
        gap="" if value is not None else record.gaps.get(field, ""),
        also=classes_of(record.kind.name, field, own) - {first}
        if first != "public" or declared.data_class
        else frozenset(),
        only_for=frozenset(str(each) for each in audience) if narrowed else None,
        in_conflict=bool({field, "data_class", "audience"} & record.conflicts),
        whose=record.id if record.kind.name == "person" else "",
        of=_about(record, own),
    )


def _about(record: Record, own: Mapping[str, Json]) -> str:
    """Return whom a record is about, as far as it names one: a party or a consent names somebody else besides."""
    person = own.get("person")
    return person if isinstance(person, str) and record.kind.name not in _OF_THEIR_OWN else ""


def own_words(placeholder: str, record: Record, field: str, value: str | None) -> Telling:
    """Return the telling of a field that somebody wrote in words of their own."""
    return replace(one(placeholder, record, field, value), free=True)


def bare_name(person: Person) -> str | None:
    """Return a person's full name, else the code name without the remark that it is one."""
    return person.full_name or person.code_name


def name_of(person: Person) -> str | None:
    """Return a person's name as papers print it: the full name, else the code name marked as one."""
    if person.full_name:
        return person.full_name
    return f"{person.code_name} {CODE_NAME}" if person.code_name else None


def village_of(person: Person) -> str | None:
    """Return a person's village, always with kecamatan and kabupaten."""
    place = regions().by_code(person.village) if person.village else None
    return f"{'Kelurahan' if place.is_kelurahan else 'Desa'} {place.label}" if place is not None else None


def address_of(person: Person) -> str | None:
    """Return a person's address of origin, the village always with kecamatan and kabupaten."""
    return ", ".join(part for part in (person.address, village_of(person)) if part) or None


def party_name(material: Material, party: Party) -> str | None:
    """Return what a party is called."""
    if party.name:
        return party.name
    return next((name_of(each) for each in material.people if each.id == party.person), None)


def dated(value: Json) -> str | None:
    """Return a partial date in words, None for none."""
    return partial_date(value) or None if isinstance(value, (str, Mapping)) else None
