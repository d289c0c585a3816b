"""Owns the phone number: international where it can be, raw where it cannot (110, 0800-1000, what someone dictated)."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import cast

from app.records.countries import INDONESIA, countries, country
from db.schema.values import FLAG, LINE, InvalidValue, Json, ValueType

_MEMBERS = {"number", "of", "safe"}
_MARKS = re.compile(r"[\s().\-/\u2010-\u2015]+")
_EXTENSION = re.compile(r"\s*(?:ext|pes|pesawat|ekst)\.?\s*([0-9]{1,6})$", re.IGNORECASE)
_FREE_OR_SHORT = re.compile(r"0?80[0-9]{2,}|0?809.*|1500[0-9]{3}|[0-9]{1,6}")


def clean_number(raw: object, of_country: str = INDONESIA) -> str | None:
    """Return a number as +6281234567890, or as it was written where it has no international form.

    A number that begins with 0 is read as one of `of_country` (alpha-2). Raises `InvalidValue`: `phone_not_a_number`,
    `phone_too_short`, `phone_too_long`.
    """
    text = LINE.clean(raw)
    if text is None or isinstance(raw, bool):
        return None if text is None else _refuse("phone_not_a_number")
    plain = unicodedata.normalize("NFKC", str(text))
    extension = _EXTENSION.search(plain)
    digits = _digits(plain[: extension.start()] if extension else plain)
    if len(digits.lstrip("+")) < 3:
        return _refuse("phone_too_short")
    number = _international(digits, of_country)
    if number is None:
        return plain.strip() if len(digits) <= 20 else _refuse("phone_too_long")
    if len(number) < 8:
        return _refuse("phone_too_short")
    if len(number) > 16:
        return _refuse("phone_too_long")
    return f"{number} ext {extension[1]}" if extension else number


def clean_phone(raw: object) -> Json:
    """Return `{number, of?, safe?}` from that shape or from a bare number; raises as `clean_number`."""
    if raw is None or isinstance(raw, str):
        number = clean_number(raw)
        return {"number": number} if number else None
    if not isinstance(raw, Mapping):
        raise InvalidValue(reason="not_a_phone")
    parts = cast("Mapping[object, object]", raw)
    strange = [key for key in parts if key not in _MEMBERS]
    if strange:
        raise InvalidValue(reason="unknown_member", member=str(strange[0]))
    number, of, safe = clean_number(parts.get("number")), LINE.clean(parts.get("of")), FLAG.clean(parts.get("safe"))
    if number is None:
        if of is None and safe is None:
            return None
        raise InvalidValue(reason="phone_without_number")
    kept = {"number": number, "of": of, "safe": safe}
    return {key: value for key, value in kept.items() if value is not None}


def show_number(number: str) -> str:
    """Write a number in groups people can read aloud: +62 812-3456-7890."""
    match = re.fullmatch(r"\+([0-9]{7,15})( ext [0-9]+)?", number)
    dial = _dial_of(match[1]) if match else ""
    if match is None or not dial:
        return number
    rest = match[1][len(dial) :]
    if dial == "62" and rest.startswith("8"):
        groups = [rest[:3], *re.findall(r".{1,4}", rest[3:])]
    elif dial == "62":
        head = 2 if re.match(r"2[1249]|31|61", rest) else 3
        groups = [rest[:head], rest[head:]]
    else:
        groups = [rest[:-7], rest[-7:-4], rest[-4:]] if len(rest) > 8 else [rest[:-4], rest[-4:]]
    return f"+{dial} {'-'.join(group for group in groups if group)}{match[2] or ''}"


def show_phone(value: Json) -> str:
    """Write a phone with whose it is and whether it is safe to use."""
    if isinstance(value, str):
        return show_number(value)
    if not isinstance(value, Mapping) or not isinstance(value.get("number"), str):
        return ""
    safe = value.get("safe")
    told = (value.get("of"), "aman" if safe is True else "tidak aman" if safe is False else None)
    about = ", ".join(str(part) for part in told if part)
    number = show_number(str(value["number"]))
    return f"{number} ({about})" if about else number


def phone_notes(value: Json) -> list[str]:
    """Return what is worth a second look: `phone_not_international`, `phone_country_unknown`."""
    number = value.get("number") if isinstance(value, Mapping) else value
    if not isinstance(number, str):
        return []
    if not number.startswith("+"):
        return [] if _FREE_OR_SHORT.fullmatch(_MARKS.sub("", number)) else ["phone_not_international"]
    return [] if _dial_of(number[1:]) else ["phone_country_unknown"]


def phone_country(number: str) -> str | None:
    """Return the alpha-2 code of the country a number belongs to; None where several share its dialling code."""
    dial = _dial_of(number[1:]) if number.startswith("+") else ""
    owners = _by_dial().get(dial, ())
    return owners[0] if len(owners) == 1 else None


def _digits(plain: str) -> str:
    """Return the digits, of any script, with a leading plus kept; raise `phone_not_a_number` for anything else."""
    bare = _MARKS.sub("", plain.strip())
    plus = "+" if bare.startswith("+") else ""
    digits = [unicodedata.decimal(sign, None) for sign in bare.removeprefix("+")]
    if None in digits or not digits:
        raise InvalidValue(reason="phone_not_a_number")
    return plus + "".join(str(digit) for digit in digits)


def _international(digits: str, of_country: str) -> str | None:
    if digits.startswith("+"):
        return "+" + _without_trunk(digits[1:])
    if digits.startswith("00") and len(digits) > 9:
        return "+" + _without_trunk(digits[2:])
    if _FREE_OR_SHORT.fullmatch(digits):
        return None
    home = country(of_country)
    dial = home.dial.lstrip("+") if home else ""
    if digits.startswith("0") and dial and 8 <= len(digits) <= 15:
        return "+" + _without_trunk(dial + digits[1:])
    if dial == "62" and digits.startswith("62") and 10 <= len(digits) <= 15:
        return "+" + _without_trunk(digits)
    return None


def _without_trunk(digits: str) -> str:
    """Drop the zero in +62 (0)812…, however often it was typed: it is dialled at home only."""
    return "62" + digits[2:].lstrip("0") if digits.startswith("620") else digits


def _dial_of(digits: str) -> str:
    known = _by_dial()
    return next((digits[:size] for size in (4, 3, 2, 1) if digits[:size] in known), "")


@cache
def _by_dial() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for each in countries():
        dial = each.dial.lstrip("+")
        found[dial] = (*found.get(dial, ()), each.code)
    return found


def _refuse(reason: str) -> str:
    raise InvalidValue(reason=reason)


PHONE = ValueType(
    name="phone",
    clean=clean_phone,
    show=show_phone,
    column="JSON",
    items=(("number", LINE), ("of", LINE), ("safe", FLAG)),
)
PHONE_NUMBER = ValueType(name="phone_number", clean=clean_number, show=lambda value: show_number(str(value or "")))
