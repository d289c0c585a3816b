"""Owns safe hours: when a person may be reached, in the zone of that person; without a zone they are no safe hours.

Stored as a list of `{from, to, zone}` (`19:00`, `21:00`, `Asia/Riyadh`); a range whose end lies before its beginning
runs over midnight, and 00:00 to 24:00 is the whole day. An empty list means: ask first.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.records.countries import INDONESIA, country, zones
from db.schema.values import LINE, InvalidValue, Json, ValueType, clean_text

HOME = "Asia/Jakarta"
_DAY = 24 * 60
_MEMBERS = {"from", "to", "zone"}
_MOST = 12
_CLOCK = re.compile(r"([0-9]{1,2})[.:]([0-9]{2})|([0-9]{1,2})")
_WRITTEN = re.compile(r"(?:pukul |jam )?([0-9.:]{1,5}) ?(?:-|\u2013|\u2014|sampai|s\.?/?d\.?) ?([0-9.:]{1,5}),? ?(.*)")
_SEASONS = tuple(datetime(2026, month, 15, 12, tzinfo=UTC) for month in range(1, 13))


@dataclass(frozen=True, slots=True, order=True)
class _Range:
    """Minutes of a day; the end is above the beginning and may pass midnight (up to 2 × 1440)."""

    start: int
    end: int


def clean_hours(raw: object) -> Json:
    """Return safe hours from a list of ranges, from one range, or from "19.00-21.00 waktu Riyadh".

    Raises `InvalidValue`: `hours_unreadable`, `hours_without_zone`, `unknown_zone`, `hours_empty` (no time between the
    ends), `too_many`.
    """
    if raw is None:
        return None
    if isinstance(raw, str):
        text = clean_text(raw, longest=500, lines=False)
        return None if text is None else [_from_text(text)]
    ranges = [cast("object", raw)] if isinstance(raw, Mapping) else raw
    if not isinstance(ranges, Sequence):
        raise InvalidValue(reason="hours_unreadable")
    listed = cast("Sequence[object]", ranges)
    if len(listed) > _MOST:
        raise InvalidValue(reason="too_many", longest=_MOST)
    kept: list[Json] = []
    for each in listed:
        cleaned = _from_text(each) if isinstance(each, str) else _from_parts(each)
        if cleaned not in kept:
            kept.append(cleaned)
    return kept


def show_hours(value: Json, home: str = HOME) -> str:
    """Write safe hours with both clocks: "19.00–21.00 waktu Riyadh (23.00–01.00 WIB)".

    `home` is the zone of the office. Where clocks change with the season both hours of `home` are written. Hours of a
    zone this computer does not know are not shown as hours.
    """
    if isinstance(value, str) or not isinstance(value, Sequence):
        return ""
    return "; ".join(_both_clocks(each, home) for each in value if isinstance(each, Mapping)) or "tanyakan dahulu"


def overlap(values: Sequence[Json]) -> Json:
    """Return the hours which every value allows, on every day of the year; the order of the values does not matter.

    They are told in a zone abroad where any value names one. What cannot be read allows nothing. An empty list says:
    ask first.
    """
    lists = [_readable(value) for value in values]
    if not lists or any(not each for each in lists):
        return []
    named = {zone for ranges in lists for _, zone in ranges}
    zone = min(named, key=lambda each: (each in _indonesian(), each))
    common: list[_Range] | None = None
    for ranges in lists:
        for season in _SEASONS:
            here = _joined([part for span, of_zone in ranges for part in _moved(span, of_zone, zone, season)])
            common = here if common is None else _common(common, here)
    return [_stored(span, zone) for span in _rejoined(common or [])]


def _both_clocks(each: Mapping[str, Json], home: str) -> str:
    readable = _readable([each])
    if not readable:
        return "jam tidak terbaca, tanyakan dahulu"
    span, zone = readable[0]
    here = f"{_span(span)} {_said(zone)}"
    if zone == home:
        return here
    shifts = sorted({_shift(zone, home, season) for season in _SEASONS})
    there = " atau ".join(_span(_Range(span.start + shift, span.end + shift)) for shift in shifts)
    return f"{here} ({there} {_said(home)}{', menurut musim' if len(shifts) > 1 else ''})"


def _said(zone: str) -> str:
    known = zones().get(zone)
    if known is None:
        return f"waktu {zone.rpartition('/')[2].replace('_', ' ')}"
    return known.label if zone in _indonesian() else f"waktu {known.label}"


def _indonesian() -> set[str]:
    home = country(INDONESIA)
    return {zone.name for zone in home.zones} if home else set()


def _span(span: _Range) -> str:
    whole_day = span.end - span.start == _DAY
    return "00.00\u201324.00" if whole_day else f"{_clock(span.start, '.')}\u2013{_clock(span.end, '.')}"


def _clock(minutes: int, mark: str) -> str:
    return f"{minutes // 60 % 24:02d}{mark}{minutes % 60:02d}"


def _stored(span: _Range, zone: str) -> dict[str, Json]:
    whole_day = span.end - span.start >= _DAY
    start, end = ("00:00", "24:00") if whole_day else (_clock(span.start, ":"), _clock(span.end, ":"))
    return {"from": start, "to": end, "zone": zone}


def _from_text(text: str) -> Json:
    match = _WRITTEN.fullmatch(text.strip())
    if match is None:
        raise InvalidValue(reason="hours_unreadable")
    return _from_parts({"from": match[1], "to": match[2], "zone": _zone_named(match[3])})


def _zone_named(text: str) -> str:
    """Return the zone meant by WIB, "waktu Riyadh" or an IANA name; what is none of these goes on to be refused."""
    name = re.sub(r"^(?:waktu|zona|di) ", "", text.strip().strip("()"))
    for zone in zones().values():
        if name.casefold() in (zone.label.casefold(), zone.name.casefold()):
            return zone.name
    return name


def _from_parts(raw: object) -> Json:
    if not isinstance(raw, Mapping):
        raise InvalidValue(reason="hours_unreadable")
    parts = cast("Mapping[object, object]", raw)
    strange = [key for key in parts if key not in _MEMBERS]
    if strange:
        raise InvalidValue(reason="unknown_member", member=str(strange[0]))
    start, end = _minutes(parts.get("from")), _minutes(parts.get("to"))
    zone = LINE.clean(parts.get("zone"))
    if not isinstance(zone, str):
        raise InvalidValue(reason="hours_without_zone")
    if _zone(zone) is None:
        raise InvalidValue(reason="unknown_zone")
    if start in {end, _DAY}:
        raise InvalidValue(reason="hours_empty")
    return _stored(_Range(start, end if end > start else end + _DAY), zone)


def _minutes(raw: object) -> int:
    text = clean_text(raw, longest=20, lines=False)
    match = _CLOCK.fullmatch(text or "")
    if match is None:
        raise InvalidValue(reason="hours_unreadable")
    hours, minutes = int(match[1] or match[3]), int(match[2] or 0)
    if minutes > 59 or hours * 60 + minutes > _DAY:
        raise InvalidValue(reason="hours_unreadable")
    return hours * 60 + minutes


@cache
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _readable(value: Json) -> list[tuple[_Range, str]]:
    """Return the ranges of a stored value with their zones, nothing where any part of it cannot be read."""
    try:
        cleaned = clean_hours(value)
    except InvalidValue:
        return []
    found: list[tuple[_Range, str]] = []
    for each in cleaned if isinstance(cleaned, list) else []:
        if isinstance(each, Mapping):
            start, end = _minutes(each["from"]), _minutes(each["to"])
            found.append((_Range(start, end if end > start else end + _DAY), str(each["zone"])))
    return found


def _shift(zone: str, into: str, season: datetime) -> int:
    """Return how many minutes the clock of `into` is ahead of that of `zone` at some time of the year."""
    ends = (_zone(into), _zone(zone))
    ahead = [(season.astimezone(end).utcoffset() or timedelta()) if end else timedelta() for end in ends]
    return round((ahead[0] - ahead[1]).total_seconds() / 60)


def _moved(span: _Range, zone: str, into: str, season: datetime) -> list[_Range]:
    """Return a range by the clock of another zone, cut at midnight."""
    start = (span.start + _shift(zone, into, season)) % _DAY
    end = start + span.end - span.start
    return [_Range(start, end)] if end <= _DAY else [_Range(start, _DAY), _Range(0, end - _DAY)]


def _joined(ranges: list[_Range]) -> list[_Range]:
    joined: list[_Range] = []
    for span in sorted(ranges):
        if joined and span.start <= joined[-1].end:
            joined[-1] = _Range(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _common(one: list[_Range], other: list[_Range]) -> list[_Range]:
    pairs = [_Range(max(a.start, b.start), min(a.end, b.end)) for a in one for b in other]
    return _joined([span for span in pairs if span.start < span.end])


def _rejoined(ranges: list[_Range]) -> list[_Range]:
    """Put together again what was cut at midnight."""
    if len(ranges) > 1 and ranges[0].start == 0 and ranges[-1].end == _DAY:
        return [*ranges[1:-1], _Range(ranges[-1].start, _DAY + ranges[0].end)]
    return ranges


def _are_hours(value: Json) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(each, Mapping) for each in value)


SAFE_HOURS = ValueType(name="safe_hours", clean=clean_hours, show=show_hours, column="JSON", shape=_are_hours)
