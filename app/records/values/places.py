"""Owns places: a village by its code, a place by code and free text, a country, a postal or web address."""

import re
from collections.abc import Mapping
from typing import cast

from app.records import codes
from app.records.regions import Level, Place, code_digits, regions
from db.schema.values import LINE, InvalidValue, Json, ValueType, clean_text
from db.schema.values import code as code_type

_MEMBERS = {"village", "region", "text"}
_EMAIL = re.compile(r"[^\s@,;<>()\[\]\"]{1,64}@[^\s@,;<>()\[\]\"]{1,190}\.[^\s@,;<>()\[\]\".]{2,63}")


def clean_village(raw: object) -> Json:
    """Return a village code in the ministry's form (33.05.05.2004) from either spelling.

    Raises `InvalidValue`: `not_a_region_code`, `not_a_village` (a larger region), `unknown_region`.
    """
    place = _region(raw)
    if place is None:
        return None
    if place.level is not Level.VILLAGE:
        raise InvalidValue(reason="not_a_village")
    return place.code


def clean_region(raw: object) -> Json:
    """Return the code of a region of any level; raise `InvalidValue` (`not_a_region_code`, `unknown_region`)."""
    place = _region(raw)
    return place.code if place else None


def clean_place(raw: object) -> Json:
    """Return `{village | region, text}`; a bare string is a code where it looks like one, else free text."""
    if raw is None:
        return None
    if isinstance(raw, str):
        text = clean_text(raw, longest=2_000)
        if text is None:
            return None
        return clean_place({"region": text} if code_digits(text) else {"text": text})
    if not isinstance(raw, Mapping):
        raise InvalidValue(reason="not_a_place")
    parts = cast("Mapping[object, object]", raw)
    strange = [key for key in parts if key not in _MEMBERS]
    if strange:
        raise InvalidValue(reason="unknown_member", member=str(strange[0]))
    village, region = clean_village(parts.get("village")), clean_region(parts.get("region"))
    if isinstance(region, str) and village is None and len(region) == len("33.05.05.2004"):
        village, region = region, None
    if village and region:
        raise InvalidValue(reason="two_regions")
    kept = {"village": village, "region": region, "text": clean_text(parts.get("text"), longest=2_000)}
    return {key: value for key, value in kept.items() if value is not None} or None


def show_region(value: Json) -> str:
    """Write a region with everything above it; a code nobody knows here stays a code and says so."""
    if not isinstance(value, str):
        return ""
    place = regions().by_code(value)
    return place.label if place else f"{value} ({codes.FROM_NEWER})"


def show_place(value: Json) -> str:
    """Write a place: the free text first, then village, kecamatan, kabupaten and province."""
    if not isinstance(value, Mapping):
        return ""
    text, region = value.get("text"), show_region(value.get("village") or value.get("region"))
    return ", ".join(part for part in (text if isinstance(text, str) else "", region) if part)


def clean_email(raw: object) -> Json:
    """Return an e-mail address; raise `InvalidValue` (`not_an_email`)."""
    text = clean_text(raw, longest=254, lines=False)
    if text is not None and not _EMAIL.fullmatch(text):
        raise InvalidValue(reason="not_an_email")
    return text


def clean_country(raw: object) -> Json:
    """Return an alpha-2 code, also from the Indonesian name; raise `InvalidValue` (`unknown_country`)."""
    text = clean_text(raw, longest=100, lines=False)
    if text is None:
        return None
    known = codes.codes("countries")
    if known.known(text.upper()):
        return text.upper()
    for each in known.offered():
        if text.casefold() in {name.casefold() for name in (each.label, *each.texts("aliases"))}:
            return each.code
    raise InvalidValue(reason="unknown_country")


def choice(name: str) -> ValueType:
    """Return the type of one code of the code list `name`: refused when typed and unknown, kept when received."""
    return code_type(name, lambda value: codes.known(name, value), lambda value: codes.label(name, value))


def _region(raw: object) -> Place | None:
    text = clean_text(raw, longest=64, lines=False)
    if text is None:
        return None
    if code_digits(text) is None:
        raise InvalidValue(reason="not_a_region_code")
    place = regions().by_code(text)
    if place is None:
        raise InvalidValue(reason="unknown_region")
    return place


VILLAGE = ValueType(name="village", clean=clean_village, show=show_region)
REGION = ValueType(name="region", clean=clean_region, show=show_region)
PLACE = ValueType(
    name="place",
    clean=clean_place,
    show=show_place,
    column="JSON",
    items=(("village", VILLAGE), ("region", REGION), ("text", LINE)),
)
COUNTRY = ValueType(
    name="country",
    clean=clean_country,
    show=lambda value: codes.label("countries", value) if isinstance(value, str) else "",
    codes="countries",
)
EMAIL = ValueType(name="email", clean=clean_email)
