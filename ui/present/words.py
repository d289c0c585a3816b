"""Words for days, spans and people, as they stand on the screen."""

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.casework.desk.people import Called

WIB = timezone(timedelta(hours=7))


def _say(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def weekday(day: date) -> str:
    """Return "Selasa"."""
    names = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
    return _say(names[day.weekday()])


def month(day: date) -> str:
    """Return "November"."""
    names = (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    )  # fmt: skip
    return _say(names[day.month - 1])


def full_day(day: date) -> str:
    """Return "Selasa, 24 November"."""
    return f"{weekday(day)}, {day.day} {month(day)}"


def long_day(day: date) -> str:
    """Return "24 November 2026"."""
    return f"{day.day} {month(day)} {day.year}"


def short_day(day: date, today: date) -> str:
    """Return "Rab 25 Nov", or "12 Mar 2024" for another year."""
    if day.year != today.year and abs((day - today).days) > 90:
        return f"{day.day} {month(day)[:3]} {day.year}"
    return f"{weekday(day)[:3]} {day.day} {month(day)[:3]}"


def plain_day(day: date, today: date) -> str:
    """Return "18 Nov", with the year where it is another one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {month(day)[:3]}{year}"


def overdue(day: date, today: date) -> str:
    """Return "lewat 2 hari"."""
    return _say("lewat {days} hari").format(days=(today - day).days)


def since(day: date | None, today: date) -> str:
    """Return "sudah 9 hari", "sejak hari ini", "" where nobody knows."""
    if day is None:
        return ""
    days = (today - day).days
    return _say("sejak hari ini") if days <= 0 else _say("sudah {days} hari").format(days=days)


def clock(moment: datetime) -> str:
    """Return "09.12" by the office's clock."""
    return moment.astimezone(WIB).strftime("%H.%M")


def moment_words(moment: datetime, now: datetime) -> str:
    """Return "hari ini 07.40", "kemarin 16.00" or "18 Nov 2025, 07.40"."""
    at, today = moment.astimezone(WIB), now.astimezone(WIB).date()
    hour = at.strftime("%H.%M")
    if at.date() == today:
        return _say("hari ini {hour}").format(hour=hour)
    if at.date() == today - timedelta(days=1):
        return _say("kemarin {hour}").format(hour=hour)
    return f"{plain_day(at.date(), today)}, {hour}"


def called_words(called: "Called", otherwise: str = "") -> str:
    """Return a name, a code name with "(nama samaran)", or what stands where there is neither."""
    if not called.text:
        return otherwise or _say("Tanpa nama")
    return _say("{name} (nama samaran)").format(name=called.text) if called.code else called.text


def short_number(number: str) -> str:
    """Return the running number of a case number: "0147" of "KBM-2026-0147"."""
    return number.rpartition("-")[2] or number


def lower_first(text: str) -> str:
    """Return a text with a small first letter, as inside a sentence."""
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """Return a text with a capital first letter, as at the beginning of a line."""
    return text[:1].upper() + text[1:]


def counted(count: int) -> str:
    """Return a small count as a word at the beginning of a sentence, a larger one in figures."""
    small = (
        "Nol", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan", "Sepuluh", "Sebelas",
        "Dua belas",
    )  # fmt: skip
    return _say(small[count]) if 0 <= count < len(small) else f"{count:,}".replace(",", ".")
