"""Presents Beranda: the day's facts as rows and sentences."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.casework.desk.exposure import Exposure
from app.casework.desk.home import Day, DueTask, SilentReferral
from ui.home.view import Due, DueGroup, DueRow, Headquarters, HomeView, Silence
from ui.present import words


def _say(text: str) -> str:
    return QCoreApplication.translate("HomePresenter", text)


def home_view(day: Day, exposure: Exposure) -> HomeView:
    """Return the page."""
    groups = (
        _group(_say("Lewat tenggat"), Due.OVERDUE, day.overdue, day.today),
        _group(_say("Hari ini"), Due.TODAY, day.due_today, day.today),
        _group(_say("Minggu ini"), Due.LATER, day.this_week, day.today),
    )
    return HomeView(
        today=words.full_day(day.today),
        groups=tuple(each for each in groups if each.rows),
        silences=tuple(_silence(each, day.today) for each in day.silent),
        late_answers=day.late_answers,
        waiting_contact=day.waiting_contact,
        without_consent=day.without_consent,
        conflicts=day.conflicts,
        headquarters=headquarters(exposure),
    )


def headquarters(exposure: Exposure) -> Headquarters:
    """Return what headquarters has, in a sentence."""
    count = words.counted(exposure.unsent)
    if exposure.alone:
        return Headquarters(sentence=_say("Kantor ini belum terhubung dengan pusat. Semua catatan ada di laptop ini."))
    if exposure.directs:
        return Headquarters(sentence=_say("Laptop ini milik pusat. Catatan dari kantor lain diterima di sini."))
    receipt = _say("Tanda terima no. {number}").format(number=exposure.receipt) if exposure.receipt else ""
    if exposure.unsent == 0:
        return Headquarters(sentence=_say("Pusat sudah menerima semuanya."), receipt=receipt)
    if not exposure.receipt:
        told = _say("Pusat belum pernah menerima kiriman dari laptop ini. {count} catatan hanya ada di sini.")
        return Headquarters(sentence=told.format(count=count))
    told = _say("{count} catatan hanya ada di laptop ini, sesudah tanda terima terakhir.")
    return Headquarters(sentence=told.format(count=count), receipt=receipt)


def _group(title: str, due: Due, tasks: Sequence[DueTask], today: date) -> DueGroup:
    return DueGroup(title=title, due=due, rows=tuple(_row(each, due, today) for each in tasks))


def _row(task: DueTask, due: Due, today: date) -> DueRow:
    about = [words.short_number(task.number), words.called_words(task.client)] if task.case else []
    return DueRow(
        task=task.task,
        case=task.case,
        what=task.what,
        about=" · ".join(each for each in about if each),
        when=due_words(task.day, task.hour, due, today),
        due=due,
    )


def due_words(day: date | None, hour: str, due: Due, today: date) -> str:
    """Return "lewat 2 hari", "10.30", "hari ini" or "Rab 25 Nov, 09.00"."""
    if day is None:
        return ""
    match due:
        case Due.OVERDUE:
            return words.overdue(day, today)
        case Due.TODAY:
            return hour or _say("hari ini")
        case Due.LATER:
            return f"{words.short_day(day, today)}, {hour}" if hour else words.short_day(day, today)


def _silence(each: SilentReferral, today: date) -> Silence:
    promise = (
        _say("Janji {day}").format(day=words.plain_day(each.promised, today))
        if each.promised
        else _say("Tanpa janji hari")
    )
    about = _say("kasus {number}, {client}").format(
        number=words.short_number(each.number), client=words.called_words(each.client)
    )
    days = (today - each.since).days if each.since else 0
    return Silence(
        referral=each.referral,
        agency=each.agency,
        promise=f"{promise} · {about}",
        silent=_say("{days} hari tanpa kabar").format(days=days),
    )
