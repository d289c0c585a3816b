"""Makes people up: believable, clearly fictitious (every NIK begins with 99), the same for the same seed."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from app.casework import generating_words as words
from app.records.directory import desbumi_villages
from db.schema.values import Json

FICTITIOUS = "99"  # no province has this code
_EARLIEST = date(1968, 1, 1)
_DAYS_OF_BIRTH = 14_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """A made-up person: the fields of the record, and what others call them by."""

    fields: dict[str, Json]
    name: str
    mother: str


def client(draw: random.Random, villages: list[str]) -> Somebody:
    """Make up somebody who went to work abroad."""
    female = draw.random() < 0.72
    name = _name(draw, female=female)
    born = _EARLIEST + timedelta(days=draw.randrange(_DAYS_OF_BIRTH))
    mother = _name(draw, female=True)
    fields: dict[str, Json] = {
        "full_name": name,
        "sex": "female" if female else "male",
        "birth_date": born.isoformat() if draw.random() < 0.7 else str(born.year),
        "nik": nik(draw, born, female=female),
        "nationality": "ID",
        "mother_name": mother,
        "marital_status": draw.choice(("unmarried", "married", "divorced", "widowed")),
        "education": draw.choice(("primary", "junior", "senior")),
        "languages": ["ind", draw.choice(("jav", "sun", "sas", "mad"))],
        "village": draw.choice(villages),
        "address": f"Dusun {draw.choice(words.HAMLETS)} RT {draw.randint(1, 9):02d}/RW {draw.randint(1, 6):02d}",
    }
    if draw.random() < 0.5:
        fields["preferred_name"] = name.split()[0]
    if draw.random() < 0.4:
        fields["aliases"] = [f"{name.split()[0]} {draw.choice(words.LAST)}"]
    if draw.random() < 0.45:
        fields["passport"] = f"X{draw.randint(1_000_000, 9_999_999)}"
    if draw.random() < 0.3:
        fields["phones"] = [phone(draw)]
    if draw.random() < 0.08:
        fields = {"code_name": draw.choice(words.CODE_NAMES), "sex": fields["sex"], "village": fields["village"]}
    return Somebody(fields=fields, name=name, mother=mother)


def reporter(draw: random.Random, of: Somebody, relation: str) -> Somebody:
    """Make up whoever came to the office for a client."""
    female = relation in ("mother", "wife", "sibling")
    name = of.mother if relation == "mother" else _name(draw, female=female)
    fields: dict[str, Json] = {
        "full_name": name,
        "sex": "female" if female else "male",
        "village": of.fields["village"],
        "phones": [phone(draw)],
    }
    return Somebody(fields=fields, name=name, mother="")


def nik(draw: random.Random, born: date, *, female: bool) -> str:
    """Return a NIK of a province that does not exist."""
    day = born.day + (40 if female else 0)
    place = f"{FICTITIOUS}{draw.randint(1, 29):02d}{draw.randint(1, 20):02d}"
    return f"{place}{day:02d}{born.month:02d}{born.year % 100:02d}{draw.randint(1, 9999):04d}"


def phone(draw: random.Random) -> dict[str, Json]:
    """Return a number with an exchange of zeros, which nobody was given."""
    return {"number": f"+628110000{draw.randint(0, 9999):04d}", "safe": draw.random() < 0.7}


def village_codes() -> list[str]:
    """Return the codes of the villages made-up people come from."""
    return [each.code for each in desbumi_villages()]


def _name(draw: random.Random, *, female: bool) -> str:
    first = words.FEMALE if female else words.MALE
    parts = [draw.choice(first), draw.choice(words.LAST)]
    if draw.random() < 0.35:
        parts.insert(1, draw.choice(first))
    return " ".join(parts)
