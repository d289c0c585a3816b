"""Works out what records imply but do not say: ages and who counts as a child, names to show, classes of a fact."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.records.schema import SCHEMA
from app.records.section import CLOSED_CLASSES
from app.records.titles import CODE_NAME, person_title, words
from app.records.values.dates import date_bounds
from app.records.values.identifiers import nik_facts
from db.schema.declare import gap_of
from db.schema.values import Json

ADULT = 18
_CLASS_OF_TYPE = {
    "KER-SEKS": "sexual_violence",
    "KER-EKSSEKS": "sexual_violence",
    "PRA-TAMPUNG": "exploitation",
    "KER-SEKAP": "exploitation",
    "KER-FISIK": "exploitation",
    "KER-PSIKIS": "exploitation",
    "KER-TPPO": "exploitation",
    "KER-SCAM": "exploitation",
    "KER-ABK": "exploitation",
    "PUR-ANCAM": "exploitation",
    "KER-ANAK": "children",
    "PUR-ANAK": "children",
    "KER-SAKIT": "health",
    "KER-LAKA": "health",
    "KER-HAMIL": "health",
    "PUR-SAKIT": "health",
    "PUR-JIWA": "health",
    "PRA-NONPRO": "migration_status",
    "KER-IMIG": "migration_status",
    "KER-PIDANA": "legal",
    "KER-HUKMATI": "legal",
    "PRA-OVER": "finance",
    "PRA-UTANG": "finance",
    "PUR-EKO": "finance",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """The youngest and oldest someone may be, in whole years; None where one end is open."""

    youngest: int | None
    oldest: int | None

    @property
    def words(self) -> str:
        """Return the age as people say it: "17 tahun", "16–18 tahun", "" where nothing is known."""
        match self.youngest, self.oldest:
            case None, None:
                return ""
            case youngest, None:
                return f"{youngest} tahun atau lebih"
            case None, oldest:
                return f"paling tua {oldest} tahun"
            case youngest, oldest:
                return f"{youngest} tahun" if youngest == oldest else f"{youngest}–{oldest} tahun"


def age(birth_date: Json, on: date) -> Age:
    """Return the age a birth date known only in part allows on a day."""
    earliest, latest = date_bounds(birth_date)
    return Age(
        youngest=_years(latest, on) if latest else None,
        oldest=_years(earliest, on) if earliest else None,
    )


def child_by_dates(person: Mapping[str, Json], on: date) -> str | None:
    """Return what all birth dates of a person together say: `yes`, `possibly`, `no`, None where there are none.

    Ages are forged: one source that allows an age under 18 is enough for `possibly`.
    """
    found = [age(each, on) for each in _births(person, on)]
    known = [each for each in found if each.youngest is not None or each.oldest is not None]
    if not known:
        return None
    if all(each.oldest is not None and each.oldest < ADULT for each in known):
        return "yes"
    return "possibly" if any(each.youngest is None or each.youngest < ADULT for each in known) else "no"


def acts_as_child(person: Mapping[str, Json], on: date) -> bool:
    """Tell whether the rules for children hold: "possibly" acts as yes, and so does a code of a newer version.

    Where nobody answered, the birth dates answer; a "no" someone gave is not overruled here but noted by `checks`.
    """
    said = person.get("child")
    if isinstance(said, str):
        return said != "no"
    return child_by_dates(person, on) in ("yes", "possibly")


def display_name(person: Mapping[str, Json]) -> str:
    """Return a person's name as screens show it; a code name is always marked as one."""
    return person_title(person)


def curtained_name(person: Mapping[str, Json], case_number: str) -> str:
    """Return what stands in the name's place while the curtain is drawn: the case number, else a code name."""
    code_name = words(person.get("code_name"))
    return case_number or (f"{code_name} ({CODE_NAME})" if code_name else "Klien")


def title(kind: str, values: Mapping[str, Json]) -> str:
    """Return the short title of a record; of a kind this version does not know, the kind's own name."""
    if not SCHEMA.knows(kind):
        return kind
    found = SCHEMA[kind]
    return found.title(values) if found.title else found.label


def classes_of(kind: str, field: str, values: Mapping[str, Json]) -> frozenset[str]:
    """Return every data class that must be released before this field of this record may leave.

    The declared class, the record's own, the class its kind of problem implies, and `suspects` for a reported party:
    whoever writes a record may narrow its release, never widen it.
    """
    declared = SCHEMA[kind].field(field).data_class
    own = values.get("data_class")
    found = {each for each in (declared, own) if isinstance(each, str)}
    if isinstance(own, Mapping):
        found.add("operational")  # a class that is itself unsettled releases to nobody by default
    if kind == "case" and field in ("types", "primary_type"):
        found |= {_CLASS_OF_TYPE[each] for each in _codes(values.get(field)) if each in _CLASS_OF_TYPE}
    if kind == "party" and values.get("reported") is True:
        found.add("suspects")
    return frozenset(found)


def quotable(kind: str, field: str, values: Mapping[str, Json]) -> bool:
    """Tell whether a search may quote this field: neither the field nor the record is of a closed class."""
    return not SCHEMA[kind].field(field).closed and not classes_of(kind, field, values) & CLOSED_CLASSES


def _births(person: Mapping[str, Json], on: date) -> list[Json]:
    births = [person.get("birth_date")]
    others = person.get("birth_dates")
    if isinstance(others, Sequence) and not isinstance(others, str):
        births.extend(each.get("date") for each in others if isinstance(each, Mapping))
    nik = person.get("nik")
    if isinstance(nik, str) and len(nik) == 16:
        past = [each for each in nik_facts(nik).births if each <= on]
        births.extend(each.isoformat() for each in past[-1:])
    return [each for each in births if each is not None and gap_of(each) is None]


def _codes(value: Json) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [each for each in value if isinstance(each, str)] if isinstance(value, Sequence) else []


def _years(born: date, on: date) -> int:
    return max(0, on.year - born.year - ((on.month, on.day) < (born.month, born.day)))
