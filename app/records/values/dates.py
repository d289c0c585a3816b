"""Owns the partial date: as much of a date as is known, or the words used with the days they reach over.

Stored as `2023`, `2023-04`, `2023-04-21`, as a moment with its zone where a clock may run, or as
`{text, earliest, latest}` with ISO days; an end that is not there is open, and text alone is a date nobody can place.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import cast

from app.records.values.date_words import depends_on_today, read_words
from app.records.values.moments import MOMENT
from app.records.values.spans import LAST_YEAR, Span, from_iso, in_words
from db.schema.values import InvalidValue, Json, ValueType, clean_text

_MEMBERS = {"text", "earliest", "latest"}
_LONGEST_WORDS = 200
_WITH_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9].*", re.DOTALL)


def clean_date(raw: object, today: date | None = None) -> Json:
    """Return what a person wrote as a stored partial date, None for nothing.

    With `today` words that count from it are read too ("dua minggu lalu"); the day they were said is then kept beside
    them. Raises `InvalidValue` with the reasons of `read_words`, and `unknown_member`, `not_a_date`,
    `time_without_zone`.
    """
    match raw:
        case None:
            return None
        case datetime():
            return MOMENT.clean(raw)
        case date():
            return raw.isoformat()
        case bool():
            raise InvalidValue(reason="not_a_date")
        case int():
            return clean_date(str(raw)) if 0 < raw <= LAST_YEAR else _refuse()
        case str():
            return _from_text(raw, today)
        case Mapping():
            return _from_parts(cast("Mapping[object, object]", raw), today)
        case _:
            raise InvalidValue(reason="not_a_date")


def show_date(value: Json) -> str:
    """Write a partial date in Indonesian; words stay as they were used."""
    if isinstance(value, str):
        return MOMENT.show(value) if _WITH_TIME.fullmatch(value) else in_words(value)
    if not isinstance(value, Mapping):
        return ""
    text, earliest, latest = value.get("text"), value.get("earliest"), value.get("latest")
    if isinstance(text, str):
        return text
    first = in_words(earliest) if isinstance(earliest, str) else ""
    last = in_words(latest) if isinstance(latest, str) else ""
    if first and last:
        return first if first == last else f"antara {first} dan {last}"
    return f"sejak {first}" if first else f"sampai {last}" if last else ""


def date_sort(value: Json) -> str | int | None:
    """Return what dates are ordered by: the earliest day, else the latest; None where nobody can place it."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        for end in ("earliest", "latest"):
            found = value.get(end)
            if isinstance(found, str):
                return found
    return None


def date_bounds(value: Json) -> tuple[date | None, date | None]:
    """Return the earliest and latest day a stored value may mean, None for an open end."""
    if isinstance(value, str):
        span = from_iso(value[:10])
        return (span.earliest, span.latest) if span else (None, None)
    if not isinstance(value, Mapping):
        return None, None
    ends = [from_iso(end) if isinstance(end, str) else None for end in (value.get("earliest"), value.get("latest"))]
    return ends[0].earliest if ends[0] else None, ends[1].latest if ends[1] else None


def date_notes(value: Json, today: date) -> list[str]:
    """Return what is worth a second look: `date_in_future`, `date_without_days` (words nobody can place)."""
    if value is None:
        return []
    earliest, latest = date_bounds(value)
    if earliest is None and latest is None:
        return ["date_without_days"]
    return ["date_in_future"] if earliest and earliest > today else []


def _from_text(raw: str, today: date | None) -> Json:
    text = clean_text(raw, longest=_LONGEST_WORDS, lines=False)
    if text is None:
        return None
    if _WITH_TIME.fullmatch(text):
        return MOMENT.clean(text)
    span = read_words(text, today)
    if span.iso:
        return span.iso
    said = f"{text} (dihitung dari {in_words(today.isoformat())})" if today and depends_on_today(text) else text
    return _stored(said, span)


def _from_parts(parts: Mapping[object, object], today: date | None) -> Json:
    strange = [key for key in parts if key not in _MEMBERS]
    if strange:
        raise InvalidValue(reason="unknown_member", member=str(strange[0]))
    text = clean_text(parts.get("text"), longest=_LONGEST_WORDS, lines=False)
    ends = {end: _iso_end(parts.get(end)) for end in ("earliest", "latest")}
    kept: dict[str, Json] = {key: value for key, value in {"text": text, **ends}.items() if value is not None}
    if not kept:
        return None
    first, last = date_bounds(kept)
    if first and last and first > last:
        raise InvalidValue(reason="date_order")
    if text is None or len(kept) > 1:
        return kept
    try:
        return _from_text(text, today)
    except InvalidValue:
        return kept  # the words are all anybody has


def _iso_end(raw: object) -> str | None:
    if isinstance(raw, datetime) or (raw is not None and not isinstance(raw, str | date)):
        raise InvalidValue(reason="not_a_date")
    text = raw.isoformat() if isinstance(raw, date) else (raw or "").strip()
    if not text:
        return None
    if from_iso(text) is None:
        raise InvalidValue(reason="not_a_date")
    return text


def _stored(text: str, span: Span) -> dict[str, Json]:
    kept: dict[str, Json] = {"text": text}
    if span.earliest:
        kept["earliest"] = span.earliest.isoformat()
    if span.latest:
        kept["latest"] = span.latest.isoformat()
    return kept


def _refuse() -> Json:
    raise InvalidValue(reason="not_a_date")


def _is_date(value: Json) -> bool:
    if isinstance(value, Mapping):
        known = [value[member] for member in _MEMBERS if member in value]
        return bool(known) and all(isinstance(each, str) for each in known)
    return isinstance(value, str)


PARTIAL_DATE = ValueType(
    name="partial_date", clean=clean_date, show=show_date, sort=date_sort, column="JSON", shape=_is_date
)
