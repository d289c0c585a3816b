"""Presents one case: its head and Ringkasan."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.casework.desk.case import CaseFile
from app.casework.desk.dates import hour_of, last_day
from app.records.kinds.referral import Referral
from app.records.schema import SCHEMA
from app.records.values.hours import show_hours
from ui.case.view import CaseHead, Fact, NextStep, Quote, SafetyNote, SummaryView
from ui.home.view import Due
from ui.present import words
from ui.present.cases import risk_of, stage_face, where
from ui.present.home import due_words
from ui.present.passport import FIELD as PASSPORT
from ui.present.passport import passport_fact
from ui.widgets.relay import Hop, HopState
from ui.wording.declared import coded, declared

FACTS = ("employer", "workplace", "agency_abroad", "p3mi", "recruiter", "wage_unpaid", "departed", "last_contact")


def _say(text: str) -> str:
    return QCoreApplication.translate("CasePresenter", text)


def case_head(file: CaseFile) -> CaseHead:
    """Return the head of the page."""
    case, migration = file.material.case, file.material.migration
    due = last_day(file.next_task.due) if file.next_task else None
    user = file.users.get(case.assigned or "")
    return CaseHead(
        case=case.id,
        number=case.number or case.village_number or "",
        name=file.client.text or _say("Tanpa nama"),
        code_name=file.client.code,
        risk=risk_of(case.risk or ""),
        stage=stage_face(file.standing, file.today),
        where=where(case.phase or "", (migration.country or "") if migration else ""),
        deadline=_deadline(due, hour_of(file.next_task.due) if file.next_task else "", file.today),
        overdue=due is not None and due < file.today,
        assigned=(user.screen_name or "") if user else "",
        waiting_contact=file.standing.waiting_contact,
    )


def _deadline(due: date | None, hour: str, today: date) -> str:
    if due is None:
        return ""
    if due < today:
        return _say("Tenggat {when}").format(when=words.overdue(due, today))
    if due == today:
        return _say("Tenggat hari ini, {hour}").format(hour=hour) if hour else _say("Tenggat hari ini")
    return _say("Tenggat {when}").format(when=due_words(due, hour, Due.LATER, today))


def summary_view(file: CaseFile, editing: str = "") -> SummaryView:
    """Return Ringkasan."""
    case = file.material.case
    return SummaryView(
        safety=_safety(file),
        wishes=_quote(file, f"“{case.wishes}”", "case.wishes") if case.wishes else None,
        told=_quote(file, case.summary, "case.summary") if case.summary else None,
        facts=_facts(file),
        editing=editing,
        closed_topics=len(case.closed_topics or ()),
        questions=case.next_questions,
        step=_step(file),
        hops=_hops(file),
    )


def _quote(file: CaseFile, said: str, field: str) -> Quote:
    return Quote(words=said, noted=words.upper_first(_noted(file, field)))


def _noted(file: CaseFile, field: str) -> str:
    noted = file.noted.get(field)
    if noted is None:
        return ""
    user = file.users.get(noted.user)
    day = words.plain_day(noted.day, file.today)
    name = (user.screen_name or "") if user else ""
    return _say("dicatat {day}, {who}").format(day=day, who=name) if name else _say("dicatat {day}").format(day=day)


def _safety(file: CaseFile) -> SafetyNote | None:
    plan = file.material.plan
    if plan is None:
        return None
    said: list[str] = []
    for each in plan.channels:
        channel, through = each.get("channel"), each.get("through")
        if isinstance(channel, str):
            label = coded("channel", channel)
            said.append(_say("{channel} lewat {who}").format(channel=label, who=through) if through else label)
    hours = show_hours(plan.hours) if plan.hours is not None else ""
    safe = ", ".join([*said, *([hours] if hours else [])])
    text = _say("Kanal aman: {channels}.").format(channels=safe) if safe else ""
    if plan.do_not_initiate:
        return SafetyNote(strong=_say("Jangan menghubungi lebih dahulu."), text=text, forbidding=True)
    return SafetyNote(strong="", text=text, forbidding=False) if text else None


def _facts(file: CaseFile) -> tuple[Fact, ...]:
    migration = file.material.migration
    found: list[Fact] = []
    for name in FACTS:
        field = SCHEMA["migration"].fields[name]
        value = getattr(migration, field.attribute) if migration is not None else None
        gap = migration.gaps.get(name, "") if migration is not None else ""
        shown = field.type.show(value) if value not in (None, "", (), []) else ""
        found.append(
            Fact(
                field=f"migration.{name}",
                label=declared(field.label),
                value=_party(file, shown),
                gap=gap or ("" if shown else "not_asked"),
                source=_noted(file, f"migration.{name}") if shown or gap else "",
                conflict=migration is not None and name in migration.conflicts,
            )
        )
    passport = passport_fact(file, _noted(file, PASSPORT))
    return (passport, *found) if passport is not None else tuple(found)


def _party(file: CaseFile, shown: str) -> str:
    """Return a party's name where a field holds its id."""
    return next((each.name or "" for each in file.material.parties if each.id == shown), shown)


def _step(file: CaseFile) -> NextStep | None:
    task = file.next_task
    if task is None:
        return None
    due = last_day(task.due)
    hour = hour_of(task.due)
    if due is None:
        detail = ""
    elif due == file.today:
        detail = _say("Hari ini pukul {hour}.").format(hour=hour) if hour else _say("Hari ini.")
    else:
        detail = f"{words.full_day(due)}{', ' + hour if hour else ''}."
    late = words.overdue(due, file.today) if due is not None and due < file.today else ""
    return NextStep(
        task=task.id, title=task.what or _say("Tugas"), detail=detail, late=late, act=_say("Tandai selesai")
    )


def _hops(file: CaseFile) -> tuple[Hop, ...]:
    referrals = [each for each in file.material.referrals if each.sent_at]
    if not referrals:
        return ()
    office = file.material.office
    received = last_day(file.material.case.received_at)
    first = Hop(
        state=HopState.DONE,
        name=office.name or "",
        detail=_say("Menerima pengaduan {day}").format(day=words.plain_day(received, file.today)) if received else "",
    )
    return (first, *(_hop(file, each) for each in _in_order(referrals)))


def _in_order(referrals: Sequence[Referral]) -> list[Referral]:
    return sorted(referrals, key=lambda each: last_day(each.sent_at) or date.max)


def _hop(file: CaseFile, referral: Referral) -> Hop:
    agency = file.agencies.get(referral.agency or "")
    sent, answered, promised = (
        last_day(each) for each in (referral.sent_at, referral.answered_at, referral.answer_due)
    )
    details: list[str] = []
    if sent is not None:
        details.append(_say("Dikirim {day}").format(day=words.plain_day(sent, file.today)))
    if referral.registration:
        details.append(_say("register {number}").format(number=referral.registration))
    if promised is not None and answered is None:
        details.append(_say("janji jawab {day}").format(day=words.plain_day(promised, file.today)))
    waiting = answered is None and referral.closed_at is None
    until = file.today if waiting else answered
    days = (until - sent).days if until is not None and sent is not None else 0
    quiet = _say("{days} hari tanpa kabar") if waiting and promised is not None and promised < file.today else ""
    return Hop(
        state=HopState.WAITING if waiting else HopState.DONE,
        name=((agency.short_name or agency.name) if agency else None) or _say("Lembaga belum diisi"),
        detail=", ".join(details),
        days=(quiet or _say("{days} hari")).format(days=days) if sent is not None else "",
    )
