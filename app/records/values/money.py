"""Owns an amount of money: whole minor units with its ISO 4217 currency, never a fraction."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import cast

from app.records.countries import Currency, currencies
from db.schema.values import INTEGER, LARGEST_INTEGER, LINE, InvalidValue, Json, ValueType, clean_text

_MEMBERS = {"amount", "currency"}
_NUMBER = r"[0-9][0-9.,\u00a0 ]*"
_SCALES = {"ribu": 1_000, "rb": 1_000, "juta": 1_000_000, "jt": 1_000_000, "miliar": 1_000_000_000}


def clean_money(raw: object) -> Json:
    """Return `{amount, currency}` in minor units from that shape or from words: "Rp2.500.000", "1.500 riyal".

    Raises `InvalidValue`: `not_money`, `money_without_currency`, `unknown_currency`, `money_negative`,
    `money_too_large`, `money_too_fine` (more decimals than the currency has), `money_ambiguous` (1.500 dinar).
    """
    if raw is None:
        return None
    if isinstance(raw, str):
        return _from_text(raw)
    if not isinstance(raw, Mapping):
        raise InvalidValue(reason="not_money")
    parts = cast("Mapping[object, object]", raw)
    strange = [key for key in parts if key not in _MEMBERS]
    if strange:
        raise InvalidValue(reason="unknown_member", member=str(strange[0]))
    amount, currency = INTEGER.clean(parts.get("amount")), LINE.clean(parts.get("currency"))
    if amount is None and currency is None:
        return None
    if not isinstance(amount, int):
        raise InvalidValue(reason="not_money")
    return _money(amount, _currency(str(currency)) if currency else None)


def show_money(value: Json) -> str:
    """Write money the Indonesian way: Rp2.500.000, SAR 1.500,50; decimals only where there are any."""
    if not isinstance(value, Mapping):
        return ""
    amount, code = value.get("amount"), value.get("currency")
    if not isinstance(amount, int) or not isinstance(code, str):
        return ""
    known = currencies().get(code)
    whole, rest = divmod(abs(amount), 10 ** (known.minor if known else 2))
    decimals = f",{rest:0{known.minor if known else 2}d}" if rest else ""
    number = f"{'-' if amount < 0 else ''}{whole:,}".replace(",", ".") + decimals
    return f"Rp{number}" if code == "IDR" else f"{code} {number}"


def _from_text(raw: str) -> Json:
    text = clean_text(raw, longest=100, lines=False)
    if text is None:
        return None
    words = unicodedata.normalize("NFKC", text).casefold()
    match = re.fullmatch(rf"(?P<before>[^0-9\-]*?)\s*(?P<number>{_NUMBER})(?P<after>[^0-9]*)", words)
    if match is None:
        raise InvalidValue(reason="money_negative" if re.search(r"-\s*[0-9]", words) else "not_money")
    names = [part for part in re.split(r"\s+", f"{match['before']} {match['after']}".strip(" .,-")) if part]
    scales = [_SCALES[name] for name in names if name in _SCALES]
    written = " ".join(name for name in names if name not in _SCALES).strip(" .,-")
    if not written:
        raise InvalidValue(reason="money_without_currency")
    currency = _currency(written)
    return _money(_minor_units(match["number"], currency, scales[0] if scales else 1), currency)


def _minor_units(number: str, currency: Currency, scale: int) -> int:
    """Return the minor units a written number means, `scale` being the thousand of "ribu" and the like."""
    bare = re.sub(r"[\s\u00a0]", "", number).strip(".,")
    at = max(bare.rfind("."), bare.rfind(","))
    whole, decimals = (bare[:at], bare[at + 1 :]) if at >= 0 else (bare, "")
    if at >= 0 and not _is_decimal(whole, bare[at], decimals, currency, scale):
        whole, decimals = whole + bare[at] + decimals, ""
    if not re.fullmatch(r"[0-9]+|[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*", whole):
        raise InvalidValue(reason="not_money")
    fine = decimals.rstrip("0")
    units = int(re.sub(r"[.,]", "", whole) + fine) * scale * 10**currency.minor
    if units % 10 ** len(fine):
        raise InvalidValue(reason="money_too_fine", currency=currency.code)
    return units // 10 ** len(fine)


def _is_decimal(whole: str, mark: str, decimals: str, currency: Currency, scale: int) -> bool:
    """Tell whether the last mark parts off decimals; three digits after it are thousands, unless a sign says else."""
    if "." in whole or "," in whole:
        return mark not in whole
    if len(decimals) != 3 or scale > 1:
        return True
    if currency.minor == 3:
        raise InvalidValue(reason="money_ambiguous", currency=currency.code)
    return False


def _money(amount: int, currency: Currency | None) -> Json:
    if currency is None:
        raise InvalidValue(reason="money_without_currency")
    if amount < 0:
        raise InvalidValue(reason="money_negative")
    if amount > LARGEST_INTEGER:
        raise InvalidValue(reason="money_too_large")
    return {"amount": amount, "currency": currency.code}


def _currency(written: str) -> Currency:
    found = currencies().get(written.strip().upper()) or _by_name().get(written.casefold().strip(" .,-"))
    if found is None:
        raise InvalidValue(reason="unknown_currency")
    return found


@cache
def _by_name() -> dict[str, Currency]:
    """Return what people write for a currency; the first in the list keeps a name that several claim."""
    found: dict[str, Currency] = {}
    for currency in currencies().values():
        for name in (currency.name, *currency.written):
            found.setdefault(unicodedata.normalize("NFKC", name).casefold(), currency)
    return found


def _is_money(value: Json) -> bool:
    if not isinstance(value, Mapping):
        return False
    return INTEGER.holds(value.get("amount")) and LINE.holds(value.get("currency"))


MONEY = ValueType(
    name="money",
    clean=clean_money,
    show=show_money,
    column="JSON",
    codes="currencies",
    items=(("amount", INTEGER), ("currency", LINE)),
    shape=_is_money,
)
