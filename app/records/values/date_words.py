"""Reads dates as Indonesians write and say them: 21/4/23, akhir 2022, sekitar Lebaran 2023, dua minggu lalu."""

import re
import unicodedata
from datetime import date

from app.records.values.feasts import feasts
from app.records.values.spans import Span, from_iso, month_back, part_of, shifted, whole, widened
from db.schema.values import InvalidValue

_MONTH_NAMES = (
    "januari jan january i",
    "februari feb pebruari peb february ii",
    "maret mar mrt march iii",
    "april apr iv",
    "mei may v",
    "juni jun june vi",
    "juli jul july vii",
    "agustus agt agu ags agus august aug viii",
    "september sep sept ix",
    "oktober okt october oct x",
    "november nov nopember nop xi",
    "desember des december dec xii",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_COUNTED = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
_NUMBERS = {name: number for number, name in enumerate(_COUNTED.split(), 1)}
_ABOUT = re.compile(
    r"(?:di )?(?:sekitar|kira-kira|kira kira|kurang lebih|perkiraan|lebih kurang|kl|lk|±|~|\+/?-) ?(.+)"
)
_BEFORE = re.compile(r"(?:sebelum) (.+)")
_AFTER = re.compile(r"(?:setelah|sesudah|sehabis|selepas|habis|pasca) (.+)")
_SINCE = re.compile(r"(?:sejak|mulai|semenjak) (.+)")
_UNTIL = re.compile(r"(?:sampai dengan|sampai|hingga|s\.?/?d\.?) (.+)")
_TOWARDS = re.compile(r"(?:menjelang|jelang) (.+)")
_BETWEEN = re.compile(r"(?:antara|dari) (.+?) (?:dan|sampai dengan|sampai|hingga|s\.?/?d\.?|-) (.+)")
_RANGE = re.compile(r"(.+?) ?(?: sampai dengan | sampai | hingga | s\.?/?d\.? | - |-) ?(.+)")
_PART = re.compile(r"(awal|pertengahan|tengah|akhir)(?: bulan| tahun)? (.+)")
_WEEK = re.compile(r"minggu (?:ke-?)?(pertama|kedua|ketiga|keempat|terakhir|[1-4])(?: bulan)? (.+)")
_COUNTDOWN = re.compile(r"h ?([-+]) ?([0-9]{1,2}) (.+)")
_AGO = re.compile(r"(?:(se)|([0-9]{1,3}|[a-z]+) )(hari|minggu|pekan|bulan|tahun)(?: yang)? (?:lalu|silam|kemarin)")
_LAST = re.compile(r"(minggu|pekan|bulan|tahun) (lalu|kemarin|ini)")
_TODAY = re.compile(r"hari ini|sekarang|barusan|tadi(?: pagi| siang| sore)?")
_YESTERDAY = re.compile(r"kemarin|tadi malam|semalam|kemarin malam")
_LEAD = re.compile(
    r"(?:pada |di |hari |tanggal |tgl\.? |bulan |tahun |thn\.? |th\.? |(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad),? )"
)
_DAYS = {"hari": 1, "minggu": 7, "pekan": 7, "bulan": 30, "tahun": 365}


def read_words(text: str, today: date | None = None) -> Span:
    """Return the days a text speaks of.

    Raises `InvalidValue`: `date_not_understood`, `date_impossible` (31 February), `date_without_year`,
    `date_out_of_range`, `date_order` (the end before the beginning), `date_needs_today` (counted from a day that was
    not given), `feast_unknown_year`.
    """
    words = unicodedata.normalize("NFKC", text).casefold().replace("\N{EN DASH}", "-").replace("\N{EM DASH}", "-")
    words = re.sub(r"\s+", " ", words).strip(" .,;")
    return _read(words, today)


def depends_on_today(text: str) -> bool:
    """Tell whether a text counts from the day it was said, so that it means nothing without that day."""
    try:
        read_words(text)
    except InvalidValue as failure:
        return failure.reason == "date_needs_today"
    return False


def _read(words: str, today: date | None) -> Span:
    for reader in (_exact, _feast, _relative, _qualified, _stretch):
        span = reader(words, today)
        if span is not None:
            return span
    lead = _LEAD.match(words)
    if lead and lead.end() < len(words):
        return _read(words[lead.end() :], today)
    raise InvalidValue(reason="date_not_understood")


def _exact(words: str, today: date | None) -> Span | None:
    if span := from_iso(words):
        return span
    if match := re.fullmatch(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})", words):
        return whole(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4}|'?[0-9]{2})", words):
        return whole(_year(match[4], today), int(match[3]), int(match[1]))
    if match := re.fullmatch(r"([0-9]{1,2})[-/.]([0-9]{4})", words):
        return whole(int(match[2]), int(match[1]))
    return _with_month_name(words, today)


def _with_month_name(words: str, today: date | None) -> Span | None:
    if match := re.fullmatch(r"([0-9]{1,2})[-/. ]*([a-z]+)[-/., ]*([0-9]{4}|'?[0-9]{2})", words):
        month = _MONTHS.get(match[2])
        return whole(_year(match[3], today), month, int(match[1])) if month else None
    if match := re.fullmatch(r"([a-z]+)[-/., ]*([0-9]{4})", words):
        month = _MONTHS.get(match[1])
        return whole(int(match[2]), month) if month else None
    if match := re.fullmatch(r"([a-z]+) ([0-9]{1,2}),? ([0-9]{4})", words):
        month = _MONTHS.get(match[1])
        return whole(int(match[3]), month, int(match[2])) if month else None
    named = re.fullmatch(r"(?:[0-9]{1,2} ?)?([a-z]{3,})", words)
    if (named and named[1] in _MONTHS) or re.fullmatch(r"[0-9]{1,2}[-/][0-9]{1,2}", words):
        raise InvalidValue(reason="date_without_year")
    return None


def _year(digits: str, today: date | None) -> int:
    """Return a year of two digits as the latest that is not far ahead; four digits as they are."""
    bare = digits.lstrip("'")
    if len(bare) == 4:
        return int(bare)
    ceiling = today.year + 10 if today else 2040
    return 2000 + int(bare) if 2000 + int(bare) <= ceiling else 1900 + int(bare)


def _feast(words: str, today: date | None) -> Span | None:
    known = feasts()
    for name in sorted(known.names, key=len, reverse=True):
        if not words.startswith(name) or (len(words) > len(name) and words[len(name)] != " "):
            continue
        feast, rest = known.names[name], re.sub(r"^(?:pada )?tahun (?=[0-9])", "", words[len(name) :].strip())
        if re.fullmatch(r"[0-9]{4}|'[0-9]{2}", rest):
            return known.in_year(feast, _year(rest, today))
        if rest == "":
            raise InvalidValue(reason="date_without_year")
        if rest in {"lalu", "kemarin", "tahun lalu", "tahun kemarin", "tahun ini", "ini", "yang lalu"}:
            since = _need(today)
            if rest.startswith("tahun") or rest == "ini":
                return known.in_year(feast, since.year - (rest in {"tahun lalu", "tahun kemarin"}))
            return known.last_before(feast, since)
        return None
    return None


def _relative(words: str, today: date | None) -> Span | None:
    if _TODAY.fullmatch(words):
        return from_iso(_need(today).isoformat())
    if _YESTERDAY.fullmatch(words):
        return from_iso(shifted(_need(today), -1).isoformat())
    if words in {"kemarin lusa", "lusa kemarin", "dua hari lalu"}:
        day = shifted(_need(today), -2)
        return Span(earliest=day, latest=day)
    if match := _LAST.fullmatch(words):
        return _last(match[1], back=match[2] != "ini", today=_need(today))
    if match := _AGO.fullmatch(words):
        count = 1 if match[1] else int(match[2]) if match[2].isdigit() else _NUMBERS.get(match[2], 0)
        if not count and match[2] != "beberapa":
            return None
        return _ago(count, match[3], _need(today))
    return None


def _last(unit: str, *, back: bool, today: date) -> Span:
    if unit in {"minggu", "pekan"}:
        monday = shifted(today, -today.weekday() - (7 if back else 0))
        return Span(earliest=monday, latest=shifted(monday, 6))
    if unit == "tahun":
        return _worded(whole(today.year - back))
    month = month_back(today, int(back))
    return _worded(whole(month.year, month.month))


def _ago(count: int, unit: str, today: date) -> Span:
    """Return what "so long ago" reaches over: half a unit either way; "beberapa" is two to nine of them."""
    if not count:
        return Span(earliest=shifted(today, -9 * _DAYS[unit]), latest=shifted(today, -2 * _DAYS[unit]))
    months = {"bulan": count, "tahun": 12 * count}.get(unit)
    centre = month_back(today, months) if months else shifted(today, -count * _DAYS[unit])
    slack = _DAYS[unit] // 2
    latest = min(shifted(centre, slack), today)
    return Span(earliest=shifted(centre, -slack), latest=latest)


def _qualified(words: str, today: date | None) -> Span | None:
    if match := _ABOUT.fullmatch(words):
        return widened(_read(match[1], today))
    if match := _COUNTDOWN.fullmatch(words):
        feast = _read(match[3], today)
        day = shifted(_ends(feast)[0], int(match[1] + match[2]))
        return Span(earliest=day, latest=day)
    if match := _PART.fullmatch(words):
        which = {"awal": 0, "akhir": 2}.get(match[1], 1)
        return part_of(_read(match[2], today), which)
    if match := _WEEK.fullmatch(words):
        order = ("pertama", "kedua", "ketiga", "keempat")
        which = order.index(match[1]) if match[1] in order else 3 if match[1] == "terakhir" else int(match[1]) - 1
        return part_of(_read(match[2], today), which, 4)
    return _open_ended(words, today)


def _open_ended(words: str, today: date | None) -> Span | None:
    if match := _BEFORE.fullmatch(words):
        return Span(latest=shifted(_ends(_read(match[1], today))[0], -1))
    if match := _AFTER.fullmatch(words):
        return Span(earliest=shifted(_ends(_read(match[1], today))[1], 1))
    if match := _SINCE.fullmatch(words):
        stretch = _between(match[1], today, _RANGE)
        return stretch or Span(earliest=_ends(_read(match[1], today))[0])
    if match := _UNTIL.fullmatch(words):
        return Span(latest=_ends(_read(match[1], today))[1])
    if match := _TOWARDS.fullmatch(words):
        day = _ends(_read(match[1], today))[0]
        return Span(earliest=shifted(day, -30), latest=day)
    return None


def _stretch(words: str, today: date | None) -> Span | None:
    return _between(words, today, _BETWEEN) or _between(words, today, _RANGE)


def _between(words: str, today: date | None, shape: re.Pattern[str]) -> Span | None:
    """Read "X sampai Y"; where X names no year or month it takes Y's ("3-5 Mei 2022", "Maret - Mei 2021")."""
    match = shape.fullmatch(words)
    if match is None:
        return None
    last = _read(match[2], today)
    tail = re.search(r"(?:[a-z]+ )?[0-9]{4}$", match[2])
    year = re.search(r"[0-9]{4}$", match[2])
    for begin in (match[1], f"{match[1]} {year[0]}" if year else "", f"{match[1]} {tail[0]}" if tail else ""):
        try:
            first = _read(begin, today)
        except InvalidValue:
            continue
        earliest, latest = _ends(first)[0], _ends(last)[1]
        if earliest > latest:
            raise InvalidValue(reason="date_order")
        return Span(earliest=earliest, latest=latest)
    return None


def _ends(span: Span) -> tuple[date, date]:
    """Return both ends of a span; what is open already cannot be bounded again ("sebelum setelah …")."""
    if span.earliest is None or span.latest is None:
        raise InvalidValue(reason="date_not_understood")
    return span.earliest, span.latest


def _worded(span: Span) -> Span:
    return Span(earliest=span.earliest, latest=span.latest)


def _need(today: date | None) -> date:
    if today is None:
        raise InvalidValue(reason="date_needs_today")
    return today
